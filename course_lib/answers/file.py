"""Keep a lesson's record of answers on disk: whole or not at all, and never lost.

Two tabs or two programs may write at once, so each change is read, made and written under a
lock; the file is replaced in one step, so that a closed laptop leaves the old or the new one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from course_lib.answers.record import Entry, Record, record_from_bytes, record_to_bytes
from course_lib.whole_file import drafts_of, write_whole

FILE_NAME = "answers.json"
_LOCK_SECONDS = 5

#: How the name of a record begins that was put aside.
_UNREADABLE = "answers-unreadable-"


class AnswersProblem(Exception):
    """An answer could not be saved. The message is one plain sentence for the learner."""


class AnswerFile:
    """The record of answers in one lesson's folder.

    `notice` is a sentence for the learner about a record that could not be read, else "".
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE_NAME
        self.notice = ""
        self._lock = FileLock(str(folder / f".{FILE_NAME}.lock"), timeout=_LOCK_SECONDS)

    def read(self) -> Record:
        """Return the record as it is now.

        An unreadable one is kept under another name and said so in `notice`; the returned record
        is then empty.
        """
        try:
            # Windows cannot replace a file while it is read, so readers wait their turn too.
            with self._lock:
                return self._read()
        except (Timeout, OSError):
            return self._read()

    def entry(self, exercise_id: str) -> Entry:
        """Return what is saved for one exercise; an empty entry where nothing is."""
        return self.read().answers.get(exercise_id, Entry())

    def change(self, exercise_id: str, change: Callable[[Entry], None]) -> Entry:
        """Apply `change` to one exercise's entry and save it; return the saved entry.

        Raises `AnswersProblem` where it cannot be saved (full disk, read-only folder, lock).
        """
        with self._saving():
            record = self._read()
            entry = record.answers.setdefault(exercise_id, Entry())
            change(entry)
            write_whole(self.path, record_to_bytes(record))
            return entry

    def remove(self, is_to_go: Callable[[str], bool]) -> int:
        """Remove the entries whose keys are to go, and return how many there were.

        Raises `AnswersProblem` as `change` does.
        """
        with self._saving():
            record = self._read()
            gone = [key for key in record.answers if is_to_go(key)]
            for key in gone:
                del record.answers[key]
            if gone:
                write_whole(self.path, record_to_bytes(record))
            return len(gone)

    def remove_unreadable(self) -> int:
        """Remove the records that were put aside because nobody could read them; count them.

        So is what a cut in the power may have left of a record. Raises `AnswersProblem` as
        `change` does.
        """
        if not any(self._leftovers()):
            return 0
        with self._saving():
            found = list(self._leftovers())
            for path in found:
                path.unlink(missing_ok=True)
            return len(found)

    def _leftovers(self) -> Iterator[Path]:
        yield from self.path.parent.glob(f"{_UNREADABLE}*.json")
        yield from self.path.parent.glob(drafts_of(FILE_NAME))

    @contextmanager
    def _saving(self) -> Iterator[None]:
        """Hold the lock, and put what stands in the way of saving into words."""
        try:
            with self._lock:
                yield
        except Timeout as error:
            raise AnswersProblem(
                "Another window is saving at this moment. Press the button again."
            ) from error
        except OSError as error:
            raise AnswersProblem(
                "We could not save to this folder. Your earlier answers are safe. "
                "Check that the disk is not full and that you may write there."
            ) from error

    def _read(self) -> Record:
        try:
            content = self.path.read_bytes()
        except FileNotFoundError:
            return Record()
        except OSError as error:
            raise AnswersProblem(
                "We could not open your saved answers. They are still there. "
                "Close other programs that use this folder, then press Start this lesson again."
            ) from error
        try:
            return record_from_bytes(content)
        except ValueError:
            return self._start_afresh()

    def _start_afresh(self) -> Record:
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
        kept = self.path.with_name(f"{_UNREADABLE}{stamp}.json")
        try:
            self.path.replace(kept)
        except OSError:
            kept = self.path
        self.notice = (
            "We could not read your saved answers, so this page starts empty. "
            f"Nothing is deleted: the old file is kept as {kept.name}. Show it to your helper."
        )
        return Record()

"""What a facilitator has written and decided, kept whole in the private folder.

Two tabs may write at once, so each change is read, made and written under a lock, and the file is
replaced in one step. An unreadable file is kept under another name and said so, never reset.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec
from filelock import FileLock, Timeout

from course_lib.chat.post import Post
from course_lib.home import private_folder
from course_lib.whole_file import write_whole

_LOCK_SECONDS = 5


class NotSaved(Exception):
    """Something could not be saved. The message is one plain sentence."""


class Source(msgspec.Struct, omit_defaults=True):
    """Where the posts come from: `kind` is sample, file, text, archive or live; empty is none.

    Of X: `at_most` posts were agreed to, and `cost_usd` is what they have cost until now.
    """

    kind: str = ""
    path: str = ""
    subject: str = ""
    at_most: int = 0
    cost_usd: float = 0.0
    read_at: str = ""


class Work(msgspec.Struct, omit_defaults=True):
    """All of it.

    `own_words` are the recap's, by question; `done` are ids that somebody has taken care of, `fine`
    those of the safety queue in which there was nothing. `yes` are handles that agreed to be
    quoted since, `withdrawn` ids taken back since. `about` are marks of the first posts of the
    conversation that all these are about. `texts` are the boxes of the plan, by name, as
    they were typed.
    """

    version: int = 1
    source: Source = msgspec.field(default_factory=Source)
    about: list[str] = []
    own_words: dict[str, str] = {}
    yes: list[str] = []
    withdrawn: list[str] = []
    done: list[str] = []
    fine: list[str] = []
    texts: dict[str, str] = {}

    def decide(self, which: str, ids: Sequence[str]) -> None:
        """Put ids on the list `done`, `fine` or `withdrawn`, each once, the newest last."""
        kept = [each for each in getattr(self, which) if each not in ids]
        setattr(self, which, [*kept, *ids])


#: What is about one conversation and must not reach another.
_OF_ONE_CONVERSATION = ("own_words", "yes", "withdrawn", "done", "fine")
_MARKED = 20


def _marks(posts: Sequence[Post]) -> list[str]:
    """Return marks by which a conversation is known again. They tell neither names nor words."""
    return [
        sha256(f"{post.id} {post.at.isoformat()} {post.author}".encode()).hexdigest()[:16]
        for post in posts
    ]


class WorkFile:
    """The facilitator's file, and the posts that were read last.

    `notice` is a sentence about a file that could not be read, else "".
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or private_folder() / "webinar"
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.notice = ""
        self._path = self.folder / "work.json"
        self._posts = self.folder / "posts.json"
        self._lock = FileLock(str(self.folder / ".work.lock"), timeout=_LOCK_SECONDS)

    def read(self) -> Work:
        """Return the work as it is now."""
        try:
            with self._lock:
                return self._read(self._path, Work) or Work()
        except (Timeout, OSError):
            return self._read(self._path, Work) or Work()

    def change(self, change: Callable[[Work], None]) -> Work:
        """Apply a change and save it. Raises `NotSaved`."""
        try:
            with self._lock:
                work = self._read(self._path, Work) or Work()
                change(work)
                write_whole(self._path, msgspec.json.encode(work))
                return work
        except (Timeout, OSError):
            raise _not_saved() from None

    def posts(self) -> tuple[Post, ...]:
        """Return the posts that were read last."""
        try:
            with self._lock:
                return self._read(self._posts, tuple[Post, ...]) or ()
        except (Timeout, OSError):
            return self._read(self._posts, tuple[Post, ...]) or ()

    def keep_posts(self, posts: tuple[Post, ...]) -> None:
        """Keep what was read, for when the source is gone. Raises `NotSaved`."""
        try:
            with self._lock:
                write_whole(self._posts, msgspec.json.encode(posts))
        except (Timeout, OSError):
            raise _not_saved() from None

    def begin_another(self, posts: Sequence[Post]) -> bool:
        """Put aside what was decided about another conversation than this one; say whether it was.

        Nothing is lost: it is kept in a file of its own. Raises `NotSaved`.
        """
        aside = False

        def look(work: Work) -> None:
            nonlocal aside
            empty = Work()
            held = {name: getattr(work, name) for name in _OF_ONE_CONVERSATION}
            if work.about and not set(work.about) & set(_marks(posts)):
                work.about = []
                aside = any(held.values())
            if aside:
                kept = self.folder / f"decided-{datetime.now(UTC):%Y%m%dT%H%M%S%f}.json"
                write_whole(kept, msgspec.json.encode(held))
                for name in held:
                    setattr(work, name, getattr(empty, name))
            if not work.about:
                work.about = _marks(posts[:_MARKED])

        self.change(look)
        return aside

    def put_aside(self, prefix: str, stays: Collection[str] = ()) -> None:
        """Move the texts whose names begin so into a file of their own; those of `stays` remain."""
        kept = self.folder / f"{prefix}{datetime.now(UTC):%Y%m%dT%H%M%S%f}.json"

        def move(work: Work) -> None:
            moved = {key: each for key, each in work.texts.items() if key.startswith(prefix)}
            write_whole(kept, msgspec.json.encode(moved))
            gone = moved.keys() - stays
            work.texts = {key: each for key, each in work.texts.items() if key not in gone}

        self.change(move)

    def has_aside(self, prefix: str) -> bool:
        """Say whether there is something to bring back."""
        return bool(self._aside(prefix))

    def bring_back(self, prefix: str) -> None:
        """Exchange such texts for those that were put aside last. Raises `NotSaved`."""
        found = self._aside(prefix)
        texts = self._read(found[-1], dict[str, str]) if found else None
        if not texts:
            return
        self.put_aside(prefix)
        self.change(lambda work: work.texts.update(texts))
        found[-1].unlink(missing_ok=True)

    def _aside(self, prefix: str) -> list[Path]:
        """Return the files with texts that were put aside, the newest last."""
        return sorted(self.folder.glob(f"{prefix}[0-9]*.json"))

    def forget(self) -> None:
        """Remove the posts and where they came from; what the facilitator wrote stays."""
        self.change(lambda work: setattr(work, "source", Source()))
        with self._lock:
            self._posts.unlink(missing_ok=True)

    def _read(self, path: Path, kind: Any) -> Any:
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            return None
        try:
            return msgspec.json.decode(content, type=kind)
        except msgspec.MsgspecError:
            aside = path.with_name(f"{path.stem}-unreadable-{datetime.now(UTC):%Y%m%dT%H%M%S}.json")
            path.replace(aside)
            self.notice = (
                f"The file {path.name} could not be read. It is kept as {aside.name}; this page "
                "begins anew."
            )
            return None


def _not_saved() -> NotSaved:
    return NotSaved(
        "Not saved yet. Perhaps the disk is full, or another program holds the file. Leave this "
        "page open and press again in a moment."
    )

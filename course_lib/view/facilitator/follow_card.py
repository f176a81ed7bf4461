"""The card to go on: open questions as an assignment, and the mix before and after of a group."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from course_lib.chat.analysis import Analysis
from course_lib.chat.close import recap
from course_lib.chat.follow import (
    Cohort,
    Task,
    assignment_files,
    cohort_of,
    copies_words,
    read_counts,
)
from course_lib.chat.post import BadRow
from course_lib.chat.problem import ChatProblem
from course_lib.home import course_folder
from course_lib.rules import FEWEST_PEOPLE
from course_lib.typed_path import path_of
from course_lib.view.drawing import Drawing
from course_lib.view.facilitator.blocks import (
    Field,
    Press,
    bullets,
    fields,
    heading,
    made,
    presses,
    words,
)
from course_lib.view.facilitator.desk_card import DeskCard
from course_lib.whole_file import write_whole

_ASKED, _COUNTS = "follow-", "counts-path"
_FOLDER = "webinar-assignment"
_SAMPLE = Path("data", "cohort.csv")
_HOW = (
    "Say in your own words what was asked. A question with words in its box becomes a part of the "
    "assignment; leave a box empty, and it does not. A person reads the answers."
)
_PRIVATE = (
    "Learners make their row themselves, on the page “My counts”, and send it if they like. It "
    "holds a made-up name and counts. No posts, no handles. Put the files into one folder. Who "
    f"wants theirs back: delete that file and read again. From fewer than {FEWEST_PEOPLE} people "
    "nothing is shown."
)


class FollowCard(DeskCard):
    """What comes of the conversation."""

    title = "Go on"
    _cohort: Cohort | None = None
    _bad: tuple[BadRow, ...] = ()

    @property
    def cohort(self) -> Cohort | None:
        """The group that was read last, for its picture."""
        return self._cohort

    def _act(self, message: dict[str, Any]) -> None:
        """Save a box, make the assignment, or read the counts."""
        kind, name = str(message.get("type")), str(message.get("name", ""))
        try:
            if kind == "set" and (name.startswith(_ASKED) or name == _COUNTS):
                value = str(message["value"])
                self._desk.file.change(lambda work: work.texts.update({name: value}))
            elif kind == "assignment":
                self._make()
            elif kind == "counts":
                self._read(self._path())
            elif kind == "sample-counts":
                self._read(course_folder() / _SAMPLE)
        except ChatProblem as problem:
            self._notice = problem.sentence

    def _blocks(self) -> Iterator[Drawing]:
        found, texts = self._desk.analysis(), self._desk.work().texts
        yield heading("1. The open questions as a small assignment")
        boxes = _boxes(found, texts) if found else []
        if boxes:
            yield words("how", [_HOW])
            yield fields("asked", boxes)
            button = Press(words="Make the assignment", do="assignment", main=True)
            yield presses("assignment", [button])
            yield made(self._made)
        else:
            yield words("none", ["There is no conversation yet, or no question stayed open."])
        yield heading("2. Before and after, for the whole group")
        yield words("private", [_PRIVATE])
        path = Field(
            name=_COUNTS,
            label="Where are the counts? Type the folder, or one table.",
            value=texts.get(_COUNTS, ""),
        )
        yield fields("counts", [path])
        yield presses(
            "read-counts",
            [
                Press(words="Read the counts", do="counts", main=True),
                Press(words="Try it with the sample’s group", do="sample-counts"),
            ],
        )
        if self._cohort:
            yield words("cohort", self._cohort.sentences())
        if self._bad:
            yield bullets("bad", [f"Row {each.row} was not used. {each.why}" for each in self._bad])

    def _make(self) -> None:
        found, texts = self._desk.analysis(), self._desk.work().texts
        if found is None:
            return
        tasks = []
        for each in _open(found):
            asked = texts.get(f"{_ASKED}{each.id}", "").strip()
            if not asked:
                continue
            if copies_words(asked, found.by_id[each.id].text):
                self._notice = (
                    "One box holds the writer’s own words. Say it in yours, so that nobody finds "
                    "them by a search. What to look at stands below it."
                )
                return
            tasks.append(Task(each.id, asked, bool(each.newcomer)))
        if not tasks:
            self._notice = "Write in at least one box what was asked. Then press again."
            return
        folder = self._folder
        try:
            for path, content in assignment_files(tasks).items():
                file = folder / _FOLDER / path
                file.parent.mkdir(parents=True, exist_ok=True)
                write_whole(file, content.encode("utf-8"))
        except OSError:
            self._notice = "We could not write the files. Is the disk full, or is a file open?"
            return
        self._made = [
            f"Done. Your folder is {_FOLDER}",
            f"It is in the folder {folder}. The file README.txt in it says how to go on.",
        ]

    def _read(self, path: Path) -> None:
        people, self._bad = read_counts(path)
        self._cohort = cohort_of(people)
        self._changed(self)

    def _path(self) -> Path:
        path = path_of(self._desk.work().texts.get(_COUNTS, ""), (self._downloads,))
        if path is None:
            raise ChatProblem("T-09", "Write down where the counts are, then press again.")
        return path


def _open(found: Analysis) -> tuple[Any, ...]:
    """The open questions that may be shown: nothing taken back, nothing from the safety queue."""
    return recap(found).open_questions


def _boxes(found: Analysis, texts: dict[str, str]) -> list[Field]:
    boxes = []
    for number, each in enumerate(_open(found), start=1):
        original = found.by_id[each.id].text
        value = texts.get(f"{_ASKED}{each.id}", "")
        copied = value and copies_words(value, original)
        note = "These are the writer’s own words. Say it in yours."
        boxes.append(
            Field(
                name=f"{_ASKED}{each.id}",
                label=f"Question {number}" + (", by a newcomer" if each.newcomer else ""),
                value=value,
                lines=2,
                help=f"They wrote: {original}",
                notes=(note,) if copied else (),
            )
        )
    return boxes

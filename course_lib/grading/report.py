"""What happened to each hand-in, for the instructor: a short table, and every problem."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from unicodedata import east_asian_width

from course_lib.grading.files import put
from course_lib.grading.move import Move
from course_lib.grading.result import Failed, Graded
from course_lib.hand_in import Slip

FILE_NAME = "grading-report.txt"


@dataclass(slots=True)
class Report:
    """The result of grading a class."""

    graded: list[Graded] = field(default_factory=list)
    failed: list[Failed] = field(default_factory=list)
    earlier: list[Slip] = field(default_factory=list)
    moved: list[Move] = field(default_factory=list)

    def table(self) -> str:
        """Return one line per graded hand-in: points so far, and what waits for a person."""
        rows = [("Learner", "Lesson", "Points so far", "For you to read", "Not tried", "Gate")]
        for graded in sorted(self.graded, key=_order):
            rows.append(
                (
                    graded.hand_in.learner.name,
                    graded.hand_in.lesson,
                    f"{graded.points:g} of {graded.out_of:g}",
                    str(len(graded.waiting)),
                    str(len(graded.not_tried)),
                    _gate(graded),
                )
            )
        widths = [max(_width(row[column]) for row in rows) for column in range(len(rows[0]))]
        return "\n".join(
            "  ".join(
                text + " " * (width - _width(text)) for text, width in zip(row, widths, strict=True)
            ).rstrip()
            for row in rows
        )

    def notes(self) -> list[str]:
        """Return a line for everything that needs a look or explains a mark."""
        notes = [
            f"{failed.path.name}: {failed.sentence}"
            for failed in sorted(self.failed, key=lambda each: each.path.as_posix())
        ]
        for graded in sorted(self.graded, key=_order):
            notes += [f"{_name(graded.hand_in)}: {remark}" for remark in graded.remarks]
            if graded.gate_open:
                notes.append(
                    f"{_name(graded.hand_in)}: Safety exercises still to do: "
                    f"{', '.join(graded.gate_open)}. They may try again as often as they like."
                )
        for hand_in in sorted(self.earlier, key=lambda each: each.path.as_posix()):
            notes.append(f"{_name(hand_in)}: {self._why_not(hand_in)}")
        return [*notes, *self._names_of_one_computer()]

    def write(self, root: Path, now: datetime) -> Path:
        """Write the whole report beside the gradebook and return its path."""
        path = root / FILE_NAME
        parts = [
            f"Graded on {now:%Y-%m-%d at %H:%M}",
            self.table(),
            *_under("What needs a look", self.notes()),
            *_under("Marks that moved", [move.sentence(done=True) for move in self.moved]),
            *_under("Learners and their names in nbgrader", self._ids()),
        ]
        put(path, ("\n\n".join(parts) + "\n").encode("utf-8", "replace"))
        return path

    def _why_not(self, earlier: Slip) -> str:
        """Say what counts in place of a hand-in."""
        for graded in self.graded:
            counts = graded.hand_in
            if (counts.lesson, counts.digest) == (earlier.lesson, earlier.digest):
                return f"The same file as {counts.path.name}. It counts once."
        return "A later hand-in of the same learner counts."

    def _ids(self) -> list[str]:
        pairs = {(each.hand_in.learner.name, each.hand_in.learner.id) for each in self.graded}
        return [f"{name}: {learner_id}" for name, learner_id in sorted(pairs)]

    def _names_of_one_computer(self) -> list[str]:
        """Two names from one computer may be one person who corrected a name, or a couple."""
        names: defaultdict[str, set[str]] = defaultdict(set)
        ids: defaultdict[str, set[str]] = defaultdict(set)
        for graded in self.graded:
            learner = graded.hand_in.learner
            names[learner.key].add(learner.name)
            ids[learner.key].add(learner.id)
        return [
            f"{' and '.join(sorted(several))}: One computer hands in under these names. They "
            f"{'were graded as different people' if len(ids[key]) > 1 else 'count as one person'}."
            for key, several in names.items()
            if key and len(several) > 1
        ]


def _width(text: str) -> int:
    """Return how many places of a terminal a text takes: a Chinese letter takes two."""
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)


def _order(graded: Graded) -> tuple[str, str]:
    return graded.hand_in.lesson, graded.hand_in.learner.id


def _gate(graded: Graded) -> str:
    if graded.gate_open is None:
        return ""
    return f"{len(graded.gate_open)} open" if graded.gate_open else "passed"


def _name(hand_in: Slip) -> str:
    return f"{hand_in.learner.name} ({hand_in.path.name})"


def _under(heading: str, lines: Sequence[str]) -> list[str]:
    return ["\n".join([heading, "-" * len(heading), *lines])] if lines else []

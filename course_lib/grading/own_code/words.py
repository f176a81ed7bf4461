"""What came of a learner's code, in plain words and as HTML in which nothing of theirs is live."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from course_lib.checks import Outcome
from course_lib.grading.own_code.shut_in import LIMITS
from course_lib.grading.own_code.told import Ran
from course_lib.marks.page import box, points_of

_MOST_SHOWN = 4000
_MOST_OF_A_MESSAGE = 300

_STOPPED = {
    "slow": f"It took longer than {LIMITS.seconds_for_a_cell} seconds, so it was stopped.",
    "time": f"All parts together took longer than {LIMITS.seconds} seconds, so they were stopped.",
    "memory": "It used more memory than it may, so it was stopped.",
    "processes": "It started more programs than it may, so it was stopped.",
    "words": "It wrote more than anybody can read, so it was stopped.",
    "dead": "It ended the program that runs it.",
    "": "It was not checked, because an earlier part of the page was stopped.",
}
BLANK = "You wrote nothing here."


def what_happened(test: Ran, answers: Sequence[Ran], points: float | None, most: float) -> str:
    """Return one plain sentence for a test and the answers before it.

    `points` is None where a person decides. What went wrong first is said: the rest follows.
    """
    if points is None:
        return "Your instructor looks at this one."
    if points >= most:
        return "Your code does what was asked."
    for each in (*answers, test):
        if trouble := _trouble(each):
            return trouble
    return "A part of what was asked is there." if points else "What was asked is not there yet."


def _trouble(ran: Ran) -> str:
    """Return a sentence about what stopped one cell; "" where nothing did."""
    if ran.ending != "done":
        return _STOPPED[ran.ending]
    for said in ran.said:
        if said.kind == "error":
            message = _short(said.text)
            if said.name == "AssertionError":
                return f"A check did not hold: {message}" if message else "A check did not hold."
            return f"It stopped with an error ({_short(said.name)}): {message or 'no words'}"
        if said.kind == "stderr":
            return f"It gave a warning, and that counts as an error here: {_short(said.text)}"
    return ""


def tested_html(
    title: str, code: Mapping[str, Ran], test: Ran, points: float | None, most: float
) -> str:
    """Return the feedback on a test: the learner's code and how it ended, and the points."""
    answers = [*code.values()]
    happened = what_happened(test, answers, points, most)
    earned = "" if points is None else points_of(points, most)
    return box(title, _outcome(points, most), earned, *_shown([*code], answers, happened))


def blank_html(title: str, most: float) -> str:
    """Return the feedback where nobody wrote anything."""
    return box(title, Outcome.NOT_TRIED, points_of(0, most), _sentence("What happened", BLANK))


def read_html(title: str, code: str, ran: Ran) -> str:
    """Return the feedback on code that a person reads."""
    return box(title, Outcome.FOR_INSTRUCTOR, "", *_shown([code], [ran], _trouble(ran)))


def _shown(code: Sequence[str], answers: Sequence[Ran], happened: str) -> list[str]:
    printed = "".join(
        said.text for ran in answers for said in ran.said if said.kind in ("stdout", "value")
    )
    shown = [_code("Your code", each) for each in code]
    return [*shown, _sentence("What happened", happened), _code("It gave", printed)]


def _outcome(points: float | None, most: float) -> Outcome:
    if points is None:
        return Outcome.FOR_INSTRUCTOR
    if points >= most:
        return Outcome.THATS_IT
    return Outcome.NEARLY if points else Outcome.LOOK_AGAIN


def _short(text: str) -> str:
    line = " ".join("".join(each if each.isprintable() else " " for each in text).split())
    return line if len(line) <= _MOST_OF_A_MESSAGE else f"{line[:_MOST_OF_A_MESSAGE]} …"


def _sentence(name: str, words: str) -> str:
    if not words:
        return ""
    return f'<p style="margin:8px 0 0"><strong>{name}:</strong> {escape(words)}</p>'


def _code(name: str, code: str) -> str:
    if not code.strip():
        return ""
    shown = code if len(code) <= _MOST_SHOWN else f"{code[:_MOST_SHOWN]}\n…"
    return (
        f'<p style="margin:8px 0 0"><strong>{name}:</strong></p>'
        f'<pre style="margin:0;white-space:pre-wrap;overflow-wrap:anywhere">{escape(shown)}</pre>'
    )

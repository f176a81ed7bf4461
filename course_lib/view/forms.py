"""The forms of an exercise, as sets to choose from: two to practise with, and one that counts.

A learner knows them as Set A, Set B and Set C. What is said about each is read from the record
alone: the question of a form is made only when somebody opens it.
"""

from __future__ import annotations

from course_lib.answers import Entry, Record
from course_lib.exercise import GRADED, Exercise, Form
from course_lib.progress import SETS
from course_lib.view.drawing import Drawing


def last_form(exercise: Exercise, record: Record) -> Form:
    """Return the form that the learner worked with last; the one that counts at first."""
    return max(reversed(exercise.forms), key=lambda form: _entry(exercise, form, record).at)


def draw_forms(exercise: Exercise, record: Record, opened: Form) -> Drawing | None:
    """Return the choice of sets as the page shows it; None where there is only one."""
    if len(exercise.forms) == 1:
        return None
    use = "It is for practice, and you never hand it in." if opened != GRADED else "It counts."
    return {
        "opened": opened,
        "choices": [
            {
                "id": form,
                "name": SETS[form],
                "use": "this one counts" if form == GRADED else "to practise",
                "progress": _progress(_entry(exercise, form, record)),
            }
            for form in exercise.forms
        ],
        "says": f"{SETS[opened]} is open. {use}",
    }


def _entry(exercise: Exercise, form: Form, record: Record) -> Entry:
    return record.answers.get(exercise.id_in(form), Entry())


def _progress(entry: Entry) -> str:
    if entry.value in (None, "", [], {}):
        return "not begun"
    return "answer checked" if entry.is_checked else "begun"

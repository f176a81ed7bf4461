"""A template for each kind of question. Its words begin with FILL IN until an author writes theirs.

Each is complete: it can be shown, checked and graded as it is, so that an author can look at it
before a word is written. `course check` counts what is still the template's.
"""

from __future__ import annotations

from dataclasses import dataclass
from string import Template

from course_lib.exercise import Exercise, Text
from course_lib.linter.unfilled import FILL_IN


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of question: its classes, its declaration, and its points at first."""

    classes: tuple[str, ...]
    question: str
    points: int = 2
    before: str = ""


_FRAME = Template('''"""FILL IN: what this exercise is about, in one line for other authors."""

from course_lib.exercise import $classes
$before
$constant = Exercise(
    id="$id",
    title="FILL IN: a title, as on a page",
    prompt=("FILL IN: what you ask. Each line in quotes is a paragraph.",),
    rows=(),  # the sentences of the post that it practises, such as "S09": docs/map.md has them
    minutes=2,
    points=$points,
    question=$question,
    hints=(
        "FILL IN: a first hint, that only points somewhere.",
        "FILL IN: a second hint, that says how to go about it.",
        "FILL IN: a third hint, that nearly gives the answer.",
    ),
    rule="FILL IN: the rule behind the answer. It is said with every verdict.",
    look_at="$look_at",
    explanation="FILL IN: what somebody should take away who had it right at once.",
)
''')

_ONE_OF = """OneOf(
        options=(
            Option("first", "FILL IN: a choice that fits", True, "FILL IN: why it fits."),
            Option("second", "FILL IN: a choice that does not", False, "FILL IN: why not."),
            Option("third", "FILL IN: another that does not", False, "FILL IN: why not this one."),
        ),
    )"""

_CHOOSE = """Choose(
        options=(
            Option("first", "FILL IN: a line that fits", True, "FILL IN: why it fits."),
            Option("second", "FILL IN: another that fits", True, "FILL IN: why this one does."),
            Option("third", "FILL IN: a line that does not", False, "FILL IN: why not."),
            Option("fourth", "FILL IN: another that does not", False, "FILL IN: why not either."),
        ),
    )"""

_SORT = """Sort(
        items=(
            Item("first", "FILL IN: a line for A", frozenset({"a"}), "FILL IN: why it is A."),
            Item("second", "FILL IN: a line for B", frozenset({"b"}), "FILL IN: why it is B."),
            Item("third", "FILL IN: another for A", frozenset({"a"}), "FILL IN: why this is A."),
            Item("fourth", "FILL IN: another for B", frozenset({"b"}), "FILL IN: why this is B."),
        ),
        labels=(Label("a", "FILL IN: the name of A"), Label("b", "FILL IN: the name of B")),
    )"""

_ORDER = """Order(
        # In the right order: learners see another one.
        steps=(
            Step("first", "FILL IN: what comes first", "FILL IN: why it comes first."),
            Step("second", "FILL IN: what comes next", "FILL IN: why it comes second."),
            Step("third", "FILL IN: what comes last", "FILL IN: why it comes last."),
        ),
    )"""

_NUMBER = """Number(
        low=10,  # anything from low to high is right
        high=10,
        unit="FILL IN: what is counted",
        near_misses=(NearMiss(11, "FILL IN: what somebody has counted who comes to 11."),),
        facts=("FILL IN: the numbers to work with, one sentence each.",),
    )"""

_TEXT = """Text(
        limit=280,
        good_answer=(
            "FILL IN: what a good answer has. A person looks for it.",
            "FILL IN: another thing that it has.",
        ),
        sample="FILL IN: one good answer of many, as a learner would write it.",
        screens=("advice", "client"),  # points at words to read again; it never judges
    )"""

_PARTS = """Parts(
        parts=(
            Part(
                id="first",
                label="FILL IN: the name of the first part",
                asks="FILL IN: what belongs into it.",
                sample="FILL IN: a good answer to the first part.",
            ),
            Part(
                id="second",
                label="FILL IN: the name of the second part",
                asks="FILL IN: what belongs into this one.",
                sample="FILL IN: another good answer, to the second part.",
            ),
        ),
        rules=(
            Rule(
                _says_enough,
                "FILL IN: what is good where the rule is kept.",
                "FILL IN: what to look at again where it is not.",
            ),
        ),
    )"""

_SAYS_ENOUGH = '''

def _says_enough(given: Mapping[str, str]) -> bool:
    """A rule is a plain function of what was given, by the parts' ids. This one wants words."""
    return all(len(given.get(part, "").split()) >= 3 for part in ("first", "second"))

'''

#: What an author types → the kind.
KINDS = {
    "one-of": Kind(("OneOf", "Option"), _ONE_OF),
    "choose": Kind(("Choose", "Option"), _CHOOSE),
    "sort": Kind(("Item", "Label", "Sort"), _SORT),
    "order": Kind(("Order", "Step"), _ORDER),
    "number": Kind(("NearMiss", "Number"), _NUMBER),
    "text": Kind((Text.__name__,), _TEXT, points=3),
    "parts": Kind(("Part", "Parts", "Rule"), _PARTS, before=_SAYS_ENOUGH),
}

#: Levels of a text, for those who mark it.
_LEVELS = Template(f"""
[$id.0]
sample = "{FILL_IN}: an answer that misses what was asked."
comment = "{FILL_IN}: what you would write back to level 0."

[$id.1]
capped_by = "{FILL_IN}: what is not safe in the sample."
sample = "{FILL_IN}: a good answer with one thing in it that is not safe."
comment = "{FILL_IN}: what you would write back to level 1."

[$id.2]
sample = "{FILL_IN}: an answer that nearly has it."
comment = "{FILL_IN}: what you would write back to level 2."

[$id.3]
comment = "{FILL_IN}: what you would write back to the best. Its sample is the exercise’s own."
""")


def declaration(kind: Kind, exercise_id: str, constant: str, look_at: str) -> str:
    """Return the text of a module that declares a new exercise."""
    text = _FRAME.substitute(
        classes=", ".join(sorted((Exercise.__name__, *kind.classes))),
        before=kind.before,
        constant=constant,
        id=exercise_id,
        points=kind.points,
        question=kind.question,
        look_at=look_at.replace("\\", "\\\\").replace('"', '\\"'),
    )
    if kind.before:
        text = text.replace(
            "\n\nfrom course_lib.exercise",
            "\n\nfrom collections.abc import Mapping\n\nfrom course_lib.exercise",
            1,
        )
    return text


def levels(exercise_id: str) -> str:
    """Return the levels of a new text, to put at the end of the lesson's file."""
    return _LEVELS.substitute(id=exercise_id)

"""One exercise of each kind, small enough to reason about, for the tests."""

from collections.abc import Mapping

from course_lib.exercise import (
    Choose,
    Exercise,
    Item,
    Label,
    NearMiss,
    Number,
    OneOf,
    Option,
    Order,
    Part,
    Parts,
    Question,
    Rule,
    Sort,
    Step,
    Text,
)

ONE_OF = OneOf(
    options=(
        Option("wait", "Wait", False, "Nobody sees you yet."),
        Option("begin", "Begin", True, "You make the first move."),
    )
)
OPINION = OneOf(options=(Option("yes", "Yes", None, "Noted."), Option("no", "No", None, "Noted.")))
CHOOSE_THREE = Choose(
    options=(
        *(Option(f"peer-{n}", f"@peer_{n}", True, f"Peer {n} answers.") for n in range(5)),
        *(
            Option(f"quiet-{n}", f"@quiet_{n}", False, f"Quiet {n} is silent.", group="dormant")
            for n in range(3)
        ),
        Option("spam", "@spam", False, "It sells followers."),
        Option("client", "@client", False, "It may be a client.", critical=True),
        Option("shop", "@shop", None, "A shop may be good company."),
    ),
    columns=("Account",),
    how_many=3,
    enough=2,
    tolerated={"dormant": 1},
)
MARK = Choose(
    options=(
        Option("a", "A", True, "A is right."),
        Option("b", "B", True, "B is right."),
        Option("c", "C", False, "C is not."),
        Option("d", "D", False, "D is not."),
        Option("e", "E", None, "E may be either."),
    )
)
SORT = Sort(
    items=(
        Item("one", "One", frozenset({"keep"}), "One is fine."),
        Item("two", "Two", frozenset({"skip"}), "Two sells.", notes={"keep": "Two is a shop."}),
        Item("three", "Three", frozenset({"skip", "keep"}), "Three may be either."),
        Item(
            "four", "Four", frozenset({"careful"}), "May be a client.", critical=frozenset({"keep"})
        ),
    ),
    labels=(Label("keep", "Keep"), Label("skip", "Skip"), Label("careful", "Careful")),
)
ORDER = Order(
    steps=(
        Step("find", "Find", "Comes first."),
        Step("open", "Stay open", "Comes second."),
        Step("talk", "Talk", "Comes last."),
    )
)
NUMBER = Number(36, 37, "of 100", (NearMiss(19, "You took 11 from 30."),))
TEXT = Text(limit=40, good_answer=("It is yours.",), sample="A list for Monday mornings.")


def both_written(given: Mapping[str, str]) -> bool:
    """True where both written parts hold something."""
    return bool(given.get("where")) and bool(given.get("reason"))


def morning(given: Mapping[str, str]) -> bool:
    """True where the morning was chosen."""
    return given.get("when") == "morning"


PARTS = Parts(
    parts=(
        Part(id="where", label="Where", sample="At the table", starter="At the ____"),
        Part(id="reason", label="Why", sample="It is quiet there"),
        Part(
            id="when",
            label="When",
            sample="morning",
            choices=(Label("morning", "In the morning"), Label("night", "At night")),
        ),
    ),
    rules=(
        Rule(both_written, "Both are written.", "Write where, and why."),
        Rule(morning, "", "Nights are for sleep."),
    ),
)

EACH_KIND: dict[str, Question] = {
    "one-of": ONE_OF,
    "opinion": OPINION,
    "choose-three": CHOOSE_THREE,
    "mark": MARK,
    "sort": SORT,
    "order": ORDER,
    "number": NUMBER,
    "text": TEXT,
    "parts": PARTS,
}


def exercise(question: Question, *, name: str = "demo", points: int = 4) -> Exercise:
    """Wrap a question in an exercise."""
    return Exercise(
        id=f"test_{name}",
        title="A test",
        prompt=("Do this.",),
        rows=("S01",),
        minutes=1,
        points=points,
        question=question,
        hints=("First hint.", "Second hint.", "Third hint."),
        rule="The post says so.",
        look_at="Where to look",
        explanation="Because of the rule.",
    )

"""The boxes of the plan: what each asks for, what stands below it, and the sample's answers."""

from __future__ import annotations

from dataclasses import replace

from course_lib.account.sample_chat import webinar
from course_lib.chat.plan import MOST, ROLES, Plan, about_the_tag, watcher_does_more
from course_lib.settings import settings
from course_lib.view.facilitator.blocks import Field

PLAN = "plan-"
NOTICE = (
    "We will write a summary by question, with initials and no names. Tell us if you would rather "
    "not be in it, now or later."
)
RULES = (
    "No stories about people you see, not even changed ones.\n"
    "This hour is no place for help in a crisis: see the page you got before.\n"
    "Only reading is fine."
)

#: Box, label, kind, lines, help.
Box = tuple[str, str, str, int, str]
NAME: tuple[Box, ...] = (
    ("title", "The name of the webinar", "text", 1, ""),
    ("webinar-day", "The day of the webinar", "date", 1, ""),
)
GUESS_HOW = (
    "From these two the page can write a first draft: what the hour is for, the day, a tag, and "
    "eight questions. It writes into empty boxes alone, and you change what does not fit."
)
WHEN: tuple[Box, ...] = (
    ("purpose", "In one sentence: what is the hour for?", "text", 2, ""),
    (
        "day",
        "The day of the conversation",
        "date",
        1,
        f"{settings().webinar_delay} days after the webinar are usual.",
    ),
    ("time", "The time it begins", "time", 1, ""),
    ("place", "By the clock of which city?", "text", 1, "For example London or Chicago."),
    (
        "places",
        "Where else are people?",
        "text",
        1,
        "Cities with commas between. Each gets its own time.",
    ),
    ("minutes", "How many minutes?", "text", 1, "60 are usual."),
)
WHERE: tuple[Box, ...] = (
    ("tag", "The tag", "text", 1, "One short word that is not in use yet. Look it up first."),
    ("link", "The link to join, if there is one", "text", 1, "It begins with https://"),
)
BEFORE: tuple[Box, ...] = (
    ("notice", "What becomes of people’s words", "text", 3, "Posted at the start, in the middle "
     "and at the end."),
    ("rules", "What we keep to", "text", 4, "One rule in each line."),
    ("next", "When is the next conversation?", "text", 1, ""),
    (
        "first-time",
        "Who comes for the first time, as far as you know?",
        "text",
        2,
        "Handles with a space between. The wall shows who of them waits for a greeting.",
    ),
)  # fmt: skip
QUESTIONS_HOW = (
    "Six to eight. Open, one thing at a time, about what colleagues do and never about whom. "
    "Number and tag are added for you and counted."
)


def box(
    texts: dict[str, str],
    name: str,
    label: str,
    kind: str = "text",
    lines: int = 1,
    help_: str = "",
) -> Field:
    """Return a box with what stands in it."""
    return Field(
        name=f"{PLAN}{name}",
        label=label,
        value=texts.get(f"{PLAN}{name}", ""),
        kind=kind,
        lines=lines,
        help=help_,
    )


def is_typed(texts: dict[str, str]) -> bool:
    """Say whether somebody has written a plan: it is never overwritten."""
    known = {f"{PLAN}notice": NOTICE, f"{PLAN}rules": RULES}
    return any(
        each.strip() and known.get(key) != each
        for key, each in texts.items()
        if key.startswith(PLAN)
    )


def question_boxes(plan: Plan, texts: dict[str, str]) -> list[Field]:
    """Return a box for each question, with what to look at again below it."""
    given = iter(plan.questions)
    boxes = []
    for number in range(1, MOST + 1):
        value = texts.get(f"{PLAN}q{number}", "")
        asked = next(given, None) if value.strip() else None
        boxes.append(
            Field(
                name=f"{PLAN}q{number}",
                label=f"Question {number}",
                value=value,
                lines=2,
                notes=tuple(note.says for note in asked.notes) if asked else (),
                counter=(
                    f"{asked.name}, minute {asked.minute}. {asked.length} of "
                    f"{plan.where.limit:,} characters with number and tag."
                    if asked
                    else ""
                ),
            )
        )
    return boxes


def where_boxes(plan: Plan, texts: dict[str, str]) -> list[Field]:
    """Return the boxes for tag and link; below the tag stands what was done to it."""
    notes = {"tag": about_the_tag(plan)}
    limit = box(
        texts,
        f"limit-{plan.where.id}",
        f"Does a post hold another number of characters on your {plan.where.name}?",
        help_="Networks change this. Leave it empty if you do not know better.",
    )
    return _noted([*(box(texts, *each) for each in WHERE), limit], notes)


def role_boxes(plan: Plan, texts: dict[str, str]) -> list[Field]:
    """Return a box for each role; below the watcher's stands whether they do something else."""
    notes = {"watcher": watcher_does_more(plan)}
    return _noted([box(texts, role, f"{does}.") for role, does in ROLES.items()], notes)


def _noted(boxes: list[Field], notes: dict[str, str]) -> list[Field]:
    found = {f"{PLAN}{name}": note for name, note in notes.items() if note}
    return [
        replace(each, notes=(found[each.name],)) if each.name in found else each for each in boxes
    ]


def sample_texts() -> dict[str, str]:
    """Return the sample's plan, as somebody would have typed it."""
    plan = webinar()
    texts = {
        "title": plan.title,
        "purpose": f"{plan.about}: what we tried since, and what we would ask each other.",
        "webinar-day": f"{plan.begins:%Y-%m-%d}",
        "day": f"{plan.chat_begins:%Y-%m-%d}",
        "time": f"{plan.chat_begins:%H:%M}",
        "place": "London",
        "places": "Chicago, New York, Berlin, Durban",
        "minutes": str(plan.chat_minutes),
        "tag": plan.tag,
        "network": "x",
        "host": plan.host,
        "cohost": plan.cohost,
        "timekeeper": plan.timekeeper,
        "watcher": "quiet_oak_convener",
        "on_call": "The practice’s duty line",
        "speaker": plan.speaker,
        "notice": NOTICE,
        "rules": RULES,
        "next": "Thursday 9 April, three days after the next webinar.",
        **{f"q{n}": each.text for n, each in enumerate(plan.questions, start=1)},
    }
    return {f"{PLAN}{key}": value for key, value in texts.items()}

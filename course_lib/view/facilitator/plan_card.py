"""The card to plan the hour: boxes that save themselves, with what is still missing on top."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from course_lib.account.sample_chat import webinar
from course_lib.chat.desk import Desk
from course_lib.chat.plan import (
    MOST,
    ROLES,
    Plan,
    calendar_file,
    missing,
    networks,
    page_before,
    plan_of,
    run_sheet,
    script,
)
from course_lib.chat.work import NotSaved
from course_lib.facts import crisis_lines
from course_lib.settings import settings
from course_lib.view.drawing import Drawing
from course_lib.view.facilitator.blocks import (
    Choice,
    Field,
    Press,
    Row,
    bullets,
    choice,
    fields,
    heading,
    made,
    presses,
    rows,
    words,
)
from course_lib.whole_file import write_whole

_PLAN = "plan-"
NOTICE = (
    "We will write a summary by question, with initials and no names. Tell us if you would rather "
    "not be in it, now or later."
)
RULES = (
    "No stories about people you see, not even changed ones.\n"
    "This hour is no place for help in a crisis: see the page you got before.\n"
    "Only reading is fine."
)


class PlanCard:
    """Everything that is fixed before the hour, in at most half an hour."""

    def __init__(
        self,
        desk: Desk,
        changed: Callable[[PlanCard], None] = lambda card: None,
        downloads: Path | None = None,
    ) -> None:
        self._desk = desk
        self._changed = changed
        self._downloads = downloads or Path.home() / "Downloads"
        self._made: list[str] = []
        self._notice = ""

    def receive(self, message: dict[str, Any]) -> None:
        """Save a box, fill in the sample's plan, or make a file."""
        self._notice, self._made = "", []
        kind = str(message.get("type"))
        try:
            if kind == "set" and str(message["name"]).startswith(_PLAN):
                self._write({str(message["name"]): str(message["value"])})
            elif kind == "choose" and message["value"] in networks():
                self._write({f"{_PLAN}network": str(message["value"])})
            elif kind == "fill" and not _typed(self._desk.work().texts):
                self._write(_sample())
            elif kind == "aside":
                self._put_aside()
            elif kind == "sheet":
                self._make("team-sheet.html", lambda plan: run_sheet(plan, crisis_lines()))
            elif kind == "before":
                self._make("page-before.html", lambda plan: page_before(plan, crisis_lines()))
            elif kind == "calendar":
                self._make_calendar()
        except NotSaved as problem:
            self._notice = str(problem)

    def state(self) -> Drawing:
        """Return the card."""
        return {
            "type": "desk",
            "title": "Plan the hour",
            "blocks": list(self._blocks()),
            "notice": self._notice,
        }

    def _plan(self) -> tuple[Plan, dict[str, str]]:
        texts = {f"{_PLAN}notice": NOTICE, f"{_PLAN}rules": RULES, **self._desk.work().texts}
        return plan_of({key: each for key, each in texts.items() if key.startswith(_PLAN)}), texts

    def _blocks(self) -> Iterator[Drawing]:
        plan, texts = self._plan()
        left = missing(plan)
        yield words("left-how", ["Still to do:" if left else "The plan is whole."])
        yield bullets("left", left)
        yield presses("begin", [_ASIDE if _typed(texts) else _FILL])
        yield heading("1. What for, and when")
        yield fields("when", [_box(texts, *each) for each in _WHEN])
        if plan.times:
            yield bullets("times", [f"{each.place}: {each.words}" for each in plan.times])
        yield heading("2. Where")
        yield choice(
            Choice(
                name="network",
                label="The network",
                value=plan.where.id,
                options=tuple(
                    (each.id, f"{each.name}: a post holds {each.limit:,} signs")
                    for each in networks().values()
                ),
            )
        )
        yield fields("where", [_box(texts, *each) for each in _WHERE])
        yield heading("3. The questions")
        yield words("questions-how", [_QUESTIONS_HOW])
        yield fields("questions", _questions(plan, texts))
        yield heading("4. Who does what")
        yield words("roles-how", ["Write handles. One person may do two things, but never watch."])
        yield fields("roles", [_box(texts, role, f"{does}.") for role, does in ROLES.items()])
        yield heading("5. What people know beforehand")
        yield fields("before", [_box(texts, *each) for each in _BEFORE])
        yield heading("6. The script")
        yield rows("script", _script(plan), "Your script stands here when there is a question.")
        yield heading("7. Your files")
        yield presses(
            "make",
            [
                Press(words="Make the team’s sheet", do="sheet", main=True),
                Press(words="Make the page to read before", do="before"),
                Press(words="Make the calendar file", do="calendar"),
            ],
        )
        yield made(self._made)

    def _write(self, texts: dict[str, str]) -> None:
        self._desk.file.change(lambda work: work.texts.update(texts))
        self._changed(self)

    def _put_aside(self) -> None:
        """Empty the boxes. What stood in them is kept under the time of day."""
        kept = self._desk.file.put_aside(_PLAN)
        self._notice = f"Your plan is put aside in the file {kept}. You can begin a new one."
        self._changed(self)

    def _make_calendar(self) -> None:
        plan, _ = self._plan()
        if plan.begins is None:
            self._notice = "Choose the day, the time and a city first. Then press again."
            return
        now = datetime.now(UTC).replace(microsecond=0)
        self._save("calendar.ics", calendar_file(plan, made_at=now))

    def _make(self, file: str, page: Callable[[Plan], str]) -> None:
        plan, _ = self._plan()
        self._save(file, page(plan).encode("utf-8"))

    def _save(self, file: str, content: bytes) -> None:
        folder = self._downloads if self._downloads.is_dir() else self._desk.file.folder
        path = folder / f"webinar-{file}"
        try:
            write_whole(path, content)
        except OSError:
            self._notice = "We could not write the file. Is the disk full, or is the file open?"
            return
        self._made = [
            f"Done. Your file is {path.name}",
            f"It is in the folder {folder}. Open it and read it, then print or share it yourself.",
        ]


_FILL = Press(words="Try it with the sample’s plan", do="fill")
_ASIDE = Press(words="Put this plan aside and begin a new one", do="aside")

#: Box, label, kind, lines, help.
_Box = tuple[str, str, str, int, str]
_WHEN: tuple[_Box, ...] = (
    ("title", "The name of the webinar", "text", 1, ""),
    ("purpose", "In one sentence: what is the hour for?", "text", 2, ""),
    ("webinar-day", "The day of the webinar", "date", 1, ""),
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
_WHERE: tuple[_Box, ...] = (
    ("tag", "The tag", "text", 1, "Short, without spaces, and not in use yet. Look it up first."),
    ("link", "The link to join, if there is one", "text", 1, "It begins with https://"),
)
_BEFORE: tuple[_Box, ...] = (
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
_QUESTIONS_HOW = (
    "Six to eight. Open, one thing at a time, about what colleagues do and never about whom. "
    "Number and tag are added for you and counted."
)


def _box(
    texts: dict[str, str],
    name: str,
    label: str,
    kind: str = "text",
    lines: int = 1,
    help_: str = "",
) -> Field:
    return Field(
        name=f"{_PLAN}{name}",
        label=label,
        value=texts.get(f"{_PLAN}{name}", ""),
        kind=kind,
        lines=lines,
        help=help_,
    )


def _typed(texts: dict[str, str]) -> bool:
    """Say whether somebody has written a plan: it is never overwritten."""
    known = {f"{_PLAN}notice": NOTICE, f"{_PLAN}rules": RULES}
    return any(
        each.strip() and known.get(key) != each
        for key, each in texts.items()
        if key.startswith(_PLAN)
    )


def _questions(plan: Plan, texts: dict[str, str]) -> list[Field]:
    """Return a box for each question, with what to look at again below it."""
    given = iter(plan.questions)
    boxes = []
    for number in range(1, MOST + 1):
        value = texts.get(f"{_PLAN}q{number}", "")
        asked = next(given, None) if value.strip() else None
        boxes.append(
            Field(
                name=f"{_PLAN}q{number}",
                label=f"Question {number}",
                value=value,
                lines=2,
                notes=tuple(note.says for note in asked.notes) if asked else (),
                counter=(
                    f"{asked.name}, minute {asked.minute}. {asked.length} of "
                    f"{plan.where.limit:,} signs with number and tag."
                    if asked
                    else ""
                ),
            )
        )
    return boxes


def _script(plan: Plan) -> list[Row]:
    if not plan.questions:
        return []
    return [
        Row(
            id=f"line-{place}",
            title=f"Minute {line.minute}, {line.who}",
            text=line.words,
            more=f"{line.length} of {plan.where.limit:,} signs",
            mark=f"{line.too_long} too long" if line.too_long else "",
            copy=line.words,
        )
        for place, line in enumerate(script(plan))
    ]


def _sample() -> dict[str, str]:
    """The sample's plan, as somebody would have typed it."""
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
    return {f"{_PLAN}{key}": value for key, value in texts.items()}

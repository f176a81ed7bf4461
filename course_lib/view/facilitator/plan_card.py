"""The card to plan the hour: boxes that save themselves, with what is still missing on top."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

from course_lib.chat.plan import (
    STAYS,
    Plan,
    calendar_file,
    guessed,
    missing,
    networks,
    page_before,
    plan_of,
    run_sheet,
    script,
)
from course_lib.facts import crisis_lines
from course_lib.view.drawing import Drawing
from course_lib.view.facilitator.blocks import (
    Choice,
    Press,
    Row,
    bullets,
    choice,
    fields,
    heading,
    presses,
    rows,
    words,
)
from course_lib.view.facilitator.desk_card import DeskCard
from course_lib.view.facilitator.plan_boxes import (
    BEFORE,
    GUESS_HOW,
    NAME,
    NOTICE,
    PLAN,
    QUESTIONS_HOW,
    RULES,
    WHEN,
    box,
    is_typed,
    question_boxes,
    role_boxes,
    sample_texts,
    where_boxes,
)


class PlanCard(DeskCard):
    """Everything that is fixed before the hour, in at most half an hour."""

    title = "Plan the hour"

    def _act(self, message: dict[str, Any]) -> None:
        """Save a box, fill boxes in, or make a file."""
        kind = str(message.get("type"))
        if kind == "set" and str(message["name"]).startswith(PLAN):
            self._write({str(message["name"]): str(message["value"])})
        elif kind == "choose" and message["value"] in networks():
            self._write({f"{PLAN}network": str(message["value"])})
        elif kind == "fill" and not is_typed(self._desk.work().texts):
            self._write(sample_texts())
        elif kind == "guess":
            self._guess()
        elif kind == "aside":
            self._put_aside()
        elif kind == "back":
            self._desk.file.bring_back(PLAN)
            self._changed(self)
        elif kind == "sheet":
            self._make("team-sheet.html", lambda plan: run_sheet(plan, crisis_lines()))
        elif kind == "before":
            self._make("page-before.html", lambda plan: page_before(plan, crisis_lines()))
        elif kind == "calendar":
            self._make_calendar()

    def _plan(self) -> tuple[Plan, dict[str, str]]:
        texts = {f"{PLAN}notice": NOTICE, f"{PLAN}rules": RULES, **self._desk.work().texts}
        return plan_of({key: each for key, each in texts.items() if key.startswith(PLAN)}), texts

    def _blocks(self) -> Iterator[Drawing]:
        plan, texts = self._plan()
        left = missing(plan)
        yield words("left-how", ["Still to do:" if left else "The plan is whole."])
        yield bullets("left", left)
        yield presses("begin", self._beginnings(texts))
        yield heading("1. What for, and when")
        yield fields("name", [box(texts, *each) for each in NAME])
        yield words("guess-how", [GUESS_HOW])
        yield presses("guess", [_GUESS])
        yield fields("when", [box(texts, *each) for each in WHEN])
        if plan.times:
            yield bullets("times", [f"{each.place}: {each.words}" for each in plan.times])
        yield heading("2. Where")
        yield choice(
            Choice(
                name="network",
                label="The network",
                value=plan.where.id,
                options=tuple(
                    (each.id, f"{each.name}: a post holds {each.limit:,} characters")
                    for each in networks().values()
                ),
            )
        )
        yield words("network-about", [networks()[plan.where.id].about], small=True)
        yield fields("where", where_boxes(plan, texts))
        yield heading("3. The questions")
        yield words("questions-how", [QUESTIONS_HOW])
        yield fields("questions", question_boxes(plan, texts))
        yield heading("4. Who does what")
        yield words("roles-how", ["Write handles. One person may do two things, but never watch."])
        yield fields("roles", role_boxes(plan, texts))
        yield heading("5. What people know beforehand")
        yield fields("before", [box(texts, *each) for each in BEFORE])
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
        yield self._files_made()

    def _write(self, texts: dict[str, str]) -> None:
        self._desk.file.change(lambda work: work.texts.update(texts))
        self._changed(self)

    def _beginnings(self, texts: dict[str, str]) -> list[Press]:
        ways = [_ASIDE if is_typed(texts) else _FILL]
        return [*ways, _BACK] if self._desk.file.has_aside(PLAN) else ways

    def _guess(self) -> None:
        """Write into empty boxes what the name and the day of the webinar tell."""
        _, texts = self._plan()
        found = guessed({key.removeprefix(PLAN): each for key, each in texts.items()})
        if not found:
            self._notice = "Write the name of the webinar first. Then press again."
            return
        self._write({f"{PLAN}{key}": each for key, each in found.items()})

    def _put_aside(self) -> None:
        """Empty the boxes that another conversation needs anew. What stood in them is kept."""
        self._desk.file.put_aside(PLAN, {f"{PLAN}{each}" for each in STAYS})
        self._notice = (
            "Your plan is put aside, and a button below brings it back. Team, cities, time and "
            "rules stay for the next one: change what is different."
        )
        self._changed(self)

    def _make_calendar(self) -> None:
        plan, _ = self._plan()
        if plan.begins is None:
            self._notice = "Choose the day, the time and a city first. Then press again."
            return
        now = datetime.now(UTC).replace(microsecond=0)
        self._save("calendar.ics", calendar_file(plan, made_at=now), _THEN)

    def _make(self, file: str, page: Callable[[Plan], str]) -> None:
        plan, _ = self._plan()
        self._save(file, page(plan).encode("utf-8"), _THEN)


_THEN = "Open it and read it, then print or share it yourself."
_FILL = Press(words="Try it with the sample’s plan", do="fill")
_ASIDE = Press(words="Put this plan aside and begin a new one", do="aside")
_BACK = Press(words="Bring back the plan that was put aside last", do="back")
_GUESS = Press(words="Fill in what can be guessed", do="guess")


def _script(plan: Plan) -> list[Row]:
    if not plan.questions:
        return []
    return [
        Row(
            id=f"line-{place}",
            title=f"Minute {line.minute}, {line.who}",
            text=line.words,
            more=f"{line.length} of {plan.where.limit:,} characters",
            mark=f"{line.too_long} too long" if line.too_long else "",
            copy=line.words,
        )
        for place, line in enumerate(script(plan))
    ]

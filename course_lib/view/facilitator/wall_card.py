"""The card to hold the hour: the wall for everybody, and below it what only the team sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any, NamedTuple

from course_lib.account import AccountProblem
from course_lib.chat.desk import Desk
from course_lib.chat.hold import Replay, Said, Turn, Wall, wall_at
from course_lib.chat.work import NotSaved, Work
from course_lib.view.drawing import Drawing
from course_lib.view.facilitator import x_itself
from course_lib.view.facilitator.blocks import Press, Row, heading, presses, rows, words
from course_lib.view.facilitator.concern_rows import concern_rows

_SPEEDS = {"1": "as fast as it was", "10": "ten times as fast", "60": "an hour in a minute"}
_NOTHING_YET = "There is no conversation yet. Choose one above, under “Where the conversation is”."


class _Ways(NamedTuple):
    """What can be pressed beside each post of a list."""

    kind: str
    words: str
    do: str


_OFF = _Ways("shown", "Take it off", "withdrawn")
_GREETED = _Ways("new", "We have greeted them", "done")
_ANSWERED = _Ways("waits", "Somebody answers it", "done")


class WallCard:
    """What happens in the hour, as it happens.

    `changed` is called when something was decided that other cards show, too. `now` tells the
    time; a test gives its own.
    """

    def __init__(
        self,
        desk: Desk,
        changed: Callable[[WallCard], None] = lambda card: None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._desk = desk
        self._changed = changed
        self._now = now
        self._replay: Replay | None = None
        self._listing = False
        self._notice = ""

    def receive(self, message: dict[str, Any]) -> None:
        """Look again, or note what a person has taken care of. Nothing is ever posted."""
        self._notice = ""
        kind, id_ = str(message.get("type")), str(message.get("id", ""))
        if kind == "look":
            self._try(self._desk.refresh)
        elif kind == "list":
            self._listing = message.get("open") is True
        elif kind == "replay" and id_ in _SPEEDS:
            self._play(float(id_))
        elif kind == "now":
            self._replay = None
        elif kind == "look-on-x":
            self._try(lambda: x_itself.look_again(self._desk))
        elif kind in ("done", "fine", "withdrawn"):
            self._decide(kind, id_.split())

    def state(self) -> Drawing:
        """Return the wall and what the team sees."""
        moment = self._replay.now() if self._replay else self._now()
        found = self._desk.analysis(moment if self._replay else None)
        wall = wall_at(found, moment, self._desk.work().done) if found else None
        blocks = list(self._blocks(wall, self._desk.work()))
        return {
            "type": "wall",
            "title": "Hold the hour",
            "blocks": blocks,
            "notice": self._notice or self._desk.lost,
            "stage": _stage(wall) if wall else None,
            "turns": [_turn(each) for each in wall.turns] if wall and self._listing else None,
            "watching": wall is not None,
        }

    def _blocks(self, wall: Wall | None, work: Work) -> Iterator[Drawing]:
        if wall is None:
            yield words("nothing", [_NOTHING_YET])
            return
        yield presses("x", self._on_x())
        yield heading("For the team alone: who needs a person")
        yield rows("concerns", concern_rows(wall.concerns), "Nothing waits for you here.")
        yield heading("For the team alone: new, and nobody has greeted them")
        yield rows("new", [_row(each, _GREETED) for each in wall.ungreeted], "Nobody waits.")
        yield heading("Questions without an answer, the newest first")
        yield rows("waiting", [_row(each, _ANSWERED) for each in wall.waiting], "None waits.")
        yield heading("On the wall now")
        yield words("off-how", ["Does one of these need a person? Take it off at once."])
        yield rows("shown", [_row(each, _OFF) for each in wall.newest], "Nothing yet.")
        yield heading("Practise")
        yield words("practise", [self._practise()])
        buttons = [
            Press(words=f"Play it back, {how}", do="replay", id=speed)
            for speed, how in _SPEEDS.items()
        ]
        if self._replay:
            buttons.append(Press(words="Back to now", do="now"))
        yield presses("replay", buttons)

    def _on_x(self) -> list[Press]:
        """Only X costs money, so only X is asked by hand; the price is on the button."""
        more = x_itself.left_to_read(self._desk)
        if not more:
            return []
        spent = self._desk.work().source.cost_usd
        about = f"for at most ${x_itself.price(more):.2f}; ${spent:.2f} spent until now"
        return [Press(words=f"Look on X again, {about}", do="look-on-x", main=True)]

    def _practise(self) -> str:
        if self._replay:
            return f"This is a replay. In it, it is {self._replay.now():%H:%M} UTC."
        return "Play a conversation back from its beginning, to practise with your team."

    def _play(self, speed: float) -> None:
        found = self._desk.analysis()
        if found is None:
            return
        first = found.said[0].at if found.said else self._now()
        self._replay = Replay(found.chat.frame.begins or first, speed)

    def _decide(self, which: str, ids: list[str]) -> None:
        self._try(lambda: self._desk.file.change(lambda work: work.decide(which, ids)))
        self._changed(self)

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except NotSaved as problem:
            self._notice = str(problem)
        except AccountProblem as problem:
            self._notice = f"{problem.sentence} What came until now is kept."


def _stage(wall: Wall) -> Drawing:
    """What everybody in the room may see."""
    return {
        "tag": f"#{wall.tag}" if wall.tag else "",
        "clock": _clock(wall),
        "question": f"{wall.current.name} {wall.current.text}" if wall.current else "Welcome",
        "people": _people(wall),
        "answers": [_said(each) for each in wall.newest],
        "waiting": [_said(each) for each in wall.waiting_shown],
        "more_waiting": max(0, len(wall.waiting) - len(wall.waiting_shown)),
    }


def _clock(wall: Wall) -> str:
    if wall.over:
        return "The hour is over"
    if wall.minute is not None and wall.minute < 0:
        return f"It begins in {-wall.minute} min"
    if wall.minutes_left is None:
        return ""
    return "Less than a minute left" if wall.minutes_left == 0 else f"{wall.minutes_left} min left"


def _people(wall: Wall) -> str:
    return f"{wall.posts:,} posts so far, by {wall.people:,} people"


def _turn(turn: Turn) -> Drawing:
    return {
        "name": f"{turn.name} {turn.text}",
        "answers": [_said(each) for each in turn.answers],
    }


def _said(said: Said) -> Drawing:
    return {"id": said.id, "who": f"@{said.who}", "words": said.words, "time": said.time}


def _row(said: Said, ways: _Ways) -> Row:
    """A post with what one can press beside it."""
    press = Press(words=ways.words, do=ways.do, id=said.id, spoken=said.who)
    return Row(
        id=f"{ways.kind}-{said.id}",
        title=f"@{said.who}, {said.time} UTC",
        text=said.words,
        presses=(press,),
    )

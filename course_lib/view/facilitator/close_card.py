"""The card that closes the conversation: look, write, make the files, send by hand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from course_lib.chat.analysis import Analysis, numbers
from course_lib.chat.close import (
    as_csv,
    introductions,
    printed_recap,
    printed_transcript,
    recap,
    thanks,
    transcript,
)
from course_lib.chat.post import name
from course_lib.chat.work import Work
from course_lib.view.drawing import Drawing
from course_lib.view.facilitator.blocks import (
    Press,
    Row,
    bullets,
    fields,
    heading,
    presses,
    rows,
    words,
)
from course_lib.view.facilitator.close_rows import (
    QUESTION,
    SPARED,
    draft_row,
    equity_lines,
    find_box,
    links_and_people,
    open_rows,
    post_row,
    recap_boxes,
    spared_box,
    taken_rows,
    waiting_concerns,
    ways_out,
    yes_box,
)
from course_lib.view.facilitator.concern_rows import concern_rows
from course_lib.view.facilitator.desk_card import DeskCard

_MOST_FOUND = 20
_NOTHING_YET = (
    "There is no conversation yet. Choose one above, under “Where the conversation is”.",
)
_NO_SCORE = (
    "Two counts, and no score. Use them to thank people, and to ask others first next time. The "
    "wall and the recap rank nobody."
)
_BEFORE_YOU_SHARE = (
    "Read the file before others do. Initials stand for names, and we found the names that we "
    "could. Words are exact only where somebody said yes to that.",
)


class CloseCard(DeskCard):
    """What is left to do after the hour, in the order in which it is done."""

    title = "Close the conversation"

    def _act(self, message: dict[str, Any]) -> None:
        """Save what was written or decided, or make a file."""
        act = {
            "set": self._write,
            "done": lambda each: self._decide("done", str(each["id"]).split()),
            "fine": lambda each: self._decide("fine", str(each["id"]).split()),
            "take-out": lambda each: self._decide("withdrawn", str(each["id"]).split()),
            "back-in": lambda each: self._undo("withdrawn", str(each["id"])),
            "recap": lambda each: self._make("recap"),
            "transcript": lambda each: self._make("transcript"),
            "table": lambda each: self._make("table"),
            "team": lambda each: self._make("team"),
        }.get(str(message.get("type")))
        if act:
            act(message)

    def _blocks(self) -> Iterator[Drawing]:
        found = self._desk.analysis()
        if found is None:
            yield words("nothing", _NOTHING_YET)
            return
        work = self._desk.work()
        counts = numbers(found)
        yield words(
            "counts",
            [
                f"{counts['posts']:,} posts by {counts['speakers']:,} people. "
                f"{counts['repost_only']:,} people only passed something on."
            ],
        )
        yield heading("1. For a person to look at")
        yield rows(
            "concerns", concern_rows(waiting_concerns(found, work)), "Nothing waits for you here."
        )
        yield heading("2. The recap, question by question")
        yield words(
            "how",
            [
                "Write two or three sentences for each question in your own words. Single words "
                "that several people used help you to remember. Leave a box empty, and the recap "
                "shows the single words alone.",
            ],
        )
        yield fields("own-words", recap_boxes(found, work))
        yield fields("yes", [yes_box(work)])
        yield presses(
            "make",
            [
                Press(words="Make the recap", do="recap", main=True),
                Press(words="Make the transcript to print", do="transcript"),
                Press(words="Make the transcript as a table", do="table"),
                Press(words="Exact words, for the team alone", do="team"),
            ],
        )
        yield self._files_made()
        yield words("before", _BEFORE_YOU_SHARE, small=True)
        yield heading("3. Questions that nobody answered")
        yield words(
            "open-how",
            [
                "Newcomers come first; in each group the oldest question comes first. Below each "
                "stands a draft to somebody who may answer. You know these people: read it first."
            ],
        )
        yield fields("spared", [spared_box(work)])
        yield rows("open", open_rows(found, work), "No question waits here any more.")
        yield heading("4. Thanks and introductions")
        drafts = [*introductions(found), *thanks(found)]
        yield rows("drafts", [draft_row(each, work) for each in drafts], "Nobody to write to.")
        yield heading("5. Take somebody’s words out")
        yield words(
            "out-how",
            [
                "When somebody takes a post back, take it out here. Files that you make from then "
                "on do not hold it. Make the recap once more, and replace the old one."
            ],
        )
        yield rows("out", taken_rows(found), "Nobody has taken anything back.")
        yield fields("take-out", [find_box(work)])
        yield rows("found", self._to_take_out(found, work))
        yield heading("6. How the talking was shared out")
        yield bullets("equity", equity_lines(found))
        yield heading("7. For the team alone: links, and who spoke most")
        yield words("links-how", [_NO_SCORE])
        yield bullets("links", links_and_people(found))

    def _write(self, message: dict[str, Any]) -> None:
        field, value = str(message["name"]), str(message["value"])
        if field == "yes":
            handles = [name(each) for each in value.replace(",", " ").split()]
            self._desk.file.change(lambda work: setattr(work, "yes", handles))
        elif field in ("find", SPARED):
            self._desk.file.change(lambda work: work.texts.update({field: value}))
        elif field.startswith(QUESTION):
            question = field.removeprefix(QUESTION)
            self._desk.file.change(lambda work: work.own_words.update({question: value}))

    def _decide(self, which: str, ids: list[str]) -> None:
        self._desk.file.change(lambda work: work.decide(which, ids))
        self._changed(self)

    def _undo(self, which: str, id_: str) -> None:
        def remove(work: Work) -> None:
            setattr(work, which, [each for each in getattr(work, which) if each != id_])

        self._desk.file.change(remove)
        self._changed(self)

    def _make(self, what: str) -> None:
        found = self._desk.analysis()
        if found is None:
            return
        work = self._desk.work()
        title = found.chat.frame.title or "Our conversation"
        lines = transcript(found, for_the_team=what == "team", more_with_a_yes=work.yes)
        team = f"{title}: exact words, for the team"
        then = "Open it, read it, and then share it yourself."
        if what == "team":
            then = "It holds exact words and names. Keep it in the team."
        files = {
            "recap": lambda: (
                "recap.html",
                printed_recap(recap(found, work.own_words, work.yes), f"{title}: the recap"),
            ),
            "transcript": lambda: (
                "transcript.html",
                printed_transcript(lines, f"{title}: the transcript"),
            ),
            # The sign in front tells a spreadsheet that this is UTF-8.
            "table": lambda: ("transcript.csv", f"\ufeff{as_csv(lines)}"),
            "team": lambda: (
                "for-the-team-only.html",
                printed_transcript(lines, team, for_the_team=True),
            ),
        }
        file, content = files[what]()
        self._save(file, content.encode("utf-8"), then)

    def _to_take_out(self, found: Analysis, work: Work) -> list[Row]:
        """The posts that hold what was typed: a handle, or words."""
        wanted = name(work.texts.get("find", ""))
        if len(wanted) < 3:
            return []
        gone = found.chat.frame.withdrawn
        hits = [
            post
            for post in (*found.said, *found.late)
            if post.id not in gone
            and (wanted in name(post.handle) or wanted in post.text.casefold())
        ]
        return [post_row(post, *ways_out(post, found)) for post in hits[:_MOST_FOUND]]

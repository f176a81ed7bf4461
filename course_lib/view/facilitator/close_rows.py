"""The lines and boxes of the card that closes the conversation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from course_lib.chat.analysis import Analysis
from course_lib.chat.close import (
    Draft,
    minutes,
    recap,
    shared_links,
    spoke_most,
    spoken_to_most,
    who_may_answer,
    without_a_yes,
)
from course_lib.chat.post import Post, name
from course_lib.chat.safety import Concern
from course_lib.chat.work import Work
from course_lib.view.facilitator.blocks import Field, Press, Row

#: The name of a box of the recap is this and the question's.
QUESTION = "words-"
SPARED = "spared"
_NOBODY_TO_ASK = "We know nobody who may be asked. Answer it yourself, or find a colleague."


def ways_out(post: Post, found: Analysis) -> tuple[Press, Press]:
    """One post, or everything that its writer said."""
    theirs = [each.id for each in found.chat.posts if each.author == post.author]
    return (
        Press(words="Take it out", do="take-out", id=post.id, spoken=f"{post.at:%H:%M}"),
        Press(
            words=f"Take out all {len(theirs)} posts of @{post.handle}",
            do="take-out",
            id=" ".join(theirs),
        ),
    )


def waiting_concerns(found: Analysis, work: Work) -> list[Concern]:
    """What waits in the safety queue and nobody has taken care of yet."""
    gone = {*work.done, *found.chat.frame.withdrawn}
    return [each for each in found.concerns if each.post.id not in gone]


def recap_boxes(found: Analysis, work: Work) -> list[Field]:
    """Return a box for each question of the recap, with what came up below it."""
    shown = recap(found, work.own_words, work.yes)
    return [
        Field(
            name=f"{QUESTION}{part.name}",
            label=f"{part.name} {part.question}",
            value=part.own_words,
            lines=3,
            help=" ".join(
                [
                    f"{part.people} people, {part.posts} posts.",
                    *([f"Came up: {', '.join(part.common)}."] if part.common else []),
                    *without_a_yes(part.own_words, found, work.yes),
                ]
            ),
        )
        for part in shown.parts
    ]


def yes_box(work: Work) -> Field:
    """Return the box for handles of those who said yes."""
    return Field(
        name="yes",
        label="Who said yes to being quoted by name?",
        value=" ".join(f"@{each}" for each in work.yes),
        help="Handles, with a space between. Those on the list of people who signed up count too.",
    )


def find_box(work: Work) -> Field:
    """Return the box to find a post in."""
    return Field(
        name="find",
        label="Find a post by its writer or its words",
        value=work.texts.get("find", ""),
    )


def spared_box(work: Work) -> Field:
    """Return the box for handles of those who should get no question to answer."""
    return Field(
        name=SPARED,
        label="Who should not be asked to answer?",
        value=work.texts.get(SPARED, ""),
        help=(
            "Handles, with a space between. Left out already: newcomers, those who say that they "
            "are in training, and those whose post needed a person or was taken back."
        ),
    )


def open_rows(found: Analysis, work: Work) -> list[Row]:
    """Return each open question with a draft for somebody who may answer it."""
    spared = work.texts.get(SPARED, "").replace(",", " ").split()
    return [
        _open_row(draft, found)
        for draft in who_may_answer(found, spared)
        if draft.post_id not in work.done
    ]


def _open_row(draft: Draft, found: Analysis) -> Row:
    post = found.by_id[draft.post_id]
    to = f"To @{draft.to}: {draft.words} ({draft.why})" if draft.to else _NOBODY_TO_ASK
    return Row(
        id=f"open-{post.id}",
        title=f"@{post.handle}, {post.at:%H:%M} UTC",
        text=post.text,
        more=to,
        mark="first time" if name(post.handle) in _new(found) else "",
        link=draft.link,
        copy=f"@{draft.to} {draft.words}" if draft.to else "",
        presses=(Press(words="This is done", do="done", id=post.id, spoken=post.handle),),
    )


def draft_row(draft: Draft, work: Work) -> Row:
    """Return a message to send by hand."""
    return Row(
        id=f"to-{draft.to}-{draft.post_id}",
        title=f"To @{draft.to}",
        text=draft.words,
        more=draft.why,
        link=draft.link,
        copy=f"@{draft.to} {draft.words}",
    )


def taken_rows(found: Analysis) -> list[Row]:
    """Return what was taken out, without its words."""
    gone = found.chat.frame.withdrawn
    posts = [post for post in found.chat.posts if post.id in gone]
    return [
        post_row(post, Press(words="Put it back", do="back-in", id=post.id), shown=False)
        for post in posts
    ]


def post_row(post: Post, *ways: Press, shown: bool = True) -> Row:
    """Return a post with what can be done about it."""
    return Row(
        id=f"post-{post.id}",
        title=f"@{post.handle}, {post.at:%H:%M} UTC",
        text=post.text if shown else "Taken out. It stands in no file that you make from now on.",
        presses=ways,
    )


def equity_lines(found: Analysis) -> list[str]:
    """Return how the talking was shared out, and where nobody spoke."""
    shared = found.equity
    lines = [*shared.sentences(), _quiet(minutes(found).silences)]
    if shared.gini_posts is not None and shared.gini_received is not None:
        lines.append(
            f"For those who like one number: Gini {shared.gini_posts:.2f} for posts written, "
            f"{shared.gini_received:.2f} for answers received (0 is the same for all)."
        )
    return lines


def links_and_people(found: Analysis) -> list[str]:
    """Return what was shared, and who spoke and was spoken to most: for the team alone."""
    lines = [
        f"{each.address}: shared by {each.people} "
        f"{'person' if each.people == 1 else 'people'}{', the team among them' * each.by_team}"
        for each in shared_links(found)
    ] or ["Nobody shared a link that may be shown."]
    wrote, got = spoke_most(found), spoken_to_most(found)
    if wrote:
        lines.append(f"Wrote most, without the team: {_counted(wrote)}.")
    if got:
        lines.append(f"Were answered or named most, without the team: {_counted(got)}.")
    return lines


def _counted(people: Iterable[tuple[str, int]]) -> str:
    return ", ".join(f"@{who} ({count})" for who, count in people)


def _quiet(silences: Sequence[tuple[int, int]]) -> str:
    if not silences:
        return "There was never a silence of three minutes."
    gaps = ", ".join(f"from minute {begins} for {length} minutes" for begins, length in silences)
    return f"Nobody wrote {gaps}."


def _new(found: Analysis) -> frozenset[str]:
    return found.chat.frame.first_time or frozenset()

"""The recap and the transcript as pages to print: one file each, readable anywhere."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import groupby

from course_lib.chat.close.recap import OpenQuestion, Part, Recap
from course_lib.chat.close.transcript import Line
from course_lib.paper import paper

_HOW = (
    "Written in our own words and by question. People are shown by initials. Exact words stand "
    "here only from people who said yes. Would you like to be left out? Tell us, and the next "
    "version has nothing of yours."
)
_TEAM = (
    "Only for those who ran the hour. These are exact words: do not publish them, do not pass "
    "them on. Delete this file when the recap is done."
)


def printed_recap(given: Recap, title: str) -> str:
    """Return the recap as a page of HTML. All words are escaped."""
    people = "1 person" if given.speakers == 1 else f"{given.speakers} people"
    return paper(
        title,
        f"<p>{people} wrote {given.posts:,} posts. {given.only_passed_on:,} more passed something "
        f'on.</p><p class="soft">{escape(_HOW)}</p>',
        *(_part(part) for part in given.parts),
        _open(given.open_questions),
        _links(given.links),
        "<h2>How the talking was shared out</h2>" + _list(map(escape, given.sentences)),
    )


def printed_transcript(lines: Iterable[Line], title: str, *, for_the_team: bool = False) -> str:
    """Return the transcript as a page of HTML, with answers indented. All words are escaped."""
    parts = []
    for question, some in groupby(lines, key=lambda line: line.question):
        rows = "".join(
            f'<div class="d{line.depth}"><dt>{escape(line.who)} '
            f'<span class="soft">{escape(line.time)} UTC{_how(line)}</span></dt>'
            f"<dd>{escape(line.words)}</dd></div>"
            for line in some
        )
        parts.append(f"<h2>{escape(question)}</h2><dl>{rows}</dl>")
    return paper(title, f'<p class="soft">{escape(_TEAM if for_the_team else _HOW)}</p>', *parts)


def _how(line: Line) -> str:
    return "" if line.exact else ", in single words"


def _part(part: Part) -> str:
    spoke = "1 person" if part.people == 1 else f"{part.people} people"
    own = f'<p class="own">{escape(part.own_words)}</p>' if part.own_words else ""
    common = (
        f"<p>Words that came up more than once: {escape(', '.join(part.common))}.</p>"
        if part.common
        else ""
    )
    quotes = "".join(
        f'<blockquote><p>{escape(quote.words)}</p><p class="soft">{escape(quote.who)}</p>'
        "</blockquote>"
        for quote in part.quotes
    )
    voices = _list(f"{escape(voice.who)}: {escape(', '.join(voice.gist))}" for voice in part.voices)
    others = f"<h3>Who spoke of what</h3>{voices}" if part.voices else ""
    return (
        f"<h2>{escape(part.name)} {escape(part.question)}</h2>"
        f'<p class="soft">{spoke}, {part.posts} posts</p>{own}{common}{quotes}{others}'
    )


def _open(questions: Iterable[OpenQuestion]) -> str:
    lines = [
        f"{escape(each.who)}: {escape(each.about)}"
        + (' <span class="mark">first time</span>' if each.newcomer else "")
        for each in questions
    ]
    if not lines:
        return "<h2>Questions that stayed open</h2><p>None. Every question got an answer.</p>"
    return (
        "<h2>Questions that stayed open</h2><p>We look for somebody to answer each of them.</p>"
        f"{_list(lines)}"
    )


def _links(addresses: Iterable[str]) -> str:
    lines = [f'<a href="{escape(each, quote=True)}">{escape(each)}</a>' for each in addresses]
    return f"<h2>Links that were shared</h2>{_list(lines)}" if lines else ""


def _list(lines: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{line}</li>' for line in lines)}</ul>"

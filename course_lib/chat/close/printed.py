"""The recap and the transcript as pages to print: one file each, readable anywhere."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import groupby

from course_lib.chat.close.recap import OpenQuestion, Part, Recap
from course_lib.chat.close.transcript import Line

_STYLE = """
:root { color-scheme: light dark; --ink: #1a1a1a; --soft: #555; --paper: #fff; --rule: #ccc; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eee; --soft: #b5b5b5; --paper: #16181b; --rule: #555; }
}
* { box-sizing: border-box; }
body { background: var(--paper); color: var(--ink); font: 18px/1.5 system-ui, sans-serif;
  margin: 0 auto; max-width: 44rem; overflow-wrap: anywhere; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.7em; line-height: 1.2; } h2 { border-top: 1px solid var(--rule);
  font-size: 1.25em; line-height: 1.3; margin-top: 2rem; padding-top: 1.25rem; }
h3 { font-size: 1em; margin-bottom: 0.25rem; } p, ul { margin: 0.5rem 0; }
ul { padding-left: 1.4rem; } blockquote { border-left: 3px solid var(--rule);
  margin: 0.6rem 0; padding-left: 0.9rem; } .soft { color: var(--soft); font-size: 0.9em; }
.mark { border: 1px solid var(--soft); border-radius: 4px; font-size: 0.85em; padding: 0 0.35em; }
.own { white-space: pre-line; } dl { margin: 0; } dt { font-weight: 600; }
dd { margin: 0 0 0.5rem; }
.d1 { margin-left: 1rem; } .d2 { margin-left: 2rem; } .d3, .d4, .d5, .d6 { margin-left: 3rem; }
@media (max-width: 30rem) {
  .d1 { margin-left: 0.4rem; }
  .d2, .d3, .d4, .d5, .d6 { margin-left: 0.8rem; }
}
@media print {
  :root { --ink: #000; --soft: #333; --paper: #fff; }
  body { font-size: 11pt; max-width: none; padding: 0; }
  h2 { break-after: avoid; } blockquote, li { break-inside: avoid; }
}
"""
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
    return _page(
        title,
        f"<p>{people} wrote {given.posts:,} posts. {given.only_passed_on:,} more passed something "
        f'on.</p><p class="soft">{escape(_HOW)}</p>',
        *(_part(part) for part in given.parts),
        _open(given.open_questions),
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
    return _page(title, f'<p class="soft">{escape(_TEAM if for_the_team else _HOW)}</p>', *parts)


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


def _list(lines: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{line}</li>' for line in lines)}</ul>"


def _page(title: str, *parts: str) -> str:
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>"
        f"<body><main><h1>{escape(title)}</h1>{''.join(parts)}</main></body></html>\n"
    )

"""The feedback on one exercise as a still picture in HTML: no script, no widget, all escaped.

It must read well in nbgrader's feedback page, in formgrader and on paper, so the little style
it needs is written into its elements.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from course_lib.checks import Outcome
from course_lib.how_many import how_many
from course_lib.marks.mark import Mark

_INK = "#1f2933"
_QUIET = "#52606d"
_TONE = {
    Outcome.THATS_IT: "#0b6b3a",
    Outcome.THANK_YOU: "#0b6b3a",
    Outcome.NEARLY: "#7a4b00",
    Outcome.FOR_INSTRUCTOR: "#1d4f91",
    Outcome.NOT_TRIED: _QUIET,
}
_OTHER_TONE = "#8a2c0d"

#: More lines than this say nothing more to a reader.
_MOST_LINES = 60


def feedback_html(mark: Mark) -> str:
    """Return the answer, what is right, what to look at again, why, where to look, the points."""
    return box(
        mark.title,
        mark.verdict.outcome,
        points_of(mark.points, mark.max_points),
        _listed("Your answer", mark.answer_lines),
        _listed("What is right", mark.verdict.right),
        _listed("What to look at again", mark.verdict.again),
        _said("Why", mark.verdict.why),
        _said("Where to look", f"“{mark.verdict.look_at}”" if mark.verdict.look_at else ""),
        _said("Checked with", mark.account),
        _said("On the way", _on_the_way(mark)),
    )


def box(title: str, outcome: Outcome, points: str, *inside: str) -> str:
    """Return the frame of one exercise's feedback around what is said `inside`, which is HTML."""
    tone = _TONE.get(outcome, _OTHER_TONE)
    earned = f' <span style="color:{_QUIET}">· {escape(points)}</span>' if points else ""
    return (
        f'<section aria-label="{escape(f"Feedback: {title}")}" style="max-width:740px;'
        f"margin:8px 0 24px;padding:12px 16px;border:1px solid #cbd2d9;"
        f"border-left:6px solid {tone};border-radius:4px;background:#fff;color:{_INK};"
        f'font:18px/1.5 system-ui,-apple-system,&quot;Segoe UI&quot;,Roboto,sans-serif">'
        f'<p style="margin:0 0 8px"><strong style="color:{tone}">'
        f'<span aria-hidden="true">{outcome.symbol}</span> {escape(outcome.word)}</strong>'
        f"{earned}</p>{''.join(inside)}</section>"
    )


def points_of(points: float, most: float) -> str:
    """Say how many points of how many were earned."""
    return f"{points:g} of {most:g} {'point' if most == 1 else 'points'}"


def _on_the_way(mark: Mark) -> str:
    if not mark.attempts and not mark.hints:
        return ""
    checks, hints = how_many(mark.attempts, "time"), how_many(mark.hints, "hint")
    return f"checked {checks}, {hints} opened. Neither costs points."


def _listed(name: str, lines: Iterable[str]) -> str:
    shown = list(lines)
    if not shown:
        return ""
    if len(shown) > _MOST_LINES:
        shown = [*shown[:_MOST_LINES], f"… and {len(shown) - _MOST_LINES} more"]
    if len(shown) == 1:
        return _said(name, shown[0])
    items = "".join(f'<li style="margin:0">{_words(line)}</li>' for line in shown)
    return (
        f'<p style="margin:8px 0 0"><strong>{name}</strong></p>'
        f'<ul style="margin:0;padding-left:20px">{items}</ul>'
    )


def _said(name: str, words: str) -> str:
    if not words:
        return ""
    return f'<p style="margin:8px 0 0"><strong>{name}:</strong> {_words(words)}</p>'


def _words(words: str) -> str:
    """Escape what anybody may have written, and keep its lines and long words inside the box."""
    return f'<span style="white-space:pre-wrap;overflow-wrap:anywhere">{escape(words)}</span>'

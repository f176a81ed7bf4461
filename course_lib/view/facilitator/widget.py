"""The widget of the facilitator's cards: the learner's one, with the parts that only it needs."""

from __future__ import annotations

from pathlib import Path

from course_lib.view.card import Card

_SCRIPTS = ("desk.js", "desk_blocks.js", "wall.js")
_STYLES = ("desk.css", "wall.css")
_STATIC = Path(__file__).parent.parent / "static"


class FacilitatorCard(Card):
    """A card of the facilitator's page. A lesson never waits for these scripts."""

    _esm = "\n".join(
        (Card._esm, *((_STATIC / name).read_text(encoding="utf-8") for name in _SCRIPTS))
    )
    _css = "\n".join(
        (Card._css, *((_STATIC / name).read_text(encoding="utf-8") for name in _STYLES))
    )

"""The one widget that draws every card: a JSON state out, the learner's messages in.

What a card shows and does is decided by its controller, which is plain Python. The widget only
carries: it draws `controller.state()`, hands each message to `controller.receive()`, and sends
the new state back together with a receipt, so that the page knows what is safely on disk.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

import anywidget
import traitlets

from course_lib.answers import AnswersProblem
from course_lib.log import write_down
from course_lib.view.drawing import Drawing

_STATIC = Path(__file__).parent / "static"

#: anywidget loads one module, so the parts are joined in this order; they share one scope.
_SCRIPTS = (
    "elements.js",
    "courier.js",
    "choices.js",
    "table.js",
    "sorting.js",
    "ordering.js",
    "writing.js",
    "parts.js",
    "forms.js",
    "exercise.js",
    "around.js",
    "account.js",
    "live.js",
    "hand_in.js",
    "facts.js",
    "take_home.js",
    "card.js",
)

_STYLES = ("card.css", "account.css")

#: What stands in a page where the card itself is not drawn.
WITHOUT_CARD = "Press Start this lesson at the top to see this exercise."

_WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"


class Controller(Protocol):
    """What decides about one card."""

    def state(self) -> Drawing:
        """Return everything the card shows now, as JSON."""

    def receive(self, message: dict[str, Any]) -> None:
        """Do what the learner asked for, and save it before returning."""


class Card(anywidget.AnyWidget):
    """A card on the page, drawn from `state`."""

    _esm = "\n".join((_STATIC / name).read_text(encoding="utf-8") for name in _SCRIPTS)
    _css = "\n".join((_STATIC / name).read_text(encoding="utf-8") for name in _STYLES)

    state = traitlets.Dict().tag(sync=True)

    def __init__(self, controller: Controller) -> None:
        self.controller = controller
        self._receipt: Drawing = {}
        super().__init__(state=self._draw())
        self.on_msg(self._on_message)

    def refresh(self) -> None:
        """Draw again what another card or another tab has changed."""
        self.state = self._draw()

    def _on_message(self, _widget: object, message: dict[str, Any], _buffers: object) -> None:
        problem = ""
        try:
            if message["type"] != "hello":
                self.controller.receive(message)
        except AnswersProblem as not_saved:
            problem = str(not_saved)
        except Exception as error:  # noqa: BLE001 - a learner never sees a traceback
            problem = sorry(error, "answering a press on the page")
        # The receipt travels inside the state, so that no page can get one without the other.
        self._receipt = {
            "client": message.get("client"),
            "seq": message.get("seq"),
            "kept": not problem,
        }
        self.state = self._draw(problem)

    def _draw(self, problem: str = "") -> Drawing:
        try:
            drawing = self.controller.state()
        except AnswersProblem as unreadable:
            drawing = {"type": "trouble"}
            problem = problem or str(unreadable)
        except Exception as error:  # noqa: BLE001 - as above
            drawing = {"type": "trouble"}
            problem = problem or sorry(error, "drawing a card")
        return {**drawing, "problem": problem, "receipt": self._receipt}

    def _repr_mimebundle_(self, **_kwargs: object) -> tuple[Drawing, Drawing]:
        view = {"version_major": 2, "version_minor": 0, "model_id": self.model_id}
        return {"text/plain": WITHOUT_CARD, _WIDGET_VIEW: view}, {}


def sorry(error: BaseException, doing: str) -> str:
    """Write the error down for a helper; return what to say to the learner."""
    code = write_down(error, doing)
    return f"Something went wrong on our side. Your saved answers are safe. ({code})"

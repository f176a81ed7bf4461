"""The live account on the card: keys, then the price, then the reading that was agreed to.

Keys come in one message, go into `x_api.Keys`, and stay in memory until the reading is done. They
are in no state, and so neither on the page nor in anything that is saved.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from course_lib.account import LiveProblem, Progress
from course_lib.exercises import account_needs
from course_lib.view.drawing import Drawing
from course_lib.view.own_account import ChosenAccount

if TYPE_CHECKING:
    from course_lib.account.x_api import Estimate, Keys, Offer, Part, PartId


class LivePart:
    """The part of the account card that is about X itself.

    `chosen` is called when the live account has come into use.
    """

    def __init__(self, account: ChosenAccount, chosen: Callable[[], None]) -> None:
        self._account = account
        self._chosen = chosen
        self._offer: Offer | None = None
        self._keys: Keys | None = None  # given, while X could not be asked with them
        self._press_again = ""
        self._wanted: frozenset[str] = frozenset()
        self._ceiling = ""
        self._come_back = ""
        self._can_use = False
        self._wants_keys = False

    def receive(self, message: dict[str, Any], progress: Progress) -> str:
        """Do what was pressed; return a sentence where X, or a slip, stood in the way."""
        self._come_back = self._press_again = ""
        act = {
            "live-keys": self._take_keys,
            "live-remembered": self._take_remembered,
            "live-parts": self._choose_parts,
            "live-agree": self._agree,
            "live-use": self._use_what_is_there,
            "live-keys-again": self._back_to_keys,
        }[message["type"]]
        try:
            act(message, progress)
        except LiveProblem as problem:
            if problem.come_back_at is not None:
                self._come_back = f"{problem.come_back_at.astimezone():%H:%M}"
            return problem.sentence + self._keys_are_here()
        return ""

    def _keys_are_here(self) -> str:
        """The boxes for keys are empty by now: say where the keys are, and what to press."""
        if not self._press_again:
            return ""
        here = "Your keys are still here until you close the page."
        return f" {here} Press “{self._press_again}” again."

    def use_what_is_kept(self) -> str:
        """Come back to a reading of today; return a sentence where there is none any more."""
        try:
            self._account.choose_live()
        except LiveProblem as problem:
            return problem.sentence if self._account.was_live else ""
        self._chosen()
        return ""

    def forget(self) -> None:
        """Let go of the keys and of the price."""
        self._offer, self._can_use, self._wants_keys, self._come_back = None, False, False, ""
        self._keys, self._press_again = None, ""

    def state(self) -> Drawing:
        """Return the step that the learner stands at: keys, price, or ready."""
        step = "price" if self._offer else "keys"
        if self._account.source == "live" and not self._offer and not self._wants_keys:
            step = "ready"
        return {
            "step": step,
            "keys_are_kept": self._account.keys_are_kept,
            "price": _price(self._offer, self._wanted, self._ceiling) if self._offer else None,
            "come_back": self._come_back,
            "can_use": self._can_use,
        }

    # --- What the learner does -----------------------------------------------------------------

    def _take_keys(self, message: dict[str, Any], progress: Progress) -> None:
        from course_lib.account.x_api import Keys, remember

        typed = {str(name): str(value) for name, value in message["keys"].items()}
        own_app = message.get("own_app") is True
        if self._keys and not any(value.strip() for value in typed.values()):
            keys = replace(self._keys, own_app=own_app)
        else:
            keys = Keys(**typed, own_app=own_app)
        self._begin(keys, message)
        if message.get("remember") is True:
            remember(keys)
            self._account.note_that_keys_are_kept()

    def _take_remembered(self, message: dict[str, Any], progress: Progress) -> None:
        from course_lib.account.x_api import remembered

        keys = remembered()
        if keys is None:
            raise LiveProblem(
                "L-05", "This computer has no keys for us any more. Please give them again."
            )
        self._begin(keys, message)

    def _begin(self, keys: Keys, message: dict[str, Any]) -> None:
        from course_lib.account.x_api import CEILING, begin
        from course_lib.account.x_api.refusals import UNKNOWN_KEYS

        try:
            self._offer = begin(keys, str(message.get("handle", "")).strip() or None)
        except LiveProblem as problem:
            if problem.code == UNKNOWN_KEYS:
                self._keys = None
            else:
                self._keys, self._press_again = keys, "Look up my account"
            raise
        self._keys = None  # from here on the offer holds them
        self._wanted = frozenset(self._offer.estimate.serving(account_needs()))
        self._ceiling = f"{CEILING}"
        self._can_use = False

    def _choose_parts(self, message: dict[str, Any], progress: Progress) -> None:
        assert self._offer is not None
        offered = {part.id for part in self._offer.estimate.parts}
        self._wanted = frozenset(offered.intersection(map(str, message["parts"])))
        self._ceiling = str(message.get("ceiling", self._ceiling)).strip()[:20]

    def _agree(self, message: dict[str, Any], progress: Progress) -> None:
        from course_lib.account.x_api import Agreement, limit_from

        assert self._offer is not None
        self._choose_parts(message, progress)
        parts = frozenset(part.id for part in self._offer.estimate.parts if part.id in self._wanted)
        ceiling = limit_from(self._ceiling)
        if too_low := _limit_too_low(self._offer.estimate, parts, ceiling):
            raise too_low
        agreement = Agreement(offer=self._offer, parts=parts, ceiling=ceiling)
        try:
            self._account.choose_live(agreement, progress)
        except LiveProblem:
            # What was paid for is kept: the learner may work with it, or go on later.
            self._look_again()
            self._press_again = "I agree"
            raise
        self.forget()
        self._chosen()

    def _look_again(self) -> None:
        """Work the price out anew after a stop: what is read to its end is paid, and usable."""
        from course_lib.account.x_api import begin

        assert self._offer is not None
        with suppress(LiveProblem):  # then the earlier price stays, which is never too low
            self._offer = begin(self._offer.keys, self._offer.profile.handle)
        paid = {part.id for part in self._offer.estimate.parts if part.paid}
        self._can_use = not paid.isdisjoint(self._wanted)

    def _use_what_is_there(self, message: dict[str, Any], progress: Progress) -> None:
        self._account.choose_live()
        self.forget()
        self._chosen()

    def _back_to_keys(self, message: dict[str, Any], progress: Progress) -> None:
        self.forget()
        self._wants_keys = True


def _price(offer: Offer, wanted: frozenset[str], ceiling: str) -> Drawing:
    """Return the price as the page shows it, with what each part is for."""
    from course_lib.account.x_api.offer import NOTHING_TO_PAY
    from course_lib.account.x_api.prices import dollars

    estimate, profile = offer.estimate, offer.profile
    chosen = [part.id for part in estimate.parts if part.id in wanted]
    day = estimate.checked_on
    return {
        "who": f"This is the account of @{profile.handle}.",
        "parts": [_part(part, part.id in wanted) for part in estimate.parts],
        "profile": dollars(estimate.profile_usd),
        "total": dollars(estimate.total(chosen)),
        # The button names the limit where that is less, while it is being typed.
        "total_usd": float(estimate.total(chosen)),
        "nothing_to_pay": "" if estimate.to_pay(chosen) or not chosen else NOTHING_TO_PAY,
        "too_dear": _too_dear(estimate, chosen, ceiling),
        "spent": dollars(estimate.spent_today),
        "ceiling": ceiling,
        "source": f"X’s prices as we read them on {day.day} {day:%B %Y}. X may have changed them.",
        "page": estimate.page,
    }


def _too_dear(estimate: Estimate, chosen: Iterable[PartId], ceiling: str) -> str:
    """Return why the limit is too low, or nothing where it is not, or is no limit."""
    from course_lib.account.x_api import limit_from

    with suppress(LiveProblem):
        problem = _limit_too_low(estimate, chosen, limit_from(ceiling))
        return problem.sentence if problem else ""
    return ""


def _limit_too_low(
    estimate: Estimate, chosen: Iterable[PartId], ceiling: Decimal
) -> LiveProblem | None:
    try:
        estimate.check_the_limit(chosen, ceiling, account_needs())
    except LiveProblem as problem:
        return problem
    return None


def _part(part: Part, wanted: bool) -> Drawing:
    from course_lib.account.x_api.prices import dollars

    exercises = [
        title for title, needs in account_needs().items() if not set(part.needs).isdisjoint(needs)
    ]
    return {
        "id": part.id,
        "title": part.title,
        "buys": part.buys,
        "exercises": _listed(exercises),
        "number": f"{part.at_most:,}",
        "usd": "paid already today" if part.paid else dollars(part.usd),
        "wanted": wanted,
    }


def _listed(titles: Iterable[str]) -> str:
    found = ", ".join(f"“{title}”" for title in titles)
    return f"For the exercises {found}." if found else "No exercise needs it yet."

"""All cards of the facilitator's page: they share one desk and follow each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import cache

from course_lib.chat.desk import Desk
from course_lib.chat.follow import Cohort
from course_lib.view.card import Card, Controller
from course_lib.view.facilitator.close_card import CloseCard
from course_lib.view.facilitator.counts_card import CountsCard
from course_lib.view.facilitator.follow_card import FollowCard
from course_lib.view.facilitator.plan_card import PlanCard
from course_lib.view.facilitator.source_card import SourceCard
from course_lib.view.facilitator.wall_card import WallCard
from course_lib.view.facilitator.widget import FacilitatorCard
from course_lib.view.own_account import ChosenAccount

#: Another tab, or an earlier start, may still show a card of the same kind.
_KEPT_OF_A_KIND = 4


class FacilitatorCards:
    """The cards of one page, by name."""

    def __init__(self, desk: Desk | None = None) -> None:
        self.desk = desk or Desk()
        self._cards: defaultdict[str, list[Card]] = defaultdict(list)
        self._change: Callable[[], None] = lambda: None
        self._change_cohort: Callable[[Cohort | None], None] = lambda cohort: None
        self._make: dict[str, Callable[[], Controller]] = {
            "source": lambda: SourceCard(self.desk, self._read),
            "plan": lambda: PlanCard(self.desk, self._follow),
            "hold": lambda: WallCard(self.desk, self._follow),
            "close": lambda: CloseCard(self.desk, self._follow),
            "follow": lambda: FollowCard(self.desk, self._cohort_is_read),
            "counts": lambda: CountsCard(ChosenAccount()),
        }

    def card(self, name: str) -> Card:
        """Return a new card. Raises `LookupError` where there is none of that name."""
        if name not in self._make:
            raise LookupError(f"There is no card called {name}.")
        card = FacilitatorCard(self._make[name]())
        cards = self._cards[name]
        cards.append(card)
        while len(cards) > _KEPT_OF_A_KIND:
            cards.pop(0).close()
        return card

    def when_read(self, change: Callable[[], None]) -> None:
        """Call `change` whenever another conversation was read; only the newest is called."""
        self._change = change

    def when_cohort_read(self, change: Callable[[Cohort | None], None]) -> None:
        """Call `change` with a group whenever its counts were read; only the newest is called."""
        self._change_cohort = change

    def _cohort_is_read(self, origin: FollowCard) -> None:
        self._change_cohort(origin.cohort)

    def _read(self, origin: Controller) -> None:
        self._follow(origin)
        self._change()

    def _follow(self, origin: Controller) -> None:
        """Draw the other cards anew; the one that was pressed is drawn with its receipt."""
        for cards in self._cards.values():
            for card in cards:
                if card.controller is not origin:
                    card.refresh()


@cache
def cards() -> FacilitatorCards:
    """Return the cards of this page."""
    return FacilitatorCards()

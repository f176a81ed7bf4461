"""All cards of one lesson's page: they share the answers and the account, and follow each other."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from course_lib.answers import AnswerFile
from course_lib.exercise import Exercise, Lesson, Parts
from course_lib.view.account_card import AccountCard
from course_lib.view.account_line import AccountLine
from course_lib.view.card import Card, Controller
from course_lib.view.exercise_card import ExerciseCard
from course_lib.view.links import drafts_of
from course_lib.view.own_account import ChosenAccount
from course_lib.view.progress_card import CourseProgressCard, ProgressCard

if TYPE_CHECKING:
    from course_lib.view.facts_cards import CountryCard

#: Each start of a lesson draws its cards anew; another tab may still show the earlier ones. As
#: many of one kind are kept up to date, and older ones are let go.
_KEPT_OF_A_KIND = 4


class PageCards:
    """The cards of the page in `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._file = AnswerFile(folder)
        self._account = ChosenAccount()
        self._cards: defaultdict[str, list[Card]] = defaultdict(list)
        self._about_an_account: set[str] = set()
        self._with_a_country: set[str] = set()
        self._carry_drafts: dict[str, frozenset[str]] = {}

    def exercise(self, lesson: Lesson, exercise: Exercise) -> Card:
        """Return a new card for an exercise."""
        if exercise.is_about_an_account:
            self._about_an_account.add(exercise.id)
        question = exercise.question
        if isinstance(question, Parts) and any(part.is_country for part in question.parts):
            self._with_a_country.add(exercise.id)
        self._carry_drafts[exercise.id] = drafts_of(exercise)
        card = Card(
            ExerciseCard(
                exercise, _place(exercise, lesson), self._file, self._account, self._answer_changed
            )
        )
        return self._keep(exercise.id, card)

    def progress(self, lesson: Lesson, *, full: bool) -> Card:
        """Return a new progress line."""
        card = Card(ProgressCard(lesson, self._file, self._account, full=full))
        return self._keep("progress-full" if full else "progress", card)

    def course_progress(self) -> Card:
        """Return a new list of all lessons."""
        return self._keep("course-progress", Card(CourseProgressCard(self.folder.parent)))

    def account(self) -> Card:
        """Return a new line that says which account is in use."""
        line = AccountLine(self._account, self.folder.parent)
        return self._keep("account-line", Card(line))

    def which_account(self) -> Card:
        """Return a new card to choose the account."""
        card = AccountCard(
            self._account,
            self._account_changed,
            self._account_is_read,
            lessons=self.folder.parent,
        )
        return self._keep("account", Card(card))

    def hand_in(self, lesson: Lesson) -> Card:
        """Return a new card to hand in."""
        # Most presses of Start this lesson need no ZIP: its rooms are read where they are used.
        from course_lib.view.hand_in_card import HandInCard

        return self._keep("hand-in", Card(HandInCard(lesson, self._file, self._account)))

    def sources(self) -> Card:
        """Return a new list of the sources."""
        from course_lib.view.facts_cards import SourcesCard

        return self._keep("sources", Card(SourcesCard()))

    def country(self) -> Card:
        """Return a new card to choose the country."""
        from course_lib.view.facts_cards import CountryCard

        return self._keep("country", Card(CountryCard(self._country_changed)))

    def earlier(self, lesson: Lesson, exercise: Exercise) -> Card:
        """Return a new look back at an answer of another lesson."""
        from course_lib.view.earlier_card import EarlierCard

        folder = self.folder.parent / lesson.folder
        return self._keep("earlier", Card(EarlierCard(lesson, exercise, folder)))

    def calendar(self, exercise: Exercise) -> Card:
        """Return a new card that puts the plan of an exercise into a calendar."""
        from course_lib.view.calendar_card import CalendarCard

        return self._keep("calendar", Card(CalendarCard(exercise, self._file)))

    def policy(self) -> Card:
        """Return a new card that makes the policy's own page."""
        from course_lib.view.keepsake_cards import policy_card

        return self._keep("policy", Card(policy_card(self.folder)))

    def portfolio(self) -> Card:
        """Return a new card that makes the portfolio."""
        from course_lib.view.keepsake_cards import portfolio_card

        return self._keep("portfolio", Card(portfolio_card(self.folder)))

    def certificate(self) -> Card:
        """Return a new card that makes the certificate."""
        from course_lib.view.keepsake_cards import certificate_card

        return self._keep("certificate", Card(certificate_card(self.folder)))

    def _keep(self, kind: str, card: Card) -> Card:
        cards = self._cards[kind]
        cards.append(card)
        while len(cards) > _KEPT_OF_A_KIND:
            cards.pop(0).close()
        return card

    def _answer_changed(self, origin: ExerciseCard) -> None:
        answered = origin.exercise.id
        lists = [id_ for id_, drafts in self._carry_drafts.items() if answered in drafts]
        kinds = (answered, *lists, "progress", "progress-full", "course-progress", "hand-in")
        self._refresh(origin, *kinds)

    def _account_changed(self, origin: AccountCard) -> None:
        kinds = ("account", "account-line", "progress", "progress-full", "hand-in")
        self._refresh(origin, *self._about_an_account, *kinds)

    def _country_changed(self, origin: CountryCard) -> None:
        self._refresh(origin, "country", *self._with_a_country)

    def _account_is_read(self) -> None:
        for card in self._cards["account"]:
            card.refresh()

    def _refresh(self, origin: Controller, *kinds: str) -> None:
        for kind in kinds:
            for card in self._cards[kind]:
                # The card that was pressed is drawn together with its receipt.
                if card.controller is not origin:
                    card.refresh()


def _place(exercise: Exercise, lesson: Lesson) -> str:
    """Where an exercise stands on its page. Only what is asked of everybody has a number."""
    if exercise not in lesson.asked:
        return f"If you like · {lesson.title}"
    number = lesson.asked.index(exercise) + 1
    return f"{number} of {len(lesson.asked)} · {lesson.title}"

"""The cards that make a page to keep: the policy, the portfolio and the certificate."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from course_lib.hand_in import remembered_learner
from course_lib.marks import Earned, standing
from course_lib.take_home import (
    POLICY,
    Missing,
    certificate_page,
    find,
    missing,
    policy_page,
    portfolio_page,
    records,
    remembered_first_day,
    shelf,
    tone,
    unfinished_parts,
)
from course_lib.view.drawing import Drawing
from course_lib.view.own_account import ChosenAccount
from course_lib.view.progress_card import page_of
from course_lib.whole_file import write_whole

_PRINT_IT = "To keep it on paper or as a PDF, open it and print it (Ctrl+P, on a Mac ⌘P)."


@dataclass(frozen=True, slots=True)
class Keepsake:
    """The page to keep, "" where there is none yet; what goes with it; and what is missing."""

    page: str
    lines: tuple[str, ...]
    missing: tuple[Missing, ...] = ()


class KeepsakeCard:
    """Make one page to keep, beside the lesson's page.

    `make` gets the folder of all lessons, a name and a day in words.
    """

    def __init__(
        self,
        folder: Path,
        file_name: str,
        words: Drawing,
        make: Callable[[Path, str, str], Keepsake],
    ) -> None:
        self._path = folder / file_name
        self._words = words
        self._make = make
        self._made: Drawing | None = None
        self._missing: list[Drawing] = []
        self._notice = ""

    def receive(self, message: dict[str, Any]) -> None:
        """Make the page under the name that the learner gave."""
        if message["type"] != "make":
            return
        self._notice, self._made, self._missing = "", None, []
        name = " ".join(str(message["fields"].get("name", "")).split())[:100]
        today = datetime.now().astimezone()
        lessons = self._path.parent.parent
        keepsake = self._make(lessons, name, f"{today.day} {today:%B %Y}")
        if not keepsake.page:
            self._notice = " ".join(keepsake.lines)
            self._missing = [self._draw(each, lessons) for each in keepsake.missing]
            return
        try:
            write_whole(self._path, keepsake.page.encode("utf-8", "replace"))
        except OSError:
            self._notice = (
                "We could not save the page in this folder. Your answers are safe. Is the disk "
                "full, or is the page open in another program?"
            )
            return
        self._made = {
            "lines": [
                f"Done. {self._path.name} lies in the folder {self._path.parent}.",
                *keepsake.lines,
            ],
            "name": self._path.name,
            "kind": "text/html",
            "text": keepsake.page,
            "link": self._words["link"],
            "opens": True,
        }

    def state(self) -> Drawing:
        """Return the words of the card, the name, and what was made."""
        known = remembered_learner()
        name = {
            "id": "name",
            "label": self._words["asks"],
            "kind": "text",
            "value": known.name if known else "",
            "choices": [],
        }
        return {
            "type": "take-home",
            "title": self._words["title"],
            "lines": self._words["lines"],
            "fields": [name],
            "button": self._words["button"],
            "made": self._made,
            "missing": self._missing,
            "notice": self._notice,
        }

    def _draw(self, each: Missing, lessons: Path) -> Drawing:
        """One thing that is missing; what is on this very page is a step to its exercise."""
        is_here = each.lesson is not None and each.lesson.folder == self._path.parent.name
        return {
            "words": f"On this page: {each.words}" if is_here and not each.exercise else each.words,
            "leads_to": page_of(each.lesson, lessons) if each.lesson and not is_here else None,
            "exercise": (
                {"id": each.exercise.id, "title": each.exercise.title}
                if each.exercise and is_here
                else None
            ),
        }


def portfolio_card(folder: Path) -> KeepsakeCard:
    """Return the card that makes the portfolio."""
    words = {
        "title": "Your portfolio",
        "lines": [
            "One page with all you wrote and tried in this course: your policy, your 14 days, both "
            "answers about innovation, your own words from each lesson, and what you practised.",
            "It is made on this computer, and nobody gets it unless you give it to them. The "
            "questions only for you are not in it.",
        ],
        "asks": "Your name, if you want it on the page",
        "button": "Make my portfolio",
        "link": "Open my portfolio",
    }
    return KeepsakeCard(folder, "my_portfolio.html", words, _portfolio)


def policy_card(folder: Path) -> KeepsakeCard:
    """Return the card that makes the policy's own page."""
    words = {
        "title": "Your policy on a page of its own",
        "lines": [
            "Your eight parts, to print and to hand out with your other papers. Make it again "
            "whenever you change them.",
        ],
        "asks": "Your name or your practice, if you want it on the page",
        "button": "Make my policy page",
        "link": "Open my policy",
    }
    return KeepsakeCard(folder, "my_policy.html", words, _policy)


def certificate_card(folder: Path) -> KeepsakeCard:
    """Return the card that makes the certificate."""
    words = {
        "title": "Your certificate",
        "lines": [
            "If you learn alone, this page can give you a certificate of practice. It says what "
            "was looked at, and that no person has judged what you wrote.",
            "If you have an instructor, your certificate comes from them, once they have read your "
            "policy, your plan and your answer.",
        ],
        "asks": "Your name, as it should stand on the certificate",
        "button": "See what I have, and make it",
        "link": "Open my certificate",
    }
    return KeepsakeCard(folder, "my_certificate.html", words, _certificate)


def _portfolio(lessons: Path, name: str, day: str) -> Keepsake:
    chapters = shelf(lessons, ChosenAccount())
    unread = tuple(f"{each.lesson.title}: {each.trouble}" for each in chapters if each.trouble)
    page = portfolio_page(chapters, name=name, day=day, begins=remembered_first_day())
    return Keepsake(page, (_PRINT_IT, *unread))


def _policy(lessons: Path, name: str, day: str) -> Keepsake:
    work = find(shelf(lessons), POLICY)
    if work is None:
        return Keepsake("", ("Write your policy above first. One part is enough to begin.",))
    unfinished = unfinished_parts(work)
    open_ones = f"Not finished yet: {', '.join(unfinished)}." if unfinished else ""
    lines = (open_ones, "Show it to a supervisor before you hand it out.", _PRINT_IT)
    return Keepsake(policy_page(work, name=name, day=day), tuple(filter(None, lines)))


def _certificate(lessons: Path, name: str, day: str) -> Keepsake:
    stands = standing(records(shelf(lessons)))
    if stands.earned is Earned.NOT_YET:
        return Keepsake("", (tone(stands),), missing(stands))
    if not name:
        return Keepsake("", ("Write your name first, so that it stands on the certificate.",))
    return Keepsake(
        certificate_page(stands, name=name, day=day), ("Print it, or keep it as a PDF.",)
    )

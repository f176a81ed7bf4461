"""What of the learner's own account may go into a hand-in: offered, shown, and then asked for."""

from __future__ import annotations

from course_lib.answers import Record
from course_lib.exercise import Lesson
from course_lib.snapshot import Snapshot, answered, salt, take
from course_lib.view.own_account import ChosenAccount


class OwnPart:
    """The offer to hand in one's own account's part of a lesson.

    `offered` is True where the learner has answered something with points about their own
    account, and `answered` holds the ids of these exercises. `shown` is the very snapshot that
    they see, and so the one that may travel; nothing is taken from the account before they ask
    to see it.
    """

    def __init__(self, lesson: Lesson, account: ChosenAccount) -> None:
        self._exercises = [each for each in lesson.graded if each.is_about_an_account]
        self._account = account
        self.offered = False
        self.answered: frozenset[str] = frozenset()
        self.shown: Snapshot | None = None
        self._shown_of = ""

    def look(self, record: Record) -> None:
        """Look at what is answered now, and for which account."""
        given = answered(record.answers)
        own = self._account.source != "sample"
        self.answered = frozenset(
            each.id for each in self._exercises if own and self._account.key(each) in given
        )
        self.offered = bool(self.answered)
        if not self.offered or self._shown_of != self._account.name:
            self.shown = None

    def show(self) -> str:
        """Take the snapshot, so that it can be seen; return a sentence where it cannot be."""
        from course_lib.account import AccountProblem

        source = self._account.source
        if source == "sample":
            return ""
        needs = {need for exercise in self._exercises for need in exercise.needs}
        try:
            self.shown = take(self._account.dataset(), source, needs, salt())
        except AccountProblem as problem:
            return problem.sentence
        self._shown_of = self._account.name
        return ""

"""Innovate: what goes on below the waterline, and the slow build before the pounce."""

from course_lib.exercise import Lesson
from course_lib.exercises.innovate import below, invitation, ledger, mailing_list, recall, stories

LESSON = Lesson(
    folder="07_innovate",
    slug="innovate",
    title="Innovate",
    exercises=(
        recall.THREE_STEPS,
        below.ICEBERG,
        below.NEVER_WITH_CLIENTS,
        below.BEHIND_THE_SCENES,
        invitation.EASY_NO,
        invitation.INVITATION,
        stories.SIX_STORIES,
        stories.MARISOLS_THREAD,
        ledger.LEDGER,
        mailing_list.HONEST_LINES,
        mailing_list.WHOSE_SHARE,
        mailing_list.YOUR_LINE,
    ),
)

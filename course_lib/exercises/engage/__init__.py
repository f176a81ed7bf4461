"""Step Three: engage. The exercises in page order."""

from course_lib.exercise import Lesson
from course_lib.exercises.engage import (
    at_or_with,
    by_hand,
    easy_to_hear,
    four_ways,
    limits,
    write,
    your_account,
)

LESSON = Lesson(
    folder="05_step_three_engage",
    slug="engage",
    title="Step Three: engage",
    exercises=(
        at_or_with.RECALL,
        at_or_with.AT_OR_WITH,
        four_ways.FOUR_WAYS,
        four_ways.FILL_IN,
        limits.ROWANS_DOG,
        limits.UNDER_YOUR_ANSWER,
        write.COMPLIMENT,
        write.PASSION,
        write.LINK,
        write.BANTER,
        easy_to_hear.EASY_TO_HEAR,
        your_account.WHOM_TO_ANSWER,
        by_hand.DRAFT,
        by_hand.BY_HAND,
    ),
)

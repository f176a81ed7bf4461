"""Step One, continued: quality over quantity. The exercises in page order."""

from course_lib.exercise import Lesson
from course_lib.exercises.quality_over_quantity import (
    crowd,
    first,
    followers,
    scorecard,
    two_accounts,
    your_followers,
)

LESSON = Lesson(
    folder="03_step_one_quality_over_quantity",
    slug="quality-over-quantity",
    title="Step One: quality over quantity",
    exercises=(
        first.STILL_TRUE,
        first.YOUR_GUESS,
        two_accounts.ANSWERS_PER_POST,
        two_accounts.PER_THOUSAND,
        two_accounts.IN_A_ROOM_OF_FORTY,
        crowd.WHO_GETS_ANSWERS,
        crowd.WHICH_SENTENCE,
        followers.EIGHT_WITH_HELP,
        followers.SIXTY_FOLLOWERS,
        followers.THE_SHARE,
        followers.HOW_SURE,
        followers.HONEST_EXCEPTION,
        scorecard.ADD_UP,
        scorecard.WHAT_COUNTS,
        scorecard.QUIET_PEOPLE,
        scorecard.TOOL,
        two_accounts.VERDICT,
        your_followers.PEOPLE_WHO_FOLLOW_YOU,
    ),
)

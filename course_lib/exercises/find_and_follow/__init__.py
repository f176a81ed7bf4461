"""Step One: find and follow. The exercises in page order."""

from course_lib.exercise import Lesson
from course_lib.exercises.find_and_follow import (
    first_move,
    list_lab,
    pause,
    whom,
    your_account,
)

LESSON = Lesson(
    folder="02_step_one_find_and_follow",
    slug="find-and-follow",
    title="Step One: find and follow",
    exercises=(
        first_move.THREE_STEPS,
        first_move.DO_YOU_AGREE,
        first_move.FIRST_MOVE,
        whom.CHOOSE_TWELVE,
        whom.MARK_THE_DORMANT,
        whom.COLLEAGUES_FOLLOWING,
        whom.WHY_NOT_FOLLOWERS,
        whom.SUGGESTIONS,
        pause.GAP_CARDS,
        pause.ELEVEN_OF_THIRTY,
        pause.WHAT_NEXT,
        list_lab.BUILD_A_LIST,
        list_lab.LIST_PRIVACY,
        list_lab.LIST_REASONS,
        your_account.YOUR_GAP,
        your_account.YOUR_PAUSE,
        your_account.YOUR_FOLLOW_BACK,
        your_account.PEOPLE_TO_LOOK_AT,
    ),
)

"""Start here: how the course works, what Twitter is, and then what it may be worth."""

from course_lib.exercise import Lesson
from course_lib.exercises.start_here import buttons, innovation, network, then_and_now, words, worth

LESSON = Lesson(
    folder="00_start_here",
    slug="start-here",
    title="Start here",
    exercises=(
        buttons.TRY_THE_BUTTONS,
        buttons.PROMISE,
        buttons.WHICH_ONE,
        words.WORDS,
        words.WHO_SEES_IT,
        then_and_now.OLD_WORDS,
        then_and_now.OLD_PAGE,
        worth.TWO_REASONS,
        worth.FOLLOWED_FIRST,
        network.WHICH_NETWORK,
        innovation.INNOVATION_FIRST,
    ),
)

"""Step Three: the mix. The exercises in page order."""

from course_lib.exercise import Lesson
from course_lib.exercises.the_mix import (
    labels,
    next_steps,
    reader,
    recall,
    replies,
    reposts,
    ten_thousand,
    wall,
    week,
    your_account,
)

LESSON = Lesson(
    folder="06_step_three_the_mix",
    slug="the-mix",
    title="Step Three: the mix",
    exercises=(
        recall.RECALL,
        labels.GUESS,
        labels.FOUR_WITH_HELP,
        labels.LABEL_FORTY,
        labels.COUNT_IT,
        week.HARRIETS_WEEK,
        reposts.FOUR_PAGES,
        reposts.QUOTE_GUS,
        reposts.QUOTE_SORAYA,
        reposts.QUOTE_DAI,
        reader.READERS_CHAIR,
        ten_thousand.FIRST_PROMOTION,
        ten_thousand.SAFE_TO_REPEAT,
        wall.HAROLDS_WALL,
        wall.THE_SAD_THREE,
        next_steps.FOR_GWEN,
        next_steps.FOR_INES,
        next_steps.FOR_HAROLD,
        replies.REPLY_GWEN,
        replies.REPLY_INES,
        replies.REPLY_HAROLD,
        your_account.YOUR_MIX,
        your_account.WHAT_IT_SAYS,
        your_account.OTHER_READINGS,
        your_account.BY_HAND,
    ),
)

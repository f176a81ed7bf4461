"""The conversation a few days after a webinar: taking part in it, and what it leaves to do."""

from course_lib.exercise import Lesson
from course_lib.exercises.webinar_follow_up import (
    afterwards,
    hour,
    night_post,
    open_questions,
    plan,
    questions,
    recall,
    taking_part,
)

LESSON = Lesson(
    folder="08_webinar_follow_up",
    slug="webinar-follow-up",
    title="The webinar follow-up",
    exercises=(
        recall.RECALL,
        plan.WHICH_DAY,
        plan.RUN_SHEET,
        questions.WHAT_IS_WRONG,
        questions.MEND_ONE,
        hour.WHO_TOOK_PART,
        night_post.NIGHT_POST,
        night_post.READY_FOR_THE_HOUR,
        open_questions.UNANSWERED,
        afterwards.IN_OR_OUT,
        afterwards.QUOTING,
        afterwards.RECAP,
        taking_part.HOW_YOU_TAKE_PART,
        taking_part.BY_HAND,
    ),
)

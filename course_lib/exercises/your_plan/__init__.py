"""The last lesson: a policy, a plan of 14 days, and the question of the course once more."""

from course_lib.exercise import Lesson
from course_lib.exercises.your_plan import innovation, plan, policy, recall

LESSON = Lesson(
    folder="09_your_plan",
    slug="your-plan",
    title="Your plan",
    exercises=(
        recall.RECALL,
        policy.WILL_IT_HOLD,
        policy.POLICY,
        policy.POLICY_ALOUD,
        policy.WHEN_IT_HAPPENS,
        plan.WHICH_PLAN,
        plan.TWO_WEEKS,
        plan.MAKE_IT_REAL,
        innovation.INNOVATION_SECOND,
        innovation.WHICH_ONE_NOW,
    ),
)

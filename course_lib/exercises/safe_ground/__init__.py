"""Safe ground: the ethics gate. The exercises in page order; E1 … E12 are its duties."""

from course_lib.exercise import Lesson
from course_lib.exercises.safe_ground import crisis, followers, house, public, rules, traces

LESSON = Lesson(
    folder="01_safe_ground",
    slug="safe-ground",
    title="Safe ground",
    exercises=(
        followers.RECALL,
        followers.FIVE_FOLLOW_YOU,
        followers.DANA_FOLLOWS_YOU,
        public.MENTIONS,
        public.YOUR_LINE,
        public.SIX_REPLIES,
        crisis.SOMEBODY_IN_DANGER,
        crisis.BE_READY,
        traces.PRAISE,
        traces.FOUR_READERS,
        traces.NO_NAME,
        traces.WHAT_NOW,
        house.SETTINGS,
        house.SIX_BIOS,
        house.MEND_A_BIO,
        rules.ONE_OR_TWO,
        rules.MACHINE_WORDS,
        rules.POLICY_PARTS,
    ),
)

"""Step Two: don’t discriminate, wisely; and more than one note. The exercises in page order."""

from course_lib.exercise import Lesson
from course_lib.exercises.dont_discriminate import bio, inbox, note, sides, small

LESSON = Lesson(
    folder="04_step_two_dont_discriminate",
    slug="dont-discriminate",
    title="Step Two: don’t discriminate",
    exercises=(
        inbox.LOOK_BACK,
        inbox.THREE_QUESTIONS,
        inbox.TWENTY,
        note.WHEN_NOT_TO_ASK,
        note.FRIENDLY_NOTE,
        note.WHAT_COMES_BACK,
        note.WITHOUT_THE_HARD_ONE,
        small.ANSWER_TWO,
        small.MARCH_GATHERING,
        small.WHAT_SIZE_HID,
        small.LOUD_OR_QUIET,
        small.FIRST_PITCH,
        sides.WHICH_SIDE,
        sides.WHO_MAY_READ,
        bio.STATUS_AND_BIO,
        bio.WHAT_IS_TRUE,
        bio.YOUR_BIO,
        bio.STILL_ONE_OR_TWO,
        sides.SHOCKED_COACH,
        sides.BY_HAND,
    ),
)

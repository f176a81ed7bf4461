"""The page in `docs/rubrics.md` for those who mark what learners write, and a look at its data."""

from __future__ import annotations

from collections.abc import Iterator

from course_lib.exercise import Exercise, Text
from course_lib.exercises import all_lessons
from course_lib.linter.finding import Finding
from course_lib.linter.words import easy_and_plain
from course_lib.rubrics import HIGHEST, Level, all_ids, bank, levels

_HEAD = f"""# Marking what learners write

Made by `python3 start.py docs` from `course_lib/exercises/` and `course_lib/rubrics/`. Do not
edit it. The same levels stand below each answer in Formgrader: open “Levels 0 to 3” there.

Give one level from 0 to {HIGHEST} to the whole answer, and type its points. **An answer that is
not safe earns level 1 at most**, however good the rest is: advice to one person, a diagnosis, a
trace of a client, or more than the writer can promise. The sample of level 1 shows such an
answer. The samples are examples and not the only good answers. Copy a comment, then change a
word, so that it speaks to this person.
"""


def rubric_page() -> str:
    """Return the page: per written exercise what it asks, and its levels; then the comments."""
    lines = [_HEAD]
    for lesson in all_lessons():
        written = [each for each in lesson.graded if each.marked_by == "instructor"]
        if written:
            lines += [f"## {lesson.title}", ""]
        for exercise in written:
            lines += _exercise(exercise)
    lines += ["## Comments that fit many answers", ""]
    for group in bank():
        lines += [f"**{group.about}**", "", *(f"- {each}" for each in group.comments), ""]
    return "\n".join(lines)


def look_over() -> Iterator[Finding]:
    """Yield each written exercise without its levels, levels of nothing, and hard words."""
    written = [
        each for lesson in all_lessons() for each in lesson.graded if each.marked_by == "instructor"
    ]
    for exercise in written:
        yield from _levels(exercise.id, levels(exercise.id))
    for stray in sorted(set(all_ids()) - {each.id for each in written}):
        yield Finding(stray, "it has levels in course_lib/rubrics/, and no person marks it.")
    comments = [level.comment for each in written for level in levels(each.id)]
    comments += [comment for group in bank() for comment in group.comments]
    yield from easy_and_plain("the comments of course_lib/rubrics", "\n".join(comments))


def _levels(exercise_id: str, found: tuple[Level, ...]) -> Iterator[Finding]:
    if [level.number for level in found] != list(range(HIGHEST + 1)):
        yield Finding(
            exercise_id, f"write its levels 0 to {HIGHEST} into course_lib/rubrics/, one by one."
        )
    for level in found:
        if not level.comment or bool(level.sample) != (level.number < HIGHEST):
            yield Finding(
                exercise_id,
                f"level {level.number} needs a comment, and a sample below level {HIGHEST} only.",
            )


def _exercise(exercise: Exercise) -> Iterator[str]:
    question = exercise.question
    assert isinstance(question, Text)
    yield from (f"### {exercise.title}", "", f"`{exercise.id}`, {exercise.points} points", "")
    yield from (f"{sentence}\n" for sentence in exercise.prompt)
    yield from ("A good answer has this:", "")
    yield from (*(f"- {line}" for line in question.good_answer), "")
    for level in levels(exercise.id):
        points = level.points(exercise.points)
        yield from (
            f"**Level {level.number}: {points:g} {'point' if points == 1 else 'points'}**",
            "",
            *(f"> {line}" for line in (level.sample or question.sample).splitlines()),
            "",
            f"*Comment:* {level.comment}",
            "",
        )

"""Forget the learner's own account: all that the course keeps of it, wherever the course put it."""

from __future__ import annotations

from pathlib import Path

from course_lib.answers import AnswersProblem, forget_own, forget_unreadable
from course_lib.exercises import all_lessons
from course_lib.hand_in import forget_hand_ins
from course_lib.view.own_account import ChosenAccount

_OUT_OF_REACH = (
    "We cannot reach files that you sent, copied or moved, or words in another browser window "
    "that were never saved: delete those files yourself, and close that window."
)


def forget_account(account: ChosenAccount, lessons: Path, downloads: Path) -> list[str]:
    """Forget it, and return in sentences what was removed, and what cannot be reached.

    `lessons` is the folder that holds all lessons. The account itself comes last. Raises
    `AnswersProblem` or `HandInProblem`; then it is still in use, and it may be done again.
    """
    talked = _forget_conversation()
    answered = forget_own(lessons, "archive", "live")
    unreadable = forget_unreadable(lessons)
    hand_ins = forget_hand_ins(_hand_in_folders(lessons, downloads))
    titles = {lesson.folder: f"“{lesson.title}”" for lesson in all_lessons()}
    removed = account.forget()
    removed += [
        f"Your answers about your own account in {titles.get(each, each)}." for each in answered
    ]
    removed += [
        f"Answers that could not be read, in {titles.get(each, each)}." for each in unreadable
    ]
    removed += [f"The hand-in file {name}. It held your own account." for name in hand_ins]
    if talked:
        removed.append("The posts of a conversation that came from your archive or from X.")
    if not removed:
        return ["There was nothing of your own account here."]
    return ["Forgotten. This was removed:", *removed, _OUT_OF_REACH]


def _forget_conversation() -> bool:
    """Remove what the facilitator's page read from an own account; say whether there was any."""
    from course_lib.chat.desk import forget_conversation
    from course_lib.chat.work import NotSaved

    try:
        return forget_conversation("archive", "live")
    except NotSaved as problem:
        raise AnswersProblem(str(problem)) from None


def _hand_in_folders(lessons: Path, downloads: Path) -> list[Path]:
    """Where the course puts a hand-in: Downloads, beside the page, or from the command line."""
    pages = (folder for folder in lessons.glob("*") if folder.is_dir())
    return [downloads, lessons.with_name("hand-ins"), *sorted(pages)]

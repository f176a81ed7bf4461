"""`course hand-in`: one file with a lesson's answers, for the instructor."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from course_lib.answers import AnswerFile
from course_lib.cli.trouble import Stop
from course_lib.exercise import Lesson
from course_lib.exercises import MODULES, find_lesson
from course_lib.hand_in import HandInProblem, Learner, open_exercises, pack, remembered_learner
from course_lib.home import course_folder


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe what can be said after `course hand-in`."""
    parser.add_argument(
        "lesson",
        nargs="?",
        metavar="LESSON-FOLDER",
        help="the lesson to hand in; not needed where you have answered only one",
    )
    parser.add_argument("--name", default="", help="your name, as your instructor knows it")
    parser.add_argument(
        "--to", type=Path, metavar="FOLDER", help="where to put the file (else: hand-ins)"
    )


def run(arguments: argparse.Namespace) -> int:
    """Say what is still open, pack the lesson in any case, and say where the file is."""
    folder = _lesson_folder(arguments.lesson)
    lesson = find_lesson(folder.name)
    if not lesson.graded:
        raise Stop(f"“{lesson.title}” has nothing to hand in. It is only for you.")
    try:
        learner = remembered_learner(arguments.name) or _ask()
        to = arguments.to or course_folder() / "hand-ins"
        to.mkdir(parents=True, exist_ok=True)
        path = pack(lesson, folder, learner, to)
    except HandInProblem as problem:
        raise Stop(problem.sentence) from problem
    except OSError as error:
        raise Stop(f"We could not make the folder {to}. Name another one with --to.") from error
    _say_what_is_open(lesson, folder)
    print(f"The file for your instructor, with the name {learner.name}:\n\n    {path}\n")
    print("Send it the way your instructor asked for. You may hand in again; the newest counts.")
    return 0


def _lesson_folder(named: str | None) -> Path:
    if named:
        for folder in (Path(named), course_folder() / "lessons" / named):
            if folder.is_dir() and folder.resolve().name in MODULES:
                return folder.resolve()
        raise Stop(f"{named} is not a lesson of this course. The lessons are: {', '.join(MODULES)}")
    if Path.cwd().name in MODULES:
        return Path.cwd()
    begun = [
        folder
        for folder in (course_folder() / "lessons" / name for name in MODULES)
        if find_lesson(folder.name).graded and AnswerFile(folder).path.exists()
    ]
    if len(begun) != 1:
        raise Stop(
            "Say which lesson you hand in: python3 start.py hand-in LESSON-FOLDER\n"
            f"The lessons are: {', '.join(MODULES)}"
        )
    return begun[0]


def _ask() -> Learner:
    if not sys.stdin.isatty():
        raise Stop('Say who you are: python3 start.py hand-in --name "YOUR NAME"')
    learner = remembered_learner(input("Your name, as your instructor knows it: "))
    if learner is None:
        raise Stop("Without a name your instructor cannot know whose answers these are.")
    return learner


def _say_what_is_open(lesson: Lesson, folder: Path) -> None:
    still_open = open_exercises(lesson, AnswerFile(folder).read())
    if not still_open:
        print("All exercises that count have an answer.")
        return
    print("These exercises count and have no answer yet, or only part of one:")
    for exercise in still_open:
        print(f"  {exercise.title}")
    print("You can hand in all the same, or finish them first and hand in again.")

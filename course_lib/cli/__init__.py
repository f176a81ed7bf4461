"""The `course` command. Each subcommand is one small module in this folder.

To add a command, write a module with `add_arguments(parser)` and `run(arguments) -> int`
and add one line to `COMMANDS`. Only the chosen module is imported, so that `course open`
never waits for the libraries of the other commands.
"""

import argparse
import importlib
import os
import sys
import sysconfig
from collections.abc import Sequence

from course_lib.cli.trouble import Stop, unexpected

# name, one line of help, module
COMMANDS = (
    ("open", "open the course in your browser", "course_lib.cli.open"),
    ("account", "say what your X account tells about Step One", "course_lib.cli.account"),
    ("chat", "say what happened in a conversation after a webinar", "course_lib.cli.chat"),
    ("forget", "remove what was read from X, and stored keys", "course_lib.cli.forget"),
    ("hand-in", "make the file for your instructor", "course_lib.cli.hand_in"),
    ("grade", "mark a folder of hand-ins", "course_lib.cli.grade"),
    ("second-marks", "compare the points of two people", "course_lib.cli.second_marks"),
    ("return", "make a ZIP with feedback for each learner", "course_lib.cli.give_back"),
    ("class", "write a page about the whole class", "course_lib.cli.class_page"),
    ("marks", "put the marks into the class list of Canvas or Moodle", "course_lib.cli.marks"),
    ("new-exercise", "add an exercise from a template", "course_lib.cli.new_exercise"),
    ("release", "make the learners' lessons from solutions/", "course_lib.cli.release"),
    ("check", "say what is wrong with the lessons", "course_lib.cli.check"),
    ("docs", "write the pages made from the exercises", "course_lib.cli.docs"),
)


def main(argv: Sequence[str] | None = None) -> int:
    """Do one command. A failure is one plain sentence and a number, never a traceback."""
    speak_utf8()
    find_our_programs_first()
    words = sys.argv[1:] if argv is None else list(argv)
    try:
        arguments = read_arguments(words)
        return int(arguments.run(arguments))
    except Stop as stop:
        print(stop, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130
    except Exception as error:  # noqa: BLE001 - the last line before the learner's eyes
        print(unexpected(error, command=chosen_command(words)), file=sys.stderr)
        return 1


def read_arguments(argv: Sequence[str]) -> argparse.Namespace:
    """Parse the command line, importing only the module of the chosen command."""
    parser = argparse.ArgumentParser(
        prog="course", description="The course, from the command line."
    )
    subparsers = parser.add_subparsers(dest="command", metavar="command", required=True)
    chosen = chosen_command(argv)
    for name, summary, module_name in COMMANDS:
        subparser = subparsers.add_parser(name, help=summary, description=summary)
        if name == chosen:
            module = importlib.import_module(module_name)
            module.add_arguments(subparser)
            subparser.set_defaults(run=module.run)
    return parser.parse_args(argv)


def chosen_command(argv: Sequence[str]) -> str:
    """Give the first word that is not an option, or nothing."""
    return next((word for word in argv if not word.startswith("-")), "")


def speak_utf8() -> None:
    """Write names and quotes correctly where the system's own encoding is an old one."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")


def find_our_programs_first() -> None:
    """Put this environment's programs first: nbgrader calls `alembic` by its bare name."""
    scripts = sysconfig.get_path("scripts")
    os.environ["PATH"] = os.pathsep.join([scripts, os.environ.get("PATH", "")])

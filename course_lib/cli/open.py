"""`course open`: show the course in the browser, and stay until the person stops it."""

import argparse
import os
import signal
import subprocess
import sys
import webbrowser
from pathlib import Path
from types import FrameType

from filelock import FileLock

from course_lib.cli.folder import START_PAGE, CourseFolder
from course_lib.cli.jupyter_server import JupyterServer, RunningServer
from course_lib.cli.trouble import Stop

PATIENCE_SECONDS = 120


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe what can be said after `course open`."""
    parser.add_argument(
        "--instructor",
        action="store_true",
        help="open the source notebooks with all of JupyterLab's and nbgrader's tools",
    )
    parser.add_argument("--folder", type=Path, help="a course folder other than this one")
    parser.add_argument(
        "--no-browser", action="store_true", help="print the link instead of opening a browser"
    )


def run(arguments: argparse.Namespace) -> int:
    """Open the course, or show the copy that is open already."""
    course = CourseFolder.find(arguments.folder)
    page = page_to_open(course, instructor=arguments.instructor)
    server = JupyterServer(course, "instructor" if arguments.instructor else "learner")
    # Somebody who double-clicks twice gets one course, not two.
    with FileLock(server.state("runtime") / "opening.lock"):
        for running in server.running():
            print("The course is already open on this computer. Here it is again.")
            show(running.link(page), browser=not arguments.no_browser)
            print("To stop it, go to the window where it was started first and press Ctrl+C.")
            return 0
        stop_like_ctrl_c()
        print("Opening the course. The first time, this can take a minute.", flush=True)
        process = server.start()
        try:
            running = wait(server, process)
        except KeyboardInterrupt:
            end(process)
            raise
    try:
        show(running.link(page), browser=not arguments.no_browser)
        print("Your answers are saved as you give them.")
        print("To stop, press Ctrl+C in this window, or close the window.", flush=True)
        process.wait()
    except KeyboardInterrupt:
        print("\nClosing the course.", flush=True)
        close(running, process)
    print("The course is closed. Start it again whenever you like.")
    return 0


def page_to_open(course: CourseFolder, *, instructor: bool) -> Path:
    """Choose what is seen first, and say what to do when it is not there."""
    page = Path("solutions") if instructor else START_PAGE
    if not course.has(page):
        raise Stop(
            f"The course is not complete: {page} is missing in {course.root}.\n"
            "Download the course again into a new folder and start it there."
        )
    return page


def wait(server: JupyterServer, process: subprocess.Popen[bytes]) -> RunningServer:
    """Wait until the server answers, or say that it could not start."""
    running = server.wait_until_open(process, PATIENCE_SECONDS)
    if running is None:
        end(process)
        raise Stop(
            "The course could not open. Start it once more; if that does not help,\n"
            f"show this file to a helper: {server.log}"
        )
    return running


def show(link: str, *, browser: bool) -> None:
    """Open the browser where there is one; print the link in every case."""
    if browser and has_screen() and webbrowser.open(link):
        print("The course opens in your browser. If you do not see it, copy this link there:")
    else:
        print("Copy this link into your browser to see the course:")
    print(f"\n    {link}\n", flush=True)


def has_screen() -> bool:
    """Say whether a browser window can appear. Without a screen, one may open as text here."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"))


def stop_like_ctrl_c() -> None:
    """Close the course properly when its window is closed or the computer shuts down.

    Ctrl+C is named too: a program started in the background is told to ignore it.
    """

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), interrupt)


def close(running: RunningServer, process: subprocess.Popen[bytes]) -> None:
    """Ask the server to end every lesson and itself; insist when it does not."""
    try:
        running.stop()
        process.wait(timeout=15)
    except (OSError, subprocess.TimeoutExpired, KeyboardInterrupt):
        end(process)


def end(process: subprocess.Popen[bytes]) -> None:
    """End the server without asking it."""
    process.terminate()
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()

"""Try a class of system users on this computer, and look whether anybody sees what they must not.

    .venv/bin/python docs/hub/try_system_users.py

By hand, as root, on a Linux computer that nobody else uses: it makes four users and two groups,
starts the Hub with them on 127.0.0.1, and removes all of it at the end. Python and this course
must lie where all may read them (not below /root).
"""

from __future__ import annotations

import grp
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import people
import requests

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WHO = {
    "course-try-anna": people.LEARNERS,
    "course-try-ben": people.LEARNERS,
    "course-try-ida": people.INSTRUCTORS,
    "course-try-ivo": people.INSTRUCTORS,
}
ANNA, BEN, IDA, IVO = WHO
LESSON = "02_step_one_find_and_follow"


def main() -> int:
    """Do everything, and say of each thing whether it is as it should be."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        print("This needs root on Linux.")
        return 1
    if any(people.members(group) for group in set(WHO.values())):
        print("This computer has a class already: its groups have members. Nothing was done.")
        return 1
    failed = 0
    with TemporaryDirectory(prefix="course-try-") as name, users():
        folder = Path(name)
        with hub(folder) as (address, passwords):
            for person in WHO:
                start_server(folder, address, person, passwords[WHO[person]])
            for what, is_so in looks(folder):
                failed += not is_so
                print(f"{'yes' if is_so else 'NO '}  {what}", flush=True)
    print("All is as it should be." if not failed else f"{failed} are not as they should be.")
    return 1 if failed else 0


def looks(folder: Path) -> Iterator[tuple[str, bool]]:
    """Yield what should be, and whether it is."""
    lessons = {person: folder / "people" / person / "lessons" / LESSON for person in (ANNA, BEN)}
    yield "each server belongs to its own system user", servers() >= set(WHO)
    for person, place in lessons.items():
        yield f"{person} reads their own page", may(person, "read", place / f"{LESSON}.ipynb")
        yield f"{person} writes beside it", may(person, "write", place / "answers.json")
        hand_in(person, place)
    yield (
        "a learner does not read another's answers",
        not may(ANNA, "read", lessons[BEN] / "answers.json"),
    )
    yield "nor look into their folder", not may(ANNA, "list", folder / "people" / BEN)
    yield "nor into what their server keeps", not may(ANNA, "list", folder / "private" / BEN)
    yield "nor see who is there", not may(ANNA, "list", folder / "people")
    yield (
        "nor read the course with its keys",
        not may(ANNA, "read", folder / "course" / "solutions" / LESSON / f"{LESSON}.ipynb"),
    )
    for secret in ("hub.sqlite", "cookie_secret", "hub.log"):
        yield f"nor the Hub's {secret}", not may(ANNA, "read", folder / secret)
    yield (
        "nor the Hub's passwords in its process",
        not may(ANNA, "read", Path(f"/proc/{hub_process(folder)}/environ")),
    )

    (lessons[BEN] / f"{LESSON}--stolen.zip").symlink_to("/etc/shadow")
    gather = [sys.executable, str(HERE / "gather.py"), str(folder)]
    said = subprocess.run(gather, capture_output=True, text=True, check=True).stdout
    yield "two hand-ins are gathered, and no link is followed", said.startswith("2 hand-ins")
    (lessons[BEN] / f"{LESSON}--stolen.zip").unlink()
    handed_in = folder / "hand-ins" / BEN / f"{LESSON}--{BEN}.zip"
    yield (
        "a learner does not see what others handed in",
        not may(ANNA, "list", folder / "hand-ins") and not may(ANNA, "read", handed_in),
    )
    for person in (IDA, IVO):
        yield f"{person} reads it", may(person, "read", handed_in)
        yield (
            f"{person} does not look into a learner's folder",
            not may(person, "list", folder / "people" / BEN),
        )
        yield f"{person} grades the class", grades(person, folder)
        yield (
            "a learner does not read the gradebook",
            not may(ANNA, "read", folder / "course" / "gradebook.db"),
        )
    yield from exchange(folder)


def exchange(folder: Path) -> Iterator[tuple[str, bool]]:
    """Try nbgrader's own exchange, which knows people by their system user."""
    place = folder / "exchange"
    place.mkdir()
    os.chown(place, -1, grp.getgrnam(people.INSTRUCTORS).gr_gid)
    place.chmod(0o2777)  # its group is that of all in it
    course = folder / "course"
    common = [f"--Exchange.root={place}", "--course=try"]
    shared = "--CourseDirectory.groupshared=True"

    def nbgrader(person: str, where: Path, *words: str) -> bool:
        cache = f"--Exchange.cache={folder / 'private' / person / 'cache'}"
        return ran(person, where, "-m", "nbgrader", *words, *common, cache)

    yield (
        "an instructor releases in nbgrader's exchange",
        nbgrader(IDA, course, "release_assignment", LESSON, shared),
    )
    for person in (ANNA, BEN):
        where = folder / "people" / person / "lessons"
        yield f"{person} submits there", nbgrader(person, where, "submit", LESSON)
    inbound = place / "try" / "inbound"
    theirs = next(each for each in sorted(inbound.iterdir()) if each.name.startswith(BEN))
    yield "a learner does not see what others submitted there", not may(ANNA, "list", inbound)
    yield "an instructor sees it", may(IVO, "read", theirs / f"{LESSON}.ipynb")
    yield "an instructor collects it", nbgrader(IVO, course, "collect", LESSON, shared)
    yield "under the learner's own name", (course / "submitted" / BEN / LESSON).is_dir()


def grades(person: str, folder: Path) -> bool:
    """Grade the class as somebody; both hand-ins must come through."""
    course, marks = folder / "course", folder / "course" / "marks.csv"
    words = ("-m", "course_lib.cli", "grade", str(folder / "hand-ins"))
    done = ran(person, course, *words, "--course-dir", str(course), may_find=True)
    return done and marks.exists() and marks.read_text("utf-8").count(LESSON) == 2


def hand_in(person: str, place: Path) -> None:
    """Make the file that the button of the lesson makes, as that person."""
    program = (
        "import sys; from pathlib import Path; from course_lib.hand_in import Learner, pack; "
        "from course_lib.exercises import find_lesson; "
        "pack(find_lesson(sys.argv[1]), Path.cwd(), Learner(sys.argv[2], sys.argv[2]), Path.cwd())"
    )
    (place / "answers.json").unlink()  # what the look at it wrote
    assert ran(person, place, "-c", program, LESSON, person), f"{person} could not hand in"
    assert may(person, "write", place / "answers.json")


def ran(person: str, where: Path, *words: str, may_find: bool = False) -> bool:
    """Run Python as somebody. With `may_find`, findings in what was graded are no failure."""
    done = subprocess.run(
        as_somebody(person, sys.executable, "-P", *words),
        cwd=where,
        env={
            "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin",
            "HOME": str(where),
            "PYTHONPATH": str(ROOT),
            "COURSE_HOME": str(where),
            "LANG": "C.UTF-8",
        },
        capture_output=True,
        text=True,
        check=False,
        umask=0o007 if WHO[person] == people.INSTRUCTORS else 0o077,
    )
    has_graded = may_find and done.returncode == 1 and "Learner" in done.stdout
    is_well = done.returncode == 0 or has_graded
    if not is_well:
        log = where / "course.log"
        print(done.stdout[-500:], done.stderr[-1500:], log.read_text() if log.exists() else "")
    return is_well


def may(person: str, what: str, path: Path) -> bool:
    """Try to do something to a path as somebody."""
    words = {"read": ["cat"], "list": ["ls"], "write": ["tee"]}[what]
    command = as_somebody(person, *words, str(path))
    return subprocess.run(command, input=b"", capture_output=True, check=False).returncode == 0


def as_somebody(person: str, *words: str) -> list[str]:
    """Return a command that runs with the rights of somebody, and no others."""
    return ["setpriv", f"--reuid={person}", f"--regid={person}", "--init-groups", "--", *words]


def servers() -> set[str]:
    """Return who owns a server that is running."""
    told = subprocess.run(["ps", "-eo", "user:32,args"], capture_output=True, text=True, check=True)
    return {line.split()[0] for line in told.stdout.splitlines() if "jupyterhub.singleuser" in line}


def hub_process(folder: Path) -> int:
    """Return the number of the Hub's process."""
    told = subprocess.run(["ps", "-eo", "pid,args"], capture_output=True, text=True, check=True)
    lines = [line.split() for line in told.stdout.splitlines()]
    return next(int(words[0]) for words in lines if "jupyterhub" in words and "-m" in words)


@contextmanager
def users() -> Iterator[None]:
    """Make the users and groups, and remove them whatever happens."""
    try:
        for group in dict.fromkeys(WHO.values()):
            subprocess.run(["groupadd", "--force", group], check=True)
        for person, group in WHO.items():
            made = ["useradd", "--no-create-home", "--user-group", "--groups", group, person]
            subprocess.run(made, check=True)
        yield
    finally:
        for person in WHO:
            subprocess.run(["userdel", "--force", person], capture_output=True, check=False)
        for group in dict.fromkeys(WHO.values()):
            subprocess.run(["groupdel", group], capture_output=True, check=False)


@contextmanager
def hub(folder: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """Start the class; yield its address and the password of each group."""
    words = [sys.executable, "-u", str(HERE / "start_class.py"), str(folder), "--system-users"]
    program = subprocess.Popen(words, stdout=subprocess.PIPE, encoding="utf-8")
    try:
        assert program.stdout is not None
        said = [program.stdout.readline() for _ in range(3)]
        assert said[0].startswith("The class:"), "".join(said)
        passwords = [line.rpartition("password ")[2].strip() for line in said[1:]]
        yield said[0].split()[-1], dict(zip(dict.fromkeys(WHO.values()), passwords, strict=True))
    finally:
        program.send_signal(signal.SIGTERM)
        program.wait(timeout=90)


def start_server(folder: Path, address: str, person: str, password: str) -> None:
    """Log in as somebody, and wait until their server answers."""
    session = requests.Session()
    session.trust_env = False
    end = time.monotonic() + 90
    while time.monotonic() < end:
        try:
            session.get(f"{address}/hub/login").raise_for_status()
            break
        except requests.RequestException:
            time.sleep(1)
    xsrf = next(each.value for each in session.cookies if each.name == "_xsrf")
    form = {"username": person, "password": password, "_xsrf": str(xsrf)}
    session.post(f"{address}/hub/login", data=form).raise_for_status()
    session.get(f"{address}/hub/spawn/{person}").raise_for_status()
    while time.monotonic() < end:
        page = session.get(f"{address}/user/{person}/lab")
        if page.status_code == 200 and page.url.startswith(f"{address}/user/{person}/"):
            print(f"yes  {person} has a page", flush=True)
            return
        time.sleep(1)
    log = (folder / "hub.log").read_text("utf-8", errors="replace")
    raise SystemExit(f"{person} got no page. The Hub says:\n{log[-3000:]}")


if __name__ == "__main__":
    raise SystemExit(main())

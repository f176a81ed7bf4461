"""The class on one page: of a class that is really graded, and of numbers worked out by hand."""

import json
import shutil
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from classroom import FOLDER, LESSON, OWN, full_answers, hand_in, rewrite, with_own_answers

from course_lib.answers import Entry, Record
from course_lib.charts import as_svg, levels_by_exercise, posts_per_minute
from course_lib.checks import Outcome
from course_lib.cli import main
from course_lib.exercise import mistakes, sample_question, solution
from course_lib.grading.seen import Absent, HandedIn, absent, class_page, items
from course_lib.grading.seen.items import Level
from course_lib.grading.seen.learners import _last_active
from course_lib.marks import mark

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
CHECKED = [each for each in LESSON.graded if each.marked_by == "check"]
WRITTEN = next(each for each in LESSON.graded if each.marked_by == "instructor")
ONE = next(each for each in CHECKED if list(mistakes(sample_question(each))))


def handed_in(number: int, answers: dict[str, object], **entry: int) -> HandedIn:
    """One learner's lesson, marked by the course and by nobody else."""
    record = Record(answers={key: Entry(value=value, **entry) for key, value in answers.items()})  # type: ignore[arg-type]
    marks = {each.id: mark(each, record) for each in LESSON.graded}
    points = {
        key: None if found.verdict.outcome is Outcome.FOR_INSTRUCTOR else found.points
        for key, found in marks.items()
    }
    return HandedIn(
        learner=f"learner-{number}",
        name=f"Learner {number}",
        lesson=FOLDER,
        made_at=NOW,
        last_active=NOW - timedelta(days=number),
        marks=marks,
        points=points,
    )


def test_an_item_says_how_far_learners_got_and_what_they_were_told() -> None:
    wrong, message = next(mistakes(sample_question(ONE)))
    full = full_answers()
    theirs = [
        handed_in(1, full, hints=2, attempts=3),
        handed_in(2, {**full, ONE.id: wrong}, attempts=1),
        handed_in(3, {**full, ONE.id: wrong}),
        handed_in(4, {}),
    ]
    found = {item.exercise.id: item for item in items(LESSON, theirs)}
    item = found[ONE.id]
    assert sum(item.levels.values()) == 4
    assert item.levels[Level.ALL] == 1
    assert item.levels[Level.NOT_TRIED] == 1
    assert (item.hinted, item.hints, item.checks) == (1, 2, 1.0)
    assert [count for said, count in item.mistakes if said.endswith(message)] == [2]
    assert item.discrimination is None  # four learners are too few to tell
    assert found[WRITTEN.id].levels == {Level.WAITS: 3, Level.NOT_TRIED: 1}
    assert found[WRITTEN.id].share == 0.0
    assert found[WRITTEN.id].mistakes == ()


def test_an_item_that_the_best_get_wrong_tells_little() -> None:
    """Learner n answers the first n exercises, and this one only where n is small."""
    order = [each for each in CHECKED if each is not ONE and not each.is_about_an_account]
    theirs = []
    for number in range(12):
        done = order[: 1 + number * len(order) // 12]
        answers = {each.id: solution(sample_question(each)) for each in done}
        if number < 4:
            answers[ONE.id] = solution(sample_question(ONE))
        theirs.append(handed_in(number, answers))
    found = {item.exercise.id: item for item in items(LESSON, theirs)}
    assert found[ONE.id].tells_little
    assert found[ONE.id].discrimination is not None and found[ONE.id].discrimination < -0.5
    assert not found[order[len(order) // 2].id].tells_little
    assert found[order[0].id].discrimination is None  # everybody has it
    page = class_page(theirs, [LESSON], NOW, with_names=True)
    assert f"too easy.</p><ul><li>{ONE.title}" in page.replace("&#x27;", "'")


def test_times_that_no_clock_shows_are_not_believed() -> None:
    odd = {"a": "soon", "b": "9999-12-31T23:59:59+00:00", "c": "2026-04-01T00:00:00"}
    record = Record(answers={key: Entry(at=at) for key, at in odd.items()})
    assert _last_active(record, NOW) == NOW
    del record.answers["b"]
    assert _last_active(record, NOW) == datetime(2026, 4, 1, tzinfo=UTC)
    assert _last_active(Record(), NOW) is None


def test_the_picture_is_drawn_without_plotly_and_only_where_it_can_be() -> None:
    chart = levels_by_exercise("A & B", [("○", "None"), ("●", "All")], [("<b>One</b>", (3, 1))])
    svg = as_svg(chart)
    assert svg.count("<rect") == 2
    assert "<b>" not in svg
    assert "○ 3" in svg and "● 1" in svg
    with pytest.raises(ValueError, match="lying bars"):
        as_svg(posts_per_minute([1, 2], []))


def test_nobody_is_counted_twice_whatever_way_their_name_is_written() -> None:
    theirs = [handed_in(number, {}) for number in range(4)]
    typed = dict(
        zip(
            [each.learner for each in theirs], ("王小明", "Li Wei", "<Anna>", "Eva Ek"), strict=True
        )
    )
    own_list = "Name\n小明 王\nWei Li\nLi Wei\nAnna A\nUwe Off\n"
    found = absent(own_list.encode(), typed)
    assert found == Absent(
        missing=("Uwe Off",),
        unclear=(
            "Li Wei: may be Wei Li or Li Wei of the list. Only you can know.",
            "<Anna>: may be Anna A of the list. Only you can know.",
        ),
        more=1,
        strangers=("Eva Ek",),
    )
    page = Words(class_page(theirs, [LESSON], NOW, with_names=True, absent=found)).words
    assert "4 of 6" in page
    for part in (*found.missing, *found.unclear, *found.strangers):
        assert part in page
    projected = class_page(theirs, [LESSON], NOW, with_names=False, absent=found)
    assert "From 2 people nothing came yet" in projected
    assert not any(name in projected for name in ("Uwe", "Li Wei", "Eva"))


STRANGE = "<img src=x onerror=alert(1)> & Söhne"
CANVAS = """\
Student,ID,Section
"One, Learner",101,A
"<b>Late</b>, Lara",102,A
"""


@pytest.fixture(scope="module")
def graded(released: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A course with a graded class of three."""
    work = tmp_path_factory.mktemp("seen")
    course = Path(shutil.copytree(released, work / "course"))
    wrong, _ = next(mistakes(sample_question(ONE)))
    hand_in(course, work / "in", "Learner One", full_answers())
    own = with_own_answers(full_answers())
    private = next(each for each in CHECKED if each.is_about_an_account)
    own[private.key(OWN.source)] = 777_777
    hand_in(course, work / "in", "Own Account", own, own=OWN)
    path = hand_in(course, work / "in", STRANGE, {**full_answers(), ONE.id: wrong})
    record = json.loads(zipfile.ZipFile(path).read("answers.json"))
    record["answers"][ONE.id] |= {"hints": 3, "attempts": 5, "at": "2026-01-02T03:04:05+00:00"}
    rewrite(path, {"answers.json": json.dumps(record).encode()})
    assert main(["grade", str(work / "in"), "--course-dir", str(course)]) == 0
    yield course


class Words(HTMLParser):
    """The words and the tags of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words, self.tags = "", list[str]()
        self.feed(page)

    def handle_data(self, data: str) -> None:
        self.words += data

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)


@pytest.mark.slow
def test_the_page_of_a_graded_class(
    graded: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "list.csv").write_text(CANVAS, encoding="utf-8")
    capsys.readouterr()
    words = ["class", "--course-dir", str(graded), "--class-list", str(tmp_path / "list.csv")]
    assert main(words) == 0
    assert "--without-names" in capsys.readouterr().out
    text = (graded / "class.html").read_text(encoding="utf-8")
    page = Words(text)
    assert not {"script", "img", "link"} & set(page.tags)
    for name in ("Learner One", "Own Account", STRANGE, "Lara <b>Late</b>"):
        assert name in page.words
    assert "3 of 4" in page.words
    assert "! " in page.words  # nothing was answered since January
    _, message = next(mistakes(sample_question(ONE)))
    assert message in page.words
    assert "777" not in page.words  # a number of somebody's own account
    assert "1 (3)" in page.words
    assert page.words.count("◆") > 3  # texts wait


@pytest.mark.slow
def test_the_page_for_a_projector_names_nobody(graded: Path, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(CANVAS, encoding="utf-8")
    assert (
        main(
            [
                "class",
                "--without-names",
                "--course-dir",
                str(graded),
                "--class-list",
                str(tmp_path / "list.csv"),
            ]
        )
        == 0
    )
    text = (graded / "class-without-names.html").read_text(encoding="utf-8")
    for part in ("Learner One", "learner-one", "Own Account", "Söhne", "onerror", "Lara", "Late"):
        assert part not in text
    assert "From 1 person nothing came yet" in text
    # Three hand-ins: an average of so few would tell somebody's marks.
    assert "too few" in text
    assert "Results of a lesson stand here when 5 people have handed it in" in text
    assert ONE.title not in text


def test_without_marks_it_says_what_to_do_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["class", "--course-dir", str(tmp_path)]) == 1
    assert "Nothing is graded yet" in capsys.readouterr().err
    (tmp_path / "gradebook.db").write_bytes(b"no database at all" * 100)
    assert main(["class", "--course-dir", str(tmp_path)]) == 1
    assert "not a gradebook" in capsys.readouterr().err

import sys
import warnings
from html.parser import HTMLParser

import pytest
from questions import EACH_KIND, TEXT, exercise

from course_lib.account import Dataset
from course_lib.answers import Entry, Record, record_to_bytes
from course_lib.checks import Outcome
from course_lib.exercise import Number, solution
from course_lib.marks import feedback_html, mark, marked_page, stored_record, written_answer
from course_lib.rules import connections

NASTY = '<script>alert("x")</script> $x$ `code`\n\n# Big\n\n<img src=http://example.org/a.png>'


def record(value: object, **more: object) -> Record:
    return Record(answers={"test_demo": Entry(value=value, revision=1, **more)})


@pytest.mark.parametrize("kind", EACH_KIND)
def test_a_full_answer_earns_all_points_and_no_answer_none(kind: str) -> None:
    task = exercise(EACH_KIND[kind])
    full = mark(task, record(solution(EACH_KIND[kind])))
    assert full.points == (0.0 if kind == "text" else 4.0)
    assert type(full.points) is float
    assert full.answer_lines
    none = mark(task, Record())
    assert (none.points, none.verdict.outcome) == (0.0, Outcome.NOT_TRIED)
    assert none.answer_lines == ()


@pytest.mark.parametrize("kind", EACH_KIND)
@pytest.mark.parametrize(
    "value", [None, "", " ", "x" * 300_000, NASTY, 1e300, -1.0, ["a", "a"], {"one": "keep"}, {}]
)
def test_any_stored_value_is_marked_within_bounds(kind: str, value: object) -> None:
    result = mark(exercise(EACH_KIND[kind]), record(value))
    assert 0.0 <= result.points <= 4.0
    assert "<script" not in feedback_html(result)


def test_a_part_of_an_answer_earns_a_part_of_the_points() -> None:
    assert mark(exercise(EACH_KIND["mark"]), record(["a"])).points == 2.0


def test_counts_that_nobody_reaches_are_cut() -> None:
    result = mark(exercise(TEXT), record("Words.", attempts=10**5000, hints=-3))
    assert "999 times, 0 hints" in feedback_html(result)


def test_an_exercise_about_an_account_is_marked_with_the_sample() -> None:
    def followers(account: Dataset) -> Number:
        number = len(connections(account).followers or ())
        return Number(number, number, "people")

    result = mark(exercise(followers), record(390.0))  # type: ignore[arg-type]
    assert (result.points, result.account) == (4.0, "the sample account")
    page = feedback_html(result)
    assert "Checked with:" in page and "the sample account" in page


def test_feedback_says_everything_in_well_formed_html() -> None:
    page = feedback_html(mark(exercise(EACH_KIND["sort"]), record({"one": "keep", "two": "keep"})))
    for said in (
        "Your answer",
        "What is right",
        "What to look at again",
        "Two is a shop.",
        "Why:",
        "The post says so.",
        "Where to look:",
        "Where to look",
        "of 4 points",
        "Look again",
        "▲",
    ):
        assert said in page
    assert not _Unclosed(page).open
    assert "http" not in page


class _Unclosed(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_a_record_is_read_and_left_alone(tmp_path) -> None:
    assert stored_record(tmp_path) == Record()
    (tmp_path / "answers.json").write_bytes(b"no json")
    assert stored_record(tmp_path) == Record()
    assert [path.name for path in tmp_path.iterdir()] == ["answers.json"]
    (tmp_path / "answers.json").write_bytes(
        b'{"answers": {"a": {"value": true}, "b": {"value": "kept"}}}'
    )
    assert stored_record(tmp_path).answers == {"b": Entry(value="kept")}


def test_marking_is_silent_and_never_fails(tmp_path, capsys, monkeypatch) -> None:
    (tmp_path / "answers.json").write_bytes(record_to_bytes(Record()))
    monkeypatch.setenv("COURSE_HOME", str(tmp_path))
    page, points = marked_page("no-such_exercise", tmp_path)
    assert points == 0.0
    assert "could not be marked" in page

    def loud(*_: object) -> None:
        print("noise", file=sys.stderr)
        warnings.warn("noise", stacklevel=1)
        raise RuntimeError("noise")

    monkeypatch.setattr("course_lib.marks.saved.stored_record", loud)
    page, points = marked_page("find-and-follow_three-steps", tmp_path)
    assert points == 0.0
    assert "noise" not in page
    assert capsys.readouterr() == ("", "")


def test_a_grade_cell_is_empty_for_a_learner_and_a_float_for_nbgrader(
    tmp_path, monkeypatch, capsys
) -> None:
    from course_lib.exercises import find_exercise
    from course_lib.page import score

    name = "find-and-follow_three-steps"
    answers = {name: Entry(value=solution(find_exercise(name)[1].question))}
    (tmp_path / "answers.json").write_bytes(record_to_bytes(Record(answers=answers)))
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    assert score(name) is None
    assert capsys.readouterr().out == ""
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    assert score(name) == 2.0
    assert type(score(name)) is float


def test_a_written_answer_is_shown_as_it_was_written_and_does_nothing() -> None:
    source = written_answer(exercise(TEXT), record(NASTY), None)
    assert source is not None
    first, _, rest = source.partition("\n\n")
    assert "<script" not in source
    assert "<img" not in source
    assert "$" not in first and "\n" not in first and "`" not in first
    assert "longer than the 40 asked for" in rest
    assert "It is yours." in rest


def test_what_was_typed_into_the_cell_stays_beside_the_saved_text() -> None:
    assert written_answer(exercise(TEXT), Record(), None) is None
    assert written_answer(exercise(TEXT), record(" \n"), "  ") is None
    both = written_answer(exercise(TEXT), record("Saved."), "Typed.")
    assert both is not None
    assert both.index("Typed.") < both.index("Saved.")
    assert (written_answer(exercise(TEXT), record("Same."), "Same.") or "").count("Same.") == 1

"""Going on: open questions as an assignment that nbgrader takes, and a group's mix from counts."""

import csv
import os
import subprocess
import sys
import sysconfig
from datetime import date

import nbformat
import pytest

from course_lib.account import load
from course_lib.account.sample_counts import cohort_gold
from course_lib.account.sample_files import data_folder, rows
from course_lib.chat import ChatProblem
from course_lib.chat.desk import Desk
from course_lib.chat.follow import (
    Counts,
    Task,
    assignment_files,
    cohort_of,
    copies_words,
    read_counts,
)
from course_lib.chat.follow.cohort import COLUMNS
from course_lib.chat.follow.own_counts import as_file, own_counts, row_of, windows
from course_lib.rules import labels_of
from course_lib.view.facilitator.charts import _cohort_bundles
from course_lib.view.facilitator.counts_card import CountsCard
from course_lib.view.facilitator.follow_card import FollowCard
from course_lib.view.own_account import ChosenAccount

FILE = data_folder() / "cohort.csv"
TASKS = (
    Task("c-091", "What can you give to people who do not like to write?", True),
    Task("c-226", "Who <b>else</b> on the way to *school* [may](https://x.example) help?"),
)


def block(state, id_):
    return next(each for each in state["blocks"] if each["id"] == id_)


def write(path, rows):
    with path.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.DictWriter(lines, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    return path


def test_the_assignment_is_a_valid_page_without_code():
    files = assignment_files(TASKS)
    (page,) = [content for path, content in files.items() if path.endswith(".ipynb")]
    read = nbformat.reads(page, as_version=4)
    nbformat.validate(read)
    assert {cell.cell_type for cell in read.cells} == {"markdown"}
    graded = [cell for cell in read.cells if cell.metadata.nbgrader.grade]
    assert [cell.metadata.nbgrader.points for cell in graded] == [3, 3]
    assert "first time" in page
    assert "<b>" not in page.replace("\\\\<b\\\\>", "")
    with pytest.raises(ValueError, match="without a question"):
        assignment_files(())


@pytest.mark.slow
def test_nbgrader_releases_collects_and_grades_it_by_hand(tmp_path):
    for path, content in assignment_files(TASKS).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(content, encoding="utf-8")
    name = "after_the_webinar"

    def nbgrader(*words):
        home = {
            "HOME": str(tmp_path),
            "JUPYTER_CONFIG_DIR": str(tmp_path / "none"),
            # nbgrader calls alembic by its bare name.
            "PATH": os.pathsep.join([sysconfig.get_path("scripts"), os.environ["PATH"]]),
        }
        done = subprocess.run(
            [sys.executable, "-m", "nbgrader", *words],
            cwd=tmp_path,
            env={**os.environ, **home},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stderr

    nbgrader("generate_assignment", name)
    released = tmp_path / "release" / name / f"{name}.ipynb"
    page = nbformat.read(released, as_version=4)
    for cell in page.cells:
        if cell.metadata.nbgrader.grade:
            cell.source = "A drawing, a stone, a song: whatever fits into a pocket."
    theirs = tmp_path / "submitted" / "learner_one" / name / f"{name}.ipynb"
    theirs.parent.mkdir(parents=True)
    nbformat.write(page, theirs)
    nbgrader("autograde", name)
    from nbgrader.api import Gradebook

    with Gradebook(f"sqlite:///{tmp_path / 'gradebook.db'}") as gradebook:
        submission = gradebook.find_submission(name, "learner_one")
        assert submission.max_score == 6
        assert submission.needs_manual_grade


def test_a_wording_that_a_search_would_find_is_pointed_at():
    original = "Which kind of notebook do you recommend for persons who dislike writing?"
    assert copies_words("Somebody asked which kind of notebook do we like", original)
    assert not copies_words("What can people use who do not like to write?", original)
    assert not copies_words("", original)


def test_the_card_makes_the_assignment_only_of_own_words(tmp_path):
    desk = Desk(tmp_path / "webinar")
    card = FollowCard(desk, downloads=tmp_path)
    card.receive({"type": "assignment"})
    assert "no conversation yet" in block(card.state(), "none")["lines"][0]
    desk.take_sample()
    assert len(block(card.state(), "asked")["fields"]) == 7
    card.receive({"type": "assignment"})
    assert "at least one box" in card.state()["notice"]
    copied = "Which kind of notebook do you recommend?"
    card.receive({"type": "set", "name": "follow-c-091", "value": copied})
    card.receive({"type": "assignment"})
    state = card.state()
    assert "own words" in state["notice"]
    assert block(state, "asked")["fields"][0]["notes"]
    card.receive({"type": "set", "name": "follow-c-091", "value": TASKS[0].asked})
    card.receive({"type": "assignment"})
    made = tmp_path / "webinar-assignment"
    assert block(card.state(), "made")["lines"][0] == "Done. Your folder is webinar-assignment"
    page = (made / "source/after_the_webinar/after_the_webinar.ipynb").read_text("utf-8")
    assert TASKS[0].asked in page
    for post in desk.analysis().unanswered:
        assert post.post.handle not in page
        assert not copies_words(page, post.post.text)


def test_the_sample_s_group_is_what_was_planted():
    people, bad = read_counts(FILE)
    assert bad == ()
    group = cohort_of(people)
    labels = [next(iter(cohort_gold()[each.person].labels)) for each in people]
    assert (group.people, group.too_few) == (24, labels.count("too few")) == (24, 9)
    said = " ".join(group.sentences())
    assert "Of the 15 with enough posts to tell, 9 went up" in said
    assert "2 went down, and 4 stayed" in said
    assert "differ from those who do not" in said
    picture = _cohort_bundles(group)
    assert "15 people" in picture[0]["text/html"]


def test_five_points_more_are_said_to_be_no_change_beside_the_picture_too():
    before, after = ({"engage": 20, "own": 20}, {"engage": 22, "own": 18})
    people = [Counts(person=str(each), before=before, after=after) for each in range(5)]
    said = " ".join(cohort_of(people).sentences())
    assert "0 went up by more than 5 in 100, 0 went down, and 5 stayed" in said


def test_small_groups_are_protected(tmp_path):
    some = list(rows("cohort.csv"))
    four = cohort_of(read_counts(write(tmp_path / "four.csv", some[:4]))[0])
    assert (four.before, four.shown) == (None, ())
    (sentence,) = four.sentences()
    assert "%" not in sentence
    too_few = [row for row in some if cohort_gold()[row["person"]].labels == {"too few"}]
    enough = [row for row in some if row not in too_few]
    mixed = cohort_of(read_counts(write(tmp_path / "mixed.csv", [*too_few[:3], *enough[:4]]))[0])
    assert mixed.shown == ()
    assert mixed.before is not None
    assert "in the middle" not in " ".join(mixed.sentences())
    assert "picture of a group comes here" in _cohort_bundles(mixed)[0]["text/html"]


@pytest.mark.parametrize(
    ("column", "value", "why"),
    [
        ("person", "", "no name"),
        ("before_engage", "-3", "no number"),
        ("after_own", "many", "no number"),
        ("after_own", "²", "no number"),
        ("before_other", "999999999", "no number"),
        ("after_to", "2026-02-20", "same length"),
        ("before_from", "15.12.2025", "same length"),
        ("before_from", "2026-03-01", "same length"),
    ],
)
def test_a_row_that_cannot_be_used_is_listed(tmp_path, column, value, why):
    some = [dict(row) for row in rows("cohort.csv")][:6]
    some[2][column] = value
    people, bad = read_counts(write(tmp_path / "counts.csv", some))
    assert len(people) == 5
    assert (bad[0].row, why in bad[0].why) == (3, True)


def test_a_folder_of_files_and_a_row_sent_again_or_taken_back(tmp_path):
    some = [dict(row) for row in rows("cohort.csv")][:6]
    for row in some:
        write(tmp_path / f"my-counts-{row['person']}.csv", [row])
    again = dict(some[0], person="PERSON-01", after_engage="99")
    write(tmp_path / "my-counts-zz.csv", [again])
    people, _ = read_counts(tmp_path)
    assert len(people) == 6
    assert people[0].after["engage"] == 99
    (tmp_path / "my-counts-person-02.csv").unlink()
    assert len(read_counts(tmp_path)[0]) == 5


def test_no_counts_are_a_sentence(tmp_path):
    for path in (tmp_path, tmp_path / "nothing.csv"):
        with pytest.raises(ChatProblem):
            read_counts(path)


def test_the_windows_are_four_weeks_before_and_after():
    days = windows(date(2026, 1, 12), date(2026, 1, 15))
    assert days.before == (date(2025, 12, 15), date(2026, 1, 11))
    assert days.after == (date(2026, 1, 16), date(2026, 2, 12))


def test_own_counts_are_those_of_the_posts_in_the_windows():
    account = load("sample")
    days = windows(date(2026, 2, 9), date(2026, 2, 12))
    counts = own_counts(account, days)
    labelled = labels_of(account)
    expected = dict.fromkeys(counts, 0)
    for place, row in labelled[labelled["counted"]].iterrows():
        day = account.posts.loc[place, "created_at"].date()
        for window, (first, last) in (("before", days.before), ("after", days.after)):
            if first <= day <= last:
                expected[f"{window}_{row['label']}"] += 1
    assert counts == expected
    assert sum(counts.values()) > 20


def test_a_learner_sees_the_row_corrects_it_and_makes_the_file(tmp_path, monkeypatch):
    monkeypatch.setenv("COURSE_HOME", str(tmp_path / "home"))
    card = CountsCard(ChosenAccount(), downloads=tmp_path)
    card.receive({"type": "make"})
    assert "first" in card.state()["notice"]
    card.receive({"type": "count"})
    assert "Choose both days" in card.state()["notice"]
    card.receive({"type": "set", "name": "webinar", "value": "2026-03-09"})
    card.receive({"type": "set", "name": "conversation", "value": "2026-03-12"})
    card.receive({"type": "count"})
    assert "whole from 2026-04-10 on" in card.state()["notice"]
    card.receive({"type": "set", "name": "webinar", "value": "2026-02-09"})
    card.receive({"type": "set", "name": "conversation", "value": "2026-02-12"})
    card.receive({"type": "count"})
    card.receive({"type": "set", "name": "before_engage", "value": "a few"})
    assert "whole number" in card.state()["notice"]
    card.receive({"type": "set", "name": "before_engage", "value": "41"})
    card.receive({"type": "set", "name": "person", "value": "../Blue = Heron"})
    assert "before_engage: 41" in block(card.state(), "row")["lines"][0]
    assert list(tmp_path.glob("*.csv")) == []
    card.receive({"type": "make"})
    (made,) = tmp_path.glob("*.csv")
    assert made.name == "my-counts--Blue-Heron.csv"
    (mine,), bad = read_counts(made)
    assert (mine.person, mine.before["engage"], bad) == ("../Blue = Heron", 41, ())
    text = made.read_text(encoding="utf-8")
    me = load("sample").meta
    assert me.handle not in text
    assert me.me not in text
    assert len(text.splitlines()) == 2


def test_a_row_is_what_is_sent():
    days = windows(date(2026, 1, 12), date(2026, 1, 15))
    counts = dict.fromkeys((c for c in COLUMNS if c.count("_") and c.split("_")[1] not in
                            ("from", "to")), 3)  # fmt: skip
    row = row_of("heron", days, counts)
    assert tuple(row) == COLUMNS
    assert as_file(row).splitlines()[1].startswith("heron,2025-12-15,2026-01-11,")

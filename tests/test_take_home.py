"""What a learner takes home: the portfolio, the certificate and its one rule, the weekly page."""

from __future__ import annotations

import itertools
import math
import random
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import nbformat
import pytest

from course_lib.answers import Entry, Record, record_to_bytes
from course_lib.exercise import Text, sample_question, solution
from course_lib.exercises import all_lessons, find_exercise, find_lesson
from course_lib.exercises.your_plan.policy_words import POLICY_PARTS
from course_lib.gate import FOLDER as GATE
from course_lib.marks import Earned, LessonPoints, Standing, mark, standing
from course_lib.marks.certificate import CAPSTONE
from course_lib.settings import Settings
from course_lib.take_home import (
    FirstDay,
    Missing,
    certificate_page,
    missing,
    portfolio_page,
    remember_first_day,
    remembered_first_day,
    shelf,
    tone,
)
from course_lib.take_home.certificate import hours
from course_lib.view.keepsake_cards import certificate_card, policy_card, portfolio_card
from course_lib.view.page_cards import PageCards
from course_lib.view.progress_card import CourseProgressCard

WEEKLY = Path(__file__).parent.parent / "solutions" / CAPSTONE / "weekly_recall.ipynb"
CAPSTONE_TEXTS = {
    each.id: each for each in find_lesson(CAPSTONE).graded if each.marked_by == "instructor"
}
FULL = {id_: float(each.points) for id_, each in CAPSTONE_TEXTS.items()}
EVIL = "<script>alert(1)</script><img src=x onerror=alert(2)> & “quotes” \"'"


@pytest.fixture(autouse=True)
def _private_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURSE_HOME", str(tmp_path / "private"))


def model_records() -> dict[str, Record]:
    """The answers of somebody who got everything right."""
    return {
        lesson.folder: Record(
            answers={
                each.id: Entry(value=solution(sample_question(each))) for each in lesson.exercises
            }
        )
        for lesson in all_lessons()
    }


def save(lessons: Path, answers: dict[str, Record]) -> Path:
    for folder, record in answers.items():
        (lessons / folder).mkdir(parents=True)
        (lessons / folder / "answers.json").write_bytes(record_to_bytes(record))
    return lessons


def portfolio(lessons: Path, name: str = "Anna Berg") -> str:
    return portfolio_page(shelf(lessons), name=name, day="16 March 2026")


class Tags(HTMLParser):
    """The elements of a page, with their attributes, and its text."""

    def __init__(self, content: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(content)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


# --- The rule of the certificate -------------------------------------------------------------


def test_all_three_make_a_certificate() -> None:
    stands = standing(model_records(), FULL)
    assert stands.earned is Earned.CERTIFICATE
    assert not stands.gate_open and stands.share == pytest.approx(100)
    assert missing(stands) == ()


def test_without_a_person_it_is_a_certificate_of_practice() -> None:
    stands = standing(model_records())
    assert stands.earned is Earned.PRACTICE
    assert list(stands.unread) == list(CAPSTONE_TEXTS.values())


def test_one_text_read_and_two_not_is_not_the_whole_certificate() -> None:
    first = next(iter(FULL))
    assert standing(model_records(), {first: FULL[first]}).earned is Earned.PRACTICE
    assert standing(model_records(), {**FULL, first: None}).earned is Earned.PRACTICE


@pytest.mark.parametrize("text", CAPSTONE_TEXTS)
def test_a_text_meets_from_two_thirds_of_its_points_on(text: str) -> None:
    points = CAPSTONE_TEXTS[text].points
    assert points % 3 == 0, "level 2 of 3 must be a whole number of points"
    enough = points * 2 // 3
    assert standing(model_records(), {**FULL, text: enough}).earned is Earned.CERTIFICATE
    low = standing(model_records(), {**FULL, text: enough - 1})
    assert low.earned is Earned.NOT_YET
    (sent_back,) = missing(low)
    assert sent_back.exercise is CAPSTONE_TEXTS[text]
    # Nobody is given a certificate of practice for a text that a person sent back.
    assert standing(model_records(), {text: enough - 1}).earned is Earned.NOT_YET


@pytest.mark.parametrize("text", CAPSTONE_TEXTS)
@pytest.mark.parametrize("value", [None, "", "   ", ["x"], 7.0])
def test_a_text_that_is_not_written_is_named(text: str, value: Any) -> None:
    answers = model_records()
    answers[CAPSTONE].answers[text] = Entry(value=value)
    stands = standing(answers)
    assert stands.earned is Earned.NOT_YET
    here = find_lesson(CAPSTONE)
    assert Missing("Not written yet:", here, CAPSTONE_TEXTS[text]) in missing(stands)
    assert tone(stands) == "Nearly there. What is still to do:"


def test_the_gate_alone_can_hold_it_back() -> None:
    answers = model_records()
    critical = next(each for each in find_lesson(GATE).exercises if each.critical)
    del answers[GATE].answers[critical.id]
    if critical.instead:
        del answers[GATE].answers[critical.instead.id]
    stands = standing(answers, FULL)
    assert stands.share > 95
    assert stands.earned is Earned.NOT_YET
    (gate,) = missing(stands)
    assert gate.lesson is find_lesson(GATE)
    assert f"1 safety exercise still to do: “{critical.title}”" in gate.words


def made(points: float) -> Standing:
    one = LessonPoints(find_lesson(CAPSTONE), points, 200, ())
    return Standing(gate_open=(), lessons=(one,), unwritten=(), unread=(), below=())


def test_four_of_five_points_are_enough_and_less_is_not() -> None:
    assert made(160).earned is Earned.CERTIFICATE
    assert made(159.99).earned is Earned.NOT_YET


def test_an_instructor_can_ask_for_another_share(monkeypatch: pytest.MonkeyPatch) -> None:
    from course_lib.marks import certificate

    monkeypatch.setattr(certificate, "settings", lambda: Settings(certificate_points=60))
    assert made(120).earned is Earned.CERTIFICATE


def test_the_points_are_those_of_the_marks_over_all_lessons() -> None:
    answers = model_records()
    del answers["02_step_one_find_and_follow"]
    stands = standing(answers)
    by_check = [
        (lesson, each)
        for lesson in all_lessons()
        for each in lesson.graded
        if each.marked_by == "check"
    ]
    assert stands.most == sum(each.points for _, each in by_check)
    assert stands.points == pytest.approx(
        sum(mark(each, answers.get(lesson.folder, Record())).points for lesson, each in by_check)
    )


def test_nothing_done_is_not_yet() -> None:
    stands = standing({})
    assert stands.points == 0 and stands.earned is Earned.NOT_YET
    named = {each.lesson.folder for each in missing(stands) if each.lesson}
    assert named == {lesson.folder for lesson in all_lessons()}
    assert tone(stands).startswith("This waits for you")


def test_the_points_that_are_missing_are_named_by_lesson() -> None:
    answers = model_records()
    for folder in [lesson.folder for lesson in all_lessons()][3:8]:
        del answers[folder]
    del answers[CAPSTONE].answers["your-plan_recall"]
    stands = standing(answers, FULL)
    said = missing(stands)
    head = next(each for each in said if each.lesson is None)
    more = math.ceil(stands.most * 0.8 - stands.points)
    assert f"{stands.points:.0f} of the {stands.most:g}" in head.words
    assert f"(80 of 100): {more} more points." in head.words
    by_lesson = [each for each in said if each.lesson and each.exercise is None]
    left = [int(each.words.removeprefix("all ").split(" point")[0]) for each in by_lesson]
    assert left == sorted(left, reverse=True)
    assert sum(left) == stands.most - stands.points
    (last,) = [each for each in by_lesson if each.lesson is find_lesson(CAPSTONE)]
    recall = find_exercise("your-plan_recall")[1]
    assert last.words.endswith(f"still open: “{recall.title}”.")
    assert tone(stands) == "You are more than halfway. What is still to do:"


def test_what_is_written_waits_for_an_instructor_or_for_nobody() -> None:
    answers = model_records()
    unwritten, *written = CAPSTONE_TEXTS.values()
    del answers[CAPSTONE].answers[unwritten.id]
    said = missing(standing(answers))[-1].words
    assert all(each.title in said for each in written) and unwritten.title not in said
    assert "If you learn alone, it is enough that it is written." in said


def test_a_certificate_says_what_was_judged_and_what_was_not() -> None:
    whole = Tags(certificate_page(standing(model_records(), FULL), name=EVIL, day="1 May 2026"))
    alone = Tags(certificate_page(standing(model_records()), name="Anna", day="1 May 2026"))
    assert "A person has read the policy" in whole.text
    assert "No person has read or judged them" in alone.text
    assert "Certificate of practice" in alone.text
    assert "Certificate of practice" not in whole.text
    for each in (whole, alone):
        assert "not CE hours unless a provider approves" in each.text
        assert hours() in " ".join(each.text.split())
        assert not {"script", "img"} & {tag for tag, _ in each.tags}
    assert EVIL in whole.text
    with pytest.raises(ValueError, match="no certificate"):
        certificate_page(standing({}), name="Anna", day="1 May 2026")


def test_points_that_a_person_gave_count_instead_of_the_check_s() -> None:
    nothing_right = "start-here_words"
    lowered = standing(model_records(), {**FULL, nothing_right: 0.0})
    points = find_exercise(nothing_right)[1].points
    assert lowered.points == standing(model_records(), FULL).points - points


# --- The portfolio ---------------------------------------------------------------------------


def test_the_portfolio_holds_every_text_and_every_exercise(tmp_path: Path) -> None:
    made = Tags(portfolio(save(tmp_path / "lessons", model_records())))
    flat = " ".join(made.text.split())
    for lesson in all_lessons():
        assert lesson.title in flat
        for each in lesson.graded:
            if isinstance(each.question, Text):
                assert " ".join(each.question.sample.split()) in flat
            assert each.title in flat
    for words in ("My social media policy", "My 14 days", "Day 14", "Look back"):
        assert words in flat
    assert "Anna Berg" in flat


def test_each_text_stands_below_its_question(tmp_path: Path) -> None:
    flat = " ".join(Tags(portfolio(save(tmp_path / "lessons", model_records()))).text.split())
    for lesson in all_lessons():
        for each in lesson.graded:
            # The question of the course is the heading above its two answers.
            if isinstance(each.question, Text) and "innovation" not in each.id:
                asked = flat.index(" ".join(each.prompt[0].split()))
                assert asked < flat.index(" ".join(each.question.sample.split()))


def test_what_is_not_tried_is_one_short_list(tmp_path: Path) -> None:
    answers = model_records()
    kept = "innovate_three-steps"
    answers["07_innovate"].answers = {kept: answers["07_innovate"].answers[kept]}
    del answers["05_step_three_engage"]
    made = Tags(portfolio(save(tmp_path / "lessons", answers)))
    lines = [line for line in made.text.splitlines() if line.startswith("Not tried yet")]
    rest = [each.title for each in find_lesson("07_innovate").graded if each.id != kept]
    assert lines == [f"Not tried yet: {' · '.join(rest)}"]
    assert "0 of 11 exercises done" in made.text


def test_the_plan_has_dates_once_a_first_day_is_chosen(tmp_path: Path) -> None:
    chapters = shelf(save(tmp_path / "lessons", model_records()))

    def plan(begins: FirstDay) -> str:
        return Tags(portfolio_page(chapters, name="", day="today", begins=begins)).text

    assert "Day 1Monday, 16 March" in plan(FirstDay("2026-03-16"))
    assert "Day 14Sunday, 29 March" in plan(FirstDay("2026-03-16"))
    assert "Day 14Only read" in plan(FirstDay("soon"))
    assert "Day 14Only read" in plan(FirstDay("9999-12-31"))


@pytest.mark.parametrize("note", [b"", b"{", b"[]", b'{"day": 7}', b'{"day": "2026-03-16"}'])
def test_an_odd_note_of_the_first_day_is_no_first_day(tmp_path: Path, note: bytes) -> None:
    (tmp_path / "private").mkdir()
    (tmp_path / "private" / "first_day.json").write_bytes(note)
    assert remembered_first_day().day in ("", "2026-03-16")
    remember_first_day(FirstDay("2026-03-17", "08:15", "Europe/Berlin"))
    assert remembered_first_day() == FirstDay("2026-03-17", "08:15", "Europe/Berlin")


# --- The policy ------------------------------------------------------------------------------


def test_the_policy_has_a_page_of_its_own(tmp_path: Path) -> None:
    lessons = save(tmp_path / "lessons", model_records())
    state = pressed(policy_card(lessons / CAPSTONE), name="Anna Berg")
    made = Tags((lessons / CAPSTONE / "my_policy.html").read_text(encoding="utf-8"))
    assert state["made"]["text"] and "Not finished" not in " ".join(state["made"]["lines"])
    flat = " ".join(made.text.split())
    for part in POLICY_PARTS:
        assert part.label in flat and part.sample in flat
    assert "The country I work in" not in flat and "14 days" not in flat
    levels = [tag for tag, _ in made.tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels == ["h1"] + ["h2"] * 8


def test_a_policy_in_the_making_says_which_parts_are_open(tmp_path: Path) -> None:
    answers = model_records()
    given = dict(answers[CAPSTONE].answers["your-plan_policy"].value)
    given |= {"messages": "Write to me? ____ is how. I answer within ____.", "places": EVIL}
    del given["crisis"]
    answers[CAPSTONE].answers["your-plan_policy"].value = given
    lessons = save(tmp_path / "lessons", answers)
    state = pressed(policy_card(lessons / CAPSTONE), name=EVIL)
    assert state["made"]["lines"][1] == "Not finished yet: 3. Messages, 7. In a crisis."
    tags = Tags(state["made"]["text"])
    assert not {"script", "img"} & {tag for tag, _ in tags.tags}
    assert tags.text.count(EVIL) >= 2


def test_without_a_policy_there_is_no_page(tmp_path: Path) -> None:
    lessons = save(tmp_path / "lessons", {CAPSTONE: Record()})
    state = pressed(policy_card(lessons / CAPSTONE), name="Anna")
    assert state["made"] is None and "Write your policy above first" in state["notice"]


def test_nothing_that_somebody_wrote_is_ever_markup(tmp_path: Path) -> None:
    answers = model_records()
    for lesson in all_lessons():
        for each in lesson.exercises:
            entry = answers[lesson.folder].answers[each.id]
            if isinstance(each.question, Text):
                entry.value = EVIL
            elif each.id == "your-plan_policy":
                entry.value = dict.fromkeys(solution(sample_question(each)), EVIL)
    content = portfolio(save(tmp_path / "lessons", answers), name=EVIL)
    tags = Tags(content)
    assert not {"script", "img", "a", "iframe"} & {tag for tag, _ in tags.tags}
    assert not [name for _, attributes in tags.tags for name in attributes if name[:2] == "on"]
    assert tags.text.count(EVIL) > 20
    assert "default-src 'none'" in content


def test_what_is_only_for_the_learner_is_not_in_it(tmp_path: Path) -> None:
    made = portfolio(save(tmp_path / "lessons", model_records()))
    for lesson in all_lessons():
        for each in lesson.exercises:
            if getattr(sample_question(each), "is_opinion", False) and not each.points:
                assert each.title not in made
    assert "Which one feels like you" not in made


def test_an_own_account_is_not_in_it(tmp_path: Path) -> None:
    answers = model_records()
    record = answers["02_step_one_find_and_follow"]
    record.answers["find-and-follow_your-gap.archive"] = Entry(value=987654.0)
    assert "987" not in portfolio(save(tmp_path / "lessons", answers))


@pytest.mark.parametrize("content", [b"{", b"\xff\xfe", b"[" * 50_000, b'{"schema_version": 99}'])
def test_a_lesson_that_cannot_be_read_costs_no_other(tmp_path: Path, content: bytes) -> None:
    lessons = save(tmp_path / "lessons", model_records())
    broken = lessons / "05_step_three_engage"
    (broken / "answers.json").write_bytes(content)
    made = Tags(portfolio(lessons)).text
    assert made.count("could not be read. They are left as they are.") == 1
    assert [each.name for each in broken.iterdir()] == ["answers.json"]
    assert (broken / "answers.json").read_bytes() == content
    first = find_exercise("start-here_innovation-first")[1].question
    assert isinstance(first, Text) and first.sample in made


def test_a_portfolio_of_nothing_says_so_kindly(tmp_path: Path) -> None:
    made = Tags(portfolio(tmp_path / "nowhere", name="")).text
    assert "There is no policy here yet" in made
    assert "There is no plan here yet" in made
    assert made.count("There is no answer here yet") == 2


def test_it_is_a_page_with_one_title_and_no_skipped_heading(tmp_path: Path) -> None:
    tags = Tags(portfolio(save(tmp_path / "lessons", model_records()))).tags
    levels = [int(tag[1]) for tag, _ in tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels.count(1) == 1 and levels[0] == 1
    assert all(lower <= upper + 1 for upper, lower in itertools.pairwise(levels))
    assert ("html", {"lang": "en"}) in tags


@pytest.mark.parametrize("seed", range(4))
def test_page_start_here_and_portfolio_count_the_same(tmp_path: Path, seed: int) -> None:
    pick = random.Random(seed)
    answers = model_records()
    for record in answers.values():
        for id_ in list(record.answers):
            # Checked, saved only, started and then changed, or never touched.
            kind = pick.choice(["checked", "saved", "changed", "none"])
            record.answers[id_].revision = 2
            record.answers[id_].checked = {"checked": 2, "changed": 1}.get(kind, 0)
            if kind == "none":
                del record.answers[id_]
    lessons = save(tmp_path / "lessons", answers)
    rows = CourseProgressCard(lessons).state()["rows"]
    flat = Tags(portfolio(lessons)).text
    for lesson, row in zip(all_lessons(), rows, strict=True):
        cards = PageCards(lessons / lesson.folder)
        of = len(lesson.asked)
        places = [cards.exercise(lesson, each).state["place"] for each in lesson.exercises]
        numbers = [place for place in places if place[0].isdigit()]
        assert numbers == [f"{n} of {of} · {lesson.title}" for n in range(1, of + 1)]
        head = str(cards.progress(lesson, full=False).state["line"]).removesuffix(" done")
        assert head.endswith(f"of {of}")
        assert row["count"].split(" · ")[0] == f"{head} exercises"
        heading = flat.rindex(lesson.title)
        assert flat[heading:].split("\n")[1].strip() == f"{head} exercises done"


# --- The cards -------------------------------------------------------------------------------


def pressed(card: Any, **fields: str) -> dict[str, Any]:
    card.receive({"type": "make", "fields": fields})
    state = card.state()
    assert isinstance(state, dict)
    return state


def test_the_portfolio_lies_beside_the_page(tmp_path: Path) -> None:
    lessons = save(tmp_path / "lessons", model_records())
    state = pressed(portfolio_card(lessons / CAPSTONE), name="  Anna \n Berg ")
    page = (lessons / CAPSTONE / "my_portfolio.html").read_text(encoding="utf-8")
    assert state["made"]["text"] == page
    assert "The portfolio of Anna Berg" in page


def test_the_page_gives_only_a_certificate_of_practice(tmp_path: Path) -> None:
    lessons = save(tmp_path / "lessons", model_records())
    card = certificate_card(lessons / CAPSTONE)
    assert "Write your name first" in pressed(card, name=" ")["notice"]
    state = pressed(card, name="Anna")
    assert state["notice"] == ""
    assert "Certificate of practice" in state["made"]["text"]
    assert (lessons / CAPSTONE / "my_certificate.html").exists()


def test_what_is_missing_is_said_and_nothing_is_made(tmp_path: Path) -> None:
    card = certificate_card(tmp_path / "lessons" / CAPSTONE)
    state = pressed(card, name="Anna")
    assert state["made"] is None and "This waits for you" in state["notice"]
    pages = [row["leads_to"]["page"] for row in state["missing"] if row["leads_to"]]
    assert f"lessons/{GATE}/{GATE}.ipynb" in pages and len(pages) == len(all_lessons())
    steps = [row["exercise"]["id"] for row in state["missing"] if row["exercise"]]
    assert steps == list(CAPSTONE_TEXTS)
    assert any(row["words"].startswith("On this page:") for row in state["missing"])
    assert not (tmp_path / "lessons" / CAPSTONE / "my_certificate.html").exists()


def test_a_folder_that_takes_no_file_is_one_sentence(tmp_path: Path) -> None:
    state = pressed(portfolio_card(tmp_path / "lessons" / "not-there"), name="Anna")
    assert "could not save the page" in state["notice"] and state["made"] is None


# --- The weekly page -------------------------------------------------------------------------


def test_each_week_asks_for_ten_minutes_at_most_and_nothing_twice() -> None:
    weeks: dict[str, list[str]] = {}
    for cell in nbformat.read(WEEKLY, as_version=4).cells:
        if found := re.search(r"^## (Week \d)", cell.source):
            weeks[week := found[1]] = []
        elif found := re.search(r'^show\("([^"]+)"\)', cell.source, re.MULTILINE):
            weeks[week].append(found[1])
    asked = [each for ids in weeks.values() for each in ids]
    assert len(weeks) == 6 and all(len(ids) == 3 for ids in weeks.values())
    assert len(set(asked)) == len(asked)
    for each in asked:
        exercise = find_exercise(each)[1]
        # A way round, and sets of which one counts, would lead nowhere on this page.
        assert exercise.instead is None and exercise.practice is None
    for ids in weeks.values():
        assert sum(find_exercise(each)[1].minutes for each in ids) <= 10
    lessons = {find_exercise(each)[0].folder for each in asked}
    # Its own lesson's exercises would be saved in the same place as here.
    assert lessons == {lesson.folder for lesson in all_lessons()} - {CAPSTONE}

"""The last lesson: what its forms keep, what is private, and what the page promises."""

from __future__ import annotations

import json
import zipfile
from collections import Counter
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest
from lesson_words import SOLUTIONS, exercise_of, words_of

from course_lib.answers import AnswerFile, Entry, Record, glance, record_to_bytes
from course_lib.checks import Outcome, check
from course_lib.exercise import Exercise, OneOf, Parts, Text, solution
from course_lib.exercises import all_lessons, find_exercise, find_lesson
from course_lib.exercises.your_plan.moves import DAYS, counts
from course_lib.exercises.your_plan.moves_in_words import ALL_MOVES
from course_lib.exercises.your_plan.policy_rules import names_the_line, numbers_of
from course_lib.exercises.your_plan.policy_words import BLANK, POLICY_PARTS
from course_lib.facts import crisis_lines
from course_lib.hand_in import Learner, pack
from course_lib.screens import reading_grade
from course_lib.settings import settings
from course_lib.take_home import CalendarProblem, Task, calendar_file, days_ago
from course_lib.view.calendar_card import CalendarCard
from course_lib.view.earlier_card import EarlierCard
from course_lib.view.page_cards import PageCards

FOLDER = "09_your_plan"
LESSON = find_lesson(FOLDER)
PAGE = SOLUTIONS / FOLDER / f"{FOLDER}.ipynb"
PRIVATE = "your-plan_which-one-now"
MADE_AT = datetime(2026, 3, 16, 12, tzinfo=ZoneInfo("UTC"))


@pytest.fixture(autouse=True)
def _private_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURSE_HOME", str(tmp_path / "private"))


def exercise(name: str) -> Exercise:
    return exercise_of(LESSON, name)


def full(name: str) -> dict[str, str]:
    answer = solution(exercise(name).question)
    assert isinstance(answer, dict)
    return answer


def said_to(name: str, answer: object) -> str:
    asked = exercise(name)
    return " ".join(check(asked, asked.question, answer).again)


def page() -> str:
    return words_of(FOLDER)


# --- The policy ------------------------------------------------------------------------------


def test_a_policy_has_eight_parts_and_a_country() -> None:
    asked = exercise("policy").question
    assert isinstance(asked, Parts)
    assert [part.id for part in asked.parts] == ["country", *(part.id for part in POLICY_PARTS)]
    assert len(POLICY_PARTS) == 8
    assert len(asked.rules) == exercise("policy").points == 11


@pytest.mark.parametrize("part", POLICY_PARTS, ids=lambda part: part.id)
@pytest.mark.parametrize("words", ["", "   ", "Ask me.", "see part one", None])
def test_a_part_that_is_not_written_is_named(part, words) -> None:
    name = part.label.partition(". ")[2]
    assert f"“{name}” is not finished yet" in said_to("policy", {**full("policy"), part.id: words})


def test_a_policy_speaks_of_no_single_client() -> None:
    named = {**full("policy"), "mentions": "My client Anna reviewed me last week, and I was glad."}
    assert "take out whatever is about one person" in said_to("policy", named)


def test_the_course_s_words_with_their_blanks_are_not_a_policy_yet() -> None:
    starters = {part.id: part.starter for part in POLICY_PARTS}
    asked = exercise("policy")
    verdict = check(asked, asked.question, {"country": "us", **starters})
    blanks = [part for part in POLICY_PARTS if BLANK in part.starter]
    assert len(blanks) == 4
    assert sum("Fill in each blank" in sentence for sentence in verdict.again) == 4
    assert all(part.starter.count(BLANK) == len(part.blanks) for part in POLICY_PARTS)
    assert not any(BLANK in part.sample for part in POLICY_PARTS)


def test_the_same_words_in_two_parts_count_for_neither() -> None:
    words = {**full("policy"), "messages": full("policy")["searching"]}
    said = said_to("policy", words)
    assert "“Messages” is not finished yet" in said
    assert "“Looking people up” is not finished yet" in said


def test_a_policy_that_is_hard_to_read_is_pointed_at() -> None:
    hard = (
        "The undersigned practitioner categorically discourages asynchronous communications via "
        "commercially operated infrastructures, notwithstanding individual accommodations. "
    )
    parts = {part.id: hard * 4 + part.sample for part in POLICY_PARTS}
    assert "make the long sentences shorter" in said_to("policy", {**full("policy"), **parts})
    assert "make the long sentences shorter" not in said_to("policy", full("policy"))


@pytest.mark.parametrize(
    ("country", "crisis", "fits"),
    [
        ("us", "Call or text 988.", True),
        ("us", "Call or text 9-8-8.", True),
        ("us", "Call 911, or talk to me on Thursday.", False),
        ("us", "I am there 24 hours.", False),
        ("other", "Call 116 123 at any hour.", True),
        ("other", "Call or text 988.", False),
        ("other", "Call somebody.", False),
        ("", "Call or text 988.", False),
        ("atlantis", "Call or text 988.", False),
    ],
)
def test_the_crisis_line_fits_the_country(country: str, crisis: str, fits: bool) -> None:
    assert names_the_line({"country": country, "crisis": crisis}) is fits


def test_the_numbers_come_from_the_list_of_lines() -> None:
    (known,) = [line for line in crisis_lines() if line.id == "us"]
    assert numbers_of(known) == {"988"}


def test_all_parts_alike_earn_nothing() -> None:
    asked = exercise("policy")
    same = "I am a very good therapist, and I answer messages within two days."
    assert check(asked, asked.question, {part.id: same for part in POLICY_PARTS}).score == 0


# --- The plan --------------------------------------------------------------------------------


def test_the_sample_plan_is_about_the_mix() -> None:
    engage, own = counts(full("two-weeks"))
    assert (engage, own) == (3, 1)
    assert 100 * engage / (engage + own) == settings().mix_target


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"day-7": None}, "no move yet"),
        ({"day-1": "answer"}, "Policy and settings come first"),
        ({"day-5": "rest"}, "You can’t skip those steps"),
        ({"day-3": "own", "day-9": "own"}, "about 75 of 100"),
        ({"day-13": "read"}, "look back on one of the last three days"),
        ({"day-6": "read"}, "Leave 2 days free"),
        ({"people": "50"}, "Choose 25 new people a day or fewer"),
        ({"people": None}, "Choose 25 new people a day or fewer"),
    ],
)
def test_what_a_plan_lacks_is_said(change: dict[str, str | None], says: str) -> None:
    assert says in said_to("two-weeks", {**full("two-weeks"), **change})


@pytest.mark.parametrize("move", ["rest", "own", "answer", "follow"])
def test_the_same_move_on_every_day_earns_nothing(move: str) -> None:
    asked = exercise("two-weeks")
    given = {"people": "5", **dict.fromkeys(DAYS, move)}
    assert check(asked, asked.question, given).score < 0.2


def test_a_plan_of_a_shape_that_nobody_asked_for_is_not_tried() -> None:
    asked = exercise("two-weeks")
    for odd in ([], "rest", 7, {"day-1": "fly", "day-2": ["rest"], "day-99": "rest"}):
        assert check(asked, asked.question, odd).outcome is Outcome.NOT_TRIED


# --- The calendar ----------------------------------------------------------------------------

MOVES = (Task("Put up the policy"), None, Task("Answer three colleagues", "Why: they are there."))


def events(content: bytes) -> list[icalendar.Event]:
    return list(icalendar.Calendar.from_ical(content).walk("VEVENT"))


def test_each_day_has_an_event_at_the_same_time_of_the_clock() -> None:
    # Summer time begins in Berlin on 29 March 2026.
    made = calendar_file(
        MOVES, begins="2026-03-28", at="08:15", zone="Europe/Berlin", made_at=MADE_AT
    )
    first, third = events(made)
    assert first["SUMMARY"] == "Day 1: Put up the policy"
    assert third["SUMMARY"] == "Day 3: Answer three colleagues"
    for event, day in ((first, 28), (third, 30)):
        start = event.decoded("DTSTART")
        assert (start.date(), start.time()) == (date(2026, 3, day), time(8, 15))
    offsets = [event.decoded("DTSTART").utcoffset() for event in (first, third)]
    assert offsets[1] - offsets[0] == timedelta(hours=1)
    assert b"BEGIN:VTIMEZONE" in made and b"TZID:Europe/Berlin" in made


def test_words_that_look_like_calendar_code_stay_words() -> None:
    odd = "a;b,c\nBEGIN:VALARM\\ 🫖 " + "long " * 40
    made = calendar_file(
        [Task(odd, odd)], begins="2026-03-16", at="23:55", zone="America/Chicago", made_at=MADE_AT
    )
    (event,) = events(made)
    assert event["SUMMARY"] == f"Day 1: {odd}"
    assert event["DESCRIPTION"] == odd
    assert not icalendar.Calendar.from_ical(made).walk("VALARM")
    assert max(len(line) for line in made.split(b"\r\n")) <= 75


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"begins": ""}, "the day on which you begin"),
        ({"begins": "0202-01-01"}, "the year"),
        ({"begins": "tomorrow"}, "the day on which you begin"),
        ({"at": "breakfast"}, "time of day"),
        ({"zone": ""}, "time zone"),
        ({"zone": "../../etc/passwd"}, "time zone"),
        ({"begins": "2026-03-01"}, "long over. Choose today or a later day"),
        ({"begins": "2025-03-16"}, "long over"),
    ],
)
def test_what_makes_no_calendar_is_one_sentence(given: dict[str, str], says: str) -> None:
    fields = {"begins": "2026-03-16", "at": "08:15", "zone": "Europe/London"} | given
    with pytest.raises(CalendarProblem, match=says):
        calendar_file(MOVES, **fields, made_at=MADE_AT)


def test_a_day_is_past_by_the_clock_of_the_learner() -> None:
    late = datetime(2026, 3, 16, 23, 30, tzinfo=ZoneInfo("UTC"))
    assert days_ago("2026-03-16", "Europe/London", late) == 0
    assert days_ago("2026-03-16", "Asia/Tokyo", late) == 1
    assert days_ago("2026-03-18", "Asia/Tokyo", late) == 0


def test_each_move_says_what_to_do_why_and_in_which_lesson() -> None:
    folders = {lesson.folder for lesson in all_lessons()}
    for move in ALL_MOVES:
        assert move.does[-1] in ".?" and move.why[-1] == "."
        assert reading_grade(f"{move.does} {move.why}") <= 8
        assert move.lesson in folders or move.id == "rest"


# --- What is private, and what was said before -----------------------------------------------


def test_the_question_only_for_you_is_in_no_file(tmp_path: Path) -> None:
    folder = tmp_path / FOLDER
    folder.mkdir()
    (folder / PAGE.name).write_bytes(PAGE.read_bytes())
    answers = {each.id: Entry(value=solution(each.question)) for each in LESSON.exercises}
    answers[PRIVATE] = Entry(value="gave-up", before="my-links", revision=2)
    (folder / "answers.json").write_bytes(record_to_bytes(Record(answers=answers)))
    (tmp_path / "hand-ins").mkdir()
    with zipfile.ZipFile(
        pack(LESSON, folder, Learner("Anna Berg", "key"), tmp_path / "hand-ins")
    ) as file:
        everything = {name: file.read(name).decode("utf-8") for name in file.namelist()}
    travelled = json.loads(everything["answers.json"])["answers"]
    assert set(travelled) == {each.id for each in LESSON.graded}
    for content in everything.values():
        assert "gave-up" not in content and "my-links" not in content


def test_the_private_question_is_the_one_of_the_start_and_is_never_judged() -> None:
    _, first = find_exercise("start-here_which-one-feels-like-you")
    now = exercise("which-one-now")
    assert isinstance(now.question, OneOf) and isinstance(first.question, OneOf)
    assert [o.label for o in now.question.options] == [o.label for o in first.question.options]
    assert now.points == 0 and now.question.is_opinion


def test_a_glance_at_another_lesson_changes_nothing_there(tmp_path: Path) -> None:
    assert not glance(tmp_path / "nowhere").is_there
    path = tmp_path / "answers.json"
    for content in (b"{not json", b"\xff\xfe", b"[" * 100_000, b'{"schema_version": 99}'):
        path.write_bytes(content)
        seen = glance(tmp_path)
        assert seen.is_there and not seen.record.answers
        assert "could not be read" in seen.trouble
        assert [each.name for each in tmp_path.iterdir()] == ["answers.json"]
        assert path.read_bytes() == content
    path.write_bytes(b'{"schema_version": 1, "answers": {"a_b": {"value": "x"}, "c_d": 7}}')
    seen = glance(tmp_path)
    assert seen.record.answers["a_b"].value == "x"
    assert "Some answers" in seen.trouble


# --- The page --------------------------------------------------------------------------------


def test_every_part_is_on_the_page_and_short() -> None:
    minutes: Counter[str] = Counter()
    for each in LESSON.exercises:
        minutes[each.look_at] += each.minutes
        assert f"## {each.look_at}\n" in page()
    assert max(minutes.values()) <= 12


def test_the_story_is_short() -> None:
    story = page().partition("## Where this fits")[2].partition("\n>")[0]
    assert 100 < len(story.split()) <= 250


def test_about_sixty_percent_of_the_points_come_from_the_check() -> None:
    by_check = sum(each.points for each in LESSON.graded if each.marked_by == "check")
    assert by_check / LESSON.max_points == pytest.approx(0.6, abs=0.05)


def test_the_sample_answers_are_as_long_as_they_were_asked_for() -> None:
    for each in LESSON.exercises:
        if isinstance(each.question, Text):
            assert each.question.words < len(each.question.sample.split()) <= 130
            assert len(each.question.sample) <= each.question.limit


# --- The cards -------------------------------------------------------------------------------


def saved(folder: Path, **answers: object) -> Path:
    folder.mkdir(exist_ok=True)
    record = Record(answers={id_: Entry(value=value) for id_, value in answers.items()})  # type: ignore[arg-type]
    (folder / "answers.json").write_bytes(record_to_bytes(record))
    return folder


def test_the_calendar_is_made_of_the_saved_plan_and_leaves_rest_days_free(tmp_path: Path) -> None:
    plan = full("two-weeks")
    folder = saved(tmp_path / "l", **{"your-plan_two-weeks": plan})
    card = CalendarCard(exercise("two-weeks"), AnswerFile(folder), lambda: MADE_AT)
    fields = {"day": "2026-11-30", "time": "08:15", "zone": "Europe/London"}
    card.receive({"type": "make", "fields": fields})
    assert card.state()["notice"] == ""
    made = (folder / "my_14_days.ics").read_bytes()
    assert card.state()["made"]["text"].encode() == made
    days = [each for each in events(made) if str(each["SUMMARY"]).startswith("Day ")]
    weeks = [each for each in events(made) if str(each["SUMMARY"]).startswith("Week ")]
    assert len(days) == 14 - list(plan.values()).count("rest")
    # The last day is 13 December; the first week is over on the 20th.
    assert [each.decoded("DTSTART").date() for each in weeks[:2]] == [
        date(2026, 12, 20),
        date(2026, 12, 27),
    ]
    assert len(weeks) == 6 and len(days) + len(weeks) == len(events(made))
    assert events(made)[0]["SUMMARY"] == "Day 1: Put up my policy"
    third = events(made)[2]["DESCRIPTION"]
    assert "At most 5 today." in third and "10 to 15 minutes" in third
    assert "the lesson “Step One: find and follow”" in third
    assert all(each["DESCRIPTION"] for each in events(made))
    assert "in the past" not in card.state()["made"]["lines"][0]
    # Who comes back finds the fields as they were, on a page that was opened anew.
    again = CalendarCard(exercise("two-weeks"), AnswerFile(folder)).state()["fields"]
    assert {each["id"]: each["value"] for each in again} == fields
    card.receive({"type": "make", "fields": {**fields, "time": "soon"}})
    assert "time of day" in card.state()["notice"] and card.state()["made"] is None


def test_a_first_day_in_the_past_is_said_in_one_sentence(tmp_path: Path) -> None:
    folder = saved(tmp_path / "l", **{"your-plan_two-weeks": full("two-weeks")})
    card = CalendarCard(exercise("two-weeks"), AnswerFile(folder), lambda: MADE_AT)
    fields = {"day": "2026-03-15", "time": "08:15", "zone": "Europe/London"}
    card.receive({"type": "make", "fields": fields})
    assert card.state()["made"]["lines"][0].startswith("Your first day was 1 day ago")
    card.receive({"type": "make", "fields": {**fields, "day": "2025-11-30"}})
    assert card.state()["notice"] == "That first day is long over. Choose today or a later day."
    assert card.state()["made"] is None


@pytest.mark.parametrize("plan", [None, {}, {"day-1": "rest"}, "rest", {"day-1": ["rest"]}])
def test_a_plan_that_is_not_whole_makes_no_calendar(tmp_path: Path, plan: object) -> None:
    folder = saved(tmp_path / "l", **{"your-plan_two-weeks": plan})
    card = CalendarCard(exercise("two-weeks"), AnswerFile(folder))
    card.receive({"type": "make", "fields": {}})
    assert "Some days have no move yet" in card.state()["notice"]
    assert not (folder / "my_14_days.ics").exists()


def test_a_country_chosen_in_another_lesson_is_chosen_here_too(tmp_path: Path) -> None:
    folder = saved(tmp_path / "l")
    cards = PageCards(folder)
    policy = cards.exercise(LESSON, exercise("policy"))
    assert policy.state["answer"] is None
    country = cards.country()
    country._on_message(country, {"type": "country", "country": "other"}, [])
    assert policy.state["answer"] == {"country": "other"}
    # What was chosen in the policy itself stays.
    given = {"country": "us", "messages": "Please ring."}
    policy._on_message(policy, {"type": "answer", "value": given}, [])
    country._on_message(country, {"type": "country", "country": "other"}, [])
    assert policy.state["answer"] == given


def test_whoever_learns_alone_can_compare_a_text_with_each_level(tmp_path: Path) -> None:
    card = PageCards(saved(tmp_path / "l")).exercise(LESSON, exercise("make-it-real"))
    assert card.state["levels"] == []
    card._on_message(card, {"type": "check", "value": "At the stove, on Mondays."}, [])
    levels = card.state["levels"]
    assert [each["name"] for each in levels] == [f"Level {number} of 3" for number in (3, 2, 1, 0)]
    assert all(each["sample"] and each["comment"] for each in levels)
    assert card.state["verdict"]["again"][0].startswith(
        "It has 5 words so far, and about 80 are asked for."
    )
    assert card.state["verdict"]["outcome"] == "FOR_INSTRUCTOR"


def test_the_first_answer_stands_beside_the_second(tmp_path: Path) -> None:
    lesson, first = find_exercise("start-here_innovation-first")
    folder = tmp_path / lesson.folder
    assert "You have not answered" in EarlierCard(lesson, first, folder).state()["notice"]
    words = "<b>A table</b> & a question"
    card = EarlierCard(lesson, first, saved(folder, **{first.id: words}))
    assert card.state()["words"] == [words]
    assert card.state()["notice"] == ""
    (folder / "answers.json").write_bytes(b"{")
    assert card.state()["words"] == []
    assert "could not be read" in card.state()["notice"]


def test_a_private_line_of_the_start_is_shown_in_words(tmp_path: Path) -> None:
    lesson, first = find_exercise("start-here_which-one-feels-like-you")
    folder = saved(tmp_path / lesson.folder, **{first.id: "gave-up"})
    assert EarlierCard(lesson, first, folder).state()["words"] == ["I tried it once and gave up"]

"""The plan of the hour: its questions, lengths and clocks, and the files that come of it."""

import re
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import icalendar
import pytest

from course_lib.account.sample_chat import webinar
from course_lib.chat.desk import Desk
from course_lib.chat.plan import (
    calendar_file,
    look_over,
    missing,
    network,
    page_before,
    plan_of,
    run_sheet,
    script,
)
from course_lib.chat.plan.plan import minutes_of
from course_lib.chat.plan.zones import local_times, zone_of
from course_lib.exercises.webinar_follow_up.questions import WHAT_IS_WRONG
from course_lib.facts import crisis_lines
from course_lib.view.facilitator.plan_boxes import sample_texts
from course_lib.view.facilitator.plan_card import PlanCard

NOW = datetime(2026, 3, 10, 9, tzinfo=UTC)


def faults(text, where="x", tag="BetweenSessionsChat"):
    return {note.fault for note in look_over(text, name="Q1", tag=tag, where=network(where))}


def sample(**changes):
    return plan_of(sample_texts() | {f"plan-{name}": value for name, value in changes.items()})


@pytest.mark.parametrize("item", WHAT_IS_WRONG.question.items, ids=lambda item: item.id)
def test_the_six_bad_questions_of_the_lesson_are_pointed_at(item):
    text = re.sub(r"^Q\d | #\w+$", "", item.text)
    assert faults(text) == ({item.id} if item.id != "no-tag" else set())


@pytest.mark.parametrize("text", [each.text for each in webinar().questions])
def test_the_eight_questions_of_the_sample_are_ready(text):
    assert faults(text) == set()


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Is supervision useful?", "closed"),
        ("And have you ever stopped early?", "closed"),
        ("How do you begin? What do you do at the end?", "double"),
        ("How do you begin, and who decides about the end?", "double"),
        ("Don’t you think that notes are a burden?", "leading"),
        ("Why are forms always so useless?", "leading"),
        ("What did a client of yours say that you still remember?", "clients"),
        ("Which story of a patient taught you the most?", "clients"),
        ("Tell us about Mondays.", "none"),
    ],
)
def test_what_is_wrong_with_a_question(text, fault):
    assert fault in faults(text)


@pytest.mark.parametrize(
    "text",
    [
        "What helps you to stop?",
        "How do you explain our work to a nine-year-old?",
        "When does a rule help, and when does it harm?",
        "What do you tell people about messages in your first letter?",
        "Which three words would you take along?",
        "And you? What keeps you going in February?",
        "",
    ],
)
def test_a_good_question_is_left_alone(text):
    assert faults(text) == set()


def test_each_network_counts_in_its_own_way():
    x, bluesky = network("x"), network("bluesky")
    assert x.length("Read https://a-very-long-address.example/with/many/parts") == 5 + 23
    assert x.length("tea ☕") == 6
    assert x.length("e\u0301") == 1
    assert bluesky.length("👩\u200d⚕️") == 2
    room = "a" * 270
    assert faults(f"What {room}?", "mastodon") == set()
    assert faults(f"What {room}?", "x") == {"long"}
    assert faults("What " + "b" * (280 - 9 - 21) + "?") == set()
    assert faults("What " + "b" * (280 - 8 - 21) + "?") == {"long"}


def test_the_sample_s_plan_is_whole_and_one_box_missing_is_said():
    assert missing(sample()) == ()
    for box in ("purpose", "day", "time", "tag", "host", "watcher", "on_call", "webinar-day"):
        assert len(missing(sample(**{box: ""}))) >= 1, box
    assert "6 to 8 questions" in missing(sample(q1="", q2="", q3=""))[0]
    assert "Look again at Q1" in missing(sample(q1="Do you like tea?"))[0]


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-03-09", "on the day of"),
        ("2026-03-17", "8 days after"),
        ("2026-03-08", "1 day before"),
    ],
)
def test_a_few_days_after_means_one_to_seven(day, words):
    (sentence,) = missing(sample(day=day))
    assert words in sentence
    for good in ("2026-03-10", "2026-03-16"):
        assert missing(sample(day=good)) == ()


def test_the_clocks_of_the_audience_also_when_summer_time_begins():
    plan = sample()
    times = {each.place: each.words for each in plan.times}
    # In March of 2026 the US has summer time already, and Europe has not.
    assert times == {
        "Chicago": "Thursday 12 March, 12:00",
        "New York": "Thursday 12 March, 13:00",
        "London": "Thursday 12 March, 17:00",
        "Berlin": "Thursday 12 March, 18:00",
        "Durban": "Thursday 12 March, 19:00",
    }
    begins = datetime(2026, 3, 12, 20, tzinfo=UTC)
    times, unknown = local_times(begins, ["Auckland", "Nowhere at all"])
    assert times[0].words == "Friday 13 March, 09:00"
    assert unknown == ["Nowhere at all"]
    assert "Nowhere" in missing(sample(places="Nowhere, Paris"))[0]
    assert str(zone_of(" new_york ")) == "America/New_York"


def test_questions_are_spread_over_the_hour():
    for count in (6, 7, 8):
        minutes = minutes_of(count, 60)
        steps = {later - earlier for earlier, later in pairwise(minutes)}
        assert minutes[0] == 5
        assert minutes[-1] <= 55
        assert max(steps) - min(steps) <= 1
    assert minutes_of(0, 60) == ()


def test_the_script_says_the_notice_three_times_and_fits_the_network():
    plan = sample()
    lines = script(plan)
    assert sum(plan.notice in line.words for line in lines) == 3
    assert [line.minute for line in lines] == sorted(line.minute for line in lines)
    assert not any(line.too_long for line in lines)
    assert all(line.words.endswith("#BetweenSessionsChat") for line in lines)
    assert sum(bool(re.match(r"Q\d ", line.words)) for line in lines) == 8
    assert any(line.too_long for line in script(sample(notice="n" * 300)))


def test_the_calendar_file_is_read_by_others_in_their_own_time():
    read = icalendar.Calendar.from_ical(calendar_file(sample(), made_at=NOW))
    (event,) = read.walk("VEVENT")
    assert event["dtstart"].dt == datetime(2026, 3, 12, 17, tzinfo=UTC)
    assert event["dtend"].dt - event["dtstart"].dt == timedelta(hours=1)
    assert event["summary"] == "Between two sessions"
    assert "Berlin: Thursday 12 March, 18:00" in event["description"]
    later = sample(time="19:30", title="Ölandschaften, \n; \\ “zwei”")
    again = icalendar.Calendar.from_ical(calendar_file(later, made_at=NOW))
    (changed,) = again.walk("VEVENT")
    assert changed["uid"] == event["uid"]
    with pytest.raises(ValueError, match="beginning"):
        calendar_file(sample(day=""), made_at=NOW)


def test_the_papers_hold_everything_as_text():
    plan = sample(title="<b>Tea</b>", link="javascript:alert(1)", purpose="a & b")
    for page in (run_sheet(plan, crisis_lines()), page_before(plan, crisis_lines())):
        assert "&lt;b&gt;Tea&lt;/b&gt;" in page
        assert "javascript:" not in page
        assert "a &amp; b" in page
        assert "988" in page
        assert "Thursday 12 March, 18:00" in page
        for each in plan.questions:
            assert each.text.replace("'", "&#x27;") in page
    sheet = run_sheet(plan, crisis_lines())
    assert "@" not in sheet.replace("@media", "")
    assert "quiet_oak_convener" in sheet


def test_an_empty_plan_makes_papers_too():
    empty = plan_of({})
    assert len(missing(empty)) >= 5
    assert script(empty)[0].words.startswith("Welcome")
    assert "not fixed yet" in page_before(empty, ())
    assert run_sheet(empty, ())


@pytest.mark.parametrize("typed", ["", "x", "²", "99999999999", "-5", "0", "60.5"])
def test_whatever_is_typed_as_a_number_is_a_length_of_an_hour(typed):
    assert 20 <= sample(minutes=typed).minutes <= 180


@pytest.mark.parametrize("day", ["31.12.2026", "2026-02-30", "tomorrow", "0000-00-00"])
def test_a_day_that_is_none_is_open(day):
    assert sample(day=day).begins is None


def test_the_card_saves_each_box_and_makes_three_files(tmp_path):
    desk = Desk(tmp_path / "webinar")
    card = PlanCard(desk, downloads=tmp_path)
    card.receive({"type": "calendar"})
    assert "Choose the day" in card.state()["notice"]
    card.receive({"type": "fill"})
    card.receive({"type": "set", "name": "plan-q1", "value": "Do you like tea?"})
    card.receive({"type": "choose", "name": "network", "value": "bluesky"})
    card.receive({"type": "set", "name": "version", "value": "7"})
    state = PlanCard(Desk(tmp_path / "webinar")).state()
    boxes = {f["name"]: f for b in state["blocks"] if b["kind"] == "fields" for f in b["fields"]}
    assert boxes["plan-q1"]["value"] == "Do you like tea?"
    assert "Yes or no" in boxes["plan-q1"]["notes"][0]
    assert "of 300 characters" in boxes["plan-q1"]["counter"]
    assert "version" not in desk.work().texts
    card.receive({"type": "fill"})
    assert desk.work().texts["plan-q1"] == "Do you like tea?"
    for kind in ("sheet", "before", "calendar"):
        card.receive({"type": kind})
    made = {path.name for path in tmp_path.glob("webinar-*")}
    assert made == {"webinar-team-sheet.html", "webinar-page-before.html", "webinar-calendar.ics"}


def test_a_plan_that_is_put_aside_is_kept(tmp_path):
    desk = Desk(tmp_path)
    card = PlanCard(desk)
    card.receive({"type": "set", "name": "plan-q1", "value": "What helps you?"})
    card.receive({"type": "aside"})
    (kept,) = tmp_path.glob("plan-*.json")
    assert str(kept) in card.state()["notice"]
    assert "What helps you?" in kept.read_text(encoding="utf-8")
    assert desk.work().texts == {}


def test_the_plan_frames_a_conversation_that_comes_without_one(tmp_path):
    desk = Desk(tmp_path)
    PlanCard(desk).receive({"type": "fill"})
    PlanCard(desk).receive(
        {"type": "set", "name": "plan-first-time", "value": "@newest_person_here"}
    )
    desk.take_text(
        "2026-03-12 17:05 @webinar_host_lindqvist: Q1 What did you take along?\n"
        "2026-03-12 17:06 @newest_person_here: A1 The stairs.\n"
        "2026-03-12 17:07 @somebody_who_asks: How do you end?"
    )
    found = desk.analysis()
    assert found.chat.frame.begins.date() == date(2026, 3, 12)
    assert [each.name for each in found.asked] == ["Q1"]
    assert [post.handle for post in found.ungreeted] == ["newest_person_here"]
    assert [each.post.handle for each in found.unanswered] == ["somebody_who_asks"]

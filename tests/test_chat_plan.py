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
    guessed,
    look_over,
    missing,
    network,
    networks,
    page_before,
    plan_of,
    run_sheet,
    script,
)
from course_lib.chat.plan.plan import minutes_of
from course_lib.chat.plan.zones import _ALSO, local_times, nearest_known, zone_of
from course_lib.exercises.webinar_follow_up.questions import WHAT_IS_WRONG
from course_lib.facts import crisis_lines
from course_lib.view.facilitator.plan_boxes import sample_texts
from course_lib.view.facilitator.plan_card import PlanCard

NOW = datetime(2026, 3, 10, 9, tzinfo=UTC)


def faults(text, where="x", tag="BetweenSessionsChat"):
    return {note.fault for note in look_over(text, name="Q1", tag=tag, where=network(where))}


def boxes_of(card):
    blocks = card.state()["blocks"]
    return {f["name"]: f for b in blocks if b["kind"] == "fields" for f in b["fields"]}


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
    assert bluesky.length("👩\u200d⚕️!") == 2
    long = "Read https://a-very-long-address.example/with/many/parts/and/more"
    assert network("mastodon").length(long) == 5 + 23
    assert bluesky.length(long) == len(long)
    # However many parts an emoji is joined from, X counts two, and others one; Threads its bytes.
    for emoji in ("👾", "🙋🏽", "👨‍🎤", "👨‍👩‍👧‍👦", "👩‍⚕️", "🇮🇪", "❤️"):
        assert (x.length(emoji), bluesky.length(emoji)) == (2, 1), emoji
    assert network("threads").length("a 👾") == 2 + 4
    room = "a" * 270
    assert faults(f"What {room}?", "mastodon") == set()
    assert faults(f"What {room}?", "x") == {"long"}
    assert faults("What " + "b" * (280 - 9 - 21) + "?") == set()
    assert faults("What " + "b" * (280 - 8 - 21) + "?") == {"long"}


def test_each_limit_says_where_it_was_read_and_somebody_may_know_better():
    for each in networks().values():
        assert each.about
        assert each.read_on is None or "checked on 24 November 2026" in each.about
    changed = sample(network="mastodon", **{"limit-mastodon": "1000", "limit-x": "25000"})
    assert changed.where.limit == 1000
    assert sample(**{"limit-mastodon": "1000"}).where.limit == 280
    for typed in ("", "many", "²", "-5"):
        assert sample(**{"limit-x": typed}).where.limit == 280
    assert sample(**{"limit-x": "0"}).where.limit == 20
    assert sample(**{"limit-x": "9" * 5000}).where.limit == 100_000


def test_a_plan_is_whole_with_eight_boxes_and_one_press(tmp_path):
    card = PlanCard(Desk(tmp_path))
    typed = {
        **{"title": "Sleep and the anxious mind", "webinar-day": "2026-03-09", "time": "17:00"},
        **{"place": "London", "host": "@host_of_sleep", "cohost": "@cohost_of_sleep"},
        **{"watcher": "@watcher_of_sleep", "on_call": "The duty line"},
    }
    for name, value in typed.items():
        card.receive({"type": "set", "name": f"plan-{name}", "value": value})
    card.receive({"type": "guess"})
    assert block_of(card, "left-how")["lines"] == ["The plan is whole."]
    assert sum(len(value.split()) for value in typed.values()) <= 15


def block_of(card, id_):
    return next(each for each in card.state()["blocks"] if each["id"] == id_)


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
    (there,) = local_times(begins, ["Auckland", "Nowhere at all"])
    assert there.words == "Friday 13 March, 09:00"
    assert "“Nowhere”. Type the largest city" in missing(sample(places="Nowhere, Paris"))[0]
    assert str(zone_of(" new_york ")) == "America/New_York"


def test_each_city_that_we_add_has_a_clock():
    assert all(zone_of(place) for place in _ALSO)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Lodnon", "London"),
        ("New Yrok", "New York"),
        ("New York City", "New York"),
        ("Minneapolos", "Minneapolis"),
        ("Zuerich", "Zurich"),
        ("Qqqq", ""),
        ("", ""),
    ],
)
def test_the_nearest_city_is_suggested(typed, meant):
    assert nearest_known(typed) == meant


def test_a_misspelt_city_is_named_and_hides_no_other_fault():
    plan = sample(
        place="Lodnon",
        places="Chcago, Berlin",
        day="2026-03-30",
        q1="Do you like tea?",
        watcher="webinar_host_lindqvist",
    )
    found = "\n".join(missing(plan))
    assert "We do not know the clock of “Lodnon”. Did you mean London?" in found
    assert "“Chcago”. Did you mean Chicago?" in found
    assert "21 days after the webinar" in found
    assert "Look again at Q1" in found
    assert "watches does nothing else" in found
    assert "Choose" not in found


@pytest.mark.parametrize(
    ("role", "who"),
    [
        ("cohost", "@Quiet_Oak_Convener"),
        ("host", "somebody and quiet_oak_convener"),
        ("on_call", "quiet_oak_convener"),
    ],
)
def test_whoever_watches_does_nothing_else(role, who, tmp_path):
    (sentence,) = missing(sample(**{role: who}))
    assert sentence.startswith("The one who watches, quiet_oak_convener, is also ")
    desk = Desk(tmp_path)
    card = PlanCard(desk)
    card.receive({"type": "fill"})
    assert boxes_of(card)["plan-watcher"]["notes"] == ()
    card.receive({"type": "set", "name": f"plan-{role}", "value": who})
    assert boxes_of(card)["plan-watcher"]["notes"] == (sentence,)


@pytest.mark.parametrize(
    ("typed", "tag"),
    [("Between Sessions", "BetweenSessions"), ("between-sessions", "betweensessions")],
)
def test_what_was_done_to_a_tag_is_said(typed, tag, tmp_path):
    card = PlanCard(Desk(tmp_path))
    card.receive({"type": "set", "name": "plan-tag", "value": f"#{typed}"})
    (note,) = boxes_of(card)["plan-tag"]["notes"]
    assert f"posted as #{tag}, in one word" in note
    card.receive({"type": "set", "name": "plan-tag", "value": f"#{tag}"})
    assert boxes_of(card)["plan-tag"]["notes"] == ()
    assert "letter into the tag" in missing(sample(tag="2026"))[0]


def test_what_can_be_guessed_stands_in_empty_boxes_alone(tmp_path):
    card = PlanCard(Desk(tmp_path))
    card.receive({"type": "guess"})
    assert "name of the webinar first" in card.state()["notice"]
    typed = {"title": "Sleep & the <anxious> mind", "webinar-day": "2026-03-11", "tag": "Mine"}
    for name, value in typed.items():
        card.receive({"type": "set", "name": f"plan-{name}", "value": value})
    card.receive({"type": "guess"})
    boxes = {name: each["value"] for name, each in boxes_of(card).items()}
    assert boxes["plan-tag"] == "Mine"
    assert boxes["plan-day"] == "2026-03-16"  # three days later would be a Saturday
    assert "<anxious>" in boxes["plan-purpose"]
    assert boxes["plan-q8"]
    card.receive({"type": "set", "name": "plan-q1", "value": "What helps?"})
    card.receive({"type": "set", "name": "plan-q2", "value": ""})
    card.receive({"type": "guess"})
    assert boxes_of(card)["plan-q2"]["value"] == ""


@pytest.mark.parametrize("title", ["Rest", "What we " + "carry home " * 4, "Über 7 Dinge"])
def test_the_guessed_plan_lacks_only_what_nobody_can_guess(title):
    basis = {"title": title, "webinar-day": "2026-03-09"}
    texts = basis | guessed(basis) | {"notice": "We write a summary with initials."}
    plan = plan_of({f"plan-{key}": value for key, value in texts.items()})
    assert 5 <= len(plan.tag) <= 24
    assert [re.sub(" for: .*", "", each) for each in missing(plan)] == [
        "Choose the time it begins.",
        "Name the city by whose clock that time is meant.",
        "Nobody is named yet",
    ]


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


def test_a_plan_that_is_put_aside_comes_back(tmp_path):
    card = PlanCard(Desk(tmp_path))
    card.receive({"type": "fill"})
    card.receive({"type": "set", "name": "plan-q1", "value": "What helps you?"})
    assert "back" not in pressed(card)
    card.receive({"type": "aside"})
    boxes = boxes_of(card)
    assert boxes["plan-q1"]["value"] == boxes["plan-day"]["value"] == ""
    assert boxes["plan-host"]["value"] == "webinar_host_lindqvist"
    assert "brings it back" in card.state()["notice"]
    assert str(tmp_path) not in card.state()["notice"]
    card.receive({"type": "set", "name": "plan-q1", "value": "And this one?"})
    assert "back" in pressed(card)
    card.receive({"type": "back"})
    assert boxes_of(card)["plan-q1"]["value"] == "What helps you?"
    card.receive({"type": "back"})
    assert boxes_of(card)["plan-q1"]["value"] == "And this one?"


def pressed(card):
    blocks = card.state()["blocks"]
    return {press["do"] for b in blocks if b["kind"] == "presses" for press in b["presses"]}


def test_all_files_are_listed_and_can_be_opened(tmp_path, monkeypatch):
    private, page = tmp_path / ".course" / "webinar", tmp_path / "page"
    page.mkdir()
    monkeypatch.chdir(page)
    card = PlanCard(Desk(private), downloads=tmp_path / "no such folder")
    card.receive({"type": "fill"})
    for kind in ("sheet", "before", "calendar"):
        card.receive({"type": kind})
    names = ["webinar-team-sheet.html", "webinar-page-before.html", "webinar-calendar.ics"]
    assert [each["name"] for each in made_by(card)["files"]] == names
    assert [path.name for path in private.glob("webinar-*")] == []
    assert str(page) in made_by(card)["lines"][-1]
    card.receive({"type": "file", "id": names[1]})
    sent = made_by(card)["sent"]
    assert sent["text"].encode() == (page / names[1]).read_bytes()
    assert "webinar-calendar.ics" in made_by(card)["lines"][0]  # what was said still stands
    (page / names[1]).unlink()
    card.receive({"type": "file", "id": names[1]})
    assert made_by(card)["sent"] is None
    assert "not in its folder any more" in card.state()["notice"]
    for stranger in ("../../etc/passwd", "work.json", ""):
        card.receive({"type": "file", "id": stranger})
        assert made_by(card)["sent"] is None


def made_by(card):
    return next(each for each in card.state()["blocks"] if each["kind"] == "made")


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

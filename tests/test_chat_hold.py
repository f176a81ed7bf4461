"""Holding the hour: nothing is lost, and nothing is on the wall that needs a person."""

import csv
import json
import shutil
from datetime import UTC, datetime, timedelta

import pytest
from live import in_use
from test_live_conversation import a_chat
from x_server import USER_TOKEN
from x_world import FRIEND, days_ago, post

from course_lib.account.sample_chat import chat_gold
from course_lib.account.sample_files import data_folder
from course_lib.chat.desk import Desk
from course_lib.chat.hold import Replay, wall_at
from course_lib.view.facilitator.source_card import SourceCard
from course_lib.view.facilitator.wall_card import WallCard

START = datetime(2026, 3, 12, 17, tzinfo=UTC)
COLUMNS = (
    *("post_id", "author_handle", "created_at", "kind", "text"),
    "in_reply_to_post_id",
)


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path / "webinar")


@pytest.fixture
def sample(desk):
    desk.take_sample()
    return desk


def at(minute, second=0):
    return START + timedelta(minutes=minute, seconds=second)


def wall(desk, minute, second=0, done=()):
    moment = at(minute, second)
    return wall_at(desk.analysis(moment), moment, done)


def block(state, id_):
    return next(each for each in state["blocks"] if each["id"] == id_)


def ids(state, id_):
    return [row["id"] for row in block(state, id_)["rows"]]


def test_the_wall_in_the_middle_of_the_hour(sample):
    shown = wall(sample, 37, 30)
    assert (shown.minute, shown.minutes_left, shown.over) == (37, 3, False)
    assert shown.current.name == "Q5"
    assert [each.id for each in shown.waiting] == ["c-190", "c-159", "c-131", "c-091"]
    assert [each.who for each in shown.ungreeted] == [
        "new_to_chats_bernard",
        "lurks_then_asks_lorcan",
    ]
    assert shown.newest[0].time == "17:37"
    assert len(shown.newest) == 6


def test_minutes_left_count_down_to_the_next_question_and_to_the_end(sample):
    assert wall(sample, 5).minutes_left == 7
    assert wall(sample, 11, 30).minutes_left == 1
    assert wall(sample, 58).minutes_left == 2
    assert wall(sample, 60).over
    assert wall(sample, 60).minutes_left is None
    before = wall_at(sample.analysis(at(1)), at(-10))
    assert before.minute == -10
    assert before.current is None


@pytest.mark.parametrize("minute", range(0, 61, 5))
def test_nothing_that_needs_a_person_is_ever_on_the_wall(sample, minute):
    shown = wall(sample, minute, 59)
    on_it = {each.id for turn in shown.turns for each in turn.answers}
    on_it |= {each.id for each in (*shown.waiting, *shown.newest)}
    for id_ in on_it:
        assert chat_gold()[id_].what not in ("client", "crisis", "spam")
    assert "c-192" not in on_it  # “could you take that one down?”


def test_what_somebody_has_taken_care_of_is_gone_and_a_false_alarm_comes_back(sample):
    card = WallCard(sample, now=lambda: at(59))
    assert ids(card.state(), "concerns") == ["crisis-c-203", "client-c-191", "spam-c-101"]
    card.receive({"type": "done", "id": "c-203"})
    card.receive({"type": "fine", "id": "c-191"})
    state = card.state()
    assert ids(state, "concerns") == ["spam-c-101"]
    card.receive({"type": "list", "open": True})
    words = json.dumps(card.state()["turns"])
    assert "bakery by the bridge" in words
    assert "run out of ideas" not in words
    card.receive({"type": "done", "id": "c-016"})
    assert "new-c-016" not in ids(card.state(), "new")
    card.receive({"type": "done", "id": "c-091"})
    assert "waits-c-091" not in ids(card.state(), "waiting")


def test_the_team_takes_a_post_off_the_wall_at_once(sample):
    card = WallCard(sample, now=lambda: at(59))
    first = ids(card.state(), "shown")[0]
    card.receive({"type": "withdrawn", "id": first.removeprefix("shown-")})
    assert first not in ids(card.state(), "shown")


def test_nobody_is_ranked_and_nobody_counted_by_name(sample):
    card = WallCard(sample, now=lambda: at(59))
    stage = card.state()["stage"]
    assert set(stage) == {
        *("tag", "clock", "question", "people", "answers", "waiting", "more_waiting"),
    }
    assert "312 posts so far, by 41 people" in stage["people"]


def test_a_replay_goes_faster_and_comes_back(sample):
    seconds = [0.0]
    replay = Replay(START, 60, _seconds=lambda: seconds[0])
    seconds[0] = 30
    assert replay.now() == at(30)
    card = WallCard(sample, now=lambda: at(10_000))
    assert card.state()["stage"]["clock"] == "The hour is over"
    card.receive({"type": "replay", "id": "1"})
    state = card.state()
    assert state["stage"]["question"] == "Welcome"
    assert "This is a replay" in block(state, "practise")["lines"][0]
    card.receive({"type": "now"})
    assert card.state()["stage"]["clock"] == "The hour is over"
    card.receive({"type": "replay", "id": "1000000"})
    assert card.state()["stage"]["clock"] == "The hour is over"


def a_busy_hour():
    """25 posts a minute for an hour: a question every seven minutes, answers, some without."""
    rows, question = [], ""
    for number in range(1500):
        row = dict.fromkeys(COLUMNS, "")
        row |= {
            "post_id": f"p{number:04}",
            "author_handle": f"person_of_the_hour_{number % 61}",
            "created_at": f"{at(0, number * 60 // 25):%Y-%m-%dT%H:%M:%SZ}",
            "kind": "own",
            "text": f"A plain thought, number {number}.",
        }
        if number % 175 == 0:
            question = row["post_id"]
            row |= {"author_handle": "host_of_a_busy_hour", "text": f"Q{number // 175 + 1} What?"}
        elif number % 3:
            row |= {"kind": "reply", "in_reply_to_post_id": question}
        rows.append(row)
    return rows


def write(path, rows):
    with path.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.DictWriter(lines, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)


def test_25_posts_a_minute_for_an_hour_and_not_one_is_lost(desk, tmp_path):
    rows, file = a_busy_hour(), tmp_path / "room.csv"
    write(file, rows[:25])
    desk.take_file(file)
    card = WallCard(desk, now=lambda: at(59))
    card.receive({"type": "list", "open": True})
    for minute in range(1, 61):
        # A room that shows only its newest 60 posts: what it no longer shows is kept.
        write(file, rows[max(0, 25 * minute - 60) : 25 * minute])
        card.receive({"type": "look"})
        shown = {each["id"] for turn in card.state()["turns"] for each in turn["answers"]}
        questions = {row["post_id"] for row in rows[: 25 * minute] if row["text"].startswith("Q")}
        assert shown | questions == {row["post_id"] for row in rows[: 25 * minute]}
    again = Desk(desk.file.folder)
    assert len(again.chat().posts) == 1500


def test_a_wall_that_loses_its_source_says_so_and_finds_it_again(desk, tmp_path):
    folder = tmp_path / "room"
    shutil.copytree(data_folder() / "chat", folder)
    desk.take_file(folder / "posts.csv")
    card = WallCard(desk, now=lambda: at(59))
    (folder / "posts.csv").rename(folder / "away.csv")
    card.receive({"type": "look"})
    state = card.state()
    assert "keep what was read" in state["notice"]
    assert "312 posts" in state["stage"]["people"]
    (folder / "posts.csv").write_text("time,handle,te", encoding="utf-8")
    card.receive({"type": "look"})
    assert "keep what was read" in card.state()["notice"]
    (folder / "posts.csv").unlink()
    (folder / "away.csv").rename(folder / "posts.csv")
    card.receive({"type": "look"})
    assert card.state()["notice"] == ""


def test_without_a_conversation_the_wall_is_a_sentence(desk):
    card = WallCard(desk)
    card.receive({"type": "look"})
    card.receive({"type": "replay", "id": "10"})
    state = card.state()
    assert state["stage"] is None
    assert "no conversation yet" in block(state, "nothing")["lines"][0]


def test_x_is_asked_by_hand_for_what_is_new_and_never_above_the_agreed_number(
    desk, tmp_path, monkeypatch
):
    monkeypatch.setenv("X_USER_TOKEN", USER_TOKEN)
    world = a_chat(45)
    with in_use(tmp_path, world) as server:
        source = SourceCard(desk)
        source.receive({"type": "choose", "value": "live"})
        source.receive({"type": "set", "name": "subject", "value": "#MentalHealth"})
        source.receive({"type": "set", "name": "at_most", "value": "60"})
        source.receive({"type": "read"})
        assert source.state()["notice"] == ""
        assert len(desk.chat().posts) == 45
        paid = desk.work().source.cost_usd
        card = WallCard(desk)
        words = block(card.state(), "x")["presses"][0]["words"]
        assert "for at most $0.22" in words
        asked = len(server.requests)
        card.receive({"type": "look"})
        assert len(server.requests) == asked  # only a press costs money
        card.receive({"type": "look-on-x"})
        assert card.state()["notice"] == ""
        assert len(server.requests) > asked
        assert len(desk.chat().posts) == 45
        for number in range(8):
            new = post(days_ago(0) + timedelta(minutes=number), FRIEND, f"A new one, {number}")
            world.found.insert(0, new)
        card.receive({"type": "look-on-x"})
        assert len(desk.chat().posts) == 53
        assert desk.work().source.cost_usd > paid
        assert block(card.state(), "x")["presses"] == []  # fewer than ten are left
        asked = len(server.requests)
        card.receive({"type": "look-on-x"})
        assert len(server.requests) == asked

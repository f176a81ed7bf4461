"""Every number of the sample's conversation, found from its posts; the key is used only here."""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from course_lib.account.sample_chat import chat_gold
from course_lib.account.sample_files import data_folder
from course_lib.chat import Chat, Frame, Post, analyse, numbers, read_file
from course_lib.chat.equity import gini
from course_lib.chat.unanswered import asked_before, newcomers_first
from course_lib.cli import main

FILE = data_folder() / "chat" / "posts.csv"
START = datetime(2026, 3, 12, 17, tzinfo=UTC)


@pytest.fixture(scope="module")
def found():
    return analyse(read_file(FILE))


def planted(*kinds):
    return [id_ for id_, gold in chat_gold().items() if gold.what in kinds]


def post(number, author, text, minute=0.0, **more):
    return Post(
        id=f"p{number}",
        author=author,
        handle=author,
        at=START + timedelta(minutes=minute or number),
        text=text,
        **more,
    )


def test_the_command_prints_each_number_of_the_sample(capsys):
    assert main(["chat", str(FILE), "--json"]) == 0
    given = json.loads(capsys.readouterr().out)
    assert given | {"top5_share": 0.5} == given
    assert given["posts"] == 312
    assert given["reposts"] == 94
    assert given["speakers"] == 41
    assert given["repost_only"] == 23
    assert given["questions"] == 8
    assert given["unanswered"] == planted("unanswered")
    assert given["newcomers_without_reply"] == [
        "s-new_to_chats_bernard",
        "s-lurks_then_asks_lorcan",
        "s-trainee_counsellor_beryl",
    ]
    assert given["host_share"] == round(59 / 312, 4)
    assert given["withdrawn"] == 2
    assert given["outside_the_hour"] == 0
    assert given["bad_rows"] == []


def test_the_report_for_people_names_no_ranking_and_says_what_is_open(capsys):
    assert main(["chat", str(FILE.parent)]) == 0
    said = capsys.readouterr().out
    assert "5 of 41 people wrote half the posts." in said
    assert "answer: 7, newcomers first, in each group the oldest first" in " ".join(said.split())
    order = re.findall(r"(\d\d:\d\d) UTC: ", said)
    listed = [line for line in said.splitlines() if "UTC: " in line]
    assert ["first time" in line for line in listed] == [True] * 4 + [False] * 3
    assert order[:4] == sorted(order[:4])
    assert order[4:] == sorted(order[4:])
    assert "s-" not in said.replace("-speaking", "")
    assert "late_bloomer_lmft_joyce" not in said


def test_each_post_stands_with_its_question(found):
    key = {id_: gold.question for id_, gold in chat_gold().items() if not id_.startswith("c-r")}
    missed = {id_ for id_, question in key.items() if found.places[id_].question != question}
    assert missed == set()


def test_a_wrong_number_is_mended_by_the_thread(found):
    for id_ in planted("mistagged"):
        assert found.places[id_].how == "thread"
        assert found.places[id_].question == chat_gold()[id_].question


def test_the_safety_queue_holds_what_was_planted_and_no_more(found):
    queue = [(each.kind, each.post.id) for each in found.concerns]
    assert queue[:2] == [("crisis", *planted("crisis")), ("client", *planted("client"))]
    assert [id_ for kind, id_ in queue if kind == "spam"] == planted("spam")
    assert len(queue) == 7


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Ask me for my new book, 30% off at https://shop.example", ["spam"]),
        ("About 30% of us take a walk after the last hour. https://notes.example", []),
    ],
)
def test_who_sells_something_waits_for_a_person(text, kinds):
    lone = Post(id="1", author="a", handle="a", at=START, text=text)
    assert [each.kind for each in analyse(Chat(posts=(lone,))).concerns] == kinds


def test_a_question_asked_twice_names_the_first(found):
    known = asked_before(found.questions, {post.id for post in found.questions})
    for id_ in planted("duplicate"):
        assert known[id_] == chat_gold()[id_].same_as
    assert set(known) == set(planted("duplicate"))


def test_newcomers_are_answered_first(found):
    order = [each.newcomer for each in newcomers_first(found.unanswered)]
    assert order == sorted(order, reverse=True)
    assert order.count(True) == 4


def test_how_the_talking_was_shared_out(found):
    shared = found.equity
    assert (shared.half, shared.speakers, shared.once) == (5, 41, 13)
    assert (shared.newcomers, shared.newcomers_answered) == (7, 4)
    assert 0 < shared.gini_posts < 1
    assert shared.sentences()[0] == "5 of 41 people wrote half the posts."


def test_ginis_measure_of_known_shares():
    assert gini([]) is None
    assert gini([3, 3, 3]) == pytest.approx(0)
    assert gini([0, 0, 0, 8]) == pytest.approx(0.75)


def test_the_order_of_the_rows_changes_nothing(found):
    posts = list(found.chat.posts)
    Random(5).shuffle(posts)
    again = analyse(replace(found.chat, posts=tuple(sorted(posts, key=lambda each: each.at))))
    assert numbers(again)["unanswered"] == numbers(found)["unanswered"]


def test_without_a_list_nobody_is_called_a_newcomer(found):
    blind = analyse(found.chat.within(replace(found.chat.frame, first_time=None)))
    assert numbers(blind)["newcomers_without_reply"] is None
    assert all(each.newcomer is None for each in blind.unanswered)


def test_an_answer_after_a_day_comes_too_late_and_ones_own_is_none():
    asks = post(1, "ines_in_truro_asks", "How do you end an hour?")
    frame = Frame(begins=START, host="webinar_host_lindqvist")
    reply = {"kind": "reply", "reply_to": "p1"}
    own = post(2, "ines_in_truro_asks", "Anyone?", **reply)
    late = post(3, "somebody_else_here", "Slowly.", minute=60 + 24 * 60 + 1, **reply)
    found = analyse(Chat(posts=(asks, own, late), frame=frame))
    assert "p1" in [each.post.id for each in found.unanswered]
    in_time = replace(late, at=START + timedelta(minutes=60 + 24 * 60))
    found = analyse(Chat(posts=(asks, own, in_time), frame=frame))
    assert "p1" not in [each.post.id for each in found.unanswered]
    assert (len(found.said), len(found.late)) == (2, 1)


def test_a_quote_is_an_answer_and_a_repost_is_none():
    asks = post(1, "ines_in_truro_asks", "How do you end an hour?")
    quote = post(2, "somebody_else_here", "Slowly, like a train.", kind="quote", ref="p1")
    passed_on = replace(quote, kind="repost", text="RT @ines_in_truro_asks: How do you end?")
    assert analyse(Chat(posts=(asks, quote))).unanswered == ()
    assert len(analyse(Chat(posts=(asks, passed_on))).unanswered) == 1


def test_answers_that_go_round_in_a_circle_end():
    one = post(1, "ines_in_truro_asks", "How?", kind="reply", reply_to="p2")
    two = post(2, "somebody_else_here", "Like so.", kind="reply", reply_to="p1")
    assert analyse(Chat(posts=(one, two))).places["p1"].question == ""


def test_without_a_plan_the_host_is_who_asks_the_numbered_questions(found):
    blind = analyse(found.chat.within(Frame()))
    assert numbers(blind)["questions"] == 8
    assert numbers(blind)["host_share"] == round(59 / 312, 4)


def test_somebody_with_one_link_and_no_words_does_not_speak():
    lone = post(1, "somebody_with_a_link", "https://page.example/")
    assert analyse(Chat(posts=(lone,))).equity.speakers == 0

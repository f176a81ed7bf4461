"""One conversation or one hashtag, for the webinar's follow-up."""

from datetime import timedelta
from decimal import Decimal

import pytest
from live import ENOUGH, OWN, Clock, in_use
from x_server import BEARER, XServer
from x_world import FRIEND, ME, PEER, days_ago, mention, post, small_world

from course_lib.account import LiveProblem
from course_lib.account.schema import ACCOUNTS, POSTS
from course_lib.account.x_api import Keys, price_of_conversation, read_conversation

D = Decimal
LINK = "https://x.com/quiet_room/status/2030614506501046272"


def a_chat(number=45):
    """The newest first: questions by the host, answers by two people."""
    start = days_ago(1)
    world = small_world()
    root = post(start, ME, "Q1: what helps you to rest?")
    world.found = [root] + [
        post(start + timedelta(minutes=n), (FRIEND, PEER)[n % 2], f"@quiet_room A1 {n}", to=ME,
             to_post=root["id"], entities={"mentions": [mention(ME, "quiet_room", 0)]})
        for n in range(1, number)
    ]  # fmt: skip
    world.found.reverse()
    return world


@pytest.fixture(params=[{}, {"speaks": ("post",), "strict": True, "tells_recency": False}])
def chat(request, tmp_path):
    with in_use(tmp_path, a_chat(), **request.param) as server:
        yield server


def test_a_hashtag_becomes_posts_with_authors(chat: XServer):
    found = read_conversation(Keys(bearer=BEARER), "#MentalHealth", at_most=400, ceiling=ENOUGH)
    assert list(found.posts.columns) == list(POSTS)
    assert list(found.accounts.columns) == list(ACCOUNTS)
    assert found.complete
    assert len(found.posts) == 45
    assert found.posts["created_at"].is_monotonic_increasing
    assert found.posts["kind"].value_counts()[["own", "reply"]].tolist() == [1, 44]
    assert set(found.posts["in_reply_to_id"].dropna()) == {ME}
    assert set(found.accounts["handle"]) == {"quiet_room", "kind_friend", "near_peer"}
    assert found.warnings == ()
    assert chat.billed <= D(str(found.cost_usd)) <= price_of_conversation(400)


def test_the_price_is_known_before_anything_is_asked(chat: XServer):
    assert price_of_conversation(100) == D("1.500")
    assert chat.requests == []


@pytest.mark.parametrize(
    ("subject", "query"),
    [
        ("#TherapistsConnect", "#TherapistsConnect"),
        ("TherapistsConnect", "#TherapistsConnect"),
        (" #müde2 ", "#müde2"),
        (LINK, "conversation_id:2030614506501046272"),
        (f"{LINK}?s=20", "conversation_id:2030614506501046272"),
        ("2030614506501046272", "conversation_id:2030614506501046272"),
        ("https://twitter.com/i/status/2030614506501046272", "conversation_id:2030614506501046272"),
    ],
)
def test_what_may_be_asked_for(chat: XServer, subject, query):
    read_conversation(OWN, subject, at_most=10)
    assert {asked["query"] for _, asked in chat.requests} == {query}


@pytest.mark.parametrize(
    "subject",
    ["", "#", "two words", "#a OR from:somebody", "#a -is:reply", "from:me", "#123", "a" * 200,
     "https://evil.example/status/2030614506501046272", "12"],
)  # fmt: skip
def test_nothing_else_may_be_asked_for(chat: XServer, subject):
    with pytest.raises(LiveProblem, match="L-44"):
        read_conversation(OWN, subject, at_most=10)
    assert chat.requests == []


def test_no_more_is_read_than_was_agreed(chat: XServer):
    found = read_conversation(OWN, "#chat", at_most=30)
    assert len(found.posts) == 30
    assert not found.complete
    assert "A1 44" in found.posts["text"].iloc[-1]


def test_the_limit_holds_and_the_same_call_goes_on(tmp_path):
    with in_use(tmp_path, a_chat(300)) as server:
        clock, told = Clock(), []
        with pytest.raises(LiveProblem, match="L-40"):
            read_conversation(OWN, "#chat", at_most=300, ceiling=D("0.8"), clock=clock)
        assert server.billed <= D("0.8")
        asked = len(server.requests)
        found = read_conversation(
            OWN, "#chat", at_most=300, ceiling=D("5"), clock=clock,
            progress=lambda *now: told.append(now),
        )  # fmt: skip
        assert len(found.posts) == 300
        tokens = [query.get("next_token") for _, query in server.requests]
        assert len(tokens) == len(set(tokens)) > asked
        assert told[-1] == (300, 300)
        read_conversation(OWN, "#chat", at_most=300, ceiling=D("0.01"), clock=clock)
        assert len(server.requests) == len(tokens)

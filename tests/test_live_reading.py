"""The live source: what was agreed to becomes the three tables, in both dialects."""

import dataclasses

import pandas as pd
import pytest
from live import ENOUGH, OWN, SIGNED, Clock, everything, in_use, some
from x_server import BEARER, USER_TOKEN, XServer
from x_world import FRIEND, ME, PEER, STRANGER, days_ago, own_posts, small_world

from course_lib.account import NEEDS, LiveProblem, load
from course_lib.account.schema import ACCOUNTS, POSTS, RELATIONSHIPS
from course_lib.account.x_api import Keys, begin, kept, read
from course_lib.rules import connections, posts_by_kind

KINDS = {"reply": 1, "self_reply": 1, "repost": 1, "quote": 1, "own": 8}
DIALECTS = {
    "both": {},
    "old": {"speaks": ("tweet",)},
    "new": {"speaks": ("post",), "tells_recency": False},
    "new and strict": {"speaks": ("post",), "tells_recency": False, "strict": True},
}


def frames(dataset):
    return dataset.accounts, dataset.relationships, dataset.posts


def same(one, other):
    for left, right in zip(frames(one), frames(other), strict=True):
        pd.testing.assert_frame_equal(left, right)
    assert one.meta == other.meta


@pytest.fixture(params=DIALECTS)
def any_dialect(request, tmp_path):
    with in_use(tmp_path, **DIALECTS[request.param]) as server:
        yield server


def test_the_tables_are_those_of_the_schema(x_server: XServer):
    dataset = load("x_api", agreed=everything(begin(OWN)))
    for frame, columns in zip(frames(dataset), (ACCOUNTS, RELATIONSHIPS, POSTS), strict=True):
        assert list(frame.columns) == list(columns)
        assert set(frame["source"]) == {"x_api"}
    assert dataset.meta.me == ME
    assert dataset.meta.handle == "quiet_room"
    assert dataset.meta.complete
    assert dataset.meta.warnings == ()
    assert dataset.missing_for(NEEDS) == []


@pytest.mark.parametrize("keys", [OWN, SIGNED, Keys(bearer=BEARER)], ids=["2.0", "1.0a", "bearer"])
def test_each_kind_of_key_reads_the_same_account(x_server: XServer, keys):
    dataset = read(everything(begin(keys, "@Quiet_Room")))
    around = connections(dataset)
    assert (len(around.followers), len(around.following), len(around.mutual)) == (130, 250, 100)
    assert posts_by_kind(dataset) == KINDS


def test_each_dialect_gives_the_same_kinds(any_dialect: XServer):
    dataset = read(everything(begin(OWN)))
    assert posts_by_kind(dataset) == KINDS
    mine = dataset.my_posts().set_index("kind")
    assert mine.loc["reply", ["in_reply_to_id", "in_reply_to_handle"]].tolist() == [
        FRIEND,
        "kind_friend",
    ]
    assert mine.loc["self_reply", "in_reply_to_id"] == ME
    assert mine.loc["repost", "ref_handle"] == "near_peer"
    assert mine.loc["quote", ["ref_post_id", "ref_handle"]].tolist() == [
        "123456789012345",
        "near_peer",
    ]
    assert mine.loc["quote", "hashtags"] == ("MentalHealth",)
    assert mine["created_at"].notna().all()
    assert mine["in_reply_to_post_id"].dropna().isin(["42", *mine["post_id"]]).all()


def test_a_long_post_is_whole_and_html_is_undone(any_dialect: XServer):
    texts = read(some(begin(OWN), "posts")).posts["text"]
    assert texts.str.count("Half a thought").max() == 30
    any_dialect.world.posts = own_posts(1)
    assert not texts.str.contains("&amp;").any()


def test_people_are_described(x_server: XServer):
    accounts = read(everything(begin(OWN))).accounts.set_index("account_id")
    assert accounts.index[0] == ME
    friend = accounts.loc[FRIEND]
    assert friend["bio"] == "kind_friend & a quiet life"
    assert friend["url"] == "https://kind_friend.example"
    assert friend["last_post_at"] == pd.Timestamp(days_ago(1))
    assert friend["default_picture"]
    assert friend["likes_n"] == 5
    assert friend["created_at"] == pd.Timestamp("2019-05-06T07:08:09Z")


def test_members_of_lists_are_ties_to_the_list(x_server: XServer):
    ties = read(some(begin(OWN), "lists")).relationships
    members = ties[ties["kind"] == "list_member"]
    assert set(zip(members["src_id"], members["dst_id"], strict=True)) == {
        (FRIEND, "900"),
        (PEER, "900"),
        (STRANGER, "901"),
    }


def test_what_was_left_out_is_missing_in_words_that_fit(x_server: XServer):
    dataset = read(some(begin(OWN), "following"))
    assert dataset.meta.missing == ("posts", "followers")
    assert dataset.meta.complete
    assert dataset.missing_for(["followers"]) == [NEEDS["followers"]["x_api"]]
    assert connections(dataset).followers is None
    assert posts_by_kind(dataset) is None


def test_without_recency_nobody_knows_who_is_quiet_until_it_is_bought(tmp_path):
    with in_use(tmp_path, tells_recency=False):
        offer = begin(OWN)
        assert "last_posts" in [part.id for part in offer.estimate.parts]
        assert "last_posts" not in offer.estimate.serving({"Your gap": ["followers", "following"]})
        assert "last_posts" in offer.estimate.serving({"Quiet people": ["last_post_at"]})
        free = read(some(offer, "following"))
        assert "last_post_at" in free.meta.missing
        bought = read(some(offer, "following", "last_posts"))
        assert "last_post_at" not in bought.meta.missing
        assert bought.accounts["last_post_at"].notna().sum() == 250


def test_dates_cannot_be_bought_without_their_people(x_server: XServer):
    with pytest.raises(LiveProblem, match="L-51"):
        read(some(begin(OWN), "last_posts"))


def test_mentions_that_turn_out_dearer_wait_for_a_new_price(tmp_path):
    with in_use(tmp_path, **DIALECTS["new"]) as server:
        offer = begin(OWN)
        first = read(everything(offer))
        assert not any("author_id" in query.get("expansions", "") for _, query in server.requests)
        assert any("cost more than we had said" in warning for warning in first.meta.warnings)
        assert not first.meta.complete
        again = begin(OWN)
        prices = [{part.id: part.usd for part in one.estimate.parts} for one in (offer, again)]
        assert prices[1]["mentions"] > prices[0]["mentions"]
        second = read(everything(again))
        assert second.meta.complete
        assert (second.posts["author_id"] == FRIEND).sum() == 7


def test_errors_beside_the_data_are_counted_and_said(x_server: XServer):
    offer = begin(OWN)
    x_server.world.hidden = 3
    dataset = read(some(offer, "followers"))
    assert any("protected: 3." in warning for warning in dataset.meta.warnings)
    assert dataset.meta.complete


def test_fields_that_do_not_come_back_are_named(tmp_path):
    world = small_world()
    for user in world.users.values():
        del user["description"]
    with in_use(tmp_path, world):
        dataset = read(some(begin(OWN), "followers"))
    assert any("what people say about themselves" in words for words in dataset.meta.warnings)
    assert "bios" in dataset.meta.missing
    assert dataset.accounts["bio"].isna().all()


def test_an_account_without_anything_is_read_too(tmp_path):
    world = small_world(followers=0, following=0, posts=0)
    world.mentions, world.lists = [], {}
    with in_use(tmp_path, world):
        dataset = read(everything(begin(OWN)))
        assert dataset.meta.complete
        assert len(dataset.accounts) == 1
        assert connections(dataset).gap == 0
        assert posts_by_kind(dataset) == dict.fromkeys(KINDS, 0)


def test_many_pages_are_followed_to_the_end(tmp_path):
    with in_use(tmp_path, small_world(followers=2300, following=1001, posts=180)) as server:
        dataset = read(some(begin(OWN), "followers", "following", "posts"))
        around = connections(dataset)
        assert (len(around.followers), len(around.following)) == (2300, 1001)
        assert len(dataset.my_posts()) == 180
        sizes = [query["max_results"] for path, query in server.requests if "followers" in path]
        assert sizes == ["1000", "1000", "300"]


def test_no_more_posts_are_bought_than_was_agreed(tmp_path):
    world = small_world(posts=400)
    world.lists = {"900": [*world.followers[:80]], "901": [*world.followers[:90]]}
    with in_use(tmp_path, world):
        dataset = read(everything(begin(OWN)))
        assert len(dataset.my_posts()) == 200
        assert (dataset.relationships["kind"] == "list_member").sum() == 100
        assert dataset.meta.complete


def test_a_token_that_repeats_ends_the_reading(x_server: XServer, monkeypatch):
    usual = x_server.answer

    def in_circles(path, query, **how):
        status, body = usual(path, query, **how)
        if path.endswith("/followers"):
            body["meta"] = {"next_token": "at-0"}
        return status, body

    monkeypatch.setattr(x_server, "answer", in_circles)
    assert len(connections(read(some(begin(OWN), "followers"))).followers) == 130


def test_what_was_read_comes_back_without_keys_and_without_a_network(any_dialect: XServer):
    offer = begin(OWN)
    first = read(everything(offer))
    asked = len(any_dialect.requests)
    same(first, load("x_api"))
    same(first, kept())
    assert len(any_dialect.requests) == asked


def test_what_was_read_comes_back_after_midnight_and_is_gone_after_a_day(x_server: XServer):
    clock = Clock(days_ago(0).replace(hour=23, minute=30))
    first = read(everything(begin(OWN, clock=clock)), clock=clock)
    clock.now = days_ago(-1).replace(hour=9)
    same(first, kept(clock=clock))
    clock.now = days_ago(-2).replace(hour=0)
    with pytest.raises(LiveProblem, match="L-41"):
        kept(clock=clock)
    begin(OWN, clock=clock)
    assert len(list(x_server_pages(x_server))) == 1


def x_server_pages(server):
    from course_lib.account.x_api.private import live_folder

    return (live_folder() / "pages").glob("*.json")


def test_progress_tells_how_far_it_is(x_server: XServer):
    told = []
    load("x_api", agreed=everything(begin(OWN)), progress=lambda *now: told.append(now))
    done = [now[0] for now in told]
    assert done == sorted(done)
    assert len({of for _, of in told}) == 1
    assert told[-1][0] == told[-1][1]


def test_an_unknown_part_is_refused_before_anything_is_asked(x_server: XServer):
    offer = begin(OWN)
    with pytest.raises(LiveProblem, match="L-45"):
        read(some(offer, "messages"))
    assert len(x_server.requests) == 1


def test_a_bearer_token_needs_a_handle(x_server: XServer):
    for handle, code in (("", "L-42"), (None, "L-42"), ("no such thing!", "L-43")):
        with pytest.raises(LiveProblem, match=code):
            begin(Keys(bearer=BEARER), handle)
    assert x_server.requests == []
    with pytest.raises(LiveProblem, match="L-24"):
        begin(Keys(bearer=BEARER), "nobody_here")


def test_two_people_on_one_computer_do_not_see_each_other(x_server: XServer):
    read(everything(begin(OWN)))
    asked = len(x_server.requests)
    begin(SIGNED)
    assert len(x_server.requests) == asked + 1


def test_the_offer_shows_no_keys():
    assert USER_TOKEN not in repr(OWN)
    assert "own_app" in {each.name for each in dataclasses.fields(OWN)}
    assert ENOUGH > 0

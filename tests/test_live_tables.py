"""From X's records to the tables, record by record."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from x_world import FRIEND, ME, TODAY, mention, post, snowflake, user

from course_lib.account.schema import KINDS
from course_lib.account.x_api.dialects import POST, TWEET
from course_lib.account.x_api.gathering import Gathered
from course_lib.account.x_api.posts import relation
from course_lib.account.x_api.tables import make_dataset

HANDLES = {ME: "quiet_room", FRIEND: "kind_friend"}
AT_FRIEND = {"mentions": [mention(FRIEND, "kind_friend", 0)]}


def link(address):
    return {"urls": [{"expanded_url": address}]}


@pytest.mark.parametrize(
    ("more", "kind"),
    [
        ({}, "own"),
        ({"text": "@kind_friend hello", "entities": AT_FRIEND}, "own"),
        ({"text": "RT @kind_friend: hello"}, "repost"),
        ({"refers": [("retweeted", "5")]}, "repost"),
        ({"refers": [("reposted", "5")]}, "repost"),
        ({"refers": [("replied_to", "5")], "to": FRIEND}, "reply"),
        ({"refers": [("replied_to", "5")], "to": ME}, "self_reply"),
        ({"refers": [("replied_to", "5")]}, "reply"),
        ({"refers": [("replied_to", "1")]}, "self_reply"),
        ({"conversation": "5", "entities": AT_FRIEND}, "reply"),
        ({"conversation": "5"}, "self_reply"),
        ({"to": FRIEND}, "reply"),
        ({"refers": [("replied_to", "5"), ("quoted", "6")], "to": FRIEND}, "reply"),
        ({"refers": [("quoted", "5")]}, "quote"),
        ({"refers": [("quoted", "1")]}, "own"),
        ({"entities": link("https://twitter.com/kind_friend/status/77?s=20")}, "quote"),
        ({"entities": link("https://mobile.x.com/kind_friend/status/77")}, "quote"),
        ({"entities": link("https://x.com/i/web/status/77")}, "quote"),
        ({"entities": link("https://x.com/i/web/status/1")}, "own"),
        ({"entities": link("https://x.com/Quiet_Room/status/77")}, "own"),
        ({"entities": link("https://kind.example/status/77")}, "own"),
    ],
)
@pytest.mark.parametrize("name", ["referenced_tweets", "referenced_posts"])
def test_the_kind_of_a_post(more, kind, name):
    record = {
        "id": "9",
        "author_id": ME,
        "text": more.get("text", "Hello"),
        "conversation_id": more.get("conversation", "9"),
        "entities": more.get("entities"),
        "in_reply_to_user_id": more.get("to"),
        name: [{"type": each, "id": id_} for each, id_ in more.get("refers", ())],
    }
    assert relation(record, {"1", "9"}, HANDLES).kind == kind


def test_another_persons_quote_of_my_post_is_a_quote():
    mine = post(TODAY, ME, "Hello")
    theirs = post(TODAY.replace(minute=5), FRIEND, "Look:", quotes=mine["id"])
    found = Gathered({"id": ME})
    found.read({"data": [_old(mine), _old(theirs)]})
    assert dataset_of(found).posts["kind"].tolist() == ["own", "quote"]


def test_the_same_accounts_in_any_order_of_pages():
    pages = [{"data": [user(str(n), f"person_{n}")]} for n in range(5)]
    tables = []
    for order in (pages, pages[::-1]):
        found = Gathered({"id": ME})
        for page in order:
            found.meet(page)
        table = dataset_of(found).accounts
        tables.append(table.sort_values("account_id").reset_index(drop=True))
    pd.testing.assert_frame_equal(*tables)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from(["²", "0"]),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2)
    ),
    max_leaves=4,
)


def records(example, *ids):
    names = [name for name in example if name not in ("id", *ids)]
    return st.fixed_dictionaries(
        {"id": st.sampled_from(["11", "12", "13"])},
        optional={name: st.just(example[name]) | ANYTHING for name in names},
    )


def _old(one):
    return {**one, "referenced_tweets": one["referenced"]}


A_USER = {**user("11", "a"), "most_recent_tweet_id": snowflake(TODAY), "connection_status": []}
A_POST = {**_old(post(TODAY, ME, "a", entities=AT_FRIEND)), "note_tweet": {"text": "a"}}


@settings(max_examples=60, deadline=None)
@given(users=st.lists(records(A_USER), max_size=3), posts=st.lists(records(A_POST), max_size=3))
def test_no_record_of_x_breaks_the_tables(users, posts):
    found = Gathered({"id": ME, **(users[0] if users else {}), **{"id": ME}}, TWEET)
    found.meet({"data": users, "errors": None, "includes": {"users": users}})
    found.read({"data": posts, "errors": [{}]})
    dataset = dataset_of(found)
    assert set(dataset.posts["kind"]) <= set(KINDS)
    assert dataset.posts["post_id"].is_unique
    assert dataset.accounts["account_id"].is_unique


def dataset_of(found):
    from decimal import Decimal

    return make_dataset(found, frozenset(), TODAY, Decimal(0))


def test_both_dialects_ask_for_the_same_things():
    assert TWEET.name != POST.name
    asked = {*TWEET.posts["tweet_fields"], *POST.posts["post.fields"].split(",")}
    assert {"created_at", "entities", "public_metrics"} <= asked

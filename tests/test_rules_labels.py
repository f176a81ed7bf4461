"""How the course reads posts: each of the ten rules at its edges, and what never changes it."""

import re
from datetime import UTC, datetime, timedelta

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_lib.account import load
from course_lib.account.schema import POSTS, table
from course_lib.rules import LABELS, labels, labels_of, link_wall, mix, repeats, times_a_day

ME, HANDLE = "me", "lantern_lane_therapy"
START = datetime(2026, 1, 1, tzinfo=UTC)
OWN_PAGE, THEIRS = "https://www.lantern.example/first-call", "https://garden.example/endings"


def post(text="A slow morning.", kind="own", **more):
    """One post; names and links are read off its text."""
    return {
        "author_id": ME,
        "text": text,
        "kind": kind,
        "mentions": tuple(re.findall(r"(?<!/)@(\w+)", text)),
        "links": tuple(re.findall(r"https?://\S+", text)),
        **more,
    }


def answer(text, to="friend", kind="reply", **more):
    return post(text, kind, in_reply_to_id=f"id-{to}", in_reply_to_handle=to, **more)


def as_table(posts):
    """The posts as a table; each has a day of its own and its place as its id."""
    posts = [
        {
            "post_id": str(place),
            "created_at": START + timedelta(days=place),
            **each,
        }
        for place, each in enumerate(posts)
    ]
    return table(POSTS, {name: [p.get(name) for p in posts] for name in _names(posts)}, len(posts))


def _names(posts):
    return {name for each in posts for name in each} if posts else {"mentions", "links"}


def read(*posts, domains=("lantern.example", "medium.example/@lantern")):
    return labels(as_table(posts), ME, own_handles=[HANDLE, "@LanternBooks"], own_domains=domains)


def class_of(*posts):
    return read(*posts)["class"].tolist()[-1]


@pytest.mark.parametrize(
    ("expected", "given_post"),
    [
        # 1, 2: reposts
        ("OWN VOICE", post("RT @LanternBooks: Hello.", "repost", ref_handle="lanternbooks")),
        ("PROMOTE", post(f"RT @x: {OWN_PAGE}", "repost", ref_handle=HANDLE)),
        ("SHARE", post("RT @friend: A kind word.", "repost", ref_handle="friend")),
        ("SHARE", post(f"RT @friend: See {OWN_PAGE}", "repost", ref_handle="friend")),
        ("SHARE", post("RT @gone: A kind word.", "repost")),
        # 4, 5: answers
        ("REPLY", answer("@friend Thank you!")),
        ("REPLY", answer(f"@friend This helped me: {THEIRS}")),
        ("REVIEW", answer(f"@friend Look here: {OWN_PAGE}", in_reply_to_post_id="gone")),
        ("REVIEW", answer(f"@friend Look here: {OWN_PAGE}")),
        # 6: quotes, of both kinds
        ("REPLY-LIKE", post("Exactly so. https://x.com/friend/status/1", "quote", ref_handle="f")),
        ("SHARE", post("https://x.com/friend/status/1", "quote", ref_handle="friend")),
        ("PROMOTE", post(f"As I wrote: {OWN_PAGE}", "quote", ref_handle="friend")),
        ("OWN VOICE", post("I still think so.", "quote", ref_handle=HANDLE)),
        ("PROMOTE", post(f"Once more: {OWN_PAGE}", "quote", ref_handle=HANDLE)),
        ("REPLY-LIKE", post("So true! RT @friend: Rest is no reward.")),
        ("SHARE", post("RT @friend Rest is no reward.")),
        ("REPLY-LIKE", post("“@friend: Rest is no reward.” I needed this.")),
        ("SHARE", post("“@friend: Rest is no reward.”")),
        ("OWN VOICE", post("Again, with feeling! RT @lanternbooks: Rest is no reward.")),
        # 7: promotion
        ("PROMOTE", post(f"On first calls: {OWN_PAGE}")),
        ("PROMOTE", post("New: https://medium.example/@lantern/rest?utm_source=x")),
        ("PROMOTE", post("New: http://BLOG.lantern.example")),
        ("PROMOTE", post("My new workshop has two places left.")),
        ("PROMOTE", post("Book a free call, and we shall see.")),
        ("PROMOTE", post(f"With @friend on my page: {OWN_PAGE}")),
        # 8: credit
        ("AMPLIFY", post(f"Wise words on endings, @friend {THEIRS}")),
        ("AMPLIFY", post("Thank you @friend for a good hour.")),
        ("AMPLIFY", post("A fine thought by @friend this morning.")),
        ("AMPLIFY", post(".@friend This made my day.")),
        ("AMPLIFY", post("@friend You were right about the tea.")),
        # 9: somebody's page, nobody's name
        ("CURATE", post(f"Worth a read: {THEIRS}")),
        ("CURATE", post("https://medium.example/@somebody/rest")),
        ("CURATE", post("https://notlantern.example/first-call")),
        ("CURATE", post(f"I wrote to @{HANDLE}, who is me: {THEIRS}")),
        # 10: the rest
        ("OWN VOICE", post("A slow morning.")),
        ("OWN VOICE", post("")),
        ("OWN VOICE", post("My kettle https://x.com/lantern/status/9/photo/1")),
        ("OWN VOICE", post("I have to get a coffee, and to book a holiday.")),
        ("REVIEW", post(f"@one @two @three {THEIRS}")),
        ("REVIEW", post("@one @two @three Look!")),
        ("AMPLIFY", post("@one @two @three you made this a kind week")),
        ("REVIEW", post("No kind is known.", None)),
    ],
)
def test_the_first_rule_that_fits(expected, given_post):
    assert class_of(given_post) == expected


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("Can anyone recommend a book on endings?", "REPLY"),
        ("Do you have a link?", "REPLY"),
        ("Please share the article!", "REPLY"),
        ("How are you today?", "PROMOTE"),
        ("I am tired.", "PROMOTE"),
    ],
)
def test_an_own_link_in_an_answer_is_fine_where_they_asked(asked, expected):
    theirs = post(asked, author_id="id-friend", post_id="asked")
    assert class_of(theirs, answer(f"@friend {OWN_PAGE}", in_reply_to_post_id="asked")) == expected


def thread(*parents):
    """A thread whose posts answer the given ones."""
    return [
        post("And more.", "self_reply", in_reply_to_id=ME, in_reply_to_post_id=parent)
        for parent in parents
    ]


def test_a_thread_takes_the_class_of_its_first_post_and_counts_once():
    found = read(post(f"On calls: {OWN_PAGE}"), *thread("0", "1", "2", "1"))
    assert found["class"].tolist() == ["PROMOTE"] * 5
    assert found["counted"].tolist() == [True, False, False, False, False]


def test_going_on_after_an_answer_is_still_that_answer():
    found = read(answer("@friend Thank you."), *thread("0"))
    assert found["class"].tolist() == ["REPLY", "REPLY"]
    assert found["counted"].tolist() == [True, False]


def test_an_answer_to_ones_other_account_is_a_thread():
    assert class_of(answer("@LanternBooks Well done, me.", to="LanternBooks")) == "OWN VOICE"


def test_where_the_beginning_is_missing_the_earliest_post_stands_in():
    late = post(f"See {OWN_PAGE}", "self_reply", in_reply_to_id=ME, in_reply_to_post_id="gone")
    found = read(*thread("gone"), late, *thread("1"), *thread("another"))
    assert found["class"].tolist() == ["OWN VOICE"] * 4
    assert found["counted"].tolist() == [True, False, False, True]


def test_posts_that_answer_each_other_in_a_ring_still_end():
    assert len(read(*thread("1", "2", "0"))) == 3


def test_a_thread_without_any_parent_is_its_own():
    found = read(*thread(None, None))
    assert found["counted"].tolist() == [True, True]


def test_labels_people_and_rows():
    posts = as_table(
        [answer("@friend Hello."), answer("@friend Again."), answer("@other Hello.", to="other")]
    )
    posts.index = pd.Index(["c", "b", "a"])
    found = labels(posts, ME)
    assert found.index.tolist() == ["c", "b", "a"]
    assert found["label"].tolist() == ["engage"] * 3
    assert mix(found).people == 2


def test_no_posts_at_all():
    found = read()
    assert len(found) == 0
    assert (mix(found).share.n, mix(found).place) == (0, None)


def test_what_a_person_types_for_a_page_never_breaks_the_reading():
    for typed in ("", "  ", "http://[", "https://www.lantern.example/", "LANTERN.example"):
        found = read(post(f"See {OWN_PAGE}"), domains=(typed,))
        assert found["own_link"].tolist() == ["lantern" in typed.lower()]


def test_x_itself_is_nobodys_page():
    quote = post("Exactly so. https://x.com/friend/status/1", "quote", ref_handle="friend")
    for typed in ("x.com", "https://twitter.com/lantern", "https://x.com/friend"):
        assert read(quote, domains=(typed,))["class"].tolist() == ["REPLY-LIKE"]


def test_the_sample_reads_as_it_is_written():
    sample = load("sample")
    found = labels_of(sample, own_domains=["lanternlane.example"])
    assert len(found) == len(sample.my_posts())
    assert set(found.loc[found["kind"] == "repost", "class"]) == {"SHARE"}
    assert set(found.loc[found["kind"] == "reply", "class"]) == {"REPLY"}


POST = st.builds(
    lambda text, kind, parent, day: post(
        text,
        kind,
        in_reply_to_id=ME if kind == "self_reply" else "id-friend" if kind == "reply" else None,
        in_reply_to_post_id=parent if kind in ("reply", "self_reply") else None,
        ref_handle="friend" if kind in ("repost", "quote") else None,
        created_at=START + timedelta(days=day),
    ),
    st.sampled_from(["A thought.", f"See {OWN_PAGE}", f"By @friend {THEIRS}", "", "RT @f: Ha."]),
    st.sampled_from(["own", "reply", "self_reply", "repost", "quote"]),
    st.sampled_from([None, "0", "1", "2", "gone"]),
    st.integers(0, 40),
)
POSTS_OF_ME = st.lists(POST, max_size=9)


@given(POSTS_OF_ME)
def test_each_post_has_one_class_and_the_numbers_add_up(posts):
    found = read(*posts)
    assert set(found["class"]) <= LABELS.keys()
    assert found["label"].tolist() == [LABELS[each] for each in found["class"]]
    ours = mix(found)
    assert ours.engage + ours.own + ours.repost + ours.other == found["counted"].sum()


@given(POSTS_OF_ME, st.randoms())
def test_the_order_of_rows_never_matters(posts, chance):
    posts = as_table(posts)
    shuffled = posts.sample(frac=1, random_state=chance.randrange(1_000))
    options = {"own_handles": [HANDLE], "own_domains": ["lantern.example"]}
    expected = labels(posts, ME, **options)
    pd.testing.assert_frame_equal(labels(shuffled, ME, **options).sort_index(), expected)
    flagged = repeats(posts, own_domains=["lantern.example"])
    again = repeats(shuffled, own_domains=["lantern.example"]).sort_index()
    pd.testing.assert_series_equal(again, flagged)


@given(POSTS_OF_ME)
def test_a_repost_never_changes_the_mix(posts):
    repost = post("RT @friend: Rest.", "repost", ref_handle="friend", post_id="repost")
    before, after = mix(read(*posts)), mix(read(*posts, repost))
    assert (after.share, after.verdict) == (before.share, before.verdict)
    assert after.repost == before.repost + 1


@given(POSTS_OF_ME)
def test_one_more_answer_never_lowers_the_mix(posts):
    before = mix(read(*posts)).share
    after = mix(read(*posts, answer("@friend Yes.", post_id="answer"))).share
    assert (after.k, after.n) == (before.k + 1, before.n + 1)


def on_days(*days, **more):
    return as_table([post(created_at=START + timedelta(days=day), **more) for day in days])


@pytest.mark.parametrize(
    ("days", "found"),
    [
        ((0, 15, 30), [True, True, True]),
        ((0, 15, 31), [False, False, False]),
        ((0, 15), [False, False]),
        ((0, 20, 40, 50), [False, True, True, True]),
        ((50, 0, 40, 20), [True, False, True, True]),
    ],
)
def test_three_times_in_30_days_is_a_repeat(days, found):
    assert repeats(on_days(*days)).tolist() == found


def test_the_same_own_page_in_other_words_is_a_repeat():
    pages = [f"{OWN_PAGE}?utm_source=a", f"{OWN_PAGE}/", "http://lantern.example/first-call#top"]
    posts = as_table([post(f"{word}: {page}") for word, page in zip("abc", pages, strict=True)])
    assert repeats(posts, own_domains=["lantern.example"]).all()
    assert not repeats(posts).any()


def test_the_same_words_with_another_link_are_a_repeat():
    posts = as_table([post(f"My  Five Signs https://x.example/{n}") for n in range(3)])
    assert repeats(posts).all()


def test_thanks_and_reposts_are_no_repeats_and_neither_is_a_post_without_a_date():
    assert not repeats(as_table([answer("@friend Thank you!")] * 3)).any()
    assert not repeats(as_table([post("RT @f: Ha.", "repost")] * 3)).any()
    assert not repeats(as_table([post(created_at=None)] * 3)).any()
    assert repeats(as_table([])).tolist() == []


def test_how_often_a_post_reaches_a_reader_in_a_day():
    noon = START + timedelta(hours=12)
    reposts = [
        post("RT @friend: Rest.", "repost", author_id=str(n), created_at=noon, **ref)
        for n, ref in enumerate([{"ref_post_id": "rest"}, {"ref_post_id": "rest"}, {}])
    ]
    late = {"created_at": noon + timedelta(days=1), "ref_post_id": "rest"}
    feed = as_table(
        [
            post("Rest.", post_id="rest", author_id="friend", created_at=noon),
            *reposts,
            post("RT @friend: Rest.", "repost", author_id="9", **late),
            post("So true.", "quote", author_id="8", created_at=noon, ref_post_id="rest"),
        ]
    )
    found = times_a_day(feed)
    assert found["post"].tolist()[0] == "rest"
    assert found["times"].tolist() == [4, 1, 1]
    assert found["day"].tolist()[0] == START


def wall(own_links, others, outward):
    posts = [post(f"See {OWN_PAGE}")] * own_links + [post()] * others
    return link_wall(read(*posts, *[answer("@friend Hello.")] * outward))


@pytest.mark.parametrize(
    ("own_links", "others", "outward", "is_wall"),
    [
        (8, 2, 1, True),
        (7, 3, 1, False),
        (8, 1, 0, False),
        (9, 0, 1, False),
        (9, 0, 0, False),
        (9, 1, 1, True),
        (9, 1, 2, False),
        (58, 3, 0, True),
        (0, 0, 0, False),
    ],
)
def test_a_wall_of_links_to_oneself(own_links, others, outward, is_wall):
    found = wall(own_links, others, outward)
    assert (found.own_links, found.originals) == (own_links, own_links + others)
    assert (found.outward, found.posts) == (outward, own_links + others + outward)
    assert found.is_wall() is is_wall

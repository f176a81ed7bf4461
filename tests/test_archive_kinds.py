"""What kind a post is: each quirk of X's records, one line each."""

import archives as a
import pytest

from course_lib.account import load

SOMEBODY = "2002"

CASES = {
    "plain": ("own", a.tweet(1)),
    "answer": ("reply", a.reply(1, SOMEBODY)),
    "answer to a deleted person": ("reply", a.reply(1, SOMEBODY, in_reply_to_screen_name=None)),
    "answer to a deleted post": ("reply", a.reply(1, SOMEBODY, in_reply_to_status_id_str=None)),
    "answer without a leading @": ("reply", a.reply(1, SOMEBODY, "Thank you.")),
    "answer with the number only": (
        "reply",
        a.tweet(1, in_reply_to_user_id=SOMEBODY),
    ),
    "answer whose person's number is gone": (
        "reply",
        a.tweet(1, in_reply_to_screen_name="somebody", in_reply_to_status_id_str="77"),
    ),
    "thread": ("self_reply", a.reply(1, a.ME)),
    "thread written with @": ("self_reply", a.reply(1, a.ME, f"@{a.HANDLE} and more")),
    "thread with a link to somebody's post": (
        "self_reply",
        a.reply(1, a.ME, entities=a.links("https://x.com/somebody/status/77")),
    ),
    "thread whose person's number is gone": (
        "self_reply",
        a.tweet(1, in_reply_to_screen_name=a.HANDLE.upper()),
    ),
    "a leading @ alone": ("own", a.tweet(1, "@somebody is a fine account")),
    "a leading @ in no number": ("own", a.tweet(1, "@home", in_reply_to_user_id_str=None)),
    "repost": ("repost", a.tweet(1, "RT @somebody: so true")),
    "repost, cut": ("repost", a.tweet(1, "RT @somebody: so tr…")),
    "repost of oneself": ("repost", a.tweet(1, f"RT @{a.HANDLE}: so true")),
    "repost of an answer to me": (
        "repost",
        a.reply(1, a.ME, f"RT @somebody: @{a.HANDLE} yes"),
    ),
    "repost of a quote": (
        "repost",
        a.tweet(1, "RT @somebody: x", entities=a.links("https://x.com/else/status/9")),
    ),
    "retweeted is always false": ("own", a.tweet(1, retweeted=True)),
    "RT inside a word": ("own", a.tweet(1, "ART @somebody: an exhibition")),
    "RT by hand in the middle": ("own", a.tweet(1, "Nice! RT @somebody: so true")),
    "RT without a colon": ("own", a.tweet(1, "RT @somebody if you agree")),
    "quote on x.com": ("quote", a.tweet(1, entities=a.links("https://x.com/somebody/status/77"))),
    "quote on twitter.com": (
        "quote",
        a.tweet(1, entities=a.links("https://twitter.com/somebody/status/77?s=20")),
    ),
    "quote on mobile": (
        "quote",
        a.tweet(1, entities=a.links("https://mobile.twitter.com/somebody/status/77")),
    ),
    "quote, old link": (
        "quote",
        a.tweet(1, entities=a.links("http://www.twitter.com/#!/somebody/statuses/77")),
    ),
    "quote without an author in the link": (
        "quote",
        a.tweet(1, entities=a.links("https://x.com/i/web/status/77")),
    ),
    "second of two links": (
        "quote",
        a.tweet(1, entities=a.links("https://l.example", "https://x.com/somebody/status/77")),
    ),
    "own post linked": (
        "own",
        a.tweet(1, entities=a.links(f"https://x.com/{a.HANDLE.title()}/status/77")),
    ),
    "own post linked under an old name": (
        "own",
        a.tweet(1, entities=a.links("https://twitter.com/old_name/status/1")),
    ),
    "own long post links to itself": (
        "own",
        a.tweet(1, entities=a.links("https://twitter.com/i/web/status/1")),
    ),
    "a profile is no post": ("own", a.tweet(1, entities=a.links("https://x.com/somebody"))),
    "another site": (
        "own",
        a.tweet(1, entities=a.links("https://notx.com/somebody/status/77")),
    ),
    "a link that only names x.com": (
        "own",
        a.tweet(1, entities=a.links("https://l.example/?u=https://x.com/somebody/status/77")),
    ),
    "no entities at all": ("own", a.tweet(1, entities=None)),
    "no text": ("own", a.tweet(1, full_text=None)),
    "empty text": ("own", a.tweet(1, "")),
}


@pytest.fixture(scope="module")
def kinds(tmp_path_factory):
    """All cases in one archive, each with a number of its own."""
    tweets = []
    for number, (_, item) in enumerate(CASES.values(), start=1):
        record = dict(item["tweet"], id_str=str(number), id=str(number))
        tweets.append({"tweet": record})
    path = a.as_zip(tmp_path_factory.mktemp("kinds") / "a.zip", a.modern(tweets))
    posts = load("archive", path).posts.set_index("post_id")["kind"]
    return {name: posts[str(n)] for n, name in enumerate(CASES, start=1)}


@pytest.mark.parametrize("name", CASES)
def test_kind(kinds, name):
    assert kinds[name] == CASES[name][0]


def test_what_a_post_refers_to(tmp_path):
    path = a.as_zip(tmp_path / "a.zip", a.modern())
    posts = load("archive", path).posts.set_index("kind")
    assert posts.loc["repost", "ref_handle"] == "somebody"
    assert tuple(posts.loc["quote", ["ref_handle", "ref_post_id"]]) == ("somebody", "77")
    assert posts.loc["reply", "in_reply_to_id"] == "2002"
    assert posts.loc["own", "links"] == ("https://lantern.example/page",)
    assert posts.loc["own", "likes_n"] == 3


def test_names_are_learnt_from_posts_and_the_newest_wins(tmp_path):
    def naming(number, day, name):
        mention = {"user_mentions": [{"screen_name": name, "id_str": "12"}]}
        return a.tweet(number, day=day, entities=mention)

    tweets = [naming(2, 9, "new_name"), naming(1, 2, "old_name")]
    path = a.as_zip(tmp_path / "a.zip", a.modern(tweets))
    handles = load("archive", path).accounts.set_index("account_id")["handle"]
    assert handles["12"] == "new_name"
    assert handles.isna()["13"]

"""`course account` and the dataset behind it."""

import argparse
import json

import archives as a
import pytest

from course_lib.account import NEEDS, load
from course_lib.cli import account as command


def run(path, *words, capsys):
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    code = command.run(parser.parse_args([str(path), *words]))
    return code, *capsys.readouterr()


@pytest.fixture
def archive(tmp_path):
    """An archive of somebody who follows 610 people; 390 follow back, 258 of them mutual."""
    following = [str(10_000 + n) for n in range(610)]
    followers = following[:258] + [str(20_000 + n) for n in range(132)]
    named = {"user_mentions": [{"screen_name": "kind_colleague", "id_str": "20077"}]}
    tweets = [
        *a.ONE_OF_EACH,
        a.reply(201, "20077", "@kind_colleague PRIVATE WORDS", entities=named,
                in_reply_to_screen_name="kind_colleague"),
    ]  # fmt: skip
    return a.as_zip(tmp_path / "a.zip", a.modern(tweets, followers, following))


def test_json_is_one_object_with_these_keys(archive, capsys):
    code, out, err = run(archive, "--json", capsys=capsys)
    assert (code, err) == (0, "")
    assert out.isascii()
    assert json.loads(out) == {
        "posts": 6,
        "kinds": {"reply": 2, "self_reply": 1, "repost": 1, "quote": 1, "own": 1},
        "followers": 390,
        "following": 610,
        "mutual": 258,
        "gap": 220,
        "verdict": "nearly there",
        "observed_at": "2026-03-06T13:15:31Z",
        "warnings": [],
    }


def test_json_has_null_for_what_is_not_there(tmp_path, capsys):
    path = a.as_zip(tmp_path / "a.zip", a.modern(follower_js=None))
    _, out, _ = run(path, "--json", capsys=capsys)
    facts = json.loads(out)
    assert [facts[key] for key in ("followers", "mutual", "gap", "verdict")] == [None] * 4
    assert (facts["following"], facts["posts"]) == (2, 5)
    assert facts["warnings"] == [NEEDS["followers"]["archive"]]
    path = a.as_zip(tmp_path / "b.zip", a.modern(tweets_js=None))
    facts = json.loads(run(path, "--json", capsys=capsys)[1])
    assert facts["posts"] is facts["kinds"] is None
    assert facts["gap"] == -1


def test_the_report_reads_as_sentences(archive, capsys):
    code, out, _ = run(archive, capsys=capsys)
    assert code == 0
    assert "@quiet_room, as it was on 6 March 2026" in out
    said = " ".join(out.split())
    assert "You follow 610 people and 390 follow you: 220 more. Nearly time to pause." in said
    assert "258 follow you back" in said
    assert "2 answers to other people" in said
    assert "client" in said
    assert NEEDS["last_post_at"]["archive"] in said
    assert NEEDS["followers"]["archive"] not in said


def test_the_short_list_has_links_and_begins_with_those_one_talks_with(archive, capsys):
    _, out, _ = run(archive, capsys=capsys)
    links = [line.split() for line in out.splitlines() if "https://" in line]
    assert len(links) == 25
    assert "25 of 132" in out
    first = ["https://x.com/intent/user?user_id=20077", "@kind_colleague"]
    assert links[0] == first
    assert links[1] == ["https://x.com/intent/user?user_id=20000"]


def test_no_words_of_a_post_are_ever_printed(archive, capsys):
    for words in ((), ("--json",)):
        _, out, _ = run(archive, *words, capsys=capsys)
        assert "PRIVATE" not in out
        assert "kind word" not in out


@pytest.mark.parametrize(
    ("following", "followers", "said"),
    [
        (1, 1, "You follow 1 person and 1 follows you: as many. You can keep going."),
        (2, 5, "You follow 2 people and 5 follow you: 3 fewer. You can keep going."),
        (300, 0, "You follow 300 people and 0 follow you: 300 more. Time to pause,"),
        (5_000, 4_990, "X stops an account that follows 5,000"),
    ],
)
def test_the_gap_in_words(tmp_path, following, followers, said, capsys):
    ids = [str(1_000_000 + n) for n in range(max(following, followers))]
    files = a.modern([], ids[:followers], ids[:following])
    _, out, _ = run(a.as_zip(tmp_path / "a.zip", files), capsys=capsys)
    assert said in " ".join(out.split())


def test_a_warning_is_said_once(tmp_path, capsys):
    path = a.as_zip(tmp_path / "a.zip", a.modern(follower_js=None))
    _, out, _ = run(path, capsys=capsys)
    assert " ".join(out.split()).count(NEEDS["followers"]["archive"]) == 1


@pytest.mark.parametrize("words", [(), ("--json",)])
def test_a_problem_is_one_sentence_on_stderr(tmp_path, words, capsys):
    code, out, err = run(tmp_path / "nothing.zip", *words, capsys=capsys)
    assert (code, out) == (1, "")
    assert err.endswith("(A-01)\n")
    assert err.count("\n") == 1


def test_one_can_say_whose_archive_it_is(tmp_path, capsys):
    files = a.modern(account_js=None, manifest_js=None)
    path = a.as_zip(tmp_path / "a.zip", files)
    assert run(path, "--json", capsys=capsys)[0] == 1
    code, out, _ = run(path, "--json", "--me", a.ME, capsys=capsys)
    assert code == 0
    assert json.loads(out)["kinds"]["self_reply"] == 1


def test_the_sample_meets_every_need():
    sample = load("sample")
    assert sample.missing_for(NEEDS) == []
    with pytest.raises(KeyError):
        sample.missing_for(["shoe size"])


def test_an_archive_needs_a_path():
    with pytest.raises(ValueError, match="path"):
        load("archive")

"""A large file is read in pieces: the result is that of reading it whole, and progress is told."""

import io
import json

import archives as a
import pandas as pd
import pytest

from course_lib.account import ArchiveProblem, load
from course_lib.account.archive import pieces
from course_lib.account.archive.pieces import border

POSTS = [
    a.tweet(1, 'A text that looks like a border: }, {"tweet" : { and },\n  {'),
    *(a.reply(n, "2002", f"Thought {n} &amp; more") for n in range(2, 60)),
    a.tweet(60, "tweet", entities=a.links("https://x.com/somebody/status/77")),
]
BARE = [item["tweet"] for item in POSTS]


def since_2020(items=POSTS):
    return a.ytd("tweets", items)


def before_2020():
    """The layout of 2018 and 2019: bare records, and braces at the edge of the page."""
    text = json.dumps(BARE, indent=0).replace("},\n{", "}, {")
    assert "\n}, {\n" in text
    return b"window.YTD.tweet.part0 = " + text.encode()


LAYOUTS = {
    "since 2020": since_2020,
    "before 2020": before_2020,
    "bare, as since 2020": lambda: since_2020(BARE),
    "some bare": lambda: since_2020([*POSTS[:30], *BARE[30:]]),
    "one line": lambda: b"window.YTD.tweets.part0=" + json.dumps(POSTS).encode(),
    "no spaces": lambda: json.dumps(POSTS, separators=(",", ":")).encode(),
    "one line, bare": lambda: json.dumps(BARE).encode(),
    "little indent": lambda: json.dumps(POSTS, indent=1).encode(),
    "tabs": lambda: json.dumps(BARE, indent="\t").encode(),
    "windows lines": lambda: since_2020().replace(b"\n", b"\r\n"),
    "utf-16": lambda: since_2020().decode().encode("utf-16"),
    "a control character": lambda: since_2020().replace(b"Thought 9 ", b"Thought\x019 "),
    "half a letter": lambda: since_2020().replace(b"Thought 9 ", b"Thought 9 \\ud83c"),
}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("size", [100, 4000])
def test_pieces_give_what_the_whole_gives(tmp_path, monkeypatch, layout, size):
    folder = a.as_folder(tmp_path / "a", a.modern(tweets_js=LAYOUTS[layout]()))
    whole = load("archive", folder)
    assert len(whole.posts) == len(POSTS)
    monkeypatch.setattr(pieces, "PIECE", size)
    in_pieces = load("archive", folder)
    pd.testing.assert_frame_equal(whole.posts, in_pieces.posts)
    assert whole.meta == in_pieces.meta


@pytest.mark.parametrize("layout", ["since 2020", "before 2020", "one line", "no spaces"])
def test_xs_own_layouts_are_never_whole_in_memory(monkeypatch, layout):
    monkeypatch.setattr(pieces, "PIECE", 3000)
    cut = [len(each) for each in pieces.pieces(io.BytesIO(LAYOUTS[layout]()), border("tweet"))]
    assert len(cut) >= 5
    assert max(cut) < 8000


def test_a_file_cut_off_far_behind_its_beginning(tmp_path, monkeypatch):
    monkeypatch.setattr(pieces, "PIECE", 1000)
    whole = since_2020()
    for part in (0.5, 0.9, 0.999):
        files = a.modern(tweets_js=whole[: int(len(whole) * part)])
        with pytest.raises(ArchiveProblem, match="A-09"):
            load("archive", a.as_folder(tmp_path / str(part), files))


def test_no_place_to_cut_ends_at_a_limit(tmp_path, monkeypatch):
    monkeypatch.setattr(pieces, "PIECE", 1000)
    monkeypatch.setattr(pieces, "LARGEST_PIECE", 5000)
    files = a.modern(tweets_js=json.dumps(BARE).encode())
    with pytest.raises(ArchiveProblem, match="A-09"):
        load("archive", a.as_folder(tmp_path / "a", files))


@pytest.mark.parametrize("write", [a.as_zip, a.as_folder])
def test_progress_counts_to_the_end(tmp_path, monkeypatch, write):
    monkeypatch.setattr(pieces, "PIECE", 1000)
    files = a.modern(POSTS)
    told = []
    load("archive", write(tmp_path / "a", files), progress=lambda *now: told.append(now))
    everything = sum(map(len, files.values()))
    done = [now for now, _ in told]
    assert {every for _, every in told} == {everything}
    assert done == sorted(set(done))
    assert (done[0], done[-1]) == (0, everything)
    assert 10 < len(told) <= 102


def test_progress_comes_to_an_end_past_a_damaged_file(tmp_path):
    files = a.modern(profile_js=b"no list") | {"data/manifest-part1.js": b"never needed"}
    told = []
    path = a.as_folder(tmp_path / "a", files)
    load("archive", path, progress=lambda *now: told.append(now))
    assert told[-1] == (sum(map(len, files.values())),) * 2

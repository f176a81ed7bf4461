"""How fast a conversation is read and analysed, and how well its questions are found.

`python benchmarks/chat.py [--posts N]` makes an invented conversation of N posts, writes it as
CSV, and measures reading and analysing it. The alternative is what people do today in a
spreadsheet, done here with plain pandas: the same counts (posts, speakers, shares, reposts,
replies, open questions by a question mark alone, posts per question by the nearest time) without
the safety queue, threads and wording. Last comes one JSON line: `seconds` and `alternative`
(medians of processor time), `ratio` (ours divided by the alternative's), `growth` (the seconds per
post for N divided by those for a tenth: about 1 is linear), `lost` (posts that went missing), and
`precision` and `recall` of the finder on four hand-labelled sets.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pandas as pd

from course_lib.account.sample_chat import chat
from course_lib.account.sample_files import rows
from course_lib.chat import Analysis, Frame, analyse, is_question, read_file
from course_lib.chat.safety import _noted

ROUNDS = 5
START = datetime(2026, 3, 12, 17, tzinfo=UTC)
FRAME = Frame(begins=START, host="person_of_the_chat_0", first_time=frozenset())
COLUMNS = (
    *("post_id", "author_handle", "created_at", "kind", "text"),
    *("in_reply_to_post_id", "ref_post_id"),
)


def main() -> None:
    """Measure, and print one JSON line last."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--posts", type=int, default=10_000)
    number = parser.parse_args().posts
    with tempfile.TemporaryDirectory() as folder:
        many, few = Path(folder) / "many.csv", Path(folder) / "few.csv"
        write(many, invented(number))
        write(few, invented(number // 10))
        found = ours(many)
        seconds, alternative = median(ours, many), median(spreadsheet, many)
        growth = seconds / median(ours, few) / 10
    print(
        json.dumps(
            {
                "posts": number,
                "seconds": round(seconds, 2),
                "alternative": round(alternative, 2),
                "ratio": round(seconds / alternative, 2),
                "growth": round(growth, 2),
                "lost": number - len(found.chat.posts),
                **{name: how_well(posts) for name, posts in labelled_sets().items()},
            }
        )
    )


def ours(path: Path) -> Analysis:
    """Read and analyse, as the command does; nothing is remembered from the round before."""
    _noted.cache_clear()
    return analyse(read_file(path, frame=FRAME))


def spreadsheet(path: Path) -> tuple[object, ...]:
    """Count with plain pandas what a spreadsheet gives."""
    table = pd.read_csv(path, keep_default_na=False, parse_dates=["created_at"])
    said = table[table["kind"] != "repost"]
    wrote = said["author_handle"].value_counts()
    asked = said[said["text"].str.match(r"Q\d")].sort_values("created_at")
    placed = pd.merge_asof(
        said.sort_values("created_at"),
        asked[["created_at", "text"]].rename(columns={"text": "question"}),
        on="created_at",
    )
    writers = table.set_index("post_id")["author_handle"]
    replies = said[said["in_reply_to_post_id"] != ""]
    others = replies["in_reply_to_post_id"].map(writers) != replies["author_handle"]
    answered = set(replies.loc[others, "in_reply_to_post_id"])
    open_ones = said[said["text"].str.contains("?", regex=False)]
    open_ones = open_ones[~open_ones["post_id"].isin(answered)]
    return wrote.head(5).sum() / len(said), placed.groupby("question").size(), open_ones


def median(work: Callable[[Path], object], path: Path) -> float:
    """Return the median processor seconds of some rounds."""
    times = []
    for _ in range(ROUNDS):
        began = time.process_time()
        work(path)
        times.append(time.process_time() - began)
    return statistics.median(times)


def invented(number: int) -> list[dict[str, str]]:
    """Return a conversation with the sample's words, by some hundreds of people."""
    draw = random.Random(2026)
    texts = [post.text for post in chat() if post.kind != "repost"]
    found: list[dict[str, str]] = []
    for place in range(number):
        kind = draw.choices(("own", "reply", "repost"), (30, 50, 20))[0] if place else "own"
        other = f"p{draw.randrange(max(0, place - 200), place)}" if place else ""
        at = START + timedelta(seconds=3600 * place / number)
        words = f"{draw.choice(texts)} {place}"
        if place % max(1, number // 8) == 0:
            kind, words = "own", f"Q{place // max(1, number // 8) + 1} {words}"
        found.append(
            {
                "post_id": f"p{place}",
                "author_handle": f"person_of_the_chat_{int(draw.expovariate(1 / 60))}",
                "created_at": f"{at:%Y-%m-%dT%H:%M:%SZ}",
                "kind": kind,
                "text": words,
                "in_reply_to_post_id": other if kind == "reply" else "",
                "ref_post_id": other if kind == "repost" else "",
            }
        )
    return found


def write(path: Path, posts: list[dict[str, str]]) -> None:
    """Write a conversation as CSV."""
    with path.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.DictWriter(lines, COLUMNS)
        writer.writeheader()
        writer.writerows(posts)


def labelled_sets() -> dict[str, list[tuple[str, bool]]]:
    """Return the sets: the sample's own, the one that mended the finder, a fresh and a hard one."""
    here = Path(__file__).parent
    sets = {
        "labelled": [(r["text"], r["is_question"] == "yes") for r in rows("gold/questions.csv")]
    }
    for name in ("mended", "fresh", "hard"):
        lines = (here / f"questions_{name}.txt").read_text(encoding="utf-8").splitlines()
        sets[name] = [(line[2:], line[0] == "?") for line in lines if line[:2] in ("? ", "- ")]
    return sets


def how_well(posts: list[tuple[str, bool]]) -> dict[str, float]:
    """Return precision and recall of the finder; its mistakes are printed, one a line."""
    found = [(is_question(text), wanted, text) for text, wanted in posts]
    print(f"Of {len(posts)} labelled posts:")
    for says, wanted, text in found:
        if says != wanted:
            print("missed:" if wanted else "no question:", text)
    hits = sum(says and wanted for says, wanted, _ in found)
    return {
        "posts": len(posts),
        "precision": round(hits / sum(says for says, _, _ in found), 3),
        "recall": round(hits / sum(wanted for _, wanted, _ in found), 3),
    }


if __name__ == "__main__":
    main()

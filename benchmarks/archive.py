"""How fast and how small the archive reader is, against the plain way and against bare parsing.

`python benchmarks/archive.py [--mb N] [--rounds N]` makes an invented archive whose `tweets.js`
has N megabytes in X's own layout, and prints one JSON line last:

- `time_ratio`, `memory_ratio`: `load("archive", path)`, all of it, divided by `json.loads`,
  `strptime` and a DataFrame of the main columns.
- `floor_ratio`: the time of `load` divided by that of parsing the same fields into typed records
  with msgspec and doing nothing with them.

Each is measured in a process of its own, in turn, with pandas imported before the clock starts.
Times are of the processor, memory is the most that the process ever held; medians of the rounds.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from synthetic_archive import write_archive

MEGABYTE = 1_000_000
WAYS = ("ours", "naive", "floor")


def main() -> None:
    """Measure, and print one JSON line last."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mb", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", choices=WAYS, help="measure one way, in this process")
    parser.add_argument("path", nargs="?", type=Path)
    options = parser.parse_args()
    if options.only:
        print(json.dumps(measure(options.only, options.path)))
        return
    with tempfile.TemporaryDirectory() as folder:
        path = write_archive(Path(folder) / "archive", options.mb * MEGABYTE)
        found = {way: [] for way in WAYS}
        for _ in range(options.rounds):
            for way in WAYS:
                found[way].append(in_a_process(way, path))
    report(options.mb, found)


def in_a_process(way: str, path: Path) -> dict[str, float]:
    """Measure one way in a process of its own."""
    command = [sys.executable, __file__, "--only", way, str(path)]
    answer = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    return json.loads(answer.stdout.splitlines()[-1])


def measure(way: str, path: Path) -> dict[str, float]:
    """Do it one way; return seconds of the processor and of the wall, and megabytes at most."""
    import pandas  # noqa: F401 - for all ways alike

    read = {"ours": ours, "naive": naive, "floor": floor}[way]
    wall, processor = time.perf_counter(), time.process_time()
    posts = read(path)
    return {
        "seconds": time.process_time() - processor,
        "wall": time.perf_counter() - wall,
        "mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _RSS_UNIT / MEGABYTE,
        "posts": posts,
    }


def ours(path: Path) -> int:
    """Read the archive as a lesson does."""
    from course_lib.account import load

    return len(load("archive", path).posts)


def naive(path: Path) -> int:
    """Read it as most scripts do."""
    from datetime import datetime

    import pandas as pd

    text = (path / "data" / "tweets.js").read_text(encoding="utf-8")
    tweets = [item["tweet"] for item in json.loads(text[text.index("[") :])]
    posts = pd.DataFrame(
        {
            "id": [tweet["id_str"] for tweet in tweets],
            "created_at": [
                datetime.strptime(tweet["created_at"], "%a %b %d %H:%M:%S %z %Y")
                for tweet in tweets
            ],
            "text": [tweet["full_text"] for tweet in tweets],
            "lang": [tweet["lang"] for tweet in tweets],
            "likes": [int(tweet["favorite_count"]) for tweet in tweets],
            "reposts": [int(tweet["retweet_count"]) for tweet in tweets],
            "reply_to": [tweet.get("in_reply_to_user_id_str") for tweet in tweets],
            "reply_to_post": [tweet.get("in_reply_to_status_id_str") for tweet in tweets],
            "reply_to_handle": [tweet.get("in_reply_to_screen_name") for tweet in tweets],
            "entities": [tweet["entities"] for tweet in tweets],
        }
    )
    return len(posts)


def floor(path: Path) -> int:
    """Parse the fields that a lesson needs, and nothing more."""
    import msgspec

    from course_lib.account.archive.records import TweetItem

    data = (path / "data" / "tweets.js").read_bytes()
    start = data.index(b"[")
    return len(msgspec.json.decode(memoryview(data)[start:], type=list[TweetItem]))


def report(mb: int, found: dict[str, list[dict[str, float]]]) -> None:
    """Print each way in words, then the ratios."""
    middle = {
        way: {name: statistics.median(run[name] for run in runs) for name in runs[0]}
        for way, runs in found.items()
    }
    for way, numbers in middle.items():
        print(
            f"{way}: {numbers['seconds']:.2f} s of the processor, {numbers['wall']:.2f} s, "
            f"{numbers['mb']:.0f} MB, {numbers['posts']:,.0f} posts"
        )
    ratios = {
        "mb": mb,
        "time_ratio": middle["ours"]["seconds"] / middle["naive"]["seconds"],
        "memory_ratio": middle["ours"]["mb"] / middle["naive"]["mb"],
        "floor_ratio": middle["ours"]["seconds"] / middle["floor"]["seconds"],
        "seconds": middle["ours"]["seconds"],
        "peak_mb": middle["ours"]["mb"],
    }
    print(json.dumps({name: round(value, 3) for name, value in ratios.items()}))


#: Linux counts in kilobytes, macOS in bytes.
_RSS_UNIT = 1 if sys.platform == "darwin" else 1024


if __name__ == "__main__":
    main()

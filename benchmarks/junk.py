"""How fast the scorecard for junk reads a table, against adding up one account at a time.

`python benchmarks/junk.py [--accounts N]` scores the same invented accounts both ways in this run
and prints one JSON line last: `seconds` and `ratio` (the loop's seconds divided by ours), medians
of processor time, and `same_scores`.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from by_hand import points

from course_lib.rules import junk_evidence

ROUNDS = 5


def main() -> None:
    """Measure, and print one JSON line last."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--accounts", type=int, default=100_000)
    number = parser.parse_args().accounts
    accounts = pd.DataFrame(invented(number))
    ours, evidence = measured(lambda: junk_evidence(accounts))
    loop, by_hand = measured(lambda: [points(row) for row in accounts.to_dict("records")])
    print(
        json.dumps(
            {
                "accounts": number,
                "seconds": round(ours, 2),
                "ratio": round(loop / ours, 1),
                "same_scores": evidence["score"].tolist() == [score for score, _, _ in by_hand],
            }
        )
    )


def invented(number: int) -> list[dict[str, Any]]:
    """Return accounts with every sign, in every mixture."""
    draw = random.Random(2026)
    return [
        {
            "handle": f"{draw.choice(('reader', 'garden', 'quiet'))}_{draw.randrange(10**6)}",
            "followers_n": draw.choice((0, 3, 40, 900)),
            "following_n": draw.choice((0, 60, 400, 3_000)),
            "posts_n": draw.randrange(3_000),
            "listed_n": draw.choice((0, 0, 7)),
            "likes_n": draw.choice((0, 12, 800)),
            "bio": draw.choice(("", "Reads on the tram.")),
            "url": draw.choice(("", "https://garden.example")),
            "location": draw.choice(("", "Ghent")),
            "default_picture": draw.random() < 0.2,
        }
        for _ in range(number)
    ]


def measured(work: Callable[[], Any]) -> tuple[float, Any]:
    """Return the median processor seconds of some work, and what it gave."""
    times = []
    for _ in range(ROUNDS):
        began = time.process_time()
        result = work()
        times.append(time.process_time() - began)
    return statistics.median(times), result


if __name__ == "__main__":
    main()

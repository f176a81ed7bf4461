"""How fast the course reads a long timeline, and whether time grows with it.

`python benchmarks/labels.py [--posts N]` labels N invented posts and a tenth of them in this run
and prints one JSON line last: `seconds` for N, medians of processor time, and `growth` (the
seconds per post for N divided by those for the tenth: about 1 is linear).
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import time
from datetime import UTC, datetime, timedelta

import pandas as pd

from course_lib.account.schema import POSTS, table
from course_lib.rules import labels, mix

ME, ROUNDS = "me", 3
START = datetime(2012, 1, 1, tzinfo=UTC)
TEXTS = (
    "A slow morning, and the kettle sings. I have nothing to add to that, and yet here we are.",
    "@gardening_counsellor What a kind way to say it. I will carry that into next week.",
    "My new workshop has two places left: https://lantern.example/workshop",
    "A clear article by @gardening_counsellor on endings https://garden.example/endings",
    "So true! RT @gardening_counsellor: Rest is not a reward.",
    "https://paper.example/news",
)


def main() -> None:
    """Measure, and print one JSON line last."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--posts", type=int, default=200_000)
    number = parser.parse_args().posts
    many, few = seconds(number), seconds(number // 10)
    print(
        json.dumps(
            {"posts": number, "seconds": round(many, 2), "growth": round(many / few / 10, 2)}
        )
    )


def seconds(number: int) -> float:
    """Return the median processor seconds to label so many posts and to give their mix."""
    posts = invented(number)
    times = []
    for _ in range(ROUNDS):
        began = time.process_time()
        mix(labels(posts, ME, own_handles=["lantern"], own_domains=["lantern.example"]))
        times.append(time.process_time() - began)
    return statistics.median(times)


def invented(number: int) -> pd.DataFrame:
    """Return a timeline with every kind of post, threads among them."""
    draw = random.Random(2026)
    kinds = draw.choices(
        ("reply", "own", "repost", "self_reply", "quote"), (50, 25, 10, 10, 5), k=number
    )
    texts = [draw.choice(TEXTS) for _ in kinds]
    return table(
        POSTS,
        {
            "post_id": [str(place) for place in range(number)],
            "author_id": ME,
            "created_at": [START + timedelta(minutes=17 * place) for place in range(number)],
            "text": texts,
            "kind": kinds,
            "in_reply_to_post_id": [
                str(max(place - 1, 0)) if kind == "self_reply" else None
                for place, kind in enumerate(kinds)
            ],
            "in_reply_to_id": [f"a{draw.randrange(900)}" if k == "reply" else None for k in kinds],
            "ref_handle": [
                "gardening_counsellor" if k in ("repost", "quote") else None for k in kinds
            ],
            "mentions": [("gardening_counsellor",) if "@" in text else () for text in texts],
            "links": [tuple(w for w in text.split() if w.startswith("http")) for text in texts],
        },
        number,
    )


if __name__ == "__main__":
    main()

"""What an exercise can need, and what to say where somebody's account lacks it."""

from __future__ import annotations

from collections.abc import Mapping

#: Need → source → the sentence for a person whose account lacks it. The sample lacks nothing.
NEEDS: Mapping[str, Mapping[str, str]] = {
    "posts": {
        "archive": "Your archive holds no file of your posts, so this cannot be judged from it.",
        "x_api": "Your posts were not read from X, so this cannot be judged yet.",
    },
    "followers": {
        "archive": (
            "Your archive holds no list of the people who follow you, so this cannot be judged "
            "from it."
        ),
        "x_api": (
            "The list of the people who follow you was not read from X, or not to its end, so "
            "this cannot be judged yet."
        ),
    },
    "following": {
        "archive": (
            "Your archive holds no list of the people you follow, so this cannot be judged from it."
        ),
        "x_api": (
            "The list of the people you follow was not read from X, or not to its end, so this "
            "cannot be judged yet."
        ),
    },
    "last_post_at": {
        "archive": (
            "An archive does not say when other people last posted, so this cannot be judged from "
            "it. X shows it on each person’s own page."
        ),
        "x_api": (
            "X did not say when other people last posted, so this cannot be judged. X shows it on "
            "each person’s own page."
        ),
    },
    "bios": {
        "archive": (
            "An archive lists other people by number only, without what they say about "
            "themselves, so this cannot be judged from it."
        ),
        "x_api": (
            "No other people were read from X, so what they say about themselves cannot be judged "
            "yet."
        ),
    },
}

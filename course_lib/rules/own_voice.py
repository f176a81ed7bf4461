"""Whether a reader hears a voice of one's own between the reposts."""

from __future__ import annotations

from typing import Literal

from course_lib.settings import Settings, settings

Voice = Literal["no posts yet", "own voice", "mostly reposts", "no own voice"]


def own_voice(*, reposts: int, posts: int, limits: Settings | None = None) -> Voice:
    """Return what a reader may hear, from the number of reposts among all posts.

    The post: “if someone looks at your Tweets and see’s all RT @ they may wonder if you have your
    own voice.” With the settings as they come: more than half are mostly reposts, and from 90% on
    there is no own voice. A repost is one without added words.
    """
    limits = limits or settings()
    if not posts:
        return "no posts yet"
    if 100 * reposts >= limits.repost_no_voice * posts:
        return "no own voice"
    return "mostly reposts" if 100 * reposts > limits.repost_warn * posts else "own voice"

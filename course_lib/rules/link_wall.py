"""The wall of links to oneself: a mirror for the learner, never for judging others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from course_lib.settings import Settings, settings

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkWall:
    """What a wall is judged by."""

    own_links: int
    """Originals with a link to an own page."""

    originals: int
    """Posts that are no answer to another, no repost and no quote."""

    outward: int
    """Posts that turn to others: answers, quotes, reposts, credit."""

    posts: int

    def is_wall(self, limits: Settings | None = None) -> bool:
        """Say whether this is a wall of links.

        The post: “just has a Tweet wall full of links to themselves… and 4 followers.” With the
        settings as they come: at least 80% of at least 10 originals, while at most 10% of all
        posts turn to others.
        """
        limits = limits or settings()
        return (
            self.originals >= limits.wall_posts
            and 100 * self.own_links >= limits.wall_links * self.originals
            and 100 * self.outward <= limits.wall_outward * self.posts
        )


def link_wall(labelled: pd.DataFrame) -> LinkWall:
    """Return the counts behind the wall for posts that `labels` has read. Each post counts."""
    originals = labelled["kind"].isin(["own", "self_reply"])
    outward = labelled["class"].isin(["REPLY", "REPLY-LIKE", "SHARE", "AMPLIFY"])
    return LinkWall(
        own_links=int((originals & labelled["own_link"]).sum()),
        originals=int(originals.sum()),
        outward=int(outward.sum()),
        posts=len(labelled),
    )

"""Say in whole sentences what an archive lacks, and where it differs from what it says itself."""

from __future__ import annotations

from collections.abc import Sequence, Sized

from course_lib.account.archive.gathering import Gathered
from course_lib.account.archive.records import DataType, Loose, Manifest
from course_lib.account.archive.values import UNKNOWN, count_of
from course_lib.account.needs import NEEDS

_NOTHING = DataType()


def note_what_is_missing(
    found: Gathered, posts: Sized, *, others: int, unmatched_long_posts: int
) -> None:
    """Add a warning for each file that is missing, short or longer than the archive says."""
    if others:
        found.warnings.append(
            f"{others:,} posts in this archive were written by another account. They are left out."
            if others > 1
            else "One post in this archive was written by another account. It is left out."
        )
    for read, need, what, names in (
        (found.posts, "posts", "posts", ("tweets", "tweet")),
        (found.followers, "followers", "followers", ("follower",)),
        (found.following, "following", "people you follow", ("following",)),
    ):
        if read is None:
            found.shortfall(NEEDS[need]["archive"])
            continue
        stated = _stated(found.manifest, names)
        counted = found.posts_read.get("tweets", 0) if need == "posts" else len(read)
        # Doubles are read twice and kept once; the archive may count them either way.
        if stated is not None and stated not in (counted, len(posts if need == "posts" else read)):
            found.shortfall(
                f"The archive’s own table of contents says {what}: {stated:,}. We found "
                f"{counted:,}."
            )
    _old_archive(found)
    info = found.manifest.archiveInfo if found.manifest else None
    if info and info.isPartialArchive:
        found.shortfall("X says that this archive is only a part of your data.")
    if unmatched_long_posts:
        found.warnings.append(
            f"Of some long posts we could read the beginning only: {unmatched_long_posts:,}."
        )
    if found.community_posts:
        found.warnings.append(
            "Posts that you wrote inside a community are not counted, because only its members "
            f"see them: {found.community_posts:,}."
        )


def missing(found: Gathered) -> tuple[str, ...]:
    """Return what no exercise can ask of this archive, in the words of `account.NEEDS`."""
    files = {"posts": found.posts, "followers": found.followers, "following": found.following}
    return (*(need for need, read in files.items() if read is None), "last_post_at", "bios")


def _old_archive(found: Gathered) -> None:
    stated = _number(found.payload.tweets) if found.payload else None
    counted = found.posts_read.get("month", 0)
    if stated is not None and stated != counted:
        found.shortfall(
            f"X counted {stated:,} posts when it made this archive. We found {counted:,} in it."
        )


def _stated(manifest: Manifest | None, names: Sequence[str]) -> int | None:
    types = manifest.dataTypes if manifest else None
    files = [file for name in names for file in ((types or {}).get(name) or _NOTHING).files or ()]
    counts = [_number(file.count) for file in files]
    return sum(count or 0 for count in counts) if counts and None not in counts else None


def _number(value: Loose) -> int | None:
    number = count_of(value)
    return None if number == UNKNOWN else number

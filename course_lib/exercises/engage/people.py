"""What somebody in the sample said last, to be answered on the page."""

from course_lib.account.sample_posts import SamplePost, timeline


def last_words(handle: str, *, site: str = "") -> SamplePost:
    """Return somebody's latest post of their own; with `site`, the latest that links to it."""
    return next(
        post
        for post in reversed(timeline(handle))
        if post.kind == "own" and (not site or any(link.startswith(site) for link in post.links))
    )


def quoted(handle: str, *, site: str = "") -> str:
    """Return what somebody said last as a line of the page."""
    return f"@{handle} writes: “{last_words(handle, site=site).text}”"

"""The addresses of X's own pages that a link opens, for a person to do the rest by hand.

Nothing here asks X for anything: an address is only words until somebody presses it.
"""

from __future__ import annotations

import re
from urllib.parse import quote, urlencode

HOME = "https://x.com/home"
NOTIFICATIONS = "https://x.com/notifications"
EDIT_PROFILE = "https://x.com/settings/profile"
SEARCH = "https://x.com/search-advanced"

_POST = re.compile(
    r"(?:https?://)?(?:www\.|mobile\.)?(?:x|twitter)\.com/(?:i/web|\w+)/status(?:es)?/(\d{1,19})\b",
    re.IGNORECASE,
)


def profile(account_id: str) -> str:
    """Return the address of somebody's page."""
    return f"https://x.com/intent/user?{_fields(user_id=account_id)}"


def follow(account_id: str) -> str:
    """Return the address of the page on which X asks whether to follow somebody."""
    return f"https://x.com/intent/follow?{_fields(user_id=account_id)}"


def post(post_id: str) -> str:
    """Return the address of a post."""
    return f"https://x.com/i/web/status/{quote(post_id, safe='')}"


def compose(words: str = "", *, in_reply_to: str = "") -> str:
    """Return the address of X's box for a new post that holds `words` when it opens.

    With `in_reply_to`, the number of a post, it is an answer to that post. X sends nothing before
    a person presses its button.
    """
    return f"https://x.com/intent/post?{_fields(text=words, in_reply_to=in_reply_to)}".rstrip("?")


def post_number(address: str) -> str:
    """Return the number of the post that an address of X leads to; "" for any other address."""
    found = _POST.fullmatch(address.strip().partition("?")[0].partition("#")[0].rstrip("/"))
    return found[1] if found else ""


def _fields(**fields: str) -> str:
    given = {name: value for name, value in fields.items() if value}
    # %20 and not +: X shows a plus sign as it is. A broken sign of a pasted text becomes "?".
    return urlencode(given, quote_via=quote, safe="", errors="replace")

"""What is an account's own: its handles, and the pages that its links may lead to."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

#: X itself, and the stand-in for it in the sample. A link there is a post or a picture, no page.
_X = ("x.com", "twitter.com", "t.co", "x.example")
_X_BELOW = tuple(f".{host}" for host in _X)
_TRACKING = re.compile(r"&?utm_[^&]*")


class Mine:
    """Tells own handles and own pages from other people's.

    `domains` are the account's site, blog, booking page, newsletter, podcast and shop. Subdomains
    count. An entry with a path, such as "medium.example/@you", stands for the pages below it. X
    itself is nobody's page: else every quote would be a link to oneself.
    """

    def __init__(self, handles: Iterable[str], domains: Iterable[str]) -> None:
        pages = {page for entry in domains if is_elsewhere(page := page_of(entry))}
        self._handles = {handle.lstrip("@").casefold() for handle in handles}
        self._sites = {page[:-1] for page in pages if page.endswith("/")}
        self._below_sites = tuple(f".{site}" for site in self._sites)
        self._pages = pages - {f"{site}/" for site in self._sites}
        self._below_pages = tuple(f"{page}{end}" for page in self._pages for end in "/?")

    def is_handle(self, handle: Any) -> bool:
        """Say whether a handle is one of the account's own. Unknown is not."""
        return isinstance(handle, str) and handle.lstrip("@").casefold() in self._handles

    def is_page(self, page: str) -> bool:
        """Say whether a page, as `page_of` writes it, is the account's own."""
        host = page.partition("/")[0]
        if host in self._sites or host.endswith(self._below_sites):
            return True
        return page in self._pages or page.startswith(self._below_pages)


def page_of(url: str) -> str:
    """Return the page that a link leads to, written in one way; empty where it is no link.

    Without scheme, "www.", fragment, tracking codes and closing slash: links to one page are then
    alike. A whole site ends in its only slash.
    """
    try:
        parts = urlsplit(url if "//" in url else f"//{url.strip()}")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return ""  # what a person typed may be no address at all
    query = parts.query and _TRACKING.sub("", parts.query).lstrip("&")
    return host and f"{host}/{parts.path.strip('/')}{f'?{query}' if query else ''}"


def is_elsewhere(page: str) -> bool:
    """Say whether a page, as `page_of` writes it, lies outside X."""
    host = page.partition("/")[0]
    return bool(host) and host not in _X and not host.endswith(_X_BELOW)

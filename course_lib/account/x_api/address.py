"""Where X is: its own address, or another server that speaks the same, named by the learner."""

from __future__ import annotations

import os
from collections.abc import Mapping
from urllib.parse import urlsplit

from course_lib.account.x_api import problems

VARIABLE = "X_API_BASE_URL"
X = "https://api.x.com"
_HERE = ("127.0.0.1", "localhost", "::1")


def base_url(environment: Mapping[str, str] = os.environ) -> str:
    """Return the address to read from. Raises `LiveProblem` where keys would travel unprotected."""
    address = environment.get(VARIABLE, "").strip().rstrip("/") or X
    try:
        split = urlsplit(address)
        port_is_a_number = split.port is None or split.port > 0
    except ValueError:
        raise problems.unsafe_address() from None
    safe = split.scheme == "https" or (split.scheme == "http" and is_here(address))
    if not (safe and split.hostname and port_is_a_number) or split.query or split.fragment:
        raise problems.unsafe_address()
    return address


def is_here(address: str) -> bool:
    """Say whether an address is on this very computer."""
    return urlsplit(address).hostname in _HERE

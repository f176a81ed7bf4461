"""Help for tests of the live source: keys, a clock, a server in use, and never another host."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from x_server import SIGNING, USER_TOKEN, XServer
from x_world import TODAY, World, small_world

from course_lib.account.x_api import PARTS, Agreement, Keys, Offer

OWN = Keys(user_token=USER_TOKEN, own_app=True)
SIGNED = Keys(**SIGNING, own_app=True)
ENOUGH = Decimal(20)
ALL = frozenset(PARTS) - {"last_posts"}


class Clock:
    """A clock that stands still until it is told otherwise."""

    def __init__(self, now: datetime = TODAY) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


class PaperKeyring(KeyringBackend):
    """A keyring for tests, so that nobody's real one is touched."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


@contextmanager
def in_use(folder: Path, world: World | None = None, **how: object) -> Iterator[XServer]:
    """Run a server and send everything to it; keep everything in `folder`."""
    with pytest.MonkeyPatch.context() as patch, XServer(world or small_world(), **how) as server:  # type: ignore[arg-type]
        patch.setenv("X_API_BASE_URL", server.url)
        patch.setenv("COURSE_HOME", str(folder))
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy", "ALL_PROXY"):
            patch.delenv(name, raising=False)
        patch.setattr(socket.socket, "connect", _only_here(socket.socket.connect))
        usual = keyring.get_keyring()
        keyring.set_keyring(PaperKeyring())
        try:
            yield server
        finally:
            keyring.set_keyring(usual)
    assert server.complaints == []


def everything(offer: Offer, ceiling: Decimal = ENOUGH) -> Agreement:
    """Agree to all parts but the dates that X mostly tells free."""
    return Agreement(offer=offer, parts=ALL, ceiling=ceiling)


def some(offer: Offer, *parts: str, ceiling: Decimal = ENOUGH) -> Agreement:
    """Agree to some parts."""
    return Agreement(offer=offer, parts=frozenset(parts), ceiling=ceiling)


def _only_here(really_connect):  # type: ignore[no-untyped-def]
    def connect(self, address):  # type: ignore[no-untyped-def]
        host = address[0] if isinstance(address, tuple) else "127.0.0.1"
        assert host in ("127.0.0.1", "::1"), f"Somebody asked {host} for something."
        return really_connect(self, address)

    return connect

"""Fixtures for tests of the live source: a server on this computer, and never another host."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from x_server import SIGNING, USER_TOKEN, XServer
from x_world import TODAY, small_world

from course_lib.account.x_api import Keys

OWN = Keys(user_token=USER_TOKEN, own_app=True)
SIGNED = Keys(**SIGNING, own_app=True)


class Clock:
    """A clock that stands still until it is told otherwise."""

    def __init__(self, now: datetime = TODAY) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def use(server: XServer, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Send everything to the server, keep everything in the folder, and let nothing else pass."""
    monkeypatch.setenv("X_API_BASE_URL", server.url)
    monkeypatch.setenv("COURSE_HOME", str(folder))
    only_here(monkeypatch)


def only_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail on any connection to another computer."""
    really_connect = socket.socket.connect

    def connect(self: socket.socket, address: object) -> None:
        host = address[0] if isinstance(address, tuple) else "127.0.0.1"
        assert host in ("127.0.0.1", "::1"), f"Somebody asked {host} for something."
        really_connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", connect)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[XServer]:
    """The server with a small world, in use."""
    with XServer(small_world()) as running:
        use(running, monkeypatch, tmp_path)
        yield running
        assert running.complaints == []

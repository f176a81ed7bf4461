"""The secret behind the hashed ids. It never leaves this computer."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from course_lib.home import private_folder

_BYTES = 32


def salt() -> bytes:
    """Return this computer's secret; it is made once, from chance alone.

    Ids of X are short numbers. Without the secret, anybody could hash all of them and compare.
    """
    path = _path()
    try:
        known = path.read_bytes()
    except OSError:
        known = b""
    return known if len(known) == _BYTES else _made(path)


def has_salt() -> bool:
    """Say whether a secret was ever made here."""
    return _path().exists()


def forget_salt() -> None:
    """Delete the secret. The next one is another one."""
    _path().unlink(missing_ok=True)


def _path() -> Path:
    return private_folder() / "snapshot-secret"


def _made(path: Path) -> bytes:
    path.unlink(missing_ok=True)
    made = secrets.token_bytes(_BYTES)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(made)
    return made

"""The learner's own keys: in memory only, or in the system's keyring where the learner asks."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any, NoReturn

from course_lib.account.problem import LiveProblem

#: What the keys are called in the environment, and in the keyring's entry.
VARIABLES = {
    "bearer": "X_BEARER_TOKEN",
    "user_token": "X_USER_TOKEN",
    "api_key": "X_API_KEY",
    "api_secret": "X_API_SECRET",
    "access_token": "X_ACCESS_TOKEN",
    "access_secret": "X_ACCESS_TOKEN_SECRET",
}
OWN_APP = "X_APP_IS_MINE"
_SIGNING = ("api_key", "api_secret", "access_token", "access_secret")
_SERVICE, _ENTRY = "innovative-therapist-course", "x-keys"


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """One of three kinds: a bearer token, a user token (OAuth 2.0), or four keys (OAuth 1.0a).

    `own_app` says that the app belongs to the same account that is read, which makes most reads
    ten times cheaper. It is the learner who knows; where nobody says so, we count the full price.

    The values are never printed, never written and never travel in a pickle. Raises `LiveProblem`
    where they cannot be keys.
    """

    bearer: str = field(default="", repr=False)
    user_token: str = field(default="", repr=False)
    api_key: str = field(default="", repr=False)
    api_secret: str = field(default="", repr=False)
    access_token: str = field(default="", repr=False)
    access_secret: str = field(default="", repr=False)
    own_app: bool = False

    def __post_init__(self) -> None:
        for name in VARIABLES:
            value = getattr(self, name).strip()
            object.__setattr__(self, name, value)
            if not (value.isascii() and value.isprintable()) or " " in value:
                raise no_such_key()
        if any(self._signing) and not all(self._signing):
            raise half_a_set()
        if not any((self.bearer, self.user_token, self.signs)):
            raise no_keys()

    def __reduce__(self) -> NoReturn:
        raise TypeError("Keys stay in memory.")

    @property
    def _signing(self) -> tuple[str, ...]:
        return tuple(getattr(self, name) for name in _SIGNING)

    @property
    def signs(self) -> bool:
        """True for the four keys of OAuth 1.0a, which sign each request."""
        return all(self._signing)

    @property
    def token(self) -> str:
        """The one token that is sent along, or nothing where requests are signed."""
        return "" if self.signs else self.user_token or self.bearer

    @property
    def know_their_owner(self) -> bool:
        """True where X can tell from the keys whose account it is; a bearer token cannot."""
        return bool(self.signs or self.user_token)

    @property
    def pay_the_owner_price(self) -> bool:
        """True where X counts reads of one's own account as owned reads."""
        return self.own_app and self.know_their_owner

    def of_own_app(self) -> Keys:
        """Return the same keys, with the word of their owner that the app is theirs."""
        return replace(self, own_app=True)

    @property
    def fingerprint(self) -> str:
        """A short one-way mark that tells two people's keys apart on a shared computer."""
        return sha256("|".join((*self._signing[2:], self.token)).encode()).hexdigest()[:16]


def from_environment(environment: Mapping[str, str] = os.environ) -> Keys | None:
    """Return the keys that environment variables hold, or None where there are none."""
    found = {name: environment.get(variable, "") for name, variable in VARIABLES.items()}
    if not any(value.strip() for value in found.values()):
        return None
    own_app = environment.get(OWN_APP, "").strip().casefold() in ("1", "yes", "true")
    return Keys(**found, own_app=own_app)


def remember(keys: Keys) -> None:
    """Put the keys into the system's keyring. Raises `LiveProblem` where there is none."""
    import keyring
    from keyring.errors import KeyringError

    note = {name: value for name in VARIABLES if (value := getattr(keys, name))}
    try:
        keyring.set_password(_SERVICE, _ENTRY, json.dumps({**note, "own_app": keys.own_app}))
    except (KeyringError, OSError):
        raise no_keyring() from None


def remembered() -> Keys | None:
    """Return the keys in the system's keyring, or None where there are none we can use."""
    note = _entry()
    if not note:
        return None
    own_app = note.pop("own_app", False) is True
    with suppress(LiveProblem, TypeError, AttributeError):
        return Keys(**note, own_app=own_app)
    return None


def forget_keys() -> bool:
    """Remove the keys from the system's keyring; say whether there were any."""
    import keyring
    from keyring.errors import KeyringError

    with suppress(KeyringError, OSError):
        if keyring.get_password(_SERVICE, _ENTRY) is not None:
            keyring.delete_password(_SERVICE, _ENTRY)
            return True
    return False


def _entry() -> dict[str, Any] | None:
    import keyring
    from keyring.errors import KeyringError

    with suppress(KeyringError, OSError, ValueError):
        note = json.loads(keyring.get_password(_SERVICE, _ENTRY) or "null")
        return note if isinstance(note, dict) else None
    return None


def no_keys() -> LiveProblem:
    """Nothing was given."""
    return LiveProblem(
        "L-01",
        "We need your keys from X: a bearer token, a user token, or the four keys of your app.",
    )


def half_a_set() -> LiveProblem:
    """Some of the four keys, not all."""
    return LiveProblem(
        "L-02",
        "One of the four keys is missing. You need the API key and its secret, and the access "
        "token and its secret.",
    )


def no_such_key() -> LiveProblem:
    """A space, a line break or an accent inside: something else was copied along."""
    return LiveProblem(
        "L-03",
        "One of the keys holds a space or a sign that no key has. Copy it from X once more, "
        "without anything around it.",
    )


def no_keyring() -> LiveProblem:
    """The system keeps no keys, or said no."""
    return LiveProblem(
        "L-04",
        "This computer could not store your keys safely, so we did not. You can still use them "
        "now; next time, give them again.",
    )

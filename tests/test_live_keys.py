"""Keys stay in memory, or in the system's keyring where the learner asks; nowhere else."""

import copy
import dataclasses
import json
import pickle

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from live import OWN, SIGNED, everything
from x_server import BEARER, SECRETS, SIGNING, USER_TOKEN, XServer

from course_lib.account import LiveProblem
from course_lib.account.x_api import Keys, begin, forget, from_environment, remember, remembered


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({}, "L-01"),
        ({"bearer": "  "}, "L-01"),
        ({"api_key": "a", "api_secret": "b"}, "L-02"),
        ({**SIGNING, "access_secret": ""}, "L-02"),
        ({"bearer": "two words"}, "L-03"),
        ({"bearer": "line\nbreak"}, "L-03"),
        ({"user_token": "ключ"}, "L-03"),
        ({"user_token": "“quoted”"}, "L-03"),
    ],
)
def test_what_cannot_be_keys_is_said_without_repeating_it(values, code):
    with pytest.raises(LiveProblem, match=code) as stopped:
        Keys(**values)
    said = repr(stopped.value) + stopped.value.sentence
    assert not [value for value in values.values() if value.strip() and f" {value} " in said]


def test_what_is_copied_along_is_cut_off():
    assert Keys(bearer=f"  {BEARER}\n").token == BEARER


def test_keys_are_not_shown_and_do_not_travel(x_server: XServer):
    for keys in (OWN, SIGNED, Keys(bearer=BEARER)):
        for shown in (repr(keys), str(keys), f"{keys}", repr(begin(keys, "quiet_room"))):
            assert not [secret for secret in SECRETS if secret in shown]
        with pytest.raises(TypeError, match="memory"):
            pickle.dumps(keys)
        with pytest.raises(TypeError):
            copy.deepcopy(begin(keys, "quiet_room"))
        with pytest.raises(TypeError):
            json.dumps(keys)


def test_the_environment_gives_keys():
    assert from_environment({}) is None
    assert from_environment({"X_BEARER_TOKEN": "  "}) is None
    assert from_environment({"X_BEARER_TOKEN": BEARER}) == Keys(bearer=BEARER)
    assert from_environment({"X_USER_TOKEN": USER_TOKEN, "X_APP_IS_MINE": "Yes"}) == OWN
    four = dict(zip(("X_API_KEY", "X_API_SECRET", "X_ACCESS_TOKEN", "X_ACCESS_TOKEN_SECRET"),
                    SIGNING.values(), strict=True))  # fmt: skip
    assert from_environment({**four, "X_APP_IS_MINE": "1"}) == SIGNED
    del four["X_API_SECRET"]
    with pytest.raises(LiveProblem, match="L-02"):
        from_environment(four)


@pytest.mark.parametrize("keys", [OWN, SIGNED, Keys(bearer=BEARER)], ids=["2.0", "1.0a", "bearer"])
def test_the_keyring_keeps_keys_until_they_are_forgotten(x_server: XServer, keys):
    assert remembered() is None
    remember(keys)
    assert remembered() == keys
    assert forget().keys
    assert remembered() is None
    assert not forget().keys


def test_nothing_is_stored_without_being_asked(x_server: XServer):
    from course_lib.account.x_api import read

    read(everything(begin(OWN)))
    assert keyring.get_keyring().entries == {}


def test_a_computer_without_a_keyring_is_said(x_server: XServer):
    keyring.set_keyring(NoKeyring())
    with pytest.raises(LiveProblem, match="L-04"):
        remember(OWN)
    assert remembered() is None
    assert not forget().keys


@pytest.mark.parametrize(
    "entry", ["", "{", "[]", "3", '{"bearer": 3}', '{"door": "x"}', '{"bearer": "a b"}', "{}"]
)
def test_a_strange_entry_in_the_keyring_is_no_key(x_server: XServer, entry):
    keyring.set_password("innovative-therapist-course", "x-keys", entry)
    assert remembered() is None


def test_a_key_ring_without_a_word_about_the_app_means_the_full_price(x_server: XServer):
    remember(Keys(user_token=USER_TOKEN))
    assert remembered() == Keys(user_token=USER_TOKEN)
    assert dataclasses.replace(OWN, own_app=False) == remembered()

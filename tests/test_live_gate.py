"""The gate to X lets reading through and nothing else, and keeps what passed to itself."""

import os
import stat
from decimal import Decimal

import pytest
import requests
import responses
from live import ENOUGH, OWN, SIGNED, everything
from x_server import SECRETS, XServer

from course_lib.account import LiveProblem
from course_lib.account.x_api import begin, forget, read
from course_lib.account.x_api.address import X, base_url
from course_lib.account.x_api.cache import PageCache
from course_lib.account.x_api.desk import Desk
from course_lib.account.x_api.ledger import Ledger
from course_lib.account.x_api.prices import prices
from course_lib.account.x_api.private import live_folder
from course_lib.account.x_api.routes import Tariff
from course_lib.account.x_api.transport import MeteredAdapter, ReadOnly

ME = "https://api.twitter.com/2/users/me"


@pytest.fixture
def session(tmp_path):
    """A session with the gate mounted, as tweepy's is."""
    adapter = MeteredAdapter(
        base_url=X,
        who="somebody",
        cache=PageCache(tmp_path),
        ledger=Ledger(tmp_path),
        tariff=Tariff(prices()),
        ceiling=Decimal(1),
    )
    session = requests.Session()
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "get"])
def test_no_method_but_get_gets_through(session, method):
    with responses.RequestsMock() as nobody_home:
        if method == "get":
            nobody_home.get(f"{X}/2/users/me", json={})
            assert session.request(method, ME).json() == {}
            return
        with pytest.raises(ReadOnly):
            session.request(method, ME)
        assert len(nobody_home.calls) == 0


@pytest.mark.parametrize(
    "address",
    [
        "https://api.twitter.com/2/dm_events",
        "https://api.twitter.com/2/users/1/liked_tweets",
        "https://api.twitter.com/2/users/me/../1/dm_events",
        "https://api.twitter.com/1.1/statuses/update.json",
        "https://api.twitter.com.example/2/users/me",
        "https://evil.example/2/users/me",
        "http://api.twitter.com/2/users/me",
        "https://somebody@api.twitter.com/2/users/me",
        "https://api.twitter.com:444/2/users/me",
    ],
)
def test_no_other_address_gets_through(session, address):
    with responses.RequestsMock() as nobody_home:
        with pytest.raises(ReadOnly):
            session.get(address)
        assert len(nobody_home.calls) == 0


def test_a_body_does_not_get_through(session):
    with responses.RequestsMock(), pytest.raises(ReadOnly):
        session.get(ME, data="text=hello")


def test_an_expansion_without_a_price_does_not_get_through(session):
    with responses.RequestsMock(), pytest.raises(ReadOnly):
        session.get(ME, params={"expansions": "pinned_tweet_id"})


def test_tweepy_itself_cannot_write(x_server: XServer):
    x = Desk(lambda: begin_time()).connect(SIGNED, "somebody", ENOUGH)
    writing = (
        lambda: x._client.create_tweet(text="hello"),
        lambda: x._client.follow_user("5001"),
        lambda: x._client.unfollow_user("5001"),
        lambda: x._client.create_direct_message(participant_id="5001", text="hello"),
        lambda: x._client.delete_tweet("1"),
        lambda: x._client.get_direct_message_events(),
    )
    for attempt in writing:
        with pytest.raises(ReadOnly):
            attempt()
    assert x_server.requests == []


def begin_time():
    from x_world import TODAY

    return TODAY


def test_a_page_is_asked_for_once(session):
    with responses.RequestsMock() as x:
        x.get(f"{X}/2/users/me", json={"data": {"id": "1"}})
        assert session.get(ME).json() == session.get(ME).json() == {"data": {"id": "1"}}
        assert len(x.calls) == 1


def test_what_is_kept_belongs_to_the_user_alone(x_server: XServer):
    read(everything(begin(OWN)))
    folder = live_folder()
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert len(files) > 5
    if os.name == "posix":
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
        assert {stat.S_IMODE(each.stat().st_mode) for each in (folder, folder / "pages")} == {0o700}


def test_no_key_is_ever_written(x_server: XServer, tmp_path):
    for keys in (OWN, SIGNED):
        read(everything(begin(keys)))
    written = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert written
    assert not [secret for secret in SECRETS if secret.encode() in written]


def test_forgetting_removes_every_page(x_server: XServer):
    read(everything(begin(OWN)))
    kept_files = list((live_folder() / "pages").iterdir())
    assert forget().pages == len(kept_files) > 5
    assert list((live_folder() / "pages").iterdir()) == []
    assert {file.name for file in live_folder().iterdir() if file.is_file()} <= {
        "spent.json",
        ".spent.lock",
    }
    assert forget().pages == 0


def test_a_damaged_page_is_read_anew(x_server: XServer):
    begin(OWN)
    (page,) = (live_folder() / "pages").iterdir()
    page.write_text("{", encoding="utf-8")
    begin(OWN)
    assert len(x_server.requests) == 2


@pytest.mark.parametrize(
    "address",
    [
        "http://api.x.com",
        "http://127.0.0.1.example",
        "http://localhost@evil.example",
        "ftp://127.0.0.1",
        "api.x.com",
        "https://",
        "https://api.example:port",
        "https://api.example?x=1",
        "http://[::1",
    ],
)
def test_keys_never_travel_unprotected(address):
    with pytest.raises(LiveProblem, match="L-49"):
        base_url({"X_API_BASE_URL": address})


@pytest.mark.parametrize(
    ("address", "read_from"),
    [
        ("", X),
        ("https://proxy.example/x/", "https://proxy.example/x"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("http://[::1]:80", "http://[::1]:80"),
    ],
)
def test_another_server_may_be_named(address, read_from):
    assert base_url({"X_API_BASE_URL": address}) == read_from

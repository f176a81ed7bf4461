"""Every way in which X says no, or says nothing, is one plain sentence; what is paid is kept."""

import logging
import traceback
from datetime import timedelta

import pytest
from live import OWN, SIGNED, Clock, everything, some
from x_server import SECRETS, XServer
from x_world import TODAY

from course_lib.account import LiveProblem
from course_lib.account.x_api import begin, kept, read, refusals, transport
from course_lib.rules import connections

CODES = {
    "400": "L-20",
    "401": "L-21",
    "402": "L-22",
    "403": "L-23",
    "403 enrolled": "L-23a",
    "403 bearer": "L-23b",
    "403 scope": "L-23c",
    "404": "L-24",
    "429": "L-25",
    "429 reset": "L-25",
    "cap": "L-26",
    "500": "L-27",
    "503 html": "L-27",
    "418": "L-28",
    "redirect": "L-33",
    "html": "L-33",
    "shapeless": "L-33",
    "cut": "L-32",
    "drop": "L-32",
}


@pytest.mark.parametrize("fault", CODES)
@pytest.mark.parametrize("keys", [OWN, SIGNED], ids=["token", "signed"])
def test_each_refusal_is_one_sentence_with_a_code(x_server: XServer, fault, keys, caplog):
    caplog.set_level(logging.DEBUG)
    clock = Clock()
    offer = begin(keys, clock=clock)
    x_server.reset = int(TODAY.timestamp()) + 600
    # The first question goes well, the second does not.
    x_server.faults = [None, fault]
    with pytest.raises(LiveProblem) as stopped:
        read(some(offer, "followers", "following"), clock=clock)
    problem = stopped.value
    assert problem.code == CODES[fault]
    assert problem.sentence.endswith(f". ({problem.code})")
    assert "SECRETDETAIL" not in problem.sentence
    whole = "".join(traceback.format_exception(problem)) + caplog.text + repr(problem.__dict__)
    assert not [secret for secret in SECRETS if secret in whole]
    assert len(connections(kept(clock=clock)).followers) == 130
    assert len(x_server.requests) == 3, "Nothing is tried twice."
    assert read(some(offer, "followers", "following"), clock=clock).meta.complete
    assert [path for path, _ in x_server.requests].count("/2/users/4001/followers") == 1


@pytest.mark.parametrize(
    ("reset", "minutes"), [(600, 10), (86_000, 86_000 / 60), (-50, 15), (90_000, 15), (0, 15)]
)
def test_when_to_come_back(x_server: XServer, reset, minutes):
    clock = Clock()
    offer = begin(OWN, clock=clock)
    x_server.reset, x_server.faults = int(TODAY.timestamp()) + reset, ["429 reset"]
    with pytest.raises(LiveProblem) as stopped:
        read(some(offer, "followers"), clock=clock)
    problem = stopped.value
    assert problem.come_back_at == TODAY + timedelta(minutes=minutes)
    local = (problem.come_back_at + timedelta(seconds=59)).astimezone()
    assert f"at {local:%H:%M}" in problem.sentence
    assert ("tomorrow" in problem.sentence) == (local.date() != TODAY.astimezone().date())


@pytest.mark.parametrize("header", ["soon", "", "-1", "9" * 30, "1e9", "²"])
def test_a_reset_that_is_no_time_is_not_believed(header):
    problem = refusals.refused(429, {"x-rate-limit-reset": header}, {}, TODAY)
    assert problem.come_back_at == TODAY + timedelta(minutes=15)
    assert "does not say" in problem.sentence


@pytest.mark.parametrize("answer", [{}, {"title": None}, {"title": ["x"]}, {"type": {"a": 1}}])
@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 405, 429, 451, 500, 599])
def test_no_answer_of_x_breaks_the_words(status, answer):
    problem = refusals.refused(status, {}, answer, TODAY)
    assert problem.sentence.endswith(f"({problem.code})")


def test_x_that_does_not_answer_is_left_alone_after_a_while(x_server: XServer, monkeypatch):
    offer = begin(OWN)
    monkeypatch.setattr(transport, "SECONDS_TO_ANSWER", 0.2)
    x_server.faults, x_server.patience = ["slow"], 1.0
    with pytest.raises(LiveProblem, match="L-31"):
        read(some(offer, "followers"))
    assert len(x_server.requests) == 2


def test_no_network_is_said(x_server: XServer, monkeypatch):
    monkeypatch.setenv("X_API_BASE_URL", "http://127.0.0.1:9")
    with pytest.raises(LiveProblem, match=r"online\? .* \(L-30\)"):
        begin(OWN)


def test_a_name_that_cannot_be_found_is_no_network(x_server: XServer, monkeypatch):
    import socket

    def unknown(*_, **__):
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    monkeypatch.setenv("X_API_BASE_URL", "https://api.example")
    with pytest.raises(LiveProblem, match="L-30"):
        begin(OWN)


def test_a_full_disk_stops_before_anything_is_asked(x_server: XServer, monkeypatch):
    offer = begin(OWN)

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("course_lib.account.x_api.ledger.write_whole", full)
    with pytest.raises(LiveProblem, match="L-47"):
        read(everything(offer))
    assert len(x_server.requests) == 1


def test_every_code_is_used_once():
    import re
    from pathlib import Path

    folder = Path(refusals.__file__).parent
    text = "".join(file.read_text(encoding="utf-8") for file in folder.glob("*.py"))
    codes = re.findall(r'"(L-\d\d[a-c]?)"', text)
    assert len(codes) == len(set(codes))
    assert set(CODES.values()) <= set(codes)

"""`course account --live` and `course forget`."""

import json

import pytest
from x_server import SECRETS, SIGNING, USER_TOKEN, XServer

from course_lib.answers import AnswerFile
from course_lib.cli import live as command
from course_lib.cli import main

ARCHIVE_KEYS = {
    *("posts", "kinds", "followers", "following", "mutual", "gap", "verdict"),
    *("observed_at", "warnings"),
}


@pytest.fixture
def course(x_server: XServer, monkeypatch, capsys):
    """Say a command as a learner with a user token does; answer what it asks."""
    monkeypatch.setenv("X_USER_TOKEN", USER_TOKEN)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)

    def say(*words, answer="never asked"):
        monkeypatch.setattr("builtins.input", lambda: answer)
        code = main(["account", "--live", *words])
        out, err = capsys.readouterr()
        assert not [secret for secret in SECRETS if secret in out + err]
        assert "Traceback" not in err
        return code, out, " ".join(err.split())

    return say


def test_json_has_the_keys_of_an_archive_and_the_cost(course):
    code, out, err = course("--own-app", "--yes", "--json", "--parts", "followers,following")
    assert code == 0, err
    facts = json.loads(out)
    assert set(facts) == {*ARCHIVE_KEYS, "cost_usd", "spent_today_usd"}
    assert (facts["followers"], facts["following"], facts["mutual"]) == (130, 250, 100)
    assert facts["cost_usd"] == facts["spent_today_usd"] == 0.39
    code, out, err = course("--own-app", "--json", "--parts", "followers,following")
    assert code == 0
    assert "$0.00: all of it was read today already, nothing will be read." in err
    assert "$0.00 Your profile (read already)" in err
    again = json.loads(out)
    assert (again["cost_usd"], again["spent_today_usd"]) == (0, 0.39)


def test_the_price_is_shown_and_asked_about_first(course, x_server: XServer):
    code, out, err = course("--own-app", answer="no")
    assert (code, out) == (1, "")
    assert "$0.13 The people who follow you" in err
    assert "Your limit for today: $3.00" in err
    assert "31 August 2026" in err
    assert err.endswith("Your archive is free: python3 start.py account PATH")
    assert len(x_server.requests) == 1
    code, out, err = course("--own-app", answer=" YES ")
    assert code == 0
    assert "You follow 250 people and 130 follow you" in out


def test_without_a_person_there_must_be_a_yes(course, monkeypatch, x_server: XServer):
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    code, _, err = course("--own-app")
    assert code == 1
    assert err.endswith("Say --yes if you agree to this price.")
    assert len(x_server.requests) == 1


def test_parts_can_be_left_out(course, x_server: XServer):
    code, out, _ = course("--yes", "--parts", "followers, following", "--own-app")
    assert code == 0
    assert "Your posts were not read from X" in " ".join(out.split())
    asked = {path.rpartition("/")[2] for path, _ in x_server.requests}
    assert asked == {"me", "followers", "following"}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--parts", "messages"), "L-45"),
        (("--ceiling", "much"), "L-46"),
        (("--ceiling", "0.02", "--yes"), "L-52"),
        (("--kept",), "L-41"),
    ],
)
def test_problems_are_one_sentence(course, words, said):
    code, out, err = course(*words)
    assert (code, out) == (1, "")
    assert said in err


def test_a_limit_below_the_price_reads_nothing_and_says_what_fits(course, x_server: XServer):
    code, out, err = course("--yes", "--parts", "followers,following,lists", "--ceiling", "3.90")
    assert (code, out) == (1, "")
    assert "That is more than your limit of $3.90" in err
    assert "Set your limit to $4.84. Or leave out “Your lists, and who is on them”" in err
    assert "the rest costs at most $3.80, and you lose no exercise." in err
    assert len(x_server.requests) == 1
    two = ("--yes", "--parts", "followers,following")
    code, _, err = course(*two)
    assert code == 1
    assert "Set your limit to $3.81. Your archive is free" in err
    assert course(*two, "--ceiling", "3.81")[0] == 0


def test_what_was_read_is_shown_again_free(course, x_server: XServer):
    course("--yes", "--parts", "posts")
    asked = len(x_server.requests)
    code, out, _ = course("--kept", "--json")
    assert code == 0
    assert json.loads(out)["followers"] is None
    assert len(x_server.requests) == asked


def test_a_path_or_live_and_not_both(course, capsys):
    assert main(["account"]) == 1
    assert "One of the two" in capsys.readouterr().err
    assert course("somewhere.zip")[0] == 1


def test_an_empty_path_is_not_the_folder_we_stand_in(capsys):
    assert main(["account", ""]) == 1
    assert "(A-01)" in capsys.readouterr().err


def test_a_bearer_token_takes_the_handle(course, monkeypatch):
    monkeypatch.delenv("X_USER_TOKEN")
    monkeypatch.setenv("X_BEARER_TOKEN", SECRETS[0])
    assert "L-42" in course("--yes")[2]
    code, out, _ = course("--yes", "--handle", "@quiet_room", "--json", "--parts", "posts")
    assert code == 0
    assert json.loads(out)["posts"] == 12


def test_keys_are_asked_for_in_the_dark(course, monkeypatch):
    monkeypatch.delenv("X_USER_TOKEN")
    typed = iter([USER_TOKEN])
    monkeypatch.setattr(command, "getpass", lambda *_: next(typed))
    code, out, _ = course("--yes", "--json", "--parts", "posts", "--remember")
    assert code == 0
    again = json.loads(course("--yes", "--json", "--parts", "posts")[1])
    assert again == json.loads(out) | {"cost_usd": 0.0}


def test_four_keys_can_be_typed_too(course, monkeypatch):
    monkeypatch.delenv("X_USER_TOKEN")
    typed = iter(["", "", *SIGNING.values()])
    monkeypatch.setattr(command, "getpass", lambda *_: next(typed))
    assert course("--yes", "--parts", "posts")[0] == 0


def test_without_keys_and_without_a_person_it_says_where_to_look(course, monkeypatch):
    monkeypatch.delenv("X_USER_TOKEN")
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    assert "docs/live.md" in course("--yes")[2]


def test_forget_says_what_it_removed(course, capsys, tmp_path, monkeypatch):
    course("--yes", "--parts", "posts", "--remember")
    monkeypatch.setattr("course_lib.cli.forget.course_folder", lambda: tmp_path)
    lesson = tmp_path / "lessons" / "one"
    lesson.mkdir(parents=True)
    for key in ("a_b", "a_b.live", "a_b.archive"):
        AnswerFile(lesson).change(key, lambda entry: entry.give("1"))
    assert main(["forget"]) == 0
    out = capsys.readouterr().out
    assert "Removed what was read from X: 3 pages." in out
    assert "Removed your keys from this computer’s keyring." in out
    assert "Removed your answers about your live account in lessons/one." in out
    assert "your answers about it, stay" in out
    assert set(AnswerFile(lesson).read().answers) == {"a_b", "a_b.archive"}
    assert main(["forget"]) == 0
    out = capsys.readouterr().out
    assert "Nothing was kept here" in out
    assert "No keys were stored" in out

"""Choosing an account, paying for a live one, coming back to it, and having it forgotten."""

from __future__ import annotations

import json
import zipfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import archives
import keyring
import pytest
from live import PaperKeyring
from x_server import BEARER, SECRETS, USER_TOKEN, XServer

from course_lib.account.x_api.ledger import Ledger
from course_lib.account.x_api.private import live_folder
from course_lib.answers import AnswerFile
from course_lib.exercise import Question, solution
from course_lib.exercises import find_exercise, find_lesson
from course_lib.view.account_card import AccountCard
from course_lib.view.card import Card
from course_lib.view.exercise_card import ExerciseCard
from course_lib.view.hand_in_card import HandInCard
from course_lib.view.own_account import ChosenAccount

GAP = find_exercise("find-and-follow_your-gap")[1]
LESSON = find_lesson("02_step_one_find_and_follow")


def stored() -> dict[tuple[str, str], str]:
    """What the keyring of this test holds."""
    ring = keyring.get_keyring()
    assert isinstance(ring, PaperKeyring)
    return ring.entries


@pytest.fixture(autouse=True)
def safe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A private folder and a keyring of this test's own."""
    monkeypatch.setenv("COURSE_HOME", str(tmp_path))
    monkeypatch.setattr(keyring.core, "_keyring_backend", PaperKeyring())


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return archives.as_zip(tmp_path / "twitter-2026-a.zip", archives.modern())


def the_card(account: ChosenAccount | None = None) -> Card:
    nowhere = Path("/nowhere")
    return Card(AccountCard(account or ChosenAccount(), downloads=nowhere, lessons=nowhere))


def press(card: Card, kind: str, **more: Any) -> dict[str, Any]:
    card._on_message(card, {"type": kind, "client": "tab", "seq": 1, **more}, [])
    return dict(card.state)


def give_keys(card: Card, **more: Any) -> dict[str, Any]:
    return press(card, "live-keys", keys={"user_token": USER_TOKEN}, own_app=True, **more)


def agree(card: Card, *parts: str, ceiling: str = "3") -> dict[str, Any]:
    return press(card, "live-agree", parts=list(parts), ceiling=ceiling)


def another_window_spends(usd: str) -> None:
    """Spend money after the price was shown, so that the limit is met in the middle."""
    ledger = Ledger(live_folder())
    ticket = ledger.reserve(Decimal(usd), 1, 1, Decimal(9))
    assert ticket is not None
    ledger.settle(ticket, Decimal(usd))


# --- Choosing ----------------------------------------------------------------------------------


def test_each_account_has_its_own_answers(tmp_path: Path, archive: Path) -> None:
    account, file = ChosenAccount(), AnswerFile(tmp_path)
    exercise, card = ExerciseCard(GAP, "", file, account), the_card(account)
    exercise.receive({"type": "check", "value": "220"})
    press(card, "use-file", path=str(archive))
    assert exercise.state()["answer"] is None
    exercise.receive({"type": "check", "value": "-1"})
    assert exercise.state()["verdict"]["outcome"] == "THATS_IT"
    press(card, "choose", source="sample")
    assert exercise.state()["answer"] == "220"
    # Coming back needs no typing: the place is known.
    assert press(card, "choose", source="archive")["path"] == str(archive)
    assert exercise.state()["answer"] == "-1"


def test_two_archives_have_two_sets_of_answers(tmp_path: Path, archive: Path) -> None:
    files = archives.modern(following=("12",))
    mine, other = (text.encode() for text in (archives.ME, "2002"))
    other_files = {
        name: content.replace(mine, other)
        if isinstance(content, bytes)
        else content.replace(archives.ME, "2002")
        for name, content in files.items()
    }
    another = archives.as_zip(tmp_path / "twitter-2026-b.zip", other_files)
    account, file = ChosenAccount(), AnswerFile(tmp_path)
    exercise, card = ExerciseCard(GAP, "", file, account), the_card(account)
    press(card, "use-file", path=str(archive))
    exercise.receive({"type": "check", "value": "-1"})
    drawn_for = exercise.state()["account"]
    press(card, "use-file", path=str(another))
    assert exercise.state()["answer"] is None
    # A page that still shows the first archive saves for the first archive.
    exercise.receive({"type": "answer", "value": "-9", "account": drawn_for, "revision": 1})
    assert exercise.state()["answer"] is None
    exercise.receive({"type": "check", "value": "5"})
    press(card, "use-file", path=str(archive))
    assert exercise.state()["answer"] == "-9"
    assert archives.ME not in file.path.read_text(encoding="utf-8")


def test_answers_from_before_accounts_had_marks_stay_with_their_account(
    tmp_path: Path, archive: Path
) -> None:
    (tmp_path / "account.json").write_text(json.dumps({"archive": str(archive)}))
    file, account = AnswerFile(tmp_path), ChosenAccount()
    file.change(f"{GAP.id}.archive", lambda entry: entry.give("-1"))
    exercise = ExerciseCard(GAP, "", file, account)
    assert exercise.state()["answer"] == "-1"
    account.choose_archive(archive)
    assert exercise.state()["answer"] == "-1"


def test_another_page_notices_the_choice(tmp_path: Path, archive: Path) -> None:
    here = ChosenAccount()
    assert here.question(GAP)[0].low == 220  # type: ignore[union-attr]
    press(the_card(), "use-file", path=str(archive))
    assert here.source == "archive"
    assert here.question(GAP)[0].low == -1  # type: ignore[union-attr]


def test_an_answer_given_for_the_earlier_account_stays_with_it(
    tmp_path: Path, archive: Path
) -> None:
    account, file = ChosenAccount(), AnswerFile(tmp_path)
    exercise = ExerciseCard(GAP, "", file, account)
    press(the_card(), "use-file", path=str(archive))
    exercise.receive({"type": "answer", "value": "220", "account": "sample", "revision": 0})
    saved = {key: entry.value for key, entry in file.read().answers.items()}
    assert saved == {GAP.id: "220"}
    assert "You chose another account" in exercise.state()["notice"]

    # Leaving the box saves it, and the press on Check comes right after it.
    exercise.receive({"type": "check", "value": "", "account": account.name, "revision": 0})
    assert "You chose another account" in exercise.state()["notice"]
    assert exercise.state()["verdict"] is None
    exercise.receive({"type": "check", "value": "7", "account": account.name, "revision": 0})
    assert exercise.state()["verdict"] is not None


def test_a_choice_from_before_there_was_a_live_account_still_holds(
    tmp_path: Path, archive: Path
) -> None:
    (tmp_path / "account.json").write_text(json.dumps({"archive": str(archive)}))
    assert ChosenAccount().source == "archive"


@pytest.mark.parametrize("note", ["", "[]", '{"source": "archive"}', '{"source": "mars"}'])
def test_a_damaged_choice_means_the_sample(tmp_path: Path, note: str) -> None:
    (tmp_path / "account.json").write_text(note)
    assert ChosenAccount().source == "sample"


def test_it_says_what_an_account_can_and_cannot_judge(tmp_path: Path) -> None:
    card = the_card()
    rows = {row["title"]: row for row in card.state["judged"]}
    assert rows["Your gap"]["word"] == "works with it"
    files = archives.modern(**{"following_js": None})
    nobody_followed = archives.as_zip(tmp_path / "b.zip", files)
    rows = {
        row["title"]: row for row in press(card, "use-file", path=str(nobody_followed))["judged"]
    }
    assert (rows["Your gap"]["symbol"], rows["Your gap"]["word"]) == (
        "■",
        "does not work with it",
    )
    assert "no list of the people you follow" in rows["Your gap"]["why"]


def test_after_a_failure_it_says_which_account_is_in_force(tmp_path: Path, archive: Path) -> None:
    card = the_card()
    state = press(card, "use-file", path=str(tmp_path / "none.zip"))
    assert state["notice"].endswith("(A-01) You still work with the sample account.")
    assert (state["summary"], state["judged"], state["next"]) == ([], [], None)
    state = press(card, "use-file", path=str(archive))
    assert state["summary"] and state["judged"]
    assert state["next"]["words"].startswith("You now work with this archive. A page that is open")
    assert state["next"]["words"].endswith("Go on with ")
    assert state["next"]["page"].endswith(f"{LESSON.folder}/{LESSON.folder}.ipynb")
    state = press(card, "use-file", path=str(tmp_path))
    assert "You still work with your archive of " in state["notice"]
    assert (state["summary"], state["judged"]) == ([], [])


def test_archives_in_the_downloads_folder_are_offered(tmp_path: Path, archive: Path) -> None:
    (tmp_path / "twitter-2025-unpacked").mkdir()
    (tmp_path / "twitter-2024.pdf").touch()
    card = Card(AccountCard(ChosenAccount(), downloads=tmp_path, lessons=tmp_path))
    offered = {file["name"]: file["path"] for file in card.state["files"]}
    assert set(offered) == {archive.name, "twitter-2025-unpacked (folder)"}
    assert press(card, "use-file", path=offered[archive.name])["notice"] == ""


def test_a_sentence_says_how_many_exercises_work(tmp_path: Path) -> None:
    card = the_card()
    everything = len(card.state["judged"])
    assert card.state["judged_words"] == (
        f"All {everything} exercises about an account work with the sample account."
    )
    state = press(card, "use-file", path=card.state["practice"])
    some = sum(row["word"] == "works with it" for row in state["judged"])
    assert 0 < some < everything
    assert state["judged_words"] == (
        f"{some} of {everything} exercises about an account work with your own archive. Do the "
        "others with the sample account."
    )


def test_safe_ground_is_named_until_its_gate_is_passed(tmp_path: Path, archive: Path) -> None:
    account, safe_ground = ChosenAccount(), find_lesson("01_safe_ground")
    card = Card(AccountCard(account, downloads=tmp_path, lessons=tmp_path / "lessons"))
    assert card.state["safe"] is None  # the sample's people are made up
    for source in ("archive", "live"):
        safe = press(card, "choose", source=source)["safe"]
        assert (safe["link"], safe["page"]) == (
            safe_ground.title,
            "lessons/01_safe_ground/01_safe_ground.ipynb",
        )
    # It is a reminder: nothing is locked.
    state = press(card, "use-file", path=str(archive))
    assert account.source == "archive" and state["safe"]
    folder = tmp_path / "lessons" / safe_ground.folder
    folder.mkdir(parents=True)
    for exercise in safe_ground.exercises:
        if exercise.critical:
            assert isinstance(exercise.question, Question)
            answer = solution(exercise.question)
            AnswerFile(folder).change(exercise.id, lambda entry, given=answer: entry.give(given))
    assert press(card, "use-file", path=str(archive))["safe"] is None


def test_the_practice_archive_can_be_tried() -> None:
    card = the_card()
    state = press(card, "use-file", path=card.state["practice"])
    assert (state["notice"], state["next"]["link"]) == ("", "Step One: Your own account")


def test_reading_is_shown_with_a_number(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("course_lib.view.account_card._SECONDS_BETWEEN_DRAWINGS", -1)
    shown: list[Any] = []
    card = AccountCard(
        ChosenAccount(), redraw=lambda: shown.append(card.state()["reading"]), downloads=archive
    )
    card.receive({"type": "use-file", "path": str(archive)})
    assert shown[-1] == {"percent": 100, "words": "100 % is read"}
    assert card.state()["reading"] is None


# --- The live account --------------------------------------------------------------------------


def test_the_price_comes_first_and_nothing_else_is_read(x_server: XServer) -> None:
    card = the_card()
    press(card, "choose", source="live")
    state = give_keys(card)
    live = state["live"]
    assert (state["notice"], live["step"], live["price"]["ceiling"]) == ("", "price", "3")
    assert live["price"]["who"] == "This is the account of @quiet_room."
    assert x_server.billed == Decimal("0.01")
    parts = {part["id"]: part for part in live["price"]["parts"]}
    assert "“Your gap”" in parts["followers"]["exercises"]
    assert parts["followers"]["usd"] == "$0.13"
    without = press(card, "live-parts", parts=["followers"])["live"]["price"]
    assert without["total"] == "$0.14"
    assert not next(part for part in without["parts"] if part["id"] == "posts")["wanted"]


def test_what_was_agreed_to_is_read_and_used(x_server: XServer, tmp_path: Path) -> None:
    account = ChosenAccount()
    card = the_card(account)
    give_keys(card)
    state = agree(card, "followers", "following")
    assert (state["notice"], state["live"]["step"]) == ("", "ready")
    assert account.source == "live"
    assert account.question(GAP)[0].low == 120  # type: ignore[union-attr]
    assert account.key(GAP).startswith(f"{GAP.id}.live-")
    rows = {row["title"]: row["symbol"] for row in state["judged"]}
    assert rows["Your gap"] == "●"
    paid = x_server.billed
    press(card, "choose", source="sample")
    press(card, "choose", source="live")
    assert (account.source, x_server.billed) == ("live", paid)
    # Another page has no keys, and needs none.
    assert ChosenAccount().dataset().meta.handle == "quiet_room"


def test_the_limit_stops_the_reading_and_what_is_paid_is_kept(x_server: XServer) -> None:
    account = ChosenAccount()
    card = the_card(account)
    give_keys(card)
    another_window_spends("2.70")
    state = agree(card, "followers", "following", ceiling="3")
    assert "read to its end, and you can use it: “The people who follow you”" in state["notice"]
    assert "cannot be used yet: “The people you follow”" in state["notice"]
    assert state["live"]["can_use"]
    assert state["live"]["price"]["parts"][0]["usd"] == "paid already today"
    assert x_server.billed <= Decimal("0.30")
    assert account.source == "sample"
    state = press(card, "live-use")
    assert (account.source, state["live"]["step"]) == ("live", "ready")


def test_where_nothing_is_whole_nothing_is_called_usable(x_server: XServer) -> None:
    card = the_card()
    give_keys(card)
    another_window_spends("2.90")
    state = agree(card, "followers", ceiling="3")
    assert "nothing that you can use yet" in state["notice"]
    assert "the next try goes on from there" in state["notice"]
    assert not state["live"]["can_use"]
    assert agree(card, "followers", ceiling="4")["live"]["step"] == "ready"


def test_a_limit_below_the_price_is_said_before_anything_is_paid(x_server: XServer) -> None:
    card = the_card()
    live = give_keys(card)["live"]
    for part in live["price"]["parts"]:
        assert part["wanted"] == part["exercises"].startswith("For the exercise"), part["id"]
    assert live["price"]["too_dear"] == ""
    ticked = ["followers", "following"]
    drawn = press(card, "live-parts", parts=ticked, ceiling="0.20")["live"]["price"]
    assert "Set your limit to $0.39" in drawn["too_dear"]
    assert "(L-52)" in agree(card, *ticked, ceiling="0.20")["notice"]
    assert x_server.billed == Decimal("0.01")


def test_with_somebody_elses_app_it_says_which_parts_to_leave_out(x_server: XServer) -> None:
    x_server.owner = False
    card = the_card()
    press(card, "live-keys", keys={"user_token": USER_TOKEN}, own_app=False)
    price = press(card, "live-parts", parts=["followers", "following", "posts"], ceiling="3")
    said = price["live"]["price"]["too_dear"]
    assert "Set your limit to $3.87." in said
    assert (
        "Or leave out “The people who follow you”, “The people you follow”: the rest costs at "
        "most $0.06, but then you can do these exercises only with the sample account: “Your "
        "gap”, “What does the gap say to you?”, “How many follow you back?”, “People to look at”,"
    ) in said
    assert "“Your mix”" not in said
    left = press(card, "live-parts", parts=["posts"], ceiling="3")["live"]["price"]
    assert (left["too_dear"], left["total"]) == ("", "$0.07")
    assert agree(card, "posts")["live"]["step"] == "ready"


def test_the_same_again_is_said_to_be_free(x_server: XServer) -> None:
    card = the_card()
    give_keys(card)
    agree(card, "followers", "following")
    press(card, "live-keys-again")
    give_keys(card)
    price = press(card, "live-parts", parts=["followers", "following"])["live"]["price"]
    assert price["nothing_to_pay"].startswith("$0.00: all of it was read today already")
    assert (price["profile"], price["total"]) == ("$0.00", "$0.00")


@pytest.mark.parametrize("ceiling", ["", "much", "-1", "0", "inf", "NaN"])
def test_a_limit_that_is_none_is_one_sentence(x_server: XServer, ceiling: str) -> None:
    card = the_card()
    give_keys(card)
    assert "(L-46)" in agree(card, "followers", ceiling=ceiling)["notice"]
    assert x_server.billed == Decimal("0.01")


def test_it_says_when_to_come_back(x_server: XServer) -> None:
    card = the_card()
    give_keys(card)
    x_server.faults = ["429"]
    state = agree(card, "followers")
    assert "Come back" in state["notice"]
    assert state["live"]["come_back"].count(":") == 1
    assert agree(card, "followers")["live"]["come_back"] == ""


@pytest.mark.parametrize("fault", ["401", "402", "403", "404", "500", "503 html"])
def test_every_refusal_is_a_sentence_and_loses_nothing(x_server: XServer, fault: str) -> None:
    x_server.faults = [fault]
    card = the_card()
    state = give_keys(card)
    assert state["problem"] == ""
    assert "(L-" in state["notice"]
    assert state["live"]["step"] == "keys"
    # The boxes are empty now. Only keys that X does not know must be given again.
    assert ("Your keys are still here" in state["notice"]) == (fault != "401")
    again = press(card, "live-keys", keys={"user_token": ""}, own_app=True)
    assert again["live"]["step"] == ("keys" if fault == "401" else "price")


def test_a_stop_in_the_reading_says_that_the_keys_are_here(x_server: XServer) -> None:
    card = the_card()
    give_keys(card)
    x_server.faults = ["cut"]
    assert "Press “I agree” again." in agree(card, "followers")["notice"]
    assert agree(card, "followers")["live"]["step"] == "ready"
    assert "Your keys" not in press(card, "live-keys", keys={"user_token": ""})["notice"]


def test_a_code_that_was_shown_is_in_the_log_and_nothing_else(tmp_path: Path) -> None:
    card = the_card()
    press(card, "use-file", path="/nowhere/of-ruth.zip")
    press(card, "live-keys", keys={"bearer": "a b"})
    lines = [line.split() for line in (tmp_path / "course.log").read_text().splitlines()]
    assert [line[1:] for line in lines] == [
        [code, "shown", "on", "a", "page"] for code in ("A-01", "L-03")
    ]


@pytest.mark.parametrize(
    ("keys", "code"),
    [
        ({}, "L-01"),
        ({"api_key": "a"}, "L-02"),
        ({"bearer": "a b"}, "L-03"),
        ({"bearer": "a"}, "L-42"),
    ],
)
def test_a_slip_with_the_keys_is_one_sentence(keys: dict[str, str], code: str) -> None:
    assert code in press(the_card(), "live-keys", keys=keys)["notice"]


def test_a_box_of_another_name_is_refused_without_its_words() -> None:
    state = press(the_card(), "live-keys", keys={"password": "my-secret"})
    assert "Something went wrong on our side" in state["problem"]
    assert "my-secret" not in json.dumps(state)


def test_a_bearer_token_asks_for_the_handle(x_server: XServer) -> None:
    card = the_card()
    state = press(card, "live-keys", keys={"bearer": BEARER}, handle="@quiet_room")
    assert state["live"]["step"] == "price"


# --- Keys stay where they are --------------------------------------------------------------------


def test_keys_are_in_no_state_and_in_no_file(
    x_server: XServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    account = ChosenAccount()
    card = the_card(account)
    states = [give_keys(card)]
    states.append(agree(card, "followers", "following", ceiling="0.05"))
    x_server.faults = ["401"]
    states.append(agree(card, "followers"))
    states += [agree(card, "followers"), press(card, "live-keys", keys={"no": USER_TOKEN})]
    said = json.dumps(states) + "".join(capsys.readouterr())
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    for secret in SECRETS:
        assert secret not in said
        assert secret.encode() not in written
    assert stored() == {}


def test_keys_are_remembered_only_where_asked_and_forgotten(
    x_server: XServer, archive: Path
) -> None:
    account = ChosenAccount()
    card = the_card(account)
    assert not card.state["live"]["keys_are_kept"]
    state = give_keys(card, remember=True)
    assert state["live"]["keys_are_kept"] and USER_TOKEN in json.dumps(list(stored().values()))
    again = the_card()
    assert press(again, "live-remembered")["live"]["step"] == "price"
    agree(again, "followers", "following")
    press(again, "use-file", path=str(archive))
    state = press(again, "forget")
    said = " ".join(state["forgotten"])
    for words in ("read from X", "Your keys for X", "where your archive is"):
        assert words in said
    assert (state["showing"], stored(), ChosenAccount().source) == ("sample", {}, "sample")
    assert archive.exists()
    assert "Read your account again" in press(again, "live-use")["notice"]
    assert press(again, "forget")["forgotten"] == ["There was nothing of your own account here."]
    assert "(L-05)" in press(again, "live-remembered")["notice"]


def test_forgetting_takes_the_answers_about_the_own_account_too(
    tmp_path: Path, archive: Path
) -> None:
    lesson = tmp_path / "lessons" / LESSON.folder
    lesson.mkdir(parents=True)
    kept = {f"{GAP.id}{end}": {"value": "7"} for end in ("", ".own", ".live", ".archive-0a1b")}
    kept["a_b.practice"] = {"value": "7"}
    (lesson / "answers.json").write_text(json.dumps({"schema_version": 1, "answers": kept}))
    account = ChosenAccount()
    account.choose_archive(archive)
    lessons = tmp_path / "lessons"
    card = Card(AccountCard(account, downloads=Path("/nowhere"), lessons=lessons))
    state = press(card, "forget")
    assert state["forgotten"][-2] == (
        "Your answers about your own account in “Step One: find and follow”."
    )
    assert state["forgotten"][-1].startswith("We cannot reach files that you sent")
    assert set(AnswerFile(lesson).read().answers) == {GAP.id, "a_b.practice"}
    assert press(card, "forget")["forgotten"] == ["There was nothing of your own account here."]


def test_forgetting_says_where_answers_could_not_be_removed(
    tmp_path: Path, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    account, file = ChosenAccount(), AnswerFile(tmp_path)
    account.choose_archive(archive)
    ExerciseCard(GAP, "", file, account).receive({"type": "check", "value": "-1"})

    def full(path: Path, content: bytes) -> None:
        raise OSError("No space left")

    monkeypatch.setattr("course_lib.answers.file.write_whole", full)
    card = Card(AccountCard(account, downloads=Path("/nowhere"), lessons=tmp_path.parent))
    assert "is not forgotten yet" in press(card, "forget")["notice"]
    assert account.source == "archive"


def test_forgetting_takes_what_could_not_be_read_and_hand_ins_with_an_own_account(
    tmp_path: Path, archive: Path
) -> None:
    lessons, downloads = tmp_path / "lessons", tmp_path / "Downloads"
    lesson = lessons / LESSON.folder
    for folder in (lesson, downloads):
        folder.mkdir(parents=True)
    account, file = ChosenAccount(), AnswerFile(lesson)
    account.choose_archive(archive)
    file.path.write_text("not JSON")
    ExerciseCard(GAP, "", file, account).receive({"type": "check", "value": "-1"})
    (lesson / ".answers.json.x.tmp").write_text("half")
    assert len(list(lesson.glob("answers-unreadable-*.json"))) == 1
    made = HandInCard(LESSON, file, account, downloads)
    made.receive({"type": "show-own"})
    made.receive({"type": "make", "name": "Ruth", "agreed": True})
    made.receive({"type": "make", "name": "Ruth with the sample"})
    own, sample = (
        downloads / f"{LESSON.folder}--{name}.zip" for name in ("ruth", "ruth-with-the-sample")
    )
    copy = lesson / "a--copy.zip"
    copy.write_bytes(own.read_bytes())
    foreign, broken = downloads / "a--student.zip", downloads / "a--b.zip"
    broken.write_text("no ZIP")
    another_computers(own, foreign)

    card = Card(AccountCard(account, downloads=downloads, lessons=lessons))
    said = " ".join(press(card, "forget")["forgotten"])
    assert f"hand-in file {own.name}. It held your own account." in said
    assert "Answers that could not be read, in “Step One: find and follow”." in said
    assert not own.exists() and not copy.exists()
    assert sample.exists() and foreign.exists() and broken.exists()
    assert {path.name for path in lesson.iterdir() if path.suffix != ".lock"} == {"answers.json"}


def another_computers(own: Path, foreign: Path) -> None:
    """Copy a hand-in as if a class had sent it: an instructor must not lose it."""
    with zipfile.ZipFile(own) as packed, zipfile.ZipFile(foreign, "w") as other:
        for name in packed.namelist():
            content = packed.read(name)
            if name == "hand_in.json":
                content = json.dumps({**json.loads(content), "learner_key": "0b"}).encode()
            other.writestr(name, content)


def test_where_a_hand_in_cannot_be_removed_the_account_is_not_forgotten_yet(
    tmp_path: Path, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    account, file = ChosenAccount(), AnswerFile(tmp_path)
    account.choose_archive(archive)
    ExerciseCard(GAP, "", file, account).receive({"type": "check", "value": "-1"})
    made = HandInCard(LESSON, file, account, tmp_path)
    made.receive({"type": "show-own"})
    made.receive({"type": "make", "name": "Ruth", "agreed": True})

    def open_elsewhere(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError("another program has it open")

    monkeypatch.setattr(Path, "unlink", open_elsewhere)
    card = Card(AccountCard(account, downloads=tmp_path, lessons=tmp_path / "none"))
    assert "Close the program that has it open" in press(card, "forget")["notice"]
    assert account.source == "archive"


def test_the_choice_is_written_whole_or_not_at_all(
    archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = ChosenAccount()
    account.choose_archive(archive)

    def full(path: Path, content: bytes) -> None:
        raise OSError("No space left")

    monkeypatch.setattr("course_lib.view.own_account.write_whole", full)
    press(the_card(account), "choose", source="sample")
    assert ChosenAccount().source == "archive"


# --- Handing in one's own part -------------------------------------------------------------------


def hand_in_card(tmp_path: Path, account: ChosenAccount) -> tuple[HandInCard, AnswerFile]:
    file = AnswerFile(tmp_path)
    return HandInCard(LESSON, file, account, tmp_path / "none"), file


def test_the_own_part_is_offered_only_where_it_was_answered(tmp_path: Path, archive: Path) -> None:
    account = ChosenAccount()
    card, file = hand_in_card(tmp_path, account)
    assert not card.state()["own"]["offered"]
    account.choose_archive(archive)
    assert not card.state()["own"]["offered"]
    ExerciseCard(GAP, "", file, account).receive({"type": "check", "value": "-1"})
    own = card.state()["own"]
    assert (own["offered"], own["account"], own["rows"]) == (True, "your own archive", [])
    words = {row["id"]: row["word"] for row in card.state()["rows"]}
    assert words[GAP.id] == "Answered with your archive; handed in only if you agree below"
    account.choose_sample()
    assert not card.state()["own"]["offered"]


def test_only_what_was_seen_and_agreed_to_travels(tmp_path: Path, archive: Path) -> None:
    from course_lib.hand_in import unpack

    account = ChosenAccount()
    account.choose_archive(archive)
    card, file = hand_in_card(tmp_path, account)
    ExerciseCard(GAP, "", file, account).receive({"type": "check", "value": "-1"})

    def handed_in(**more: Any) -> Any:
        card.receive({"type": "make", "name": "Ruth", **more})
        (path,) = tmp_path.glob("*--ruth.zip")
        return unpack(path, find_lesson).snapshot

    # Nothing that was not seen can be agreed to.
    assert handed_in(agreed=True) is None
    assert "It holds nothing about your own account." in card.state()["made"][2]
    card.receive({"type": "show-own"})
    shown = card.state()["own"]["rows"]
    assert len(shown) == 5 and archives.HANDLE not in " ".join(shown)
    assert handed_in() is None
    assert handed_in(agreed="yes") is None
    packed = handed_in(agreed=True)
    assert packed is not None
    assert {line[:16] for line in shown[1:]} == {
        *packed.both,
        *packed.followers_only,
        *packed.following_only,
    }
    assert "the lines about your own account that you saw" in card.state()["made"][2]

"""The facilitator's desk and its cards: nothing is lost, nothing is sent, everything is escaped."""

import json
import shutil
import threading
from pathlib import Path

import pytest

from course_lib.account.sample_files import data_folder
from course_lib.chat.desk import Desk
from course_lib.chat.work import NotSaved, Work, WorkFile
from course_lib.view.account_card import AccountCard
from course_lib.view.facilitator.close_card import CloseCard
from course_lib.view.facilitator.source_card import SourceCard
from course_lib.view.own_account import ChosenAccount


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path / "webinar")


@pytest.fixture
def chat_file(tmp_path):
    folder = tmp_path / "room"
    shutil.copytree(data_folder() / "chat", folder)
    return folder / "posts.csv"


def block(state, id_):
    return next(each for each in state["blocks"] if each["id"] == id_)


def ids(state, id_):
    return [row["id"] for row in block(state, id_)["rows"]]


def test_two_tabs_write_and_neither_loses_anything(tmp_path):
    one, other = WorkFile(tmp_path), WorkFile(tmp_path)

    def write(file, name):
        for n in range(20):
            file.change(lambda work, n=n: work.own_words.update({f"{name}{n}": "words"}))

    threads = [threading.Thread(target=write, args=pair) for pair in ((one, "a"), (other, "b"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(one.read().own_words) == 40


def test_a_damaged_file_is_kept_and_said(tmp_path):
    file = WorkFile(tmp_path)
    (tmp_path / "work.json").write_text('{"own_words": {"Q1": "hours of', encoding="utf-8")
    assert file.read() == Work()
    assert "could not be read" in file.notice
    (kept,) = tmp_path.glob("work-unreadable-*.json")
    assert "hours of" in kept.read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path, monkeypatch):
    file = WorkFile(tmp_path)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("course_lib.chat.work.write_whole", full)
    with pytest.raises(NotSaved, match="Not saved yet"):
        file.change(lambda work: work.yes.append("somebody"))


def test_others_on_this_computer_cannot_open_the_folder(desk):
    assert desk.file.folder.stat().st_mode & 0o077 == 0


def test_a_source_that_is_gone_loses_nothing_and_says_so(desk, chat_file):
    desk.take_file(chat_file)
    assert len(desk.chat().posts) == 406
    chat_file.unlink()
    desk.refresh()
    assert "not there just now" in desk.lost or "found no file" in desk.lost
    assert len(desk.analysis().said) == 312
    later = Desk(desk.file.folder)
    assert len(later.chat().posts) == 406


def test_a_file_that_grows_is_read_again_and_what_was_deleted_there_stays(desk, chat_file):
    lines = chat_file.read_text(encoding="utf-8").splitlines(keepends=True)
    chat_file.write_text("".join(lines[:101]), encoding="utf-8")
    desk.take_file(chat_file)
    chat_file.write_text("".join([lines[0], *lines[50:201]]), encoding="utf-8")
    desk.refresh()
    assert desk.lost == ""
    assert len(desk.chat().posts) == 200


def test_what_was_decided_about_one_conversation_never_reaches_another(desk, tmp_path):
    desk.take_text("17:00 @ana: Q1 What helps?\n17:01 @ben: A walk\n17:02 @dan: Tea")

    def decide(work):
        work.decide("done", ["line-2"])
        work.decide("fine", ["line-3"])
        work.own_words, work.yes, work.texts = {"Q1": "A walk"}, ["ben"], {"plan-title": "Ours"}

    desk.file.change(decide)
    desk.forget()
    other = "18:00 @eva: Q1 And now?\n18:01 @fay: I do not want to be here any more\n18:02 @gus: No"
    desk.take_text(other)
    work = desk.work()
    assert (work.done, work.fine, work.own_words, work.yes) == ([], [], {}, [])
    assert work.texts == {"plan-title": "Ours"}
    assert "put aside" in " ".join(desk.chat().notes)
    assert [each.kind for each in desk.analysis().concerns] == ["crisis"]
    (kept,) = (tmp_path / "webinar").glob("decided-*.json")
    assert json.loads(kept.read_text(encoding="utf-8"))["own_words"] == {"Q1": "A walk"}


def test_what_was_decided_stays_with_a_conversation_that_grows_or_is_read_again(desk):
    first = "17:00 @ana: Q1 What helps?\n17:01 @ben: A walk"
    desk.take_text(first)
    desk.file.change(lambda work: work.decide("done", ["line-2"]))
    desk.forget()
    desk.take_text(f"{first}\n17:02 @dan: Tea")
    assert desk.work().done == ["line-2"]


def test_the_next_day_everything_is_there_with_its_people(desk):
    desk.take_sample()
    again = Desk(desk.file.folder).analysis()
    assert len(again.unanswered) == 7
    assert len(again.ungreeted) == 3


def test_the_source_card_reads_each_kind_and_keeps_what_was_typed(desk, chat_file):
    drawn = []
    card = SourceCard(desk, drawn.append)
    card.receive({"type": "choose", "value": "text"})
    card.receive({"type": "set", "name": "text", "value": "no time and no name"})
    card.receive({"type": "read"})
    state = card.state()
    assert "(T-03)" in state["notice"]
    assert block(state, "text")["fields"][0]["value"] == "no time and no name"
    assert drawn == []
    card.receive({"type": "set", "name": "text", "value": "17:00 @a: Hello\n17:01 @b: Hi"})
    card.receive({"type": "read"})
    assert "2 posts" in block(card.state(), "known")["lines"][0]
    card.receive({"type": "choose", "value": "file"})
    card.receive({"type": "set", "name": "path", "value": f'"{chat_file}"'})
    card.receive({"type": "read"})
    assert "406 posts" in block(card.state(), "known")["lines"][0]
    assert len(drawn) == 2
    card.receive({"type": "forget"})
    assert desk.chat() is None
    assert not (desk.file.folder / "posts.json").exists()


def test_x_itself_has_its_price_on_the_button_and_needs_keys(desk, monkeypatch):
    monkeypatch.setattr("course_lib.account.x_api.from_environment", lambda: None)
    monkeypatch.setattr("course_lib.account.x_api.remembered", lambda: None)
    card = SourceCard(desk)
    card.receive({"type": "choose", "value": "live"})
    card.receive({"type": "set", "name": "at_most", "value": "600"})
    button = block(card.state(), "read")["presses"][0]["words"]
    assert button == "I agree: read it for at most $9.00"
    card.receive({"type": "read"})
    assert "no keys yet" in card.state()["notice"]


def test_closing_by_the_card(desk, tmp_path):
    desk.take_sample()
    card = CloseCard(desk, downloads=tmp_path)
    state = card.state()
    assert ids(state, "concerns") == ["crisis-c-203", "client-c-191", "spam-c-101"]
    assert len(ids(state, "open")) == 7
    card.receive({"type": "set", "name": "words-Q1", "value": "We spoke of <i>buses</i>."})
    card.receive({"type": "done", "id": "c-203"})
    card.receive({"type": "recap"})
    state = card.state()
    assert ids(state, "concerns") == ["client-c-191", "spam-c-101"]
    page = (tmp_path / "webinar-recap.html").read_text(encoding="utf-8")
    assert "We spoke of &lt;i&gt;buses&lt;/i&gt;." in page
    assert block(state, "made")["lines"][0].startswith("Done. Your file is webinar-recap.html.")
    for kind, file in (("transcript", "transcript.html"), ("table", "transcript.csv")):
        card.receive({"type": kind})
        assert "could you take that one down" not in (tmp_path / f"webinar-{file}").read_text(
            encoding="utf-8"
        )
    card.receive({"type": "team"})
    assert "do not publish" in (tmp_path / "webinar-for-the-team-only.html").read_text("utf-8")
    json.dumps(card.state())


def test_somebody_takes_a_post_back(desk, tmp_path):
    desk.take_sample()
    card = CloseCard(desk, downloads=tmp_path)
    card.receive({"type": "set", "name": "find", "value": "walk home"})
    assert ids(card.state(), "found") == ["post-c-036"]
    card.receive({"type": "take-out", "id": "c-036"})
    assert ids(card.state(), "found") == []
    assert "post-c-036" in ids(card.state(), "out")
    card.receive({"type": "recap"})
    assert "walk home" not in (tmp_path / "webinar-recap.html").read_text(encoding="utf-8")
    card.receive({"type": "back-in", "id": "c-036"})
    assert "post-c-036" not in ids(card.state(), "out")


def test_an_unknown_message_changes_nothing(desk):
    desk.take_sample()
    card = CloseCard(desk)
    before = desk.work()
    card.receive({"type": "post-it-for-me", "id": "c-036"})
    card.receive({"type": "set", "name": "version", "value": "9"})
    assert desk.work() == before


def test_no_part_of_the_room_can_send_anything():
    room = Path(__file__).parent.parent / "course_lib" / "chat"
    code = "\n".join(path.read_text(encoding="utf-8") for path in room.rglob("*.py"))
    for word in ("requests", "urllib.request", "socket", "smtplib", "http.client", "subprocess"):
        assert f"import {word}" not in code
        assert f"from {word}" not in code


def test_forgetting_the_account_forgets_a_conversation_from_it_and_no_other(tmp_path, monkeypatch):
    monkeypatch.setenv("COURSE_HOME", str(tmp_path))
    desk = Desk()
    desk.take_archive(data_folder() / "own_archive")
    desk.file.change(lambda work: work.own_words.update(Q1="What I wrote stays."))
    card = AccountCard(ChosenAccount(), lessons=tmp_path / "lessons")
    card.receive({"type": "forget"})
    assert any("conversation" in line for line in card.state()["forgotten"])
    assert Desk().chat() is None
    assert Desk().work().own_words == {"Q1": "What I wrote stays."}
    Desk().take_sample()
    card.receive({"type": "forget"})
    assert Desk().chat() is not None

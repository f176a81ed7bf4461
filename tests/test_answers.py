"""answers.json: whole or not at all, never lost, and safe with two writers."""

import json
import multiprocessing
from pathlib import Path

import pytest

from course_lib.answers import AnswerFile, AnswersProblem, Entry, record_from_bytes


def give(value):
    return lambda entry: entry.give(value)


def test_an_answer_is_there_for_the_next_one_who_reads(tmp_path):
    AnswerFile(tmp_path).change("lesson_one", give(["a", "b"]))
    entry = AnswerFile(tmp_path).entry("lesson_one")
    assert entry.value == ["a", "b"]
    assert entry.revision == 1
    assert entry.at.endswith("+00:00")


def test_nothing_saved_is_an_empty_entry_and_writes_no_file(tmp_path):
    assert AnswerFile(tmp_path).entry("lesson_one") == Entry()
    assert not (tmp_path / "answers.json").exists()


def test_start_over_can_be_undone(tmp_path):
    file = AnswerFile(tmp_path)
    file.change("lesson_one", give("mine"))
    file.change("lesson_one", lambda entry: entry.put_aside(None))
    assert file.entry("lesson_one").value is None
    file.change("lesson_one", lambda entry: entry.swap_back())
    assert file.entry("lesson_one").value == "mine"


@pytest.mark.parametrize(
    "content",
    [
        b"{not json",
        b"\xff\xfe\x00",
        b"[]",
        b'{"schema_version": 99, "answers": {}}',
        b'{"schema_version": 1, "answers": {"a": {"value": {"b": 3}}}}',
        b"",
    ],
    ids=repr,
)
def test_an_unreadable_record_is_kept_aside_and_said(tmp_path, content):
    (tmp_path / "answers.json").write_bytes(content)
    file = AnswerFile(tmp_path)
    assert file.read().answers == {}
    (kept,) = tmp_path.glob("answers-unreadable-*.json")
    assert kept.read_bytes() == content
    assert kept.name in file.notice
    file.change("lesson_one", give("new"))
    assert AnswerFile(tmp_path).entry("lesson_one").value == "new"


def test_a_failed_write_leaves_the_old_record(tmp_path, monkeypatch):
    file = AnswerFile(tmp_path)
    file.change("lesson_one", give("old"))

    def full_disk(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("course_lib.whole_file.os.fsync", full_disk)
    with pytest.raises(AnswersProblem, match="earlier answers are safe"):
        file.change("lesson_one", give("new"))
    assert AnswerFile(tmp_path).entry("lesson_one").value == "old"
    assert not list(tmp_path.glob("*.tmp")) and not list(tmp_path.glob(".*.tmp"))


def _count(folder: Path, name: str) -> None:
    for number in range(40):
        AnswerFile(folder).change(f"lesson_{name}-{number}", give(name))


def test_two_programs_lose_nothing(tmp_path):
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=_count, args=(tmp_path, name)) for name in "ab"]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert len(AnswerFile(tmp_path).read().answers) == 80


def test_the_record_is_readable_json(tmp_path):
    AnswerFile(tmp_path).change("lesson_one", give("Zoë 🦋"))
    text = (tmp_path / "answers.json").read_text(encoding="utf-8")
    assert json.loads(text)["answers"]["lesson_one"]["value"] == "Zoë 🦋"
    assert "Zoë 🦋" in text


def test_a_record_larger_than_any_is_refused():
    with pytest.raises(ValueError, match="larger"):
        record_from_bytes(b" " * 6_000_000)

"""Sources and crisis lines: nothing is shown as a fact that nobody has read."""

from datetime import date
from pathlib import Path

import pytest

from course_lib.facts import all_sources, crisis_lines, sources_shown
from course_lib.screens import reading_grade
from course_lib.view.facts_cards import CountryCard, SourcesCard


@pytest.fixture(autouse=True)
def _private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURSE_HOME", str(tmp_path / "private"))


@pytest.mark.parametrize("source", all_sources(), ids=lambda source: source.source)
def test_a_source_is_read_on_a_day_by_somebody_or_waits_to_be_opened(source):
    assert source.paraphrase and source.section and source.url.startswith("https://")
    if source.status == "read":
        assert isinstance(source.verified_on, date)
        assert source.verified_by
        assert "“" not in source.paraphrase  # our own words
    else:
        assert source.status == "to open"
        assert source.verified_on is None


def test_only_what_was_read_is_shown_with_its_day():
    shown = SourcesCard().state()["sources"]
    assert len(shown) == len(sources_shown()) >= 10
    assert all(each["checked"].startswith("checked on ") for each in shown)
    waiting = [each.paraphrase for each in all_sources() if each.status == "to open"]
    assert waiting
    assert not {each["words"] for each in shown} & set(waiting)


def test_the_sources_can_be_read():
    assert reading_grade(" ".join(each.paraphrase for each in sources_shown())) <= 9.0


def test_every_country_has_a_line_and_the_last_one_is_for_everybody_else():
    lines = crisis_lines()
    assert len({line.id for line in lines}) == len(lines)
    assert lines[-1].id == "other"
    (us,) = (line for line in lines if line.id == "us")
    assert "988" in us.line and "988" in us.how
    assert all(line.url.startswith("https://") for line in lines)


def test_a_country_is_remembered_on_this_computer():
    assert CountryCard().state()["line"] is None
    CountryCard().receive({"type": "country", "country": "us"})
    state = CountryCard().state()
    assert state["country"] == "us"
    assert "988" in state["line"]["line"]
    assert "checked on" in state["line"]["verified_on"]


@pytest.mark.parametrize("country", ["", "mars", None, 7, ["us"]])
def test_a_country_that_nobody_knows_changes_nothing(country):
    CountryCard().receive({"type": "country", "country": "us"})
    CountryCard().receive({"type": "country", "country": country})
    assert CountryCard().state()["country"] == "us"


@pytest.mark.parametrize("note", ["", "[]", "{", '{"country": ["us"]}', '{"country": "mars"}'])
def test_a_damaged_note_asks_again(note, tmp_path):
    card = CountryCard()
    (tmp_path / "private").mkdir()
    (tmp_path / "private" / "country.json").write_text(note, encoding="utf-8")
    assert card.state()["country"] == ""

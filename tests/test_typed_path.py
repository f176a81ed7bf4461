"""Whatever way a person names a file or a folder, it is found; and nothing else is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from classroom import ROOT

from course_lib.cli.folder import named
from course_lib.typed_path import is_there, path_of
from course_lib.view.account_card import AccountCard
from course_lib.view.own_account import ChosenAccount

PRACTICE = ROOT / "data" / "own_archive"


@pytest.fixture
def spaced(tmp_path: Path) -> Path:
    """A folder whose name asks for care, two folders down."""
    folder = tmp_path / "my files" / "twitter 1 & zoë"
    folder.mkdir(parents=True)
    return folder


def test_a_whole_path_is_found_in_each_way_of_writing_it(spaced: Path) -> None:
    here = str(spaced)
    ways = [
        here,
        f'  "{here}"\n',
        f"'{here}'",
        f"“{here}”",
        here + os.sep,
        spaced.as_uri(),
        spaced.as_uri().replace("file:///", "file://localhost/"),
        spaced.as_uri().replace("file:", "FILE:"),
    ]
    if os.sep == "/":  # as a terminal writes it when the folder is dragged into it
        ways.append(here.replace(" ", "\\ ").replace("&", "\\&"))
    for way in ways:
        assert path_of(way, [Path("/nowhere")]) == spaced, way


def test_the_tilde_is_ones_own_folder(
    spaced: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    for way in ("~/my files/twitter 1 & zoë", "~\\my files\\twitter 1 & zoë"):
        assert path_of(way, [Path("/nowhere")]) == spaced


def test_a_path_from_nowhere_is_looked_for_in_each_folder(spaced: Path, tmp_path: Path) -> None:
    folders = [tmp_path / "none", tmp_path, spaced.parent]
    for way in ("my files/twitter 1 & zoë", "my files\\twitter 1 & zoë", "twitter 1 & zoë"):
        assert path_of(way, folders) == spaced
    assert path_of("none.zip", folders) == tmp_path / "none" / "none.zip"


@pytest.mark.parametrize("nothing", ["", "  ", ' "" ', "“”"])
def test_nothing_typed_is_no_place(nothing: str) -> None:
    assert path_of(nothing, [Path.cwd()]) is None


@pytest.mark.parametrize("odd", ["~nobody-here/x", "a\0b", "x" * 5_000, "file:", "C:\\x.zip"])
def test_odd_words_are_a_place_where_nothing_is(odd: str, tmp_path: Path) -> None:
    path = path_of(odd, [tmp_path / "none"])
    assert path is not None and not is_there(path)


@pytest.mark.parametrize("way", ["data/own_archive", "data\\own_archive", '"data/own_archive"'])
def test_box_and_command_know_the_practice_archive_by_its_name_in_the_readme(
    way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COURSE_HOME", str(tmp_path))
    assert named(way) == PRACTICE
    account = ChosenAccount()
    card = AccountCard(account, downloads=tmp_path / "Downloads", lessons=tmp_path)
    card.receive({"type": "use-file", "path": way})
    assert (card.state()["notice"], account.path) == ("", PRACTICE)


def test_the_command_takes_what_lies_where_one_stands_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data" / "own_archive").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    assert named("data/own_archive") == tmp_path / "data" / "own_archive"

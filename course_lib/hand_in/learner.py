"""Who hands in: the name as it was typed, and the folder name that nbgrader knows it by."""

from __future__ import annotations

import json
import re
import secrets
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from course_lib.hand_in.problem import HandInProblem
from course_lib.home import private_folder

#: nbgrader's table of marks and some file systems know no other letters than a to z.
_SPELLED = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i"}
)
#: Signs that make another letter of a Japanese one, and are no accents.
_VOICED = ("\u3099", "\u309a")

_WINDOWS_KEEPS = re.compile(r"con|prn|aux|nul|(com|lpt)\d")

_NOTE = "learner.json"

LONGEST_NAME = 100
_LONGEST_SAFE_NAME = 60


@dataclass(frozen=True, slots=True)
class Learner:
    """A name as typed, and a random key that tells two people of one name apart.

    `known_as` is the id of somebody whom nbgrader knows already.
    """

    name: str
    key: str
    known_as: str = ""

    @property
    def id(self) -> str:
        """The learner's id in nbgrader: the safe name, where nbgrader knows no other."""
        return self.known_as or safe_name(self.name)


def safe_name(name: str) -> str:
    """Return a name as small letters, digits and hyphens, fit for a file on every system.

    >>> safe_name("Dr. Jürgen Müller-Łukasz")
    'dr-jurgen-muller-lukasz'
    """
    letters = plain_letters(name)
    safe = re.sub(r"[^a-z0-9]+", "-", letters)[:_LONGEST_SAFE_NAME].strip("-")
    lost = any(letter.isalnum() and not letter.isascii() for letter in letters)
    if lost or not safe or len(letters) > _LONGEST_SAFE_NAME or _WINDOWS_KEEPS.fullmatch(safe):
        # What a to z cannot spell must still differ from one person to the next.
        return f"{safe or 'learner'}-{crc32(name.encode('utf-8', 'replace')):08x}"
    return safe


def plain_letters(name: str) -> str:
    """Return a name in small letters without accents, as a keyboard without them would write it.

    >>> plain_letters("Ｊｏｓé　Łukasz")
    'jose lukasz'
    """
    folded = unicodedata.normalize("NFKC", name).casefold()
    spelled = unicodedata.normalize("NFKD", folded).translate(_SPELLED)
    return "".join(
        letter for letter in spelled if letter in _VOICED or not unicodedata.combining(letter)
    )


def clean_name(name: str) -> str:
    """Return a typed name without stray spaces and invisible signs; "" where nothing is left."""
    shown = "".join(sign if sign.isprintable() else " " for sign in name[: 10 * LONGEST_NAME])
    return " ".join(shown.split())[:LONGEST_NAME].strip()


def remembered_learner(name: str = "") -> Learner | None:
    """Return the learner of this computer; None where nobody has said their name yet.

    A `name` given is remembered for the next time. The key is made once and says nothing about
    the person or the computer.
    """
    note = private_folder() / _NOTE
    known = _read(note)
    name = clean_name(name) or clean_name(known.get("name", ""))
    if not name:
        return None
    learner = Learner(name, known.get("key") or secrets.token_hex(8))
    if known != {"name": learner.name, "key": learner.key}:
        _write(note, learner)
    return learner


def this_computers_key() -> str:
    """Return the key that stands in each hand-in made here; "" where none was made."""
    return _read(private_folder() / _NOTE).get("key", "")


def _read(note: Path) -> dict[str, str]:
    try:
        known = json.loads(note.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(known, dict):
        return {}
    return {name: value for name, value in known.items() if isinstance(value, str)}


def _write(note: Path, learner: Learner) -> None:
    content = json.dumps({"name": learner.name, "key": learner.key}, ensure_ascii=False)
    try:
        note.write_text(content, encoding="utf-8")
    except OSError as error:
        raise HandInProblem(
            f"We could not write to {note.parent}. Check that the disk is not full and that "
            "you may write there."
        ) from error

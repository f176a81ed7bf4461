"""Where the file or folder lies that a person typed, pasted, copied or dragged."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

#: Windows puts quotes around a path that is copied from its file window; so do people.
_QUOTES = "\"'“”„‘’"
#: A terminal puts a backslash before a space in the path of a file that is dragged into it.
_ESCAPED = re.compile(r"\\(.)")


def path_of(typed: str, folders: Sequence[Path]) -> Path | None:
    """Return the path that was meant, or None where nothing was typed.

    What does not start at the top of a drive is looked for in `folders`, the first one first, and
    nowhere else. Where nothing is found it is the place where we looked first.
    """
    words = typed.strip().strip(_QUOTES).strip()
    if not words:
        return None
    # A folder before a path that starts at the top changes nothing.
    places = [folder / path for path in _readings(words) for folder in folders]
    return next((place for place in places if is_there(place)), places[0])


def is_there(path: Path) -> bool:
    """Say whether there is such a file or folder; a text of any length may be asked for."""
    return os.path.exists(path)  # noqa: PTH110 - `Path.exists` fails where the text is too long


def _readings(words: str) -> Iterator[Path]:
    """Yield what the words can mean on this computer, the plainest first."""
    if words.lower().startswith("file:"):
        words = _of_address(words)
    yield _from_home(words)
    if os.sep != "\\" and "\\" in words:
        yield _from_home(_ESCAPED.sub(r"\1", words))
        yield _from_home(words.replace("\\", "/"))


def _of_address(words: str) -> str:
    """Return the path in a file's address, which is what a browser and some file windows give."""
    address = urlsplit(words)
    elsewhere = address.netloc.lower() not in ("", "localhost")
    return url2pathname(f"//{address.netloc}{address.path}" if elsewhere else address.path)


def _from_home(words: str) -> Path:
    try:
        return Path(words).expanduser()
    except RuntimeError:  # a "~name" of nobody here
        return Path(words)

"""Where the file lies that a person typed, pasted or copied."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname


def path_of(typed: str, folders: Iterable[Path]) -> Path | None:
    """Return the path that was meant, or None where nothing was typed.

    A bare name is looked for in `folders`, the first one first; it never means the folder that
    the course happens to work in.
    """
    # Windows puts quotes around a path that is copied from its file window.
    words = typed.strip().strip("\"'").strip()
    if not words:
        return None
    if words.lower().startswith("file:"):
        words = url2pathname(urlsplit(words).path)
    try:
        path = Path(words).expanduser()
    except RuntimeError:  # a "~name" of nobody here
        path = Path(words)
    if path.is_absolute() or len(path.parts) != 1:
        return path
    places = [folder / path for folder in folders]
    return next((place for place in places if place.exists()), places[0])

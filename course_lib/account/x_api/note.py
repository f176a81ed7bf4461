"""What was agreed to and how far it got, so that it can go on later: no keys, no posts."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path

from course_lib.account.x_api.dialects import DIALECTS
from course_lib.whole_file import drafts_of, write_whole


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One reading. `who` is the mark of the keys, `handle` the name asked for with a bearer token.

    `dialect` is how X turned out to answer, `agreed` the one that the price was for. `day` is the
    UTC day on which it was paid, `cost` what the pages cost together, in US dollars, and `costs`
    what each part did, also where it is not in `finished`.
    """

    who: str
    handle: str
    owner_price: bool
    day: str
    dialect: str = "tweet"
    agreed: str = "tweet"
    cost: str = "0"
    parts: tuple[str, ...] = ()
    finished: tuple[str, ...] = ()
    costs: tuple[tuple[str, str], ...] = ()

    @property
    def begun(self) -> dict[str, Decimal]:
        """What was paid for each part, whether it was read to its end or not."""
        return {part: Decimal(usd) for part, usd in self.costs}

    def write(self, folder: Path) -> None:
        """Write it down. Raises `OSError`."""
        write_whole(_file(folder), json.dumps(asdict(self)).encode())

    def same_reading(self, other: Note) -> bool:
        """Say whether two notes are about the same keys, account and day."""
        return self._heading == other._heading

    @property
    def _heading(self) -> tuple[str | bool, ...]:
        return self.who, self.handle, self.owner_price, self.day


def read_note(folder: Path) -> Note | None:
    """Return the last reading, or None where there is none."""
    try:
        found = json.loads(_file(folder).read_bytes())
        found |= {name: tuple(map(str, found[name])) for name in ("parts", "finished")}
        found["costs"] = tuple((str(part), str(usd)) for part, usd in found.get("costs", ()))
        note = Note(**found)
        known = {note.dialect, note.agreed} <= DIALECTS.keys() and Decimal(note.cost) >= 0
        known = known and all(usd >= 0 for usd in note.begun.values())
        return note if known else None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, InvalidOperation):
        return None


def remove_note(folder: Path) -> None:
    """Forget the last reading, and what a sudden end left of a note."""
    note = _file(folder)
    for file in (note, *folder.glob(drafts_of(note.name))):
        file.unlink(missing_ok=True)


def _file(folder: Path) -> Path:
    return folder / "reading.json"

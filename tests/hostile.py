"""Hand-ins that somebody made to do harm, the same thousand each time."""

from __future__ import annotations

import io
import json
import random
import stat
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from classroom import FOLDER, LESSON, PAGE

#: Each would act if it reached a page as it is.
SCRIPTS = (
    "<script>document.title='taken over'</script>",
    "<img src=x onerror=alert(1)>",
    "</div></section><svg onload=alert(1)>",
    "[press](javascript:alert(1))",
    "<a href='javascript:alert(1)'>x</a>",
    "![x](http://tracker.example/x.png)",
    "{{ 7*7 }}{% raw %}<iframe src='http://tracker.example'>",
    "$\\href{javascript:alert(1)}{x}$",
    "<style>*{display:none}</style><base href='http://tracker.example'>",
    "`</code><script>x()</script>`\n\n    <script>y()</script>",
)
PATHS = ("../../outside.txt", "/tmp/outside.txt", "C:\\outside.txt", "a/../../outside.txt")
NAMES = (
    "..",
    "../../x",
    "con",
    "\u202eevil",
    "a\x00b",
    "x" * 50_000,
    "=cmd|'/c calc'!A1",
    "é" * 99,
)

Members = dict[str, bytes]


class Maker:
    """Makes hand-ins from the members of a good one. `marker` is what executed code would write."""

    def __init__(self, good: Members, marker: Path) -> None:
        self._good = good
        self._code = f"import pathlib; pathlib.Path({str(marker)!r}).touch()"
        self._luck = random.Random(7)
        self._number = 0

    def make(self, to: Path, number: int) -> None:
        """Write so many files into a folder, of each kind in turn."""
        kinds: tuple[Callable[[], bytes], ...] = (
            self.cut_short,
            self.random_bytes,
            self.flipped_bits,
            self.deep,
            self.wrong_types,
            self.links,
            self.path_tricks,
            self.scripts,
            self.added_code,
            self.odd_notes,
            self.zips_in_zips,
            self.somebody_elses_name,
        )
        for place in range(number):
            self._number = place
            (to / f"hostile-{place:04}.zip").write_bytes(kinds[place % len(kinds)]())
        for place in range(4):
            (to / f"huge-{place}.zip").write_bytes(self.huge())

    def cut_short(self) -> bytes:
        whole = self._zip({})
        return whole[: self._luck.randrange(len(whole))]

    def random_bytes(self) -> bytes:
        return b"PK\x03\x04" + self._luck.randbytes(self._luck.randrange(5_000))

    def flipped_bits(self) -> bytes:
        content = bytearray(self._zip({}))
        for _ in range(self._luck.choice((1, 3, 50))):
            content[self._luck.randrange(len(content))] ^= 1 << self._luck.randrange(8)
        return bytes(content)

    def deep(self) -> bytes:
        opening = self._luck.choice((b"[", b'{"a":', b'{"answers":', b'{"cells":['))
        name = self._luck.choice(("answers.json", "hand_in.json", PAGE, "snapshot.json"))
        return self._zip({name: opening * self._luck.choice((900, 15_000))})

    def wrong_types(self) -> bytes:
        luck = self._luck
        odd: tuple[Any, ...] = (None, True, -1, 1e308, "x", [], [[]], {"a": []}, [None], "\ud7ff")
        answers = {
            each.id: luck.choice((luck.choice(odd), {"value": luck.choice(odd), "hints": -9}))
            for each in LESSON.graded
        }
        return self._zip({"answers.json": _json({"schema_version": 1, "answers": answers})})

    def links(self) -> bytes:
        link = zipfile.ZipInfo(self._luck.choice(("answers.json", "hand_in.json", PAGE)))
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        return self._zip({link.filename: None}, [(link, b"/etc/passwd")])

    def path_tricks(self) -> bytes:
        return self._zip({path: b"x" for path in PATHS} | {"plotly.py": self._code.encode()})

    def scripts(self) -> bytes:
        script = self._luck.choice(SCRIPTS)
        page = json.loads(self._good[PAGE])
        for cell in page["cells"]:
            if cell["metadata"].get("nbgrader", {}).get("solution"):
                cell["source"] = script
        answers = {each.id: {"value": script, "revision": 1} for each in LESSON.graded}
        return self._zip(
            {
                PAGE: _json(page),
                "answers.json": _json({"schema_version": 1, "answers": answers}),
                f"{script.replace('/', '')}.html": b"x",
            },
            name=f"{script} {self._number}",
        )

    def added_code(self) -> bytes:
        page = json.loads(self._good[PAGE])
        for cell in page["cells"]:
            if cell["cell_type"] == "code":
                cell["source"] = self._code + "\n99.0"
                cell["outputs"] = [
                    {"output_type": "display_data", "data": {"text/html": SCRIPTS[0]}}
                ]
        return self._zip({PAGE: _json(page), "sitecustomize.py": self._code.encode()})

    def odd_notes(self) -> bytes:
        note = json.loads(self._good["hand_in.json"])
        note["learner"] = self._luck.choice(NAMES)
        note["made_at"] = self._luck.choice((note["made_at"], "8999-01-01T00:00:00Z", 7, "soon"))
        note["lesson"] = self._luck.choice((FOLDER, "../..", "01_safe_ground", ""))
        note["files"] = self._luck.choice((note["files"], {}, [], {"answers.json": "0"}))
        return self._zip({"hand_in.json": _json(note)})

    def zips_in_zips(self) -> bytes:
        inner = self._luck.choice((self.cut_short, self.random_bytes, self.path_tricks))()
        content = io.BytesIO()
        with zipfile.ZipFile(content, "w") as archive:
            archive.writestr("../../outside.zip", inner)
            archive.writestr("a/b/c.zip", inner)
        return content.getvalue()

    def somebody_elses_name(self) -> bytes:
        return self._zip({"answers.json": b'{"schema_version": 1, "answers": {}}'}, name="Anna")

    def huge(self) -> bytes:
        name = self._luck.choice(("answers.json", PAGE, "snapshot.json"))
        return self._zip({name: b" " * 30_000_000})

    def _zip(
        self,
        change: dict[str, bytes | None],
        more: list[tuple[zipfile.ZipInfo, bytes]] | None = None,
        name: str = "",
    ) -> bytes:
        members: dict[str, bytes | None] = {**self._good}
        note = json.loads(self._good["hand_in.json"])
        note.update(learner=name or f"Hostile {self._number}", learner_key=str(self._number))
        members["hand_in.json"] = _json(note)
        members |= change
        content = io.BytesIO()
        with (
            warnings.catch_warnings(),
            zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED, True, 1) as made,
        ):
            warnings.simplefilter("ignore")
            for member, held in members.items():
                if held is not None:
                    made.writestr(member, held)
            for info, held in more or []:
                made.writestr(info, held)
        return content.getvalue()


def _json(value: Any) -> bytes:
    return json.dumps(value).encode()

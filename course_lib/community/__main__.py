"""`python -m course_lib.community`: write the sample community into `data/`."""

from __future__ import annotations

import argparse
from pathlib import Path

from course_lib.community.tables import generate
from course_lib.home import course_folder


def main() -> None:
    """Write every file of the sample. The same bytes come out on every computer."""
    parser = argparse.ArgumentParser(prog="python -m course_lib.community", description=__doc__)
    parser.add_argument("--into", type=Path, default=course_folder() / "data", metavar="FOLDER")
    folder: Path = parser.parse_args().into
    for path, text in generate().items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())
        print(f"wrote {path}")


if __name__ == "__main__":
    main()

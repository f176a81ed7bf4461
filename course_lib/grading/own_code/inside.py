"""The program that is shut in: it runs a page, and tells of each cell as soon as it is done.

It knows nothing of the course, and nobody believes what it says: the code that it runs could
speak in its place. Called with: the page, a folder of files to put beside it, a folder to work
in, seconds for each cell, and bytes of memory for each process.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

# A check of web addresses that no page needs; without it this starts in half the time.
sys.modules["rfc3987_syntax"] = None  # type: ignore[assignment]

import nbformat  # noqa: E402
from jupyter_client.kernelspec import NATIVE_KERNEL_NAME  # noqa: E402
from nbclient import NotebookClient  # noqa: E402
from nbclient.exceptions import CellTimeoutError, DeadKernelError  # noqa: E402

#: Of one cell. A learner who prints a book did not mean to.
_MOST_WORDS = 2000
_MOST_OUTPUTS = 20


def main() -> None:
    """Run the page up to its end, or to the cell that stops it."""
    page, files, work = (Path(word) for word in sys.argv[1:4])
    seconds, memory = int(sys.argv[4]), int(sys.argv[5])
    _take_no_more_than(memory)
    shutil.copytree(files, work, dirs_exist_ok=True)
    notebook = nbformat.read(page, as_version=4)
    told = _keep_for_ourselves()

    def tell(**facts: Any) -> None:
        told.write(json.dumps(facts) + "\n")
        told.flush()

    client = NotebookClient(
        notebook,
        timeout=seconds,
        allow_errors=True,
        kernel_name=NATIVE_KERNEL_NAME,
        store_widget_state=False,
        resources={"metadata": {"path": str(work)}},
    )
    with client.setup_kernel():
        tell(state="ready")
        for place, cell in enumerate(notebook.cells):
            tell(cell=place, state="begun")
            try:
                client.execute_cell(cell, place, store_history=False)
            except CellTimeoutError:
                tell(cell=place, state="slow")
                break
            except DeadKernelError:
                tell(cell=place, state="dead")
                break
            tell(cell=place, state="done", said=[*_said(cell)])
    # The kernel may refuse to end; what it is shut in ends with this program.
    os._exit(0)


def _take_no_more_than(memory: int) -> None:
    """Set limits that every process below this one inherits. Windows has none of them."""
    if sys.platform == "win32":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_FSIZE, 64_000_000),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        limit = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(what, (limit, limit))
        except (ValueError, OSError):
            continue  # macOS knows the memory limit and refuses it


def _keep_for_ourselves() -> Any:
    """Return the way out, and leave the kernel none: what it prints arrives as output."""
    told = os.fdopen(os.dup(1), "w", encoding="utf-8")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    return told


def _said(cell: Any) -> Any:
    """Yield what a cell put out, as far as it is marked or read: text."""
    for output in cell.outputs[:_MOST_OUTPUTS]:
        kind = output.output_type
        if kind == "error":
            yield {"kind": "error", "name": output.ename[:80], "text": output.evalue[:_MOST_WORDS]}
        elif kind == "stream":
            yield {"kind": output.name, "text": output.text[:_MOST_WORDS]}
        elif kind == "execute_result":
            text = str(output.data.get("text/plain", ""))
            yield {"kind": "value", "text": text[:_MOST_WORDS]}


if __name__ == "__main__":
    main()

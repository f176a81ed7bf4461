"""A page in JupyterLab is saved whole or not at all, also when two saves come at once."""

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_markdown_cell, new_notebook

from course_lib.page_files import WholePages


def page(words: str) -> dict[str, object]:
    notebook = new_notebook(cells=[new_markdown_cell(words)])
    return {"type": "notebook", "format": "json", "content": notebook}


def manager(folder: Path) -> WholePages:
    return WholePages(root_dir=str(folder), delete_to_trash=False)


def test_two_saves_at_once_leave_one_of_the_two_pages(tmp_path: Path) -> None:
    both = {"long " * 20_000, "short"}
    saves = [page(words) for words in sorted(both)] * 4

    async def save() -> None:
        pages = manager(tmp_path)
        await asyncio.gather(*(pages.save(each, "page.ipynb") for each in saves))

    # In a thread of its own: a browser test of the same process may hold this one's loop.
    with ThreadPoolExecutor(1) as pool:
        pool.submit(lambda: asyncio.run(save())).result()
    (cell,) = nbformat.read(tmp_path / "page.ipynb", as_version=4).cells
    assert cell.source in both
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".tmp"] == []


def test_a_save_that_breaks_off_leaves_the_page_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text("before", encoding="utf-8")
    with pytest.raises(ZeroDivisionError), manager(tmp_path).atomic_writing(str(path)) as file:
        file.write("half of")
        1 / 0  # noqa: B018
    assert path.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name == "nt", reason="Windows knows neither these modes nor links for all")
def test_who_may_read_a_page_stays_and_a_link_still_leads_to_it(tmp_path: Path) -> None:
    path, link = tmp_path / "page.txt", tmp_path / "link.txt"
    path.write_text("before", encoding="utf-8")
    path.chmod(0o640)
    link.symlink_to(path)
    with manager(tmp_path).atomic_writing(str(link)) as file:
        file.write("after")
    assert link.is_symlink()
    assert path.read_text(encoding="utf-8") == "after"
    assert path.stat().st_mode & 0o777 == 0o640

"""Each learner gets one ZIP back: one page over all lessons, as the gradebook is at that moment."""

import shutil
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import pytest
from classroom import FOLDER, LESSON, full_answers, hand_in, mark_by_hand

from course_lib.cli import main
from course_lib.grading.whole_page import LessonPage, whole_page

PAGE = """<html><head><style>p {{ margin: 0; }}</style></head><body>
<main><h1>Feedback: {0}</h1><h2 id="{0}_x">X</h2><p>{1}</p></main></body></html>"""


def lesson(title: str, words: str, score: float, waiting: int = 0) -> LessonPage:
    return LessonPage(
        folder=title.lower(),
        title=title,
        html=PAGE.format(title, words),
        score=score,
        max_score=10,
        waiting=waiting,
    )


class Outline(HTMLParser):
    """The headings of a page, its links, its ids and its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags, self.links, self.ids, self.words = list[str](), list[str](), list[str](), ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [str(value) for name, value in attrs if name == "href"]
        self.ids += [str(value) for name, value in attrs if name == "id"]

    def handle_data(self, data: str) -> None:
        self.words += data


def test_the_page_holds_every_lesson_and_adds_up() -> None:
    first, second = lesson("One", "a &lt;/main&gt; typed", 7.5), lesson("Two", "words", 1 / 3, 2)
    page = Outline(whole_page("<b>Ann</b>", [first, second]))
    assert [tag for tag in page.tags if tag in ("h1", "h2", "h3")] == ["h1", "h2", "h3", "h2", "h3"]
    assert set(page.links) == {"#one", "#two"} <= {f"#{each}" for each in page.ids}
    assert "7.83 of 20 points so far. Your instructor still reads 2 answers." in page.words
    assert "a </main> typed" in page.words and "Your feedback, <b>Ann</b>" in page.words
    assert page.tags.count("style") == page.tags.count("main") == 1
    assert "7.5 of 10 points." in whole_page("Ann", [first])


@pytest.mark.slow
def test_the_zips_of_a_graded_class(
    course: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    to = ["--course-dir", str(course)]
    assert main(["return", *to]) == 1
    assert "Nothing is graded yet" in capsys.readouterr().err
    hand_in(course, tmp_path / "in", "Ann Other", full_answers())
    hand_in(course, tmp_path / "in", "Zoë <Lind>", full_answers())
    assert main(["grade", str(tmp_path / "in"), *to]) == 0
    mark_by_hand(course, "ann-other", 2.5, "Well seen: **you** named the reason.")
    capsys.readouterr()

    assert main(["return", *to]) == 0
    said = capsys.readouterr().out
    assert "Zoë <Lind>: A text waits for you" in said and "Ann Other" not in said
    assert {path.stem for path in (course / "return").iterdir()} == {"ann-other", "zoe-lind"}
    with zipfile.ZipFile(course / "return" / "ann-other.zip") as made:
        assert made.namelist() == ["feedback.html"]
        text = made.read("feedback.html").decode("utf-8")
    page = Outline(text)
    assert "Well seen: you named the reason." in page.words
    assert "so far" not in page.words
    assert not {"script", "img", "link"} & set(page.tags)
    assert LESSON.title in page.words and {each.id for each in LESSON.graded} <= set(page.ids)
    assert "Zoë" not in text
    with zipfile.ZipFile(course / "return" / "zoe-lind.zip") as made:
        assert "Zoë &lt;Lind&gt;" in made.read("feedback.html").decode("utf-8")

    before = (course / "return" / "ann-other.zip").read_bytes()
    shutil.rmtree(course / "autograded" / "zoe-lind" / FOLDER)
    (course / "autograded" / "zoe-lind" / FOLDER).mkdir()
    (course / "autograded" / "zoe-lind" / FOLDER / f"{FOLDER}.ipynb").write_text("broken")
    assert main(["return", *to]) == 1
    assert "Zoë <Lind>" in capsys.readouterr().out
    assert (course / "return" / "ann-other.zip").read_bytes() == before
    assert not (course / "return" / "zoe-lind.zip").exists()

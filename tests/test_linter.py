"""The course linter: each rule finds its own kind of fault, and a sound page passes."""

from dataclasses import replace

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from questions import CHOOSE_THREE, MARK, NUMBER, ONE_OF, SORT, TEXT, exercise

from course_lib.exercise import Label, Lesson, NearMiss, Option
from course_lib.home import course_folder
from course_lib.linter import declarations, lint, pages, words
from course_lib.screens import reading_grade

CHOICE = exercise(ONE_OF, name="choice", points=2)
WORDS = exercise(TEXT, name="words", points=5)
LESSON = Lesson(folder="99_test", slug="test", title="Test", exercises=(CHOICE, WORDS))


def graded(exercise_id, points, *, text):
    return {
        "grade": True,
        "grade_id": exercise_id,
        "points": points,
        "locked": not text,
        "solution": text,
        "task": False,
        "schema_version": 3,
    }


def sound_page():
    hidden = {"jupyter": {"source_hidden": True}, "nbgrader": {"locked": True, "grade": False}}
    return new_notebook(
        metadata={"kernelspec": {"name": "python3", "display_name": "Python 3"}},
        cells=[
            new_markdown_cell(
                "# A page\n\n[Down](#Where-to-look)\n\n## Where to look\n\nLook here."
            ),
            new_code_cell('# Choose one\nshow("test_choice")', metadata=hidden),
            new_code_cell(
                '# Points, for your instructor\nscore("test_choice")',
                metadata={**hidden, "nbgrader": graded("test_choice", 2, text=False)},
            ),
            new_code_cell('# Write a little\nshow("test_words")', metadata=hidden),
            new_markdown_cell("Sample.", metadata={"nbgrader": graded("test_words", 5, text=True)}),
        ],
    )


def found(notebook, tmp_path, lesson=LESSON):
    page = tmp_path / "99_test" / "99_test.ipynb"
    page.parent.mkdir(exist_ok=True)
    nbformat.write(notebook, page)
    questions = {each.id: each.question for each in lesson.exercises}
    return " | ".join(
        str(finding)
        for finding in (
            *pages.look_over(lesson, page),
            *words.look_over(lesson, page, questions),
        )
    )


def test_a_sound_page_passes(tmp_path):
    assert found(sound_page(), tmp_path) == ""


def spoil_output(page):
    page.cells[1].outputs = [new_output("stream", text="left over")]


def spoil_kernel(page):
    del page.metadata["kernelspec"]


def spoil_first_line(page):
    page.cells[1].source = 'show("test_choice")'


def spoil_hidden(page):
    page.cells[1].metadata["jupyter"] = {}


def spoil_lock(page):
    page.cells[1].metadata["nbgrader"] = {}


def spoil_headings(page):
    page.cells[0].source = "# A page\n\n### Where to look"


def spoil_first_heading(page):
    page.cells[0].source += "\n\n# Another"


def spoil_link(page):
    page.cells[0].source += "\n\n[Away](../98_other/98_other.ipynb)"


def spoil_anchor(page):
    page.cells[0].source += "\n\n[Away](#Nowhere)"


def spoil_anchor_elsewhere(page):
    page.cells[0].source += "\n\n[Away](99_test.ipynb#Nowhere)"


def spoil_table(page):
    page.cells[0].source += "\n\n| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |"


def spoil_place(page):
    page.cells[0].source = "# A page"


def spoil_show(page):
    del page.cells[3]


def spoil_points(page):
    page.cells[2].metadata["nbgrader"]["points"] = 3


def spoil_score(page):
    page.cells[2].source = "# Points\nscore('another')"


def spoil_text_cell(page):
    del page.cells[4]


def spoil_jargon(page):
    page.cells[0].source += "\n\nRestart the kernel."


def spoil_reading(page):
    page.cells[0].source += (
        "\n\nOrganisational considerations notwithstanding, practitioners systematically "
        "demonstrating interdisciplinary communication capabilities subsequently experience "
        "considerable professional recognition opportunities internationally."
    )


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (spoil_output, "holds output"),
        (spoil_kernel, "names no kernel"),
        (spoil_first_line, "must begin with a sentence"),
        (spoil_hidden, "shows its code"),
        (spoil_lock, "is not locked"),
        (spoil_headings, "Skip no level"),
        (spoil_first_heading, "2 headings of the first level"),
        (spoil_link, "leads to no file"),
        (spoil_anchor, "leads to no heading"),
        (spoil_anchor_elsewhere, "leads to no heading"),
        (spoil_table, "narrow window"),
        (spoil_place, "no heading has these words"),
        (spoil_show, "missing: ['test_words']"),
        (spoil_points, "is worth 2 points"),
        (spoil_score, "must call score"),
        (spoil_text_cell, "has no graded cell"),
        (spoil_jargon, "“kernel” is a word"),
        (spoil_reading, "reads at grade"),
    ],
    ids=lambda case: getattr(case, "__name__", ""),
)
def test_each_fault_of_a_page_is_found(tmp_path, spoil, sentence):
    page = sound_page()
    spoil(page)
    assert sentence in found(page, tmp_path)


def own_cell(name, source="1", **facts):
    mine = {"grade": False, "grade_id": name, "solution": False, "locked": False, "task": False}
    return new_code_cell(source, metadata={"nbgrader": {**mine, "schema_version": 3, **facts}})


def test_code_of_an_instructor_passes(tmp_path):
    page = sound_page()
    page.cells += [
        own_cell("the-answer", solution=True),
        own_cell("the-test", grade=True, points=2, locked=True),
        own_cell("read-this", solution=True, grade=True, points=1),
    ]
    assert found(page, tmp_path) == ""


@pytest.mark.parametrize(
    ("name", "facts", "sentence"),
    [
        ("test_renamed", {"solution": True}, "has the name of an exercise"),
        ("my_answer", {"solution": True}, "no underscore"),
        ("do-this", {"task": True, "points": 2}, "a task of nbgrader’s"),
        ("read-this", {"solution": True, "grade": True, "points": 0}, "worth no points"),
        ("the-test", {"grade": True, "points": 2}, "a learner could change it"),
        ("the-test", {"grade": True, "points": 2, "locked": True}, "before any answer"),
    ],
)
def test_each_fault_of_an_instructors_code_is_found(tmp_path, name, facts, sentence):
    page = sound_page()
    page.cells.append(own_cell(name, **facts))
    assert sentence in found(page, tmp_path)


def declared(**changes):
    lesson = replace(LESSON, exercises=(replace(CHOICE, **changes),))
    return " | ".join(map(str, declarations.look_over(lesson, lambda each: each.question)))


def test_sound_declarations_pass():
    assert declared() == ""


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"id": "test_a/b"}, "the id must be"),
        ({"id": "other_choice"}, "the id must be"),
        ({"hints": ("Only one.",)}, "1 hints"),
        ({"rule": ""}, "`rule` is empty"),
        (
            {"question": replace(ONE_OF, options=(Option("a", "A", False, "No."),))},
            "not full marks",
        ),
        (
            {"question": replace(NUMBER, near_misses=(NearMiss(36.5, "Not quite."),))},
            "earns full marks",
        ),
        (
            {
                "question": replace(
                    SORT, labels=(*SORT.labels[:1], Label("x", "X")), items=SORT.items[:1]
                )
            },
            "fits every item",
        ),
        ({"question": replace(TEXT, sample="word " * 40)}, "does not pass its own checks"),
        ({"practice": lambda form: MARK}, "differ in kind or length"),
        (
            {"question": CHOOSE_THREE, "practice": lambda form: replace(CHOOSE_THREE, how_many=2)},
            "differ in kind or length",
        ),
        ({"question": MARK, "practice": lambda form: MARK}, "“A” is in two of its sets"),
        ({"practice": lambda form: NUMBER if form == "retry" else ONE_OF}, "differ in kind"),
        (
            {"practice": lambda form: replace(ONE_OF, options=ONE_OF.options[:1])},
            "test_choice.practice: the model answer earns 0%",
        ),
    ],
    ids=lambda case: case if isinstance(case, str) else "-".join(case),
)
def test_each_fault_of_a_declaration_is_found(changes, sentence):
    assert sentence in declared(**changes)


def test_two_exercises_with_one_id_are_found():
    twice = replace(LESSON, exercises=(CHOICE, CHOICE))
    findings = declarations.look_over(twice, lambda each: each.question)
    assert "two exercises have this id" in str(next(iter(findings)))


def test_the_reading_grade_grows_with_the_words():
    easy = "The cat sat on the mat. It was a warm day. She looked at me."
    middle = "Choose the people you would follow, and look at when they last wrote something new."
    hard = "Interdisciplinary practitioners demonstrate considerable communicative capability."
    assert reading_grade(easy) < 3 < reading_grade(middle) < 10 < reading_grade(hard)
    assert reading_grade("") == 0.0


def test_the_course_itself_is_in_order():
    assert [str(finding) for finding in lint(course_folder())] == []


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('show("start-here_words")', ""),
        ('show("start-here_nothing")', "no lesson declares that"),
        ('show("the-mix_quote-gus")', "nobody would read the-mix_quote-gus here"),
        ('score("start-here_words")', "gives points for start-here_words"),
        ('show("your-plan_recall")', "both would save to one place"),
    ],
)
def test_a_page_beside_a_lesson_asks_again_and_gives_no_points(line, says, tmp_path):
    hidden = {"jupyter": {"source_hidden": True}, "nbgrader": {"locked": True, "grade": False}}
    page = tmp_path / "09_your_plan" / "weekly.ipynb"
    page.parent.mkdir()
    notebook = new_notebook(
        metadata={"kernelspec": {"name": "python3", "display_name": "Python 3"}},
        cells=[
            new_markdown_cell("# A page"),
            new_code_cell(f"# Ask again\n{line}", metadata=hidden),
        ],
    )
    nbformat.write(notebook, page)
    said = " | ".join(str(each) for each in pages.look_over_further(page))
    assert says in said if says else said == ""

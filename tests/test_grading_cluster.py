"""One learner's part on a cluster engine: the same marks and the same files as without."""

import shutil
import zipfile
from pathlib import Path

import pytest
from classroom import full_answers, hand_in
from loky import get_reusable_executor
from test_grading_again import state

from course_lib.grading import one_lesson
from course_lib.grading.classroom import grade_class

pytestmark = pytest.mark.slow


def test_workers_of_an_engine_give_the_same(course, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(one_lesson, "PART", 2)
    folder = tmp_path / "hand-ins"
    answers = list(full_answers().items())
    for place in range(5):
        hand_in(course, folder, f"Learner {place}", dict(answers[place:]))
    with zipfile.ZipFile(folder / "class.zip", "w") as download:
        for path in sorted(folder.glob("*3.zip")):
            download.write(path, f"a/{path.name}")
            path.unlink()
    other = Path(shutil.copytree(course, tmp_path / "other"))
    engine = get_reusable_executor(max_workers=2, timeout=60)
    try:
        report = grade_class(folder, course, workers=2, cluster=engine)
        assert engine.submit(len, "still there").result() == 11
    finally:
        engine.shutdown(kill_workers=True)
    assert report.failed == []
    assert len(report.graded) == 5
    grade_class(folder, other)
    assert state(course) == state(other)
    assert not list(course.glob(".grading-*/"))

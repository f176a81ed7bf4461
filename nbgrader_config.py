"""nbgrader's settings for this course: `course grade` and plain `nbgrader` both read them."""

import os

from nbgrader.preprocessors import (
    CheckCellMetadata,
    ClearOutput,
    DeduplicateIds,
    OverwriteCells,
    OverwriteKernelspec,
)

from course_lib.exercises import MODULES
from course_lib.grading.feedback import GetMarks
from course_lib.grading.feedback_page import FILTERS, TEMPLATE, TEMPLATES, FeedbackPage
from course_lib.grading.free_text import WriteFreeText

c = get_config()  # noqa: F821 - given by Jupyter

c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "lessons"

# What a learner finds where the sample answer of a short text stands in the source.
c.ClearSolutions.text_stub = (
    "*If you have an instructor, they read here what you wrote above. There is nothing to do here.*"
)

# A deleted grade cell comes back; without this, its points are missing for ever.
c.OverwriteCells.add_missing_cells = True

# Short texts go into their answer cells after nbgrader has put those right.
c.Autograde.sanitize_preprocessors = [
    ClearOutput,
    DeduplicateIds,
    OverwriteKernelspec,
    OverwriteCells,
    WriteFreeText,
    CheckCellMetadata,
]

# An author who tries a lesson in solutions/ must not overwrite every learner's answers.
c.Autograde.exclude_overwriting = {lesson: ["answers.json"] for lesson in MODULES}

# A file beside a lesson that is called plotly.py must not be imported instead of plotly.
os.environ["PYTHONSAFEPATH"] = "1"

# Feedback pages for learners: no code, no scripts, no requests to other computers.
c.GenerateFeedback.preprocessors = [GetMarks]
c.GenerateFeedback.exporter_class = FeedbackPage
c.FeedbackPage.template_name = TEMPLATE
c.FeedbackPage.extra_template_basedirs = [str(TEMPLATES)]
c.FeedbackPage.filters = FILTERS

"""What a provider of continuing education gets: whole, made from the course, and not too proud."""

import re

import pytest

from course_lib.exercises import all_lessons
from course_lib.facts import all_sources, sources_shown
from course_lib.linter import ce_page
from course_lib.settings import settings

PAGE = ce_page.ce_page()


@pytest.mark.parametrize("lesson", all_lessons(), ids=lambda lesson: lesson.folder)
def test_each_lesson_has_words_minutes_and_objectives_for_the_public(lesson):
    page, exercises = ce_page.words_of(lesson)
    minutes = ce_page.minutes_of(lesson)
    assert f"| {lesson.title} | {page:,} | {exercises:,} | {minutes} |" in PAGE
    assert 300 < page < 6_000 and exercises > 300
    assert sum(each.minutes for each in lesson.exercises) < minutes <= 90
    assert len(ce_page.objectives(lesson)) >= 2
    for objective in ce_page.objectives(lesson):
        does, _, public = objective.partition(" so that ")
        assert does and public.endswith(".")
        assert not re.search(r"\b(earn|income|referrals?|caseload|fill)\b", objective)
        assert objective[1:] in PAGE


def test_only_sources_that_were_read_are_named_with_their_day():
    for source in all_sources():
        line = f"<{source.url}> ({source.checked})"
        assert (line in PAGE) == (source in sources_shown()), source.source
    assert "not checked yet" not in PAGE


def test_it_claims_no_credit_and_says_what_a_certificate_needs():
    assert "gives no continuing education credit by itself" in PAGE
    assert f"a certificate also needs {settings().certificate_points}% of" in PAGE


def test_the_minutes_add_up():
    whole = sum(map(ce_page.minutes_of, all_lessons()))
    assert f"| {whole} ({whole / 60:.1f} hours) |" in PAGE

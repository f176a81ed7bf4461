"""An instructor changes the numbers: the exercises that depend on one show the value in force."""

import json
import re
import subprocess
import sys

import pytest

#: Setting → another value, and an exercise that has to show it.
MOVED = {
    "gap_nearly": (191, "find-and-follow_gap-cards"),
    "gap_pause": (287, "find-and-follow_gap-cards"),
    "dormant_months": (5, "quality-over-quantity_still-true"),
    "mix_target": (74, "innovate_whose-share"),
    "mix_low": (63, "the-mix_count-it"),
    "mix_high": (88, "the-mix_count-it"),
    "min_posts": (37, "the-mix_what-it-says"),
    "repost_warn": (47, "the-mix_four-pages"),
    "repost_no_voice": (93, "the-mix_four-pages"),
    "webinar_delay_least": (2, "webinar-follow-up_which-day"),
    "webinar_delay": (4, "webinar-follow-up_which-day"),
    "webinar_delay_most": (6, "webinar-follow-up_which-day"),
    "bio_length": (157, "dont-discriminate_your-bio"),
    "post_length": (273, "engage_compliment"),
    "links_a_day": (23, "your-plan_two-weeks"),
}

# A process of its own: declarations read the numbers once, when a lesson is opened.
_SAY_ALL = """
import json, sys
import course_lib.settings as numbers
ours = numbers.Settings(**json.loads(sys.argv[1]))
numbers._read = lambda path: ours
from course_lib.exercise import sample_question
from course_lib.exercises import find_exercise
said = {}
for name in json.loads(sys.argv[2]):
    each = find_exercise(name)[1]
    questions = [sample_question(form) for form in each.in_each_form()]
    said[name] = repr((each.prompt, each.hints, each.rule, each.explanation, questions))
print(json.dumps(said))
"""


def said_with(changes: dict[str, int]) -> dict[str, str]:
    """What the exercises say, with these numbers in force."""
    names = sorted({name for _, name in MOVED.values()})
    command = [sys.executable, "-c", _SAY_ALL, json.dumps(changes), json.dumps(names)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    said: dict[str, str] = json.loads(done.stdout)
    return said


@pytest.fixture(scope="module")
def before_and_after() -> tuple[dict[str, str], dict[str, str]]:
    return said_with({}), said_with({name: value for name, (value, _) in MOVED.items()})


@pytest.mark.parametrize("setting", MOVED)
def test_a_change_is_shown_where_it_matters(before_and_after, setting):
    before, after = before_and_after
    value, exercise = MOVED[setting]
    count = re.compile(rf"\b{value}\b")
    assert len(count.findall(after[exercise])) > len(count.findall(before[exercise]))

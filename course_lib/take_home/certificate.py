"""The certificate: it says what was looked at, by whom, and what was not."""

from __future__ import annotations

from html import escape

from course_lib.exercises import all_lessons
from course_lib.marks import Earned, Standing
from course_lib.settings import settings
from course_lib.take_home.look import page

COURSE = "Are you an innovative therapist on Twitter?"


def hours() -> str:
    """Return how long the exercises with points take, by the minutes that each declares."""
    minutes = sum(exercise.minutes for lesson in all_lessons() for exercise in lesson.graded)
    return f"about {round(minutes / 30) / 2:g} hours"


def certificate_page(standing: Standing, *, name: str, day: str) -> str:
    """Return the certificate as HTML to print. Raises `ValueError` where none is earned."""
    if standing.earned is Earned.NOT_YET:
        raise ValueError("There is no certificate to make yet.")
    is_read = standing.earned is Earned.CERTIFICATE
    title = "Certificate" if is_read else "Certificate of practice"
    judged = (
        "A person has read the policy, the plan and the answer about innovation, and found that "
        "each meets what was asked."
        if is_read
        else "The policy, the plan and the answer about innovation are written. No person has read "
        "or judged them: this learner worked alone."
    )
    body = f"""<div class="framed">
<h1>{title}</h1>
<p class="name"><strong>{escape(name)}</strong></p>
<p>finished the course</p>
<p><strong>{COURSE}</strong></p>
<p>on {escape(day)}</p>
</div>
<h2>What was looked at</h2>
<ul>
<li>The gate: all safety exercises are right. Any number of tries was allowed.</li>
<li>The exercises that a check can mark: {standing.share:.0f} of 100 points. {_needed()}</li>
<li>{judged}</li>
</ul>
<h2>What this does not say</h2>
<ul>
<li>The exercises take {hours()}. These are not CE hours unless a provider approves them.</li>
<li>Nobody watched the exercises being done, and no account on X was looked at.</li>
<li>It is general education. It is no licence and no legal advice.</li>
</ul>"""
    return page(f"{title}: {name}", body)


def _needed() -> str:
    return f"A certificate needs {settings().certificate_points}."

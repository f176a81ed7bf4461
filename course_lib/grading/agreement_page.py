"""How far two people agree, on a page to talk over: figures, then each difference."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from course_lib.grading.agreement import FEWEST_TO_TELL, Agreement
from course_lib.grading.feedback_page import exercise_title, points
from course_lib.grading.seen.markup import table
from course_lib.paper import paper

_HEADS = ("Exercise", "Texts", "The same", "Within one point", "Weighted kappa", "Second gives")


def agreement_page(found: Sequence[Agreement], names: Mapping[str, str]) -> str:
    """Return the page as HTML; `names` are the learners' names as they typed them, by id."""
    rows = [
        (
            exercise_title(each.exercise),
            str(each.texts),
            str(each.same),
            str(each.near),
            kappa_in_words(each),
            f"{each.shift:+.2f} on average",
        )
        for each in found
    ]
    apart = [
        (
            names.get(pair.learner, pair.learner),
            exercise_title(pair.exercise),
            points(pair.first),
            points(pair.second),
            points(pair.out_of),
        )
        for each in found
        for pair in each.differences
    ]
    parts = [
        table(_HEADS, rows),
        '<p class="soft">Weighted kappa is 1 where both always agree, and 0 where they agree as '
        "often as chance would. A large difference counts more than a small one. With fewer than "
        f"{FEWEST_TO_TELL} texts it says little: look at the texts instead.</p>",
        "<h2>Where you differ</h2>",
        "<p>Largest differences first. Read these together, say what each of you saw in the text, "
        "and enter the points that you agree on in Formgrader.</p>"
        + table(("Learner", "Exercise", "First", "Second", "Out of"), apart)
        if apart
        else "<p>Nowhere.</p>",
    ]
    return paper("Two people, the same texts", *parts)


def kappa_in_words(found: Agreement) -> str:
    """Return kappa as people read it, with what keeps it from saying much."""
    if found.kappa is None:
        return "cannot be told: all have the same points"
    return f"{found.kappa:.2f}" + (" (few texts)" if found.is_too_few else "")

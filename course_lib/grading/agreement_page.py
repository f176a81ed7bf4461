"""How far two people agree, on a page to talk over: figures, then each difference."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from course_lib.grading.agreement import FEWEST_TO_TELL, Agreement
from course_lib.grading.feedback_page import exercise_title, points
from course_lib.grading.second_key import TextId
from course_lib.grading.seen.markup import table
from course_lib.paper import paper

_HEADS = ("Exercise", "Texts", "The same", "Within one point", "Weighted kappa", "Second gives")


def agreement_page(found: Sequence[Agreement], labels: Mapping[TextId, str]) -> str:
    """Return the page as HTML; `labels` say what each text is called there."""
    rows = [
        (
            exercise_title(each.exercise),
            str(each.texts),
            str(each.same),
            str(each.near),
            kappa_in_words(each),
            f"{each.shift:+.2f} on average" if round(each.shift, 2) else "as much",
        )
        for each in found
    ]
    apart = [
        (
            labels[pair.learner, pair.exercise],
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
        f"{FEWEST_TO_TELL} texts, or where somebody gave all texts the same points, it says "
        "nothing: look at the texts instead.</p>",
        "<h2>Where you differ</h2>",
        "<p>Largest differences first. Read these together, say what each of you saw in the text, "
        "and enter the points that you agree on in Formgrader.</p>"
        + table(("Text", "Exercise", "First", "Second", "Out of"), apart)
        if apart
        else "<p>Nowhere.</p>",
    ]
    return paper("Two people, the same texts", *parts)


def kappa_in_words(found: Agreement) -> str:
    """Return kappa as people read it, or what keeps it from saying anything."""
    if found.kappa is not None:
        return f"{found.kappa:.2f}"
    if found.is_too_few:
        return "too few texts to tell"
    who = "each of you" if found.all_alike == "both" else "one of you"
    return f"cannot be told: {who} gave all texts the same points"

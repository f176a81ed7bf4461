"""The mix before and after a fortnight: how much of it is talking with others (S36)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from course_lib.charts.chart import Chart
from course_lib.charts.shapes import Change, before_and_after
from course_lib.rules import SAME_WITHIN, Share, change_in_points
from course_lib.settings import settings


@dataclass(frozen=True, slots=True)
class Mix:
    """One person's posts that talk with others, of those that talk or share their own."""

    name: str
    before: Share
    after: Share

    @property
    def change(self) -> float:
        """How many more of every 100 posts talk with others now."""
        return change_in_points(self.before, self.after)


def mix_before_and_after(people: Sequence[Mix]) -> Chart:
    """Return each person's mix before and after, beside the mix that the post dreams of."""
    dream = settings().mix_target
    up = sum(person.change > SAME_WITHIN for person in people)
    down = sum(person.change < -SAME_WITHIN for person in people)
    same = len(people) - up - down
    return Chart(
        figure=before_and_after(
            [
                Change(
                    f"{person.name}: {_of_100(person.before)} → {_of_100(person.after)}",
                    100 * (person.before.share or 0.0),
                    100 * (person.after.share or 0.0),
                )
                for person in people
            ],
            unit="○ before  ◆ after, of every 100",
            end=104,
            limit=(f"the post’s {dream}", dream),
        ),
        takeaway=(
            f"Of {len(people)} people, {up} talk with others more than before, {down} less, and "
            f"{same} about as much."
        ),
        alt=(
            f"A line for each of {len(people)} people, from an empty circle, before, to a full "
            f"diamond, after. Further right means that more of their posts talk with others. "
            f"Lines that lead to the right: {up}. To the left: {down}. Hardly any way: {same}. "
            f"A dashed line stands at the post’s {dream} of every 100."
        ),
        columns=("Person", "Before", "After"),
        rows=tuple(
            (person.name, _in_full(person.before), _in_full(person.after)) for person in people
        ),
    )


def _of_100(share: Share) -> str:
    return "none" if share.share is None else f"{100 * share.share:.0f}"


def _in_full(share: Share) -> str:
    return f"{share.k} of {share.n} ({_of_100(share)} of every 100)" if share.n else "no posts"

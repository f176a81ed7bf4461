"""How a class did: how far learners got in each exercise of a lesson."""

from __future__ import annotations

from collections.abc import Sequence

from course_lib.charts.chart import Chart
from course_lib.charts.shapes import Stack, stacked


def levels_by_exercise(
    lesson: str, levels: Sequence[tuple[str, str]], counts: Sequence[tuple[str, Sequence[int]]]
) -> Chart:
    """Return how many learners got how far in each exercise of a lesson.

    `levels` are (sign, words): first the level of what is not marked yet, then from nothing to
    everything; `counts` an exercise's title and its number of learners for each level. There is
    at least one exercise.
    """
    people = max(sum(numbers) for _, numbers in counts)
    last = len(levels) - 1
    marked = [each for each in counts if not each[1][0]]
    title, least = min(marked or counts, key=lambda each: each[1][last])
    signs = [sign for sign, _ in levels]
    return Chart(
        figure=stacked(
            [Stack(name, numbers) for name, numbers in counts],
            signs,
            unit="Learners",
            end=max(1, people),
        ),
        takeaway=(f"Fewest got everything in “{title}”: {least[last]} of {people}."),
        alt=(
            f"A bar for each of the {len(counts)} exercises of “{lesson}”, divided by how far "
            f"learners got: {', '.join(f'{sign} {words}' for sign, words in levels)}. Darker is "
            "further."
        ),
        columns=("Exercise", *(words for _, words in levels)),
        rows=tuple((name, *(str(number) for number in numbers)) for name, numbers in counts),
    )

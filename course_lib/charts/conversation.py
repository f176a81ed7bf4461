"""The live conversation after a webinar: posts in each minute, and who answers whom (S06)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from course_lib.charts.chart import Chart
from course_lib.charts.shapes import Tie, network, timeline


def posts_per_minute(posts: Sequence[int], questions: Sequence[tuple[str, int]]) -> Chart:
    """Return the number of posts in each minute, with the minute of each question ("Q1", 4)."""
    peak = max(range(len(posts)), key=lambda minute: posts[minute])
    silent = sum(count == 0 for count in posts)
    asked = [words for words, minute in questions if minute <= peak]
    after = f", after {asked[-1]} was asked" if asked else ""
    busiest = f"The busiest minute was minute {peak}, with {posts[peak]} posts{after}."
    starts = {minute: words for words, minute in questions}
    return Chart(
        figure=timeline(posts, questions, x="Minute", y="Posts"),
        takeaway=busiest if posts[peak] else "No minute had a post.",
        alt=(
            f"A line over {len(posts)} minutes, with {sum(posts):,} posts in all and "
            f"{posts[peak]} in the highest minute. {_minutes(silent)} had no post. Triangles mark "
            f"the questions: {', '.join(f'{words} in minute {at}' for words, at in questions)}."
        ),
        columns=("Minute", "Posts", "Question"),
        rows=tuple(
            (str(minute), str(count), starts.get(minute, "")) for minute, count in enumerate(posts)
        ),
    )


def _minutes(count: int) -> str:
    return {0: "No minute", 1: "One minute"}.get(count, f"{count} minutes")


def reply_network(people: Sequence[str], replies: Sequence[tuple[str, str]], host: str) -> Chart:
    """Return who answered whom; each reply is (who wrote it, who was answered).

    The host stands in the middle; the others follow by how many replies they wrote and got.
    """
    wrote = Counter(writer for writer, answered in replies if writer != answered)
    got = Counter(answered for writer, answered in replies if writer != answered)
    # Somebody may have answered who is not on the list: nobody's words are left out.
    others = [person for person in {*people, *wrote, *got} if person != host]
    others.sort(key=lambda person: (-(wrote[person] + got[person]), person))
    order = [host, *others]
    place = {person: number for number, person in enumerate(order)}
    pairs = {(place[one], place[other]) for one, other in replies if one != other}
    ties = [
        Tie(start, end, (end, start) in pairs)
        for start, end in sorted(pairs)
        if (end, start) not in pairs or start < end
    ]
    mutual = sum(tie.mutual for tie in ties)
    alone = [person for person in order if not got[person]]
    total = sum(got.values())
    return Chart(
        figure=network(order, ties),
        takeaway=(
            f"Of {total} replies, {got[host]} went to the host, and {len(alone)} of "
            f"{len(order)} people got none."
        ),
        alt=(
            f"A diamond in the middle is the host, @{host}. Around it are {len(others)} numbered "
            f"circles, one for each person; the table has their names. {mutual} pairs answered "
            f"each other and are joined by a thick line. In {len(ties) - mutual} pairs only one "
            "answered, shown by an arrow."
        ),
        columns=("Number", "Person", "Replies written", "Replies received"),
        rows=tuple(
            (str(number), f"@{person}", str(wrote[person]), str(got[person]))
            for number, person in enumerate(order, start=1)
        ),
    )

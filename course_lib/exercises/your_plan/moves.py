"""What one can do on a day of the plan, and what two weeks of it have to keep (S40)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from course_lib.exercise import Label, Rule
from course_lib.settings import settings

#: How long the plan is.
DAYS = tuple(f"day-{number}" for number in range(1, 15))

#: The part that says how many new people to look at on one day.
PEOPLE = "people"
_PEOPLE = (3, 5, 10, 25, 50, 100)

SAFE = ("policy", "settings")
ENGAGE = ("answer", "praise", "banter")
OWN = ("own",)
PUBLIC = ("follow", "welcome", *ENGAGE, *OWN)

_FEWEST_MOVES = 4
_FEWEST_RESTS = 2
_LAST_DAYS = DAYS[-3:]


def moves_of(given: Mapping[str, str]) -> list[str]:
    """Return the moves in the order of their days; "" for a day that is still open."""
    return [given.get(day, "") for day in DAYS]


def is_full(given: Mapping[str, str]) -> bool:
    """True where every day has its move, and they are not all much the same."""
    moves = moves_of(given)
    return all(moves) and len(set(moves)) >= _FEWEST_MOVES


def is_safe_first(given: Mapping[str, str]) -> bool:
    """True where policy and settings come before anything that others can see."""
    moves = moves_of(given)
    seen = [place for place, move in enumerate(moves) if move in PUBLIC]
    return bool(seen) and all(move in moves[: seen[0]] for move in SAFE)


def has_three_steps(given: Mapping[str, str]) -> bool:
    """True where Step One, Step Two and Step Three each have a day."""
    moves = moves_of(given)
    return "follow" in moves and "welcome" in moves and any(move in ENGAGE for move in moves)


def is_about_the_mix(given: Mapping[str, str]) -> bool:
    """True where, of the days that write, about three in four talk with others."""
    engage, own = counts(given)
    numbers = settings()
    share = 100 * engage / (engage + own) if engage + own else 0.0
    return numbers.mix_low <= share <= numbers.mix_high


def counts(given: Mapping[str, str]) -> tuple[int, int]:
    """Return how many days talk with others, and how many are about one's own things."""
    moves = moves_of(given)
    return sum(move in ENGAGE for move in moves), sum(move in OWN for move in moves)


def rests_and_looks_back(given: Mapping[str, str]) -> bool:
    """True where two days are free, and one of the last three looks back."""
    moves = moves_of(given)
    looks_back = any(given.get(day) == "back" for day in _LAST_DAYS)
    return moves.count("rest") >= _FEWEST_RESTS and looks_back


def is_few_a_day(most: int, given: Mapping[str, str]) -> bool:
    """True where new people are looked at, and on no day more than the course hands out."""
    return (
        "follow" in moves_of(given)
        and given.get(PEOPLE, "").isdigit()
        and int(given[PEOPLE]) <= most
    )


def people_choices() -> tuple[Label, ...]:
    """Return how many people a day one can choose."""
    return tuple(Label(str(number), f"At most {number}") for number in _PEOPLE)


_OPEN = "Some days have no move yet, or all of them look alike. Choose one for each day."

PLAN_RULES = (
    Rule(is_full, "Each of the 14 days has its move.", _OPEN),
    Rule(
        is_safe_first,
        "You are on safe ground before anybody sees you.",
        "Policy and settings come first, before any day on which others can see what you do.",
    ),
    Rule(
        has_three_steps,
        "All three steps are in it.",
        "The post says: “You can’t skip those steps”. One of the three has no day yet.",
    ),
    Rule(
        is_about_the_mix,
        "Of the days on which you write, most talk with others.",
        f"Of the days on which you write, about {settings().mix_target} of 100 should talk with "
        "others. Three days of Step Three to one of your own is such a mix.",
    ),
    Rule(
        rests_and_looks_back,
        "There is room to rest, and a look back near the end.",
        f"Leave {_FEWEST_RESTS} days free, and look back on one of the last three days.",
    ),
    Rule(
        partial(is_few_a_day, settings().links_a_day),
        "A few people a day are enough, and X takes no offence.",
        f"Choose {settings().links_a_day} new people a day or fewer, and a day for Step One. X "
        "takes many follows in a row for a machine.",
    ),
)

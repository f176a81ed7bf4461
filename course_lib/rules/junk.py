"""What speaks for a junk follower: points for plain signs in a profile, each with its reason.

The post: “if you go into some Twitter people whose followers are 3,4,5,6,000 or more, you’ll find
many pages of junk accounts that have nothing to do with the person.”

The points are a scorecard that anybody can check by hand. On 6,292 labelled accounts of 2013–15
it finds 93 of 100 bought followers of one seller, and is wrong about 2 of 100 real people, but
about 16 of 100 quiet ones. So a score is a reason to look, never to act. How quiet an account is
adds no points: quiet colleagues and clients are exactly whom nobody should clear away.

**For the sample and for public research tables only.** X’s developer policy forbids measuring
spam on data from its API: on a learner’s own live data show `neutral_facts` instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from course_lib.rules.profiles import PROFILE, counts, known, texts, yes_no

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd

JunkBand = Literal["no sign", "look yourself", "likely junk"]

#: Band → the score from which it holds.
BANDS: dict[JunkBand, int] = {"no sign": 0, "look yourself": 3, "likely junk": 5}

#: How many times more accounts it follows than follow it → points, reason. The first that holds.
RATIOS = (
    (50, 4, "It follows at least 50 times as many accounts as follow it."),
    (10, 3, "It follows at least 10 times as many accounts as follow it."),
    (5, 2, "It follows at least 5 times as many accounts as follow it."),
    (2, 1, "It follows at least twice as many accounts as follow it."),
)

#: From this many accounts followed on, 50 to 1 and an empty profile say more. Unit: accounts.
MANY = 100

#: From this many digits on, a handle looks made by a machine.
MANY_DIGITS = 4

#: Sign → points, reason.
SIGNS = {
    "default_picture": (2, "It still has the picture that every new account gets."),
    "no_link": (1, "It gives no link."),
    "empty_bio": (1, "It says nothing about itself."),
    "empty_profile": (1, "It follows 100 or more accounts, but gives no words and no place."),
    "digits": (1, "Its handle has four or more digits."),
    "on_no_list": (1, "Nobody has put it on a list."),
    "no_likes": (1, "It has never liked a post."),
}


def junk_evidence(accounts: pd.DataFrame) -> pd.DataFrame:
    """Return score, band, reasons and unknown for each account, in the same order of rows.

    - `score`: the points together. A sign that is unknown adds none.
    - `band`: "no sign" (0–2), "look yourself" (3–4) or "likely junk" (5 and more).
    - `reasons`: one sentence for each sign found, in a tuple.
    - `unknown`: how many of the ten facts in `profiles.PROFILE` this table does not tell.

    Any of these columns will do, in any type; `profiles` says what an empty cell means. Followers
    of 0 count as 1 in the ratio.
    """
    import numpy as np
    import pandas as pd

    # Each pair of a ratio and a set of signs gets one number, to be put into words only once.
    pair = _tiers(accounts)
    for found in _signs(accounts).values():
        pair = pair * 2 + found
    codes, pairs = pd.factorize(pair)
    worded = pd.DataFrame([_in_words(int(each)) for each in pairs], columns=["score", "reasons"])
    score = worded["score"].to_numpy(dtype="int64")[codes]
    return pd.DataFrame(
        {
            "score": score,
            "band": pd.cut(score, [*BANDS.values(), np.inf], right=False, labels=list(BANDS)),
            "reasons": worded["reasons"].to_numpy(dtype=object)[codes],
            "unknown": np.sum([~known(accounts, name) for name in PROFILE], axis=0),
        },
        index=accounts.index,
    )


def _tiers(accounts: pd.DataFrame) -> npt.NDArray[np.int64]:
    """Return the number of the ratio that holds; `len(RATIOS)` where none does."""
    import numpy as np

    followers, following = counts(accounts, "followers_n"), counts(accounts, "following_n")
    ratio = following / np.maximum(followers, 1)
    tier = np.full(len(accounts), len(RATIOS), dtype=np.int64)
    for number, (times, _, _) in reversed(list(enumerate(RATIOS))):
        holds = ratio >= times
        tier[holds & (following >= MANY) if number == 0 else holds] = number
    return tier


def _signs(accounts: pd.DataFrame) -> dict[str, npt.NDArray[np.bool_]]:
    """Return sign → where it is found, in the order of `SIGNS`."""
    bio = texts(accounts, "bio").empty
    no_place = texts(accounts, "location").empty
    digits = texts(accounts, "handle").values.str.count("[0-9]").fillna(0)
    return {
        "default_picture": yes_no(accounts, "default_picture")[0],
        "no_link": texts(accounts, "url").empty,
        "empty_bio": bio,
        "empty_profile": bio & no_place & (counts(accounts, "following_n") >= MANY),
        "digits": digits.to_numpy(dtype="int64") >= MANY_DIGITS,
        "on_no_list": counts(accounts, "listed_n") == 0,
        "no_likes": counts(accounts, "likes_n") == 0,
    }


def _in_words(pair: int) -> tuple[int, tuple[str, ...]]:
    """Return points and reasons for the number of a pair of ratio and signs."""
    found = []
    for points, reason in reversed(SIGNS.values()):
        pair, has = divmod(pair, 2)
        if has:
            found.append((points, reason))
    if pair < len(RATIOS):
        found.append(RATIOS[pair][1:])
    found.reverse()
    return sum(points for points, _ in found), tuple(reason for _, reason in found)

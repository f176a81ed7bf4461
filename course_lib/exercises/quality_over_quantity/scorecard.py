"""The open scorecard, its limits, and what not to do with it (S20)."""

from course_lib.account.sample import SampleAccount, roster
from course_lib.exercise import (
    GRADED,
    Choose,
    Exercise,
    Form,
    Item,
    Label,
    NearMiss,
    Number,
    Option,
    Order,
    Sort,
    Step,
)
from course_lib.exercises.quality_over_quantity.followers import COLUMNS, profile_cells
from course_lib.rules.by_hand import band_by_hand, points_by_hand
from course_lib.rules.junk import BANDS, RATIOS, SIGNS

_LOOK = (
    "A score is a reason to look, never a reason to act. How quiet an account is adds no points."
)

#: How many of 100 quiet people, and of 100 real people, the scorecard flags (`rules.EXPECT`).
QUIET_FLAGGED, REAL_FLAGGED = 16, 2

_QUIET_FOLLOWERS = 200

_BAND_LABELS = (
    Label("no sign", f"No sign: 0 to {BANDS['look yourself'] - 1}"),
    Label(
        "look yourself",
        f"Look yourself: {BANDS['look yourself']} or {BANDS['likely junk'] - 1}",
    ),
    Label("likely junk", f"Likely junk: {BANDS['likely junk']} or more"),
)


def cards(form: Form) -> tuple[SampleAccount, ...]:
    """Return six of Monroe's followers, two of each band, in the order of their page."""
    found: dict[str, list[SampleAccount]] = {band: [] for band in BANDS}
    for account in roster("audit-monroe", form):
        found[_band(account)].append(account)
    chosen = [account for accounts in found.values() for account in accounts[:2]]
    return tuple(account for account in roster("audit-monroe", form) if account in chosen)


def _band(account: SampleAccount) -> str:
    return band_by_hand(sum(points for points, _ in points_by_hand(account)))


def _card(account: SampleAccount) -> Item:
    points = points_by_hand(account)
    score = sum(each for each, _ in points)
    signs = " ".join(f"{reason} ({each})" for each, reason in points)
    return Item(
        id=account.account_id,
        text=f"@{account.handle}",
        accepted=frozenset({band_by_hand(score)}),
        why=f"{signs} Together: {score}." if points else "No sign at all: 0 points.",
        cells=(
            *profile_cells(account),
            account.location or "(none)",
            "yes" if account.url else "no",
            "unknown" if account.listed is None else f"{account.listed:,}",
            "unknown" if account.likes is None else f"{account.likes:,}",
        ),
    )


def _add_up(form: Form) -> Sort:
    return Sort(
        items=tuple(_card(account) for account in cards(form)),
        labels=_BAND_LABELS,
        columns=(*COLUMNS, "Place", "Gives a link", "On lists", "Likes given"),
        style="cards",
    )


ADD_UP = Exercise(
    id="quality-over-quantity_add-up",
    title="Add up the points",
    prompt=(
        "Here are six of Monroe’s followers. Add up the points of the scorecard above for each.",
        "Then choose what the sum says.",
    ),
    rows=("S20",),
    minutes=6,
    points=2,
    question=_add_up(GRADED),
    practice=_add_up,
    hints=(
        "Divide “Follows” by “Followed by” first. Only the highest line of that kind counts.",
        "The last post and the number of posts add nothing.",
        "Then go down the list: picture, link, words, digits in the handle, lists, likes.",
    ),
    rule=_LOOK,
    look_at="The open scorecard",
    explanation=(
        "You did by hand what paid tools do where nobody can see it. Now you know what such a "
        "number is made of, and how little it knows of a person."
    ),
)

_COUNTED = ("default_picture", "no_link", "empty_bio", "digits")

_NOT_COUNTED = (
    ("seldom", "It writes seldom", "A quiet person is not junk. Many colleagues only read."),
    (
        "silent",
        "It has been silent for a year",
        "That tells whether somebody writes. It is a question of its own.",
    ),
    (
        "abroad",
        "It writes in another language or from another country",
        "Junk is trade, not a country. People live everywhere.",
    ),
    ("small", "It has few followers", "So did you, on your first day."),
)

WHAT_COUNTS = Exercise(
    id="quality-over-quantity_what-counts",
    title="What adds points, and what must not?",
    prompt=("Tick each sign that adds points on the scorecard. Leave the others.",),
    rows=("S20",),
    minutes=2,
    points=2,
    question=Choose(
        options=(
            Option("ratio", RATIOS[1][2], True, f"{RATIOS[1][1]} points: the strongest sign here."),
            Option("seldom", *_NOT_COUNTED[0][1:2], False, _NOT_COUNTED[0][2]),
            *(
                Option(sign, SIGNS[sign][1], True, "It adds a little, and only beside others.")
                for sign in _COUNTED
            ),
            *(Option(sign, text, False, why) for sign, text, why in _NOT_COUNTED[1:]),
        )
    ),
    hints=(
        "Two questions are kept apart here: is it junk, and does it write?",
        "Writing seldom, being small, or being far away are no signs of junk.",
        "Five signs add points. All five stand in the table above.",
    ),
    rule=_LOOK,
    look_at="The open scorecard",
    explanation=(
        "A score that counts silence would point at quiet colleagues, and at clients who only read."
    ),
)

_WRONGLY = _QUIET_FOLLOWERS * QUIET_FLAGGED // 100

QUIET_PEOPLE = Exercise(
    id="quality-over-quantity_quiet-people",
    title="How many quiet people would be hurt?",
    prompt=(
        f"{_QUIET_FOLLOWERS} real people follow you and hardly ever write. Some may be clients. "
        f"The scorecard wrongly flags about {QUIET_FLAGGED} of every 100 such people.",
        "You block each one it flags. How many real people have you blocked?",
    ),
    rows=("S20",),
    minutes=1,
    points=1,
    question=Number(
        low=_WRONGLY - 1,
        high=_WRONGLY + 1,
        unit="real people",
        near_misses=(
            NearMiss(QUIET_FLAGGED, f"That is of 100. Here are {_QUIET_FOLLOWERS}."),
            NearMiss(
                _QUIET_FOLLOWERS * REAL_FLAGGED / 100,
                f"{REAL_FLAGGED} of 100 holds for real people in general. These are quiet ones.",
            ),
            NearMiss(
                _QUIET_FOLLOWERS - _WRONGLY, "Those are the ones left alone. We ask for the others."
            ),
        ),
    ),
    hints=(
        f"{_QUIET_FOLLOWERS} is two times 100.",
        f"Multiply {QUIET_FLAGGED} by two.",
        f"{QUIET_FLAGGED} + {QUIET_FLAGGED}.",
    ),
    rule=_LOOK,
    look_at="What the scorecard cannot do",
    explanation=(
        f"{QUIET_FLAGGED} of every 100, two times: {_WRONGLY} people. A blocked client may read it "
        "as a message from you. So nothing is done by a score."
    ),
)

TOOL = Exercise(
    id="quality-over-quantity_tool",
    title="A tool offers to clean up",
    prompt=(
        "A colleague sends you a tool: “It finds your fake followers and blocks them all. Takes "
        "a minute!” It wants to sign in as you.",
        "Put the five answers in order, the best one on top.",
    ),
    rows=("S20", "S22"),
    minutes=3,
    points=3,
    question=Order(
        ranking=True,
        steps=(
            Step(
                "leave",
                "Leave my followers as they are, and answer two people today",
                "Junk that follows you does no harm. Conversations are what the post is about.",
            ),
            Step(
                "eyes",
                "Read one page of my followers myself, and report a plain spam account on X",
                "You look with your own eyes and report what X itself forbids. Stop at once if a "
                "name makes you think of your practice.",
            ),
            Step(
                "look-later",
                "Read what the tool does with my data before I decide",
                "Careful, but it still leads towards a score about people. You need none.",
            ),
            Step(
                "block",
                "Sign in and let it block all that it flags",
                "It acts in your name on a guess. Quiet colleagues and clients may be among them.",
            ),
            Step(
                "publish",
                "Check a rival’s followers with it, and post the result",
                "It harms a person by a guess, in public, and X’s rules for such data forbid it.",
            ),
        ),
    ),
    hints=(
        "Which answers act on real people by a score? They belong below.",
        "The best answer needs no tool. It is about conversations.",
        "Harm to others in public is last. Letting a tool block people comes just before it.",
    ),
    rule=(
        f"{_LOOK} The course advises no action on a score, and neither removes nor blocks anybody "
        "for you."
    ),
    look_at="What the scorecard cannot do",
    explanation=(
        "From “leave it and talk” down to “say it about others in public”: the more it touches "
        "other people on a guess, the lower it stands."
    ),
    draft=True,
)

"""Twenty people follow you since this morning: three questions, and one answer each (S21)."""

from course_lib.account.sample import OBSERVED_AT, Gold, SampleAccount, gold, roster
from course_lib.exercise import GRADED, Exercise, Form, Item, Label, Order, Sort, Step

_YES, _NO = frozenset({"yes"}), frozenset({"no"})

LOOK_BACK = Exercise(
    id="dont-discriminate_look-back",
    title="What do you remember?",
    prompt=("These come from earlier lessons. Which ones are true?",),
    rows=("S14", "S15", "S20", "S41"),
    minutes=1,
    points=0,
    question=Sort(
        items=(
            Item(
                "gap",
                "You follow 450 people and 300 follow you: your gap is 150.",
                _YES,
                "True. Take one number from the other; never divide.",
            ),
            Item(
                "quiet",
                "A colleague has written nothing since Christmas. You leave her for now.",
                _YES,
                "True: more than two months. You will meet her again when she is back.",
            ),
            Item(
                "look-closer",
                "If you might know someone from your practice, you look closer to be sure.",
                _NO,
                "Not true. You need not be sure. Look no further, and do nothing in public.",
            ),
            Item(
                "many",
                "Somebody with 5,000 followers is better company than somebody with 50.",
                _NO,
                "Not true. The number of followers says nothing about the talk you will have.",
            ),
        ),
        labels=(Label("yes", "True"), Label("no", "Not true")),
    ),
    hints=(
        "One is about a gap, one about silence, one about care, one about size.",
        "Two of the four are true.",
        "The gap and the quiet colleague: those two are true.",
    ),
    rule="Step Two builds on Step One, and both stand on safe ground.",
    look_at="Where this fits",
    explanation="The gap is a difference. Silence can wait. Do not look closer. Size says little.",
)

THREE_QUESTIONS = Exercise(
    id="dont-discriminate_three-questions",
    title="Three questions, in which order?",
    prompt=(
        "Somebody follows you. You ask yourself three questions. Put them in order, with the "
        "first one on top.",
    ),
    rows=("S21",),
    minutes=1,
    points=2,
    question=Order(
        steps=(
            Step(
                "practice",
                "Could this be a person from my practice?",
                "It comes first. If the answer is “maybe”, you stop here and look no further.",
            ),
            Step(
                "junk",
                "Does it sell something, or promise too much?",
                "Junk needs no more of your time, so you sort it out early.",
                never_before=frozenset({"practice"}),
            ),
            Step(
                "person",
                "Is there a person I could talk with?",
                "This is the question of the post. It comes when the other two are settled.",
                never_before=frozenset({"practice"}),
            ),
        )
    ),
    hints=(
        "Which question keeps somebody safe?",
        "After safety, the quick one. Then the one that takes time.",
        "Practice, junk, person.",
    ),
    rule=(
        "The post says: “with some exceptions for obvious spammers, follow people who follow "
        "you.” A therapist has one more exception, and it comes first."
    ),
    look_at="Three questions",
    explanation="First the people in your care, then the junk, and then the joy of it.",
    draft=True,
)

_LABELS = (
    Label("follow back", "Follow back"),
    Label("ask", "Ask: say hello with an open question"),
    Label("keep professional distance", "Keep professional distance: nothing in public"),
    Label("leave", "Leave it"),
    Label("block-report", "Block and report"),
)

_UNSAFE = frozenset({"follow back", "ask"})

_LEFT_ALONE = (
    "Leaving it is safe: you do nothing that others could see. “Keep professional distance” says "
    "why, too: this may be a person near your practice, so your policy decides, and not your mood."
)
_BLOCKED = (
    "A block hides your posts, but it can hurt, and this person did nothing unkind. Choose “Keep "
    "professional distance”."
)


def _follower(account: SampleAccount, judged: Gold) -> Item:
    careful = judged.critical
    safe = frozenset({"leave"}) if careful else frozenset()
    return Item(
        id=account.account_id,
        text=f"@{account.handle}",
        accepted=judged.labels | safe,
        why=judged.why,
        cells=(
            f"{account.name}. {account.bio}".strip(),
            account.location or "does not say",
            f"{account.last_post_at:%Y-%m-%d}" if account.last_post_at else "never",
            account.latest_post or "nothing",
            _numbers(account),
        ),
        critical=_UNSAFE if careful else frozenset(),
        notes=({"leave": _LEFT_ALONE, "block-report": _BLOCKED} if careful else {}),
    )


def _numbers(account: SampleAccount) -> str:
    counted = (
        (account.followers, "followers"),
        (account.following, "followed"),
        (account.posts, "posts"),
        (account.likes, "likes given"),
    )
    said = [f"{number:,} {what}" for number, what in counted if number is not None]
    return ", ".join([*said, *(["no picture"] if account.default_picture else [])])


def _twenty(form: Form) -> Sort:
    judged = gold("inbox", form)
    return Sort(
        items=tuple(
            _follower(account, judged[account.account_id]) for account in roster("inbox", form)
        ),
        labels=_LABELS,
        columns=("Account", "About", "Lives in", "Last wrote", "What they wrote", "Numbers"),
        style="cards",
    )


TWENTY = Exercise(
    id="dont-discriminate_twenty",
    title="Twenty new followers",
    prompt=(
        f"In this lesson, today is always {OBSERVED_AT.day} March {OBSERVED_AT.year}. These "
        "twenty have followed you since this morning. What do you do about each one?",
        "Your practice is on Lantern Lane. Last Thursday a new client came for the first time: "
        "Dana, from Millbrook. If an account makes you think of your practice, do not work out "
        "who it is.",
    ),
    rows=("S21", "S22", "E1"),
    minutes=10,
    points=6,
    question=_twenty(GRADED),
    practice=_twenty,
    hints=(
        "Ask the three questions in their order. The first one is about your practice.",
        "A street, a town or a first name can be enough to stop. Junk sells, promises, or "
        "praises all people in the same words.",
        "With a shop, a neighbour, a student or a silent reader, more than one answer is fine. "
        "Two of the twenty name your street: keep your distance there.",
    ),
    rule=(
        "The post says: “with some exceptions for obvious spammers, follow people who follow "
        "you.” The amended rule: peers and the public, yes. For anyone who is, was or may become "
        "a client, your policy comes first."
    ),
    look_at="Three questions",
    explanation=(
        "Most of the twenty are people, and most people are worth a hello. Junk goes. And where "
        "you might know somebody from your practice, nothing happens in public."
    ),
    draft=True,
)

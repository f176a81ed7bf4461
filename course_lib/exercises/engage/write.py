"""One answer of each way, to four people who wrote something (S32)."""

from course_lib.exercise import Exercise, Must, Text
from course_lib.exercises.engage.people import last_words, quoted
from course_lib.settings import settings

_RUBRIC = (
    "It is warm, and it is about them.",
    "It names one thing they said or made.",
    "It sounds like you.",
    "It is safe: no advice, no diagnosis, no trace of a client. If not, one point at most.",
)
_LOOK_AT = "Write your own"
_A_FEW = 4


def _answer(
    handle: str, about: tuple[str, ...], missing: str, sample: str, *, site: str = ""
) -> Text:
    """Return the question for an answer to somebody's latest post.

    `about` are words of which one shows that it was read, and `missing` is said without them.
    Linked to is nothing, or, with `site`, what the post itself links to.
    """
    post = last_words(handle, site=site)
    return Text(
        limit=settings().post_length,
        good_answer=_RUBRIC,
        sample=sample,
        screens=("advice", "diagnosis", "client", "confirming"),
        must=(
            Must((handle,), f"It speaks to nobody yet. Begin with their name: @{handle}"),
            Must(about, missing),
        ),
        words=_A_FEW,
        answers_to=post.text,
        links=post.links if site else (),
    )


_HANNA = "deaf_space_counselling"

COMPLIMENT = Exercise(
    id="engage_compliment",
    title="Write a compliment",
    prompt=(quoted(_HANNA), "Tell her what is good about it, in your words."),
    rows=("S32",),
    minutes=3,
    points=3,
    question=_answer(
        _HANNA,
        ("lamp*", "light*", "shadow*", "puppet*", "face*", "wording", "word*"),
        "Name one thing from her post, such as the lamp or the shadow puppet.",
        f"@{_HANNA} “Check your light before you check your wording” went straight onto a note on "
        "my desk. I have looked at my lamp with suspicion ever since.",
    ),
    hints=(
        "Which word of hers would you tell a friend about?",
        "Say what it did to you: did you laugh, look up, move a lamp?",
        f"Begin with @{_HANNA}, name the lamp, and say what is good about it.",
    ),
    rule="The post says: “Compliment something they said or their website”.",
    look_at=_LOOK_AT,
    explanation="“Great post!” fits every post. Yours should fit this one alone.",
)

_CALLUM = "emdr_on_the_estuary"

PASSION = Exercise(
    id="engage_passion",
    title="Show a shared passion",
    prompt=(
        quoted(_CALLUM),
        "Choose what you share with him: birds, water, early mornings, groups that read. "
        "If it is none of these, tell him what you look out for each spring.",
    ),
    rows=("S32",),
    minutes=3,
    points=3,
    question=_answer(
        _CALLUM,
        (
            "avocet*", "bird*", "spring", "water", "estuary", "marsh*", "reading", "read", "book*",
            "group*", "morning*",
        ),
        "Name one thing from his post, such as the birds or the reading group.",
        f"@{_CALLUM} My first heron of the spring came on Sunday. I stood on the sea wall with "
        "cold tea and felt rich. Do you count yours, or do you just stand there, as I do?",
    ),
    hints=(
        "What in his post do you love as well?",
        "Tell him one small thing that only you could tell.",
        f"Begin with @{_CALLUM}, say that you share it, and ask him one thing.",
    ),
    rule="The post says: “express your shared passion”.",
    look_at=_LOOK_AT,
    explanation="Two people who love the same bird need no other reason to talk.",
)  # fmt: skip

_BETTINA, _HER_SITE = "before_the_vows_bettina", "https://beforethevows.example"
_HER_PAGE = last_words(_BETTINA, site=_HER_SITE).links[0]

LINK = Exercise(
    id="engage_link",
    title="Link to their page",
    prompt=(
        quoted(_BETTINA, site=_HER_SITE),
        "Send your own readers to her piece. The link is hers, and the words are yours.",
    ),
    rows=("S32",),
    minutes=3,
    points=3,
    question=_answer(
        _BETTINA,
        ("chore*", "list*", "nobody wrote", "drawing*", "drawn"),
        "Name one thing from her piece, such as the chores or the drawings.",
        "Who remembers the birthdays in your house? Here is the list of chores that nobody wrote, "
        f"with drawings, by @{_BETTINA}: {_HER_PAGE}",
        site=_HER_SITE,
    ),
    hints=(
        "Why should a reader of yours open her page?",
        "Say what they will find, name her, and give her link.",
        f"Use @{_BETTINA}, a word on the chores, and {_HER_PAGE}",
    ),
    rule="The post says: “link to a cool article on their website”. On their website, not yours.",
    look_at=_LOOK_AT,
    explanation="You give her readers, and your readers something good. You need nothing of it.",
)

_GUS = "slow_therapy_movement_gus"

BANTER = Exercise(
    id="engage_banter",
    title="Answer with banter",
    prompt=(quoted(_GUS), "Answer in one light line. It may be silly. It may not be clever."),
    rows=("S32",),
    minutes=3,
    points=3,
    question=_answer(
        _GUS,
        ("kettle*", "tea", "tool*", "clinical", "cup*", "mug*", "boil*", "pot", "steam"),
        "Take up one thing from his post. The kettle would like to be named.",
        f"@{_GUS} My kettle is fully trained. It whistles only when it has something to say.",
    ),
    hints=(
        "What would you say if he said it beside you at a real kettle?",
        "Take his word and turn it a little.",
        f"Begin with @{_GUS}, and let a kettle, a cup or a tool come into it.",
    ),
    rule="The post says: “or even just respond to simple banter they Tweet about.”",
    look_at=_LOOK_AT,
    explanation="Small talk is how two people find out that they can talk.",
)

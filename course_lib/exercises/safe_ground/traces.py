"""What stays: praise and reviews (E5), four readers (E7), stories without a name (E8)."""

from course_lib.exercise import Choose, Exercise, Item, Label, OneOf, Option, Sort

_FINE, _AVOID, _NEVER = frozenset({"fine"}), frozenset({"avoid"}), frozenset({"never"})

PRAISE = Exercise(
    id="safe-ground_praise",
    title="Six kinds of praise",
    prompt=("Six chances to show how good you are. Which ones may you use?",),
    rows=("S44", "E5"),
    minutes=3,
    points=3,
    question=Sort(
        items=(
            Item(
                "ask-client",
                "You ask a current client for a few kind words",
                _NEVER,
                "Somebody in therapy is not free to say no to you.",
                critical=_FINE,
            ),
            Item(
                "repost",
                "A client praises you unasked, and you repost it",
                _NEVER,
                "With your repost it becomes your advertisement, and it shows who comes to you.",
                critical=_FINE,
            ),
            Item(
                "workshop",
                "A colleague who took your workshop lets you quote her on it",
                _FINE,
                "A workshop is no therapy. Ask first, and quote her exactly.",
            ),
            Item(
                "contest",
                "“Write a review of my practice and win a book!”",
                _NEVER,
                "It asks clients for reviews, and pays for them.",
                critical=_FINE,
            ),
            Item(
                "former",
                "A client from three years ago offers you a review",
                _AVOID | _NEVER,
                "Better not. People come back to therapy, and then the review stands between you.",
            ),
            Item(
                "book",
                "A colleague recommends your book",
                _FINE,
                "She speaks of the book, as a reader. That is fine.",
            ),
        ),
        labels=(
            Label("fine", "Fine"),
            Label("avoid", "Better not"),
            Label("never", "Never"),
        ),
    ),
    hints=(
        "Ask who is speaking: a client, or somebody who never was one?",
        "A client now is never free to say no. A client of long ago may come back.",
        "Fine: the workshop and the book. Better not: three years ago. The rest: never.",
    ),
    rule=(
        "Ask no client for praise, and do not pass it on. The codes forbid asking people who "
        "come to you now; a careful therapist leaves out former clients too."
    ),
    look_at="Praise and reviews",
    explanation="Praise for your talks and books is yours to use. Praise from clients is not.",
    critical=True,
    draft=True,
)

_ALL = frozenset({"all"})
_SOMEBODY = frozenset({"reporter", "client", "board", "mother"})


def _post(name: str, text: str, minds: frozenset[str], why: str, *, critical: bool = False) -> Item:
    return Item(name, f"“{text}”", minds, why, critical=_ALL if critical else frozenset())


FOUR_READERS = Exercise(
    id="safe-ground_four-readers",
    title="Four people read it first",
    prompt=(
        "Before you post, imagine four readers: a reporter, a client, your licensing board, and "
        "your mother.",
        "For each post, choose a reader who would mind, or say that all four may read it. Often "
        "more than one answer is right.",
    ),
    rows=("S47", "E7"),
    minutes=4,
    points=4,
    question=Sort(
        items=(
            _post("crocus", "Good morning. The crocuses are out.", _ALL, "Nobody minds a flower."),
            _post(
                "no-shows",
                "Three people did not turn up today. How rude!",
                _SOMEBODY - {"mother"},
                "The three would know that you mean them. A board would ask about it, and so would "
                "a reporter.",
                critical=True,
            ),
            _post(
                "webinar",
                "What do you ask at the end of a webinar?",
                _ALL,
                "A question to colleagues, and good company for everybody.",
            ),
            _post(
                "wine",
                "A glass of wine before my evening clients, cheers!",
                _SOMEBODY,
                "A client would feel unsafe, and a board would open a file. A joke cannot be heard "
                "in a screenshot.",
                critical=True,
            ),
            _post(
                "stay-ill",
                "Some clients just want to stay ill.",
                _SOMEBODY - {"mother"},
                "Each of your clients would ask: does she mean me?",
                critical=True,
            ),
            _post(
                "reading",
                "Five good books on grief, for anybody who asks.",
                _ALL,
                "It helps, and it speaks of no one.",
            ),
            _post(
                "mother",
                "I became a therapist because of my mother, and that is no compliment.",
                _SOMEBODY - {"board"},
                "Your mother reads it. So may a client, who then knows more than you chose to "
                "tell.",
            ),
            _post(
                "others",
                "I mend what other therapists break.",
                _SOMEBODY - {"mother"},
                "A board would ask for proof, and a reporter would ask the others.",
            ),
            _post(
                "landlord",
                "My landlord is a liar. Here is his phone number.",
                _SOMEBODY,
                "A private number in public harms a person, and it is news about you.",
            ),
            _post(
                "choir",
                "The choir was a little flat today, and very happy.",
                _ALL,
                "You are a citizen too. It tells of you, and not where to find you.",
            ),
        ),
        labels=(
            Label("all", "All four may read it"),
            Label("reporter", "The reporter stops me"),
            Label("client", "A client stops me"),
            Label("board", "The board stops me"),
            Label("mother", "My mother stops me"),
        ),
    ),
    hints=(
        "Read each post once more as the person it speaks of.",
        "Four of the ten may be read by all.",
        "All may read about the crocuses, the webinar, the books and the choir.",
    ),
    rule="You can delete a post. You cannot delete the picture that somebody took of it.",
    look_at="What you post stays",
    explanation=(
        "The four readers take ten seconds. They stop what you would be sorry for, and let "
        "through what is human."
    ),
    critical=True,
    draft=True,
)

_STORY = (
    "“A client today, a beekeeper from Millbrook, still sets the table for her husband. Nine "
    "years now! Grief takes its time, and there is no shame in that.”"
)

NO_NAME = Exercise(
    id="safe-ground_no-name",
    title="There is no name in it",
    prompt=(
        "A therapist wants to post this invented story:",
        _STORY,
        "Tick each part by which somebody could know who is meant.",
    ),
    rows=("E8",),
    minutes=3,
    points=3,
    question=Choose(
        options=(
            Option(
                "today",
                "“today”",
                True,
                "Anybody who saw her come or go that day would know.",
            ),
            Option("work", "“a beekeeper”", True, "How many are there in one town?"),
            Option("town", "“from Millbrook”", True, "It makes the circle small."),
            Option(
                "grief",
                "“Grief takes its time”",
                False,
                "This is true for everybody. It points at nobody.",
            ),
            Option(
                "table",
                "“still sets the table for her husband”",
                True,
                "Her family and friends know this. So does she.",
            ),
            Option("years", "“Nine years now!”", True, "With the rest it gives her away."),
            Option(
                "shame",
                "“there is no shame in that”",
                False,
                "It is a kind thought for everybody. It points at nobody.",
            ),
        )
    ),
    hints=(
        "Read it as her sister would.",
        "The day, the work, the place and the odd detail all point at her.",
        "Five parts point at her. Only the last two thoughts are about everybody.",
    ),
    rule="A name is only one way to know a person. Day, place, work and one odd detail do as well.",
    look_at="Not even without a name",
    explanation="Take away the five parts, and what is left is what you wanted to say.",
    critical=True,
    draft=True,
)

WHAT_NOW = Exercise(
    id="safe-ground_what-now",
    title="What do you do with the story?",
    prompt=("The thought about grief is worth sharing. What do you post?",),
    rows=("E8",),
    minutes=1,
    points=1,
    question=OneOf(
        options=(
            Option(
                "other-town",
                "The same story, with another town",
                False,
                "She would know herself at once, and her sister would know her too.",
            ),
            Option(
                "thought",
                "Only the thought: “Grief takes its time, and there is no shame in that.”",
                True,
                "It is what you wanted to say, and it is about nobody.",
            ),
            Option(
                "permission",
                "The story as it is, after asking her if she minds",
                False,
                "A client is hardly free to say no to you, and she can never take it back.",
            ),
            Option(
                "delete-later",
                "The story as it is, and I delete it tomorrow",
                False,
                "By tomorrow somebody may have a picture of it.",
            ),
        )
    ),
    hints=(
        "Which of them is about nobody?",
        "Three of the answers still tell her story.",
        "It is the shortest one.",
    ),
    rule="Leave the person out. If you need a story, invent one, and say that you did.",
    look_at="Not even without a name",
    explanation="A mix of many people, told as invented, would be fine too.",
    draft=True,
)

"""More than one note: which side for whom, what may be read, and a debate (S27, S29, S30)."""

from course_lib.exercise import Choose, Exercise, Item, Label, Link, OneOf, Option, Sort, to_do
from course_lib.x_pages import EDIT_PROFILE, HOME, NOTIFICATIONS

_POLICY = "policy"
_ANY_SIDE = frozenset({"therapist", "parent", "singer", "advocate", "owner"})

WHICH_SIDE = Exercise(
    id="dont-discriminate_which-side",
    title="Which side of Ruth?",
    prompt=(
        "Ruth is a family therapist. She has two teenagers, sings alto, speaks up for shorter "
        "waiting lists, and owns a small practice. Six people follow her. Which side of her would "
        "each one enjoy?",
    ),
    rows=("S27", "S29"),
    minutes=3,
    points=3,
    question=Sort(
        items=(
            Item(
                "school",
                "A school counsellor who asks how families cope with exams",
                frozenset({"therapist", "parent"}),
                "Two sides fit: she knows it from work, and from her own kitchen.",
            ),
            Item(
                "tenor",
                "A tenor who looks for a song that ends softly",
                frozenset({"singer"}),
                "Music is reason enough. Nobody has to talk shop.",
            ),
            Item(
                "council",
                "A woman on the town council who counts waiting times",
                frozenset({"advocate"}),
                "They want the same thing. Each knows half of it.",
            ),
            Item(
                "baker",
                "A baker who opened a shop and hates the paperwork",
                frozenset({"owner"}),
                "Ruth hates it too. It is a good place to begin.",
            ),
            Item(
                "father",
                "A father of three who jokes about school lunches",
                frozenset({"parent"}),
                "She can joke along. Her children’s names stay at home.",
            ),
            Item(
                "waiting",
                "A man who had his first hour with her in February",
                frozenset({_POLICY}),
                "He is in her care. No side of hers turns to him in public; her policy decides.",
                critical=_ANY_SIDE,
            ),
        ),
        labels=(
            Label("therapist", "The therapist"),
            Label("parent", "The mother of teenagers"),
            Label("singer", "The singer"),
            Label("advocate", "The advocate"),
            Label("owner", "The owner of a small practice"),
            Label(_POLICY, "None: her policy comes first"),
        ),
    ),
    hints=(
        "What does each person talk about?",
        "With one of them, two sides fit. With another one, none does.",
        "The counsellor: therapist or mother. The man from February: none, policy first.",
    ),
    rule=(
        "The post speaks of “leveraging the right part of me with the right people”. The amended "
        "rule: for people in your care there is one side, and it is in the room."
    ),
    look_at="More than one note",
    explanation="A side that you share with somebody is where a talk begins most easily.",
    draft=True,
)

_ANYONE, _FRIENDS, _NEVER = frozenset({"anyone"}), frozenset({"friends"}), frozenset({"never"})
_EITHER = _ANYONE | _FRIENDS

WHO_MAY_READ = Exercise(
    id="dont-discriminate_who-may-read",
    title="Who may read this about you?",
    prompt=(
        "Here are ten things that a therapist could tell. Put each one where it belongs. Where "
        "careful people differ, more than one answer counts.",
        "Imagine a client reading along. Would it help them, make no difference, or weigh on them?",
    ),
    rows=("S29", "E11"),
    minutes=3,
    points=3,
    question=Sort(
        items=(
            Item(
                "licence",
                "What you are licensed to do, and where",
                _ANYONE,
                "People should know. It is the most useful line of a bio.",
            ),
            Item("hobby", "You keep bees", _ANYONE, "It tells who you are, and burdens nobody."),
            Item(
                "parent",
                "You are a parent",
                _EITHER,
                "Careful people differ. For one client it is nothing, for another it hurts.",
            ),
            Item(
                "children",
                "Your children’s names and their school",
                _NEVER | _FRIENDS,
                "It is theirs, and it leads to them. Not in any bio.",
                critical=_ANYONE,
            ),
            Item(
                "address",
                "The street where you live",
                _NEVER | _FRIENDS,
                "A bio is read by all the world. Your door is not for all the world.",
                critical=_ANYONE,
            ),
            Item(
                "cause",
                "You speak up for shorter waiting lists",
                _ANYONE,
                "A cause from your field is a fine side to show.",
            ),
            Item(
                "politics",
                "Which party you vote for",
                _EITHER | _NEVER,
                "Careful people differ. Think of the client who votes for the other one.",
            ),
            Item(
                "own-grief",
                "The grief you are in just now",
                _NEVER | _FRIENDS,
                "Clients may begin to spare you. Let friends carry it with you, online or not.",
            ),
            Item(
                "session",
                "What a client said that moved you, with no name",
                _NEVER,
                "Not here, not for friends either. It is not yours to tell.",
                critical=_EITHER,
            ),
            Item(
                "quarrel",
                "A quarrel with a colleague, by name",
                _NEVER | _FRIENDS,
                "In a bio it says more about you. Take it to a friend who keeps it.",
            ),
        ),
        labels=(
            Label("anyone", "Fine for any client to read"),
            Label("friends", "Close friends only"),
            Label("never", "Never on a network"),
        ),
    ),
    hints=(
        "Imagine a client who reads it at midnight, alone.",
        "Three are fine for everybody. With some of the others, careful people differ.",
        "Licence, bees and the cause: anyone. What a client said: never, not to friends either.",
    ),
    rule=(
        "The post says: “I’m not a one-note kind of person, nor are you!” The amended rule: show "
        "all the sides that any client may read."
    ),
    look_at="What may anybody read?",
    explanation=(
        "There are plenty of sides that burden nobody: a cause, a craft, a garden, a choir, a "
        "town. You lose nothing by keeping the rest at home."
    ),
    draft=True,
)

SHOCKED_COACH = Exercise(
    id="dont-discriminate_shocked-coach",
    title="The coach who is shocked",
    prompt=(
        "“Six months, and you never said what you sell? That is a waste!” says a business coach. "
        "What do you say? Any answer is fine. Each gets the best reply from the other side, to "
        "bring to your group.",
    ),
    rows=("S30",),
    minutes=2,
    points=0,
    question=OneOf(
        options=(
            Option(
                "coach",
                "The coach has a point: people cannot ask for what they do not know",
                None,
                "The other side says: he could see it on Wendell’s page at any time. What made "
                "Bettina ask was trust, and trust came from the bread.",
            ),
            Option(
                "friendship",
                "The friendship was the point, and there was nothing to sell",
                None,
                "The other side says: rent must be paid. The post itself keeps about a quarter for "
                "sharing your own things.",
            ),
            Option(
                "both",
                "Say what you do in your bio, and then talk about bread",
                None,
                "The other side says: then the bio must be clear. Is yours? You have just "
                "written it.",
            ),
        )
    ),
    hints=(),
    rule="The post says: “Some business coaches make be shocked and horrified”.",
    look_at="Talk it over",
    explanation="There is no right answer. Good groups disagree here, and stay friendly.",
)

BY_HAND = Exercise(
    id="dont-discriminate_by-hand",
    title="To do by hand, on X",
    if_you_like=True,
    prompt=(
        "If you have an account, do one or two of these today. Each link opens X in a new tab, and "
        "you do the rest there. The course sends nothing. Tick what you have done.",
        "If you might know somebody from your practice, leave them out.",
    ),
    rows=("S21", "S29"),
    minutes=3,
    points=0,
    question=Choose(
        options=(
            to_do(
                "bio",
                "Put your new bio on your page",
                "Then people can see who you are before they answer you.",
                Link(words="Edit your profile on X", address=EDIT_PROFILE),
            ),
            to_do(
                "followers",
                "Look at a few new followers, with the three questions",
                "A few a day are plenty. At “maybe” you stop.",
                Link(words="Open your notifications on X", address=NOTIFICATIONS),
            ),
            to_do(
                "note",
                "Send your note to one colleague, and to nobody you might know from work",
                "One note is a start. Many alike would look like junk. Put their name in front, "
                "with an @, so that X tells them.",
                Link(
                    words="Open X with your note in the box",
                    draft="dont-discriminate_friendly-note",
                    brackets=False,
                ),
            ),
            to_do(
                "small",
                "Answer one small account",
                "You never know who it is. That is the joy of it.",
                Link(words="Open X", address=HOME),
            ),
            to_do("none", "I have no account; I read the list", "Come back when you do."),
        )
    ),
    hints=(),
    rule=(
        "A few people a day, each one chosen. X forbids following and writing to many people in a "
        "row without choosing."
    ),
    look_at="On your own account",
    explanation="Small steps on many days do more than one long evening.",
)

"""A bio with several sides, honest about one’s status (S29, E10), and one account or two (E11)."""

from course_lib.exercise import Exercise, Item, Label, OneOf, Option, Sort, Text
from course_lib.settings import settings

_FITS, _MORE = frozenset({"fits"}), frozenset({"more"})
_LESS = frozenset({"private"})

STATUS_AND_BIO = Exercise(
    id="dont-discriminate_status-and-bio",
    title="Does the bio keep to the truth?",
    prompt=(
        "Six people tell you what they are, and show you their bios. Which bios fit, which claim "
        "too much, and which tell what should stay at home?",
    ),
    rows=("S29", "E10"),
    minutes=3,
    points=3,
    question=Sort(
        items=(
            Item(
                "ana",
                "Ana is studying to be a therapist: “Therapist. Runner. Ask me anything.”",
                _MORE,
                "She is not one yet. “Therapist-to-be” is as short, and true.",
            ),
            Item(
                "bram",
                "Bram is a licensed social worker in Iowa: “Licensed social worker (Iowa). Jazz, "
                "jam, long walks.”",
                _FITS,
                "It says what he may do and where, and shows more sides of him.",
            ),
            Item(
                "chidi",
                "Chidi is a counsellor in training: “Counsellor in training. Father of Ada and "
                "Obi, Hill School.”",
                _LESS,
                "His status is honest. The names and the school belong to his children.",
            ),
            Item(
                "dorothea",
                "Dorothea is a retired psychologist: “Retired psychologist. Quilts, grandchildren, "
                "strong opinions on tea.”",
                _FITS,
                "“Retired” says that she takes no clients. Her grandchildren have no names here.",
            ),
            Item(
                "eli",
                "Eli is a licensed therapist: “Licensed therapist. You will be free of fear in "
                "eight weeks.”",
                _MORE,
                "The licence is true, the promise is not. Nobody can promise a result.",
            ),
            Item(
                "farah",
                "Farah is a coach with no licence: “Coach. Licensed to listen.”",
                _MORE,
                "It is meant as a joke. A person in need may take it for a licence.",
            ),
        ),
        labels=(
            Label("fits", "It fits"),
            Label("more", "It claims too much"),
            Label("private", "It tells what should stay at home"),
        ),
    ),
    hints=(
        "Compare the first half of each line with the second half.",
        "Two fit. One tells too much about a family.",
        "Bram’s and Dorothea’s fit. Chidi’s tells the children’s names.",
    ),
    rule=(
        "The post’s author calls herself a “therapist-to-be”. Say what you are today, no more and "
        "no less, and promise no result."
    ),
    look_at="Your bio",
    explanation="First what you are, in exact words. Then the sides that anybody may read.",
    draft=True,
)

WHAT_IS_TRUE = Exercise(
    id="dont-discriminate_what-is-true",
    title="What are you today?",
    prompt=(
        "Choose what is true of you. The answer gives you the words to use. Your instructor does "
        "not see it.",
    ),
    rows=("S29", "E10"),
    minutes=1,
    points=0,
    question=OneOf(
        options=(
            Option(
                "licensed",
                "I am licensed or registered",
                None,
                "Name the profession, and the place where it is valid. A title such as “Dr.” needs "
                "its field.",
            ),
            Option(
                "training",
                "I am a student or in training",
                None,
                "Write “in training”, “student” or “therapist-to-be”. Leave “therapist” alone "
                "until you are one. Your board or school may set the exact words.",
            ),
            Option(
                "retired",
                "I am retired, or between two licences",
                None,
                "Write “retired” or “not in practice”, so that nobody asks you for an hour.",
            ),
            Option(
                "other",
                "I work beside therapists: coach, peer supporter, teacher, office",
                None,
                "Write what you do. Leave out “licensed” and “therapist”, in jokes as well.",
            ),
        )
    ),
    hints=(),
    rule="A reader in need takes each word of a bio at its word.",
    look_at="Your bio",
    explanation="Use these words in your bio, just as they are.",
)

YOUR_BIO = Exercise(
    id="dont-discriminate_your-bio",
    title="Your bio, with three sides",
    prompt=(
        f"Write a bio of {settings().bio_length} characters or fewer. Begin with what you are "
        "today, in the words of the box above. Then add sides from “fine for any client to "
        "read”: three or more in all.",
    ),
    rows=("S29", "E10"),
    minutes=5,
    points=8,
    question=Text(
        limit=settings().bio_length,
        good_answer=(
            "It shows three sides of you or more, and not only work.",
            "Its words for your training and licence are exact.",
            "It holds no address, no phone number, no child’s name and no promise.",
            "It has a voice: a friend would know that it is you.",
        ),
        sample=(
            "Family therapist-to-be, Minnesotan, second alto. I speak up for shorter waiting "
            "lists, and my tomatoes speak for themselves."
        ),
        screens=("credentials", "private", "client"),
        parts=3,
    ),
    hints=(
        "Begin with your exact title or your training.",
        "Look at your cards in “Who may read this about you?” Take two that make you smile.",
        "“… in training, …, and …. I …” One odd detail is worth three big words.",
    ),
    rule=(
        "The post says: “On Twitter I’m a mom, Minnesotan, therapist-to-be, mental health "
        "advocate, marketing fan, entrepreneur, marriage advocate …”"
    ),
    look_at="Your bio",
    explanation="This is one bio of many. Yours is better when it is yours.",
)

STILL_ONE_OR_TWO = Exercise(
    id="dont-discriminate_still-one-or-two",
    title="One account or two: still?",
    prompt=(
        "In Safe ground you chose one account or two. Now you have sorted your sides. Where are "
        "you today? Any answer is fine.",
    ),
    rows=("S29", "E11"),
    minutes=1,
    points=0,
    question=OneOf(
        options=(
            Option(
                "one",
                "One: all I want to show may be read by any client",
                None,
                "Then one is enough. Look at your sides again once a year.",
            ),
            Option(
                "two",
                "Two: some sides are for friends only",
                None,
                "Then keep them apart: no work on the private one, and no link between them.",
            ),
            Option(
                "changed",
                "I have changed my mind since then",
                None,
                "Good. You may change your answer there as well; it is saved anew.",
            ),
            Option(
                "later",
                "I do not know yet",
                None,
                "Begin with one for work. A second one is quickly made; two are hard to untangle.",
            ),
        )
    ),
    hints=(),
    rule=(
        "The post says: “Don’t box yourself in”. One code of ethics asks for separate pages if you "
        "keep a private one as well (ACA, H.6.a)."
    ),
    look_at="Your bio",
    explanation="Both can be right. What counts is that you chose.",
)

"""Your own house: settings (E9) and an honest page about yourself (E10)."""

from course_lib.exercise import Choose, Exercise, Item, Label, Must, Option, Sort, Text


def _setting(name: str, label: str, why: str) -> Option:
    return Option(name, label, None, why)


SETTINGS = Exercise(
    id="safe-ground_settings",
    title="Your settings, one by one",
    prompt=(
        "Open X’s settings in another window, and tick what you have done. If you have no "
        "account, tick the last line.",
        "Nobody checks this. Your instructor sees which lines you ticked, and nothing else.",
    ),
    rows=("S13", "E9"),
    minutes=4,
    points=1,
    question=Choose(
        options=(
            _setting(
                "contacts",
                "Contact upload is off, and contacts I shared before are deleted",
                "Otherwise X may suggest clients to you, and you to them.",
            ),
            _setting(
                "phone",
                "People cannot find me by my phone number",
                "A client may have your number.",
            ),
            _setting(
                "email",
                "People cannot find me by my e-mail address",
                "A client may have your address.",
            ),
            _setting("location", "My posts do not show where I am", "It shows when you are away."),
            _setting(
                "tagging",
                "I have decided who may tag me in photos",
                "A tag can link you with a person in the waiting room.",
            ),
            _setting(
                "messages",
                "I have decided who may send me messages",
                "If you leave them open, say on your page that they are not for care.",
            ),
            _setting(
                "lists",
                "I know which of my lists are public",
                "Anyone can see who is on a public list.",
            ),
            _setting("none", "I have no account; I read the list", "Come back when you have one."),
        )
    ),
    hints=(),
    rule="What a network does not know, it cannot suggest.",
    look_at="Your settings",
    explanation="Look again twice a year: networks move their settings about.",
)

SIX_BIOS = Exercise(
    id="safe-ground_six-bios",
    title="Six lines about oneself",
    prompt=("A bio is the short text on a person’s page. What should each of these mend?",),
    rows=("S29", "E10"),
    minutes=3,
    points=3,
    question=Sort(
        items=(
            Item(
                "doctor",
                "“Dr. Lena Hart, therapist.” (Her degree is in history)",
                frozenset({"title"}),
                "Readers will take “Dr.” for a degree in this field. Name the field, or leave it "
                "out.",
            ),
            Item(
                "cure",
                "“I cure anxiety in six weeks.”",
                frozenset({"promise"}),
                "Nobody can promise that. Say what you work with, and how.",
            ),
            Item(
                "to-be",
                "“Therapist-to-be, mom, Minnesotan.”",
                frozenset({"fine"}),
                "Honest and warm. The author of the post says much the same of herself.",
            ),
            Item(
                "student",
                "“Counsellor.” (He is in the second year of his training)",
                frozenset({"training", "title"}),
                "He is not one yet. “In training, supervised” is true, and no shame.",
            ),
            Item(
                "everything",
                "“Licensed. Where? For what? Ask me!”",
                frozenset({"title"}),
                "A licence is for one place and one profession. Name both.",
            ),
            Item(
                "garden",
                "“Licensed clinical social worker in Ohio. Grief, gardens, bad puns.”",
                frozenset({"fine"}),
                "What she may do, where, and who she is: all in one line.",
            ),
        ),
        labels=(
            Label("fine", "Fine as it is"),
            Label("title", "Make the title or licence clear"),
            Label("promise", "Promise no result"),
            Label("training", "Say that you are in training"),
        ),
    ),
    hints=(
        "Could a reader take it for more than it is?",
        "Two are fine as they are.",
        "Fine: the therapist-to-be and the one with the garden. One promises a cure.",
    ),
    rule=(
        "Be exact about degree, licence and training, and promise no result. The post’s author "
        "wrote “therapist-to-be”: it shows how."
    ),
    look_at="Honest about yourself",
    explanation="An honest line is not a dull line. It can still sound like you.",
    draft=True,
)

MEND_A_BIO = Exercise(
    id="safe-ground_mend-a-bio",
    title="Mend a bio",
    prompt=(
        "Bo is in the second year of training, with a supervisor. Bo’s bio says: “Counsellor. I "
        "heal anxiety for good. My clients say I’m the best.”",
        "Write Bo a new one that is true, and that sounds like a person.",
    ),
    rows=("S29", "E10"),
    minutes=3,
    points=2,
    question=Text(
        limit=160,
        good_answer=(
            "It says that Bo is in training.",
            "It promises no result, and quotes no client.",
            "It shows a side of Bo besides work.",
        ),
        sample=(
            "Counsellor in training, second year, supervised. I like slow books, fast buses, and "
            "talking about worry in plain words."
        ),
        screens=("credentials", "client"),
        must=(
            Must(
                ("training", "trainee*", "student*", "to be", "studying", "learning to"),
                "It does not say yet that Bo is in training.",
            ),
        ),
    ),
    hints=(
        "Begin with what Bo is today.",
        "Say what Bo likes, or where Bo lives, but no street.",
        "For example: “Counsellor in training, second year, supervised. I like …”",
    ),
    rule="Be exact about degree, licence and training, and promise no result.",
    look_at="Honest about yourself",
    explanation="This is one bio of many.",
)

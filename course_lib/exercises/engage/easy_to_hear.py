"""Posts that a phone can read aloud: hashtags, emoji, letters, pictures."""

from course_lib.exercise import Exercise, Item, Label, Sort
from course_lib.rules import HABITS, hard_to_hear

_EASY = "ready"
_NO_PICTURE, _NOTHING = "none", "nothing"


def _post(name: str, text: str, why: str, *, picture: str = "", described: str = "") -> Item:
    """Return a post to judge. The rule gives the answer; `why` is what a listener hears."""
    mend = hard_to_hear(text, picture=bool(picture), described=described)
    says = " ".join(HABITS[habit] for habit in HABITS if habit in mend)
    return Item(
        name,
        text,
        mend or frozenset({_EASY}),
        f"{why} {says}".strip(),
        cells=(picture or _NO_PICTURE, described or _NOTHING) if picture else (_NO_PICTURE,),
    )


EASY_TO_HEAR = Exercise(
    id="engage_easy-to-hear",
    title="What would you mend?",
    prompt=(
        "Some of your readers hear posts: their phone reads them aloud. Here are eight posts. "
        "Say what you would mend in each, or that it is ready.",
        "If you hear this page yourself, a few of them will sound odd. They are odd on purpose.",
    ),
    rows=("S32",),
    minutes=3,
    points=3,
    question=Sort(
        items=(
            _post(
                "small-letters",
                "What helped you in your first year? #therapistsinthemaking",
                "A voice tries to say it as one long word.",
            ),
            _post(
                "capitals",
                "What do you read when you are tired? #QuietEveningBooks",
                "A voice can say each word. Eyes find them faster as well.",
            ),
            _post(
                "no-words",
                "This made my whole week.",
                "A voice says “image”, and no more.",
                picture="A child’s drawing of a kettle",
            ),
            _post(
                "with-words",
                "Our new waiting room, with room for wheels.",
                "A listener can see it too, in a way.",
                picture="The waiting room",
                described="Three chairs, a wide gap for a wheelchair, and a lamp by the window.",
            ),
            _post(
                "stars",
                "Thank ⭐ you ⭐ all ⭐ for ⭐ the ⭐ soup",
                "A voice says “star” between all the words.",
            ),
            _post(
                "at-the-end",
                "The kettle is on for all who answered today. ☕",
                "One small picture, after the words. A voice names it, and then it is done.",
            ),
            _post(
                "costume",
                "So 𝓹𝓻𝓸𝓾𝓭 of our trainees today.",
                "Many voices skip such letters, or spell out a long name for each.",
            ),
            _post(
                "plain",
                "So proud of the trainees who ran their first group.",
                "Plain letters. Everybody gets the whole line.",
            ),
        ),
        labels=(
            Label(_EASY, "Nothing: it is ready"),
            Label("hashtag", "Capitals in the hashtag"),
            Label("emoji", "Where the emoji stand"),
            Label("letters", "The fancy letters"),
            Label("picture", "Words for the picture"),
        ),
        columns=("The post", "Picture", "What is said about it"),
    ),
    hints=(
        "Read each post aloud, slowly, with every sign that is in it.",
        "Four posts are ready. The other four have one thing each to mend.",
        "Look at the long hashtag, the stars, the letters in costume, and the picture without "
        "words.",
    ),
    rule=(
        "Four small habits: capitals in a hashtag, words for a picture, emoji at the end, plain "
        "letters. They cost you ten seconds, and nobody is left out."
    ),
    look_at="Easy to hear",
    explanation="On X, the words for a picture are called alt text. You add them before you post.",
)

"""A policy of one's own: eight parts, filled in and said aloud (E6, E1, E2)."""

from course_lib.exercise import (
    Exercise,
    Item,
    Label,
    Must,
    OneOf,
    Option,
    Part,
    Parts,
    Sort,
    Text,
)
from course_lib.exercises.your_plan.policy_rules import COUNTRY, POLICY_RULES
from course_lib.exercises.your_plan.policy_words import POLICY_PARTS
from course_lib.facts import crisis_lines

_LOOK_AT = "Your policy"
_ALOUD = "Say it aloud"
_FINE, _AGAIN = frozenset({"fine"}), frozenset({"again"})

WILL_IT_HOLD = Exercise(
    id="your-plan_will-it-hold",
    title="Will this line hold?",
    prompt=(
        "Six lines from six policies. Think of somebody who reads them on their first day. Which "
        "can stay, and which need another look?",
    ),
    rows=("E6", "E1", "E2", "E5"),
    minutes=4,
    points=4,
    question=Sort(
        items=(
            Item(
                "everybody",
                "“I follow everybody back who follows me. It is only polite.”",
                _AGAIN,
                "Among them may be clients. Others would see it, and might wonder.",
                critical=_FINE,
            ),
            Item(
                "not-alone",
                "“I do not answer reviews, so that nobody learns from me who comes here.”",
                _FINE,
                "It says what happens, and why. It holds for kind reviews and for others.",
            ),
            Item(
                "watch",
                "“If you post that you are not well, I will see it and write to you.”",
                _AGAIN,
                "Nobody can keep that promise. Somebody may wait for an answer that never comes.",
                critical=_FINE,
            ),
            Item(
                "terms",
                "“The clinician declines engagement via third-party platforms pursuant to H.6.”",
                _AGAIN,
                "It may be true, but who can read it on a hard day? Say it in plain words.",
            ),
            Item(
                "where",
                "“Please ring the office. I call back within two working days.”",
                _FINE,
                "One way that works is better than five that do not.",
            ),
            Item(
                "told",
                "“I may change these rules at any time without telling you.”",
                _AGAIN,
                "People agreed to the rules they were given. They should hear of new ones.",
            ),
        ),
        labels=(Label("fine", "It can stay"), Label("again", "Look at it again")),
    ),
    hints=(
        "Two of them can stay.",
        "Ask of each line: could I keep it on my worst day? Could a tired person read it?",
        "The two about reviews and about ringing the office can stay.",
    ),
    rule="A policy is a promise. Promise only what you can keep, in words that all can read.",
    look_at="Watch one part being written",
    explanation="Each line that needs another look promised too much, said too little, or was "
    "too hard to read.",
    draft=True,
)

POLICY = Exercise(
    id="your-plan_policy",
    title="Write your policy",
    prompt=(
        "Fill in the eight parts. You can begin with the course’s words and change what does not "
        "fit you. A line like this: ____ is a blank for you to fill in.",
        "Everything is saved as you write. You may come back to it tomorrow.",
    ),
    rows=("E6",),
    minutes=12,
    points=11,
    question=Parts(
        parts=(
            Part(
                id=COUNTRY,
                label="The country I work in",
                sample="us",
                choices=tuple(Label(line.id, line.country) for line in crisis_lines()),
                is_country=True,
            ),
            *(
                Part(
                    id=part.id,
                    label=part.label,
                    asks=part.asks,
                    starter=part.starter,
                    sample=part.sample,
                )
                for part in POLICY_PARTS
            ),
        ),
        rules=POLICY_RULES,
    ),
    hints=(
        "Begin with the part you are surest of. For most people it is messages.",
        "Under each part is a button that puts the course’s words into the box. Four of them have "
        "blanks.",
        "Of a country that is not in the list, find the line in the directory that Safe ground "
        "shows, and write its number.",
    ),
    rule="All eight parts, in plain words, with a crisis line that works where you are.",
    look_at=_LOOK_AT,
    explanation="Show it to a supervisor before you hand it out. Your board and your employer may "
    "have rules of their own.",
)

POLICY_ALOUD = Exercise(
    id="your-plan_policy-aloud",
    title="Say it in a first hour",
    prompt=(
        "Somebody sits in your room for the first time. You hand over your policy with the other "
        "papers. What do you say about it, in three to five sentences?",
    ),
    rows=("E6",),
    minutes=6,
    points=6,
    question=Text(
        limit=800,
        good_answer=(
            "It is clear: short sentences, and no word that needs a second one.",
            "It fits your policy above, and names one thing that you do not do, with the reason.",
            "It is a part of the consent: it asks what the other person thinks of it, and leaves "
            "room for a no.",
            "It is safe: it promises nothing you cannot keep, and it says where help is in a "
            "crisis. If not, two points at most.",
        ),
        sample="Here is a page about me and the internet. In short: what happens in this room "
        "stays here, so I do not follow you, and I do not look you up. If you see me online, you "
        "may read along, but please do not write to me there, because I might miss it. In a bad "
        "night, the number on the page is there for you, and I am not. Is there something on it "
        "that you see in another way, or that worries you?",
        screens=("client", "advice", "diagnosis"),
        must=(Must(("?",), "It asks the other person nothing yet. Their view belongs to it."),),
        words=30,
    ),
    hints=(
        "Which of the eight parts surprises people most? Begin there.",
        "End with a question, and mean it.",
        "“Here is a page about … In short: … I do not … because … Is there something …?”",
    ),
    rule="Consent is a talk, not a signature. The paper is what you both keep of it.",
    look_at=_ALOUD,
    explanation="If you can say it in a minute, the page is clear enough.",
)

WHEN_IT_HAPPENS = Exercise(
    id="your-plan_when-it-happens",
    title="Six weeks later",
    prompt=(
        "It is a Tuesday. A new follower has the first name, the town and the dog of somebody who "
        "got your policy six weeks ago. It may be her, or not. What do you do first?",
    ),
    rows=("E1", "E6"),
    minutes=2,
    points=2,
    question=OneOf(
        options=(
            Option(
                "look",
                "I look through the account to find out whether it is her",
                False,
                "Your policy says that you do not look people up. It holds here too.",
            ),
            Option(
                "back",
                "I follow back this once, so that nobody is hurt",
                False,
                "Others would see it. “Once” is also hard to explain to the next one.",
                critical=True,
            ),
            Option(
                "nothing",
                "Nothing in public. If it weighs on the work, I speak about the page with all "
                "my clients again, and ask a supervisor",
                True,
                "The policy has answered already. You need not know who it is to keep it.",
            ),
            Option(
                "message",
                "I send a short message: “Is that you? Please read part 2 again”",
                False,
                "If it is her, it is in writing now. If it is not, a stranger has learned a lot.",
                critical=True,
            ),
        )
    ),
    hints=(
        "What did you write in part 2, and in part 5?",
        "Do you have to know who it is?",
        "Do nothing in public. The talk belongs in the room.",
    ),
    rule="If you might know them from your practice, do nothing in public.",
    look_at=_ALOUD,
    explanation="A good policy decides on a calm day what you do on a hurried one.",
    draft=True,
)

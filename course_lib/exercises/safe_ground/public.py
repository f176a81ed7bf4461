"""What you say in public: never confirm a client (E2), never advise or diagnose (E3)."""

from course_lib.exercise import Exercise, Item, Label, Must, Sort, Text

_YES, _NO = frozenset({"yes"}), frozenset({"no"})

MENTIONS = Exercise(
    id="safe-ground_mentions",
    title="Can you answer this in public?",
    prompt=(
        "Six people mention you. Where can you answer in public, and where not?",
        "Think of what your answer would tell others, however kind it is.",
    ),
    rows=("S22", "E2"),
    minutes=3,
    points=3,
    question=Sort(
        items=(
            Item(
                "praise",
                "“Best therapist ever, see you Thursday!”",
                _NO,
                "A thank-you would tell all readers that this person comes to you.",
                critical=_YES,
            ),
            Item(
                "talk",
                "A colleague: “Great talk on sleep at the March gathering.”",
                _YES,
                "A talk is no therapy. A friendly answer is fine.",
            ),
            Item(
                "review",
                "“Waste of money. She never listened.” It is a review with your name",
                _NO,
                "Even “sorry” or “you were never here” says something about a client. Two dental "
                "offices in the US paid because their answers to reviews said too much.",
                critical=_YES,
            ),
            Item(
                "photo",
                "A photo of your waiting room, with you tagged in it",
                _NO,
                "A like or an answer would point at the person. Take the tag off, and say nothing.",
                critical=_YES,
            ),
            Item(
                "question",
                "A reporter asks everyone: “How do people find a therapist?”",
                _YES,
                "A general question. You can answer it in general.",
            ),
            Item(
                "sister",
                "“Are you the one who saw my sister?”",
                _NO,
                "“Yes” gives it away. And once you say “No” to one, your silence to the next gives "
                "it away.",
                critical=_YES,
            ),
        ),
        labels=(
            Label("yes", "I can answer in public"),
            Label("no", "I do not answer in public"),
        ),
    ),
    hints=(
        "Who could learn from your answer that somebody is a client?",
        "Two of the six are about your work as a speaker or about therapy in general.",
        "You can answer the colleague and the reporter. To the other four, say nothing in public.",
    ),
    rule="What must stay private is not only what was said. It is that somebody comes to you.",
    look_at="What you say in public",
    explanation=(
        "Praise, a bad review and a question get the same silence. If you answer some of them, "
        "your silence on the others begins to speak."
    ),
    critical=True,
    draft=True,
)

YOUR_LINE = Exercise(
    id="safe-ground_your-line",
    title="A line for your page",
    prompt=(
        "People will praise you, review you and ask you things in public. Write one line for "
        "your page that says why you do not answer. It must be true for everybody, so it names "
        "nobody.",
    ),
    rows=("E2",),
    minutes=3,
    points=2,
    question=Text(
        limit=160,
        good_answer=(
            "It says why: to keep everyone’s privacy.",
            "It says nothing about any one person.",
            "It says where people can reach you.",
            "It is kind.",
        ),
        sample=(
            "To protect everyone’s privacy, I do not answer reviews or personal questions here. "
            "You can call my office, and I will be glad to talk."
        ),
        screens=("confirming", "client", "advice"),
        must=(
            Must(
                ("privacy", "private", "confidential*"),
                "It does not say why yet. A word such as “privacy” is enough.",
            ),
        ),
    ),
    hints=(
        "Begin with the reason: “To protect everyone’s privacy …”",
        "Then say what you do not do, for everybody in the same way.",
        "End with a way to reach you, such as your office phone.",
    ),
    rule="A line that was there before the review cannot be read as an answer to it.",
    look_at="What you say in public",
    explanation="This is one line of many. Yours should sound like you.",
)

_GOOD, _OKAY, _NEVER = frozenset({"good"}), frozenset({"okay"}), frozenset({"never"})

SIX_REPLIES = Exercise(
    id="safe-ground_six-replies",
    title="Six ways to answer a stranger",
    prompt=(
        "A stranger writes to you: “Panic attacks every night. What should I take?”",
        "Here are six ways to answer. Sort them.",
    ),
    rows=("S32", "E3"),
    minutes=3,
    points=3,
    question=Sort(
        items=(
            Item(
                "general",
                "“Nights like that are hard. Panic can be treated. A doctor or a local helpline "
                "can say what fits you.”",
                _GOOD,
                "Warm, true for many people, and it shows the way to help.",
            ),
            Item(
                "dose",
                "“5 mg of melatonin, one hour before bed.”",
                _NEVER,
                "A dose for a person you have never met. It could do harm.",
                critical=_GOOD | _OKAY,
            ),
            Item(
                "diagnosis",
                "“Sounds like PTSD to me.”",
                _NEVER,
                "Nobody can diagnose from a post, and all the world reads it.",
                critical=_GOOD | _OKAY,
            ),
            Item(
                "private",
                "“Send me a private message, and we can start on Monday.”",
                _NEVER,
                "You would win a client from somebody in need. You may not be licensed where they "
                "live, and private messages are no safe place for care.",
                critical=_GOOD | _OKAY,
            ),
            Item(
                "silence",
                "No answer at all",
                _GOOD | _OKAY,
                "Acceptable. You owe no stranger an answer, and silence harms less than advice.",
            ),
            Item(
                "joke",
                "“Panic? You should see my inbox!”",
                _NEVER,
                "It may be meant kindly. To the person it says: you are not heard.",
            ),
        ),
        labels=(
            Label("good", "A good answer"),
            Label("okay", "Acceptable"),
            Label("never", "Not this one"),
        ),
    ),
    hints=(
        "Which ones would you say to a whole room of people?",
        "A dose, a diagnosis and an offer of therapy are for people you have met.",
        "One is good: it is general and points to help. Silence is acceptable. The rest is not.",
    ),
    rule=(
        "Speak to the subject and not to the case: what is true for many people, and how to find "
        "help. No advice, no diagnosis, and no offer to somebody in need."
    ),
    look_at="No advice, no diagnosis",
    explanation=(
        "Kindness is not the danger. Kindness with advice in it is. You can be warm, general "
        "and short."
    ),
    critical=True,
    draft=True,
)

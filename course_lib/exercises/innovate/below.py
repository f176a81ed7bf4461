"""The hidden channel: what can be seen, what cannot, and what never goes there (S35)."""

from course_lib.exercise import Choose, Exercise, Item, Label, Option, Sort

_LOOK_AT = "Below the waterline"
_SEEN, _BELOW = frozenset({"seen"}), frozenset({"below"})
_ON_THE_WALL = "It is on the wall: everybody can read it."

ICEBERG = Exercise(
    id="innovate_iceberg",
    title="Above or below the waterline?",
    prompt=(
        "Here are twelve things people do when they get on well. Which ones can a stranger see?",
    ),
    rows=("S35",),
    minutes=3,
    points=3,
    question=Sort(
        items=(
            Item("reply", "You answer somebody’s post", _SEEN, _ON_THE_WALL),
            Item("message", "You send a direct message", _BELOW, "Only the two of you see it."),
            Item(
                "like",
                "You like a post",
                frozenset({"seen", "below"}),
                ("The writer sees that it was you. Others see the number. Both answers fit."),
            ),
            Item("email", "You write an e-mail", _BELOW, "It leaves Twitter altogether."),
            Item("quote", "You quote a post, with a line of your own", _SEEN, _ON_THE_WALL),
            Item("call", "You talk on the phone for ten minutes", _BELOW, "Nobody sees it."),
            Item("repost", "You repost an article of theirs", _SEEN, _ON_THE_WALL),
            Item(
                "friend",
                "You become friends on Facebook",
                _BELOW,
                ("It is another place, with other readers: your cousins and your old classmates."),
            ),
            Item("mention", "You name somebody in a post, with @", _SEEN, _ON_THE_WALL),
            Item(
                "draft",
                "You read a colleague’s draft before it is printed",
                _BELOW,
                ("The best help often leaves no trace."),
            ),
            Item(
                "public-list",
                "You put somebody on a public list",
                _SEEN,
                ("Everybody can read a public list, and the person is told."),
            ),
            Item(
                "coffee",
                "You meet for coffee at a conference",
                _BELOW,
                ("Many an idea from the wall is finished at a table."),
            ),
        ),
        labels=(Label("seen", "Above: others can see it"), Label("below", "Below: they cannot")),
    ),
    hints=(
        "Could somebody who knows neither of you find it?",
        "What is on the wall is above. What leaves Twitter, or sits in an envelope, is below.",
        "Replies, quotes, reposts, mentions and public lists are above.",
    ),
    rule=(
        "The post says: “What you then don’t necessarily see are the Direct Messaging, Facebook "
        "friending, emailing, etc that often goes on when people make a connection.”"
    ),
    look_at=_LOOK_AT,
    explanation="The wall is the smaller part. So do not judge anybody’s work by it alone.",
)

NEVER_WITH_CLIENTS = Exercise(
    id="innovate_never-with-clients",
    title="What never goes there?",
    prompt=("Below the waterline it feels private. Tick what a therapist must never do there.",),
    rows=("S35", "E3"),
    minutes=3,
    points=3,
    question=Choose(
        options=(
            Option(
                "clinical",
                "Talk about somebody’s treatment in direct messages",
                True,
                "Messages can get lost or be shown around, and the company could read them. And "
                "they are not in your record.",
            ),
            Option(
                "friend-client",
                "Become friends on Facebook with somebody in your care",
                True,
                "It opens two private lives to each other, and neither of you can close them.",
            ),
            Option(
                "ask-colleague",
                "Describe a client to a colleague in a message, without the name",
                True,
                "Details give people away. Take it to supervision or a proper consultation, in a "
                "place your practice has approved.",
            ),
            Option(
                "reviews",
                "Ask somebody in your care by message to say something nice about you",
                True,
                "They can hardly say no to you. Codes of ethics forbid asking.",
            ),
            Option(
                "colleague",
                "Write to a colleague about a book",
                False,
                "That is what the hidden channel is for.",
            ),
            Option(
                "thanks",
                "Thank somebody by e-mail for a good conversation",
                False,
                "Warm, and nobody is shown.",
            ),
            Option(
                "meet",
                "Plan a reading group with three colleagues in messages",
                False,
                "Many good things begin this way.",
            ),
            Option(
                "point-to-office",
                "Answer a message from somebody in your care with one line: call the office",
                None,
                "Some policies say so, others say not to answer at all. Yours decides, and it "
                "is written down beforehand.",
            ),
        )
    ),
    hints=(
        "Whom is each one about?",
        "Four of them touch people in your care.",
        "Treatment, friendship, a client’s details, and praise: those four.",
    ),
    rule="Below the waterline there are colleagues. What is clinical stays in your practice.",
    look_at="Never below",
    explanation="X’s messages are not as safe as a consulting room, however private they look.",
    draft=True,
)

BEHIND_THE_SCENES = Exercise(
    id="innovate_behind-the-scenes",
    title="To do by hand, if you like",
    if_you_like=True,
    prompt=(
        "Do one small thing below the waterline in the next two weeks. Tick what you have done. "
        "It is never graded, and it stays here. Please name nobody.",
    ),
    rows=("S35",),
    minutes=1,
    points=0,
    question=Choose(
        options=(
            Option("thank", "I thanked a colleague in private", None, "They will remember it."),
            Option(
                "send", "I sent a colleague an article that fits them", None, "One line with it."
            ),
            Option("offer", "I offered to read a draft", None, "Ten minutes is enough."),
            Option("ask", "I asked a colleague how their idea is going", None, "People like that."),
        )
    ),
    hints=(),
    rule="One thing in two weeks is a good pace.",
    look_at="Never below",
    explanation="If it may be somebody from your practice, leave it.",
)

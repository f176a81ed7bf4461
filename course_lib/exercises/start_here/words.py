"""What Twitter is: eight words for what can be seen there (S03)."""

from course_lib.exercise import Exercise, Item, Label, OneOf, Option, Sort


def _picture(label: str, text: str, why: str) -> Item:
    return Item(label, text, frozenset({label}), why)


WORDS = Exercise(
    id="start-here_words",
    title="Match the word to the picture",
    prompt=("Eight things you can meet on Twitter. Each line says what you see. Which word fits?",),
    rows=("S03",),
    minutes=5,
    points=4,
    question=Sort(
        items=(
            _picture(
                "post",
                "Ruth’s name, and below it: “The kettle is on, and nobody needs me until ten.” "
                "Nothing else",
                "A post is the plain thing: some words under a name, for everyone to read.",
            ),
            _picture(
                "reply",
                "Small grey words, “Replying to Ruth”, and below: “Guard that hour!”",
                "A reply hangs below the post that it answers. Others can read both.",
            ),
            _picture(
                "repost",
                "Small grey words, “Sam reposted”, and below them Ruth’s kettle, not changed",
                "A repost passes somebody’s post on as it is, with no word added.",
            ),
            _picture(
                "quote",
                "Sam’s words, “I want this on a tea towel”, and in a frame below them Ruth’s "
                "kettle",
                "A quote passes a post on in a frame, with the sender’s own words above it.",
            ),
            _picture(
                "mention",
                "Sam’s post: “I learned about kettles from @ruth_by_the_kettle today.”",
                "A mention is somebody’s @name inside a post. X tells that person about it.",
            ),
            _picture(
                "hashtag",
                "A word in another colour that you can press: #TherapistsRest",
                "A hashtag gathers all posts that carry the same word behind a #.",
            ),
            _picture(
                "list",
                "A page called “People who write well about grief”, with 8 members",
                "A list is a set of accounts. You can read their posts without following them.",
            ),
            _picture(
                "message",
                "An envelope. Inside it, only Ruth and Sam see: “Tea on Friday?”",
                "A direct message is not on the wall. Even so, nothing about a client belongs in "
                "it.",
            ),
        ),
        labels=(
            Label("post", "A post"),
            Label("reply", "A reply"),
            Label("repost", "A repost"),
            Label("quote", "A quote"),
            Label("mention", "A mention"),
            Label("hashtag", "A hashtag"),
            Label("list", "A list"),
            Label("message", "A direct message"),
        ),
    ),
    hints=(
        "Start with the easy signs: # and @ and the envelope.",
        "Two of them pass Ruth’s post on. Only one of those has words of Sam’s own.",
        "A reply says “Replying to”. The one with nothing around it is a plain post.",
    ),
    rule="The post explains in this order: “Well, first, what the heck it IS. Then it’s value.”",
    look_at="What Twitter is",
    explanation="With these eight words you can read every page of this course.",
)

WHO_SEES_IT = Exercise(
    id="start-here_who-sees-it",
    title="Who can read it?",
    prompt=(
        "Ruth replies to Sam: “Same here, on a hard day.” She thinks of it as a word between two "
        "people. Who can read it?",
    ),
    rows=("S03",),
    minutes=1,
    points=1,
    question=OneOf(
        options=(
            Option(
                "sam",
                "Only Sam",
                False,
                "Only a direct message goes to one person. A reply stands on the wall.",
            ),
            Option(
                "followers",
                "Only people who follow Ruth or Sam",
                False,
                "They are likely to see it first. But on a public account anyone else can find it.",
            ),
            Option(
                "all",
                "Anybody, including clients and future clients",
                True,
                "On a public account a reply is as public as a post, today and in ten years.",
            ),
        )
    ),
    hints=(
        "Think of a postcard.",
        "Is a reply in the envelope, or on the wall?",
        "On the wall. So it can be read by anybody.",
    ),
    rule="Write nothing on the wall that your clients should not read.",
    look_at="What Twitter is",
    explanation="A wall is public. That is why it is worth something, and why Safe ground comes "
    "next.",
)

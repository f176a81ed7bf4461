"""The post is from 2010 or so: its words beside today's, and how to see the age of a page (S48)."""

from course_lib.exercise import Choose, Exercise, Item, Label, Option, Sort


def _word(today: str, then: str, why: str) -> Item:
    return Item(today, then, frozenset({today}), why)


OLD_WORDS = Exercise(
    id="start-here_old-words",
    title="Old words, new words",
    prompt=("The post uses the words of its time. What is each of them called today?",),
    rows=("S03", "S48"),
    minutes=2,
    points=2,
    question=Sort(
        items=(
            _word("x", "Twitter", "The same place. Since 2023 its owner calls it X."),
            _word("post", "A tweet", "Today it is just a post. Many people still say tweet."),
            _word(
                "repost",
                "RT @, typed in front of somebody’s words",
                "Today there is a button: Repost. Nobody types RT any more.",
            ),
            _word(
                "suggestions",
                "The “follow suggestion” list",
                "X calls it “Who to follow”. A computer makes the choice, not a person.",
            ),
        ),
        labels=(
            Label("x", "X"),
            Label("post", "A post"),
            Label("repost", "A repost"),
            Label("suggestions", "Who to follow"),
        ),
    ),
    hints=(
        "One of them is the name of the whole place.",
        "RT stood for “retweet”.",
        "Twitter is X, a tweet is a post, RT is a repost. One is left.",
    ),
    rule="This course uses today’s word, and says once what the post called it.",
    look_at="Then and now",
    explanation="The names changed. What people do there did not.",
)

OLD_PAGE = Exercise(
    id="start-here_old-page",
    title="How old is this page?",
    prompt=("You are a detective. The post carries no date. Which of these give away its age?",),
    rows=("S48",),
    minutes=3,
    points=2,
    question=Choose(
        options=(
            Option(
                "google",
                "Below it you can log in with Google+ to leave a comment",
                True,
                "Google+ closed years ago. Nobody can log in with it now.",
            ),
            Option(
                "rt",
                "It warns of a page that is “all RT @”",
                True,
                "People typed RT by hand. Then came a button.",
            ),
            Option(
                "address",
                "It sends you to “Twitter.com”",
                True,
                "Today the address is x.com. The old one still leads there.",
            ),
            Option(
                "list",
                "It asks you to sign up for a mailing list",
                False,
                "Mailing lists were there then, and they are here now.",
            ),
            Option(
                "comments",
                "Two readers can write below it",
                False,
                "Readers still write below posts of all kinds.",
            ),
            Option(
                "friends",
                "It speaks of making real friends by writing",
                False,
                "That is older than the telephone, and it still holds.",
            ),
        )
    ),
    hints=(
        "Look for things that have another name now, or are gone.",
        "There are three of them.",
        "A service that closed, two letters typed by hand, and an address.",
    ),
    rule="Before you pass advice on, ask how old it is.",
    look_at="Then and now",
    explanation="Old advice is not bad advice. Keep the idea, and check today’s rules.",
)

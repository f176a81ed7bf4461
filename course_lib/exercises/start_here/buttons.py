"""The buttons, a promise, and a private question: nothing here is handed in or marked."""

from course_lib.exercise import Choose, Exercise, OneOf, Option

TRY_THE_BUTTONS = Exercise(
    id="start-here_try-the-buttons",
    title="Try the buttons",
    prompt=(
        "What would you like with your first lesson? Choose a line, then press Check my answer.",
        "Nobody sees this one. It is only here for trying the buttons.",
    ),
    rows=("S02",),
    minutes=1,
    points=0,
    question=OneOf(
        options=(
            Option("tea", "A cup of tea", None, "A good choice: there is no clock here."),
            Option("coffee", "A cup of coffee", None, "Let it cool. Your answers are saved."),
            Option("quiet", "A little quiet", None, "This page makes no sound and is in no hurry."),
            Option(
                "company",
                "Somebody beside me",
                None,
                "Two people can work through a page together.",
            ),
        )
    ),
    hints=(
        "A hint opens here, below the question. There are up to three of them.",
        "Hints cost nothing. In a lesson you hand in, your instructor sees how many hints "
        "you opened and how often you checked.",
        "After the last hint you also see a good answer, with the reason.",
    ),
    rule="Every answer you get here says why, and where on the page to look again.",
    look_at="How a page works",
    explanation="Any line is right. You may change it whenever you like.",
)

PROMISE = Exercise(
    id="start-here_promise",
    title="Your promise",
    prompt=("Tick each line that you can promise. You make this promise to yourself.",),
    rows=("S02",),
    minutes=1,
    points=0,
    question=Choose(
        options=(
            Option(
                "no-client",
                "I write about no client, not even with a changed name",
                None,
                "Details give people away, even under another name.",
            ),
            Option(
                "no-search",
                "I do not look clients up on Twitter, and I compare no list with my clients",
                None,
                "What they did not bring to you is not yours to find.",
            ),
            Option(
                "nothing-public",
                "If I might know somebody from my practice, I do nothing in public",
                None,
                "Even a like can tell others that you know each other. Ask a supervisor.",
            ),
        )
    ),
    hints=(),
    rule="What is said in your room stays there. That holds in every lesson.",
    look_at="Before you begin: a promise",
    explanation="Safe ground, the next lesson, shows what these lines mean from day to day.",
)

WHICH_ONE = Exercise(
    id="start-here_which-one-feels-like-you",
    title="Which one feels like you?",
    prompt=(
        "Choose the line that fits you best today.",
        "This is for you alone. It is never handed in and never marked. You meet the same question "
        "again at the end of the course.",
    ),
    rows=("S46",),
    minutes=1,
    points=0,
    question=OneOf(
        options=(
            Option(
                "new",
                "I am curious, and I have never posted",
                None,
                "A good place to begin. Each word is explained when you first meet it.",
            ),
            Option(
                "gave-up",
                "I tried it once and gave up",
                None,
                "Many people do. It is what saddened the post’s author most, so this course is "
                "for you.",
            ),
            Option(
                "unsure",
                "I am there, and not sure if it is worth my time",
                None,
                "You will find out with real numbers, and in small steps.",
            ),
            Option(
                "my-links",
                "I mostly post links to my own things",
                None,
                "You have something to show. Step Three is about who would like to see it.",
            ),
            Option(
                "talking",
                "I talk with people there, and like it",
                None,
                "Then notice what you already do, and why it works.",
            ),
        )
    ),
    hints=(),
    rule="The post is kind to all of these, and so is this course.",
    look_at="A question only for you",
    explanation="No line is better than another. It is where you stand today, and no more.",
)

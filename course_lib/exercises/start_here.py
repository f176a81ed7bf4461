"""Start here: the buttons, saving and help, tried on a question that cannot go wrong."""

from course_lib.exercise import Exercise, Lesson, OneOf, Option

LESSON = Lesson(
    folder="00_start_here",
    slug="start-here",
    title="Start here",
    exercises=(
        Exercise(
            id="start-here_try-the-buttons",
            title="Try the buttons",
            prompt=(
                "Choose the line that fits you best today. Then press Check my answer.",
                "Nobody sees this one. It is only here so that you can try the buttons.",
            ),
            rows=("S02", "S46"),
            minutes=1,
            points=0,
            question=OneOf(
                options=(
                    Option(
                        "curious",
                        "I am curious, and I have never posted",
                        None,
                        "A good place to begin. Each word is explained when you first meet it.",
                    ),
                    Option(
                        "gave-up",
                        "I tried it once and gave up",
                        None,
                        "Many people do. The post’s author was sad about it, so this course is "
                        "made for you.",
                    ),
                    Option(
                        "unsure",
                        "I am there, and not sure it is worth my time",
                        None,
                        "You will find out with real numbers, and in small steps.",
                    ),
                    Option(
                        "busy",
                        "I post often",
                        None,
                        "Then look out for how much of it is talking with people.",
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
        ),
    ),
)

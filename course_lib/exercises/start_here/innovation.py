"""The question of the whole course, asked for the first time (S07)."""

from course_lib.exercise import Exercise, Text

_LIMIT = 900

INNOVATION_FIRST = Exercise(
    id="start-here_innovation-first",
    title="What does innovation look like on Twitter?",
    prompt=(
        "A therapist asked the author this question, and the post is her answer. What would you "
        "say today? About 100 words are enough.",
        "At the end of the course you answer it again, and see both side by side.",
    ),
    rows=("S07",),
    minutes=8,
    points=3,
    question=Text(
        limit=_LIMIT,
        good_answer=(
            "It is your own view, in your own words.",
            "It names one thing that a therapist could do or has done there.",
            "It says what you are not sure of yet.",
            "It is safe: no trace of a client.",
        ),
        sample="I picture somebody who asks a question that others were afraid to ask, and then "
        "listens to the answers. A midwife I know did that at a dinner, and out of it came a group "
        "that still meets. Perhaps a wall of posts can be such a table. What I do not see "
        "yet is how strangers come to trust each other there, or how anybody finds time for it "
        "after a full day. I would call it innovation if something came of it that helps people "
        "who have never heard of Twitter. If it only makes the therapist better known, I would "
        "call it advertising.",
        screens=("client",),
        words=75,
        about=100,
    ),
    hints=(
        "Think of somebody who tried something new with other people. What did they do first?",
        "What would have to come of it, so that you would call it innovation?",
        "Begin with “I picture somebody who …”, and end with what you are not sure of.",
    ),
    rule="The post asks: “What does innovation look like on Twitter?”",
    look_at="The question of this course",
    explanation="There is no right answer. What counts is where yours has gone by the end.",
)

"""Three ideas of one's own, with the next tiny move (S43)."""

from course_lib.exercise import Exercise, Text

LEDGER = Exercise(
    id="innovate_idea-ledger",
    title="Your idea ledger",
    prompt=(
        "Write down three things that you have noticed. For each: the next tiny move, and who "
        "could help. They may be very small. Leave clients out.",
    ),
    rows=("S43",),
    minutes=8,
    points=6,
    question=Text(
        limit=900,
        good_answer=(
            "There are three ideas, and each comes from something you have seen.",
            "Each has a next move that fits into an hour.",
            "Each names a kind of person who could help.",
            "It is safe: nobody could tell from it who a client is. If not, two points at most.",
        ),
        sample="1. Fathers stay in the hallway when their children have lessons. Next move: bring "
        "a second bench, and see who sits down. Help: the caretaker. 2. Trainees all ask me the "
        "same thing in March: how do I say goodbye? Next move: ask two of them for their best "
        "sentence. Help: a colleague who teaches. 3. Nobody reads our letter about the waiting "
        "list. Next move: read it aloud to my neighbour and cross out what she does not "
        "understand. Help: Dai, who likes short words.",
        screens=("client", "diagnosis"),
        words=30,
    ),
    hints=(
        "Begin with “I keep seeing that …”.",
        "A tiny move fits into an hour: ask one person, bring one chair, read one page aloud.",
        "Three lines are enough, each with “Next move:” and “Help:”.",
    ),
    rule="Notice, build, pounce. The ledger is where the noticing is kept.",
    look_at="Your ledger",
    explanation="Look at it once a month. Most ideas end there, and that is all right.",
)

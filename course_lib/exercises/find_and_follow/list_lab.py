"""The list lab: eight members, private or public, and your reasons (S12)."""

from course_lib.exercise import GRADED, Choose, Exercise, Form, OneOf, Option, Text
from course_lib.exercises.find_and_follow.tables import TODAY, account_table
from course_lib.settings import settings


def _build_a_list(form: Form) -> Choose:
    return account_table("list-lab", form, how_many=8)


BUILD_A_LIST = Exercise(
    id="find-and-follow_build-a-list",
    title="Build a list of eight",
    prompt=(
        f"{TODAY}",
        "A list is a page of its own, with posts of the people you put on it.",
        "Choose 8 therapists for your list. Remember: your practice is on Lantern Lane.",
    ),
    rows=("S12",),
    minutes=4,
    points=4,
    question=_build_a_list(GRADED),
    practice=_build_a_list,
    hints=(
        "A list works best when each person on it writes now and then.",
        "Leave out shops, junk and the silent ones. Leave out anyone who may be a client.",
        "There are more than eight good ones. Take active therapists.",
    ),
    rule=(
        "The post says: “I have a therapist list on my @marriagekids account”. A list is worth "
        "reading when the people on it write now and then."
    ),
    look_at="Make a list",
    explanation=(
        "Active therapists make a list worth reading. You can add people to a list without "
        "following them."
    ),
    draft=True,
)

LIST_PRIVACY = Exercise(
    id="find-and-follow_list-privacy",
    title="Private or public?",
    prompt=(
        "You make your list of therapists. Later you may add more people to it. Which setting "
        "do you choose to begin with, and why?",
    ),
    rows=("S12",),
    minutes=1,
    points=2,
    question=OneOf(
        options=(
            Option(
                "public-more-followers",
                "Public, because then each person on it has to follow me",
                False,
                "Nobody has to. A public list only tells them that they are on it.",
            ),
            Option(
                "private-who",
                "Private, because on a public list anyone can see who is on it",
                True,
                "You can make it public later, when you are sure of each name on it.",
            ),
            Option(
                "private-secret",
                "Private, because then I may put clients on it",
                False,
                "A client belongs on no list at all, not even on a private one.",
                critical=True,
            ),
            Option(
                "public-colleagues",
                "Public, and it holds only colleagues who would be glad to be seen there",
                True,
                "A public list of colleagues is a gift to others. Keep checking who is on it.",
            ),
        )
    ),
    hints=(
        "Who can see a public list, and who gets a message about it?",
        "There are two good answers here. Both of them think of the people on the list.",
        "Never a client, on any list. Then ask whether each person would be glad to be seen.",
    ),
    rule="Anyone can see who is on a public list. A client belongs on no list, public or private.",
    look_at="Make a list",
    explanation="Private is the safe way to begin. Public is fine for colleagues alone.",
    draft=True,
)

LIST_REASONS = Exercise(
    id="find-and-follow_list-reasons",
    title="Your list, in your words",
    prompt=(
        "What is your list for, who is on it, and who do you leave out? Write it as if "
        "a colleague had asked. Name no client, not even with a changed name.",
    ),
    rows=("S12",),
    minutes=4,
    points=5,
    question=Text(
        limit=2 * settings().post_length,
        good_answer=(
            "It says what the list is for.",
            "It says who is on it, and how you choose.",
            "It says who you leave out, and why that is safe.",
            "It sounds like you.",
        ),
        sample=(
            "My list is called Monday Tea. I read it on Monday mornings, before my first "
            "session. On it are eight therapists from different fields who answer other "
            "people. I leave out anyone who has been silent for two months, and anyone I might "
            "know from my practice. It is private for now, so nobody has to wonder why they are "
            "on it."
        ),
    ),
    hints=(
        "Begin with: “I made this list so that …”",
        "Say one thing about the people on it, and one about those who are not.",
        "Add one line on privacy: who can see the list?",
    ),
    rule="A reason in your own words is what you will remember when X suggests the next name.",
    look_at="Make a list",
    explanation="This is one answer of many. Yours is better when it is yours.",
)

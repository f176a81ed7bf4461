"""The four ways to answer: tell them apart, then finish answers that somebody began (S32)."""

from course_lib.account.sample_sets import posts_gold, posts_of
from course_lib.exercise import GRADED, Exercise, Form, Item, Label, Sort
from course_lib.exercises.engage.people import last_words

_RULE = (
    "The post says: “Compliment something they said or their website, express your shared "
    "passion, link to a cool article on their website, or even just respond to simple banter”."
)


def _four_ways(form: Form) -> Sort:
    key = posts_gold("four-ways", form)
    return Sort(
        items=tuple(
            Item(
                post.item_id,
                post.text,
                key[post.item_id].labels,
                key[post.item_id].why,
                cells=(post.answers_text,),
            )
            for post in posts_of("four-ways", form)
        ),
        labels=(
            Label("compliment", "A compliment"),
            Label("passion", "A shared passion"),
            Label("link", "A link to their page"),
            Label("banter", "Banter"),
        ),
        columns=("The answer", "It answers"),
    )


FOUR_WAYS = Exercise(
    id="engage_four-ways",
    title="Which of the four ways is it?",
    prompt=(
        "Here are 16 answers, each with the post it answers. Which of the four ways did the "
        "writer choose?",
    ),
    rows=("S32",),
    minutes=5,
    points=4,
    question=_four_ways(GRADED),
    practice=_four_ways,
    hints=(
        "Does the answer praise, does it say “me too”, does it send readers on, or does it play?",
        "A link is easy to see. “I do that as well” is a shared passion.",
        "Praise names what is good. Banter is light, and needs no reason.",
    ),
    rule=_RULE,
    look_at="Four ways to answer",
    explanation=(
        "All four are about the other person. None of them needs an idea of your own, so you can "
        "begin today."
    ),
)

#: Who wrote → how your answer begins, how it goes on, and why that end belongs to it.
_BEGUN = {
    "rosalba_couples_room": (
        "What a kind way to begin.",
        "Tonight I’ll try it at my own kitchen table.",
        "She asks who else starts with what they admire. You say that you will.",
    ),
    "farmgate_social_worker": (
        "I can smell it from here.",
        "Is it barley or leek this week?",
        "There is one thing to smell in that post, and it is the soup.",
    ),
    "rainbow_row_counsellor": (
        "I just looked, and mine has two.",
        "I’d gladly see yours before I print the next one.",
        "It is about the boxes on a form, and the writer is glad to share one.",
    ),
    "trainee_tomasz_year_two": (
        "A fair price for forty minutes.",
        "I still know my supervisor’s by heart, and there were only four.",
        "He tells of few words that were right. You have some too.",
    ),
}

FILL_IN = Exercise(
    id="engage_fill-in",
    title="Finish the answer",
    prompt=(
        "Somebody wrote a post. Your answer is half done. Choose the end that shows you have read "
        "the post.",
    ),
    rows=("S32",),
    minutes=2,
    points=2,
    question=Sort(
        items=tuple(
            Item(
                handle,
                f"“{begins} …”",
                frozenset({handle}),
                why,
                cells=(f"@{handle}", last_words(handle).text),
            )
            for handle, (begins, _, why) in _BEGUN.items()
        ),
        labels=tuple(
            Label(handle, f"“{_BEGUN[handle][1]}”")
            for handle in sorted(_BEGUN, key=lambda handle: _BEGUN[handle][1])
        ),
        columns=("Your answer begins", "You answer", "They wrote"),
        style="cards",
    ),
    hints=(
        "Each end takes up one thing from the post. Which thing?",
        "Soup, a form, a kitchen table, a few good words: each belongs to one post.",
        "The question about barley goes with the shed. The one about printing goes with the form.",
    ),
    rule=_RULE,
    look_at="One with help",
    explanation=(
        "Each end would be odd under any other post. That is the test of a good answer: it fits "
        "one person only."
    ),
)

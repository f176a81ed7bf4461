"""Somebody who is not well writes into the hour, and the same duty without that post (S06, E4)."""

from course_lib.exercise import Choose, Exercise, OneOf, Option

_RULE = (
    "One person answers, once, warmly, with the help line. The others go on. It stays out of every "
    "summary."
)

READY_FOR_THE_HOUR = Exercise(
    id="webinar-follow-up_ready-for-the-hour",
    title="Be ready before the hour",
    prompt=(
        "There is no hard post to read here. You prepare an hour in which somebody may turn up who "
        "is not well. Tick each thing you do.",
    ),
    rows=("S06", "E4"),
    minutes=3,
    points=0,
    question=Choose(
        options=(
            Option(
                "pinned",
                "I pin a post: this hour is no place for help in a crisis, and where help is",
                True,
                "It can be found in the middle of the hour, without asking anybody.",
            ),
            Option(
                "on-call",
                "I agree with one helper that they answer such a post, and nobody else",
                True,
                "One clear answer helps. Twenty answers make a crowd.",
            ),
            Option(
                "lines",
                "I have the help lines of the countries at hand from which people come",
                True,
                "You do not want to search while somebody waits.",
            ),
            Option(
                "free-talk",
                "I promise that everybody in need will get a talk with one of us",
                False,
                "You cannot keep it, and it starts a treatment that nobody can give here.",
                critical=True,
            ),
            Option(
                "summary",
                "I decide beforehand that such posts stay out of every summary",
                True,
                "Nobody should find their worst night in a summary.",
            ),
            Option(
                "delete-all",
                "I block whoever writes something sad",
                False,
                "Blocking leaves a person alone who has just spoken up.",
                critical=True,
            ),
        )
    ),
    hints=(
        "What would the host be glad to have ready?",
        "Leave out what promises too much, and what shuts a person out.",
        "Four belong here: the pinned post, one who answers, the help lines, the summary.",
    ),
    rule=_RULE,
    look_at="Be ready",
    explanation="A plan of four lines lets the host stay calm, and lets the hour go on.",
    draft=True,
)

NIGHT_POST = Exercise(
    id="webinar-follow-up_night-post",
    title="Somebody is not well",
    prompt=(
        "In the middle of Q5, somebody whom nobody knows writes: “sorry if this is the wrong "
        "place. nights are long and i’ve run out of ideas for getting through them.” You are the "
        "host. What do you do first?",
    ),
    rows=("S06", "E4"),
    minutes=3,
    points=3,
    question=OneOf(
        options=(
            Option(
                "answer-once",
                "I answer once: glad that you wrote, this page cannot help as you deserve, here is "
                "a help line for tonight. My helper asks the others to leave it with us",
                True,
                "It is warm and short, and brings in those who can help now.",
            ),
            Option(
                "advice",
                "I tell them what helps most people through long nights",
                False,
                "That is advice to somebody you know nothing about, with all the world reading.",
                critical=True,
            ),
            Option(
                "ignore",
                "I go on with Q5. It is off the topic, and the post will be gone in a minute",
                False,
                "A person has spoken, and nobody looked up.",
                critical=True,
            ),
            Option(
                "ask-all",
                "I ask everybody to write something kind to them",
                False,
                "Forty strangers at once can be too much. And some of them will give advice.",
                critical=True,
            ),
            Option(
                "take-over",
                "I offer them a talk with me tonight, by message",
                False,
                "That begins a treatment by message. You can write once where help is, no more.",
                critical=True,
            ),
        )
    ),
    hints=(
        "Who can help this person tonight?",
        "Be human, be short, and hand over.",
        "One answer with a help line, and one helper who keeps the others calm.",
    ),
    rule=_RULE,
    look_at="When somebody is not well",
    explanation=(
        "If the danger is now and the place is known, the emergency number comes first. Afterwards "
        "talk it over with your helper, and look after yourself."
    ),
    critical=True,
    instead=READY_FOR_THE_HOUR,
    draft=True,
)

"""Somebody who is not well writes into the hour, and the same duty without that post (S06, E4)."""

from course_lib.exercise import Choose, Exercise, OneOf, Option

_RULE = (
    "One person answers, once, warmly, with a help line. The others go on. It stays out of every "
    "summary."
)

READY_FOR_THE_HOUR = Exercise(
    id="webinar-follow-up_ready-for-the-hour",
    title="Be ready before the hour",
    prompt=(
        "There is no hard post to read here. You are getting an hour ready in which somebody may "
        "turn up who is not well. Tick each thing you would do.",
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
                "People can find it in the middle of the hour without asking anybody.",
            ),
            Option(
                "on-call",
                "I agree with one helper that they answer such a post, and nobody else",
                True,
                "One clear answer helps. Twenty answers are a crowd.",
            ),
            Option(
                "lines",
                "I keep at hand the help lines of the countries that people come from",
                True,
                "You do not want to search while somebody waits.",
            ),
            Option(
                "free-talk",
                "I promise that anybody in need can talk with one of us",
                False,
                "You cannot keep that promise, and it begins a treatment that nobody can give "
                "here.",
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
                "It shuts out a person who has just spoken up.",
                critical=True,
            ),
        )
    ),
    hints=(
        "What would the host be glad to have ready?",
        "Leave out what promises too much, and what shuts a person out.",
        "Four belong here: the pinned post, the one who answers, the help lines, the summary.",
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
        "In the middle of Q5, somebody nobody knows writes: “sorry if this is the wrong "
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
                "I answer once: I am glad that you wrote; this page cannot help the way you "
                "deserve; here is a help line for tonight, and where to find the one for your "
                "country. My helper asks the others to leave it with us",
                True,
                "It is warm and short, and it brings in those who can help now.",
            ),
            Option(
                "advice",
                "I tell them what helps most people through long nights",
                False,
                "That is advice to somebody you know nothing about, and everybody reads it.",
                critical=True,
            ),
            Option(
                "ignore",
                "I go on with Q5. It is off the topic, and the post will be gone in a minute",
                False,
                "A person has spoken up, and nobody would have looked up.",
                critical=True,
            ),
            Option(
                "ask-all",
                "I ask everybody to write something kind to them",
                False,
                "Forty strangers at once can be too much, and some of them will give advice.",
                critical=True,
            ),
            Option(
                "take-over",
                "I offer them a talk with me tonight, by message",
                False,
                "That begins a treatment by message. You can say once where help is, and no more.",
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
        "If the danger is now and the place is known, the emergency number comes first. If you "
        "think it may be somebody from your practice, write nothing in public and begin your "
        "emergency plan. Report the post to the platform, so that its safety team can reach out. "
        "Afterwards write down what you did, talk it over with your helper, and look after "
        "yourself."
    ),
    critical=True,
    instead=READY_FOR_THE_HOUR,
    draft=True,
)

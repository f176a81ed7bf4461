"""When somebody is in danger (E4), and the same duty without a hard post to read."""

from course_lib.exercise import Choose, Exercise, Option, Order, Step

_RULE = (
    "Be human, be short, and bring in those who can help now: the emergency number, the crisis "
    "line for their country, the platform."
)

BE_READY = Exercise(
    id="safe-ground_be-ready",
    title="Be ready before you need it",
    prompt=(
        "There is no hard post to read here. You are getting your page and your practice ready for "
        "the day when somebody in need turns to you in public.",
        "Tick each thing you would do.",
    ),
    rows=("E4",),
    minutes=4,
    points=0,
    question=Choose(
        options=(
            Option(
                "numbers",
                "I write down the emergency number and the crisis line of my country",
                True,
                "On a bad evening nobody wants to search.",
            ),
            Option(
                "always-there",
                "I write on my page that I am there day and night",
                False,
                "You cannot keep that promise, and somebody might wait for you.",
                critical=True,
            ),
            Option(
                "consent",
                "I tell clients how to reach me in an emergency, and that I do not watch posts",
                True,
                "It belongs in the papers they sign, before anything happens.",
            ),
            Option(
                "by-message",
                "I offer first help by private message",
                False,
                "Messages can come when you sleep, and they are no safe place for care.",
                critical=True,
            ),
            Option(
                "report",
                "I find out how to report a post to the platform",
                True,
                "The platform can reach the person. Reporting is a way to help.",
            ),
            Option(
                "plan",
                "I keep my emergency plan and a colleague’s number close by",
                True,
                "If the post may come from a client, the plan decides, and not the thread.",
            ),
            Option(
                "judge",
                "I practise saying in public how serious a post is",
                False,
                "Nobody can judge that from a post, and all the world would read it.",
            ),
            Option(
                "mute",
                "I hide all sad words, so that I never see such a post",
                False,
                "It may give you peace now and then. It is not a plan.",
            ),
        )
    ),
    hints=(
        "What would you be glad to find ready on a bad evening?",
        "Leave out what promises too much.",
        "Four belong here: the numbers, the papers, the report button, and your own plan.",
    ),
    rule=_RULE,
    look_at="Be ready",
    explanation=(
        "You cannot watch over a whole network. You can have the numbers, the papers, the way to "
        "report and your plan at hand."
    ),
    draft=True,
)

SOMEBODY_IN_DANGER = Exercise(
    id="safe-ground_somebody-in-danger",
    title="Somebody may be in danger",
    prompt=(
        "It is late. You read a post: “I can’t do this any more. Nobody would miss me.” You do "
        "not know who wrote it.",
        "Put these six steps in order, with the first one on top.",
    ),
    rows=("E4",),
    minutes=4,
    points=4,
    question=Order(
        steps=(
            Step(
                "serious",
                "Take it seriously",
                "It comes first: all other steps begin with not scrolling on.",
            ),
            Step(
                "danger",
                "Is the danger now, and is the place known? Then call the emergency number there",
                "Early, because minutes can count here.",
            ),
            Step(
                "answer",
                "Answer once, plainly and warmly, with the crisis line for their country",
                "After the emergency call. One answer is enough: do not judge, argue, or promise "
                "to keep watch.",
                never_before=frozenset({"danger"}),
            ),
            Step(
                "report",
                "Report the post to the platform",
                "The platform can reach the person. It does not take the place of your answer.",
            ),
            Step(
                "client",
                "If it turns out that it may be a client, leave the thread, follow your emergency "
                "plan, and write it down",
                "From here on it is your practice’s work, and none of it is public.",
            ),
            Step(
                "consult",
                "Talk it over with a colleague, and look after yourself",
                "It comes last. Asking first would take time that the person may not have.",
                never_before=frozenset({"danger"}),
            ),
        ),
        ranking=True,
    ),
    hints=(
        "First comes what cannot wait.",
        "The emergency number comes before any answer in public.",
        "Take it seriously; emergency number; one answer; report; your plan; talk it over.",
    ),
    rule=_RULE,
    look_at="When somebody is in danger",
    explanation=(
        "Nobody does this perfectly at eleven at night. That is why you learn the order "
        "beforehand. If you think from the start that it may be a client, write nothing in public: "
        "begin with your emergency plan. Never judge the person in public, never promise to keep "
        "watch, never argue, and never begin therapy in private messages."
    ),
    critical=True,
    instead=BE_READY,
    draft=True,
)

"""Your own rules: one account or two (E11), words from a machine (E12), the policy (E6)."""

from course_lib.exercise import Choose, Exercise, OneOf, Option, Text
from course_lib.settings import settings

ONE_OR_TWO = Exercise(
    id="safe-ground_one-or-two",
    title="One account or two?",
    prompt=(
        "Will you have one account for all your sides, or one for work and one for friends? "
        "Decide, and say why, as if a colleague had asked. Both can be right.",
        "Name no client, and nothing that points at one.",
    ),
    rows=("S10", "S27", "S29", "E11"),
    minutes=5,
    points=4,
    question=Text(
        limit=2 * settings().post_length,
        good_answer=(
            "It decides, and gives a reason of your own.",
            "It thinks of a client who reads along.",
            "It says what stays off the work account.",
            "It says how a reader can tell the two apart, or why one is enough.",
        ),
        sample=(
            "I will have two. On the work account I am a therapist who also sings and likes bad "
            "puns; a client who reads along may know that. My children, my street and my politics "
            "stay on a private account under another name, for people who know me from outside "
            "work. The work page carries my licence, and the private one carries no profession "
            "at all, so nobody can mix them up."
        ),
        screens=("client", "credentials"),
    ),
    hints=(
        "Begin with: “I will have …, because …”",
        "Imagine somebody from your practice reading both pages. What would you not want them to "
        "find?",
        "Say what a reader of the work account may know about you, and what not.",
    ),
    rule=(
        "The post says: “Don’t box yourself in”. The amended rule: be many-sided with what any "
        "client may read; keep the rest on another page, and keep the two apart."
    ),
    look_at="One account or two",
    explanation="This is one answer of many. Yours is better when it is yours.",
)

MACHINE_WORDS = Exercise(
    id="safe-ground_machine-words",
    title="A machine drafts your reply",
    prompt=("You would like an AI writing tool to help you with a reply. What is fine?",),
    rows=("E12",),
    minutes=1,
    points=1,
    question=OneOf(
        options=(
            Option(
                "paste",
                "I paste in a client’s message, without the name, and ask for a kind reply",
                False,
                "The message has then left your practice, and a name is not all that points at a "
                "person.",
                critical=True,
            ),
            Option(
                "general",
                "I ask for ideas on a general subject, rewrite them, and check each fact",
                True,
                "Nothing private goes in, and what comes out is yours: your words, your duty.",
            ),
            Option(
                "auto",
                "I let it answer everybody by itself; its mistakes are not mine",
                False,
                "What stands under your name is yours. It may also give advice to a person in "
                "need.",
            ),
            Option(
                "never-check",
                "I post what it writes; it knows more than I do",
                False,
                "It can sound sure and be mistaken. You are the one who is asked.",
            ),
        )
    ),
    hints=(
        "What goes in, and who stands behind what comes out?",
        "No client material goes in, not even without a name.",
        "It is the one in which you rewrite and check.",
    ),
    rule="Nothing from your practice goes into a machine, and you own what you post.",
    look_at="Words from a machine",
    explanation=(
        "This is the course’s own judgement; we know of no code that says it in these words."
    ),
    draft=True,
)


def _part(name: str, label: str, why: str) -> Option:
    return Option(name, label, True, why)


POLICY_PARTS = Exercise(
    id="safe-ground_policy-parts",
    title="What belongs in your policy?",
    prompt=(
        "A policy is one page that clients read before they need it. You will write yours at the "
        "end of the course.",
        "Tick the 8 parts that belong in it.",
    ),
    rows=("S40", "E6"),
    minutes=3,
    points=2,
    question=Choose(
        options=(
            _part("accounts", "Which accounts I have, and what for", "So they know which is you."),
            _part("follow", "Whether I follow or befriend", "Dana would have known."),
            _part("messages", "What I do with private messages", "They are not for care."),
            _part("mentions", "Mentions and reviews", "Why you never answer, whoever writes."),
            _part("search", "Whether I look clients up", "Not without their consent."),
            Option(
                "fees",
                "What an hour costs",
                False,
                "It belongs in your papers, but not in this policy.",
            ),
            _part("places", "Places and tags", "A tag in your waiting room tells a story."),
            _part("crisis", "What to do in a crisis", "With the line for your country."),
            Option(
                "names",
                "A list of clients who follow me",
                False,
                "Never. It would show everybody who comes to you. Keep no such list.",
                critical=True,
            ),
            _part("changes", "How they hear of changes", "Networks change, and so will this."),
            Option(
                "numbers",
                "How many followers I have",
                False,
                "It changes each day, and it helps no client.",
            ),
        ),
        how_many=8,
    ),
    hints=(
        "Which questions could a client have before following you?",
        "Three do not belong: one is about money, one is a number, and one must never exist.",
        "Leave out the fees, the number of followers, and the list of clients.",
    ),
    rule="Codes ask that clients hear about it as a part of consent, before anything happens.",
    look_at="Your policy",
    explanation=(
        "Accounts, following, messages, mentions, looking up, places, crisis, changes: eight "
        "short parts on one page."
    ),
    draft=True,
)

"""Who follows you: a look back, five followers, and a client among them (E1)."""

from course_lib.exercise import Exercise, Item, Label, Order, Sort, Step

AMENDED = (
    "The post says: “follow people who follow you.” The amended rule: peers and the public, yes. "
    "For anyone who is, was or may become a client, your policy comes first."
)

RECALL = Exercise(
    id="safe-ground_look-back",
    title="What do you remember?",
    prompt=("You read these on the page Start here. Which ones are true?",),
    rows=("S02",),
    minutes=1,
    points=0,
    question=Sort(
        items=(
            Item(
                "saved",
                "Each answer is saved at the moment I give it.",
                frozenset({"yes"}),
                "True. Look for the word Saved, with the time.",
            ),
            Item(
                "compare",
                "The course compares my followers with my clients.",
                frozenset({"no"}),
                "It never does. It asks for no client’s name, and looks for none.",
            ),
            Item(
                "changed-name",
                "I may write about a client if I change the name.",
                frozenset({"no"}),
                "Not here, and not on Twitter. A changed name hides very little.",
            ),
            Item(
                "nothing-public",
                "If I might know a person from my practice, I do nothing in public.",
                frozenset({"yes"}),
                "True. You need not find out whether you are right.",
            ),
        ),
        labels=(Label("yes", "True"), Label("no", "Not true")),
    ),
    hints=(
        "Think of the promise on the page Start here.",
        "Two of the four are true.",
        "The one about saving is true, and so is the one about doing nothing in public.",
    ),
    rule="The first rule of this course stands above the post: keep real clients out of it.",
    look_at="Before you begin",
    explanation="Answers are saved at once. Clients stay out: no name, no story, no comparing.",
)

FIVE_FOLLOW_YOU = Exercise(
    id="safe-ground_five-follow-you",
    title="Five new followers",
    prompt=(
        "These five have followed you since this morning. What do you do about each one?",
        "The first two are like the two that were done for you above.",
    ),
    rows=("S21", "E1"),
    minutes=2,
    points=2,
    question=Sort(
        items=(
            Item(
                "colleague",
                "A therapist from another town who writes about teenagers",
                frozenset({"follow"}),
                "A peer. Follow back if you like what they write.",
            ),
            Item(
                "bookshop",
                "A bookshop that likes books about families",
                frozenset({"follow", "leave"}),
                "The public. Both answers are fine.",
            ),
            Item(
                "former",
                "A man who was your client until last spring",
                frozenset({"policy"}),
                "He was a client, and he may come back. Your policy comes first.",
                critical=frozenset({"follow"}),
            ),
            Item(
                "seller",
                "An account that sells followers",
                frozenset({"leave"}),
                "The post calls such accounts obvious spammers. Leave it.",
            ),
            Item(
                "neighbour",
                "A neighbour who asked last week if you are taking new clients",
                frozenset({"policy"}),
                "They may become a client. Your policy comes first.",
                critical=frozenset({"follow"}),
            ),
        ),
        labels=(
            Label("follow", "Follow back, if I like"),
            Label("leave", "Leave it"),
            Label("policy", "Nothing in public; my policy comes first"),
        ),
    ),
    hints=(
        "Ask of each one: peer, public, or somebody from my practice?",
        "“From my practice” also means: was once, or may be soon.",
        "Two of the five belong to your policy: the man from last spring and the neighbour.",
    ),
    rule=AMENDED,
    look_at="When a client follows you",
    explanation=(
        "Three kinds of people follow you: peers, the public, and people from your practice. "
        "The post’s rule is for the first two."
    ),
    draft=True,
)

DANA_FOLLOWS_YOU = Exercise(
    id="safe-ground_dana-follows-you",
    title="Dana follows you",
    prompt=(
        "Your practice is on Lantern Lane. Dana, from Millbrook, came to you for the first time "
        "last Thursday. Today your phone says: Dana follows you. Nothing else has happened.",
        "Put the five answers in order, with the best one on top and the worst one last.",
    ),
    rows=("S21", "E1"),
    minutes=3,
    points=4,
    question=Order(
        steps=(
            Step(
                "raise",
                "I do not follow back, and I write nothing in public. I raise it when we meet, "
                "as my policy says",
                "The best one. Nothing shows in public, and Dana can say what it means to her.",
            ),
            Step(
                "policy",
                "I follow my written policy, and look up what Dana has agreed to",
                "Nearly as good: the policy decides, not the mood. But Dana should hear of it.",
            ),
            Step(
                "silent",
                "I let it pass this time, make a note, and ask a colleague",
                "Acceptable once. With time, silence leaves Dana guessing.",
            ),
            Step(
                "block",
                "I block Dana without a word",
                "It hides your posts, but it can hurt, and it explains nothing.",
            ),
            Step(
                "follow",
                "I follow back, because I follow everyone back",
                "This one must come last. It can show others that you know Dana, and you would "
                "read Dana’s life without being asked.",
                never_before=frozenset({"raise", "policy", "silent", "block"}),
            ),
        ),
        ranking=True,
    ),
    hints=(
        "Which answers show nothing in public?",
        "The best one also lets Dana speak about it.",
        "Raise it; follow the policy; let it pass once; block; and, last of all, follow back.",
    ),
    rule=AMENDED,
    look_at="When a client follows you",
    explanation=(
        "Dana did nothing unkind by following you. So you are calm, you do nothing in public, "
        "and you talk about it in the room. Colleagues may differ about two neighbours in this "
        "order. Following back comes last."
    ),
    critical=True,
    draft=True,
)

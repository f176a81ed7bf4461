"""Why nobody finds you by waiting: the three steps, an opinion, a first move (S08, S09, S41)."""

from course_lib.exercise import Exercise, OneOf, Option, Order, Step

THREE_STEPS = Exercise(
    id="find-and-follow_three-steps",
    title="Three steps, in which order?",
    prompt=(
        "The post has three steps. Put them in the post’s order, with the first one on top.",
        "Use the buttons Move up and Move down.",
    ),
    rows=("S41",),
    minutes=1,
    points=2,
    question=Order(
        steps=(
            Step(
                "find",
                "Find and follow other therapists",
                "This is Step One. Without people there is nobody to talk with.",
            ),
            Step(
                "open",
                "Stay open to the people who follow you",
                "This is Step Two. The post calls it “Don’t discriminate”.",
            ),
            Step(
                "engage",
                "Talk with them, more than about yourself",
                "This is Step Three. It needs the people of the first two steps.",
            ),
        )
    ),
    hints=(
        "Ask yourself each time: what must be there before this can happen?",
        "You cannot talk with people you have not found yet.",
        "Finding comes first, then staying open, then talking.",
    ),
    rule="The post says of its three steps: “You can’t skip those steps and be innovative.”",
    look_at="Where this fits",
    explanation="Each step needs the one before: find people, stay open to them, then talk.",
)

DO_YOU_AGREE = Exercise(
    id="find-and-follow_do-you-agree",
    title="Do you agree?",
    prompt=(
        "“You can’t innovate if you don’t have people following you!” says the post.",
        "Do you agree, and how sure are you? Any answer is fine. Ask yourself again at the end "
        "of the page.",
    ),
    rows=("S08",),
    minutes=1,
    points=0,
    question=OneOf(
        options=(
            Option(
                "agree-sure",
                "I agree, and I am sure",
                None,
                "You are with the post. Keep your answer in mind when you meet an account with "
                "thousands of followers and no conversation.",
            ),
            Option(
                "agree-unsure",
                "I agree, but I am not sure",
                None,
                "A good place to stand. Watch how much a few good people can do.",
            ),
            Option(
                "disagree-unsure",
                "I do not agree, but I am not sure",
                None,
                "A fair doubt. Today X also shows posts to people who do not follow you.",
            ),
            Option(
                "disagree-sure",
                "I do not agree, and I am sure",
                None,
                "You have a point: X now shows posts to strangers too. See whether the "
                "conversation that follows still comes from people you know.",
            ),
        )
    ),
    hints=(),
    rule="Saying what you expect before you see the numbers helps you to remember them.",
    look_at="Where this fits",
    explanation="There is no right answer. See whether you still think so at the end.",
)

FIRST_MOVE = Exercise(
    id="find-and-follow_first-move",
    title="Your first move",
    prompt=("You opened your account this morning. Nobody follows you yet. What do you do first?",),
    rows=("S09", "S11"),
    minutes=1,
    points=1,
    question=OneOf(
        options=(
            Option(
                "wait",
                "I write three good posts and wait for people to find them",
                False,
                "Nobody follows you yet, so hardly anyone will see them. The post says that "
                "innovators do not wait to be noticed.",
            ),
            Option(
                "few-a-day",
                "I find a few therapists whose posts I like, and follow them today",
                True,
                "You make the first move, and you choose each person. A few a day is plenty.",
            ),
            Option(
                "hundreds",
                "I follow four hundred accounts today, so that many follow me back",
                False,
                "Four hundred is the most X allows in one day, and X forbids following many people "
                "without choosing. And you would not know who they are.",
            ),
        )
    ),
    hints=(
        "Who would see your first post today?",
        "Look for the answer in which you choose people one by one.",
        "It is the answer with a few people, today.",
    ),
    rule="The post says: “innovators don’t wait around for people to notice them.”",
    look_at="Make the first move",
    explanation=(
        "In 2010 the post said “Be more aggressive”. Today X forbids following people in bulk. "
        "What still holds: make the first move, a few well-chosen people a day."
    ),
)

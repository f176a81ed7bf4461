"""The moves of a day: what one does, why, and which lesson it comes from (S40)."""

from __future__ import annotations

from typing import NamedTuple

from course_lib.exercise import Label


class Move(NamedTuple):
    """One move. `text` is short, because a narrow window shows about 22 signs of it."""

    id: str
    text: str
    does: str
    why: str
    lesson: str


ALL_MOVES = (
    Move(
        "policy",
        "Put up my policy",
        "Put your policy where people find it: with your first papers, on your website, and in a "
        "post that stays at the top of your profile.",
        "It is the one thing that gets harder later.",
        "09_your_plan",
    ),
    Move(
        "settings",
        "Look over my settings",
        "Look over what X may know and show: your contacts, your location, tags, and who may write "
        "to you.",
        "It is done for months, and your phone book tells nobody who comes to you.",
        "01_safe_ground",
    ),
    Move(
        "follow",
        "Step 1: follow a few",
        "Look at a few therapists. Follow those you would like to hear from, one by one.",
        "Without people there is no talk. A few a day are enough.",
        "02_step_one_find_and_follow",
    ),
    Move(
        "welcome",
        "Step 2: who is new?",
        "Look at who follows you. Follow back colleagues and the public. With anyone who may be a "
        "client, do nothing in public.",
        "You never know who somebody is, and your policy comes first.",
        "04_step_two_dont_discriminate",
    ),
    Move(
        "answer",
        "Step 3: answer three",
        "Answer three people. Say something that shows you have read them, and that they can "
        "answer.",
        "Most of what you write should be with others.",
        "05_step_three_engage",
    ),
    Move(
        "praise",
        "Step 3: praise work",
        "Say what you liked in somebody’s work, and link to their own page.",
        "It is remembered longer than a post about yourself.",
        "05_step_three_engage",
    ),
    Move(
        "banter",
        "Step 3: light talk",
        "Answer something light: tea, snow, a dog.",
        "People come back to those with whom they have laughed.",
        "05_step_three_engage",
    ),
    Move(
        "own",
        "One post of my own",
        "Write one post about your own things.",
        "By now others have heard from you about theirs.",
        "06_step_three_the_mix",
    ),
    Move(
        "idea",
        "Write down one idea",
        "Write down one idea, its next tiny move, and who could help.",
        "What nobody writes down is gone by Friday.",
        "07_innovate",
    ),
    Move(
        "read",
        "Only read",
        "Read what others write, and write nothing.",
        "You learn who is there, and what they care about.",
        "06_step_three_the_mix",
    ),
    Move(
        "back",
        "Look back",
        "Look back. Who answered you? What would you do again, and what not?",
        "Two weeks tell you more than any number of followers.",
        "09_your_plan",
    ),
    Move("rest", "Rest", "Nothing today.", "A day off that is planned is no day missed.", ""),
)

MOVES = tuple(Label(move.id, move.text) for move in ALL_MOVES)

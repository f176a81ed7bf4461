"""The eight parts of a social media policy, in the course's own words (E6).

The starters may be used, changed and passed on. A blank stands for what only the learner knows.
"""

from __future__ import annotations

from typing import NamedTuple

#: What stands in a starter for the learner to fill in.
BLANK = "____"


class PolicyPart(NamedTuple):
    """One part: its name, what belongs into it, words to begin with, and the blanks filled in."""

    id: str
    label: str
    asks: str
    starter: str
    blanks: tuple[str, ...] = ()

    @property
    def sample(self) -> str:
        """The starter with its blanks filled in, as one therapist might."""
        words = self.starter
        for blank in self.blanks:
            words = words.replace(BLANK, blank, 1)
        return words


POLICY_PARTS = (
    PolicyPart(
        "accounts",
        "1. Which accounts are mine",
        "Name your accounts, and say what each is for.",
        f"I have one public account: {BLANK}. I write there about {BLANK}. It is not a way to "
        "reach me as your therapist.",
        ("@willow_street_counseling", "sleep, bread and the news of my field"),
    ),
    PolicyPart(
        "following",
        "2. Following and friends",
        "What happens when a client follows you, or asks to be your friend?",
        "I do not follow people who are or were my clients, and I say no to friend requests. This "
        "has nothing to do with how I think of you. It keeps our work apart from the crowd. You "
        "may read what I post. Other people can see who follows me, so please think about it "
        "first.",
    ),
    PolicyPart(
        "messages",
        "3. Messages",
        "Where should people write, and where not? When do you answer?",
        "Please do not write to me on social media. It is not private, and I may not see it. For "
        f"dates and questions, use {BLANK}. I answer within {BLANK}.",
        ("my office phone", "two working days"),
    ),
    PolicyPart(
        "mentions",
        "4. Mentions and reviews",
        "What do you do when somebody names you or reviews you in public?",
        "If somebody names me or reviews me in public, I do not answer there. An answer could show "
        "who comes here. You never have to write a review. If something between us is not right, "
        "please tell me in the room.",
    ),
    PolicyPart(
        "searching",
        "5. Looking people up",
        "Do you look for clients on the internet? What if somebody may be in danger?",
        "I do not look you up on the internet. What I know of you should come from you. If I was "
        "afraid for your life and could not reach you, I might look for help that way. Then I "
        "would tell you, and write it down.",
    ),
    PolicyPart(
        "places",
        "6. Places, photos and tags",
        "What can a phone or a photo give away?",
        "A phone can show others where you are. If nobody should know that you come here, turn its "
        "location off. I post no photos from my rooms, and I tag nobody.",
    ),
    PolicyPart(
        "crisis",
        "7. In a crisis",
        "Whom should people call, since you will not see a post in time? Use your country’s line.",
        "Please do not post or message when you are in danger. I will not see it in time. If there "
        f"is danger now, call {BLANK}. To talk to somebody at any hour, {BLANK}.",
        ("911", "call or text 988"),
    ),
    PolicyPart(
        "changes",
        "8. When this changes",
        "How often do you read it again, and how do people hear of a change?",
        f"I read this page again every {BLANK}. When I change it, I tell you in the room and give "
        f"you the new page. This one is from {BLANK}.",
        ("year in January", "March 2026"),
    ),
)

"""The learner's account, read live from X with their own keys: read-only, with a price first.

    offer = begin(keys)                                  # reads the profile, nothing else
    agreement = Agreement(offer=offer, parts=frozenset({"followers", "following"}))
    account = load("x_api", agreed=agreement)            # reads what was agreed to
    account = load("x_api")                              # the same again: free, offline, 24 hours
    forget()                                             # removes what was kept, and the keys

Each function raises `LiveProblem`, whose `sentence` says what happened and what to do, and whose
`come_back_at` says when, where that is known. What has been paid for is kept on this computer
for 24 hours, so that a second try goes on where the first one stopped.
"""

from course_lib.account.problem import LiveProblem
from course_lib.account.x_api.conversation import (
    Conversation,
    price_of_conversation,
    read_conversation,
)
from course_lib.account.x_api.keys import Keys, from_environment, remember, remembered
from course_lib.account.x_api.offer import CEILING, Agreement, Estimate, Offer, Profile
from course_lib.account.x_api.parts import PARTS, Part, PartId
from course_lib.account.x_api.source import (
    Forgotten,
    begin,
    forget,
    kept,
    limit_from,
    read,
    spent_today,
)

__all__ = [
    "CEILING",
    "PARTS",
    "Agreement",
    "Conversation",
    "Estimate",
    "Forgotten",
    "Keys",
    "LiveProblem",
    "Offer",
    "Part",
    "PartId",
    "Profile",
    "begin",
    "forget",
    "from_environment",
    "kept",
    "limit_from",
    "price_of_conversation",
    "read",
    "read_conversation",
    "remember",
    "remembered",
    "spent_today",
]

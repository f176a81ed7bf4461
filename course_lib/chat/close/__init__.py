"""Close the conversation: recap, open questions, drafts to send by hand, exports, charts.

No export holds what was taken back, a detail about a client, or a post of somebody in need. Names
are initials, and words are exact only where somebody said yes to that.
"""

from course_lib.chat.close.follow_up import Draft, introductions, thanks, who_may_answer
from course_lib.chat.close.own_words import without_a_yes
from course_lib.chat.close.printed import printed_recap, printed_transcript
from course_lib.chat.close.recap import Recap, recap
from course_lib.chat.close.series import Minutes, minutes, network
from course_lib.chat.close.shared import (
    SharedLink,
    links_for_all,
    shared_links,
    spoke_most,
    spoken_to_most,
)
from course_lib.chat.close.transcript import Line, as_csv, transcript

__all__ = [
    "Draft",
    "Line",
    "Minutes",
    "Recap",
    "SharedLink",
    "as_csv",
    "introductions",
    "links_for_all",
    "minutes",
    "network",
    "printed_recap",
    "printed_transcript",
    "recap",
    "shared_links",
    "spoke_most",
    "spoken_to_most",
    "thanks",
    "transcript",
    "who_may_answer",
    "without_a_yes",
]

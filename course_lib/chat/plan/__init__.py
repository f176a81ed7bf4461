"""Plan the conversation: from boxes to a run sheet, a page to read before, and a calendar file."""

from course_lib.chat.plan.calendar import calendar_file
from course_lib.chat.plan.missing import about_the_tag, missing, watcher_does_more
from course_lib.chat.plan.networks import Network, network, networks
from course_lib.chat.plan.open_questions import Note, look_over
from course_lib.chat.plan.plan import MOST, ROLES, Plan, plan_of
from course_lib.chat.plan.presets import STAYS, guessed
from course_lib.chat.plan.printed import page_before, run_sheet
from course_lib.chat.plan.script import script

__all__ = [
    "MOST",
    "ROLES",
    "STAYS",
    "Network",
    "Note",
    "Plan",
    "about_the_tag",
    "calendar_file",
    "guessed",
    "look_over",
    "missing",
    "network",
    "networks",
    "page_before",
    "plan_of",
    "run_sheet",
    "script",
    "watcher_does_more",
]

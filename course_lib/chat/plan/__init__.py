"""Plan the conversation: from boxes to a run sheet, a page to read before, and a calendar file."""

from course_lib.chat.plan.calendar import calendar_file
from course_lib.chat.plan.networks import Network, network, networks
from course_lib.chat.plan.open_questions import Note, look_over
from course_lib.chat.plan.plan import MOST, ROLES, Plan, missing, plan_of
from course_lib.chat.plan.printed import page_before, run_sheet
from course_lib.chat.plan.script import script

__all__ = [
    "MOST",
    "ROLES",
    "Network",
    "Note",
    "Plan",
    "calendar_file",
    "look_over",
    "missing",
    "network",
    "networks",
    "page_before",
    "plan_of",
    "run_sheet",
    "script",
]

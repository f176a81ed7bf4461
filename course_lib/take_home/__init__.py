"""What a learner takes home: made on their own computer, out of what they saved there."""

from course_lib.take_home.calendar import CalendarProblem, Task, calendar_file, days_ago, time_zones
from course_lib.take_home.certificate import certificate_page
from course_lib.take_home.first_day import FirstDay, remember_first_day, remembered_first_day
from course_lib.take_home.missing import Missing, missing, tone
from course_lib.take_home.policy import POLICY, policy_page, unfinished_parts
from course_lib.take_home.portfolio import portfolio_page
from course_lib.take_home.shelf import find, records, shelf

__all__ = [
    "POLICY",
    "CalendarProblem",
    "FirstDay",
    "Missing",
    "Task",
    "calendar_file",
    "certificate_page",
    "days_ago",
    "find",
    "missing",
    "policy_page",
    "portfolio_page",
    "records",
    "remember_first_day",
    "remembered_first_day",
    "shelf",
    "time_zones",
    "tone",
    "unfinished_parts",
]

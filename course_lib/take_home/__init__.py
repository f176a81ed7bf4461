"""What a learner takes home: made on their own computer, out of what they saved there."""

from course_lib.take_home.calendar import CalendarProblem, calendar_file, time_zones
from course_lib.take_home.certificate import certificate_page
from course_lib.take_home.missing import Missing, missing, tone
from course_lib.take_home.portfolio import portfolio_page
from course_lib.take_home.shelf import records, shelf

__all__ = [
    "CalendarProblem",
    "Missing",
    "calendar_file",
    "certificate_page",
    "missing",
    "portfolio_page",
    "records",
    "shelf",
    "time_zones",
    "tone",
]

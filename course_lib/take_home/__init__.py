"""What a learner takes home: made on their own computer, out of what they saved there."""

from course_lib.take_home.calendar import CalendarProblem, calendar_file, time_zones

__all__ = ["CalendarProblem", "calendar_file", "time_zones"]

"""The shapes a picture can have, as functions from plain data to plotly's JSON."""

from course_lib.charts.shapes.bars import Bar, bars
from course_lib.charts.shapes.change import Change, before_and_after
from course_lib.charts.shapes.network import Tie, network
from course_lib.charts.shapes.scatter import Dot, scatter
from course_lib.charts.shapes.stacked import Stack, stacked
from course_lib.charts.shapes.style import Json
from course_lib.charts.shapes.timeline import timeline

__all__ = [
    "Bar",
    "Change",
    "Dot",
    "Json",
    "Stack",
    "Tie",
    "bars",
    "before_and_after",
    "network",
    "scatter",
    "stacked",
    "timeline",
]

"""What an exercise is: one declaration, from which everything else is derived."""

from course_lib.exercise.exercise import GRADED, Exercise, Form, Lesson
from course_lib.exercise.links import POST, WORDS, Link, people_shown, to_do
from course_lib.exercise.mistakes import mistakes
from course_lib.exercise.parts import Part, Parts, Rule, fits_into_a_post
from course_lib.exercise.questions import (
    Answer,
    Choose,
    Item,
    Label,
    Must,
    NearMiss,
    Number,
    OneOf,
    Option,
    Order,
    Question,
    Sort,
    Step,
    Text,
)
from course_lib.exercise.sample import sample_question
from course_lib.exercise.solution import solution

__all__ = [
    "GRADED",
    "POST",
    "WORDS",
    "Answer",
    "Choose",
    "Exercise",
    "Form",
    "Item",
    "Label",
    "Lesson",
    "Link",
    "Must",
    "NearMiss",
    "Number",
    "OneOf",
    "Option",
    "Order",
    "Part",
    "Parts",
    "Question",
    "Rule",
    "Sort",
    "Step",
    "Text",
    "fits_into_a_post",
    "mistakes",
    "people_shown",
    "sample_question",
    "solution",
    "to_do",
]

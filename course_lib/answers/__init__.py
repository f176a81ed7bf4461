"""The record of answers: `answers.json` beside a lesson's page, and nothing else."""

from course_lib.answers.file import AnswerFile, AnswersProblem
from course_lib.answers.record import SCHEMA_VERSION, Entry, Record, record_from_bytes

__all__ = [
    "SCHEMA_VERSION",
    "AnswerFile",
    "AnswersProblem",
    "Entry",
    "Record",
    "record_from_bytes",
]

"""The record of answers: `answers.json` beside a lesson's page, and nothing else."""

from course_lib.answers.elsewhere import Glance, glance
from course_lib.answers.file import FILE_NAME, AnswerFile, AnswersProblem
from course_lib.answers.own import forget_own, forget_unreadable
from course_lib.answers.record import (
    SCHEMA_VERSION,
    Entry,
    Record,
    record_from_bytes,
    record_to_bytes,
)
from course_lib.answers.salvage import salvaged_record

__all__ = [
    "FILE_NAME",
    "SCHEMA_VERSION",
    "AnswerFile",
    "AnswersProblem",
    "Entry",
    "Glance",
    "Record",
    "forget_own",
    "forget_unreadable",
    "glance",
    "record_from_bytes",
    "record_to_bytes",
    "salvaged_record",
]

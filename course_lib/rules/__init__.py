"""The post's rules as pure functions. Each quotes its sentence and takes its limits from settings.

Rules about one account or a few numbers (`gap`, `dormant`, `topic`, `wilson`) work on plain values.
Those about many accounts or posts take a table of `account.schema`, or a `Dataset`. Importing them
does not import pandas, so that a page opens fast.
"""

from course_lib.rules.activity import ACTIVITIES, Activity, activity
from course_lib.rules.answered import Answered, answered
from course_lib.rules.audit import EXPECT, Audit, audit
from course_lib.rules.dormant import dormant_limit, is_dormant
from course_lib.rules.easy_to_hear import HABITS, hard_to_hear
from course_lib.rules.follows import Connections, connections, to_look_at
from course_lib.rules.gap import Band, gap, gap_verdict
from course_lib.rules.group import FEWEST_PEOPLE, SAME_WITHIN, change_in_points
from course_lib.rules.junk import BANDS, JunkBand, junk_evidence
from course_lib.rules.kept import kept_off
from course_lib.rules.kinds import KIND_WORDS, posts_by_kind
from course_lib.rules.labels import LABELS, labels, labels_of
from course_lib.rules.link_wall import LinkWall, link_wall
from course_lib.rules.mix import Mix, Place, Verdict, mix, mix_of
from course_lib.rules.neutral_facts import neutral_facts
from course_lib.rules.own_voice import Voice, own_voice
from course_lib.rules.readings import Reading, Sensitivity, readings, sensitivity
from course_lib.rules.repeats import repeats, times_a_day
from course_lib.rules.topic import topic
from course_lib.rules.wilson import Share, wilson

__all__ = [
    "ACTIVITIES",
    "BANDS",
    "EXPECT",
    "FEWEST_PEOPLE",
    "HABITS",
    "KIND_WORDS",
    "LABELS",
    "SAME_WITHIN",
    "Activity",
    "Answered",
    "Audit",
    "Band",
    "Connections",
    "JunkBand",
    "LinkWall",
    "Mix",
    "Place",
    "Reading",
    "Sensitivity",
    "Share",
    "Verdict",
    "Voice",
    "activity",
    "answered",
    "audit",
    "change_in_points",
    "connections",
    "dormant_limit",
    "gap",
    "gap_verdict",
    "hard_to_hear",
    "is_dormant",
    "junk_evidence",
    "kept_off",
    "labels",
    "labels_of",
    "link_wall",
    "mix",
    "mix_of",
    "neutral_facts",
    "own_voice",
    "posts_by_kind",
    "readings",
    "repeats",
    "sensitivity",
    "times_a_day",
    "to_look_at",
    "topic",
    "wilson",
]

"""What is known beside the posts: the plan, who signed up, and what was withdrawn."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from course_lib.chat.post import Frame, PlannedQuestion, name
from course_lib.chat.problem import broken_beside
from course_lib.chat.reading.times import moment

PLAN, PEOPLE, WITHDRAWN = "webinar.json", "registrants.csv", "withdrawals.csv"
_YES = ("true", "yes", "y", "1", "x")


def files_beside(path: Path) -> dict[str, Any]:
    """Return what lies beside the posts, in the shape of the course room's export."""
    found: dict[str, Any] = {}
    folder = path.parent
    if (folder / PLAN).is_file():
        found |= _plan(folder / PLAN)
    if (folder / PEOPLE).is_file():
        found["registrants"] = _rows(folder / PEOPLE)
    if (folder / WITHDRAWN).is_file():
        found["withdrawn"] = _rows(folder / WITHDRAWN)
    return found


def frame_of(beside: Mapping[str, Any], frame: Frame | None = None) -> Frame:
    """Return the frame that an export, or the files beside the posts, describe."""
    frame = frame or Frame()
    try:
        if isinstance(plan := beside.get("conversation"), Mapping):
            frame = _planned(frame, plan)
        if isinstance(told := beside.get("webinar"), Mapping):
            frame = replace(
                frame,
                title=str(told.get("title") or ""),
                speaker=name(str(told.get("speaker") or "")),
            )
        if "registrants" in beside:
            frame = _signed_up(frame, beside["registrants"])
        if "withdrawn" in beside:
            ids = (
                each["post_id"] if isinstance(each, Mapping) else each
                for each in beside["withdrawn"]
            )
            frame = replace(frame, withdrawn=frozenset(map(str, ids)))
    except (AttributeError, KeyError, TypeError, ValueError):
        raise broken_beside("of the plan or of the people") from None
    return frame


def _planned(frame: Frame, plan: Mapping[str, Any]) -> Frame:
    helpers = (plan.get(role) or "" for role in ("cohost", "timekeeper"))
    return replace(
        frame,
        tag=str(plan.get("tag") or "").lstrip("#"),
        begins=moment(str(plan.get("begins") or "")),
        minutes=int(plan.get("minutes") or 60),
        host=name(str(plan.get("host") or "")),
        helpers=frozenset(name(each) for each in helpers if each),
        questions=tuple(
            PlannedQuestion(
                name=str(each["name"]), minute=int(each["minute"]), text=str(each["text"])
            )
            for each in plan.get("questions") or ()
        ),
    )


def _signed_up(frame: Frame, people: Iterable[Mapping[str, Any]]) -> Frame:
    listed = [(name(str(each["handle"])), each) for each in people]
    knows = any("first_time" in each for _, each in listed)
    return replace(
        frame,
        first_time=frozenset(who for who, each in listed if _yes(each.get("first_time")))
        if knows
        else None,
        may_be_quoted=frozenset(who for who, each in listed if _yes(each.get("may_be_quoted"))),
    )


def _yes(value: Any) -> bool:
    return value is True or str(value).strip().casefold() in _YES


def _plan(path: Path) -> dict[str, Any]:
    try:
        plan = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError):
        raise broken_beside(PLAN) from None
    return dict(plan) if isinstance(plan, dict) else {}


def _rows(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            return list(csv.DictReader(lines))
    except (OSError, UnicodeDecodeError, csv.Error):
        raise broken_beside(path.name) from None

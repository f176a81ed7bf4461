"""Read a record that somebody may have changed by hand: keep every answer that can be read."""

from __future__ import annotations

import msgspec

from course_lib.answers.record import SCHEMA_VERSION, Entry, Record, decoded, under_todays_keys


class _Sealed(msgspec.Struct):
    """A record whose entries are not looked at yet."""

    schema_version: int = SCHEMA_VERSION
    answers: dict[str, msgspec.Raw] = {}


def salvaged_record(content: bytes) -> tuple[Record, tuple[str, ...]]:
    """Return the readable answers of a record, and the ids of those that are not.

    One damaged answer must not cost a learner all the others. Raises `ValueError` where nothing
    can be read: too large, not JSON, another shape, or a newer version.
    """
    sealed = decoded(content, _Sealed)
    if sealed.schema_version != SCHEMA_VERSION:
        raise ValueError(f"the file has version {sealed.schema_version}, not {SCHEMA_VERSION}")
    readable = {}
    damaged = []
    for exercise_id, entry in under_todays_keys(sealed.answers).items():
        try:
            readable[exercise_id] = msgspec.json.decode(entry, type=Entry)
        except (ValueError, RecursionError):
            damaged.append(exercise_id)
    return Record(SCHEMA_VERSION, readable), tuple(damaged)

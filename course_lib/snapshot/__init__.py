"""What of a learner's own account may travel with a hand-in: seen first, and agreed to.

A snapshot holds hashed ids, kinds, counts and days: no handle, no text, no key. The checks work
out their answers from it as they do from the account itself.
"""

from course_lib.snapshot.counted import answered, counted, keys_that_count
from course_lib.snapshot.record import (
    FILE_NAME,
    LARGEST_SNAPSHOT,
    Snapshot,
    snapshot_from_bytes,
    snapshot_to_bytes,
)
from course_lib.snapshot.rows import in_short, rows
from course_lib.snapshot.salt import forget_salt, has_salt, salt
from course_lib.snapshot.tables import dataset_of, take

__all__ = [
    "FILE_NAME",
    "LARGEST_SNAPSHOT",
    "Snapshot",
    "answered",
    "counted",
    "dataset_of",
    "forget_salt",
    "has_salt",
    "in_short",
    "keys_that_count",
    "rows",
    "salt",
    "snapshot_from_bytes",
    "snapshot_to_bytes",
    "take",
]

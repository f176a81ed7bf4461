"""The sample community: a small invented world, the same on every computer.

People, bios, posts and judgements are written by hand, in `cast/*.toml`. Only numbers, dates and
the crowd in the background come from a generator. It is seeded by `SEED` and a person's handle, so
a new person changes nobody else. `python -m course_lib.community` writes the files of `data/`.
"""

from datetime import UTC, datetime

#: The seed of every number in the sample. A new seed makes a new world and breaks old answers.
SEED = "therapists-2026"

#: "Today" in the sample. Nothing ever reads the clock.
OBSERVED_AT = datetime(2026, 3, 16, 12, tzinfo=UTC)

#: The learner's stand-in, and the colleague she trusts.
ME = "lantern_lane_therapy"
COLLEAGUE = "nadia_reads_everything"

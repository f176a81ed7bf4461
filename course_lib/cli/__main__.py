"""`python -m course_lib.cli`: the `course` command, also after the folder was moved."""

import sys

from course_lib.cli import main

sys.exit(main())

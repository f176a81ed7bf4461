"""What a person sees when a command cannot go on."""

from __future__ import annotations

from contextlib import suppress

from course_lib.log import log_path, write_down


class Stop(Exception):
    """The command cannot go on. Its text is shown as it is, so it must be a plain sentence."""


def unexpected(error: BaseException, command: str) -> str:
    """Log where an unexpected error happened and return the sentences to show instead."""
    code = write_down(error, f"course {command}")
    sentences = [
        f"Something went wrong that we did not expect. Your answers are saved. (code {code})"
    ]
    with suppress(OSError):  # where nothing can be written, there is no file to show either
        sentences.append(f"If it happens again, show this file to a helper: {log_path()}")
    return "\n".join(sentences)

"""Why a conversation cannot be read, as one plain sentence with a code for the helper."""

from __future__ import annotations


class ChatProblem(Exception):
    """The conversation cannot be used. `sentence` says why and what to do."""

    def __init__(self, code: str, what: str) -> None:
        self.code = code
        self.sentence = f"{what} ({code})"
        super().__init__(self.sentence)


def not_there() -> ChatProblem:
    """Nothing lies at the path."""
    return ChatProblem(
        "T-01", "We found no file at that place. Check the folder and the name, also its ending."
    )


def not_text() -> ChatProblem:
    """A picture, a spreadsheet's own format, or anything else that is no text."""
    return ChatProblem(
        "T-02",
        "We cannot read this kind of file. Save the conversation as CSV, JSON or plain text and "
        "choose that file.",
    )


def no_posts() -> ChatProblem:
    """A file in which not one post was found."""
    return ChatProblem(
        "T-03",
        "We found no posts in here. Each post needs a time, a name and its words. In a pasted "
        "text, begin each line like this: 17:05 @name: what they wrote.",
    )


def no_columns(missing: str) -> ChatProblem:
    """A table in which a column that each post needs was not found."""
    return ChatProblem(
        "T-04",
        f"This table has no column for {missing}. Name the columns time, handle and text, and try "
        "again.",
    )


def broken_json() -> ChatProblem:
    """JSON that was cut off or changed by hand."""
    return ChatProblem(
        "T-05", "This file begins like JSON and cannot be read to its end. Download it once more."
    )


def broken_beside(file: str) -> ChatProblem:
    """A plan, a list of people or a list of withdrawals that cannot be used."""
    return ChatProblem(
        "T-06", f"The file {file} beside the conversation cannot be read. Mend it or take it away."
    )


def too_large() -> ChatProblem:
    """More than any conversation holds."""
    return ChatProblem(
        "T-07", "This file is far larger than any conversation, so we did not open it."
    )

"""What can be wrong with a hand-in."""

from __future__ import annotations


class HandInProblem(Exception):
    """A hand-in cannot be made or read. `sentence` says why, for the person who sees it."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence

"""Do independent jobs in this process or in several, with the same results."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from importlib import import_module
from math import ceil
from multiprocessing import get_context
from typing import Any, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

#: Small parts keep all workers busy to the end; each carries the blank page once.
_PARTS_PER_WORKER = 4


class Workers:
    """Some worker processes, or none for a number of 1. Use it in a `with` statement.

    Each worker imports the module `prepare` first, while this process goes on.
    """

    def __init__(self, number: int, prepare: str = __name__) -> None:
        self.number = number
        # "spawn" is the one way that all systems have; a forked copy would share open files.
        self._pool = (
            ProcessPoolExecutor(
                number,
                mp_context=get_context("spawn"),
                initializer=import_module,
                initargs=(prepare,),
            )
            if number > 1
            else None
        )

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool:
            self._pool.shutdown(cancel_futures=True)

    def start(
        self,
        function: Callable[..., Sequence[Result]],
        items: Sequence[Item],
        *fixed: Any,
        parts: int = _PARTS_PER_WORKER,
    ) -> Iterator[Result]:
        """Start `function(part, *fixed)` for parts of the items; yield all results in order.

        Each worker gets `parts` parts. Without workers, each item is done when it is asked for.
        """
        if not self._pool:
            return (result for item in items for result in function([item], *fixed))
        size = max(1, ceil(len(items) / (self.number * parts)))
        portions = [items[start : start + size] for start in range(0, len(items), size)]
        try:
            started = [self._pool.submit(function, part, *fixed) for part in portions]
        except BrokenProcessPool:
            return (result for part in portions for result in function(part, *fixed))
        return self._results(function, portions, fixed, started)

    def _results(
        self,
        function: Callable[..., Sequence[Result]],
        portions: Sequence[Sequence[Item]],
        fixed: tuple[Any, ...],
        started: Sequence[Future[Sequence[Result]]],
    ) -> Iterator[Result]:
        for part, future in zip(portions, started, strict=True):
            try:
                yield from future.result()
            except BrokenProcessPool:
                # A worker that the system ended, for memory say, must not cost anybody a mark.
                yield from function(part, *fixed)

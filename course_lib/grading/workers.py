"""Do independent jobs in this process or in several, with the same results."""

from __future__ import annotations

import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from importlib import import_module
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from typing import Any, Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Task(Generic[Result]):
    """A job that was given out, or that waits to be done here."""

    function: Callable[..., Result]
    arguments: tuple[Any, ...]
    started: Future[Result] | None

    def result(self) -> Result:
        """Return what came out, after waiting for it or doing it."""
        if self.started is not None:
            try:
                return self.started.result()
            except BrokenProcessPool:
                pass  # a worker that the system ended, for memory say, must not cost anybody a mark
        return self.function(*self.arguments)


class Workers:
    """Some worker processes, or none for a number of 1. Use it in a `with` statement.

    Each worker imports the modules of `prepare` first, while this process goes on. Where there is
    a `cluster` already, its workers are used, and left running at the end.
    """

    def __init__(
        self, number: int, prepare: Sequence[str] = (), cluster: Executor | None = None
    ) -> None:
        self.number = number
        self._own: ProcessPoolExecutor | None = None
        self._pool = cluster
        if cluster is not None or number == 1:
            return
        # "spawn" is the one way that all systems have; a forked copy would share open files.
        self._own = self._pool = ProcessPoolExecutor(
            number,
            mp_context=get_context("spawn"),
            initializer=_begin,
            initargs=(tuple(prepare),),
        )

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, *_: object) -> None:
        if self._own:
            self._own.shutdown(cancel_futures=True)

    def give(self, function: Callable[..., Result], *arguments: Any) -> Task[Result]:
        """Give out a job. Without workers it is done when its result is asked for."""
        if not self._pool:
            return Task(function, arguments, None)
        try:
            return Task(function, arguments, self._pool.submit(function, *arguments))
        except BrokenProcessPool:
            return Task(function, arguments, None)

    def in_order(self, tasks: Iterable[Task[Result]]) -> Iterator[Result]:
        """Yield the results of tasks in their order.

        Only a few are given out ahead, so that a large class needs no more memory than a small one.
        """
        waiting: deque[Task[Result]] = deque()
        for task in tasks:
            waiting.append(task)
            if len(waiting) > self.ahead:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    @property
    def ahead(self) -> int:
        """How many jobs are given out before the first is asked for."""
        return 2 * self.number if self._pool else 0


def _begin(prepare: Sequence[str]) -> None:
    """Make a process a worker: Ctrl+C is the main process's business, and so is when to end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    for module in prepare:
        import_module(module)


def _end_with_parent() -> None:
    """Leave no worker behind when the main process is killed."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)

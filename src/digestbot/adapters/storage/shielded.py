"""Transactions that are never broken off in the middle of a statement.

A driver that is interrupted inside a statement drops its connection, but SQLite keeps the transaction, and with it the one
write lock, for as long as anything still refers to the statement: a single cancelled task could block every other write. So
whoever is cancelled waits for the transaction that it began, which takes milliseconds, and is cancelled then.
"""

import asyncio
import functools
import inspect
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
C = TypeVar("C", bound=type)


def shielded(repository: C) -> C:
    """Let every coroutine method of the class run to its end once it has begun."""
    for name, method in list(vars(repository).items()):
        if inspect.iscoroutinefunction(method):
            setattr(repository, name, _to_its_end(method))
    return repository


def _to_its_end(method: Callable[P, Coroutine[Any, Any, R]]) -> Callable[P, Coroutine[Any, Any, R]]:
    @functools.wraps(method)
    async def run(*args: P.args, **kwargs: P.kwargs) -> R:
        work = asyncio.create_task(method(*args, **kwargs))
        try:
            return await asyncio.shield(work)
        except asyncio.CancelledError:
            await _end(work)
            raise

    return run


async def _end(work: asyncio.Task[Any]) -> None:
    """Wait for the task, however often the one that waits is cancelled; what it raises is told to nobody any more."""
    while not work.done():
        try:
            await asyncio.wait((work,))
        except asyncio.CancelledError:
            continue
    if not work.cancelled():
        work.exception()

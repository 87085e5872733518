"""Shields transactions from being cancelled in the middle of a statement.

A driver that is interrupted inside a statement drops its connection, but SQLite keeps the transaction, and with it the only
write lock, as long as anything refers to the statement: one cancelled task could block every other write. So a cancelled task
first waits for the transaction that it began, which takes milliseconds.
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
    """Wait for the task, even if the waiting task is cancelled repeatedly; its exception is dropped."""
    while not work.done():
        try:
            await asyncio.wait((work,))
        except asyncio.CancelledError:
            continue
    if not work.cancelled():
        work.exception()

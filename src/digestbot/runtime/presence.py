"""A process that claims rows: it says so for as long as it lives, and gives back what it holds as it ends."""

import asyncio
import os
import socket
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager, suppress

import structlog

from digestbot.errors import StorageError
from digestbot.ports import Claims, Clock
from digestbot.ports.claims import BEATS_LAST

log = structlog.get_logger(__name__)


def new_owner(clock: Clock) -> str:
    """Return a name that no other process ever has.

    Two processes may have one number, in two containers or one after the other: the instant tells them apart.
    """
    return f"{socket.gethostname()}:{os.getpid()}:{clock.now().timestamp():.6f}"


@asynccontextmanager
async def present(claims: Claims, owner: str, clock: Clock, roles: Collection[str] = ()) -> AsyncIterator[None]:
    """End the claims of dead processes at once and from now on, and say that this one lives and has these roles, until the end of the block."""
    freed = await claims.begin(owner, now=clock.now(), roles=roles)
    if freed:
        log.info("claims of processes that ended are free again", rows=freed)
    beating = asyncio.create_task(_beat(claims, owner, clock, roles))
    try:
        yield
    finally:
        beating.cancel()
        await asyncio.gather(beating, return_exceptions=True)
        with suppress(StorageError):
            await claims.end(owner, now=clock.now())


async def _beat(claims: Claims, owner: str, clock: Clock, roles: Collection[str]) -> None:
    while True:
        await clock.sleep(BEATS_LAST.total_seconds() / 3)
        try:
            freed = await claims.renew(owner, now=clock.now(), roles=roles)
        except StorageError as error:
            log.warning("nobody can be told that this process is alive", error=error.user_message)
            continue
        if freed:
            log.warning("a process is dead; its claims are free again", rows=freed)

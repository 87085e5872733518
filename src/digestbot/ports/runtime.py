"""The world outside the program: time, the web, processors."""

from collections.abc import Callable
from datetime import datetime
from typing import ParamSpec, Protocol, TypeVar

from digestbot.core.feeds.http_messages import Failure, Request, Response

P = ParamSpec("P")
R = TypeVar("R")


class Clock(Protocol):
    """The only source of time."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Return after that many seconds."""
        ...


class Http(Protocol):
    """The only way to the web."""

    async def fetch(self, request: Request) -> Response | Failure:
        """GET an address, bounded and safe; never raises for what the far end does."""
        ...


class Cpu(Protocol):
    """Pure work, off the event loop, in processes that can be killed."""

    async def run(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Return what `work` returns; raises `CpuError` if it dies or takes longer than the pool's limit.

        `work` is a function at the top of a module; arguments and results can be pickled.
        """
        ...

    async def alone(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Do work that was ended before, with several times the limit; no other such piece is done meanwhile."""
        ...

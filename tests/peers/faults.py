"""What goes wrong between us and a platform, as peers play it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from aiohttp import web

Fault = Literal[
    "lost",
    "reset",
    "500 after",
    "500 before",
    "503",
    "429 short",
    "429 long",
    "429 global",
    "429 cloudflare",
    "timeout",
]
"""`lost`, `500 after`, `timeout`: processed, and the answer never comes. The others: not processed."""

PROCESSED: frozenset[Fault] = frozenset({"lost", "500 after", "timeout"})
SHORT, LONG = 0.05, 120.0
"""Seconds that the two kinds of 429 tell."""


@dataclass(slots=True)
class Faults:
    """A queue of faults for each act; an act without one goes well."""

    planned: dict[str, list[Fault]] = field(default_factory=dict)
    hanging: asyncio.Event = field(default_factory=asyncio.Event)

    def plan(self, act: str, *faults: Fault) -> None:
        """Let the next requests of an act meet these faults, one each."""
        self.planned.setdefault(act, []).extend(faults)

    def take(self, act: str) -> Fault | None:
        """Return the fault that the present request meets."""
        waiting = self.planned.get(act)
        return waiting.pop(0) if waiting else None


def drop(request: web.Request) -> None:
    """Cut the connection without an answer."""
    if request.transport is not None:
        request.transport.abort()


Watch = Callable[[str, str], bool]
"""Hears of every request's act and stage; True before it is processed means that it never is."""


def watching(watch: Watch | None, act: str, request: web.Request) -> Callable[[], None] | None:
    """Tell a watcher of a request before it is processed; what is returned tells it after, and once it is answered.

    None where the request is not to be processed: its sender is gone.
    """
    if watch is None:
        return lambda: None
    if watch(act, "before"):
        drop(request)
        return None

    def processed() -> None:
        watch(act, "after")
        asyncio.get_running_loop().call_later(0.005, watch, act, "answered")

    return processed

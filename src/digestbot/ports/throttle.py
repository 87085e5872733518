"""An allowance of requests that all processes share."""

from typing import Protocol


class Throttle(Protocol):
    """How often something outside may be asked, by all processes together."""

    async def turn(self, *, longest: float) -> float:
        """Wait for the next turn, and return 0; if it comes later than `longest` seconds from now, return at once when it comes."""
        ...

    async def pause(self, seconds: float) -> None:
        """Let no turn come for that long, in any process."""
        ...

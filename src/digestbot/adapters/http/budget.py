"""One budget of bytes for all bodies under way, so that many that come at once don't fill the memory."""

import asyncio
from collections import deque

SMALL = 1024 * 1024
"""Bytes up to which a body is taken in before it has its share; then it waits for what it may become, or for what it is."""
COPIES = 3
"""How many times its size a body takes at most: itself, the pieces that it is joined from, and what is sent to a worker."""
TOTAL = 256 * 1024 * 1024


class Budget:
    """Bytes of memory that all bodies may use together; a request waits until there is enough."""

    def __init__(self, total: int = TOTAL) -> None:
        """Begin with all of them free."""
        self._total = self._free = total
        self._waiting: deque[tuple[int, asyncio.Future[None]]] = deque()

    async def take(self, size: int) -> int:
        """Wait until a body of that size fits, and those that came before; return what was taken, to be given back."""
        share = min(size * COPIES, self._total)
        if not self._waiting and share <= self._free:
            self._free -= share
            return share
        turn = asyncio.get_running_loop().create_future()
        self._waiting.append((share, turn))
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self.give_back(share)
            raise
        return share

    def give_back(self, share: int) -> None:
        """Let others have it."""
        self._free += share
        while self._waiting and (self._waiting[0][1].done() or self._waiting[0][0] <= self._free):
            taken, turn = self._waiting.popleft()
            if not turn.done():
                self._free -= taken
                turn.set_result(None)

"""What a platform said a moment ago, so that one call of a person does not ask it the same thing several times."""

from collections.abc import Awaitable, Callable, Hashable
from datetime import datetime, timedelta
from typing import Any, TypeVar

from digestbot.ports import Clock

T = TypeVar("T")

KEPT = timedelta(seconds=5)
"""How long a platform's word on someone's rights is believed: a demotion acts after that at the latest."""
_MOST = 5000


class RecentAnswers:
    """Remembers answers for a time, a few thousand of them; what could not be answered is asked again."""

    def __init__(self, clock: Clock, *, kept: timedelta = KEPT) -> None:
        """Remember nothing yet."""
        self._clock, self._kept = clock, kept
        self._known: dict[Hashable, tuple[datetime, Any]] = {}

    async def get(self, key: Hashable, ask: Callable[[], Awaitable[T]]) -> T:
        """Return the remembered answer for the key, or ask for it; an exception of `ask` is not remembered."""
        now = self._clock.now()
        if (known := self._known.get(key)) is not None and known[0] <= now < known[0] + self._kept:
            answered: T = known[1]
            return answered
        answer = await ask()
        if len(self._known) >= _MOST:
            self._known.clear()
        self._known[key] = (now, answer)
        return answer

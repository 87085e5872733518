"""A circuit breaker per host: requests to a host that does not answer fail at once for a while."""

from dataclasses import dataclass

TRIES = 4
"""Time-outs one after another, after which a host rests."""
REST = 60.0
"""Seconds that it rests; one request then finds out whether it answers again."""
MOST = 4096
"""Hosts that are remembered; the one that failed longest ago is forgotten first."""

Host = tuple[str, int]


@dataclass(slots=True)
class _Silence:
    count: int = 0
    until: float = 0.0


class Breaker:
    """Counts each host's time-outs. Times are seconds of a clock that only goes forward."""

    def __init__(self) -> None:
        """Know of no failures."""
        self._silent: dict[Host, _Silence] = {}

    def rests(self, host: Host, now: float) -> bool:
        """Return whether the host must not be asked now; after the pause, one caller may try first."""
        silence = self._silent.get(host)
        if silence is None or silence.count < TRIES:
            return False
        if now < silence.until:
            return True
        silence.until = now + REST
        return False

    def timed_out(self, host: Host, now: float) -> None:
        """Count a time-out."""
        silence = self._silent.pop(host, None) or _Silence()
        self._silent[host] = silence
        silence.count += 1
        silence.until = now + REST
        if len(self._silent) > MOST:
            del self._silent[next(iter(self._silent))]

    def answered(self, host: Host) -> None:
        """Forget its time-outs: it answers."""
        self._silent.pop(host, None)

"""The delivery protocol as a finite machine: two workers, one message, a platform, and everything that may go wrong.

What to do next and what becomes of a row is decided by the real `core.delivery`; the row is kept as `SqlOutbox` keeps it (a
contract test walks both side by side). Every interleaving within the budgets of `Faults` is visited, none is drawn.

What the model takes for granted of a platform: a request is processed within `WIRE` of its being sent or never, a message
stands in the history `HISTORY` after it was processed, and a nonce is remembered for `NONCE`.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import NamedTuple

from digestbot.core.delivery.decide import SETTLE, DeliveryPolicy, after_look, after_send, after_wait, next_step
from digestbot.core.delivery.delivery import TRANSITIONS, Delivery, DeliveryId, DeliveryKey, Part, Receipt, State
from digestbot.core.delivery.outcome import Absent, LookUp, Outcome, RetryLater, Sent, Unknown
from digestbot.core.digests.destination import Destination

BASE = datetime(2026, 11, 24, 6, tzinfo=UTC)
LEASE = 60
MARGIN = 20
"""Seconds of its lease that a worker leaves unused: a request that begins before them has ended within the lease."""
WIRE = 5
HISTORY = 5
NONCE = 300
TICK = 5
BACK = 120
BUSY = 15
"""Seconds that a platform under load asks for."""


class Row(NamedTuple):
    """The delivery as it is stored; times are seconds of the machine's clock."""

    state: State
    attempts: int
    next_at: int | None
    claimed_at: int | None = None
    retry_at: int | None = None
    unknown_since: int | None = None


class Worker(NamedTuple):
    """What a worker is at: `doing` is idle, claimed, sending, recording or dead."""

    doing: str
    row: Row | None = None
    until: int = 0


class Faults(NamedTuple):
    """How much may still go wrong."""

    deaths: int
    losses: int
    setbacks: int
    waits: int
    ticks: int
    stalls: int


class World(NamedTuple):
    """Everything there is. `wire` holds (worker or -1, sent at), `posts` when each standing message was processed."""

    time: int
    skew: int
    row: Row
    workers: tuple[Worker, Worker]
    wire: tuple[tuple[int, int], ...]
    posts: tuple[int, ...]
    faults: Faults

    @property
    def wall(self) -> int:
        """What the machine's clock shows."""
        return self.time + self.skew


@dataclass(frozen=True, slots=True)
class Platform:
    """A platform: its policy, and whether it drops a repeat by its nonce."""

    rules: DeliveryPolicy
    nonce: bool


DISCORD = Platform(DeliveryPolicy(repeat_within=timedelta(minutes=2), look_after=timedelta(0)), nonce=True)
SLACK = Platform(DeliveryPolicy(repeat_within=timedelta(0), look_after=timedelta(seconds=10)), nonce=False)


def start(faults: Faults) -> World:
    """Return the world in which a message waits and nothing has happened."""
    idle = Worker("idle")
    return World(0, 0, Row("pending", 0, next_at=0, retry_at=0), (idle, idle), (), (), faults)


def claim(row: Row, now: int) -> Row | None:
    """Return the row as `SqlOutbox.claim` leaves it, None where it is not due."""
    row = _lost(row) if row.state == "sending" and row.next_at is not None and row.next_at <= now else row
    if row.state not in {"pending", "unknown"} or row.next_at is None or row.next_at > now:
        return None
    return row._replace(state="sending", attempts=row.attempts + 1, claimed_at=now, next_at=now + LEASE)


def end_claim(row: Row, now: int) -> Row:
    """Return the row after its holder was found dead, as `SqlOutbox` leaves it."""
    return _lost(row._replace(next_at=now + int(SETTLE.total_seconds()))) if row.state == "sending" else row


def record(row: Row, after: Row) -> Row:
    """Return the row as `SqlOutbox.record` leaves it: fenced by the count of claims, forward only."""
    before = {old for old, new in TRANSITIONS if new == after.state}
    allowed = row.state in before or ("unknown" in before and row.state == "sending" and row.unknown_since is not None)
    if row.attempts != after.attempts or not allowed or after.state == "sending":
        return row
    return after._replace(claimed_at=row.claimed_at)


def _lost(row: Row) -> Row:
    since = row.unknown_since if row.unknown_since is not None else row.claimed_at
    return row._replace(state="unknown", unknown_since=since, retry_at=row.next_at)


def steps(world: World, platform: Platform) -> Iterator[tuple[str, World]]:
    """Give every step that can happen now, with the world after it."""
    for n, worker in enumerate(world.workers):
        yield from _worker(world, n, worker, platform)
    yield from _wire(world, platform)
    faults = world.faults
    if faults.setbacks:
        yield "the clock is set back", world._replace(skew=world.skew - BACK, faults=_less(faults, "setbacks"))
    yield from _time(world, platform)


def _worker(world: World, n: int, worker: Worker, platform: Platform) -> Iterator[tuple[str, World]]:
    faults = world.faults
    if worker.doing == "dead":
        holds = worker.row is not None and world.row.state == "sending" and world.row.attempts == worker.row.attempts
        yield (
            f"{n} is replaced",
            _with(world, n, Worker("idle"), row=end_claim(world.row, world.wall) if holds else world.row),
        )
        return
    if faults.deaths:
        wire = tuple((-1 if who == n else who, at) for who, at in world.wire)
        yield f"{n} dies", _with(world, n, Worker("dead", worker.row), wire=wire, faults=_less(faults, "deaths"))
    if worker.doing == "idle":
        row = claim(world.row, world.wall)
        if row is not None:
            held = row._replace(unknown_since=_lost_since(world.row, row))
            yield f"{n} claims", _with(world, n, Worker("claimed", held, world.time + LEASE), row=row)
    elif worker.doing == "claimed" and worker.row is not None:
        yield from _act(world, n, worker, platform)
    elif worker.doing == "recording" and worker.row is not None:
        yield f"{n} records", _with(world, n, Worker("idle"), row=record(world.row, worker.row))


def _lost_since(before: Row, after: Row) -> int | None:
    if before.state == "sending":
        return _lost(before).unknown_since
    return after.unknown_since


def _act(world: World, n: int, worker: Worker, platform: Platform) -> Iterator[tuple[str, World]]:
    row = worker.row
    if row is None:
        return
    if world.time >= worker.until - MARGIN:
        yield f"{n} is too late", _with(world, n, Worker("idle"))
        return
    step = _next_step(row, platform, world.wall)
    if step == "send":
        yield f"{n} sends", _with(world, n, worker._replace(doing="sending"), wire=(*world.wire, (n, world.time)))
    elif step == "wait":
        after = _after_wait(row, platform, world.wall)
        yield f"{n} waits", _with(world, n, worker._replace(doing="recording", row=after))
    else:
        yield from _look(world, n, row, platform)


def _look(world: World, n: int, row: Row, platform: Platform) -> Iterator[tuple[str, World]]:
    until = world.workers[n].until
    seen = any(world.time >= at + HISTORY for at in world.posts)
    found: LookUp = Sent(receipt=RECEIPT) if seen else Absent()
    answers = [found]
    if any(world.time < at + HISTORY for at in world.posts):
        answers = [found, Sent(receipt=RECEIPT)]
    for answer in answers:
        after = _after_look(row, answer, world.wall)
        yield f"{n} looks: {type(answer).__name__}", _with(world, n, Worker("recording", after, until))
    if world.faults.waits:
        after = _after_look(row, RetryLater(delay=timedelta(seconds=BUSY), reason=""), world.wall)
        yield (
            f"{n} cannot look yet",
            _with(world, n, Worker("recording", after, until), faults=_less(world.faults, "waits")),
        )


def _wire(world: World, platform: Platform) -> Iterator[tuple[str, World]]:
    for place, (who, at) in enumerate(world.wire):
        rest = world.wire[:place] + world.wire[place + 1 :]
        known = platform.nonce and any(world.time - posted <= NONCE for posted in world.posts)
        posts = world.posts if known else tuple(sorted((*world.posts, world.time)))
        if who < 0:
            yield "a late request is processed", world._replace(wire=rest, posts=posts)
            yield "a late request is lost", world._replace(wire=rest)
            continue
        sending = world.workers[who]
        row = sending.row
        if row is None:
            continue
        done = _after_send(row, Sent(receipt=RECEIPT), platform, world.wall)
        yield (
            f"{who}'s request stands",
            _with(world, who, Worker("recording", done, sending.until), wire=rest, posts=posts),
        )
        if world.faults.losses:
            lost = Worker("recording", _after_send(row, Unknown(reason=""), platform, world.wall), sending.until)
            fewer = _less(world.faults, "losses")
            yield f"{who}'s answer is lost", _with(world, who, lost, wire=rest, posts=posts, faults=fewer)
            yield f"{who}'s request is lost", _with(world, who, lost, wire=rest, faults=fewer)
            late = (*rest, (-1, at))
            yield f"{who} hears nothing in time", _with(world, who, lost, wire=tuple(sorted(late)), faults=fewer)
        if world.faults.waits:
            told = _after_send(row, RetryLater(delay=timedelta(seconds=BUSY), reason=""), platform, world.wall)
            yield (
                f"{who} is told to wait",
                _with(
                    world, who, Worker("recording", told, sending.until), wire=rest, faults=_less(world.faults, "waits")
                ),
            )


def _time(world: World, platform: Platform) -> Iterator[tuple[str, World]]:
    """Let time pass: a little, or until the next instant at which something changes; never past a request's end."""
    bound = min((at + WIRE for _, at in world.wire), default=None)
    if world.faults.ticks and (bound is None or world.time + TICK <= bound):
        yield "a moment passes", world._replace(time=world.time + TICK, faults=_less(world.faults, "ticks"))
    instants = {at + HISTORY for at in world.posts} | {at + NONCE + 1 for at in world.posts if platform.nonce}
    stored = [world.row, *(w.row for w in world.workers if w.row is not None)]
    instants |= {r.next_at - world.skew for r in stored if r.next_at is not None}
    repeats = int(platform.rules.repeat_within.total_seconds())
    instants |= {r.unknown_since + repeats - world.skew for r in stored if r.unknown_since is not None}
    coming = sorted(at for at in instants if at > world.time)
    if coming and (bound is None or coming[0] <= bound):
        holds = any(w.doing in {"claimed", "recording"} and coming[0] >= w.until - MARGIN for w in world.workers)
        if not holds:
            yield "time passes", world._replace(time=coming[0])
        elif world.faults.stalls:
            yield "time passes a worker by", world._replace(time=coming[0], faults=_less(world.faults, "stalls"))


def _with(world: World, n: int, worker: Worker, **changes: object) -> World:
    workers = (worker, world.workers[1]) if n == 0 else (world.workers[0], worker)
    return world._replace(workers=workers, **changes)  # type: ignore[arg-type] # the change names fields of the world


def _less(faults: Faults, kind: str) -> Faults:
    return faults._replace(**{kind: getattr(faults, kind) - 1})


RECEIPT = Receipt(channel="c", message="m")
_PART = Part(number=0, kind="main", stories=(0,), total=1)
_ONE = Delivery(
    id=DeliveryId(1),
    key=DeliveryKey("k"),
    digest=1,
    destination=Destination("x:1"),
    part=_PART,
    state="sending",
    attempts=0,
    created_at=BASE,
)


def _at(seconds: int | None) -> datetime | None:
    return None if seconds is None else BASE + timedelta(seconds=seconds)


def _seconds(instant: datetime | None) -> int | None:
    return None if instant is None else round((instant - BASE).total_seconds())


def _delivery(row: Row) -> Delivery:
    return replace(
        _ONE,
        state=row.state,
        attempts=row.attempts,
        retry_at=_at(row.retry_at),
        unknown_since=_at(row.unknown_since),
    )


def _row(delivery: Delivery) -> Row:
    due = (delivery.retry_at or delivery.created_at) if delivery.state in {"pending", "unknown"} else None
    return Row(
        state=delivery.state,
        attempts=delivery.attempts,
        next_at=_seconds(due),
        retry_at=_seconds(delivery.retry_at),
        unknown_since=_seconds(delivery.unknown_since),
    )


@cache
def _next_step(row: Row, platform: Platform, wall: int) -> str:
    return next_step(_delivery(row), platform.rules, BASE + timedelta(seconds=wall))


@cache
def _after_wait(row: Row, platform: Platform, wall: int) -> Row:
    return _row(after_wait(_delivery(row), platform.rules, BASE + timedelta(seconds=wall)))


@cache
def _after_send(row: Row, outcome: Outcome, platform: Platform, wall: int) -> Row:
    now = BASE + timedelta(seconds=wall)
    return _row(after_send(_delivery(row), outcome, rules=platform.rules, now=now))


@cache
def _after_look(row: Row, found: LookUp, wall: int) -> Row:
    return _row(after_look(_delivery(row), found, now=BASE + timedelta(seconds=wall)))


@dataclass(frozen=True, slots=True)
class Enumerated:
    """What a walk over every interleaving found."""

    states: int
    ended: int
    doubled: tuple[str, ...] | None
    lost: tuple[str, ...] | None
    stuck: tuple[str, ...] | None


def enumerate_all(platform: Platform, faults: Faults) -> Enumerated:
    """Visit every world that can be reached; `doubled`, `lost` and `stuck` are the steps to the first that must not be."""
    first = start(faults)
    came: dict[World, tuple[World, str] | None] = {first: None}
    waiting = deque([first])
    doubled = lost = stuck = None
    ended = 0
    while waiting:
        world = waiting.popleft()
        if len(world.posts) > 1 and doubled is None:
            doubled = _story(world, came)
        if world.row.state == "sent":
            ended += 1
            # A request that is still under way may bring it yet.
            if not world.posts and not world.wire and lost is None:
                lost = _story(world, came)
        moved = False
        for name, after in steps(world, platform):
            moved = True
            if after not in came:
                came[after] = (world, name)
                waiting.append(after)
        if not moved and world.row.state != "sent" and stuck is None:
            stuck = _story(world, came)
    return Enumerated(len(came), ended, doubled, lost, stuck)


def _story(world: World, came: dict[World, tuple[World, str] | None]) -> tuple[str, ...]:
    told: list[str] = []
    at = came[world]
    while at is not None:
        told.append(f"{at[0].time}s {at[1]}")
        at = came[at[0]]
    return tuple(reversed(told))

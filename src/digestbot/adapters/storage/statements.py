"""What several repositories say in SQL: leases, rows of a workspace, inserts that may find a row there already."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Row,
    Select,
    Table,
    Text,
    case,
    cast,
    false,
    func,
    literal,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from digestbot.adapters.storage.tables import sources, workspaces
from digestbot.core.digests.destination import WorkspaceId
from digestbot.errors import DamagedRow
from digestbot.ports.lease import Lease

T = TypeVar("T")

DAMAGED = "Its row in the database cannot be read by this version."
"""Why something is put aside that was written wrong, or by another version."""

LOOKED = 20_000
"""Due rows at most among which tenants take turns: a claim's cost has a bound."""
SPARE = 4
"""How many times as many rows are chosen as are claimed: others on PostgreSQL may have locked the first of them."""
UNGROUPED: ColumnElement[bool] = literal_column("articles.state = 'analysed'")
DOUBTFUL: ColumnElement[bool] = literal_column("deliveries.state IN ('unknown', 'held', 'refused')")
"""The few rows that wait for a story or for a person. As literals: with a parameter SQLite takes no index of some rows only."""

BATCH = 500
"""Values in one IN (…), rows in one page: well under what either database allows."""


def free(table: Table, at: datetime) -> ColumnElement[bool]:
    """Say that nobody holds the row at that instant of the leases' time."""
    return or_(table.c.lease_until.is_(None), table.c.lease_until <= at)


def locked(query: Select[Any], table: FromClause) -> Select[Any]:
    """Lock the table's rows that the query finds, passing over those that another process has locked.

    SQLite needs and has no such words: a writing transaction is alone there.
    """
    return query.with_for_update(skip_locked=True, of=table)


async def in_turn(
    connection: AsyncConnection,
    query: Select[Any],
    table: Table,
    tenant: ColumnElement[Any],
    *,
    limit: int,
    few: tuple[ColumnElement[Any], int] | None = None,
) -> Select[Any]:
    """Return the query for its first rows where the tenants take turns: everybody's first comes before anybody's second.

    So one who has thousands of rows due gets no more than a share of a claim, and keeps nobody waiting. The query is in the
    order in which each tenant's own rows come; `LOOKED` of its rows at most are compared. `few` is a column, and how many rows
    with the same value of it are taken at most.
    """
    order = tuple(query._order_by_clauses)  # noqa: SLF001 - what the query says of its order, said once
    group, most = few if few is not None else (tenant, LOOKED)
    columns = (
        table.c.id,
        tenant.label("tenant"),
        group.label("group"),
        func.row_number().over(order_by=order).label("place"),
    )
    some = query.with_only_columns(*columns, maintain_column_froms=True).limit(LOOKED).subquery()
    turn = func.row_number().over(partition_by=some.c.tenant, order_by=some.c.place).label("turn")
    nth = func.row_number().over(partition_by=some.c.group, order_by=some.c.place).label("nth")
    turns = select(some.c.id, some.c.place, turn, nth).subquery()
    first = select(turns.c.id).where(turns.c.nth <= most).order_by(turns.c.turn, turns.c.place).limit(limit * SPARE)
    chosen = {number: place for place, number in enumerate((await connection.execute(first)).scalars())}
    taken = query.where(table.c.id.in_(chosen)).order_by(None)
    return (taken.order_by(case(chosen, value=table.c.id)) if chosen else taken).limit(limit)


def tenant_of(feed: ColumnElement[Any]) -> ColumnElement[Any]:
    """Say whose a feed is: the workspace's that alone reads it; one that several read takes turns as itself."""
    one, other = sources.alias(), sources.alias()
    first = select(one.c.workspace).where(one.c.feed_id == feed).limit(1).correlate_except(one).scalar_subquery()
    shared = select(other.c.feed_id).where(other.c.feed_id == feed, other.c.workspace != first)
    return case((shared.correlate_except(other).exists(), literal("feed ") + cast(feed, Text)), else_=first)


async def readable(
    connection: AsyncConnection, query: Select[Any], key: ColumnElement[int]
) -> tuple[Sequence[Row[Any]], Sequence[int]]:
    """Return the rows that the query finds, and the keys of those that hold what this version cannot read."""
    try:
        return (await connection.execute(query)).all(), ()
    except DamagedRow:
        keys = (await connection.execute(query.with_only_columns(key))).scalars().all()
    rows: list[Row[Any]] = []
    damaged: list[int] = []
    for number in keys:
        try:
            rows += (await connection.execute(query.where(key == number))).all()
        except DamagedRow:
            damaged.append(number)
    return rows, damaged


async def take(connection: AsyncConnection, table: Table, ids: Sequence[int], lease: Lease) -> None:
    """Put the lease on rows that `locked` found in this transaction."""
    if ids:
        taken = update(table).where(table.c.id.in_(ids)).values(lease_owner=lease.owner, lease_until=lease.until)
        await connection.execute(taken)


def insert(connection: AsyncConnection, table: Table) -> Any:
    """Return an INSERT that knows ON CONFLICT, which both databases spell alike and SQLAlchemy keeps apart."""
    if connection.dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql  # noqa: PLC0415 - a command on SQLite need not wait for it

        return postgresql.insert(table)
    return sqlite.insert(table)


async def ensure_workspace(connection: AsyncConnection, workspace: WorkspaceId, now: datetime | None = None) -> None:
    """Make the workspace's row if it is new; its platform is the first word of its id."""
    made = insert(connection, workspaces).values(
        id=workspace, platform=workspace.partition(":")[0], name="", state="active", settings={}, created_at=now
    )
    await connection.execute(made.on_conflict_do_nothing())


async def counted(
    connection: AsyncConnection, workspace: WorkspaceId, theirs: ColumnElement[bool], one: ColumnElement[bool]
) -> int:
    """Return how many rows of `theirs` there will be after adding `one`; 0 if it exists already.

    The workspace's row is locked until the end of the transaction, so that concurrent additions are counted one after
    another. Rows that refer to it may still be written.
    """
    alone = select(workspaces.c.id).where(workspaces.c.id == workspace).with_for_update(key_share=True)
    await connection.execute(alone)
    if (await connection.execute(select(func.count()).where(theirs, one))).scalar_one():
        return 0
    return int((await connection.execute(select(func.count()).where(theirs))).scalar_one()) + 1


def on_platforms(destination: ColumnElement[str], platforms: Sequence[str]) -> ColumnElement[bool]:
    """Say that the destination's first word is one of the platforms."""
    return or_(false(), *(func.substr(destination, 1, len(p) + 1) == f"{p}:" for p in platforms))


def to_person(destination: ColumnElement[str]) -> ColumnElement[bool]:
    """Return the condition that the destination is a person's direct messages (see `core.digests.destination.personal`)."""
    return destination.like("%/@%")


def of_person(destination: ColumnElement[str], platform: str, person: str) -> ColumnElement[bool]:
    """Say that the destination is that person's direct messages."""
    return on_platforms(destination, [platform]) & destination.endswith(f"/@{person}", autoescape=True)


def active_workspace(workspace: ColumnElement[str]) -> ColumnElement[bool]:
    """Say that the workspace has not been removed."""
    return select(workspaces.c.id).where(workspaces.c.id == workspace, workspaces.c.state == "active").exists()


def batches(values: Sequence[T], size: int = BATCH) -> Iterator[Sequence[T]]:
    """Cut a sequence into pieces that fit into one statement.

    >>> list(batches([1, 2, 3], 2))
    [[1, 2], [3]]
    """
    for at in range(0, len(values), size):
        yield values[at : at + size]

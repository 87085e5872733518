"""A new key for everything that lies sealed, and what no key at hand opens any more."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Row, Table, exists, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from digestbot.adapters.storage.encryption import Seal
from digestbot.adapters.storage.hidden import stored
from digestbot.adapters.storage.pending_actions import SEALED
from digestbot.adapters.storage.tables import feeds, meta, secrets, undos

_SEALED_TEXT = "gAAAAA"
"""What every sealed text begins with (Fernet: version 0x80, and a time before the year 4147)."""


class Rotation(NamedTuple):
    """How many sealed things have the new key, and the names of those that nothing opened: they are as they were."""

    rotated: int
    unreadable: tuple[str, ...]


class _Kept(NamedTuple):
    """One encrypted value: its name for the operator, its row, and the columns that hold it."""

    name: str
    sealed: bytes
    table: Table
    where: Any
    values: Callable[[bytes], Mapping[str, Any]]


async def unreadable(connection: AsyncConnection, seal: Seal) -> Sequence[str]:
    """Return the names of what lies sealed and cannot be opened."""
    return [kept.name for kept in await _all(connection) if seal.open_text(kept.sealed) is None]


async def rotate(connection: AsyncConnection, seal: Seal, former: Seal) -> Rotation:
    """Close everything with the key of `seal` that it or `former` opens, in the caller's transaction."""
    rotated, lost = 0, []
    for kept in await _all(connection):
        renewed = seal.renew(kept.sealed, former)
        if renewed is None:
            lost.append(kept.name)
            continue
        text, sealed = renewed
        await connection.execute(update(kept.table).where(kept.where).values(kept.values(sealed)))
        if kept.table is feeds:
            await _tagged_anew(connection, kept.where, text, seal)
        rotated += 1
    return Rotation(rotated, tuple(lost))


async def _all(connection: AsyncConnection) -> list[_Kept]:
    """Return everything that lies sealed: addresses, headers, changes that can be taken back, and what platforms keep."""
    addresses = select(feeds.c.id, feeds.c.url, feeds.c.sealed_url).where(feeds.c.sealed_url.is_not(None))
    found = [_address(r) for r in await connection.execute(addresses.order_by(feeds.c.id))]
    found += [_headers(r) for r in await connection.execute(select(secrets).order_by(secrets.c.id))]
    found += [_undo(r) for r in await connection.execute(select(undos).order_by(undos.c.id)) if SEALED in r.data]
    tokens = select(meta).where(meta.c.value.startswith(_SEALED_TEXT, autoescape=True)).order_by(meta.c.key)
    return found + [_entry(r) for r in await connection.execute(tokens)]


def _address(row: Any) -> _Kept:
    name = f"the address of feed {row.id} ({row.url})"
    return _Kept(name, row.sealed_url, feeds, feeds.c.id == row.id, lambda sealed: {"sealed_url": sealed})


def _headers(row: Row[Any]) -> _Kept:
    name = f"the secret of {row.workspace} for {row.name}"
    return _Kept(name, row.sealed, secrets, secrets.c.id == row.id, lambda sealed: {"sealed": sealed})


def _undo(row: Row[Any]) -> _Kept:
    def values(sealed: bytes) -> Mapping[str, Any]:
        return {"data": {SEALED: sealed.decode("ascii")}}

    name = f"a change of {row.workspace} that can be taken back"
    return _Kept(name, row.data[SEALED].encode("ascii"), undos, undos.c.id == row.id, values)


def _entry(row: Row[Any]) -> _Kept:
    return _Kept(row.key, row.value.encode(), meta, meta.c.key == row.key, lambda sealed: {"value": sealed.decode()})


async def _tagged_anew(connection: AsyncConnection, which: Any, text: str, seal: Seal) -> None:
    """Update the hash of a feed's address for the new key, so that adding the address again finds it.

    If it was added again already, under the new key, both stay as they are.
    """
    to = stored(text, seal)
    row = (await connection.execute(select(feeds.c.url, feeds.c.scope).where(which))).one()
    other = feeds.alias()
    taken = select(exists().where(other.c.url == to.url, other.c.scope == row.scope))
    if to.sealed is None or (await connection.execute(taken)).scalar_one():
        return
    await connection.execute(update(feeds).where(which).values(url=to.url))
    named = (secrets.c.workspace == row.scope) & (secrets.c.name == row.url)
    await connection.execute(update(secrets).where(named).values(name=to.url))

"""Column types: what may go into a column, and what comes back, the same on both databases."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator

from digestbot.adapters.storage.codec import dump, load, storable

Id = BigInteger().with_variant(Integer, "sqlite")
"""A row's number; SQLite counts only what it knows as INTEGER."""


class Instant(TypeDecorator[datetime]):
    """An aware instant, kept and given back in UTC; refuses a naive one.

    SQLite keeps it as text of fixed width, which sorts as time does.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], datetime | str | None]:
        """Refuse naive instants, bring the others to UTC; in one call, for every value that is written passes here."""
        return _text if dialect.name == "sqlite" else _utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the instant back in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


def _utc(value: datetime | None) -> datetime | None:
    if value is None or value.tzinfo is UTC:
        return value
    if value.utcoffset() is None:
        raise ValueError(f"a naive instant: {value}")
    return value.astimezone(UTC)


def _text(value: datetime | None) -> str | None:
    """Return an instant as SQLAlchemy reads it from SQLite."""
    at = _utc(value)
    return None if at is None else at.isoformat(" ", "microseconds").removesuffix("+00:00")


class Words(TypeDecorator[str]):
    """Text from anywhere, of any length; what no database takes is replaced (see `storable`)."""

    impl = Text
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[str | None], str | None]:  # noqa: ARG002 - SQLAlchemy's signature
        """Replace what cannot be stored; in one call, for every value that is written passes here."""
        return _storable


def _storable(value: str | None) -> str | None:
    return None if value is None else storable(value)


class Json(TypeDecorator[Any]):
    """A whole value of the type `shape`, as JSON text.

    A type that takes a while to load is given by its full name, and loaded when the first value is written or read.
    """

    impl = Text
    cache_ok = True

    def __init__(self, shape: Any) -> None:
        """Keep the type of the values."""
        super().__init__()
        self.shape = shape

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Write it as JSON."""
        return None if value is None else dump(self.shape, value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ARG002 - SQLAlchemy's signature
        """Read it from JSON."""
        return None if value is None else load(self.shape, value)

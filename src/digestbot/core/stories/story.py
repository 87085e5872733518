"""Which story an article belongs to, and on what evidence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """What grouping needs of an article."""

    id: str
    title: str
    text: str
    published: datetime | None
    source: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """What is remembered of a grouped article, small and JSON-able; open stories are rebuilt from it."""

    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """The story (the id of its first member), whether it is new, and the evidence: score and its parts by name."""

    story: str
    new: bool
    score: float
    parts: Mapping[str, float] = field(default_factory=dict)
    shared: tuple[str, ...] = ()


class Stories:
    """Open stories in memory; online, one pass, deterministic. The rows it came from can rebuild it."""

    def assign(self, member: Member) -> Assignment:
        """Put the article into the story it belongs to, or open a new one; never changes an earlier assignment."""
        return Assignment(story=member.id, new=True, score=0.0)

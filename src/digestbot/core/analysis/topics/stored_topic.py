"""Topics and blocks as a workspace keeps them."""

from dataclasses import dataclass
from typing import Literal, NewType

TopicId = NewType("TopicId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """What a workspace calls a topic: a query, perhaps only in some feeds or one language.

    `weight` multiplies the rank of its stories (0.1 to 10).
    """

    id: TopicId
    workspace: str
    name: str
    query: str
    feeds: tuple[int, ...] = ()
    language: str | None = None
    weight: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """What a workspace never wants to see: a word, an author, a source or a category."""

    id: int
    workspace: str
    kind: Literal["word", "author", "source", "category"]
    value: str

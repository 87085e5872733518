"""A query as a tree: what is looked for, and how the parts are joined."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

FieldName = Literal["author", "source", "lang", "kind"]


@dataclass(frozen=True, slots=True)
class Words:
    """Words that stand side by side without quotation marks: all of them are wanted, in any order."""

    text: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words between quotation marks: wanted side by side and in order."""

    text: str


@dataclass(frozen=True, slots=True)
class Field:
    """A limit: who wrote it, which outlet, which language, what kind of piece."""

    name: FieldName
    value: str


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every part is wanted (`AND`, or nothing between them)."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One part is enough (`OR`)."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part must not be there at all."""

    part: "Node"


Node: TypeAlias = Words | Phrase | Field | AllOf | AnyOf | Not

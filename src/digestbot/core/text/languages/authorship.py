"""The words by which a language names authors."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Authorship:
    """Words around an author's name, all lower case.

    `by` open a byline ("by", "written by"); `joins` stand between two names ("and"); `after` cut what follows the names
    ("in Paris", "for The Courier"); `bio` are the verbs, in the present, that follow a name at the start of a biography ("is", "covers");
    `roles` are what a writer is called ("reporter"), `desks` make a name a newsroom and no person ("staff", "redaktion");
    `follow` open a line that points to the writer's account ("follow"); `contact` mark a sentence on how to reach the
    writer; `writer` open a biography that names no one ("the writer is"); `edited` open the name of who edited and did not write; `dated` open a line with the date ("published"); `suffixes` follow a name in languages that put the role last.
    """

    by: tuple[str, ...] = ()
    joins: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    bio: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    desks: frozenset[str] = frozenset()
    follow: tuple[str, ...] = ()
    contact: tuple[str, ...] = ()
    writer: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()
    dated: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()

"""Reads the text of a query into its tree.

query := all (OR all)*      all := one (AND? one)*      one := NOT one | ( query ) | field:value | "phrase" | words
"""

import re
from dataclasses import dataclass
from typing import Literal, cast

from digestbot.core.analysis.topics.query import AllOf, AnyOf, Field, FieldName, Node, Not, Phrase, Words
from digestbot.errors import BadQuery

LONGEST = 20_000
"""Code points of a query at most."""
DEEPEST = 40
"""Parentheses and NOTs inside each other at most."""

_TOKEN = re.compile(
    r"\s+|(?P<mark>[()])|(?P<field>(?i:author|source|lang):)|(?P<quote>[\"“”„«»])|(?P<word>[^\s()\"“”„«»]+)"
)
_CLOSING = {'"': '"', "“": "”", "”": "”", "„": "“”", "«": "»", "»": "«"}
_OPERATORS = frozenset({"AND", "OR", "NOT"})

_Kind = Literal["(", ")", "AND", "OR", "NOT", "field", "phrase", "word", "end"]


@dataclass(frozen=True, slots=True)
class _Token:
    kind: _Kind
    text: str
    at: int


def read(source: str) -> Node:
    """Return the tree of a query; raises `errors.BadQuery` with the place and the cure where it cannot be read.

    >>> read('bank (rate OR "interest rates") NOT river')
    AllOf(parts=(Words(text='bank'), AnyOf(parts=(Words(text='rate'), Phrase(text='interest rates'))), Not(part=Words(text='river'))))
    """
    if len(source) > LONGEST:
        raise BadQuery(
            f"The query is {len(source)} characters long; {LONGEST} is the most. Split it into several topics."
        )
    reader = _Reader(_tokens(source))
    tree = reader.any_of(0)
    extra = reader.peek()
    if extra.kind == ")":
        raise BadQuery(f"The ')' at character {extra.at + 1} has no '(' before it. Remove it, or add the '('.")
    return tree


def _tokens(source: str) -> list[_Token]:
    found: list[_Token] = []
    at = 0
    while at < len(source):
        match = _TOKEN.match(source, at)
        if match is None:
            raise BadQuery(f"The character at {at + 1} cannot be read. Remove it.")
        at = match.end()
        text, start = match.group(), match.start()
        if match.lastgroup == "mark":
            found.append(_Token(cast("_Kind", text), text, start))
        elif match.lastgroup == "field":
            found.append(_Token("field", text[:-1].lower(), start))
        elif match.lastgroup == "quote":
            phrase, at = _quoted(source, start)
            found.append(_Token("phrase", phrase, start))
        elif match.lastgroup == "word":
            found.append(_Token(cast("_Kind", text) if text in _OPERATORS else "word", text, start))
    found.append(_Token("end", "", len(source)))
    return found


def _quoted(source: str, start: int) -> tuple[str, int]:
    ends = [place for mark in _CLOSING[source[start]] if (place := source.find(mark, start + 1)) >= 0]
    if not ends:
        raise BadQuery(f"The quotation mark at character {start + 1} is never closed. Add one where the phrase ends.")
    end = min(ends)
    phrase = " ".join(source[start + 1 : end].split())
    if not any(c.isalnum() for c in phrase):
        raise BadQuery(
            f"There is no word between the quotation marks at character {start + 1}. Write one, or remove them."
        )
    return phrase, end + 1


class _Reader:
    """Goes through the tokens once, one look ahead."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._next = 0

    def peek(self) -> _Token:
        return self._tokens[self._next]

    def take(self) -> _Token:
        token = self.peek()
        self._next += 1
        return token

    def any_of(self, depth: int) -> Node:
        parts = [self.all_of(depth)]
        while self.peek().kind == "OR":
            self.take()
            parts.append(self.all_of(depth))
        return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))

    def all_of(self, depth: int) -> Node:
        parts = [self.one(depth)]
        while self.peek().kind not in (")", "OR", "end"):
            if self.peek().kind == "AND":
                self.take()
            parts.append(self.one(depth))
        return parts[0] if len(parts) == 1 else AllOf(tuple(parts))

    def one(self, depth: int) -> Node:
        token = self.take()
        if depth > DEEPEST:
            raise BadQuery(f"More than {DEEPEST} parentheses inside each other at character {token.at + 1}. Use fewer.")
        match token.kind:
            case "NOT":
                return Not(self.one(depth + 1))
            case "(":
                inner = self.any_of(depth + 1)
                if self.take().kind != ")":
                    raise BadQuery(f"The '(' at character {token.at + 1} is never closed. Add a ')' where it ends.")
                return inner
            case "phrase":
                return Phrase(token.text)
            case "field":
                return self._field(token)
            case "word":
                return self._words(token)
            case "end":
                raise BadQuery("The query ends where a word is expected. Add a word, or remove the last operator.")
            case _:
                raise BadQuery(f"There is a word missing before {token.text!r} at character {token.at + 1}. Add it.")

    def _field(self, token: _Token) -> Field:
        value = self.take()
        if value.kind not in ("word", "phrase"):
            raise BadQuery(
                f"After {token.text}: at character {token.at + 1} a value is missing. Write {token.text}:value."
            )
        return Field(cast("FieldName", token.text), value.text)

    def _words(self, first: _Token) -> Words:
        found = [first.text]
        while self.peek().kind == "word":
            found.append(self.take().text)
        if not any(c.isalnum() for word in found for c in word):
            raise BadQuery(f"There is no word in {' '.join(found)!r} at character {first.at + 1}. Write one.")
        return Words(" ".join(found))

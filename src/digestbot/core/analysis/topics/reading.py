"""Reads the text of a query into its tree.

query := all (OR all)*      all := one (AND? one)*      one := NOT one | ( query ) | field:value | -field:value | "phrase" | words
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
    r"\s+|(?P<mark>[()])|(?P<field>-?(?i:author|source|lang|kind):)|(?P<quote>[\"“”„«»])|(?P<word>[^\s()\"“”„«»]+)"
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
    """Return the tree of a query; raises `errors.BadQuery` with the place and the cure if it cannot be read.

    >>> read('bank (rate OR "interest rates") NOT river')
    AllOf(parts=(Words(text='bank'), AnyOf(parts=(Words(text='rate'), Phrase(text='interest rates'))), Not(part=Words(text='river'))))
    """
    if len(source) > LONGEST:
        raise BadQuery("query-too-long", length=len(source), most=LONGEST)
    reader = _Reader(_tokens(source))
    tree = reader.any_of(0)
    extra = reader.peek()
    if extra.kind == ")":
        raise BadQuery("query-close", at=extra.at + 1)
    return tree


def _tokens(source: str) -> list[_Token]:
    found: list[_Token] = []
    at = 0
    while at < len(source):
        match = _TOKEN.match(source, at)
        if match is None:
            raise BadQuery("query-character", at=at + 1)
        at = match.end()
        text, start = match.group(), match.start()
        if match.lastgroup == "mark":
            found.append(_Token(cast("_Kind", text), text, start))
        elif match.lastgroup == "field":
            if text.startswith("-"):
                found.append(_Token("NOT", "-", start))
            found.append(_Token("field", text.removeprefix("-")[:-1].lower(), start))
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
        raise BadQuery("query-quote-open", at=start + 1)
    end = min(ends)
    phrase = " ".join(source[start + 1 : end].split())
    if not any(c.isalnum() for c in phrase):
        raise BadQuery("query-quote-empty", at=start + 1)
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
            raise BadQuery("query-deep", most=DEEPEST, at=token.at + 1)
        match token.kind:
            case "NOT":
                return Not(self.one(depth + 1))
            case "(":
                inner = self.any_of(depth + 1)
                if self.take().kind != ")":
                    raise BadQuery("query-open", at=token.at + 1)
                return inner
            case "phrase":
                return Phrase(token.text)
            case "field":
                return self._field(token)
            case "word":
                return self._words(token)
            case "end":
                raise BadQuery("query-end")
            case _:
                raise BadQuery("query-missing", text=token.text, at=token.at + 1)

    def _field(self, token: _Token) -> Field:
        value = self.take()
        if value.kind not in ("word", "phrase"):
            raise BadQuery("query-value", field=token.text, at=token.at + 1)
        return Field(cast("FieldName", token.text), value.text)

    def _words(self, first: _Token) -> Words:
        found = [first.text]
        while self.peek().kind == "word":
            found.append(self.take().text)
        if not any(c.isalnum() for word in found for c in word):
            raise BadQuery("query-no-word", text=" ".join(found), at=first.at + 1)
        return Words(" ".join(found))

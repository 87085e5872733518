"""The context of a quotation: the tokens of the article, its names by token, and the questions that a cue asks of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from digestbot.core.analysis.quotes.mentions import Mention
from digestbot.core.analysis.quotes.roles import bare
from digestbot.core.analysis.quotes.tokens import Token
from digestbot.core.text.languages.speech import Speech

SubjectKind = Literal["name", "pronoun", "role", "unnamed", "none"]
CueKind = Literal["verb", "beside", "far verb", "source", "credit", "colon"]

FAR = 30
"""Tokens between a verb and its subject, or a verb and its quotation, beyond which they do not belong together."""

LONG = 150
"""Tokens of a sentence that are read in front of a quotation."""

NEAR = 4
"""Tokens between quotation and verb that make the attribution plain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """Who is said to speak.

    A `name` (index of its mention), a `pronoun` or a `role` (its tokens), someone `unnamed`, or `none` where the verb
    stands alone and the subject is understood. `weak`: it is the best there is, but a preposition or an owner's ending says
    that it is no subject.
    """

    kind: SubjectKind
    at: int = -1
    end: int = -1
    mention: int = -1
    weak: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """An attribution: its subject, how it is put, and the tokens of the phrase (`first` to `last`, exclusive)."""

    kind: CueKind
    subject: Subject
    first: int
    last: int
    before: bool = False


class Context:
    """The tokens of an article with its mentions by token, and the questions that a cue asks of them."""

    def __init__(self, body: str, tokens: tuple[Token, ...], mentions: Sequence[Mention], speech: Speech) -> None:
        """Index `mentions` by the tokens they cover."""
        self.body = body
        self.tokens = tokens
        self.mentions = mentions
        self.speech = speech
        self.stems = {verb.partition(" ")[0] for verb in speech.verbs if " " in verb}
        self.starts: dict[int, int] = {}
        for at, token in enumerate(tokens):
            self.starts.setdefault(token.sentence, at)
        self.begins = {m.begin: i for i, m in enumerate(mentions)}
        self.covering = {at: i for i, m in enumerate(mentions) for at in range(m.first, m.last)}

    def sentence_start(self, at: int) -> int:
        """Return the first token of the sentence that holds token `at`, at most `LONG` tokens away."""
        return max(self.starts[self.tokens[at].sentence], at - LONG)

    def named_between(self, start: int, end: int) -> frozenset[int]:
        """Return the names that stand between two tokens."""
        return frozenset(self.covering[at] for at in range(start, end) if at in self.covering)

    def is_verb(self, at: int) -> bool:
        """Return whether a token is a form of saying, and not a part of a name."""
        token = self.tokens[at]
        if token.lower not in self.speech.verbs and not self._is_two_word_verb(at):
            return False
        return at not in self.covering or not self.mentions[self.covering[at]].sure

    def _is_two_word_verb(self, at: int) -> bool:
        """Return whether a token begins a verb of two words ("shot back")."""
        token = self.tokens[at]
        return token.lower in self.stems and (
            at + 1 < len(self.tokens) and f"{token.lower} {self.tokens[at + 1].lower}" in self.speech.verbs
        )

    def lower(self, at: int) -> str:
        """Return the folded word at a token without the ending of a possessor, or nothing outside the article."""
        return bare(self.tokens[at].lower, self.speech) if 0 <= at < len(self.tokens) else ""

    def phrase(self, at: int, phrases: tuple[str, ...]) -> int:
        """Return how many tokens from `at` are one of `phrases` (the longest), or 0."""
        best = 0
        for phrase in phrases:
            wanted = phrase.split()
            if len(wanted) > best and [t.lower for t in self.tokens[at : at + len(wanted)]] == wanted:
                best = len(wanted)
        return best

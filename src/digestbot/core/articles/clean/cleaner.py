"""The cleaner's one entry: text in, text without dirt out, with reasons and the way back."""

from dataclasses import dataclass
from typing import Literal

from digestbot.core.text.spans import Span, paragraphs

Reason = Literal[
    "title",
    "dek",
    "related",
    "caption",
    "newsletter",
    "share",
    "cookie",
    "paywall",
    "footer",
    "bio",
    "follow",
    "glued-alt",
    "byline",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """A stretch of the input that is not in the output, its words, and why."""

    span: Span
    text: str
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleaned:
    """Clean text, paragraphs separated by one blank line; `kept` are the stretches of the input it is made of, in order."""

    text: str
    removals: tuple[Removal, ...] = ()
    kept: tuple[Span, ...] = ()

    @property
    def bios(self) -> tuple[str, ...]:
        """Closing biographies that were taken out, for the author finder."""
        return tuple(r.text for r in self.removals if r.reason == "bio")


def clean(text: str, *, title: str | None = None, dek: str | None = None, language: str = "und") -> Cleaned:
    """Return `text` without what is not the article; on clean text nothing is removed."""
    kept = paragraphs(text)
    return Cleaned(text="\n\n".join(p.of(text) for p in kept), kept=kept)

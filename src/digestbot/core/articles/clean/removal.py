"""What the cleaner took out, and why."""

from dataclasses import dataclass
from typing import Literal

from digestbot.core.text.spans import Span

Reason = Literal[
    "title",
    "dek",
    "repeat",
    "related",
    "caption",
    "newsletter",
    "share",
    "label",
    "cookie",
    "paywall",
    "footer",
    "bio",
    "follow",
    "glued-alt",
    "byline",
    "dateline",
    "furniture",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """A stretch of the input that is not in the output, its words, and why."""

    span: Span
    text: str
    reason: Reason

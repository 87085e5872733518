"""Cut a digest into messages, between stories, by a platform's own measure."""

from collections.abc import Callable
from typing import Literal

from digestbot.core.delivery.delivery import Part
from digestbot.core.digests.document import Document


def split(
    document: Document,
    *,
    fits: Callable[[Part], bool],
    rest: Literal["thread", "none"] = "thread",
    most: int = 1000,
) -> tuple[Part, ...]:
    """Return the parts in order: each as full as `fits` allows, at most `most` stories in the main one.

    Stories keep their order and none is dropped, unless `rest` says that only the main message is wanted. A story that
    does not fit even alone gets its own message: the platform has to shorten it to its limits. A digest
    without stories is one part; one that tells stories in brief ends with a part that has none of the others.

    >>> from datetime import UTC, datetime
    >>> at = datetime(2026, 11, 24, tzinfo=UTC)
    >>> empty = Document(title="World", at=at, zone="UTC", language="en", stories=(), articles=0, feeds=1)
    >>> [part.stories for part in split(empty, fits=lambda part: True)]
    [()]
    """
    count = len(document.stories)
    parts: list[Part] = []
    at = 0
    while at < count or not parts:
        part = _filled(len(parts), at, count, fits=fits, most=most if not parts else count)
        parts.append(part)
        at += len(part.stories)
        if rest == "none":
            break
    if document.in_brief and rest != "none":
        parts.append(Part(number=len(parts), kind="thread", stories=(), total=count))
    return tuple(Part(number=part.number, kind=part.kind, stories=part.stories, total=len(parts)) for part in parts)


def _filled(number: int, start: int, count: int, *, fits: Callable[[Part], bool], most: int) -> Part:
    """Return the fullest part that begins with story `start`; `total` is not known yet and is taken at its widest."""
    kind: Literal["main", "thread"] = "main" if number == 0 else "thread"
    best = Part(number=number, kind=kind, stories=tuple(range(start, min(start + 1, count))), total=count)
    while len(best.stories) < most and best.stories and best.stories[-1] + 1 < count:
        longer = Part(number=number, kind=kind, stories=(*best.stories, best.stories[-1] + 1), total=count)
        if not fits(longer):
            break
        best = longer
    return best

"""The layout "cards": components V2, a container with a text block for each story."""

from functools import lru_cache
from typing import Any

from digestbot.adapters.platforms.discord import lines
from digestbot.adapters.platforms.discord.limits import LIMITS
from digestbot.commands.digest_words import DigestWords, digest_words
from digestbot.core.delivery.delivery import Part
from digestbot.core.digests.document import Document, StoryCard
from digestbot.core.digests.subscription import Options
from digestbot.core.digests.text import utf16, web_link

Json = dict[str, Any]

V2_FLAG = 1 << 15
ACCENT = 0x2F6FDE
_TEXT, _SECTION, _THUMBNAIL, _SEPARATOR, _CONTAINER = 10, 9, 11, 14, 17
_STORY_TEXT = 3300
"""What one story may take, so that the header and the lines around it always fit beside it."""


def body(document: Document, part: Part, options: Options, row: Json | None) -> Json:
    """Return content, flags and components; `row` holds the buttons with the delivery's key, or is None in an answer."""
    say = digest_words(document.language)
    inside: list[Json] = [_text(lines.header(document, part))]
    for index in part.stories:
        inside += [{"type": _SEPARATOR}, _story(document, index, options, say)]
    tail = [
        lines.nothing_new(document),
        lines.in_brief(document, part, options)[0],
        lines.remaining(document, part, options),
    ]
    inside += [_text(line) for line in tail if line]
    inside += [row] if row else []
    container: Json = {"type": _CONTAINER, "accent_color": ACCENT, "components": inside}
    mention = lines.mentions(options, part)
    return {"flags": V2_FLAG, "components": [*([_text(mention)] if mention else []), container]}


def fits(payload: Json) -> bool:
    """Return whether Discord takes it: 40 components, nested ones included, and 4,000 characters over all text."""
    count, characters = measure(payload["components"])
    return count <= LIMITS.components and characters <= LIMITS.component_text


def measure(components: list[Json]) -> tuple[int, int]:
    """Return how many components there are, nested ones included, and how many characters their text has.

    >>> measure([{"type": 17, "components": [{"type": 10, "content": "Rates"}, {"type": 14}]}])
    (3, 5)
    """
    count = characters = 0
    waiting = list(components)
    while waiting:
        component = waiting.pop()
        count += 1
        characters += utf16(component.get("content", ""))
        waiting += component.get("components", [])
        if "accessory" in component:
            waiting.append(component["accessory"])
    return count, characters


def _story(document: Document, index: int, options: Options, say: DigestWords) -> Json:
    card = document.stories[index]
    text = _story_text(card, options, say, lines.notes(card, document, say))
    picture = web_link(card.image) if options.images else None
    if picture is None:
        return _text(text)
    thumbnail: Json = {"type": _THUMBNAIL, "media": {"url": picture}}
    return {"type": _SECTION, "components": [_text(text)], "accessory": thumbnail}


@lru_cache(maxsize=256)  # parts are drawn anew with each story that they might take
def _story_text(card: StoryCard, options: Options, say: DigestWords, notes: tuple[str, ...]) -> str:
    """Return the story; quotes that do not fit are left out and can be read with [All quotes]."""
    first = [f"### {lines.headline(card, say)}", lines.summary(card)]
    last = (*notes, f"-# {lines.small_print(card, say)}")
    room = _STORY_TEXT - sum(utf16(line) + 1 for line in (*first, *last))
    quotes: list[str] = []
    for quote in lines.quotes(card, options.quotes, say):
        room -= utf16(quote) + 1
        if room < 0:
            break
        quotes.append(quote)
    return "\n".join(line for line in (*first, *quotes, *last) if line)


def _text(content: str) -> Json:
    return {"type": _TEXT, "content": content}

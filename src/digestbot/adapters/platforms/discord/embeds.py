"""The layout "embeds": one embed a story, ten at most."""

from functools import lru_cache
from typing import Any

from digestbot.adapters.platforms.discord import lines
from digestbot.adapters.platforms.discord.cards import ACCENT
from digestbot.adapters.platforms.discord.limits import LIMITS
from digestbot.commands.digest_words import DigestWords, digest_words
from digestbot.core.delivery.delivery import Part
from digestbot.core.digests import wording
from digestbot.core.digests.document import Document, StoryCard
from digestbot.core.digests.subscription import Options
from digestbot.core.digests.text import shorten, utf16, web_link

Json = dict[str, Any]
_FOOTER = 300


def body(document: Document, part: Part, options: Options, row: Json) -> Json:
    """Return content, embeds and the row of buttons that carries the delivery's key."""
    around = [
        lines.mentions(options, part),
        lines.header(document, part),
        lines.nothing_new(document),
        lines.in_brief(document, part, options)[0],
        lines.remaining(document, part, options),
    ]
    embeds = [_embed(document.stories[index], document, options) for index in part.stories]
    return {"content": "\n".join(line for line in around if line), "embeds": embeds, "components": [row]}


def fits(payload: Json) -> bool:
    """Return whether Discord takes it: ten embeds, and 6,000 characters over all of them."""
    embeds: list[Json] = payload["embeds"]
    return len(embeds) <= LIMITS.embeds and sum(map(measure, embeds)) <= LIMITS.embed_text


def measure(embed: Json) -> int:
    """Return the characters of an embed that count.

    >>> measure({"title": "Rates", "author": {"name": "The Courier"}, "color": 1})
    16
    """
    texts = (
        embed.get("title", ""),
        embed.get("description", ""),
        embed.get("author", {}).get("name", ""),
        embed.get("footer", {}).get("text", ""),
    )
    return sum(map(utf16, texts))


@lru_cache(maxsize=256)  # parts are drawn anew with each story that they might take
def _description(card: StoryCard, options: Options, say: DigestWords, notes: tuple[str, ...]) -> str:
    quotes = lines.quotes(card, options.quotes, say)
    badges = " · ".join(wording.badges(card, say))
    return "\n".join(line for line in (lines.cut(badges, 80), lines.summary(card), *quotes, *notes) if line)


def _embed(card: StoryCard, document: Document, options: Options) -> Json:
    say = digest_words(document.language)
    title = lines.cut(wording.headline(card, say), LIMITS.embed_title)
    description = _description(card, options, say, lines.notes(card, document, say))
    footer = " · ".join(p for p in (wording.byline(card, say), wording.also_in(card, say)) if p)
    author = shorten(wording.outlet(card.outlet, say), LIMITS.embed_author)
    embed: Json = {"title": title, "color": ACCENT, "author": {"name": author}}
    if description:
        embed["description"] = description
    if link := web_link(card.link, LIMITS.embed_url):
        embed["url"] = link
    if footer:
        # Footers and authors are drawn as they are: nothing in them needs or takes a backslash.
        embed["footer"] = {"text": shorten(footer, _FOOTER)}
    if card.published is not None:
        embed["timestamp"] = card.published.isoformat()
    if options.images and (picture := web_link(card.image)):
        embed["thumbnail"] = {"url": picture}
    return embed

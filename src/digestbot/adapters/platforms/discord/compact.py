"""The layout "compact": one line a story."""

from functools import lru_cache
from typing import Any

from digestbot.adapters.platforms.discord import lines
from digestbot.adapters.platforms.discord.escaping import masked
from digestbot.adapters.platforms.discord.limits import LIMITS
from digestbot.commands.digest_words import DigestWords, digest_words
from digestbot.core.delivery.delivery import Part
from digestbot.core.digests import wording
from digestbot.core.digests.document import Document, StoryCard
from digestbot.core.digests.subscription import Options
from digestbot.core.digests.text import utf16, web_link

Json = dict[str, Any]
_SUPPRESS_EMBEDS = 1 << 2
_TITLE = 160


def body(document: Document, part: Part, options: Options, row: Json) -> Json:
    """Return content without previews of its links, and the row of buttons that carries the delivery's key."""
    around = [lines.mentions(options, part), lines.header(document, part), lines.nothing_new(document)]
    stories = [_line(index + 1, document.stories[index], digest_words(document.language)) for index in part.stories]
    ending = [lines.in_brief(document, part, options)[0], lines.remaining(document, part, options)]
    text = "\n".join(line for line in (*around, *stories, *ending) if line)
    return {"content": text, "flags": _SUPPRESS_EMBEDS, "components": [row]}


def fits(payload: Json) -> bool:
    """Return whether Discord takes it: 2,000 characters."""
    return utf16(payload["content"]) <= LIMITS.content


@lru_cache(maxsize=256)  # parts are drawn anew with each story that they might take
def _line(number: int, card: StoryCard, say: DigestWords) -> str:
    title = masked(lines.cut(wording.headline(card, say), _TITLE), web_link(card.link, lines.TITLE_LINK))
    when = "" if card.published is None else f" · {lines.timestamp(card.published)}"
    also = lines.cut(wording.also_in(card, say), 120)
    outlet = lines.cut(wording.outlet(card.outlet, say), 60)
    return f"**{number}** {lines.badges(card, say)}{title} · {outlet}{when}{f' · {also}' if also else ''}"

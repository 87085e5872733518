"""Block Kit elements as plain data. Untrusted text goes into rich text and plain text only, where Slack obeys nothing."""

from datetime import datetime
from functools import lru_cache
from typing import Any

from digestbot.core.digests import text as words
from digestbot.core.digests.document import BriefLine, Document, QuoteCard, StoryCard
from digestbot.core.digests.phrases import Phrases, phrases
from digestbot.core.digests.subscription import Options

Json = dict[str, Any]

TITLE, SUMMARY, QUOTE, NAME, LINE = 200, 600, 400, 80, 400
"""Characters that a headline, a summary, a quote, a name and a line of small print may take."""
TITLE_LINK, QUOTE_LINK, BRIEF_LINK = 1500, 600, 600
"""Characters of a link."""
_STORY_ROOM, _BRIEF_ROOM = 8000, 9000


def header(text: str, limit: int) -> Json:
    """Return a header."""
    return {"type": "header", "text": _plain(words.shorten(text, limit))}


def context(*elements: Json) -> Json:
    """Return a line of small print."""
    return {"type": "context", "elements": list(elements)}


def small(text: str) -> Json:
    """Return an element of a line of small print."""
    return _plain(words.shorten(text, LINE))


def when(at: datetime, document: Document, around: str = "{when}", *, date: bool = False) -> Json:
    """Return a time that Slack draws in each reader's own zone; `around` are words of ours with the place for it.

    >>> from datetime import UTC
    >>> at = datetime(2026, 11, 24, 6, tzinfo=UTC)
    >>> d = Document(title="", at=at, zone="UTC", language="en", stories=(), articles=0, feeds=0)
    >>> when(at, d, "next {when}")["text"]
    'next <!date^1795500000^{time}|06:00>'
    """
    form = "{date_short_pretty} {time}" if date else "{time}"
    fallback = words.clock_time(at, document)
    return {"type": "mrkdwn", "text": around.format(when=f"<!date^{int(at.timestamp())}^{form}|{fallback}>")}


def rich(*parts: Json) -> Json:
    """Return a block of rich text."""
    return {"type": "rich_text", "elements": list(parts)}


def section(*elements: Json) -> Json:
    """Return a paragraph of rich text."""
    return {"type": "rich_text_section", "elements": list(elements)}


def text(content: str, **style: bool) -> Json:
    """Return a run of text."""
    return {"type": "text", "text": content, **({"style": style} if style else {})}


def link(content: str, url: str | None, **style: bool) -> Json:
    """Return a link, or the text alone where there is no address."""
    if url is None:
        return text(content, **style)
    return {"type": "link", "url": url, "text": content, **({"style": style} if style else {})}


def story(card: StoryCard, document: Document, options: Options) -> list[Json]:
    """Return the blocks of one story: headline, summary and quotes in one, and the small print."""
    say = phrases(document.language)
    return [rich(*_story_parts(card, options, say)), _small_print(card, document, say)]


@lru_cache(maxsize=256)  # parts are drawn anew with each story that they might take
def _story_parts(card: StoryCard, options: Options, say: Phrases) -> tuple[Json, ...]:
    title = words.shorten(words.headline(card, say), TITLE)
    head = [link(title, words.web_link(card.link, TITLE_LINK), bold=True)]
    if badges := words.badges(card, say):
        head.append(text(f"  {words.shorten(' · '.join(badges), NAME)}", code=True))
    if summary := words.summary(card, SUMMARY):
        head.append(text(f"\n{summary}"))
    parts = [section(*head)]
    room = _STORY_ROOM - length(parts)
    for quote in filter(None, (_quote(q, say) for q in card.quotes[: options.quotes])):
        room -= length(quote)
        if room < 0:
            break
        parts += quote
    return tuple(parts)


def line(card: StoryCard, say: Phrases) -> Json:
    """Return the one line of a story in the compact layout."""
    title = words.shorten(words.headline(card, say), TITLE)
    rest = " · ".join(
        p for p in (*words.badges(card, say), words.outlet(card.outlet, say), words.also_in(card, say)) if p
    )
    return section(
        link(title, words.web_link(card.link, TITLE_LINK), bold=True), text(f" · {words.shorten(rest, LINE)}")
    )


def in_brief(document: Document, say: Phrases) -> list[Json]:
    """Return the stories that are told in one line, as many as a message takes, and how many are left."""
    parts: list[Json] = []
    shown = 0
    room = _BRIEF_ROOM
    for row in words.in_brief(document):
        if isinstance(row, str):
            parts.append(section(text(words.shorten(row, NAME), bold=True)))
            continue
        told = _brief_line(row, say)
        room -= length(told)
        if room < 0:
            break
        if not parts or parts[-1]["type"] != "rich_text_list":
            parts.append({"type": "rich_text_list", "style": "bullet", "elements": []})
        parts[-1]["elements"].append(told)
        shown += 1
    if left := len(document.in_brief) - shown + document.left_out:
        parts.append(section(text(f"{say.many(left, say.more)} {say.not_shown}", italic=True)))
    return parts


def _brief_line(line: BriefLine, say: Phrases) -> Json:
    title = link(words.shorten(words.brief_title(line, say), TITLE), words.web_link(line.link, BRIEF_LINK))
    return section(title, text(f" · {words.shorten(words.brief_outlet(line, say), NAME)}"))


def length(blocks: Any) -> int:
    """Return the characters of everything that is shown or linked.

    >>> length([text("Rates"), link("Bank", "https://b.example")])
    26
    """
    if isinstance(blocks, list):
        return sum(map(length, blocks))
    if not isinstance(blocks, dict):
        return 0
    own = sum(words.utf16(v) for k, v in blocks.items() if k in {"text", "url", "fallback"} and isinstance(v, str))
    return own + sum(length(v) for v in blocks.values() if isinstance(v, list | dict))


def _quote(card: QuoteCard, say: Phrases) -> list[Json] | None:
    said = words.shorten(words.clean(card.text), QUOTE)
    if not said:
        return None
    speaker, role = words.attribution(card)
    named = text(say.unclear, italic=True) if speaker is None else text(words.shorten(speaker, NAME), bold=True)
    roled = f", {words.shorten(role, NAME)}" if role else ""
    outlet = link(words.shorten(words.outlet(card.outlet, say), NAME), words.web_link(card.link, QUOTE_LINK))
    quoted: Json = {
        "type": "rich_text_quote",
        "elements": [text(f"“{said}”\n— "), named, text(f"{roled} · "), outlet],
    }
    return [quoted]


def _small_print(card: StoryCard, document: Document, say: Phrases) -> Json:
    written = [p for p in (words.byline(card, say), words.outlet(card.outlet, say)) if p]
    elements = [small(" · ".join(written))]
    if card.published is not None:
        elements.append(when(card.published, document))
    if also := words.also_in(card, say):
        elements.append(small(also))
    return context(*elements)


def _plain(content: str) -> Json:
    # Without `emoji` false, Slack turns :words: between colons into pictures.
    return {"type": "plain_text", "text": content, "emoji": False}

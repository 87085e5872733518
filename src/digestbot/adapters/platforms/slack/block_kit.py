"""Block Kit elements as plain data. Untrusted text goes only into rich text and plain text, in which Slack does not interpret markup."""

from datetime import datetime
from functools import lru_cache
from typing import Any

from digestbot.commands.digest_words import DigestWords, digest_words
from digestbot.core.digests import wording
from digestbot.core.digests.document import BriefLine, Document, QuoteCard, StoryCard
from digestbot.core.digests.subscription import Options
from digestbot.core.digests.text import clean, shorten, utf16, web_link

Json = dict[str, Any]

TITLE, SUMMARY, QUOTE, NAME, LINE = 200, 600, 400, 80, 400
"""Characters that a headline, a summary, a quote, a name and a line of small print may take."""
TITLE_LINK, QUOTE_LINK, BRIEF_LINK = 1500, 600, 600
"""Characters of a link."""
_STORY_ROOM, _BRIEF_ROOM = 8000, 9000


def header(text: str, limit: int) -> Json:
    """Return a header."""
    return {"type": "header", "text": _plain(shorten(text, limit))}


def context(*elements: Json) -> Json:
    """Return a line of small print."""
    return {"type": "context", "elements": list(elements)}


def small(text: str) -> Json:
    """Return an element of a line of small print."""
    return _plain(shorten(text, LINE))


def when(at: datetime, document: Document, code: str | None = None) -> Json:
    """Return a time that Slack draws in each reader's own zone; a `code` names the text around it, which takes the date too.

    >>> from datetime import UTC
    >>> at = datetime(2026, 11, 24, 6, tzinfo=UTC)
    >>> d = Document(title="", at=at, zone="UTC", language="en", stories=(), articles=0, feeds=0)
    >>> when(at, d)["text"], when(at, d, "digest-since")["text"]
    ('<!date^1795500000^{time}|06:00>', 'since <!date^1795500000^{date_short_pretty} {time}|06:00>')
    """
    say = digest_words(document.language)
    form = "{date_short_pretty} {time}" if code else "{time}"
    drawn = f"<!date^{int(at.timestamp())}^{form}|{wording.clock_time(at, document, say)}>"
    return {"type": "mrkdwn", "text": say(code, when=drawn) if code else drawn}


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
    """Return a link, or the text alone if there is no address."""
    if url is None:
        return text(content, **style)
    return {"type": "link", "url": url, "text": content, **({"style": style} if style else {})}


def story(card: StoryCard, document: Document, options: Options) -> list[Json]:
    """Return the blocks of one story: headline, summary and quotes in one, and the small print."""
    say = digest_words(document.language)
    return [rich(*_story_parts(card, options, say), *_notes(card, document, say)), _small_print(card, document, say)]


def _notes(card: StoryCard, document: Document, say: DigestWords) -> list[Json]:
    """Return what stands under a story's text: what outlets count, and the story before."""
    found = [section(text(shorten(told, LINE), italic=True))] if (told := wording.figures(card, say)) else []
    if before := wording.earlier(card, document, say):
        introduced, title, address = before
        found.append(section(text(f"{introduced} "), link(shorten(title, TITLE), web_link(address, QUOTE_LINK))))
    return found


@lru_cache(maxsize=256)  # parts are drawn anew with each story that they might take
def _story_parts(card: StoryCard, options: Options, say: DigestWords) -> tuple[Json, ...]:
    title = shorten(wording.headline(card, say), TITLE)
    head = [link(title, web_link(card.link, TITLE_LINK), bold=True)]
    if badges := wording.badges(card, say):
        head.append(text(f"  {shorten(' · '.join(badges), NAME)}", code=True))
    if summary := wording.summary(card, SUMMARY):
        head.append(text(f"\n{summary}"))
    parts = [section(*head)]
    room = _STORY_ROOM - length(parts)
    for quote in filter(None, (_quote(q, say) for q in card.quotes[: options.quotes])):
        room -= length(quote)
        if room < 0:
            break
        parts += quote
    return tuple(parts)


def line(card: StoryCard, say: DigestWords) -> Json:
    """Return the one line of a story in the compact layout."""
    title = shorten(wording.headline(card, say), TITLE)
    rest = " · ".join(
        p for p in (*wording.badges(card, say), wording.outlet(card.outlet, say), wording.also_in(card, say)) if p
    )
    return section(link(title, web_link(card.link, TITLE_LINK), bold=True), text(f" · {shorten(rest, LINE)}"))


def in_brief(document: Document, say: DigestWords) -> tuple[list[Json], int]:
    """Return the stories that are told in one line, as many as a message takes with how many are left, and how many these are."""
    parts: list[Json] = []
    shown = 0
    room = _BRIEF_ROOM
    for row in wording.in_brief(document):
        if isinstance(row, str):
            parts.append(section(text(shorten(row, NAME), bold=True)))
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
        parts.append(section(text(say("digest-more-not-shown", count=left), italic=True)))
    return parts, shown


def _brief_line(line: BriefLine, say: DigestWords) -> Json:
    title = link(shorten(wording.brief_title(line, say), TITLE), web_link(line.link, BRIEF_LINK))
    return section(title, text(f" · {shorten(wording.brief_outlet(line, say), NAME)}"))


def length(blocks: Any) -> int:
    """Return the characters of everything that is shown or linked.

    >>> length([text("Rates"), link("Bank", "https://b.example")])
    26
    """
    if isinstance(blocks, list):
        return sum(map(length, blocks))
    if not isinstance(blocks, dict):
        return 0
    own = sum(utf16(v) for k, v in blocks.items() if k in {"text", "url", "fallback"} and isinstance(v, str))
    return own + sum(length(v) for v in blocks.values() if isinstance(v, list | dict))


def _quote(card: QuoteCard, say: DigestWords) -> list[Json] | None:
    said = shorten(clean(card.text), QUOTE)
    if not said:
        return None
    speaker, role = wording.attribution(card)
    named = (
        text(say("digest-speaker-unclear"), italic=True) if speaker is None else text(shorten(speaker, NAME), bold=True)
    )
    roled = f", {shorten(role, NAME)}" if role else ""
    outlet = link(shorten(wording.outlet(card.outlet, say, card.link), NAME), web_link(card.link, QUOTE_LINK))
    quoted: Json = {
        "type": "rich_text_quote",
        "elements": [text(f"“{said}”\n— "), named, text(f"{roled} · "), outlet],
    }
    return [quoted]


def _small_print(card: StoryCard, document: Document, say: DigestWords) -> Json:
    written = [p for p in (wording.byline(card, say), wording.outlet(card.outlet, say)) if p]
    elements = [small(" · ".join(written))]
    if card.published is not None:
        elements.append(when(card.published, document))
    if also := wording.also_in(card, say):
        elements.append(small(also))
    return context(*elements)


def _plain(content: str) -> Json:
    # Without `emoji` false, Slack turns :words: between colons into pictures.
    return {"type": "plain_text", "text": content, "emoji": False}

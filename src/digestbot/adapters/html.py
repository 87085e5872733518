"""The digest as a page: one file that needs nothing else, for previews and for reading later; it delivers nothing."""

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from digestbot.core.digests import text as words
from digestbot.core.digests.document import Document, QuoteCard, StoryCard

_SUMMARY, _QUOTES = 1200, 3


def page(document: Document, *, pictures: bool = True) -> str:
    """Return the digest as HTML.

    Everything from the internet is escaped by the template; links and pictures are of the web or left out; the page has no
    script, and its policy lets none run.
    """
    title, day = words.title(document), words.day(document)
    facts = [words.counts(document), *words.notes(document)]
    if document.since is not None:
        facts.append(f"since {words.clock_time(document.since, document)}")
    if document.next_at is not None:
        facts.append(f"next {words.clock_time(document.next_at, document)}")
    return _template().render(
        title=title,
        day=day,
        language=_language(document.language),
        facts=facts,
        zone=document.zone,
        stories=[_story(card, document, pictures=pictures) for card in document.stories],
    )


def _story(card: StoryCard, document: Document, *, pictures: bool) -> dict[str, Any]:
    return {
        "title": words.headline(card),
        "link": words.web_link(card.link),
        "language": _language(card.language),
        "topic": words.clean(card.topic or ""),
        "picture": words.web_link(card.image) if pictures else None,
        "badges": words.badges(card),
        "summary": words.summary(card, _SUMMARY),
        "quotes": [q for q in map(_quote, card.quotes[:_QUOTES]) if q["text"]],
        "byline": words.byline(card),
        "outlet": words.outlet(card.outlet),
        "when": None if card.published is None else words.clock_time(card.published, document),
        "moment": None if card.published is None else card.published.isoformat(),
        "also_in": [(words.outlet(c.outlet), words.web_link(c.link)) for c in card.also_in],
    }


def _quote(card: QuoteCard) -> dict[str, Any]:
    speaker, role = words.attribution(card)
    return {
        "text": words.clean(card.text),
        "speaker": speaker,
        "role": role,
        "outlet": words.outlet(card.outlet),
        "link": words.web_link(card.link),
    }


def _language(tag: str) -> str:
    return tag if tag.isascii() and tag.replace("-", "").isalnum() else "und"


@cache
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("digestbot.adapters"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("digest.html")

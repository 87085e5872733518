"""The digest as a page: one file that needs nothing else, for previews and for reading later; it delivers nothing."""

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from digestbot.core.analysis.summary.position_mmr import length
from digestbot.core.digests import text as words
from digestbot.core.digests.document import BriefLine, Document, QuoteCard, StoryCard
from digestbot.core.digests.phrases import Phrases, phrases

_SUMMARY, _QUOTES = 1200, 3
_WORDS_A_MINUTE = 220


def page(document: Document, *, pictures: bool = True, home: str | None = None) -> str:
    """Return the digest as HTML; `home` is the page that it links back to, if it is part of a site.

    Everything from the internet is escaped by the template; links and pictures are of the web or left out; the page has no
    script, and its policy lets none run.
    """
    say = phrases(document.language)
    return _template().render(
        title=words.title(document),
        day=words.day(document),
        language=_language(document.language),
        home=home,
        facts=[*words.facts(document), f"{_minutes(document)} min"],
        say=say,
        times=say.times.format(zone=document.zone),
        stories=[_story(card, document, say, pictures=pictures) for card in document.stories],
        in_brief=[_row(row, say) for row in words.in_brief(document)],
        left_out=f"{say.many(document.left_out, say.more)} {say.not_shown}" if document.left_out else "",
    )


def _minutes(document: Document) -> int:
    """Return how long the digest takes to read, in minutes; "min" is the word in every language of the catalogue."""
    told = [card.title for card in document.stories] + [line.title for line in document.in_brief]
    told += [s.text for card in document.stories for s in card.summary]
    told += [q.text for card in document.stories for q in card.quotes[:_QUOTES]]
    return max(1, round(sum(map(length, told)) / _WORDS_A_MINUTE))


def _row(row: str | BriefLine, say: Phrases) -> dict[str, Any]:
    if isinstance(row, str):
        return {"topic": row}
    return {
        "topic": None,
        "title": words.brief_title(row, say),
        "link": words.web_link(row.link),
        "outlet": words.brief_outlet(row, say),
    }


def _story(card: StoryCard, document: Document, say: Phrases, *, pictures: bool) -> dict[str, Any]:
    return {
        "title": words.headline(card, say),
        "link": words.web_link(card.link),
        "language": _language(card.language),
        "topic": words.clean(card.topic or ""),
        "picture": words.web_link(card.image) if pictures else None,
        "badges": words.badges(card, say),
        "summary": words.summary(card, _SUMMARY),
        "quotes": [q for q in (_quote(q, say) for q in card.quotes[:_QUOTES]) if q["text"]],
        "byline": words.byline(card, say),
        "outlet": words.outlet(card.outlet, say),
        "when": None if card.published is None else words.clock_time(card.published, document),
        "moment": None if card.published is None else card.published.isoformat(),
        "also_in": say.also_in.format(names="").strip(),
        "others": [(words.outlet(c.outlet, say), words.web_link(c.link)) for c in card.also_in],
    }


def _quote(card: QuoteCard, say: Phrases) -> dict[str, Any]:
    speaker, role = words.attribution(card)
    return {
        "text": words.clean(card.text),
        "speaker": speaker,
        "role": role,
        "outlet": words.outlet(card.outlet, say),
        "link": words.web_link(card.link),
    }


def _language(tag: str) -> str:
    return tag if tag.isascii() and tag.replace("-", "").isalnum() else "und"


@cache
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("digestbot.adapters.platforms.site"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("digest.html")

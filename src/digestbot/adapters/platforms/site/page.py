"""A digest as one self-contained HTML page, for previews and for sites."""

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from digestbot.commands.digest_words import DigestWords, digest_words
from digestbot.core.analysis.summary.position_mmr import length
from digestbot.core.digests import wording
from digestbot.core.digests.document import BriefLine, Document, QuoteCard, StoryCard
from digestbot.core.digests.text import clean, web_link

RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
"""Languages whose stories run from right to left; the bot's own lines run as its language does."""
_SUMMARY, _QUOTES = 1200, 3
_WORDS_A_MINUTE = 220


def page(document: Document, *, pictures: bool = True, home: str | None = None) -> str:
    """Return the digest as HTML; `home` is the page that it links back to, if it is part of a site.

    The template escapes all text from the internet; links and pictures that are not http(s) are left out. The page has no
    script, and its Content-Security-Policy allows none.
    """
    say = digest_words(document.language)
    return _template().render(
        title=wording.title(document, say),
        day=wording.day(document, say),
        language=_language(document.language),
        home=home,
        facts=[*wording.facts(document, say), say("digest-minutes", count=_minutes(document))],
        say=say,
        times=say("digest-times", zone=document.zone),
        stories=[_story(card, document, say, pictures=pictures) for card in document.stories],
        in_brief=[_row(row, say) for row in wording.in_brief(document)],
        left_out=say("digest-more-not-shown", count=document.left_out) if document.left_out else "",
    )


def _minutes(document: Document) -> int:
    """Return how long the digest takes to read, in minutes."""
    told = [card.title for card in document.stories] + [line.title for line in document.in_brief]
    told += [s.text for card in document.stories for s in card.summary]
    told += [q.text for card in document.stories for q in card.quotes[:_QUOTES]]
    return max(1, round(sum(map(length, told)) / _WORDS_A_MINUTE))


def _row(row: str | BriefLine, say: DigestWords) -> dict[str, Any]:
    if isinstance(row, str):
        return {"topic": row}
    return {
        "topic": None,
        "title": wording.brief_title(row, say),
        "link": web_link(row.link),
        "outlet": wording.brief_outlet(row, say),
    }


def _story(card: StoryCard, document: Document, say: DigestWords, *, pictures: bool) -> dict[str, Any]:
    return {
        "title": wording.headline(card, say),
        "link": web_link(card.link),
        "language": _language(card.language),
        "direction": "rtl" if card.language.partition("-")[0] in RIGHT_TO_LEFT else "ltr",
        "topic": clean(card.topic or ""),
        "picture": web_link(card.image) if pictures else None,
        "badges": wording.badges(card, say),
        "summary": wording.summary(card, _SUMMARY),
        "quotes": [q for q in (_quote(q, say) for q in card.quotes[:_QUOTES]) if q["text"]],
        "counted": say("digest-figures", figures="").strip(),
        "figures": [
            [(clean(said), [wording.outlet(o, say) for o in outlets]) for said, outlets in figure.told]
            for figure in card.figures
        ],
        "earlier": _earlier(card, document, say),
        "byline": wording.byline(card, say),
        "outlet": wording.outlet(card.outlet, say),
        "when": None if card.published is None else wording.clock_time(card.published, document, say),
        "moment": None if card.published is None else card.published.isoformat(),
        "also_in": say("digest-also-in", names="").strip(),
        "others": [(wording.outlet(c.outlet, say, c.link), web_link(c.link)) for c in card.also_in],
    }


def _earlier(card: StoryCard, document: Document, say: DigestWords) -> dict[str, str | None] | None:
    before = wording.earlier(card, document, say)
    return None if before is None else {"when": before[0], "title": before[1], "link": web_link(before[2])}


def _quote(card: QuoteCard, say: DigestWords) -> dict[str, Any]:
    speaker, role = wording.attribution(card)
    return {
        "text": clean(card.text),
        "speaker": speaker,
        "role": role,
        "outlet": wording.outlet(card.outlet, say, card.link),
        "link": web_link(card.link),
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

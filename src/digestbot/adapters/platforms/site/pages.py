"""The pages of a site around its digests: index, months, stories, people, feed. No script, no word that is not escaped."""

import hashlib
import re
import unicodedata
import uuid
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from jinja2 import Environment, PackageLoader, StrictUndefined

from digestbot.adapters.platforms.site.page import page
from digestbot.adapters.platforms.site.records import Folder, Record
from digestbot.commands.digest_words import digest_words
from digestbot.commands.i18n import Translations
from digestbot.core.digests import wording
from digestbot.core.digests.document import Document, StoryCard
from digestbot.core.digests.text import clean, web_link

NEWEST = 30
"""Digests on the front page and in the feed."""
SUMMARY = 1200
ROBOTS = "User-agent: *\nDisallow:\n"


class Pages:
    """Writes what one digest changes on a site."""

    def __init__(self, site: Folder, *, language: str, base: str) -> None:
        """Write to `site` in `language`; `base` is its address on the web, empty if no one knows it."""
        self._site, self._base = site, base
        self._texts = Translations()
        self._language = self._texts.language(language)

    def write(self, key: str, document: Document) -> None:
        """File the digest and write its page and every page that names it; a second time the same files come out."""
        before, month = self._site.named_by(key), f"{document.at:%Y-%m}"
        people = _people(key, document)
        stories = {str(card.story): [_appearance(key, document, card)] for card in document.stories}
        self._site.note(key, {"month": month, "stories": sorted(stories), "people": sorted(people)})
        self._site.write(f"digests/{key}.html", page(document, home="../index.html"))
        for story in {*stories, *before["stories"]}:
            self._story(story, self._site.file("stories", story, key, stories.get(story, [])))
        for person in {*people, *before["people"]}:
            self._person(person, self._site.file("people", person, key, people.get(person, [])))
        for one in {month, before["month"]} - {None}:
            digest = [_digest(key, document, people)] if one == month else []
            self._page(
                f"months/{one}.html", "month.html", one, "../", digests=self._site.file("months", one, key, digest)
            )
        self._front()

    def _front(self) -> None:
        months = self._site.months()
        newest: list[Record] = []
        for month in months:
            newest += self._site.records("months", month)
            if len(newest) >= NEWEST:
                break
        shown = newest[:NEWEST]
        self._page("index.html", "index.html", self._site.name, "", digests=shown, months=months)
        updated = shown[0]["at"] if shown else ""
        self._page(
            "feed.xml", "feed.xml", self._site.name, "", digests=shown, updated=updated, site=_urn(self._site.name)
        )
        self._site.write("robots.txt", ROBOTS)

    def _story(self, story: str, appearances: Sequence[Record]) -> None:
        title = appearances[0]["title"] if appearances else ""
        self._page(f"stories/{story}.html", "story.html", title, "../", appearances=appearances)

    def _person(self, person: str, quotes: Sequence[Record]) -> None:
        name = quotes[0]["speaker"] if quotes else ""
        self._page(f"people/{person}.html", "person.html", name, "../", quotes=quotes)

    def _page(self, file: str, template: str, title: str, up: str, **shown: Any) -> None:
        def say(key: str) -> str:
            return self._texts.text(self._language, f"site-{key}")

        drawn = (
            _templates()
            .get_template(template)
            .render(title=title, up=up, say=say, language=self._language, base=self._base, urn=_urn, **shown)
        )
        self._site.write(file, drawn)


def slug(name: str) -> str:
    """Return a file name for a person: letters of the name for people, a hash so that two names never share one.

    >>> slug("Mára Lindqvist")
    'mara-lindqvist-a1de50'
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    mark = hashlib.sha256(name.casefold().encode()).hexdigest()[:6]
    return "-".join([*re.findall(r"[a-z0-9]+", plain)[:6], mark])[:80]


def _digest(key: str, document: Document, people: Mapping[str, Sequence[Record]]) -> Record:
    say = digest_words(document.language)
    return {
        "key": key,
        "at": document.at.isoformat(),
        "title": wording.title(document, say),
        "day": wording.day(document, say),
        "counts": wording.counts(document, say),
        "stories": [{"story": card.story, "title": wording.headline(card, say)} for card in document.stories],
        "outlets": sorted({wording.outlet(card.outlet, say) for card in document.stories}),
        "speakers": [{"slug": one, "name": quotes[0]["speaker"]} for one, quotes in people.items()],
    }


def _appearance(key: str, document: Document, card: StoryCard) -> Record:
    say = digest_words(document.language)
    return {
        "key": key,
        "at": document.at.isoformat(),
        "day": _day(document.at, document),
        "title": wording.headline(card, say),
        "link": web_link(card.link),
        "outlet": wording.outlet(card.outlet, say),
        "summary": wording.summary(card, SUMMARY),
        "others": [{"outlet": wording.outlet(c.outlet, say, c.link), "link": web_link(c.link)} for c in card.also_in],
    }


def _people(key: str, document: Document) -> dict[str, list[Record]]:
    """Return the quotes of each named speaker, under their file name."""
    found: dict[str, list[Record]] = {}
    for card in document.stories:
        for quote in card.quotes:
            speaker, role = wording.attribution(quote)
            if speaker is None or not (text := clean(quote.text)):
                continue
            found.setdefault(slug(speaker), []).append(
                {
                    "key": key,
                    "at": document.at.isoformat(),
                    "day": _day(document.at, document),
                    "speaker": speaker,
                    "role": role,
                    "text": text,
                    "outlet": wording.outlet(quote.outlet, digest_words(document.language), quote.link),
                    "link": web_link(quote.link),
                    "story": card.story,
                    "title": wording.headline(card, digest_words(document.language)),
                }
            )
    return found


def _day(at: datetime, document: Document) -> str:
    return f"{at.astimezone(ZoneInfo(document.zone)):%Y-%m-%d}"


def _urn(name: str) -> str:
    """Return an id that stays the same wherever the site is served (RFC 4287, 4.2.6)."""
    return uuid.uuid5(uuid.NAMESPACE_URL, f"digestbot:{name}").urn


@cache
def _templates() -> Environment:
    return Environment(
        loader=PackageLoader("digestbot.adapters.platforms.site"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )

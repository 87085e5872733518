"""What a digest says beside the articles' own words, as every platform says it.

Decided here are the text and its facts: which badges a story has, which counts stand under a title. The words come from
`Words`, the reader's language, and are nowhere in core.
"""

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from digestbot.core.analysis.kind.kinds import PieceKind
from digestbot.core.digests.document import BriefLine, Document, QuoteCard, Sentence, StoryCard
from digestbot.core.digests.text import Size, clean, shorten, utf16
from digestbot.core.digests.true_host import with_host

LABELLED: tuple[PieceKind, ...] = (
    "analysis", "opinion", "interview", "review", "live", "howto", "shopping", "listicle", "press", "obituary", "sport", "newsletter",
    "podcast", "video",
)  # fmt: skip
"""The kinds of pieces that a story names; plain news and pieces without a kind have no label."""


class Words(Protocol):
    """The words of one language."""

    def __call__(self, code: str, /, **facts: str | int) -> str:
        """Return the text of a code with its facts filled in."""

    def listed(self, names: Sequence[str]) -> str:
        """Return names as a reader of the language lists them: "Ana Ruiz, Tom Hale and Li Wei"."""

    def weekday(self, at: date) -> str:
        """Return the short name of a day of the week."""

    def month(self, at: date) -> str:
        """Return the short name of a month."""


def headline(card: StoryCard, say: Words) -> str:
    """Return the story's title, never empty.

    A title in which nothing can be seen is replaced by the outlet's name; one that is written like a link of another host has
    the true one before it.
    """
    return with_host(clean(card.title), card.link) or say("digest-untitled", outlet=outlet(card.outlet, say))


def outlet(name: str, say: Words, link: str | None = None) -> str:
    """Return an outlet's name, never empty; where it is the text of a `link`, one that is written like an address tells no lie."""
    return with_host(clean(name), link) or say("digest-unnamed")


def badges(card: StoryCard, say: Words) -> tuple[str, ...]:
    """Return the labels of a story: how many outlets tell it, its kind, that it changed, that only its teaser could be read."""
    what = None if card.updated is None else clean(card.updated) or say("digest-changed")
    outlets = 1 + len({clean(other.outlet) for other in card.also_in})
    return (
        *((say("digest-outlets", count=outlets),) if outlets > 1 else ()),
        *((say(f"kind-{card.kind}"),) if card.kind in LABELLED else ()),
        *(() if what is None else (say("digest-updated", what=what),)),
        *((say("digest-paywall"),) if card.paywall else ()),
    )


ROOMY = 400
"""Room from which on the sentences for little room would leave much of it empty."""


def summary(card: StoryCard, limit: int, size: Size = utf16) -> str:
    """Return the summary where it fits as a whole, else the one for little room, else what whole sentences of these fit.

    A sentence of another outlet than the story's own is followed by that outlet's name. No sentence is cut, unless the
    story has none that fits.
    """
    choices = [told for sentences in (card.summary, card.brief) if (told := _told(card, sentences))]
    if choices and size(whole := " ".join(choices[0])) <= limit:
        return whole
    if limit >= ROOMY and choices:
        return _fitting(choices[0], limit, size) or shorten(choices[0][0], limit, size)
    if choices and size(whole := " ".join(choices[-1])) <= limit:
        return whole
    for told in reversed(choices):
        if fitting := _fitting(told, limit, size):
            return fitting
    return shorten(choices[-1][0], limit, size) if choices else ""


def _told(card: StoryCard, sentences: Sequence[Sentence]) -> list[str]:
    own = clean(card.outlet)
    plain = [(clean(s.text), clean(s.outlet)) for s in sentences]
    return [text if outlet == own else f"{text} ({outlet})" for text, outlet in plain if text]


def _fitting(told: Sequence[str], limit: int, size: Size) -> str:
    kept = ""
    for sentence in told:
        longer = f"{kept} {sentence}".strip()
        if size(longer) <= limit:
            kept = longer
    return kept


def figures(card: StoryCard, say: Words) -> str:
    """Return what several outlets count: "By the numbers: 20 people (Courier), 25 people (Ledger)"."""
    told = "; ".join(
        ", ".join(f"{clean(said)} ({', '.join(outlet(o, say) for o in outlets)})" for said, outlets in figure.told)
        for figure in card.figures
    )
    return say("digest-figures", figures=told) if told else ""


def earlier(card: StoryCard, document: Document, say: Words) -> tuple[str, str, str | None] | None:
    """Return how the story before is introduced ("Earlier, Mon 2 Mar"), its headline and its link."""
    if card.earlier is None or not (title_ := clean(card.earlier.title)):
        return None
    at = local(card.earlier.at, document)
    when = _day(at, say, year=at.year != local(document.at, document).year)
    return say("digest-earlier", when=when), title_, card.earlier.link or None


def attribution(card: QuoteCard) -> tuple[str | None, str]:
    """Return speaker and role; None if the article does not name the speaker: that is said, never guessed."""
    speaker = clean(card.speaker or "")
    return (speaker, clean(card.role or "")) if speaker else (None, "")


def byline(card: StoryCard, say: Words) -> str:
    """Return who wrote it, with the bio if there is one: "By Tom Hale, economics editor".

    A bio that names its person already is said as it stands: "Tom Hale is the economics editor". No e-mail address is shown.
    """
    writers = [(_unaddressed(b.name), _unaddressed(b.bio or "").rstrip(".")) for b in card.bylines]
    told = [bio for name, bio in writers if _names(bio, name)]
    named = [f"{name}, {bio}" if bio else name for name, bio in writers if name and not _names(bio, name)]
    several = say.listed if not any(bio for _, bio in writers) else "; ".join
    return "; ".join([*([say("digest-by", names=several(named))] if named else []), *told])


def _unaddressed(text: str) -> str:
    """Return a name or a biography, nothing of one with an e-mail address in it."""
    words = clean(text)
    return "" if _ADDRESS.search(words) else words


_ADDRESS = re.compile(r"[^\s@]@[^\s@.]+\.")


def _names(bio: str, name: str) -> bool:
    return bool(name) and bio.casefold().startswith(name.casefold())


def also_in(card: StoryCard, say: Words, shown: int = 2) -> str:
    """Return the other outlets of the story, the first few by name: "also in Reuters, FT +3"."""
    names = list(dict.fromkeys(outlet(c.outlet, say) for c in card.also_in))
    if not names:
        return ""
    more = f" +{len(names) - shown}" if len(names) > shown else ""
    return say("digest-also-in", names=f"{', '.join(names[:shown])}{more}")


def title(document: Document, say: Words) -> str:
    """Return the digest's title, never empty."""
    return clean(document.title) or say("digest-for-you" if document.personal else "digest-title")


def local(at: datetime, document: Document) -> datetime:
    """Return an instant on the clock of the digest's readers."""
    return at.astimezone(ZoneInfo(document.zone))


def day(document: Document, say: Words) -> str:
    """Return the digest's day as its readers call it: "Tue 24 Nov"."""
    return _day(local(document.at, document), say)


def _day(at: date, say: Words, *, year: bool = False) -> str:
    named: dict[str, str | int] = {"weekday": say.weekday(at), "day": at.day, "month": say.month(at)}
    return say("digest-day-year", **named, year=str(at.year)) if year else say("digest-day", **named)


def counts(document: Document, say: Words) -> str:
    """Return what was read for the digest: "20 stories from 61 articles in 14 feeds", "no news from 1 article in 2 feeds"."""
    told = len(document.stories) + len(document.in_brief)
    return say("digest-counts", stories=told, articles=document.articles, feeds=document.feeds)


def facts(document: Document, say: Words, when: Callable[[datetime], str] | None = None) -> list[str]:
    """Return the line under the title: the counts, what is unusual, when the last digest was and when the next will be.

    `when` draws an instant; if it is None, the instant is drawn on the clock of the digest's readers.
    """
    draw = when or (lambda at: clock_time(at, document, say))
    return [
        counts(document, say),
        *([say("digest-late")] if document.late else []),
        *([say("digest-first-look")] if document.first_look else []),
        *([] if document.since is None else [say("digest-since", when=draw(document.since))]),
        *([] if document.next_at is None else [say("digest-following", when=draw(document.next_at))]),
    ]


def left_over(document: Document, shown: int, say: Words, *, in_thread: bool) -> str | None:
    """Return where the stories are that a main message does not show: "12 more stories in the thread"."""
    left = len(document.stories) + len(document.in_brief) - shown
    if not left:
        return None
    return say("digest-more-in-thread", count=left) if in_thread else say("digest-more-not-shown", count=left)


def in_brief(document: Document) -> list[str | BriefLine]:
    """Return the stories that are told in one line, each topic's under its name."""
    rows: list[str | BriefLine] = []
    topic = ""
    for line in document.in_brief:
        name = clean(line.topic or "")
        if name and name != topic:
            rows.append(name)
        topic = name
        rows.append(line)
    return rows


def brief_lines(
    document: Document,
    say: Words,
    *,
    draw: Callable[[BriefLine], str],
    heading: Callable[[str], str],
    fits: Callable[[str], bool],
) -> tuple[str, int]:
    """Return the stories that are told in one line as text, as many as fit with how many are left, and how many these are."""
    kept: list[str] = []
    left = len(document.in_brief) + document.left_out
    text = ""
    for row in in_brief(document):
        kept.append(heading(row) if isinstance(row, str) else draw(row))
        if isinstance(row, str):
            continue
        tail = say("digest-more-not-shown", count=left - 1) if left > 1 else ""
        longer = "\n".join([*kept, tail]).strip()
        if not fits(longer):
            break
        text, left = longer, left - 1
    return text, len(document.in_brief) + document.left_out - left


def brief_title(line: BriefLine, say: Words) -> str:
    """Return a line's headline, never empty."""
    return with_host(clean(line.title), line.link) or say("digest-untitled", outlet=outlet(line.outlet, say))


def brief_outlet(line: BriefLine, say: Words) -> str:
    """Return who tells it, and how many others do: "The Courier +2"."""
    return f"{outlet(line.outlet, say)}{f' +{line.others}' if line.others else ''}"


def clock_time(at: datetime, document: Document, say: Words) -> str:
    """Return a time of day, with the weekday if it is not the digest's own day; a day alone from a week before.

    "05:12", "Mon 19:00", "Tue 15 Dec 19:00", "Tue 15 Mar 2016".
    """
    moment, now = local(at, document), local(document.at, document)
    time = f"{moment.hour:02}:{moment.minute:02}"
    days = (moment.date() - now.date()).days
    if days == 0:
        return time
    if abs(days) < 7:
        return f"{say.weekday(moment)} {time}"
    return _day(moment, say, year=moment.year != now.year) + (f" {time}" if days > 0 else "")

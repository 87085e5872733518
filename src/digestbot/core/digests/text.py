"""The words of a digest that every platform shares, before any platform has escaped or measured them.

Text from the internet passes `clean` first: one line, nothing invisible, nothing that turns the direction of what stands
beside it. What a platform then does against its own markup is the platform's.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from datetime import datetime
from urllib.parse import quote, urlsplit
from zoneinfo import ZoneInfo

from digestbot.core.digests.document import BriefLine, Document, QuoteCard, Sentence, StoryCard
from digestbot.core.digests.phrases import Phrases, phrases

Size = Callable[[str], int]

_SURROGATES = re.compile("[\ud800-\udfff]")
_SPACES = re.compile("[\x00-\x20\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u2800\u3000]+")
_INVISIBLE = re.compile(
    "[\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef"
    "\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
"""Zero-width characters, direction controls, fillers that draw nothing, tags and non-characters; joiners are kept."""
_GAPS = re.compile("(?<![ \u200c\u200d])[ \u200c\u200d]++")
"""Runs of spaces and joiners, each found once however long it is."""
_MARKS_IN_A_ROW = 4
"""Letters of living scripts carry up to four marks; what is stacked higher hides the lines around it."""
_HOST = re.compile(r"(?:[A-Za-z0-9_.-]+|\[[0-9a-fA-F:.]+\])(?::[0-9]{1,5})?")
"""A name or an address, with a port perhaps; no user name, which only ever misleads."""


def clean(text: str) -> str:
    r"""Return `text` on one line, with only what can be seen in it; linear in its length, safe for any Unicode.

    >>> clean("Rates\u200b \u202eup\u202c\r\n\tagain\ud800")
    'Rates up again\ufffd'
    """
    text = _SPACES.sub(" ", _INVISIBLE.sub("", _SURROGATES.sub("\ufffd", text)))
    return text.strip(" ") if text.isascii() else _joined(_unstacked(_joined(text)))


def _joined(text: str) -> str:
    """Leave one space where there is any, and else one joiner, which needs a letter on either side."""
    return _GAPS.sub(lambda gap: " " if " " in gap[0] else gap[0][0], text).strip(" \u200c\u200d")


def _unstacked(text: str) -> str:
    """Drop marks beyond a few on one letter, and marks that stand on nothing."""
    kept: list[str] = []
    marks = _MARKS_IN_A_ROW
    for character in text:
        if unicodedata.category(character) in {"Mn", "Me"}:
            marks += 1
            if marks > _MARKS_IN_A_ROW:
                continue
        elif character not in "\u200c\u200d":
            marks = 0 if character != " " else _MARKS_IN_A_ROW
        kept.append(character)
    return "".join(kept)


def utf16(text: str) -> int:
    """Return the length in UTF-16 units: what JavaScript counts, never less than what a platform counts.

    >>> utf16("a👍")
    3
    """
    return len(text) + sum(character > "\uffff" for character in text)


def shorten(text: str, limit: int, size: Size = utf16) -> str:
    """Return `text`, or as many whole words of it as fit into `limit` by `size`, with an ellipsis that says it was cut.

    `size` must not shrink when text grows. Clusters of one drawn sign (accents, joined emoji) are not cut in the middle.

    >>> shorten("The bank left its key rate unchanged", 24)
    'The bank left its key…'
    """
    text = text[: 2 * limit + 2]
    if size(text) <= limit:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if size(text[:middle].rstrip() + "…") <= limit else (low, middle - 1)
    cut = _cluster_border(text, low)
    space = text.rfind(" ", max(0, cut - 40), cut + 1)
    return text[: space if space > cut // 2 else cut].rstrip(" ,;:–—-\u200d") + "…"


def _cluster_border(text: str, cut: int) -> int:
    """Step back to a place where one drawn sign ends and the next begins; gives up after a few steps."""
    for at in range(cut, max(0, cut - 12), -1):
        if at == len(text):
            return at
        joined = text[at] == "\u200d" or text[at - 1] == "\u200d" or "\U0001f3fb" <= text[at] <= "\U0001f3ff"
        if not joined and unicodedata.category(text[at]) not in {"Mn", "Me", "Mc"}:
            return at
    return cut


def web_link(link: str | None, longest: int = 2000) -> str | None:
    """Return `link` as every platform takes it, or None where it is not of the web or longer than `longest`.

    Characters with a meaning in chat markup are percent-encoded, so that no address can end its own markup.

    >>> web_link("https://example.org/a_(b)|c>")
    'https://example.org/a_%28b%29%7Cc%3E'
    >>> web_link("javascript:alert(1)") is None
    True
    """
    if not link or len(link) > longest:
        return None
    try:
        parts = urlsplit(link.strip())
        netloc = parts.netloc if parts.netloc.isascii() else parts.netloc.encode("idna").decode("ascii")
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not _HOST.fullmatch(netloc):
        return None
    rest = parts._replace(scheme="", netloc="").geturl()
    encoded = quote(rest.encode("utf-8", "replace"), safe="/:?#@!$&'+,;=%~._-")
    whole = f"{parts.scheme}://{netloc}{'' if encoded[:1] in {'', '/', '?', '#'} else '/'}{encoded}"
    return whole if len(whole) <= longest else None


def headline(card: StoryCard, say: Phrases) -> str:
    """Return the story's title, never empty.

    A title in which nothing can be seen is replaced by the outlet's name.
    """
    return clean(card.title) or say.untitled.format(outlet=outlet(card.outlet, say))


def outlet(name: str, say: Phrases) -> str:
    """Return an outlet's name, never empty."""
    return clean(name) or say.unnamed


def badges(card: StoryCard, say: Phrases) -> tuple[str, ...]:
    """Return what must be said of a story beside its text: what it is, that it changed, that only the teaser could be read."""
    what = None if card.updated is None else clean(card.updated) or say.changed
    changed = () if what is None else (say.updated.format(what=what),)
    kind = say.kind(card.kind)
    return (*((kind,) if kind else ()), *changed, *((say.paywall,) if card.paywall else ()))


def summary(card: StoryCard, limit: int, size: Size = utf16) -> str:
    """Return the summary where it fits as a whole, else the one for little room, else what whole sentences of these fit.

    A sentence of another outlet than the story's own is followed by that outlet's name. No sentence is cut, unless the
    story has none that fits.
    """
    choices = [told for sentences in (card.summary, card.brief) if (told := _told(card, sentences))]
    for told in choices:
        if size(whole := " ".join(told)) <= limit:
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


def attribution(card: QuoteCard) -> tuple[str | None, str]:
    """Return speaker and role; None where the article does not name the speaker: that is said, never guessed."""
    speaker = clean(card.speaker or "")
    return (speaker, clean(card.role or "")) if speaker else (None, "")


def byline(card: StoryCard, say: Phrases) -> str:
    """Return who wrote it, with the bio where there is one: "By Tom Hale, economics editor".

    A bio that names its person already is said as it stands: "Tom Hale is the economics editor". No e-mail address is shown.
    """
    writers = [(_unaddressed(b.name), _unaddressed(b.bio or "").rstrip(".")) for b in card.bylines]
    told = [bio for name, bio in writers if _names(bio, name)]
    named = [f"{name}, {bio}" if bio else name for name, bio in writers if name and not _names(bio, name)]
    several = say.listed if not any(bio for _, bio in writers) else "; ".join
    return "; ".join([*([say.by.format(names=several(named))] if named else []), *told])


def _unaddressed(text: str) -> str:
    """Return a name or a biography, nothing of one with an e-mail address in it."""
    words = clean(text)
    return "" if _ADDRESS.search(words) else words


_ADDRESS = re.compile(r"[^\s@]@[^\s@.]+\.")


def _names(bio: str, name: str) -> bool:
    return bool(name) and bio.casefold().startswith(name.casefold())


def also_in(card: StoryCard, say: Phrases, shown: int = 2) -> str:
    """Return the other outlets of the story, the first few by name: "also in Reuters, FT +3"."""
    names = list(dict.fromkeys(outlet(c.outlet, say) for c in card.also_in))
    if not names:
        return ""
    more = f" +{len(names) - shown}" if len(names) > shown else ""
    return say.also_in.format(names=f"{', '.join(names[:shown])}{more}")


def title(document: Document) -> str:
    """Return the digest's title, never empty."""
    return clean(document.title) or phrases(document.language).digest


def local(at: datetime, document: Document) -> datetime:
    """Return an instant on the clock of the digest's readers."""
    return at.astimezone(ZoneInfo(document.zone))


def day(document: Document) -> str:
    """Return the digest's day as its readers call it: "Tue 24 Nov"."""
    return _day(local(document.at, document), document)


def _day(at: datetime, document: Document) -> str:
    say = phrases(document.language)
    return say.day.format(weekday=say.weekdays[at.weekday()], day=at.day, month=say.months[at.month - 1])


def counts(document: Document) -> str:
    """Return what was read for the digest: "20 stories from 61 articles in 14 feeds".

    >>> from datetime import UTC
    >>> at = datetime(2026, 11, 24, 6, tzinfo=UTC)
    >>> counts(Document(title="World", at=at, zone="UTC", language="en", stories=(), articles=1, feeds=2))
    'no news from 1 article in 2 feeds'
    """
    say = phrases(document.language)
    told = len(document.stories) + len(document.in_brief)
    return say.counts.format(
        stories=say.many(told, say.stories) if told else say.no_news,
        articles=say.many(document.articles, say.articles),
        feeds=say.many(document.feeds, say.feeds),
    )


def facts(document: Document, when: Callable[[datetime], str] | None = None) -> list[str]:
    """Return what stands under the title: the counts, what is unusual, when the last digest was and the next will be.

    `when` draws an instant; where it is None, that is done here, on the clock of the digest's readers.
    """
    say = phrases(document.language)
    draw = when or (lambda at: clock_time(at, document))
    return [
        counts(document),
        *([say.late] if document.late else []),
        *([say.first_look] if document.first_look else []),
        *([] if document.since is None else [say.since.format(when=draw(document.since))]),
        *([] if document.next_at is None else [say.following.format(when=draw(document.next_at))]),
    ]


def left_over(document: Document, shown: int, *, in_thread: bool) -> str | None:
    """Return where the stories are that a main message does not show: "12 more stories in the thread"."""
    say = phrases(document.language)
    where = say.in_the_thread if in_thread else say.not_shown
    left = len(document.stories) + len(document.in_brief) - shown
    return f"{say.many(left, say.more)} {where}" if left else None


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
    document: Document, draw: Callable[[BriefLine], str], heading: Callable[[str], str], fits: Callable[[str], bool]
) -> str:
    """Return the stories that are told in one line as text, as many as fit, and how many are left."""
    say = phrases(document.language)
    kept: list[str] = []
    left = len(document.in_brief) + document.left_out
    text = ""
    for row in in_brief(document):
        kept.append(heading(row) if isinstance(row, str) else draw(row))
        if isinstance(row, str):
            continue
        tail = f"{say.many(left - 1, say.more)} {say.not_shown}" if left > 1 else ""
        longer = "\n".join([*kept, tail]).strip()
        if not fits(longer):
            break
        text, left = longer, left - 1
    return text


def brief_title(line: BriefLine, say: Phrases) -> str:
    """Return a line's headline, never empty."""
    return clean(line.title) or say.untitled.format(outlet=outlet(line.outlet, say))


def brief_outlet(line: BriefLine, say: Phrases) -> str:
    """Return who tells it, and how many others do: "The Courier +2"."""
    return f"{outlet(line.outlet, say)}{f' +{line.others}' if line.others else ''}"


def clock_time(at: datetime, document: Document) -> str:
    """Return a time of day, with the weekday where it is not the digest's own day; a day alone from a week before.

    "05:12", "Mon 19:00", "Tue 15 Dec 19:00", "Tue 15 Mar 2016".
    """
    moment, now = local(at, document), local(document.at, document)
    time = f"{moment.hour:02}:{moment.minute:02}"
    days = (moment.date() - now.date()).days
    if days == 0:
        return time
    if abs(days) < 7:
        return f"{phrases(document.language).weekdays[moment.weekday()]} {time}"
    year = f" {moment.year}" if moment.year != now.year else ""
    return f"{_day(moment, document)}{year}" + (f" {time}" if days > 0 else "")

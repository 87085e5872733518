"""Searches in the archive: the query, its pages, and how rows are shown.

Buttons carry the whole query, so that they work after any restart.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from digestbot.commands import find
from digestbot.commands.i18n import Translator, joined
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.paging import button_number
from digestbot.commands.reply import Button, Choice, Line, Menu, Note, Paragraph, Reply, Trusted, Untrusted
from digestbot.commands.spec import Option
from digestbot.core.digests.text_fragment import fragment_link
from digestbot.core.feeds.stored_feed import FeedId
from digestbot.core.stories.archive import ArchiveQuery, ArticleHit, DatedSentence, QuoteHit
from digestbot.core.text.query import words

SPANS = {"day": timedelta(days=1), "week": timedelta(days=7), "month": timedelta(days=30), "all": None}
"""How far back a look may go."""
SHARED = 4
"""Terms that say on what evidence a report joined its story."""
OPTIONS = (
    Option(name="since", kind="choice", choices=tuple(SPANS), about="option-quotes-since"),
    Option(name="source", kind="feed", complete=find.feeds, about="option-look-source"),
)
"""What narrows every look."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What someone looks for: words, a whole name of a speaker or an author, a feed, a span of `SPANS`, and which page."""

    text: str = ""
    name: str = ""
    feed: FeedId | None = None
    since: str = "all"
    page: int = 0

    @property
    def argument(self) -> str:
        """What a button carries."""
        return f"{self.since}.{self.page}.{self.feed or ''}|{self.name.replace('|', ' ')}|{self.text}"

    def sought(self, services: Services, say: Translator, *, by: str) -> ArchiveQuery:
        """Return what the archive is asked for; `by` says whose name it is, `speaker` or `author`.

        Raises `CommandRefused` if there is text without any word.
        """
        terms = words(self.text, say.language)
        if self.text and not terms:
            raise say.refused("search-no-words", text=Untrusted(self.text))
        span = SPANS[self.since]
        return ArchiveQuery(
            words=terms,
            speaker=self.name or None if by == "speaker" else None,
            author=self.name or None if by == "author" else None,
            feed=self.feed,
            since=services.clock.now() - span if span else None,
        )


async def asked(invocation: Invocation, services: Services) -> Look:
    """Return the query of a command with `OPTIONS`, without its names; raises `CommandRefused` if there is no such source."""
    source = invocation.text("source")
    return Look(
        text=invocation.text("text") or "",
        feed=(await find.source(invocation, services, source)).feed.id if source else None,
        since=invocation.text("since") or "all",
    )


def pressed(invocation: Invocation) -> Look:
    """Return the query of a button, with the chosen name if there is one; an invalid id returns the first page of everything."""
    since, _, rest = invocation.argument.partition(".")
    page, _, rest = rest.partition(".")
    feed, _, rest = rest.partition("|")
    name, _, text = rest.partition("|")
    return Look(
        text=text,
        name=invocation.chosen[0] if invocation.chosen else name,
        feed=FeedId(number) if (number := button_number(feed, digits=9)) else None,
        since=since if since in SPANS else "all",
        page=button_number(page, digits=4),
    )


def turned(
    action: str, look: Look, say: Translator, *, more: bool, note: Line, longest: int
) -> tuple[Note, tuple[Button, ...]]:
    """Return the end of a page: `note`, and buttons to the newer and, if there is `more`, the older page.

    If the query is too long for a button (`longest`), the note says how to see the rest.
    """
    pages = [(look.page - 1, "page-newer")] if look.page else []
    pages += [(look.page + 1, "page-older")] if more else []
    ids = [(f"{action}:{replace(look, page=number).argument}", label) for number, label in pages]
    if any(len(i) > longest for i, _ in ids):
        return Note(say("look-too-long")), ()
    return Note(note), tuple(Button(action=i, label=say.text(label)) for i, label in ids)


def which(names: Sequence[str], typed: str, action: str, say: Translator) -> Reply:
    """Ask which of several names is meant; `action` shows the chosen one."""
    choices = tuple(Choice(value=n, label=n) for n in names)
    menu = Menu(action=action, placeholder=say.text("who-is-meant"), choices=choices)
    return Reply(blocks=(Paragraph(say("who-is-meant-of", count=len(names), name=Untrusted(typed))),), controls=(menu,))


def quoted(quote: QuoteHit, say: Translator, *, dated: bool = False) -> Line:
    """Return a quote with its speaker and a link to the sentence."""
    link = fragment_link(quote.url, quote.text) if quote.url else None
    role: Line = (Trusted(", "), Untrusted(quote.role)) if quote.role else ()
    when: Line = (Trusted(" · "), say.ago(quote.at)) if dated else ()
    return (*spoken(quote.text, quote.speaker, say), *role, Trusted(" · "), Untrusted(quote.outlet, link=link), *when)


def dated(sentence: DatedSentence, say: Translator) -> Line:
    """Return a sentence with its day, and its outlet linked to it."""
    link = fragment_link(sentence.url, sentence.text) if sentence.url else None
    return joined([(say.when(sentence.at),), (Untrusted(sentence.text),), (Untrusted(sentence.outlet, link=link),)])


def spoken(text: str, speaker: str | None, say: Translator) -> Line:
    """Return a quote with its speaker; says so if the article does not name one."""
    named: Line = (Untrusted(speaker, strong=True),) if speaker else say("speaker-unclear")
    return (Trusted("“"), Untrusted(text), Trusted("” — "), *named)


def reported(report: ArticleHit, say: Translator) -> Line:
    """Return an article with its day, its outlet and its link."""
    return joined([(say.when(report.at),), (Untrusted(report.outlet),), (Untrusted(report.title, link=report.url),)])


def evidence(report: ArticleHit, say: Translator) -> Line:
    """Return an article of a story with what made it one of the story, and when it changed since."""
    parts = [reported(report, say)]
    if report.shared:
        told = dict.fromkeys(shared_term(term, say) for term in report.shared)
        parts.append(say("story-shares", words=Untrusted(", ".join(list(told)[:SHARED]))))
    if report.changed is not None:
        parts.append(say("story-changed", when=say.when(report.changed)))
    return joined(parts)


def shared_term(term: str, say: Translator) -> str:
    """Return a term that two reports share as the reader calls it: a land by its name, a number in digits."""
    if term.startswith("@"):
        return say.land(term[1:].partition("-")[0])
    return f"{float(term[1:]):.10g}" if term.startswith("#") else term


def once(quotes: Sequence[QuoteHit]) -> list[QuoteHit]:
    """Return the quotes, each said once, whichever outlets have it."""
    return list({" ".join(q.text.casefold().split()): q for q in reversed(quotes)}.values())[::-1]

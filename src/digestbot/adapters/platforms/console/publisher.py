"""The console: digests printed to a stream, in colour on a terminal and as plain text elsewhere."""

import sys
from datetime import timedelta
from typing import TextIO

from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.text import Text

from digestbot.adapters.platforms.console import ADDRESS, check
from digestbot.commands.digest_words import DigestWords, digest_words
from digestbot.core.delivery.decide import DeliveryPolicy
from digestbot.core.delivery.delivery import Part, Receipt
from digestbot.core.delivery.outcome import Absent, LookUp, Outcome, Sent
from digestbot.core.digests import wording
from digestbot.core.digests.destination import Destination
from digestbot.core.digests.document import Document, QuoteCard, StoryCard
from digestbot.core.digests.subscription import Options
from digestbot.core.digests.text import clean, web_link
from digestbot.ports import ClaimedDelivery

PLAIN_WIDTH = 100
"""Columns if no one is looking, so that logs and tests read the same everywhere."""


class ConsolePublisher:
    """A platform that always takes what it is given, all of it in one part."""

    platform = "console"

    def __init__(self, stream: TextIO | None = None, *, width: int | None = None) -> None:
        """Print to `stream` (standard output if none is given), `width` columns wide (the terminal's width if None)."""
        self._stream = stream
        self._width = width

    def check(self, destination: Destination) -> None:
        """Raise `BadAddress` if the address is not `console:`."""
        check(destination)

    def split(self, document: Document, options: Options) -> tuple[Part, ...]:
        """Return one part with every story: paper has no end."""
        del options
        return (_whole(document),)

    def rules(self, destination: Destination) -> DeliveryPolicy:
        """Return that nothing can be checked and nothing needs to be waited for."""
        del destination
        return DeliveryPolicy(repeat_within=timedelta(0), look_after=timedelta(0))

    async def publish(self, claimed: ClaimedDelivery) -> Outcome:
        """Print the part. A closed stream is not an error: its reader has gone."""
        write(claimed.document, claimed.options, self._stream, part=claimed.delivery.part, width=self._width)
        return Sent(receipt=Receipt(channel=ADDRESS, message=claimed.delivery.key))

    async def find(self, claimed: ClaimedDelivery) -> LookUp:
        """Return that it is not there: what scrolled away is printed once more rather than lost."""
        del claimed
        return Absent()


def write(
    document: Document,
    options: Options | None = None,
    stream: TextIO | None = None,
    *,
    part: Part | None = None,
    width: int | None = None,
) -> None:
    """Print a digest, or one part of it, to the stream (standard output if None).

    Never raises for a stream that is closed or full: its reader has gone.
    """
    stream = stream or sys.stdout
    try:
        width = width or (None if stream.isatty() else PLAIN_WIDTH)
        console = Console(file=stream, width=width, highlight=False, markup=False, emoji=False)
        render(document, part or _whole(document), options or Options(), console)
        stream.flush()
    except (OSError, ValueError):
        return


def render(document: Document, part: Part, options: Options, console: Console) -> None:
    """Print one part of a digest: text only, so that no word of an article is taken for an instruction."""
    say = digest_words(document.language)
    console.print()
    console.print(
        Rule(Text.assemble((wording.title(document, say), "bold"), f" · {wording.day(document, say)}"), align="left")
    )
    console.print(Text(" · ".join(wording.facts(document, say)), style="dim"))
    for index in part.stories:
        console.print()
        _story(document.stories[index], document, options, console)
    if part.number + 1 == part.total:
        _in_brief(document, console)
    if not document.stories:
        console.print(Text(say("digest-nothing-new")))
    console.print()


def _in_brief(document: Document, console: Console) -> None:
    say = digest_words(document.language)
    for row in wording.in_brief(document):
        if isinstance(row, str):
            console.print()
            console.print(Text(row, style="bold"))
        else:
            told = Text.assemble(wording.brief_title(row, say), (f" · {wording.brief_outlet(row, say)}", "dim"))
            console.print(_indented(_with_link(told, web_link(row.link))))
    if document.left_out:
        console.print(Text(say("digest-more-not-shown", count=document.left_out), style="dim"))


def _whole(document: Document) -> Part:
    return Part(number=0, kind="main", stories=tuple(range(len(document.stories))), total=1)


def _story(card: StoryCard, document: Document, options: Options, console: Console) -> None:
    say, link = digest_words(document.language), web_link(card.link)
    console.print(_with_link(Text(wording.headline(card, say), style="bold cyan"), link))
    if badges := wording.badges(card, say):
        console.print(_indented(Text(" · ".join(badges), style="yellow")))
    if summary := wording.summary(card, 2000):
        console.print(_indented(Text(summary)))
    for quote in card.quotes[: options.quotes]:
        _quote(quote, say, console)
    if told := wording.figures(card, say):
        console.print(_indented(Text(told)))
    if before := wording.earlier(card, document, say):
        introduced, title, address = before
        console.print(_indented(_with_link(Text(f"{introduced} {title}", style="dim"), web_link(address))))
    when = None if card.published is None else wording.clock_time(card.published, document, say)
    parts = (wording.byline(card, say), wording.outlet(card.outlet, say), when, wording.also_in(card, say))
    console.print(_indented(Text(" · ".join(p for p in parts if p), style="dim")))
    if link:
        console.print(_indented(Text(link, style="dim blue", no_wrap=True, overflow="ignore")), soft_wrap=True)


def _quote(card: QuoteCard, say: DigestWords, console: Console) -> None:
    quoted = clean(card.text)
    if not quoted:
        return
    speaker, role = wording.attribution(card)
    console.print(_indented(Text(f"“{quoted}”", style="italic"), 4))
    said = Text.assemble(
        "— ",
        (speaker or say("digest-speaker-unclear"), "bold" if speaker else "dim"),
        f", {role}" if role else "",
        f" · {wording.outlet(card.outlet, say)}",
    )
    console.print(_indented(_with_link(said, web_link(card.link)), 4))


def _indented(text: Text, columns: int = 2) -> Padding:
    return Padding(text, (0, 0, 0, columns), expand=False)


def _with_link(text: Text, link: str | None) -> Text:
    """Make the text a link on terminals that know links."""
    if link:
        text.stylize(f"link {link}")
    return text

"""The entries of a message's menu beside its quotes: save it, or report a quote that is wrong; and what managers answer."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from digestbot.commands import audit, find, sight
from digestbot.commands.archive_search import spoken
from digestbot.commands.dispatcher import translator
from digestbot.commands.i18n import Translator
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.paging import button_number
from digestbot.commands.reply import (
    Button,
    Choice,
    Digest,
    Heading,
    Items,
    Line,
    Menu,
    Note,
    Paragraph,
    Reply,
    Trusted,
    Untrusted,
)
from digestbot.commands.spec import Action, Family, Shortcut
from digestbot.core.delivery.delivery import Part
from digestbot.core.digests.document import Document, QuoteCard
from digestbot.core.digests.subscription import Options
from digestbot.core.stories.report import QuoteReport, ReportId

SHOWN = 5
"""Reports that managers answer at once."""
LABEL = 100


async def save(invocation: Invocation, services: Services) -> Reply:
    """Send a digest's message to the asker's direct messages."""
    say = translator(invocation, services)
    _key, (document, part, options) = await _carried(invocation, services)
    kept = replace(document, stories=tuple(document.stories[n] for n in part.stories))
    return Reply(blocks=(Digest(kept, options), Note(say("saved"))), to_dm=True)


async def doubt(invocation: Invocation, services: Services) -> Reply:
    """Ask which quote of a digest is wrong."""
    say = translator(invocation, services)
    key, (document, part, _options) = await _carried(invocation, services)
    quotes = _quotes(document, part.stories)
    if not quotes:
        raise say.refused("report-no-quotes")
    choices = tuple(Choice(value=place, label=_label(quote)) for place, quote in quotes.items())
    menu = Menu(action=f"report:quote:{key}", placeholder=say.text("report-which"), choices=choices)
    return Reply(blocks=(Paragraph(say("report-how")), Note(say("report-next"))), controls=(menu,))


async def report(invocation: Invocation, services: Services) -> Reply:
    """Keep a quote out of everything that is shown here, until a manager has answered."""
    say = translator(invocation, services)
    found = await sight.carried(invocation, services, invocation.argument)
    quotes = _quotes(found[0], found[1].stories) if found else {}
    quote = quotes.get(invocation.chosen[0] if invocation.chosen else "")
    if quote is None:
        raise say.refused("no-longer-here")
    made = await services.store.reports.add(
        invocation.workspace,
        QuoteReport(
            id=ReportId(0),
            text=quote.text,
            speaker=quote.speaker or "",
            outlet=quote.outlet,
            link=quote.link,
            state="open",
            at=services.clock.now(),
        ),
    )
    return Reply(blocks=(Paragraph(say(f"report-{made.state}")), Note(say("report-thanks"))), update=True)


async def waiting(invocation: Invocation, services: Services) -> Reply:
    """Show managers what readers doubt."""
    return await _waiting(invocation, services, update=bool(invocation.argument))


async def right(invocation: Invocation, services: Services) -> Reply:
    """Show a quote again that a manager found right."""
    return await _answer(invocation, services, right=True)


async def wrong(invocation: Invocation, services: Services) -> Reply:
    """Keep a quote hidden that a manager found wrong."""
    return await _answer(invocation, services, right=False)


async def doubted(invocation: Invocation, services: Services) -> tuple[int, tuple[Button, ...]]:
    """Return how many quotes wait for a manager, and the button to them: for `/admin status`."""
    count = len(await services.store.reports.open(invocation.workspace))
    label = translator(invocation, services).text("button-reports")
    return count, (Button(action="report:list:0", label=label),) if count else ()


async def _carried(invocation: Invocation, services: Services) -> tuple[str, tuple[Document, Part, Options]]:
    """Return the key of the message that the entry was used on, and what it shows; raises `CommandRefused` if it is none of ours."""
    key = (invocation.message.delivery if invocation.message else None) or ""
    found = await sight.carried(invocation, services, key)
    if found is None:
        raise translator(invocation, services).refused("not-a-digest")
    return key, found


async def _answer(invocation: Invocation, services: Services, *, right: bool) -> Reply:
    number = button_number(invocation.chosen[0] if invocation.chosen else "", digits=18)
    found = await services.store.reports.answer(invocation.workspace, ReportId(number), right=right)
    if found is None:
        raise translator(invocation, services).refused("no-longer-here")
    after = {"state": found.state}
    await audit.record(invocation, services, "report", found.text, before={"state": "open"}, after=after)
    return await _waiting(invocation, services, update=True)


async def _waiting(invocation: Invocation, services: Services, *, update: bool) -> Reply:
    say = translator(invocation, services)
    found = (await services.store.reports.open(invocation.workspace))[:SHOWN]
    if not found:
        return Reply(blocks=(Paragraph(say("reports-none")),), update=update)
    choices = tuple(Choice(value=str(r.id), label=f"“{r.text}” — {r.speaker}"[:LABEL]) for r in found)
    return Reply(
        blocks=(Heading(say("reports-title")), Items(tuple(_line(r, say) for r in found)), Note(say("reports-next"))),
        controls=(
            Menu(action="report:right", placeholder=say.text("reports-right"), choices=choices),
            Menu(action="report:wrong", placeholder=say.text("reports-wrong"), choices=choices),
        ),
        update=update,
    )


def _line(report: QuoteReport, say: Translator) -> Line:
    outlet = Untrusted(report.outlet, link=report.link)
    return (*spoken(report.text, report.speaker, say), Trusted(" · "), outlet, Trusted(" · "), say.ago(report.at))


def _quotes(document: Document, stories: Sequence[int]) -> dict[str, QuoteCard]:
    """Return the quotes of a message by their places, as many as a menu holds."""
    places = ((f"{n}.{k}", quote) for n in stories for k, quote in enumerate(document.stories[n].quotes))
    return dict(islice(places, find.CHOICES))


def _label(quote: QuoteCard) -> str:
    return f"{quote.speaker or '?'}: {quote.text}"[:LABEL]


FAMILY = Family(
    actions=(
        Action(id="report:quote", handler=report),
        Action(id="report:list", handler=waiting, who="admin"),
        Action(id="report:right", handler=right, who="admin"),
        Action(id="report:wrong", handler=wrong, who="admin"),
    ),
    shortcuts=(Shortcut(name="save", handler=save), Shortcut(name="report", handler=doubt)),
)

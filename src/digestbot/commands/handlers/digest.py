"""/digest last, next, feeds: a channel's last digest, the next ones, and the feeds that they read."""

from collections.abc import Sequence

from digestbot.commands import digest_now, find, sight
from digestbot.commands.dispatcher import inside, translator
from digestbot.commands.i18n import Translator, joined
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.next_run import next_run
from digestbot.commands.paging import listing
from digestbot.commands.reply import (
    Digest,
    Line,
    Note,
    Paragraph,
    Place,
    Post,
    Reply,
    Untrusted,
)
from digestbot.commands.spec import Action, Command, Family, Option
from digestbot.core.digests.destination import Destination
from digestbot.core.digests.subscription import Subscription
from digestbot.core.feeds.stored_feed import Source


async def last(invocation: Invocation, services: Services) -> Reply:
    """Show the last digest of a channel, with a link to its message."""
    say = translator(invocation, services)
    channel = await _channel(invocation, services)
    found = await services.store.outbox.last(invocation.workspace, channel)
    due = await _due(channel, invocation, services, say)
    if found is None:
        return Reply(blocks=(Paragraph(say("digest-none-yet", channel=Place(channel))), Note(due)))
    document, receipt = found
    where: Line = say("digest-posted", when=say.when(document.at))
    if receipt is not None:
        post = Post(channel, receipt.message, say.text("digest-link"))
        where = joined([where, (post,)])
    return Reply(blocks=(Paragraph(where), Digest(document), Note(due)))


async def next_(invocation: Invocation, services: Services) -> Reply:
    """Say what is due when, in a channel or everywhere."""
    say = translator(invocation, services)
    found = await _subscriptions(invocation, services)
    if not found:
        return Reply(blocks=(Paragraph(say("digest-nothing-due")), Note(say("digest-nothing-due-next"))))
    return listing(
        found,
        lambda s: joined([Untrusted(s.name, strong=True), Place(s.destination), next_run(s, say)]),
        invocation,
        say,
        title=say("digest-next-title"),
        note=None,
        action="digest:next:",
    )


async def preview(invocation: Invocation, services: Services) -> Reply:
    """Show what a schedule would post now: the named one, else the channel's next, else the workspace's."""
    wanted = invocation.text("schedule")
    if wanted is not None:
        return await _previewed(await find.schedule(invocation, services, wanted), invocation, services)
    found = await _subscriptions(invocation, services)
    if not found:
        say = translator(invocation, services)
        return Reply(blocks=(Paragraph(say("digest-nothing-due")), Note(say("digest-nothing-due-next"))))
    return await _previewed(found[0], invocation, services)


async def preview_this(invocation: Invocation, services: Services) -> Reply:
    """Show what the schedule of a button would post now."""
    say = translator(invocation, services)
    known = {str(s.id): s for s in await sight.schedules(invocation, services)}
    found = known.get(invocation.argument)
    if found is None:
        raise say.refused("no-longer-here")
    return await _previewed(found, invocation, services)


async def _previewed(found: Subscription, invocation: Invocation, services: Services) -> Reply:
    """Show the asker the digest that a schedule would post now, without posting it."""
    say = translator(invocation, services)
    if not await sight.sees(invocation, services, found.destination):
        raise say.refused("not-your-channel")
    language = translator(invocation, services, public=True).language
    made = await digest_now.preview(
        found, store=services.store, cpu=services.cpu, clock=services.clock, language=language
    )
    shown = Digest(made, found.options) if made else Paragraph(say("preview-nothing"))
    return Reply(blocks=(shown, Note(next_run(found, say))))


async def feeds(invocation: Invocation, services: Services) -> Reply:
    """Name the feeds that a channel's digests draw on."""
    say = translator(invocation, services)
    subscriptions = await _subscriptions(invocation, services)
    sources = [s for s in await services.store.feeds.sources(invocation.workspace) if not s.paused]
    read = _read(subscriptions, sources) if subscriptions else sources
    if not read:
        return Reply(blocks=(Paragraph(say("feeds-none")), Note(say("feeds-none-next"))))
    then = next_run(min(subscriptions, key=_order), say) if subscriptions else say("digest-nothing-due")
    return listing(
        read,
        lambda s: (Untrusted(public_name(s), link=s.feed.site),),
        invocation,
        say,
        title=say("digest-feeds-title", count=len(read)),
        note=then,
        action="digest:feeds:",
        size=20,
    )


def public_name(source: Source) -> str:
    """Return a feed's name for everyone: never its address, which may hold a key; the host if there is no name."""
    if source.title or source.feed.title:
        return source.name
    return source.feed.url.partition("://")[2].partition("/")[0].rpartition("@")[2]


def _read(subscriptions: Sequence[Subscription], sources: Sequence[Source]) -> list[Source]:
    if any(not s.feeds for s in subscriptions):
        return list(sources)
    wanted = {feed for s in subscriptions for feed in s.feeds}
    return [s for s in sources if s.feed.id in wanted]


async def _channel(invocation: Invocation, services: Services) -> Destination:
    wanted = invocation.text("channel") or invocation.channel
    if wanted is None or not inside(invocation.workspace, wanted):
        raise translator(invocation, services).refused("which-channel")
    if not await sight.sees(invocation, services, Destination(wanted)):
        raise translator(invocation, services).refused("not-your-channel")
    return Destination(wanted)


async def _subscriptions(invocation: Invocation, services: Services) -> Sequence[Subscription]:
    """Return the subscriptions of the named channel, else of the channel of the call, else all."""
    found = await sight.schedules(invocation, services)
    named = invocation.text("channel")
    if named is not None:
        return sorted((s for s in found if s.destination == named), key=_order)
    here = [s for s in found if s.destination == invocation.channel]
    return sorted(here or found, key=_order)


async def _due(channel: Destination, invocation: Invocation, services: Services, say: Translator) -> Line:
    found = [s for s in await sight.schedules(invocation, services) if s.destination == channel]
    return next_run(min(found, key=_order), say) if found else say("digest-nothing-due")


def _order(subscription: Subscription) -> tuple[bool, str]:
    due = subscription.next_at
    return subscription.state != "active" or due is None, due.isoformat() if due else ""


_CHANNEL = Option(name="channel", kind="channel")

FAMILY = Family(
    commands=(
        Command(path=("digest", "last"), handler=last, options=(_CHANNEL,), aloud=True, aliases=(("last",),)),
        Command(path=("digest", "next"), handler=next_, options=(_CHANNEL,), aloud=True, aliases=(("next",),)),
        Command(
            path=("digest", "preview"),
            handler=preview,
            options=(
                Option(name="schedule", kind="schedule", complete=find.schedules, rest=True, about="option-schedule"),
            ),
            slow=True,
        ),
        Command(path=("digest", "feeds"), handler=feeds, options=(_CHANNEL,), aloud=True),
    ),
    actions=(
        Action(id="digest:next", handler=next_),
        Action(id="digest:preview", handler=preview_this, slow=True),
        Action(id="digest:feeds", handler=feeds),
    ),
)

"""/feeds add and find: look first, show what was found, and store nothing before [Save].

What was found is kept for a day (`commands.kept`), so that [Save] works after a restart, for addresses of any length, once.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from digestbot.commands import audit, find, pending_actions
from digestbot.commands.channels import open_channel
from digestbot.commands.dispatcher import translator
from digestbot.commands.feeds import Choice as Several
from digestbot.commands.feeds import Rejected, look
from digestbot.commands.handlers.feeds_look import MOST, entries, found_there, nothing_found, several
from digestbot.commands.i18n import Translator
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.next_run import next_run
from digestbot.commands.reply import Button, Choice, Code, Heading, Line, Menu, Note, Paragraph, Place, Reply, Untrusted
from digestbot.commands.schedules import first_schedule
from digestbot.commands.serialise import schedule_facts
from digestbot.commands.spec import Action, Command, Family, Option
from digestbot.core.digests.destination import Destination
from digestbot.core.digests.subscription import Subscription
from digestbot.core.feeds.address import feed_address
from digestbot.core.feeds.feed import Feed
from digestbot.core.feeds.secret_address import shown, taken_apart, unsure
from digestbot.core.feeds.stored_feed import Source

FOUND = "feeds-found"
"""What is kept: the feeds that were found, as (address, title), and the options that they shall be added with."""
KEPT = timedelta(days=1)
LONGEST_LABEL = 100
_WISHES = ("channel", "topics", "mode", "weight")


async def add(invocation: Invocation, services: Services) -> Reply:
    """Look at an address and show what is there; nothing is stored."""
    url = feed_address(invocation.text("url") or "")
    return await _look_at(url if "://" in url else f"https://{url}", invocation, services)


async def choose(invocation: Invocation, services: Services) -> Reply:
    """Look at the feed that was chosen among a site's."""
    wished, feeds = await _kept(invocation, services)
    numbers = [int(v) for v in invocation.chosen if v in map(str, range(len(feeds)))]
    url, _title = feeds[numbers[0] if numbers else 0]
    return replace(await _look_at(url, wished, services), update=True)


async def save(invocation: Invocation, services: Services) -> Reply:
    """Add the feed that was shown, and say what happens next."""
    return await _save(invocation, services)


async def hide(invocation: Invocation, services: Services) -> Reply:
    """Add the feed that was shown with what may be a key in its address sealed: a person said that it is one."""
    return await _save(invocation, services, hidden=True)


async def _save(invocation: Invocation, services: Services, *, hidden: bool = False) -> Reply:
    say = translator(invocation, services)
    wished, feeds = await _kept(invocation, services)
    url, title = feeds[0]
    channel = await _channel(wished, services)
    before = await _known(url, wished, services)
    source = before or await services.store.feeds.add(
        wished.workspace,
        url,
        now=services.clock.now(),
        title=title or None,
        keys=unsure(url) if hidden else (),
    )
    source = await _weighed(source, wished, services)
    if before is None:
        await audit.record(wished, services, "feeds add", source.name, before=None, after={"url": source.feed.url})
    made = None if channel is None else await _subscribed(source, channel, wished, services)
    remove = Button(action=f"feeds:remove:{source.feed.id}", label=say.text("button-remove"), style="danger")
    return Reply(
        blocks=(
            Heading(say("feeds-known" if before else "feeds-added", name=Untrusted(source.name, link=source.feed.url))),
            Note(next_run(made, say) if made else say("feeds-add-next")),
        ),
        controls=() if before else (remove,),
        update=True,
    )


async def cancel(invocation: Invocation, services: Services) -> Reply:
    """Forget what was found."""
    await pending_actions.taken((FOUND,), invocation, services)
    return Reply(blocks=(Note(translator(invocation, services)("feeds-cancelled")),), update=True)


async def _look_at(url: str, invocation: Invocation, services: Services) -> Reply:
    """Show what is at an address, and at once anything that would prevent saving it."""
    say = translator(invocation, services)
    channel = await _channel(invocation, services)
    found = await look(url, http=services.http, cpu=services.cpu)
    match found:
        case Rejected():
            raise nothing_found(url, found.problem, say)
        case Several():
            return await _ask_which(found, invocation, services)
        case _:
            return await _shown(*found, channel, invocation, services)


async def _ask_which(found: Several, invocation: Invocation, services: Services) -> Reply:
    say = translator(invocation, services)
    feeds = found.feeds[:MOST]
    number = await _keep(feeds, invocation, services)
    choices = tuple(
        Choice(value=str(n), label=(title or shown(url))[:LONGEST_LABEL], about=shown(url)[:LONGEST_LABEL])
        for n, (url, title) in enumerate(feeds)
    )
    return Reply(
        blocks=(*several(found, say), Note(say("feeds-several-next"))),
        controls=(Menu(action=f"feeds:choose:{number}", placeholder=say.text("feeds-choose"), choices=choices),),
    )


async def _shown(
    url: str, feed: Feed, channel: Destination | None, invocation: Invocation, services: Services
) -> Reply:
    say = translator(invocation, services)
    known = await _known(url, invocation, services)
    what = (*found_there(url, feed, say), *entries(feed, say))
    if known is not None and channel is None:
        look_up = Button(action=f"feeds:info:{known.feed.id}", label=say.text("button-info"))
        return Reply(blocks=(*what, Note(say("feeds-known", name=Untrusted(known.name)))), controls=(look_up,))
    number = await _keep([(url, feed.title or "")], invocation, services)
    perhaps = unsure(url)
    asked = (Paragraph(say("feeds-key-perhaps", address=Code(taken_apart(url, perhaps).shown))),) if perhaps else ()
    hide_it = Button(action=f"feeds:hide:{number}", label=say.text("button-hide-key"))
    return Reply(
        blocks=(*what, *asked, Note(_promise(channel, invocation, say))),
        controls=(
            Button(action=f"feeds:save:{number}", label=say.text("button-save"), style="primary"),
            *((hide_it,) if perhaps else ()),
            Button(action=f"feeds:cancel:{number}", label=say.text("button-cancel")),
        ),
    )


def _promise(channel: Destination | None, invocation: Invocation, say: Translator) -> Line:
    """Say what [Save] will do."""
    if channel is None:
        return say("feeds-save-next")
    return say("feeds-save-channel", channel=Place(channel), mode=invocation.text("mode") or "digest")


async def _keep(feeds: Sequence[tuple[str, str]], invocation: Invocation, services: Services) -> int:
    wishes = {name: value for name, value in invocation.arguments.items() if name in _WISHES}
    data = {"feeds": [list(feed) for feed in feeds], "wishes": wishes}
    return await pending_actions.keep(FOUND, data, invocation, services, length=KEPT)


async def _kept(invocation: Invocation, services: Services) -> tuple[Invocation, Sequence[tuple[str, str]]]:
    """Return the call as it was first made and the feeds that were found, at least one; raises `CommandRefused`."""
    found = await pending_actions.taken((FOUND,), invocation, services)
    if found is None:
        raise translator(invocation, services).refused("no-longer-here")
    return replace(invocation, arguments=found.data["wishes"]), [(url, title) for url, title in found.data["feeds"]]


async def _channel(invocation: Invocation, services: Services) -> Destination | None:
    """Return the channel that the feed's digests shall go to, checked with its topics; None if none was named."""
    wanted = invocation.text("channel")
    await find.topic_list(invocation, services, invocation.text("topics") or "")
    if wanted is not None:
        return await open_channel(wanted, invocation, services)
    if invocation.text("topics") or invocation.text("mode") == "now":
        raise translator(invocation, services).refused("which-channel")
    return None


async def _known(url: str, invocation: Invocation, services: Services) -> Source | None:
    own = await services.store.feeds.sources(invocation.workspace)
    known_as = services.store.feeds.known_as(url)
    return next((s for s in own if s.feed.url == known_as), None)


async def _weighed(source: Source, invocation: Invocation, services: Services) -> Source:
    weight = invocation.number("weight")
    if weight is None:
        return source
    weighed = replace(source, weight=float(weight))
    await services.store.feeds.save(weighed)
    return weighed


async def _subscribed(source: Source, channel: Destination, invocation: Invocation, services: Services) -> Subscription:
    made = await first_schedule(
        invocation,
        services,
        name=source.name,
        channel=channel,
        feeds=(source.feed.id,),
        topics=await find.topic_list(invocation, services, invocation.text("topics") or ""),
        immediate=invocation.text("mode") == "now",
    )
    await audit.record(invocation, services, "schedule add", made.name, before=None, after=schedule_facts(made))
    return made


_URL = Option(name="url", required=True)

FAMILY = Family(
    commands=(
        Command(
            path=("feeds", "add"),
            handler=add,
            who="admin",
            options=(
                _URL,
                Option(name="channel", kind="channel", about="option-route"),
                Option(name="mode", kind="choice", choices=("digest", "now")),
                Option(name="weight", kind="integer", least=1, most=10),
                Option(name="topics", kind="topic", complete=find.topic_lists),
            ),
            slow=True,
            aliases=(("add",), ("subscribe",)),
        ),
        Command(path=("feeds", "find"), handler=add, who="admin", options=(_URL,), slow=True),
    ),
    actions=(
        Action(id="feeds:choose", handler=choose, who="admin", slow=True),
        Action(id="feeds:save", handler=save, who="admin"),
        Action(id="feeds:hide", handler=hide, who="admin"),
        Action(id="feeds:cancel", handler=cancel, who="admin"),
    ),
)

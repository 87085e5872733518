"""/admin managers, language, audit, status: managers, language, the audit log and the bot's status."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from digestbot.commands import audit, find, undo
from digestbot.commands.dispatcher import MANAGERS, ZONE, translator
from digestbot.commands.handlers.message import doubted
from digestbot.commands.handlers.votes_and_privacy import COUNTED
from digestbot.commands.i18n import LANGUAGES, Translator, joined
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.paging import button_number, listing
from digestbot.commands.reply import (
    Block,
    Button,
    Code,
    Control,
    Fields,
    Heading,
    Items,
    Line,
    Note,
    Paragraph,
    Person,
    Place,
    Reply,
    Role,
    Trusted,
    Untrusted,
)
from digestbot.commands.schedules import home_zone, zone
from digestbot.commands.spec import Action, Command, Family, Option
from digestbot.core.delivery.delivery import DeliveryId
from digestbot.ports import AuditEntry, ChannelAccess, Workspace

WEEK = timedelta(days=7)
SHOWN = 20
"""Changes that an audit shows."""
CHANGED = 4
"""Fields of one change that are named."""
HELD = 5
"""Messages that wait for a person, listed at once; each has a button."""


async def managers(invocation: Invocation, services: Services) -> Reply:
    """Name managers by person or role, take them off again, or list them."""
    say = translator(invocation, services)
    found = await _workspace(invocation, services)
    named = found.settings.get(MANAGERS) or {}
    users, roles = list(named.get("users", ())), list(named.get("roles", ()))
    user, role = invocation.text("user"), invocation.text("role")
    if user is None and role is None:
        return _managers(users, roles, say)
    removes = invocation.text("do") == "remove"
    for ids, one in ((users, user), (roles, role)):
        if one is not None and removes and one in ids:
            ids.remove(one)
        elif one is not None and not removes and one not in ids:
            ids.append(one)
    changed = {**found.settings, MANAGERS: {"users": users, "roles": roles}}
    back = await _save(found, replace(found, settings=changed), "admin managers", invocation, services)
    return replace(_managers(users, roles, say), controls=back)


async def language(invocation: Invocation, services: Services) -> Reply:
    """Set the language and the time zone of this place."""
    say = translator(invocation, services)
    found = await _workspace(invocation, services)
    wanted, where = invocation.text("language"), invocation.text("zone")
    if wanted is None and where is None:
        raise say.refused("nothing-to-change")
    settings = dict(found.settings)
    if where is not None:
        settings[ZONE] = zone(where, say)
    changed = replace(found, settings=settings, language=wanted or found.language)
    back = await _save(found, changed, "admin language", invocation, services)
    named = say.text(f"choice-language-{wanted or found.language or services.texts.language(services.facts.language)}")
    home = settings.get(ZONE) or await home_zone(invocation, services)
    return Reply(
        blocks=(
            Paragraph(say("admin-language-done", language=Trusted(named), zone=Untrusted(home))),
            Note(say("admin-language-next")),
        ),
        controls=back,
    )


async def changes(invocation: Invocation, services: Services) -> Reply:
    """Show the last changes: who, what, before and after."""
    say = translator(invocation, services)
    found = await services.store.audit.last(invocation.workspace, SHOWN)
    if not found:
        return Reply(blocks=(Paragraph(say("admin-audit-none")),))
    return listing(
        found,
        lambda entry: _change(entry, say),
        invocation,
        say,
        title=say("admin-audit-title"),
        note=say("admin-audit-next"),
        action="admin:audit:",
    )


async def status(invocation: Invocation, services: Services) -> Reply:
    """Show the bot's status: permissions, feeds, schedules, errors, version."""
    say = translator(invocation, services)
    subscriptions = await services.store.subscriptions.list(invocation.workspace)
    sources = await services.store.feeds.sources(invocation.workspace)
    topics = await services.store.topics.list(invocation.workspace)
    blocked = await services.store.blocks.list(invocation.workspace)
    quotas = services.store.quotas
    ill = [s for s in sources if not s.paused and s.feed.poll.state in {"failing", "gone"}]
    broken = [s for s in subscriptions if s.state == "broken"]
    due = min((s.next_at for s in subscriptions if s.state == "active" and s.next_at), default=None)
    rows: list[tuple[Line, Line]] = [
        (say("admin-feeds"), say("admin-feeds-state", count=len(sources), most=quotas.feeds, ill=len(ill))),
        (
            say("admin-schedules"),
            say("admin-schedules-state", count=len(subscriptions), most=quotas.schedules, broken=len(broken)),
        ),
        (say("admin-topics"), say("admin-room", count=len(topics), most=quotas.topics)),
        (say("admin-blocks"), say("admin-room", count=len(blocked), most=quotas.blocks)),
        (say("admin-next"), (say.when(due),) if due else say("digest-nothing-due")),
        (say("admin-version"), (Untrusted(services.facts.version),)),
    ]
    since = services.clock.now() - COUNTED
    for name, useful, not_useful in await services.store.votes.tally(invocation.workspace, since=since):
        rows.append((say("admin-votes", name=Untrusted(name)), say("admin-votes-state", up=useful, down=not_useful)))
    count, reported = await doubted(invocation, services)
    if count:
        rows.append((say("admin-reports"), say("admin-reports-state", count=count)))
    if aside := await services.store.history.put_aside(invocation.workspace, since=services.clock.now() - WEEK):
        rows.append((say("admin-aside"), say("admin-aside-state", count=aside)))
    splits, joins = await services.store.regroupings.count(invocation.workspace)
    if splits or joins:
        rows.append((say("admin-regroupings"), say("admin-regroupings-state", splits=splits, joins=joins)))
    if services.facts.dry_run:
        rows.append((say("admin-dry-run"), say("admin-dry-run-state")))
    trouble = [
        *[joined([Untrusted(s.name, strong=True), Place(s.destination), say.reason(s.trouble or "")]) for s in broken],
        *await _closed(invocation, services, say),
    ]
    held = [w for w in await services.store.outbox.waiting(invocation.workspace) if w.state == "held"][:HELD]
    trouble += [say("admin-held", title=Untrusted(w.title), place=Place(w.destination)) for w in held]
    blocks: tuple[Block, ...] = (
        Heading(say("admin-status-title")),
        Fields(tuple(rows)),
        *((Items(tuple(trouble)),) if trouble else (Paragraph(say("admin-all-well")),)),
        *((Note(say("admin-status-next")),) if ill or trouble else ()),
    )
    again = tuple(
        Button(action=f"admin:again:{w.id}", label=say.text("button-again", title=Untrusted(w.title))) for w in held
    )
    return Reply(blocks=blocks, controls=(*again, *reported))


async def again(invocation: Invocation, services: Services) -> Reply:
    """Send a held message again; the person who presses the button has checked that it is missing."""
    say = translator(invocation, services)
    number = button_number(invocation.argument, digits=18)
    if not await services.store.outbox.release(invocation.workspace, DeliveryId(number)):
        raise say.refused("no-longer-here")
    await audit.record(invocation, services, "again", str(number), before=None, after=None)
    return Reply(blocks=(Paragraph(say("admin-again")), Note(say("admin-again-next"))))


async def restore(data: Mapping[str, Any], invocation: Invocation, services: Services) -> Line:
    """Put settings and language back."""
    found = await _workspace(invocation, services)
    await services.store.workspaces.save(replace(found, settings=data["settings"], language=data["language"]))
    return translator(invocation, services)("admin-restored")


async def _closed(invocation: Invocation, services: Services, say: Translator) -> Sequence[Line]:
    """Return the channels that the bot is not in, or in which a permission is missing."""
    access = services.access.get(invocation.platform)
    subscriptions = await services.store.subscriptions.list(invocation.workspace)
    lines: list[Line] = []
    for destination in dict.fromkeys(s.destination for s in subscriptions) if access else ():
        found_access = await access.channel_access(destination) if access else ChannelAccess()
        if found_access.outside:
            lines.append(joined([Place(destination), say("admin-outside", command=Code(found_access.invite))]))
        elif found_access.permissions:
            names = say.permissions(found_access.permissions)
            lines.append(joined([Place(destination), say("admin-missing", permissions=names)]))
    return lines


async def _workspace(invocation: Invocation, services: Services) -> Workspace:
    return await services.store.workspaces.ensure(invocation.workspace, now=services.clock.now())


async def _save(
    before: Workspace, after: Workspace, action: str, invocation: Invocation, services: Services
) -> tuple[Control, ...]:
    """Write settings and language, record the change, and return the button that takes it back."""
    old = {"settings": dict(before.settings), "language": before.language}
    new = {"settings": dict(after.settings), "language": after.language}
    await services.store.workspaces.save(after)
    await audit.record(invocation, services, action, before.name, before=old, after=new)
    return (await undo.offer("workspace", old, invocation, services),)


def _managers(users: Sequence[str], roles: Sequence[str], say: Translator) -> Reply:
    lines: tuple[Line, ...] = (*((Person(u),) for u in users), *((Role(r),) for r in roles))
    shown: tuple[Block, ...] = (Items(lines),) if lines else (Paragraph(say("admin-managers-none")),)
    return Reply(blocks=(Heading(say("admin-managers-title")), *shown, Note(say("admin-managers-next"))))


def _change(entry: AuditEntry, say: Translator) -> Line:
    before, after = _flat(entry.before or {}), _flat(entry.after or {})
    names = [n for n in {**before, **after} if before.get(n) != after.get(n)]
    parts: list[Line] = [
        (say.when(entry.at),),
        (Person(entry.actor),),
        (Code(entry.action),),
        (Untrusted(entry.target, strong=True),),
    ]
    if entry.before is not None and entry.after is not None:
        parts += [_field(n, before.get(n), after.get(n), say) for n in names[:CHANGED]]
    return joined(parts)


def _flat(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Return facts with the parts of each compound one by themselves, so that a change shows what changed of it."""
    found: dict[str, Any] = {}
    for name, value in facts.items():
        found |= value if isinstance(value, Mapping) else {name: value}
    return found


def _field(name: str, before: Any, after: Any, say: Translator) -> Line:
    return say("admin-changed", name=Code(name), before=Untrusted(_short(before)), after=Untrusted(_short(after)))


def _short(value: Any) -> str:
    text = "–" if value is None else str(value)
    return text if len(text) <= 60 else f"{text[:59]}…"


FAMILY = Family(
    commands=(
        Command(
            path=("admin", "managers"),
            handler=managers,
            who="admin",
            options=(
                Option(name="user", kind="user"),
                Option(name="role", kind="role", about="option-manager-role"),
                Option(name="do", kind="choice", choices=("add", "remove")),
            ),
            aliases=(("managers",),),
        ),
        Command(
            path=("admin", "language"),
            handler=language,
            who="admin",
            options=(
                Option(name="language", kind="choice", choices=LANGUAGES),
                Option(name="zone", kind="zone", complete=find.zones),
            ),
        ),
        Command(path=("admin", "status"), handler=status, who="admin", aliases=(("status",),), slow=True),
        Command(path=("admin", "audit"), handler=changes, who="admin", aliases=(("audit",),)),
    ),
    actions=(
        Action(id="admin:audit", handler=changes, who="admin"),
        Action(id="admin:again", handler=again, who="admin"),
    ),
)

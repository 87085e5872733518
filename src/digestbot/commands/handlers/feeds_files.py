"""/feeds import, export: lists of feeds from and for other readers."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from digestbot.commands import audit, undo
from digestbot.commands.dispatcher import translator
from digestbot.commands.feeds import check_room
from digestbot.commands.i18n import Translator
from digestbot.commands.invocation import Invocation, Services, Upload
from digestbot.commands.opml_upload import TooLarge, outlines
from digestbot.commands.reply import Block, File, Items, Line, Note, Paragraph, Reply, Untrusted
from digestbot.commands.spec import Command, Family, Option
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.feeds import opml
from digestbot.core.feeds.secret_address import shown
from digestbot.core.feeds.stored_feed import SHARED, FeedId, Source
from digestbot.core.text.controls import json_text

NAMED = 10
"""Refused addresses that an answer names."""


async def import_(invocation: Invocation, services: Services) -> Reply:
    """Add every feed of an OPML file; they are polled by themselves, and the answer says which were known or refused."""
    say = translator(invocation, services)
    upload = invocation.upload("file")
    if upload is None:
        raise say.refused("no-file")
    found = await _read(upload, services, say)
    feeds = services.store.feeds
    known = {address for _, _, address in await feeds.named(invocation.workspace)}
    good = [o.url for o in found if o.url.startswith(("http://", "https://"))]
    await check_room(invocation.workspace, good, services.store)
    now = services.clock.now()
    added: list[FeedId] = []
    refused: list[Line] = []
    repeated = 0
    for outline in found:
        if not outline.url.startswith(("http://", "https://")):
            refused.append((Untrusted(outline.title or shown(outline.url)),))
        elif (known_as := feeds.known_as(outline.url)) in known:
            repeated += 1
        else:
            known.add(known_as)
            source = await feeds.add(invocation.workspace, outline.url, now=now, title=outline.title)
            added.append(source.feed.id)
    facts = {"added": len(added), "known": repeated, "refused": len(refused), "file": upload.name}
    await audit.record(invocation, services, "feeds import", upload.name, before=None, after=facts)
    back = (await undo.offer("import", {"feeds": added}, invocation, services),) if added else ()
    blocks: tuple[Block, ...] = (
        Paragraph(say("import-done", added=len(added), known=repeated, refused=len(refused))),
        *((Items(tuple(refused[:NAMED])),) if refused else ()),
        Note(say("import-next" if added else "import-nothing")),
    )
    return Reply(blocks=blocks, controls=back)


async def restore(data: Mapping[str, Any], invocation: Invocation, services: Services) -> Line:
    """Take the feeds of an import away again."""
    gone = [await services.store.feeds.remove(invocation.workspace, FeedId(int(feed))) for feed in data["feeds"]]
    return translator(invocation, services)("import-undone", count=sum(gone))


async def export(invocation: Invocation, services: Services) -> Reply:
    """Hand over the workspace's feeds as a file; feeds with a secret are in it without it, but for who asks for the keys.

    Those go to the asker's direct messages, and the audit says that they did.
    """
    say = translator(invocation, services)
    sources = await services.store.feeds.sources(invocation.workspace)
    if not sources:
        return Reply(blocks=(Paragraph(say("feeds-none")), Note(say("feeds-none-next"))))
    keys = invocation.flag("keys") is True
    kept_back = sum(s.feed.scope != SHARED for s in sources)
    if keys:
        sources = [await _with_key(source, services) for source in sources]
        await audit.record(invocation, services, "feeds export", "keys", before=None, after={"feeds": len(sources)})
        note = say("export-keys")
    else:
        note = say("export-secrets", count=kept_back) if kept_back else say("export-next")
    file = _json(sources) if invocation.text("format") == "json" else _opml(sources)
    return Reply(blocks=(Paragraph(say("export-done", count=len(sources))), Note(note)), file=file, to_dm=keys)


async def _with_key(source: Source, services: Services) -> Source:
    """Return a source whose feed has its whole address."""
    whole = await services.store.secrets.address(WorkspaceId(source.workspace), source.feed.id)
    return replace(source, title=source.name, feed=replace(source.feed, url=whole))


async def _read(upload: Upload, services: Services, say: Translator) -> Sequence[opml.Outline]:
    try:
        found = await outlines(upload, services)
    except TooLarge as error:
        raise say.refused("file-too-large") from error
    if not found:
        raise say.refused("no-opml", name=Untrusted(upload.name))
    return found


def _opml(sources: Sequence[Source]) -> File:
    rows = [opml.Outline(title=s.name, url=s.feed.url, site=s.feed.site) for s in sources]
    return File(name="feeds.opml", content=opml.write(rows).encode(), kind="text/x-opml")


def _json(sources: Sequence[Source]) -> File:
    rows = [{"title": s.name, "url": s.feed.url, "weight": s.weight, "paused": s.paused} for s in sources]
    return File(name="feeds.json", content=json_text(rows, indent=1).encode(), kind="application/json")


FAMILY = Family(
    commands=(
        Command(
            path=("feeds", "import"),
            handler=import_,
            who="admin",
            options=(Option(name="file", kind="file", required=True),),
            slow=True,
            aliases=(("import",),),
        ),
        Command(
            path=("feeds", "export"),
            handler=export,
            who="admin",
            options=(Option(name="format", kind="choice", choices=("opml", "json")), Option(name="keys", kind="flag")),
            aliases=(("export",),),
        ),
    ),
)

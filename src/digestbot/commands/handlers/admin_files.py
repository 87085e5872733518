"""/admin export, import, erase: everything that this place set, out, in, and away."""

from collections.abc import Mapping
from typing import Any

from digestbot.commands import audit, undo, workspace_file
from digestbot.commands.dispatcher import translator
from digestbot.commands.i18n import CommandRefused, joined
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.opml_upload import MOST_BYTES
from digestbot.commands.reply import Button, Code, File, Line, Note, Paragraph, Reply, Untrusted
from digestbot.commands.spec import Action, Command, Family, Option


async def export(invocation: Invocation, services: Services) -> Reply:
    """Hand over everything that this place set, as a file."""
    say = translator(invocation, services)
    data = await workspace_file.facts(invocation.workspace, services)
    file = File(name="digestbot.json", content=workspace_file.dump(data), kind="application/json")
    return Reply(blocks=(Paragraph(say("admin-export-done")), Note(say("admin-export-next"))), file=file)


async def import_(invocation: Invocation, services: Services) -> Reply:
    """Add what a file holds to what is here; nothing that is here is overwritten."""
    say = translator(invocation, services)
    upload = invocation.upload("file")
    if upload is None:
        raise say.refused("no-file")
    if upload.size > MOST_BYTES:
        raise say.refused("file-too-large")
    before = await workspace_file.facts(invocation.workspace, services)
    try:
        made = await workspace_file.put(workspace_file.load(await upload.read()), invocation.workspace, services)
    except workspace_file.BadFile as error:
        where = (
            say("no-export-line", line=error.line)
            if error.line
            else say("no-export-entry", part=Code(error.part), number=error.number)
            if error.number
            else say("no-export-next")
        )
        raise CommandRefused(joined([say("no-export", name=Untrusted(upload.name)), where], " ")) from error
    await audit.record(invocation, services, "admin import", upload.name, before=None, after=made)
    back = await undo.offer("everything", before, invocation, services)
    return Reply(
        blocks=(Paragraph(say("admin-import-done", **made)), Note(say("admin-import-next"))),
        controls=(back,),
    )


async def erase(invocation: Invocation, services: Services) -> Reply:
    """Ask whether everything shall really go."""
    say = translator(invocation, services)
    return Reply(
        blocks=(Paragraph(say("admin-erase")), Note(say("admin-erase-next"))),
        controls=(
            Button(action="admin:clear", label=say.text("button-erase"), style="danger"),
            Button(action="help:about:admin", label=say.text("button-keep")),
        ),
    )


async def clear(invocation: Invocation, services: Services) -> Reply:
    """Take everything away that this place set, and keep it for ten minutes, in case."""
    say = translator(invocation, services)
    before = await workspace_file.facts(invocation.workspace, services)
    await workspace_file.clear(invocation.workspace, services)
    counts = {name: len(before[name]) for name in ("feeds", "topics", "blocks", "schedules")}
    await audit.record(invocation, services, "admin erase", "", before=counts, after=None)
    back = await undo.offer("everything", before, invocation, services)
    return Reply(
        blocks=(Paragraph(say("admin-erased", **counts)), Note(say("undo-next"))), controls=(back,), update=True
    )


async def restore(data: Mapping[str, Any], invocation: Invocation, services: Services) -> Line:
    """Restore everything as it was, even if settings changed since."""
    workspace_file.check_alone(data, services)
    await workspace_file.clear(invocation.workspace, services)
    await workspace_file.put(data, invocation.workspace, services)
    return translator(invocation, services)("admin-restored")


FAMILY = Family(
    commands=(
        Command(path=("admin", "export"), handler=export, who="admin"),
        Command(
            path=("admin", "import"),
            handler=import_,
            who="admin",
            options=(Option(name="file", kind="file", required=True, about="option-export-file"),),
            slow=True,
        ),
        Command(path=("admin", "erase"), handler=erase, who="admin"),
    ),
    actions=(Action(id="admin:clear", handler=clear, who="admin", slow=True),),
)

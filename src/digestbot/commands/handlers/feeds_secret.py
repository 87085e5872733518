"""/feeds secret: what a feed is read with (a cookie, a login, a key), asked for in a form and never shown again."""

import base64
import re

from digestbot.commands import audit, find
from digestbot.commands.dispatcher import translator
from digestbot.commands.i18n import Translator
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.reply import Button, Code, Field, Form, Note, Paragraph, Reply, Untrusted
from digestbot.commands.spec import Action, Command, Family, Option
from digestbot.core.feeds.stored_feed import SHARED

MAKE_A_KEY = "python -c 'from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())'"
_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}")
_VALUE = re.compile(r"[\x20-\x7e]{1,4000}")
_OURS = frozenset({"host", "content-length", "connection", "transfer-encoding", "accept-encoding", "user-agent", "te"})
"""Headers that are the client's own business."""


async def ask(invocation: Invocation, services: Services) -> Reply:
    """Open the form; refuses if the operator has set no key, and says how to make one."""
    say = translator(invocation, services)
    source = await find.source(invocation, services, invocation.text("feed") or invocation.argument)
    if not services.facts.has_key:
        raise say.refused("secret-no-key", command=Code(MAKE_A_KEY))
    hint = say.text("secret-optional")
    fields = (
        Field(name="cookie", label=say.text("secret-cookie"), kind="secret", hint=hint, longest=4000),
        Field(name="user", label=say.text("secret-user"), hint=hint, longest=200),
        Field(name="password", label=say.text("secret-password"), kind="secret", hint=hint, longest=1000),
        Field(name="header", label=say.text("secret-header"), kind="secret", hint=hint, longest=4000),
    )
    form = Form(
        action=f"feeds:seal:{source.feed.id}",
        title=say.text("secret-title"),
        submit=say.text("form-submit"),
        fields=fields,
    )
    return Reply(form=form)


async def put(invocation: Invocation, services: Services) -> Reply:
    """Store what was entered, encrypted; the answer and the audit say only that there is something."""
    say = translator(invocation, services)
    source = await find.source(invocation, services, invocation.argument)
    headers = _headers(invocation, say)
    if not headers:
        raise say.refused("secret-empty")
    number = await services.store.secrets.put(invocation.workspace, source.feed.id, headers, now=services.clock.now())
    kinds = [name for name in ("cookie", "user", "header") if invocation.text(name)]
    await audit.record(invocation, services, "feeds secret", source.name, before=None, after={"secret": kinds})
    return Reply(
        blocks=(Paragraph(say("secret-done", name=Untrusted(source.name))), Note(say("secret-next"))),
        controls=(
            Button(action=f"feeds:test:{number}", label=say.text("button-preview")),
            Button(action=f"feeds:unseal:{number}", label=say.text("button-forget-secret"), style="danger"),
        ),
    )


async def ask_forget(invocation: Invocation, services: Services) -> Reply:
    """Ask whether the secret shall really go: it cannot come back."""
    say = translator(invocation, services)
    source = await find.source(invocation, services, invocation.argument)
    number = source.feed.id
    return Reply(
        blocks=(Paragraph(say("secret-forget", name=Untrusted(source.name))), Note(say("secret-forget-next"))),
        controls=(
            Button(action=f"feeds:forget:{number}", label=say.text("button-forget-secret"), style="danger"),
            Button(action=f"feeds:info:{number}", label=say.text("button-keep")),
        ),
        update=True,
    )


async def forget(invocation: Invocation, services: Services) -> Reply:
    """Erase the secret, and read the feed as everyone may."""
    say = translator(invocation, services)
    source = await find.source(invocation, services, invocation.argument)
    if source.feed.scope == SHARED:
        raise say.refused("secret-none", name=Untrusted(source.name))
    await services.store.secrets.forget(invocation.workspace, source.feed.id, now=services.clock.now())
    await audit.record(invocation, services, "feeds secret", source.name, before={"secret": "set"}, after=None)
    return Reply(
        blocks=(Paragraph(say("secret-forgotten", name=Untrusted(source.name))), Note(say("secret-forgotten-next"))),
        update=True,
    )


def _headers(invocation: Invocation, say: Translator) -> list[tuple[str, str]]:
    """Return the headers that were entered; raises `CommandRefused` for one that could end its line or is not ours to set."""
    found: list[tuple[str, str]] = []
    if cookie := invocation.text("cookie"):
        found.append(("Cookie", cookie.removeprefix("Cookie:").strip()))
    if user := invocation.text("user"):
        pair = f"{user}:{invocation.text('password') or ''}".encode()
        found.append(("Authorization", f"Basic {base64.b64encode(pair).decode()}"))
    if header := invocation.text("header"):
        name, colon, value = header.partition(":")
        if not colon or name.strip().casefold() in _OURS:
            raise say.refused("secret-bad-header")
        found.append((name.strip(), value.strip()))
    if not all(_NAME.fullmatch(name) and _VALUE.fullmatch(value) for name, value in found):
        raise say.refused("secret-bad-header")
    return found


FAMILY = Family(
    commands=(
        Command(
            path=("feeds", "secret"),
            handler=ask,
            who="admin",
            options=(Option(name="feed", kind="feed", required=True, complete=find.feeds, rest=True),),
            opens_form=True,
        ),
    ),
    actions=(
        Action(id="feeds:seal", handler=put, who="admin"),
        Action(id="feeds:unseal", handler=ask_forget, who="admin"),
        Action(id="feeds:forget", handler=forget, who="admin"),
    ),
)

"""/help: what there is, and one card a topic."""

from collections.abc import Sequence

from digestbot.commands import parse
from digestbot.commands.dispatcher import translator
from digestbot.commands.i18n import Translator
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.reply import Button, Code, Fields, Heading, Line, Note, Paragraph, Reply, Trusted
from digestbot.commands.spec import Action, Catalogue, Command, Family, Option, Suggestion

FOR_ALL = ("news", "digest", "search", "quotes", "story", "author", "follow", "me")
FOR_MANAGERS = ("setup", "feeds", "schedule", "topics", "block", "admin")
PRIVACY = "privacy"


def family(catalogue: Catalogue) -> Family:
    """Return the entries; help speaks of the whole `catalogue`, itself left out."""
    pages = (*(w for w in (*FOR_ALL, *FOR_MANAGERS) if w in catalogue.words), PRIVACY)

    async def answer(invocation: Invocation, services: Services) -> Reply:
        say = translator(invocation, services)
        wanted = (invocation.text("topic") or invocation.argument).casefold()
        if wanted == PRIVACY:
            return _privacy(say, pages)
        if wanted in pages:
            return _page(wanted, catalogue, say, pages)
        return _card(say, pages)

    async def complete(invocation: Invocation, typed: str, services: Services) -> Sequence[Suggestion]:
        say = translator(invocation, services)
        found = [Suggestion(label=_label(p, say), value=p) for p in pages]
        return [s for s in found if typed.casefold() in f"{s.label} {s.value}".casefold()]

    option = Option(name="topic", kind="command", complete=complete, about="option-help-topic")
    return Family(
        commands=(Command(path=("help",), handler=answer, options=(option,), direct=True),),
        actions=(Action(id="help:about", handler=answer),),
    )


def _card(say: Translator, pages: Sequence[str]) -> Reply:
    return Reply(
        blocks=(
            Heading(say("help-title")),
            Paragraph(say("help-what")),
            Paragraph(say("help-readers")),
            Paragraph(say("help-managers")),
            Paragraph(say("help-trust")),
            Note(say("help-next")),
        ),
        controls=_buttons(say, pages),
    )


def _page(word: str, catalogue: Catalogue, say: Translator, pages: Sequence[str]) -> Reply:
    rows = tuple(_row(c, say) for c in catalogue.group(word))
    return Reply(
        blocks=(Heading(say(f"command-{word}")), Fields(rows), Note(say("help-options"))),
        controls=_buttons(say, pages),
        update=True,
    )


def _row(command: Command, say: Translator) -> tuple[Line, Line]:
    call = say.texts.call(say.language, command.path)
    options = " ".join(_option(o, say) for o in command.options)
    return (call, *((Trusted(" "), Code(options)) if options else ())), say(command.key)


def _option(option: Option, say: Translator) -> str:
    shown = parse.name(option.key, option.name, say)
    return shown if option.required else f"[{shown}]"


def _privacy(say: Translator, pages: Sequence[str]) -> Reply:
    return Reply(
        blocks=(
            Heading(say("privacy-title")),
            Paragraph(say("privacy-stored")),
            Paragraph(say("privacy-not-stored")),
            Note(say("privacy-forget")),
        ),
        controls=_buttons(say, pages),
        update=True,
    )


def _buttons(say: Translator, pages: Sequence[str]) -> tuple[Button, ...]:
    return tuple(Button(action=f"help:about:{p}", label=_label(p, say)) for p in pages)


def _label(page: str, say: Translator) -> str:
    """Return a page's name without a slash, since on Slack all commands share one."""
    return say.text("privacy-button") if page == PRIVACY else parse.name(f"command-{page}", page, say)

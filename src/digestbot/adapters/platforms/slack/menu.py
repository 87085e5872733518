"""The one slash command: the menu that it opens without arguments, and its short forms of the catalogue's commands."""

from collections.abc import Iterator

from digestbot.adapters.platforms.slack import forms, replies
from digestbot.adapters.platforms.slack.responses import SlackRequest
from digestbot.commands import parse
from digestbot.commands.dispatcher import Dispatcher, allowed, translator
from digestbot.commands.i18n import CommandRefused, Translator
from digestbot.commands.invocation import Invocation, Value
from digestbot.commands.reply import OPEN, Button, Code, Heading, Paragraph, Reply, Trusted
from digestbot.commands.spec import Catalogue, Command

NOUNS = ("digest", "feeds", "admin")
"""Nouns that may be left out: `/digest why LINK`, `/digest import`, `/digest audit`; the first that fits is meant."""
ALONE = ("list", "status", "settings")
"""The verb that a noun alone stands for."""


def read(text: str, catalogue: Catalogue, say: Translator) -> tuple[Command, dict[str, Value]]:
    """Return the command that someone typed, in full or the short way; raises `CommandRefused` for what they typed, not for a guess."""
    try:
        return parse.command_line(text, catalogue, say)
    except CommandRefused as sorry:
        for longer in _longer(text):
            try:
                return parse.command_line(longer, catalogue, say)
            except CommandRefused:
                continue
        raise sorry from None


def _longer(text: str) -> Iterator[str]:
    yield from (f"{noun} {text}" for noun in NOUNS)
    first, _blank, rest = text.partition(" ")
    if not rest.strip():
        yield from (f"{first} {verb}" for verb in ALONE)


def main(dispatcher: Dispatcher, asked: Invocation, heard: SlackRequest) -> replies.Json:
    """Return the menu as a modal: a button for every command that the asker may call."""
    say = translator(asked, dispatcher.services)
    example = Code(f"{heard.word} news …")
    top = Reply(blocks=(Paragraph(say("slack-menu-what", example=example)),))
    blocks = replies.body(top, 1)
    for word in dispatcher.catalogue.words:
        group = [c for c in dispatcher.catalogue.group(word) if allowed(c.who, asked.rights)]
        if not group:
            continue
        key = f"command-{word}"
        title = Reply(blocks=(Heading((Trusted(say.text(key)),)),))
        buttons = tuple(Button(label=_label(c, say), action=f"{OPEN}{'.'.join(c.path)}") for c in group)
        blocks += [*replies.body(title, 1), *replies.controls(buttons)]
    return {
        "type": "modal",
        "title": replies.plain_text(say.text("slack-menu"), replies.TITLE),
        "close": replies.plain_text(say.text("slack-close"), replies.TITLE),
        "private_metadata": forms.metadata(heard.channel),
        "blocks": blocks[: replies.VIEW_BLOCKS],
    }


def _label(command: Command, say: Translator) -> str:
    return parse.local_path(command, say)[-1]

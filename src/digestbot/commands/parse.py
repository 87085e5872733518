"""What someone typed as a command: the path, then options by name or in order.

    feeds add https://courier.example/feed weight:2
    news "interest rates" --since 3d --share

An option is `name:value`, `name=value`, `--name value` or `--flag`; only the command's own names count, so that an address
is never taken for one. Other words fill the options in order. Each name may be in English or in the reader's language, since
Slack's slash command may be an English noun followed by a verb in another language.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from digestbot.commands.i18n import Translator
from digestbot.commands.invocation import Value
from digestbot.commands.reply import ASKING, Choice, Code, Field, FieldKind, Form
from digestbot.commands.spec import Catalogue, Command, Option

LONGEST = 4000
_QUOTES = {'"': '"', "“": "”", "„": "“", "«": "»"}
_FIELDS: Mapping[str, FieldKind] = {
    "flag": "flag",
    "choice": "choice",
    "layout": "choice",
    "channel": "channel",
    "file": "file",
}


def command_line(text: str, catalogue: Catalogue, say: Translator) -> tuple[Command, dict[str, Value]]:
    """Return the command and its arguments; raises `CommandRefused` with what is wrong and what there is instead."""
    words = split(text[:LONGEST].strip().removeprefix("/"))
    command, rest = _command([w for w, _quoted in words], catalogue, say)
    return command, _arguments(command, words[len(words) - rest :], say)


def split(text: str) -> list[tuple[str, bool]]:
    """Return the words, each with whether it was quoted; a quotation that never ends is taken to the end.

    >>> split('news "key rate" title:"a b"')
    [('news', False), ('key rate', True), ('title:a b', False)]
    """
    found: list[tuple[str, bool]] = []
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        quoted = text[at] in _QUOTES
        word, at = _word(text, at)
        found.append((word, quoted))
    return found


def _word(text: str, at: int) -> tuple[str, int]:
    """Return the word that begins at `at`, without quotation marks, and its end."""
    parts: list[str] = []
    opens = True
    while at < len(text) and not text[at].isspace():
        closing = _QUOTES.get(text[at]) if opens else None
        if closing:
            end = text.find(closing, at + 1)
            end = len(text) if end < 0 else end
            parts.append(text[at + 1 : end])
            at = end + 1
        else:
            parts.append(text[at])
            at += 1
        opens = parts[-1] in {":", "="}
    return "".join(parts), at


def _command(words: Sequence[str], catalogue: Catalogue, say: Translator) -> tuple[Command, int]:
    """Return the command that the first words name, and how many words are left."""
    names = {path: command for command in catalogue.commands for path in _paths(command, say)}
    for count in (2, 1):
        wanted = tuple(w.casefold() for w in words[:count])
        if len(wanted) == count and wanted in names:
            return names[wanted], len(words) - count
    verbs = [c.name for c in catalogue.commands if words and _first(c, say, words[0].casefold())]
    if verbs:
        raise say.refused("which-verb", commands=say.names(Code(v) for v in verbs))
    raise say.refused("unknown-command", command=Code(" ".join(words[:2])))


def _paths(command: Command, say: Translator) -> Iterator[tuple[str, ...]]:
    yield from command.aliases
    yield from product(*zip(command.path, local_path(command, say), strict=True))


def _first(command: Command, say: Translator, word: str) -> bool:
    return word in {command.path[0], local_path(command, say)[0]}


def local_path(command: Command, say: Translator) -> tuple[str, ...]:
    """Return the command's path in the reader's language."""
    return tuple(say.texts.call(say.language, command.path).text[1:].split(" "))


def name(key: str, canonical: str, say: Translator) -> str:
    """Return a name in the reader's language, the canonical one if the language gives none."""
    return say.text(f"{key}.name") if say.texts.has(say.language, f"{key}.name") else canonical


def _arguments(command: Command, words: Sequence[tuple[str, bool]], say: Translator) -> dict[str, Value]:
    options = {n: o for o in command.options for n in (o.name, name(o.key, o.name, say))}
    found: dict[str, Value] = {}
    loose: list[str] = []
    queue = list(words)
    while queue:
        word, quoted = queue.pop(0)
        option, text = (None, word) if quoted else _named(word, options)
        if option is None:
            loose.append(text)
        elif text:
            found[option.name] = value(option, text, say)
        elif option.kind == "flag":
            found[option.name] = True
        elif queue:
            found[option.name] = value(option, queue.pop(0)[0], say)
    _fill(command, loose, found, say)
    return found


def _named(word: str, options: Mapping[str, Option]) -> tuple[Option | None, str]:
    """Return the option that a word names, and its value; None and the whole word if it names none."""
    bare = word.removeprefix("--")
    places = [n for n in (bare.find(":"), bare.find("=")) if n > 0]
    at = min(places, default=len(bare))
    option = options.get(bare[:at].casefold())
    if option is None or (not places and not word.startswith("--")):
        return None, word
    return option, bare[at + 1 :]


def _fill(command: Command, loose: list[str], found: dict[str, Value], say: Translator) -> None:
    """Give the words without a name to the options without a value, in order."""
    for option in command.options:
        if not loose:
            return
        if option.name in found or option.kind in {"flag", "file"}:
            continue
        if option.rest:
            found[option.name] = " ".join(loose)
            return
        found[option.name] = value(option, loose.pop(0), say)
    if loose:
        raise say.refused("extra-words", words=Code(" ".join(loose)), command=Code(command.name))


def value(option: Option, text: str, say: Translator) -> Value:
    """Return a text as the option's kind; raises `CommandRefused`."""
    match option.kind:
        case "integer":
            if not (text.isascii() and text.isdecimal() and len(text) < 10):
                raise say.refused("no-number", option=Code(option.name), given=Code(text))
            return int(text)
        case "flag":
            yes = say.means(text, "typed-yes")
            if not yes and not say.means(text, "typed-no"):
                raise say.refused("no-flag", option=Code(option.name), given=Code(text))
            return yes
        case _:
            return text


def form(command: Command, say: Translator, given: Mapping[str, Value], layouts: Sequence[str]) -> Form:
    """Return the form that asks for a command's options, for platforms if they cannot be typed with help.

    Its submission is the command (`ask:run:PATH`).
    """
    fields = tuple(_field(option, say, given, layouts) for option in command.options)
    return Form(
        action=f"{ASKING}{'.'.join(command.path)}",
        title=say.text(command.key),
        submit=say.text("form-submit"),
        fields=fields,
    )


def _field(option: Option, say: Translator, given: Mapping[str, Value], layouts: Sequence[str]) -> Field:
    choices = layouts if option.kind == "layout" else option.choices
    known = given.get(option.name, "")
    return Field(
        name=option.name,
        label=name(option.key, option.name, say),
        hint=say.text(option.key),
        kind=_FIELDS.get(option.kind, "text"),
        value=str(known).lower() if isinstance(known, bool) else str(known) if isinstance(known, str | int) else "",
        choices=tuple(Choice(value=v, label=say.text(f"choice-{option.name}-{v}"), chosen=v == known) for v in choices),
        required=option.required,
    )

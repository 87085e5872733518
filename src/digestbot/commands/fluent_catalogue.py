"""One language's Fluent file, parsed message by message as they are asked for; nothing else in the project imports fluent.

Parsing a whole file takes a twentieth of a second, and there are five: a shell command that prints one line would spend
more time on texts than on its work. A message begins at the start of a line and ends where the next one does, so the file can
be cut without being parsed.
"""

import re
from collections.abc import Mapping
from functools import cache, cached_property
from importlib import resources

from fluent.runtime import FluentBundle, FluentResource

_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*)[ \t]*=", re.MULTILINE)
_ATTRIBUTE = re.compile(r"^[ \t]+\.([a-zA-Z][\w-]*)[ \t]*=", re.MULTILINE)
_REFERENCE = re.compile(r"\{\s*(-?[a-z][\w-]*)")


class FluentCatalogue:
    """The messages of a language."""

    def __init__(self, language: str, source: str) -> None:
        """Cut the file's text into its messages and terms."""
        self._bundle = FluentBundle([language], use_isolating=False)
        starts = [*_ENTRY.finditer(source)]
        ends = [*(found.start() for found in starts[1:]), len(source)]
        self._sources = {found[1]: source[found.start() : end] for found, end in zip(starts, ends, strict=True)}
        self._parsed: set[str] = set()

    @cached_property
    def keys(self) -> frozenset[str]:
        """The names of all messages; an attribute is `message.attribute`."""
        messages = {name: text for name, text in self._sources.items() if not name.startswith("-")}
        attributes = {f"{name}.{found}" for name, text in messages.items() for found in _ATTRIBUTE.findall(text)}
        return frozenset(messages) | attributes

    def text(self, key: str, given: Mapping[str, int | float | str]) -> str | None:
        """Return a message or attribute with its arguments filled in, None if there is none.

        Raises `KeyError` if an argument is missing or the message refers to one that does not exist.
        """
        name, _, attribute = key.partition(".")
        if name not in self._sources:
            return None
        self._parse(name)
        message = self._bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            return None
        text, errors = self._bundle.format_pattern(pattern, dict(given))
        if errors:
            raise KeyError(f"{key}: {errors[0]}")
        return str(text)

    def _parse(self, name: str) -> None:
        """Parse a message and all messages that it refers to."""
        if name in self._parsed:
            return
        self._parsed.add(name)
        source = self._sources.get(name)
        if source is None:
            return
        self._bundle.add_resource(FluentResource(source))
        for referred in _REFERENCE.findall(source):
            self._parse(referred)


@cache
def shipped(language: str) -> FluentCatalogue:
    """Return the catalogue that the package ships for a language, read once in a process."""
    source = resources.files(__package__).joinpath(f"texts/{language}.ftl").read_text("utf-8")
    return FluentCatalogue(language, source)

"""A file that is parsed message by message says what the whole file, parsed at once, would say."""

import pytest
from fluent.runtime import FluentResource
from fluent.syntax import ast
from hypothesis import given
from hypothesis import strategies as st

from digestbot.commands.fluent_catalogue import FluentCatalogue, shipped
from digestbot.commands.i18n import LANGUAGES

SOURCE = """\
### Words of a harbour.

-brand = Quay
    .gender = masculine
hello = Welcome to { -brand }, { $name }
    and stay.
    .label = Hello
# A remark = of nobody
boats =
    { $count ->
        [one] One boat. { hello }
       *[other] { $count } boats.
    }
broken = { missing }
"""


def test_messages_terms_and_attributes_are_found() -> None:
    """A message may refer to a term or to another message; a term is no message, and a remark is nothing."""
    catalogue = FluentCatalogue("en", SOURCE)
    assert catalogue.keys == {"hello", "hello.label", "boats", "broken"}
    assert catalogue.text("hello.label", {}) == "Hello"
    assert catalogue.text("boats", {"count": 1, "name": "Ada"}) == "One boat. Welcome to Quay, Ada\nand stay."
    assert catalogue.text("boats", {"count": 3}) == "3 boats."


def test_what_is_not_there_is_none_and_what_is_broken_is_told() -> None:
    """Neither a message nor an attribute that is missing is an error here; a reference to nothing is."""
    catalogue = FluentCatalogue("en", SOURCE)
    assert catalogue.text("absent", {}) is None
    assert catalogue.text("hello.absent", {}) is None
    with pytest.raises(KeyError, match="broken"):
        catalogue.text("broken", {})


@pytest.mark.parametrize("language", LANGUAGES)
def test_cutting_a_shipped_file_finds_what_parsing_finds(language: str) -> None:
    """The names and attributes are those of the parsed file, and every piece parses by itself to the same message."""
    catalogue = shipped(language)
    source = "".join(catalogue._sources.values())
    messages = {m.id.name: m for m in FluentResource(source).body if isinstance(m, ast.Message)}
    attributes = {f"{name}.{a.id.name}" for name, m in messages.items() for a in m.attributes}
    assert catalogue.keys == set(messages) | attributes
    for name, message in messages.items():
        (alone,) = (m for m in FluentResource(catalogue._sources[name]).body if isinstance(m, ast.Message))
        assert alone.equals(message)


@given(st.lists(st.sampled_from(sorted(FluentCatalogue("en", SOURCE).keys - {"broken"})), max_size=8))
def test_the_order_of_asking_changes_nothing(keys: list[str]) -> None:
    """Whatever was asked before, a message reads the same."""
    given_: dict[str, int | float | str] = {"count": 1, "name": "Ada"}
    catalogue = FluentCatalogue("en", SOURCE)
    assert [catalogue.text(key, given_) for key in keys] == [
        FluentCatalogue("en", SOURCE).text(k, given_) for k in keys
    ]

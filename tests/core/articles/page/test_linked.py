"""Linked data, however broken."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.articles.page.linked import is_article, kinds, nodes, resolved, text


@pytest.mark.parametrize(
    ("script", "names"),
    [
        ('{"name": "a"}', ["a"]),
        ('[{"name": "a"}, {"name": "b"}]', ["a", "b"]),
        ('{"@context": "x", "@graph": [{"name": "a"}, {"name": "b"}]}', ["a", "b"]),
        ('{"name": "a", "mainEntity": {"name": "b"}}', ["a", "b"]),
        ('{"name": "a", "comment": {"name": "b"}}', ["a"]),
        ('{"name": "a"}{"name": "b"}', ["a", "b"]),
        ('{"name": "a",}', ["a"]),
        ('<!-- {"name": "a"} -->', ["a"]),
        ('//<![CDATA[\n{"name": "a"}\n//]]>', ["a"]),
        ('{"name": "line\nbreak"};', ["line\nbreak"]),
        ("{&quot;name&quot;: &quot;a&quot;}", ["a"]),
        ("", []),
        ("null", []),
        ("{", []),
        ('"text"', []),
    ],
)
def test_scripts(script: str, names: list[str]) -> None:
    """Objects that describe the page are found, outermost first, whatever stands around them."""
    assert [node["name"] for node in nodes([script])] == names


def test_what_is_beyond_repair_is_salvaged() -> None:
    """The values that matter are read by pattern where the JSON cannot be."""
    (node,) = nodes(
        [
            '{"@type": "NewsArticle", "headline": "a "b" c", "datePublished": "2025-10-12", "author": {"name": "Ana Ruiz"}}'
        ]
    )
    assert node["author"] == [{"name": "Ana Ruiz"}]
    assert node["datePublished"] == "2025-10-12"


def test_types() -> None:
    """A type may be a list or an address; every kind of article is one."""
    assert kinds({"@type": ["http://schema.org/NewsArticle", "Thing"]}) == ("newsarticle", "thing")
    assert is_article({"@type": "OpinionNewsArticle"})
    assert not is_article({"@type": "ImageObject"})
    assert not is_article({"@type": 3})


def test_references() -> None:
    """A reference is followed to the object that says more, and stays itself where nothing does."""
    ana = {"@id": "#ana", "name": "Ana Ruiz"}
    assert resolved({"@id": "#ana"}, (ana,)) is ana
    assert resolved({"@id": "#tom"}, (ana,)) == {"@id": "#tom"}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=10),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["@type", "@graph", "@id", "name", "author", "x"]), inner, max_size=4)
    ),
    max_leaves=20,
)


@given(JSON)
def test_any_json(value: object) -> None:
    """Any JSON gives objects, and any value in them a text or None."""
    for node in nodes([json.dumps(value)]):
        assert isinstance(node, dict)
        assert isinstance(kinds(node), tuple)
        for inner in node.values():
            assert text(inner) is None or text(inner)


@given(st.text(max_size=200))
def test_any_script(script: str) -> None:
    """Any text in place of JSON gives objects or none."""
    assert isinstance(nodes([script]), tuple)

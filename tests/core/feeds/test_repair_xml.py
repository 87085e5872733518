"""Broken XML made whole where its meaning is plain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from digestbot.core.feeds.repair_xml import document, repair_xml


@pytest.mark.parametrize(
    ("text", "root", "rest"),
    [
        ("<rss/>", "rss", "<rss/>"),
        ('<?xml version="1.0"?> junk <RSS version="2.0"/>', "rss", '<RSS version="2.0"/>'),
        ("<!-- <a> --><rdf:RDF/>", "rdf", "<rdf:RDF/>"),
        ("<!DOCTYPE html><html/>", "html", "<html/>"),
        ('<!DOCTYPE r [<!ENTITY me "Ann"><!ELEMENT r ANY>]><r/>', "r", "<r/>"),
        ("\ufeff\x00<feed>\x01a</feed>", "feed", "<feed>a</feed>"),
        ("< 3 <feed/>", "feed", "<feed/>"),
        ("<!-- never ends", "", ""),
        ("<!DOCTYPE r [ never ends", "", ""),
        ("no xml at all", "", ""),
        ("", "", ""),
    ],
)
def test_the_document_begins_at_its_root(text: str, root: str, rest: str) -> None:
    """Whatever stands before it; a document type that never ends hides all."""
    found = document(text)
    assert (found[0].removeprefix("rdf:"), found[1]) == (root, rest) or (found[0], found[1]) == ("rdf", rest)


def test_only_harmless_entities_are_kept() -> None:
    """Short texts and characters; nothing that names another entity or a file."""
    text = (
        """<!DOCTYPE r [<!ENTITY me "Ann"><!ENTITY e '&#233;'><!ENTITY two "&me;&me;"><!ENTITY f SYSTEM "file:///x">"""
        f"""<!ENTITY long "{"x" * 101}">]><r/>"""
    )
    assert document(text)[2] == {"me": "Ann", "e": "&#233;"}


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("<r>R&D</r>", "<r>R&amp;D</r>"),
        ("<r>&amp; &lt; &#38; &#x26;</r>", "<r>&amp; &lt; &#38; &#x26;</r>"),
        ("<r>&eacute;&nosuch;</r>", "<r>é&amp;nosuch;</r>"),
        ("<r>&me;&e;</r>", "<r>Ann&#233;</r>"),
        ("<r>&#0;&#x110000;&#xD800;</r>", "<r></r>"),
        ("<r>1 < 2</r>", "<r>1 &lt; 2</r>"),
        ("<r>a]]>b</r>", "<r>a]]&gt;b</r>"),
        ("<r><![CDATA[R&D < 1]]>&D</r>", "<r><![CDATA[R&D < 1]]>&amp;D</r>"),
        ("<r>a</r><script>x</script>", "<r>a</r>"),
        ("<r>a", "<r>a"),
    ],
)
def test_what_people_read_without_noticing(broken: str, whole: str) -> None:
    """Ampersands, signs, entities and what stands behind the end."""
    assert repair_xml(broken, {"me": "Ann", "e": "&#233;"}) == whole


def test_a_section_that_never_ends_ends_with_its_item() -> None:
    """The next item is none of its words."""
    text = "<channel><item><t><![CDATA[a & b</t></item><item><t>c & d</t></item></channel>"
    assert "c &amp; d" in repair_xml(text, {})
    assert etree.fromstring(repair_xml(text, {})) is not None


def test_prefixes_are_declared_as_what_they_are() -> None:
    """Those that are declared stay, unknown ones get a name of their own, and too many are no mistake of ours."""
    found = repair_xml('<rss xmlns:a="urn:a"><dc:date/><x:y a:b="1"/></rss>', {})
    assert 'xmlns:dc="http://purl.org/dc/elements/1.1/"' in found
    assert 'xmlns:x="urn:undeclared:x"' in found
    assert found.count("xmlns:a=") == 1
    etree.fromstring(found)
    many = "<r>" + "".join(f"<p{n}:a/>" for n in range(41)) + "</r>"
    assert repair_xml(many, {}) == many


@given(st.text(alphabet="<>/&;abr[]!CDAT-:= \"'#x1", max_size=200))
def test_any_text_is_repaired(text: str) -> None:
    """Without surprise, and twice is as once for what was whole."""
    root, rest, entities = document(text)
    repair_xml(rest, entities)
    assert bool(root) == bool(rest)

"""What is remembered of an article."""

import json
from dataclasses import asdict, replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.stories.features import KEPT, READ, SKETCH, UNIT, Member, features

PLAIN = Member(
    id="a",
    title="Ferry sinks off Norvik",
    text="The ferry Aurora sank off Norvik on Monday. Divers from Norvik found the wreck. NATO sent a ship.",
    published=datetime(2024, 5, 6, tzinfo=UTC),
    source="courier",
    language="en",
)


@given(
    st.text(max_size=400), st.text(max_size=2000), st.sampled_from(["en", "de", "vi", "zh", "und", "xx", "EN-gb", ""])
)
def test_any_text_has_small_features(title: str, text: str, language: str) -> None:
    """Whatever Unicode comes, features are bounded, whole numbers, JSON-able, and the same each time."""
    member = replace(PLAIN, title=title, text=text, language=language)
    seen = features(member)
    assert seen == features(member)
    assert len(seen.terms) <= KEPT
    assert len(seen.sketch) <= SKETCH
    assert all(0 < weight <= UNIT for _, weight in seen.terms)
    assert set(seen.names) <= {term for term, _ in seen.terms}
    json.dumps(asdict(replace(seen, published=None)), ensure_ascii=True)


@pytest.mark.parametrize("size", [1_000, 1_000_000])
def test_a_long_text_costs_no_more_than_its_beginning(size: int) -> None:
    """What stands after the beginning changes nothing, so a text of 1 MB is safe."""
    long = replace(PLAIN, text=(PLAIN.text + " ") * 40 + "x" * size)
    assert features(long) == features(replace(long, text=long.text[:READ]))


def test_names_are_capitals_inside_a_sentence_or_capitals_only() -> None:
    """The first word of a sentence is no name by its capital; an abbreviation is one anywhere."""
    names = features(PLAIN).names
    assert {"aurora", "norvik", "@NATO"} <= set(names)
    assert not {"diver", "ferri"} & set(names)


def test_a_title_in_capitals_of_its_own_names_nobody() -> None:
    """A Title Written Like This makes no names; one written as a sentence does."""
    assert features(replace(PLAIN, title="Old Bridge Falls After Storm", text="")).names == ()
    assert features(replace(PLAIN, title="Old bridge of Norvik falls after a storm", text="")).names == ("norvik",)


def test_the_title_and_the_lead_weigh_more() -> None:
    """Of words said once, one in the title outweighs one in the lead, and that one later ones."""
    text = "A harbour report. " + "Filler about nothing much here. " * 12 + "Later comes a lighthouse and a heron."
    weights = dict(features(replace(PLAIN, title="Heron", text=text)).terms)
    assert weights["heron"] > weights["harbour"] > weights["lighthous"]


def test_a_notice_in_place_of_the_article_has_no_wording() -> None:
    """A text that says nothing of its title (a cookie notice) is no evidence that two articles are one."""
    notice = "Please accept cookies so that we can show you this page as it was meant to be shown to all of you. " * 2
    assert features(replace(PLAIN, title="Minister resigns", text=notice)).sketch == ()
    assert features(replace(PLAIN, title="Cookies explained", text=notice)).sketch != ()


def test_vietnamese_syllables_are_read_in_pairs() -> None:
    """Spaces part syllables in Vietnamese; neighbours are terms too."""
    seen = features(replace(PLAIN, title="Động đất ở Hà Nội", text="", language="vi"))
    assert {"dong dat", "ha noi"} <= {term for term, _ in seen.terms}


def test_a_land_is_one_term_whatever_it_is_called() -> None:
    """Capital, people and land are one name, and their own words count no more."""
    one = features(replace(PLAIN, title="", text="Envoys from Ottawa met."))
    other = features(replace(PLAIN, title="", text="The Canadian envoys met."))
    assert "@CA" in one.names
    assert "@CA" in other.names
    assert not {"ottawa", "canadian"} & {term for term, _ in (*one.terms, *other.terms)}


def test_a_rare_word_weighs_more_than_a_common_one() -> None:
    """Of words said once in the same place, the one that is rare in the language says more."""
    weights = dict(features(replace(PLAIN, title="", text="People saw a trebuchet.")).terms)
    assert weights["trebuchet"] > 1.5 * weights["peopl"]


def test_words_for_one_thing_share_a_concept() -> None:
    """A blaze and a fire are one thing in headlines, and so is the French incendie; each word is still there by itself."""
    blaze, fire, incendie = (
        dict(features(replace(PLAIN, title=title, text="", language=code)).terms)
        for title, code in (("Blaze at mill", "en"), ("Fire at mill", "en"), ("Incendie au moulin", "fr"))
    )
    assert "~fire" in blaze.keys() & fire.keys() & incendie.keys()
    assert {"blaze", "~fire"} <= blaze.keys()

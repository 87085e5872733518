"""Whether an article is about a topic."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.analysis.topics.topic import Match, from_lists, match, parse
from digestbot.errors import BadQuery

FILLER = " ".join(f"Paragraph {i} speaks about gardens and weather on the coast." for i in range(40))
RATES = (
    "The central bank of Ostra held its key rate on Monday. Governor Ana Ruiz said interest rates would fall. "
    "Banks welcomed it. " + FILLER
)
PASSING = FILLER + " A visitor, who works for a bank, said that rates of rain were high. " + FILLER


def asked(query: str, text: str = RATES, *, title: str = "", language: str = "en", **fields: str) -> Match:
    """Return how the text matches the query."""
    return match(parse(query), title=title, text=text, language=language, fields=fields)


@pytest.mark.parametrize(
    ("query", "about"),
    [
        ("bank", True),
        ("banks", True),
        ("BANKING", True),
        ("bank rate", True),
        ("rate bank", True),
        ('"central bank"', True),
        ('"bank central"', False),
        ('"interest rates"', True),
        ("bank river", False),
        ("river delta bridge bank", False),
        ("bank AND governor", True),
        ("bank AND river", False),
        ("river OR bank", True),
        ("river OR bridge", False),
        ("bank NOT river", True),
        ("bank NOT visitors", True),
        ("bank NOT gardens", False),
        ("(river OR governor) AND (bank NOT bridge)", True),
        ("NOT river", True),
        ("NOT NOT bank", True),
        ('"Ana Ruiz"', True),
        ("the bank of Ostra", True),
    ],
)
def test_what_an_article_is_about(query: str, about: bool) -> None:  # noqa: FBT001 - the expected value
    """Words in any form and order, phrases in order, operators as people expect them; no bare word matches alone."""
    assert asked(query).about is about


@pytest.mark.parametrize("query", ["bank", "visitor", '"rates of rain"', "bank AND visitor"])
def test_a_mention_in_passing_is_not_about(query: str) -> None:
    """What is said once, late in a long text, is found, but the text is not about it."""
    found = asked(query, PASSING)
    assert not found.about
    assert found.score > 0


def test_the_title_and_the_lead_decide() -> None:
    """The same mention makes an article more about it in the lead than late, and most in the title."""
    late = asked("bank", FILLER + " A bank. " + FILLER)
    lead = asked("bank", "A bank. " + FILLER + FILLER)
    title = asked("bank", FILLER + FILLER, title="A bank")
    assert title.score > lead.score > late.score
    assert (title.about, lead.about, late.about) == (True, True, False)


def test_a_part_of_bare_words_is_near_but_never_about() -> None:
    """One of two words orders the article before those with none and after all that match."""
    one, none = asked("bank zeppelin"), asked("dirigible zeppelin")
    assert not one.about
    assert 0 == none.score < one.score < asked("bank governor").score


def test_a_person_named_in_full_once_is_met_again_by_the_last_name() -> None:
    """The title says Ruiz, the text Ana Ruiz: the article is about her; another Ruiz is not her."""
    text = FILLER + " Ana Ruiz, the governor, spoke. " + FILLER
    assert asked('"Ana Ruiz"', text, title="Ruiz warns of rain").about
    assert asked('"Ana Ruiz"', text.replace("Ana", "Leo"), title="Ruiz warns of rain") == Match(score=0.0, about=False)


def test_a_broad_subject_is_known_by_its_own_words() -> None:
    """A report of a match never says "sport"; quoted, or beside other words, the word is only itself."""
    text = "The striker scored a late goal. The coach praised his team after the league match in a full stadium."
    assert asked("sport", text, title="Rovers win at last").about
    assert asked("sport OR gardens", text).about
    assert not asked('"sport"', text).about
    assert not asked("sport funding", text).about
    assert asked("goal NOT sport", text, title="Late goal").about
    assert not asked("sport", RATES).about


def test_everyday_words_are_found_where_they_are_all_that_is_asked() -> None:
    """A band named The Who can be asked for in English."""
    assert asked('"The Who"', "The Who play again. " + FILLER, title="The Who return").about
    assert not asked('"The Who"', FILLER).about


@pytest.mark.parametrize(
    ("query", "about"),
    [
        ("bank author:Hale", True),
        ('bank author:"tom hale"', True),
        ("bank author:Tomas", False),
        ("bank source:courier", True),
        ("bank AND NOT source:courier", False),
        ("bank lang:en", True),
        ("bank lang:en-GB", True),
        ("bank lang:de", False),
        ("bank kind:opinion", True),
        ("bank kind:Opinion", True),
        ("bank kind:news", False),
        ("bank -kind:opinion", False),
        ("bank -kind:shopping", True),
        ("bank -source:courier", False),
        ("author:hale", True),
        ("author:nobody", False),
        ("bank (author:nobody OR source:courier)", True),
        ("bank (author:nobody OR source:other)", False),
    ],
)
def test_limits(query: str, about: bool) -> None:  # noqa: FBT001 - the expected value
    """Author and source by whole words, language by its code; a limit allows or forbids and does not weigh."""
    found = asked(query, author="Tom Hale, Ida Berg", source="The Courier", kind="opinion")
    assert found.about is about
    assert (found.score == 0) is not about


@pytest.mark.parametrize(
    ("query", "text", "language"),
    [
        ("Wahlen", "Die Wahl in Ostra gewann die Partei von Holm.", "de"),
        ("bancos portugueses", "O banco português de Ostra subiu os juros no domingo.", "pt"),
        ("日本銀行", "日本銀行は金利を据え置いた。", "ja"),
        ('"Hà Nội"', "Mưa lớn ở Hà Nội làm ngập nhiều phố.", "vi"),
        ("выборы", "На выборах в Острe победила партия.", "ru"),
    ],
)
def test_words_are_compared_in_the_language_of_the_text(query: str, text: str, language: str) -> None:
    """Endings do not matter, accents and scripts are no obstacle."""
    assert asked(query, text, language=language).about


def test_the_reasons_are_named() -> None:
    """What was found, and where."""
    assert asked("bank", title="Bank holds rate").because == ("bank: title",)
    assert asked('"Ana Ruiz" author:Hale', author="Tom Hale").because == ("Ana Ruiz: lead", "author: Hale")


def test_lists_of_a_topic_make_a_query() -> None:
    """One of any, each of all, nothing of none; every entry is a query of its own."""
    query = from_lists(any=["bank", "river OR delta"], all=["governor"], none=['"rate cut"'])
    assert match(query, title="Bank", text="The governor of a bank spoke.", language="en").about
    assert not match(query, title="Bank", text="The bank spoke.", language="en").about
    assert not match(query, title="Bank", text="The bank's governor sees a rate cut.", language="en").about
    assert parse(query.source) == query


@pytest.mark.parametrize(
    "lists", [{}, {"any": ["bank OR"]}, {"all": ["(bank"]}, {"none": ['"x']}, {"any": ["a) OR (b"]}]
)
def test_lists_that_cannot_be_read_are_refused(lists: dict[str, list[str]]) -> None:
    """No entry can close a parenthesis that another opened."""
    with pytest.raises(BadQuery):
        from_lists(**lists)


@given(st.text(max_size=80), st.text(max_size=400), st.sampled_from(["en", "ja", "vi", "und", "xx"]))
def test_any_article_can_be_matched(title: str, text: str, language: str) -> None:
    """The score is between 0 and 1, the same each time, and nothing falls over."""
    query = parse('(bank OR "key rate" OR sport) AND NOT river lang:en OR 日本')
    found = match(query, title=title, text=text, language=language)
    assert 0 <= found.score <= 1
    assert found == match(query, title=title, text=text, language=language)


@pytest.mark.parametrize(
    "query",
    [
        " OR ".join(f'"a b{i}"' for i in range(900)),
        " ".join(f"w{i}" for i in range(2000)),
        "a " * 4900,
        "(" * 39 + " OR ".join("a" * (i % 30 + 1) for i in range(500)) + ")" * 39,
        '"' + "a " * 4900 + 'b"',
    ],
)
@pytest.mark.parametrize("text", ["a b " * 250_000, "a" * 1_000_000, "Norvik said. " * 80_000])
def test_long_queries_and_texts_take_bounded_time(query: str, text: str) -> None:
    """10 kB of query on 1 MB of text is answered before the test is given up, however it is made."""
    found = match(parse(query), title=text, text=text, language="en")
    assert 0 <= found.score <= 1

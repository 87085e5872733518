"""Queries and their trees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.analysis.topics.query import AllOf, AnyOf, Field, Node, Not, Phrase, Words
from digestbot.core.analysis.topics.reading import DEEPEST, LONGEST, read
from digestbot.errors import BadQuery


@pytest.mark.parametrize(
    ("source", "tree"),
    [
        ("bank", Words("bank")),
        ("central bank", Words("central bank")),
        ('"central bank"', Phrase("central bank")),
        ("„Zentrale Bank“", Phrase("Zentrale Bank")),
        ("« banque centrale »", Phrase("banque centrale")),
        ("a AND b", AllOf((Words("a"), Words("b")))),
        ('a "b c"', AllOf((Words("a"), Phrase("b c")))),
        ("a OR b AND c", AnyOf((Words("a"), AllOf((Words("b"), Words("c")))))),
        ("(a OR b) AND c", AllOf((AnyOf((Words("a"), Words("b"))), Words("c")))),
        ("a b OR c d", AnyOf((Words("a b"), Words("c d")))),
        ("a NOT b", AllOf((Words("a"), Not(Words("b"))))),
        ("a AND NOT (b OR c)", AllOf((Words("a"), Not(AnyOf((Words("b"), Words("c"))))))),
        ("NOT NOT a", Not(Not(Words("a")))),
        ("a and b or not c", Words("a and b or not c")),
        ("author:Hale rates", AllOf((Field("author", "Hale"), Words("rates")))),
        ('AUTHOR: "Tom Hale"', Field("author", "Tom Hale")),
        ("source:courier OR lang:de-AT", AnyOf((Field("source", "courier"), Field("lang", "de-AT")))),
        ("title:bank", Words("title:bank")),
        ("bank -kind:shopping", AllOf((Words("bank"), Not(Field("kind", "shopping"))))),
        ("kind:opinion", Field("kind", "opinion")),
        ("well-kind: soft -spoken", Words("well-kind: soft -spoken")),
        ("((a))", Words("a")),
        ("日本 AND 銀行", AllOf((Words("日本"), Words("銀行")))),
    ],
)
def test_queries_are_read(source: str, tree: Node) -> None:
    """AND binds closer than OR, NOT closest; operators are in capitals; what is no operator or limit is a word."""
    assert read(source) == tree


@pytest.mark.parametrize(
    ("source", "code", "facts"),
    [
        ("", "end", {}),
        ("   ", "end", {}),
        ("bank AND", "end", {}),
        ("OR bank", "missing", {"text": "OR", "at": 1}),
        ("bank AND OR rates", "missing", {"text": "OR", "at": 10}),
        ("(bank", "open", {"at": 1}),
        ("bank)", "close", {"at": 5}),
        ("()", "missing", {"text": ")", "at": 2}),
        ('a "bank', "quote-open", {"at": 3}),
        ('""', "quote-empty", {"at": 1}),
        ("... !", "no-word", {"text": "... !", "at": 1}),
        ("author:", "value", {"field": "author", "at": 1}),
        ("author:)", "value", {"field": "author", "at": 1}),
        ("(" * (DEEPEST + 2) + "a" + ")" * (DEEPEST + 2), "deep", {"most": DEEPEST, "at": 42}),
        ("NOT " * (DEEPEST + 2) + "a", "deep", {"most": DEEPEST, "at": 165}),
        ("a " * LONGEST, "too-long", {"length": 2 * LONGEST, "most": LONGEST}),
    ],
)
def test_what_cannot_be_read_names_the_place(source: str, code: str, facts: dict[str, str | int]) -> None:
    """A person can mend the query from what is wrong with it, and where."""
    with pytest.raises(BadQuery) as found:
        read(source)
    assert (found.value.code, found.value.facts) == (f"query-{code}", facts)


PIECES = st.lists(
    st.sampled_from(
        ["bank", "rate", "AND", "OR", "NOT", "(", ")", '"', "“", "”", "author:", "lang:", "de", "-", "日本", "\u0000"]
    )
)


@given(PIECES | st.text(max_size=200).map(lambda text: [text]))
def test_any_text_is_read_or_refused_politely(pieces: list[str]) -> None:
    """Nothing else than a tree or a message for a person ever comes back."""
    try:
        read(" ".join(pieces))
        code = "query-read"
    except BadQuery as refused:
        code = refused.code
    assert code.startswith("query-")

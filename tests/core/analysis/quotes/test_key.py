"""Key quotes: which are worth showing, in what order, and why not the others."""

from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.analysis.analysis import Quote
from digestbot.core.analysis.quotes.key import LONGEST, MOST, SHORTEST, judge, rank
from digestbot.core.text.spans import Span

TITLE = "Bridge over the Orm shut until May, says Ruiz"


def article(*said: tuple[str, str | None]) -> tuple[str, list[Quote]]:
    """Return a body made of quotes, and the quotes."""
    body, quotes = "The bridge over the Orm is shut. The piers of the bridge moved. ", []
    for text, speaker in said:
        span = Span(start=len(body), end=len(body) + len(text))
        quotes.append(Quote(text=text, span=span, speaker=speaker, cue="said", confidence=0.9 if speaker else 0.0))
        body += text + " "
    return body, quotes


GOOD = "The piers of the bridge have moved by a hand’s breadth since the flood."
OTHER = "My grandmother always liked to walk her two dogs along that path."


def test_the_quote_about_the_subject_comes_first() -> None:
    """Words of title and text, and a speaker whom the title names, put a quote before another."""
    body, quotes = article((OTHER, "Tom Bell"), (GOOD, "Ana Ruiz"))
    assert [q.key for q in rank(quotes, body=body, title=TITLE, summary=())] in ([2, 1], [None, 1])


def test_reasons_against_a_quote() -> None:
    """Nobody named, too short, too long, half a sentence, in the summary, said before: each is told."""
    body, quotes = article(
        (GOOD, None), ("Too short.", "Ana Ruiz"), ("Long " * 70 + ".", "Ana Ruiz"), ("and so we shut the old bridge for all of us", "Ana Ruiz"),
        (GOOD, "Ana Ruiz"), (GOOD, "Ana Ruiz"), (OTHER, "Tom Bell"),
    )  # fmt: skip
    judged = judge(quotes, body=body, title=TITLE, summary=[quotes[6].span])
    assert [j.reason for j in judged] == [
        "no speaker", "too short", "too long", "no whole sentence", "said before", "said before", "in the summary",
    ]  # fmt: skip


def test_a_text_without_quotes_has_no_key() -> None:
    """Nothing is ranked where nothing was said."""
    assert rank((), body="", title=None, summary=()) == ()


@given(
    st.lists(
        st.tuples(st.text(min_size=1, max_size=300).filter(str.strip), st.one_of(st.none(), st.just("Ana Ruiz"))),
        max_size=12,
    )
)
def test_at_most_three_are_key_and_ranks_have_no_gaps(said: list[tuple[str, str | None]]) -> None:
    """Ranks are 1 to n with n at most three; the quotes stay the same in the same order; each key quote has a speaker and fits."""
    body, quotes = article(*said)
    ranked = rank(quotes, body=body, title=TITLE, summary=())
    keys = sorted(q.key for q in ranked if q.key is not None)
    assert keys == list(range(1, len(keys) + 1))
    assert len(keys) <= MOST
    assert [(q.text, q.span, q.speaker) for q in ranked] == [(q.text, q.span, q.speaker) for q in quotes]
    assert all(q.speaker and SHORTEST <= len(q.text) <= LONGEST for q in ranked if q.key)

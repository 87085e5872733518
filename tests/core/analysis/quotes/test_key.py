"""Key quotes: which are worth showing, in what order, and why not the others."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.analysis.analysis import Quote
from digestbot.core.analysis.quotes.finder import find
from digestbot.core.analysis.quotes.key import LONGEST, MOST, SHORTEST, judge, rank
from digestbot.core.text import languages
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
    assert [q.key for q in rank(quotes, body=body, title=TITLE, summary=(), language="en")] in ([2, 1], [None, 1])


def test_reasons_against_a_quote() -> None:
    """Nobody named, too short, too long, half a sentence, in the summary, said before: each is told."""
    body, quotes = article(
        (GOOD, None), ("Too short.", "Ana Ruiz"), ("Long " * 70 + ".", "Ana Ruiz"), ("and so we shut the old bridge for all of us", "Ana Ruiz"),
        (GOOD, "Ana Ruiz"), (GOOD, "Ana Ruiz"), (OTHER, "Tom Bell"),
    )  # fmt: skip
    judged = judge(quotes, body=body, title=TITLE, summary=[quotes[6].span], language="en")
    assert [j.reason for j in judged] == [
        "no speaker", "too short", "too long", "no whole sentence", "said before", "said before", "in the summary",
    ]  # fmt: skip


def test_a_text_without_quotes_has_no_key() -> None:
    """Nothing is ranked where nothing was said."""
    assert rank((), body="", title=None, summary=(), language="en") == ()


@given(
    st.lists(
        st.tuples(st.text(min_size=1, max_size=300).filter(str.strip), st.one_of(st.none(), st.just("Ana Ruiz"))),
        max_size=12,
    )
)
def test_at_most_three_are_key_and_ranks_have_no_gaps(said: list[tuple[str, str | None]]) -> None:
    """Ranks are 1 to n with n at most three; the quotes stay the same in the same order; each key quote has a speaker and fits."""
    body, quotes = article(*said)
    ranked = rank(quotes, body=body, title=TITLE, summary=(), language="en")
    keys = sorted(q.key for q in ranked if q.key is not None)
    assert keys == list(range(1, len(keys) + 1))
    assert len(keys) <= MOST
    assert [(q.text, q.span, q.speaker) for q in ranked] == [(q.text, q.span, q.speaker) for q in quotes]
    assert all(q.speaker and SHORTEST <= len(q.text) <= LONGEST for q in ranked if q.key)


def keys(body: str, language: str, title: str = "Hafen", summary: tuple[Span, ...] = ()) -> list[str]:
    """Return the key quotes of a body, the best first."""
    ranked = rank(find(body, language=language), body=body, title=title, summary=summary, language=language)
    return [q.text for q in sorted((q for q in ranked if q.key), key=lambda q: q.key or 0)]


@pytest.mark.parametrize(
    ("language", "body", "shown"),
    [
        ("de", "„Der Hafen wird in diesem Jahr nicht mehr geöffnet“, sagte Jens Wuttke.", True),
        ("de", "Jens Wuttke sagte: „Der Hafen wird in diesem Jahr nicht mehr geöffnet.“", True),
        ("de", "Jens Wuttke sprach von einer „Öffnung des Hafens noch in diesem Jahr“ und ging.", False),
        ("fr", "« Le port ne sera pas rouvert avant la fin de cette année », a déclaré Jean Morel.", True),
        ("en", "“The harbour will not be opened before the end of this year,” said Ana Ruiz.", True),
        ("en", "Ana Ruiz said: “The harbour will not be opened before the end of this year”.", True),
        ("en", "“The harbour of the town will not be opened,” Ana Ruiz said, “before the end of the year.”", False),
        ("ko", "김민수 장관은 “항구는 올해 안에 다시 열리지 않을 것이며 우리는 그 사실을 시민들에게 이미 여러 번 알린 바가 있다”고 말했다.", True),
    ],
)  # fmt: skip
def test_a_whole_sentence_is_told_in_every_typography(language: str, body: str, *, shown: bool) -> None:
    """The full stop stands inside the marks, behind them or nowhere; a piece of the reporter's sentence is no key quote."""
    assert bool(keys(body, language)) is shown


@pytest.mark.parametrize(
    "words", ["But these are not the plans that were shown to us.", "There they built a harbour for the whole town."]
)
def test_a_quote_that_leans_on_what_came_before_is_no_key(words: str) -> None:
    """What points outside the quote cannot stand alone."""
    assert keys(f"Ana Ruiz said: “{words}”", "en") == []


def test_a_sentence_of_the_summary_is_not_said_again() -> None:
    """Neither another place of the article nor a last comma hides that the summary says it."""
    lead = "The harbour will not be opened before the end of this year."
    body = f"{lead}\n\n“The harbour will not be opened before the end of this year,” said Ana Ruiz."
    assert keys(body, "en", summary=(Span(start=0, end=len(lead)),)) == []


def test_the_second_key_quote_is_another_voice() -> None:
    """Who has not been heard comes before what the first speaker says next."""
    body = (
        "“The harbour will not be opened before the end of this year,” said Ana Ruiz. “The harbour needs a new wall and "
        "a new light,” said Ruiz.\n\n“My boat has never been on land for so long a summer,” said Tom Bell."
    )
    assert [text[:10] for text in keys(body, "en", title="Harbour")] == ["The harbou", "My boat ha", "The harbou"]


def test_an_unsure_speaker_is_not_shown() -> None:
    """A quote whose speaker is a guess is listed among the quotes, and never key."""
    body, quotes = article((GOOD, "Ana Ruiz"))
    doubtful = [replace(q, confidence=languages.get("en").speech.shown - 0.01) for q in quotes]
    assert [j.reason for j in judge(doubtful, body=body, title=TITLE, summary=(), language="en")] == ["not sure"]


@pytest.mark.parametrize("code", languages.CODES)
def test_no_language_shows_more_than_it_has_evidence_for(code: str) -> None:
    """A language with evidence of its own shows from where it was right; every other from where all together were."""
    assert languages.get(code).speech.shown == {"en": 0.9, "de": 0.91}.get(code, 0.93)

"""Which key quotes of a story are shown."""

from datetime import UTC, datetime

from digestbot.core.analysis.analysis import Quote
from digestbot.core.articles.article import ArticleId
from digestbot.core.digests.voices import key_quotes
from digestbot.core.stories.stored_story import CandidateArticle
from digestbot.core.text.spans import Span

_NOW = datetime(2024, 5, 6, 12, tzinfo=UTC)
WALL = "The wall must be higher before the winter comes."
SHAME = "It is a shame what became of the old harbour."
BOATS = "Nobody asked those who live from the boats."


def _said(text: str, speaker: str, outlet: str) -> tuple[Quote, CandidateArticle]:
    quote = Quote(text=text, span=Span(start=0, end=len(text)), speaker=speaker, confidence=1.0, key=1)
    article = CandidateArticle(
        id=ArticleId(1), feed=1, url=f"https://{outlet}.example/", title="Wall", outlet=outlet, published=_NOW,
        first_seen=_NOW, grouped_at=_NOW, language="en", origin="page", body=text, sentences=(), summary=(), quotes=(quote,),
        authors=(),
    )  # fmt: skip
    return quote, article


def test_what_several_outlets_quote_comes_first() -> None:
    """Words that two outlets found worth quoting go before the best quote of one, and stand once."""
    rows = [_said(SHAME, "Tom Bell", "a"), _said(WALL, "Ana Ruiz", "a"), _said(WALL[:-1], "Ana Ruiz", "b")]
    assert [(c.text, c.outlet) for c in key_quotes(rows, 3, set())] == [(WALL, "a"), (SHAME, "a")]


def test_the_second_voice_is_of_another_outlet() -> None:
    """Another speaker in another outlet is heard before the next speaker of the same one."""
    rows = [_said(WALL, "Ana Ruiz", "a"), _said(SHAME, "Tom Bell", "a"), _said(BOATS, "Jo Lund", "b")]
    assert [c.speaker for c in key_quotes(rows, 2, set())] == ["Ana Ruiz", "Jo Lund"]


def test_one_voice_has_one_quote_and_none_is_in_the_summary() -> None:
    """A speaker is not heard twice, and a sentence of the summary is not said again."""
    rows = [_said(WALL, "Ana Ruiz", "a"), _said(SHAME, "Ana Ruiz", "b"), _said(BOATS, "Jo Lund", "b")]
    assert [c.text for c in key_quotes(rows, 3, {BOATS})] == [WALL]

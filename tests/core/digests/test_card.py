"""One story as a digest shows it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from digestbot.core.analysis.analysis import Author, Quote
from digestbot.core.articles.article import ArticleId
from digestbot.core.digests.card import BIO_CHARACTERS, TITLE_CHARACTERS, card, leading, short
from digestbot.core.digests.subscription import Options
from digestbot.core.digests.told import Told, mark
from digestbot.core.stories.earlier import Earlier
from digestbot.core.stories.stored_story import CandidateArticle, StoryCandidate, StoryId
from digestbot.core.text.spans import Span

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
BODY = (
    "The ferry Aurora sank off Norvik on Monday. All of its 84 passengers were saved by the coast guard. "
    "“The bow door was open all night,” said Lena Strand. A board will look into every ferry of the line."
)
SAID = "The bow door was open all night,"


def spans(body: str) -> tuple[Span, ...]:
    """Return the sentences of a body."""
    ends = [i + 1 for i, c in enumerate(body) if c in ".”" and body[i + 1 : i + 2] in {" ", ""} and c == "."]
    starts = [0, *(end + 1 for end in ends[:-1])]
    return tuple(Span(start=s, end=e) for s, e in zip(starts, ends, strict=True))


def article(number: int, outlet: str = "Courier", **told: Any) -> CandidateArticle:
    """Return an article about a ferry."""
    at = BODY.index(SAID)
    quote = Quote(
        text=SAID, span=Span(start=at, end=at + len(SAID)), speaker="Lena Strand", role="captain", confidence=1.0, key=1
    )
    given: dict[str, Any] = {
        "feed": 1,
        "url": f"https://{outlet.lower()}.example/{number}",
        "title": "Ferry sinks off Norvik",
        "published": NOW - timedelta(minutes=number),
        "first_seen": NOW,
        "grouped_at": NOW,
        "language": "en",
        "origin": "page",
        "body": BODY,
        "sentences": spans(BODY),
        "summary": (0, 1),
        "quotes": (quote,),
        "authors": (Author(name="Ada Author", bio="Ada writes. " * 30, source="x"),),
    }
    return CandidateArticle(id=ArticleId(number), outlet=outlet, **(given | told))


def story(*articles: CandidateArticle) -> StoryCandidate:
    """Return a story of those articles."""
    return StoryCandidate(id=StoryId(7), revision=1, articles=articles, changed="Herald")


@pytest.mark.parametrize(
    ("worse", "better"),
    [
        ({"paywall": True}, {"origin": "teaser"}),
        ({"origin": "teaser"}, {"origin": "feed"}),
        ({"origin": "feed"}, {"origin": "page", "weight": 0.1}),
        ({"title": "FERRY SINKS!!!"}, {"weight": 0.1}),
        ({"weight": 1.0}, {"weight": 1.1}),
        ({"published": NOW}, {"published": NOW - timedelta(hours=1)}),
        ({"published": None, "first_seen": NOW}, {"published": NOW - timedelta(hours=1)}),
    ],
)
def test_the_best_text_of_the_best_outlet_leads(worse: dict[str, Any], better: dict[str, Any]) -> None:
    """A wall hides, a page says more than a feed, capitals shout, weights are people's wish, and the earliest is first."""
    one, other = article(1, **worse), article(2, **better)
    assert leading([one, other]) == leading([other, one]) == other


def test_the_leading_article_gives_headline_link_and_byline() -> None:
    """What it does not have is no other's, but for the picture."""
    lead = article(2, "Herald", weight=2.0, authors=(Author(name="Tom Bell", source="x"),))
    other = article(1, image="https://courier.example/i.png")
    shown = card(story(other, lead), Options(), topic="Sea")
    assert (shown.story, shown.title, shown.link, shown.outlet) == (7, lead.title, lead.url, "Herald")
    assert [(b.name, b.bio) for b in shown.bylines] == [("Tom Bell", None)]
    assert shown.image == other.image
    assert (shown.topic, shown.updated, shown.paywall) == ("Sea", "Herald", False)
    assert card(story(other, lead), Options(images=False)).image is None
    assert card(story(replace(lead, paywall=True)), Options()).paywall


def test_other_outlets_are_named_once() -> None:
    """The one that leads is none of them."""
    told = story(article(1), article(2, "Herald"), article(3, "Herald"), article(4))
    assert [(c.outlet, c.link) for c in card(told, Options()).also_in] == [("Herald", "https://herald.example/2")]


@pytest.mark.parametrize(("kinds", "kind"), [(("opinion", "news"), "news"), (("opinion", "review"), "opinion")])
def test_a_story_is_news_if_any_report_is(kinds: tuple[Any, ...], kind: str) -> None:
    """Else it is what its leading article is."""
    articles = [article(n, kind=k, weight=2.0 - n) for n, k in enumerate(kinds)]
    assert card(story(*articles), Options()).kind == kind


def test_key_quotes_are_shown_as_the_options_say() -> None:
    """With who said it, and without the comma of the sentence around; what is no key quote is not."""
    (quote,) = card(story(article(1)), Options()).quotes
    assert (quote.text, quote.speaker, quote.role, quote.outlet) == (
        SAID.rstrip(","),
        "Lena Strand",
        "captain",
        "Courier",
    )
    assert card(story(article(1)), Options(quotes=0)).quotes == ()
    unranked = replace(article(1).quotes[0], key=None)
    assert card(story(article(1, quotes=(unranked,))), Options()).quotes == ()


def test_what_was_read_is_not_said_again() -> None:
    """Other sentences take the place of those that the channel has read, and a quote that it has read is left out."""
    first = card(story(article(1)), Options(sentences=1))
    (read,) = first.summary
    told = Told([mark(read.text, "en"), mark(SAID, "en")])
    again = card(story(article(1)), Options(sentences=1), told)
    assert read.text not in {s.text for s in (*again.summary, *again.brief)}
    assert again.quotes == ()
    everything = Told([mark(span.of(BODY), "en") for span in spans(BODY)])
    assert card(story(article(1)), Options(), everything).summary == ()


@pytest.mark.parametrize(
    ("text", "limit", "cut"),
    [("one two", 7, "one two"), ("one two", 6, "one…"), ("one two three", 9, "one two…"), ("onetwothree", 5, "onet…")],
)
def test_what_is_too_long_is_cut_after_a_word(text: str, limit: int, cut: str) -> None:
    """With an ellipsis, and never longer than there is room."""
    assert short(text, limit) == cut
    assert len(short(text, limit)) <= limit


def test_titles_and_biographies_have_their_length() -> None:
    """They are others' words."""
    shown = card(story(article(1, title="word " * 200)), Options())
    assert len(shown.title) <= TITLE_CHARACTERS
    assert len(shown.bylines[0].bio or "") <= BIO_CHARACTERS


@pytest.mark.parametrize(("before", "shown"), [(timedelta(hours=2), False), (timedelta(days=1), True)])
def test_what_a_story_follows_is_of_an_earlier_day(before: timedelta, *, shown: bool) -> None:
    """What the same place told some hours before is no chapter of it."""
    now = datetime(2026, 11, 24, 12, tzinfo=UTC)
    earlier = Earlier(story=1, title="Ferry sinks", link="https://a.example/1", outlet="Nord", at=now - before)
    told = replace(story(article(1, published=now)), earlier=earlier)
    assert card(told, Options()).earlier == (earlier if shown else None)

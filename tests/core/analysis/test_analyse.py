"""From a raw article to all that a digest may say of it."""

import pytest

from digestbot.core.analysis.analyse import analyse
from digestbot.core.articles.article import Claim, RawArticle

TEXT = (
    "The mayor of Norvik opened the new bridge on Monday. It took four years to build. "
    "“We waited a long time for this,” said Lena Strand, the mayor. "
    "The bridge carries trams and bicycles. It cost 84 million crowns. Ferries stop running in May."
)


def article(**told: object) -> RawArticle:
    """Return an article about a bridge."""
    given: dict[str, object] = {
        "title": "Norvik opens its bridge",
        "text": TEXT,
        "language": "en",
        "outlet": "The Courier",
        "claims": (Claim(name="Ada Author", source="json-ld"),),
    }
    return RawArticle(**(given | told))  # type: ignore[arg-type]  # a test names the fields it changes


def test_everything_that_is_said_stands_in_the_body() -> None:
    """Sentences, summary, quotes with their speakers, and authors."""
    found = analyse(article())
    assert found.language == "en"
    assert 1 <= len(found.summary) <= 3
    assert [q.text for q in found.quotes] == ["We waited a long time for this,"]
    assert found.quotes[0].speaker == "Lena Strand"
    assert [a.name for a in found.authors] == ["Ada Author"]


@pytest.mark.parametrize("count", [1, 2])
def test_a_summary_is_as_long_as_was_asked(count: int) -> None:
    """And by the method that was asked for."""
    assert len(analyse(article(), sentences=count).summary) == count
    assert len(analyse(article(), sentences=count, summariser="luhn").summary) == count


def test_a_headline_that_is_missing_is_looked_for_in_the_text() -> None:
    """It is then no sentence of the summary, and no byline."""
    found = analyse(article(title=None, text=f"Norvik opens its bridge\n\n{TEXT}"))
    assert found.title == "Norvik opens its bridge"
    assert [a.name for a in found.authors] == ["Ada Author"]


def test_what_other_articles_of_the_feed_say_too_is_not_the_article() -> None:
    """A line that several of its pages share is left out."""
    line = "Norvik Courier keeps to the Code of Orrin."
    others = tuple(f"Story {n} of the day is a long one, and of its own.\n\n{line}" for n in range(3))
    assert line in analyse(article(text=f"{TEXT}\n\n{line}")).body
    assert line not in analyse(article(text=f"{TEXT}\n\n{line}", others=others)).body

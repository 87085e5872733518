"""What is read of an article that only its feed tells of."""

import pytest

from digestbot.core.articles.article import ArticleId
from digestbot.core.articles.article_states import UnreadArticle
from digestbot.core.reading.page_or_feed import read_feed


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Bank holds its rate | The Courier", "Bank holds its rate"),
        ("Bank holds its rate | Economy", "Bank holds its rate"),
        ("Bank holds its rate - for now", "Bank holds its rate - for now"),
    ],
)
def test_a_feeds_headline_loses_outlet_and_category(title: str, headline: str) -> None:
    """Some feeds put them behind every headline; the digest names the outlet itself."""
    article = UnreadArticle(
        id=ArticleId(1),
        scope="",
        url="https://courier.example/a",
        title=title,
        teaser="The bank left its rate unchanged.",
        content=None,
        outlet="The Courier",
        language="en",
        published=None,
        image=None,
        categories=("Economy",),
    )
    read = read_feed(article, wall=None)
    assert read.title == headline
    assert [(label.source, label.text) for label in read.labels] == [("category", "Economy")]

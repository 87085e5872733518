"""A canonical link counts only where it can be the article's own address."""

import pytest

from digestbot.core.articles.canonical_link import own_address

TITLE = "Rain ends in the valley after nine days"


@pytest.mark.parametrize(
    ("stated", "url"),
    [
        ("https://courier.example/rain", "https://courier.example/rain?utm_source=rss"),
        ("https://courier.example/2025/10/rain-ends-in-the-valley", "https://courier.example/?p=8812"),
        ("https://courier.example/weather/rain-ends-820113", "https://m.courier.example/article/820113"),
        ("https://courier.example/rain-valley", "https://courier.example/x9"),
        ("https://wire.example/stories/2025/rain-over-the-valley-ends", "https://courier.example/a/b"),
        ("https://courier.example/rain.html", "https://courier.example/amp/rain"),
    ],
)
def test_an_articles_own_address_counts(stated: str, url: str) -> None:
    """It shares the slug, the number or words of the title with this article, or names one as only articles' addresses do."""
    assert own_address(stated, url=url, title=TITLE) == stated


@pytest.mark.parametrize(
    ("stated", "url"),
    [
        ("https://courier.example/", "https://courier.example/rain"),
        ("https://courier.example", "https://courier.example/2025/10/rain"),
        ("https://courier.example/news", "https://courier.example/rain"),
        ("https://courier.example/news", "https://courier.example/news/rain"),
        ("https://courier.example:8080/news", "https://courier.example:8080/rain"),
        ("https://courier.example/index.html", "https://courier.example/rain"),
        (None, "https://courier.example/rain"),
    ],
)
def test_the_address_of_a_site_or_a_section_does_not(stated: str | None, url: str) -> None:
    """Templates that name one address on every page would make one article of all."""
    assert own_address(stated, url=url, title=TITLE) is None

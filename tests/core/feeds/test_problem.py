"""What a status means, at sites that use it in a way of their own too."""

import pytest

from digestbot.core.feeds.problem import host_of, of_status

REDDIT = "https://www.reddit.com/r/gardening/.rss"
YOUTUBE = "https://www.youtube.com/feeds/videos.xml?channel_id=UCabc"


@pytest.mark.parametrize(
    ("url", "status", "kind"),
    [
        (REDDIT, 403, "reddit-blocked"),
        (REDDIT, 401, "reddit-blocked"),
        (REDDIT, 429, "reddit-rate"),
        ("https://old.REDDIT.com./new/.rss", 403, "reddit-blocked"),
        ("https://reddit.com/.rss", 429, "reddit-rate"),
        (YOUTUBE, 404, "youtube-not-found"),
        (REDDIT, 404, "not-found"),
        (REDDIT, 502, "server-error"),
        (YOUTUBE, 403, "forbidden"),
        (YOUTUBE, 500, "server-error"),
        ("https://notreddit.com/.rss", 403, "forbidden"),
        ("https://reddit.com.mirror.example/.rss", 429, "rate-limited"),
        ("https://courier.example/youtube.com", 404, "not-found"),
        ("https://youtube.com@courier.example/feed", 404, "not-found"),
        ("https://[youtube.com", 404, "not-found"),
    ],
)
def test_a_status_means_what_its_site_means_by_it(url: str, status: int, kind: str) -> None:
    """Reddit and YouTube have causes and cures of their own, and no site that is only called like them."""
    found = of_status(status, {}, url=url)
    assert (found.kind, found.detail) == (kind, str(status))


def test_reddit_is_named_before_what_stands_in_front_of_it() -> None:
    """A key helps there whatever the blocking server is."""
    headers = {"server": "cloudflare", "content-type": "text/html", "cf-mitigated": "challenge"}
    assert of_status(403, headers, url=REDDIT).kind == "reddit-blocked"
    assert of_status(403, headers, url=YOUTUBE).kind == "cloudflare"


def test_an_address_that_is_none_has_no_host() -> None:
    """What feeds hold is anything."""
    assert host_of("https://[courier.example/feed") == ""
    assert host_of("feed.xml") == ""

"""A page is the article that its feed announced where they share words, and nothing else is shown as it."""

import pytest

from digestbot.core.articles.article import Page
from digestbot.core.articles.vouching import is_announced, is_front_page

LINK = "https://courier.example/2025/basin"
TITLE = "Council closes the old basin"
TEASER = "From May no ferry may land there, the council of Tarn said."
STORY = (
    "The council of Tarn closes the old basin from May. Ferries land at the new quay, and walkers may use the steps. "
)
NOTICES = (
    ("Just a moment...", "We look whether your connection is safe. This takes some seconds."),
    ("Access Denied", "You do not have permission to view this page. Reference 18.3f2e1160."),
    ("404 Not Found", "The page that you asked for has moved or never was here. Try the search."),
    (
        "Ad blocker detected",
        "Our work is paid by advertisements. Please switch the blocker off and load the page again.",
    ),
    ("Courier Plus", "Read all we write for one crown a week. Choose your plan and start today."),
    ("Nicht verfügbar", "Dieser Inhalt steht in Ihrer Region leider nicht zur Verfügung."),
    ("Navigateur non pris en charge", "Veuillez mettre à jour votre navigateur pour lire nos articles."),
    ("Please enable JavaScript", ""),
)


def announced(page: Page, *, title: str | None = TITLE, teaser: str | None = TEASER, landed: str = LINK) -> bool:
    """Tell whether the page is the article of a feed that speaks of the basin."""
    return is_announced(page, title=title, teaser=teaser, link=LINK, landed=landed)


@pytest.mark.parametrize(("title", "text"), NOTICES)
def test_a_notice_is_no_article(title: str, text: str) -> None:
    """Whatever the notice says and in whichever language, it does not say what the feed announced."""
    assert not announced(Page(title=title, text=text))
    assert not announced(Page(title=title, text=text), teaser=None)


def test_a_notice_under_the_headline_is_no_article() -> None:
    """Sites put the headline over their notice: the text must say something of it too."""
    assert not announced(Page(title=TITLE, text=NOTICES[3][1]))


def test_the_front_page_is_no_article_though_it_lists_it() -> None:
    """A link that leads to the front page leads to the headline of something else."""
    front = Page(title="The Courier", text=f"Turbine order goes abroad. {TITLE}. {STORY}")
    assert not announced(front, landed="https://courier.example/")
    assert announced(front, landed=LINK)


@pytest.mark.parametrize(
    "page",
    [
        Page(title=TITLE, text=STORY),
        Page(title="Tarn: ferries will land elsewhere", text=STORY),
        Page(title="Access denied: council closes the old basin", text="Access denied, the sign says. " + STORY),
        Page(title="What now?", text="A long report of the basin. " * 80, is_article=True),
        Page(title=TITLE, text=""),
    ],
)
def test_an_article_is_one(page: Page) -> None:
    """Another headline, a theme that notices have too, or a page that only its title is read of: still the article."""
    assert announced(page)


def test_nothing_is_asked_of_an_entry_that_says_nothing() -> None:
    """An entry of nothing but a link cannot be compared with anything."""
    assert announced(Page(title="Access Denied", text="No."), title=None, teaser=None)


def test_scripts_without_spaces_are_compared_too() -> None:
    """Chinese and Japanese titles share pairs of characters with their pages."""
    page = Page(title="古い港が閉鎖", text="市議会は五月から古い港を閉鎖すると発表した。", language="ja")
    assert announced(page, title="市議会、古い港を閉鎖へ", teaser=None)
    assert not announced(
        Page(title="アクセス拒否", text="権限がありません。", language="ja"),
        title="市議会、古い港を閉鎖へ",
        teaser=None,
    )


@pytest.mark.parametrize(
    ("url", "front"),
    [
        ("https://courier.example", True),
        ("https://courier.example/index.html", True),
        ("https://courier.example/?p=12", False),
        ("https://courier.example/1", False),
        ("https://[", False),
    ],
)
def test_front_pages(url: str, front: bool) -> None:  # noqa: FBT001 - a value of the table
    """An address without a path is a site's, unless its query names a page."""
    assert is_front_page(url) is front

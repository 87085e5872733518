"""The outlets and articles of the sample newsroom: as untidy as real ones, readable, and nobody's."""

import re
import subprocess
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest

from digestbot.adapters.demo_feeds import Newsroom
from digestbot.adapters.demo_feeds.edition import Edition, edition
from digestbot.adapters.demo_feeds.outlets import OUTLETS, Outlet, SampleArticle, articles

EDITION = edition(datetime(2026, 11, 24, 7, 0, tzinfo=UTC), updated=False)
ARTICLES = [(outlet, article) for outlet in OUTLETS for article in articles(outlet)]


def text_of(url: str, of: Edition = EDITION) -> str:
    """Return what stands at an address, in the charset that it names."""
    document = of[urlsplit(url).netloc, urlsplit(url).path]
    return document.body.decode(document.content_type.partition("charset=")[2])


def url_of(host: str, article: SampleArticle) -> str:
    """Return where an article stands."""
    return f"http://{host}/news/{article.slug}"


PAGES = [url_of(outlet.host, article) for outlet, article in ARTICLES]


def test_it_is_as_large_as_promised() -> None:
    """At least five outlets and twenty articles, in English, German and French."""
    assert len(OUTLETS) >= 5
    assert len(ARTICLES) >= 20
    assert {outlet.language for outlet in OUTLETS} == {"en", "de", "fr"}


DIRT = [
    ("courier.example/news/bank-holds-rate", r"<span[^>]*>Governor-Maslow</span>The Bank of Kestria"),
    ("harbour.example/news/last-keeper", r"<p>Skarv-lighthouseThere was"),
    ("courier.example/news/bank-holds-rate", r"<p>READ  How the crown"),
    ("courier.example/news/night-trams", r"<p>READ  Twelve hours on line 6[^<]*</p>\s*</div>"),
    ("ledger.example/news/rate-on-hold", r"<p>Related: <a href"),
    ("fathom.example/news/river-without-a-wall", r"<p>RELATED: <a href"),
    ("harbour.example/news/no-relief-for-borrowers", r"<p>See also: <a href"),
    ("harbour.example/news/herring-auction", r"<p>Read also: <a href"),
    ("courier.example/news/bank-holds-rate", r"<p>Sign up for Evening Courier, our free newsletter"),
    ("ledger.example/news/orrin-weir", r"<p>Get the Ledger in your inbox"),
    ("courier.example/news/library-of-things", r"<p>Like this story\? Subscribe to our weekend newsletter"),
    ("harbour.example/news/herring-auction", r"<p>The Harbour Post thanks its members"),
    ("courier.example/news/ferry-rescue", r"<p>We use cookies to understand"),
    ("ledger.example/news/census-households", r"<p>This website uses cookies"),
    ("harbour.example/news/ferry-fire", r'id="cookie-banner"><p>We use cookies'),
    ("courier.example/news/bank-holds-rate", r"<p><em>Nadia Orlane is the economics editor of"),
    ("ledger.example/news/port-pay-deal", r"<p><em>Ruth Ademar covers courts"),
    ("fathom.example/news/listening-cable", r"<p>Kwame Astrand covers oceans and physics"),
    ("courier.example/news/police-radio-contract", r"<p>Follow Marta Lindqvar on Mastodon"),
    ("harbour.example/news/no-relief-for-borrowers", r"<p>Follow Sefton Bray on Mastodon"),
    ("courier.example/news/bank-holds-rate", r'"author": \[\{"@type": "Person", "name": "Nadia Orlane"'),
    ("courier.example/news/library-of-things", r'"name": "Nadia Orlane".*"name": "Piers Holloway"'),
    ("ledger.example/news/rate-on-hold", r'<p class="byline">By Owen Castellane, Financial Correspondent</p>'),
    ("harbour.example/news/ferry-fire", r"by <strong>Ingrid Tollan</strong>"),
    (
        "fathom.example/news/school-comet",
        r'<aside class="author-box">\s*<h4 [^>]*>Leila Sorvane</h4>\s*<p [^>]*>Leila Sorvane is',
    ),
    ("ledger.example/news/halden-cells-rescue", r'"isAccessibleForFree": false'),
    ("warte.example/news/seilbahn", r"<p>Lesen Sie auch: <a href"),
    ("warte.example/news/seilbahn", r"<p>Abonnieren Sie unseren Newsletter"),
    ("warte.example/news/nachtzug", r"<p>Wir verwenden Cookies"),
    ("vigie.example/news/masque-restitue", r"<p>À lire aussi : <a href"),
    ("vigie.example/news/vendanges", r"<p>Partagez cet article .* suivez La Vigie sur Mastodon"),
    ("vigie.example/news/masque-restitue", r"<p>Inscrivez-vous à notre lettre d’information"),
]


@pytest.mark.parametrize(("page", "dirt"), DIRT)
def test_the_dirt_is_where_it_belongs(page: str, dirt: str) -> None:
    """Each kind of dirt that real pages have is on its page; a sample without it would flatter the bot."""
    assert re.search(dirt, text_of(f"http://{page}"))


@pytest.mark.parametrize("page", ["ledger.example/news/rate-on-hold", "courier.example/news/ferry-rescue"])
def test_the_dek_is_repeated_as_first_paragraph(page: str) -> None:
    """Two pages say their dek above the text and again in it."""
    text = text_of(f"http://{page}")
    dek = next(article.dek for outlet, article in ARTICLES if f"{outlet.host}/news/{article.slug}" == page)
    assert re.search(rf'<div class="(story|article-body)">\s*<p>{re.escape(dek)}</p>', text)
    assert re.search(rf'class="(dek|standfirst)">{re.escape(dek)}<', text)


@pytest.mark.parametrize(
    ("pages", "facts"),
    [
        (
            ("courier.example/news/bank-holds-rate", "ledger.example/news/rate-on-hold"),
            ("We are not there yet, and we will not pretend to be", "3.75 per cent", "18 per cent", "Maslow"),
        ),
        (
            ("courier.example/news/bank-holds-rate", "harbour.example/news/no-relief-for-borrowers"),
            ("3.75 per cent", "3.1 per cent", "Irena Maslow"),
        ),
        (("courier.example/news/ferry-rescue", "harbour.example/news/ferry-fire"), ("214", "Saint Alder", "September")),
        (
            ("ledger.example/news/orrin-weir", "fathom.example/news/river-without-a-wall"),
            ("112 kilometres", "administrative court", "1911"),
        ),
    ],
)
def test_outlets_share_events(pages: tuple[str, ...], facts: tuple[str, ...]) -> None:
    """Outlets tell the same event in words of their own: facts are shared, paragraphs and headlines are not."""
    first, second = [text_of(f"http://{page}") for page in pages]
    assert all(fact in first and fact in second for fact in facts)
    assert not set(re.findall(r"<p>(.{60,})</p>", first)) & set(re.findall(r"<p>(.{60,})</p>", second))
    assert re.findall(r"<h1>.*", first) != re.findall(r"<h1>.*", second)


def test_the_wall_leaves_two_sentences_and_the_teaser() -> None:
    """Behind the paywall are two sentences on the page; the feed has a teaser."""
    outlet, walled = next((outlet, article) for outlet, article in ARTICLES if article.walled)
    text = text_of(url_of(outlet.host, walled))
    (shown,) = re.findall(r'<div class="story">\s*<p>(.*)</p>\s*</div>', text)
    assert len(re.findall(r"[.!?](?:\s|$)", shown)) == 2
    assert "The battery maker needs 240 million" in text_of("http://ledger.example/feed.xml")


def test_one_article_has_no_author_and_one_is_a_sentence() -> None:
    """Beside the one-sentence brief there is a whole article that nobody signs."""
    unsigned = {article.slug: article.body for _, article in ARTICLES if not article.authors}
    assert set(unsigned) == {"census-households", "storm-warning-lifted"}
    assert re.fullmatch(
        r"<p>[^.]*(?:\{\{[^}]*\}\})?[^.]*\.</p>", re.sub(r"\{\{.*?\}\}", "", unsigned["storm-warning-lifted"])
    )


@pytest.mark.parametrize(("outlet", "article"), ARTICLES, ids=lambda value: getattr(value, "slug", ""))
def test_articles_are_of_readable_length_with_several_voices(outlet: Outlet, article: SampleArticle) -> None:
    """All but the brief and the walled one have 250 to 500 words and at least three quotes."""
    if article.walled or article.slug == "storm-warning-lifted":
        return
    words = re.sub(r"<[^>]+>|\{[{%].*?[%}]\}", " ", article.body).split()
    assert 250 <= len(words) <= 500
    assert len(re.findall(r"[“„«]", article.body)) >= 3


@pytest.mark.parametrize(
    ("page", "form"),
    [
        ("courier.example/news/police-radio-contract", r"she said\. “[^”]*</p>\n<p>“[^”]*”</p>"),
        ("harbour.example/news/no-relief-for-borrowers", r"she said\. “[^”]*</p>\n<p>“[^”]*”</p>"),
        ("courier.example/news/police-radio-contract", r"His spokeswoman, Annika Dray, .*Dray said"),
        ("courier.example/news/police-radio-contract", r"A person familiar with the talks .*” the person said"),
        ("ledger.example/news/rate-on-hold", r"who asked not to be named"),
        ("ledger.example/news/port-pay-deal", r"speaking on condition of anonymity"),
        ("courier.example/news/bank-holds-rate", r"” she said\. “Services"),
        ("vigie.example/news/masque-restitue", r"« [^»]* », confie cette source, « [^»]* »"),
        ("warte.example/news/seilbahn", r"“, sagte er\. „"),
    ],
)
def test_people_are_quoted_in_every_usual_form(page: str, form: str) -> None:
    """Continued quotes, pronouns, spokespeople beside their principals and unnamed sources are all there."""
    assert re.search(form, text_of(f"http://{page}"))


def test_weekdays_in_the_text_agree_with_the_dates() -> None:
    """What happened "on Sunday" happened on the Sunday before the opening, in each outlet's language."""
    monday = edition(datetime(2026, 11, 23, 3, 0, tzinfo=UTC), updated=False)
    assert "3.75 per cent on Sunday" in text_of("http://courier.example/news/bank-holds-rate", monday)
    assert "Bürgerentscheid am Sonntag" in text_of("http://warte.example/news/seilbahn", monday)
    assert "a voté dimanche" in text_of("http://vigie.example/news/masque-restitue", monday)


@pytest.mark.parametrize("url", PAGES)
def test_links_inside_the_articles_lead_somewhere(url: str) -> None:
    """A "Related" line names an article that the outlet has."""
    for path in re.findall(r'href="(/news/[^"]*)"', text_of(url)):
        assert urljoin(url, path) in PAGES


def test_no_address_in_it_belongs_to_anybody() -> None:
    """Every absolute address in feeds and pages is an `.example` one or names a format; every template was filled in."""
    formats = {"www.w3.org", "purl.org", "schema.org", "jsonfeed.org"}
    for url in [*Newsroom.feeds, *PAGES]:
        text = text_of(url)
        hosts = set(re.findall(r"https?://([^/\"<\s?]+)", text))
        assert all(host.endswith(".example") or host in formats for host in hosts)
        assert "{{" not in text
        assert "{%" not in text


def test_the_wheel_ships_every_page(tmp_path: Path) -> None:
    """Whoever installs the package has the whole newsroom."""
    root = Path(__file__).parents[3]
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=root, check=True, capture_output=True)  # noqa: S603 - our own build
    (wheel,) = tmp_path.glob("*.whl")
    shipped = set(zipfile.ZipFile(wheel).namelist())
    pages = root / "src/digestbot/adapters/demo_feeds/pages"
    expected = {file.relative_to(root / "src").as_posix() for file in pages.rglob("*.*")}
    assert len(expected) > 30
    assert expected <= shipped

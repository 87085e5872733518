"""The outlets and their articles, read from the files beside this module.

A folder under `pages/` is an outlet: `feed.xml` or `feed.json`, the `layout.html` of its pages, and one file an article, which
has a head in TOML between two lines of `+++` and then its body. All of them are Jinja templates.
"""

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

PAGES = files("digestbot.adapters.demo_feeds") / "pages"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """An invented outlet; `folder` is its place under `pages/`, `feed` its feed's file there and its address on the host."""

    folder: str
    name: str
    language: str = "en"
    feed: str = "feed.xml"
    feed_type: str

    @property
    def host(self) -> str:
        """The name that only the sample's client resolves."""
        return f"{self.folder}.example"

    @property
    def home(self) -> str:
        """The address of the front page, with a slash at its end."""
        return f"http://{self.host}/"


OUTLETS = (
    Outlet(folder="courier", name="Marenholm Courier", feed_type="application/rss+xml"),
    Outlet(folder="ledger", name="Northern Ledger", feed_type="application/atom+xml"),
    Outlet(folder="harbour", name="Ansel Harbour Post", feed_type="application/rss+xml"),
    Outlet(folder="fathom", name="Fathom & Field", feed="feed.json", feed_type="application/feed+json"),
    Outlet(folder="warte", name="Silberauer Warte", language="de", feed_type="application/rss+xml"),
    Outlet(folder="vigie", name="La Vigie de Sauvire", language="fr", feed_type="application/atom+xml"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """An author of an article; `bio` is what the outlet says about the author, if anything."""

    name: str
    role: str = ""
    bio: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """What a later version of an article changes beside its body; `hours` before the opening it was made."""

    title: str
    hours: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleArticle:
    """One article file. `hours` before the opening it was published; `body` is the template of its HTML.

    `repeat` is a query string under which the feed lists the article a second time. `walled` pages show `body`, the first
    sentences only, and say that the rest must be paid for.
    """

    slug: str
    title: str
    dek: str
    hours: float
    body: str
    authors: tuple[Author, ...] = ()
    charset: str = "utf-8"
    repeat: str = ""
    walled: bool = False
    update: Update | None = None


def articles(outlet: Outlet) -> tuple[SampleArticle, ...]:
    """Return an outlet's articles, newest first."""
    found = (
        _article(file.name.removesuffix(".html"), file.read_text(encoding="utf-8"))
        for file in (PAGES / outlet.folder).iterdir()
        if file.name.endswith(".html") and file.name != "layout.html"
    )
    return tuple(sorted(found, key=lambda article: article.hours))


def _article(slug: str, text: str) -> SampleArticle:
    _, head, body = text.split("+++\n", 2)
    fields: dict[str, Any] = tomllib.loads(head)
    authors = tuple(Author(**author) for author in fields.pop("authors", ()))
    update = fields.pop("update", None)
    return SampleArticle(
        slug=slug, body=body.strip(), authors=authors, update=Update(**update) if update else None, **fields
    )

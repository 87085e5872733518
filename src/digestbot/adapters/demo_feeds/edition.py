"""Everything the sample newsroom serves, rendered for one opening instant: the same instant always gives the same bytes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime
from functools import cache
from hashlib import sha256

from babel.dates import format_date
from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from digestbot.adapters.demo_feeds.outlets import OUTLETS, Author, Outlet, SampleArticle, articles


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One answer of the server; `modified` is aware UTC, whole seconds."""

    body: bytes
    content_type: str
    modified: datetime

    @property
    def etag(self) -> str:
        """A strong validator of the bytes, the same in every run."""
        return f'"{sha256(self.body).hexdigest()[:16]}"'


Edition = Mapping[tuple[str, str], Document]
"""Host and path to what is served there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Story:
    """An article as the templates see it; `links` are the addresses under which its feed lists it, one item each."""

    url: str
    path: str
    title: str
    dek: str
    authors: tuple[Author, ...]
    published: datetime
    modified: datetime
    body: Markup
    walled: bool
    charset: str
    links: tuple[str, ...]

    @property
    def byline(self) -> str:
        """The authors' names as one line; empty if no one signs."""
        return " and ".join(author.name for author in self.authors)


def edition(opened_at: datetime, *, updated: bool) -> Edition:
    """Render every feed and page as of `opened_at`; `updated` takes the later version of the article that has one."""
    opened = opened_at.replace(microsecond=0)  # HTTP dates have no smaller unit
    environment = _environment()
    return {
        address: doc for outlet in OUTLETS for address, doc in _outlet(environment, outlet, opened, updated=updated)
    }


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("digestbot.adapters.demo_feeds", "pages"),
        autoescape=select_autoescape(("html", "xml"), default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["rfc822"] = lambda instant: format_datetime(instant, usegmt=True)
    environment.filters["rfc3339"] = lambda instant: instant.strftime("%Y-%m-%dT%H:%M:%SZ")
    return environment


def _outlet(
    environment: Environment, outlet: Outlet, opened: datetime, *, updated: bool
) -> Iterator[tuple[tuple[str, str], Document]]:
    stories = tuple(_story(environment, outlet, article, opened, updated=updated) for article in articles(outlet))
    newest = max(story.modified for story in stories)
    feed = environment.get_template(f"{outlet.folder}/{outlet.feed}").render(
        outlet=outlet, stories=stories, modified=newest
    )
    yield (
        (outlet.host, f"/{outlet.feed}"),
        Document(body=feed.encode(), content_type=f"{outlet.feed_type}; charset=utf-8", modified=newest),
    )
    layout = environment.get_template(f"{outlet.folder}/layout.html")
    for story in stories:
        page = layout.render(outlet=outlet, story=story)
        yield (
            (outlet.host, story.path),
            Document(
                body=page.encode(story.charset),
                content_type=f"text/html; charset={story.charset}",
                modified=story.modified,
            ),
        )


def _story(
    environment: Environment, outlet: Outlet, article: SampleArticle, opened: datetime, *, updated: bool
) -> _Story:
    def day(hours: float) -> str:
        """Name the weekday that many hours before the opening, as the outlet's readers call it."""
        return format_date(opened - timedelta(hours=hours), "EEEE", locale=outlet.language)

    update = article.update if updated else None
    body = environment.from_string(article.body).render(day=day, updated=bool(update))
    path = f"/news/{article.slug}"
    url = f"http://{outlet.host}{path}"
    published = opened - timedelta(hours=article.hours)
    return _Story(
        url=url,
        path=path,
        title=update.title if update else article.title,
        dek=article.dek,
        authors=article.authors,
        published=published,
        modified=opened - timedelta(hours=update.hours) if update else published,
        body=Markup(body),  # noqa: S704 - our own files, not the internet's
        walled=article.walled,
        charset=article.charset,
        links=(url, url + article.repeat) if article.repeat else (url,),
    )

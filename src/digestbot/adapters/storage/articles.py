"""Articles through reading, analysis and grouping."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from digestbot.adapters.storage.codec import storable
from digestbot.adapters.storage.encryption import Headers
from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.entries import names_page, shared_by
from digestbot.adapters.storage.pages import recent_pages
from digestbot.adapters.storage.secrets import opened, same_host
from digestbot.adapters.storage.shielded import shielded
from digestbot.adapters.storage.statements import DAMAGED, UNGROUPED, free, in_turn, locked, readable, take, tenant_of
from digestbot.adapters.storage.tables import (
    analyses,
    arrivals,
    article_authors,
    article_terms,
    articles,
    entries,
    feeds,
    quote_terms,
    quotes,
    story_articles,
)
from digestbot.core.analysis.analysis import Analysis
from digestbot.core.articles.article import ArticleId, RawArticle
from digestbot.core.articles.article_states import ReadArticle, ReadResult, UnreadArticle
from digestbot.core.articles.identity import link_key
from digestbot.core.feeds.feed import Entry
from digestbot.core.feeds.stored_feed import SHARED, FeedId
from digestbot.core.stories.stored_story import UngroupedArticle, has_figure
from digestbot.core.stories.story import Member
from digestbot.core.text.words import terms
from digestbot.ports.lease import Lease

_GIVEN_BACK = {"lease_owner": None, "lease_until": None}


@shielded
class SqlArticles:
    """`ports.Articles` on a database.

    A claim that an edit of the article has ended (its lease is empty) records nothing: the article is read again.
    """

    def __init__(self, database: Database) -> None:
        """Keep the connections, and for whom each article was claimed here: only that holder may record what came of it."""
        self._database = database
        self._holders: dict[int, str] = {}

    async def claim_unread(
        self,
        *,
        now: datetime,
        lease: Lease,
        limit: int,
        of_one_feed: int | None = None,
        without: Collection[FeedId | None] = (),
    ) -> Sequence[UnreadArticle]:
        """See `ports.Articles`."""
        ahead, mine = self._database.lease_clock.ahead(now), self._database.lease_clock.lease(lease, now)
        async with self._database.writing() as connection:
            full = [feed for feed in without if feed is not None]
            open_ = waiting("found", now, now + ahead).where(
                or_(articles.c.feed_id.is_(None), articles.c.feed_id.not_in(full))
            )
            rows = await _claim(connection, open_, mine, limit, of_one_feed)
            self._holders |= {r.id: lease.owner for r in rows}
            private = [r.feed_id for r in rows if r.scope != SHARED]
            headers = await opened(connection, self._database, private) if private else {}
            urls = select(feeds.c.id, feeds.c.url).where(feeds.c.id.in_(private))
            hosts = {r.id: r.url for r in await connection.execute(urls)} if headers else {}
            filed = await _filed(connection, [r.id for r in rows])
        return [_unread(r, headers.get(r.feed_id) or (), hosts.get(r.feed_id, ""), filed.get(r.id, ())) for r in rows]

    async def record_read(self, article: ArticleId, result: ReadResult) -> None:
        """See `ports.Articles`."""
        async with self._database.writing() as connection:
            if result.own_words and await _gave_way(connection, article, self._held(article)):
                return
            await connection.execute(
                self._claimed(article, "found").values(
                    state="read",
                    title=result.title,
                    dek=result.dek,
                    text=result.text,
                    origin=result.origin,
                    outlet=result.outlet,
                    language=result.language,
                    published=result.published,
                    image=result.image,
                    canonical=result.canonical,
                    claims=result.claims,
                    labels=result.labels,
                    wall=result.wall,
                    attempts=0,
                    **_GIVEN_BACK,
                )
            )

    async def retry_read(self, article: ArticleId, *, at: datetime) -> None:
        """See `ports.Articles`."""
        async with self._database.writing() as connection:
            await connection.execute(self._claimed(article, "found").values(next_at=at, **_GIVEN_BACK))

    async def claim_unanalysed(self, *, now: datetime, lease: Lease, limit: int) -> Sequence[ReadArticle]:
        """See `ports.Articles`."""
        ahead, mine = self._database.lease_clock.ahead(now), self._database.lease_clock.lease(lease, now)
        async with self._database.writing() as connection:
            rows = await _claim(connection, waiting("read", now, now + ahead), mine, limit)
            pages = {feed: await recent_pages(connection, feed) for feed in {r.feed_id for r in rows} if feed}
        self._holders |= {r.id: lease.owner for r in rows}
        return [
            ReadArticle(id=ArticleId(r.id), raw=_raw(r, pages.get(r.feed_id, {})), attempts=r.attempts) for r in rows
        ]

    async def retry_analysis(self, article: ArticleId, *, at: datetime) -> None:
        """See `ports.Articles`."""
        async with self._database.writing() as connection:
            await connection.execute(self._claimed(article, "read").values(next_at=at, **_GIVEN_BACK))

    async def record_analysis(
        self, article: ArticleId, analysis: Analysis, *, now: datetime, failure: str | None = None
    ) -> None:
        """See `ports.Articles`. An article of a story whose text has not changed goes back to `grouped`."""
        async with self._database.writing() as connection:
            same = await _says_the_same(connection, article, analysis)
            done = {"state": "grouped" if same else "analysed", "attempts": 0, "failure": failure, **_GIVEN_BACK}
            changed = 0 if same else 1
            recorded = await connection.execute(
                self._claimed(article, "read").values(revision=articles.c.revision + changed, **done)
            )
            if recorded.rowcount:
                await _replace(connection, article, analysis, now)

    async def record_failure(self, article: ArticleId, *, reason: str) -> None:
        """See `ports.Articles`."""
        async with self._database.writing() as connection:
            await connection.execute(
                update(articles)
                .where(articles.c.id == article, articles.c.state.in_(("found", "read")), self._held(article))
                .values(state="failed", failure=reason, next_at=None, **_GIVEN_BACK)
            )

    async def put_aside(self, article: ArticleId, *, reason: str) -> None:
        """See `ports.Articles`."""
        async with self._database.writing() as connection:
            await connection.execute(
                update(articles)
                .where(articles.c.id == article, articles.c.state == "analysed")
                .values(state="failed", failure=reason, next_at=None)
            )

    def _held(self, article: ArticleId) -> ColumnElement[bool]:
        """Say that the article is still whose it was when it was claimed here."""
        return articles.c.lease_owner == self._holders.get(article, "")

    def _claimed(self, article: ArticleId, state: str) -> Any:
        return update(articles).where(articles.c.id == article, articles.c.state == state, self._held(article))

    async def ungrouped(self, *, limit: int) -> Sequence[UngroupedArticle]:
        """See `ports.Articles`."""
        published = func.coalesce(analyses.c.published, articles.c.published, articles.c.first_seen)
        async with self._database.reading() as connection:
            analysed = (
                select(
                    articles.c.id,
                    articles.c.identity,
                    articles.c.title,
                    articles.c.outlet,
                    articles.c.url,
                    articles.c.canonical,
                    articles.c.published,
                    articles.c.first_seen,
                    analyses.c.title.label("own_title"),
                    analyses.c.body,
                    analyses.c.language,
                    analyses.c.published.label("own_published"),
                    story_articles.c.id.label("place"),
                )
                .join(analyses, analyses.c.article_id == articles.c.id)
                .outerjoin(story_articles, story_articles.c.article_id == articles.c.id)
                .where(UNGROUPED)
                .order_by(published, articles.c.id)
            )
            fair = await in_turn(connection, analysed, articles, tenant_of(articles.c.feed_id), limit=limit)
            rows = (await connection.execute(fair)).all()
            found = [_ungrouped(r) for r in rows]
        return sorted(found, key=lambda article: (article.member.published, article.id))


def waiting(state: str, now: datetime, held_at: datetime) -> Select[Any]:
    """Return the query for the articles in `state` that are due for their next step, oldest first; `held_at` is the leases' time."""
    return (
        select(articles)
        .where(articles.c.state == state, articles.c.next_at <= now, free(articles, held_at))
        .order_by(articles.c.next_at, articles.c.id)
    )


async def _gave_way(connection: AsyncConnection, article: ArticleId, held: ColumnElement[bool]) -> bool:
    """Turn a feed's version, which now holds only the page's text, into the shared article; True if that exists already.

    In that case the feed's entry joins the shared article. A version in a story stays as its readers saw it.
    """
    row = (await connection.execute(select(articles).where(articles.c.id == article, held))).first()
    shared = shared_by(row.identity) if row else None
    placed = select(story_articles.c.id).where(story_articles.c.article_id == article)
    # The entry may link to another page by now: the text was not read from that one.
    leads_there = row is not None and row.url and link_key(Entry(link=row.url)) == shared
    if row is None or not leads_there or (await connection.execute(placed)).first():
        return False
    same = select(articles.c.id).where(articles.c.scope == row.scope, articles.c.identity == shared)
    standing = (await connection.execute(same)).scalar()
    if standing is None:
        told = {"teaser": None, "content": None, "authors": (), "feed_id": None}
        await connection.execute(update(articles).where(articles.c.id == article).values(identity=shared, **told))
        return False
    await connection.execute(update(entries).where(entries.c.article_id == article).values(article_id=standing))
    await connection.execute(delete(articles).where(articles.c.id == article))
    return True


async def _claim(
    connection: AsyncConnection, query: Select[Any], lease: Lease, limit: int, of_one_feed: int | None = None
) -> Sequence[Row[Any]]:
    few = (articles.c.feed_id, of_one_feed) if of_one_feed is not None else None
    fair = await in_turn(connection, query, articles, tenant_of(articles.c.feed_id), limit=limit, few=few)
    rows, damaged = await readable(connection, locked(fair, articles), articles.c.id)
    await connection.execute(
        update(articles).where(articles.c.id.in_(damaged)).values(state="failed", failure=DAMAGED, next_at=None)
    )
    ids = [r.id for r in rows]
    await take(connection, articles, ids, lease)
    if ids:
        await connection.execute(
            update(articles).where(articles.c.id.in_(ids)).values(attempts=articles.c.attempts + 1)
        )
    return rows


async def _says_the_same(connection: AsyncConnection, article: ArticleId, analysis: Analysis) -> bool:
    """Return whether the article is in a story with exactly its present title and body."""
    title = storable(analysis.title) if analysis.title is not None else None
    same_title = analyses.c.title == title if title is not None else analyses.c.title.is_(None)
    standing = (
        select(analyses.c.article_id)
        .join(story_articles, story_articles.c.article_id == analyses.c.article_id)
        .where(analyses.c.article_id == article, analyses.c.body == analysis.body, same_title)
    )
    return (await connection.execute(standing)).first() is not None


async def _replace(connection: AsyncConnection, article: ArticleId, analysis: Analysis, now: datetime) -> None:
    for table in (quote_terms, quotes, article_authors, article_terms, arrivals, analyses):
        await connection.execute(delete(table).where(table.c.article_id == article))
    summary = [analysis.body[s.start : s.end] for s in map(analysis.sentences.__getitem__, analysis.summary)]
    await connection.execute(
        analyses.insert().values(
            article_id=article,
            title=analysis.title,
            body=analysis.body,
            language=analysis.language,
            published=analysis.published,
            kind=analysis.kind,
            sentences=analysis.sentences,
            summary=analysis.summary,
            analysed_at=now,
            figure=has_figure("".join(summary[:1])),
        )
    )
    said = [
        {
            "article_id": article,
            "number": number,
            "text": q.text,
            "start": q.span.start,
            "end": q.span.end,
            "speaker": q.speaker,
            "role": q.role,
            "cue": q.cue,
            "confidence": q.confidence,
            "rank": q.key,
        }
        for number, q in enumerate(analysis.quotes)
    ]
    wrote = [
        {
            "article_id": article,
            "number": number,
            "name": a.name,
            "bio": a.bio,
            "kind": a.kind,
            "source": a.source,
            "bio_source": a.bio_source,
        }
        for number, a in enumerate(analysis.authors)
    ]
    if said:
        await connection.execute(quotes.insert(), said)
    if wrote:
        await connection.execute(article_authors.insert(), wrote)
    if told := _terms(analysis.language, analysis.title or "", *summary):
        await connection.execute(article_terms.insert(), [{"term": term, "article_id": article} for term in told])
    spoken = [
        {"term": term, "article_id": article, "number": number}
        for number, q in enumerate(analysis.quotes)
        for term in _terms(analysis.language, q.text)
    ]
    if spoken:
        await connection.execute(quote_terms.insert(), spoken)


def _terms(language: str, *parts: str) -> Sequence[str]:
    """Return the terms that a text is found by, each once."""
    return sorted({term for part in parts for term in terms(storable(part), language)})


async def _filed(connection: AsyncConnection, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Return what the feed that brought an article files it under."""
    if not ids:
        return {}
    rows = await connection.execute(
        select(articles.c.id, entries.c.categories)
        .join(entries, (entries.c.article_id == articles.c.id) & (entries.c.feed_id == articles.c.feed_id))
        .where(articles.c.id.in_(ids))
        .order_by(entries.c.id)
    )
    return {r.id: r.categories for r in rows}


def _unread(row: Row[Any], headers: Headers, feed_url: str, categories: tuple[str, ...]) -> UnreadArticle:
    """Return the article; the secret of its feed is for pages on the feed's own host alone."""
    return UnreadArticle(
        id=ArticleId(row.id),
        scope=row.scope,
        url=row.url,
        title=row.title,
        teaser=row.teaser,
        content=row.content,
        outlet=row.outlet,
        language=row.language,
        published=row.published,
        image=row.image,
        authors=row.authors,
        categories=categories,
        feed=row.feed_id,
        own=shared_by(row.identity) is None,
        attempts=row.attempts,
        headers=headers if row.url and same_host(feed_url, row.url) else (),
    )


def _raw(row: Row[Any], pages: Mapping[int, str]) -> RawArticle:
    return RawArticle(
        title=row.title,
        dek=row.dek,
        text=row.text or "",
        url=row.canonical or row.url,
        outlet=row.outlet,
        language=row.language,
        published=row.published,
        claims=row.claims or (),
        labels=row.labels or (),
        others=tuple(text for article, text in pages.items() if article != row.id) if row.origin == "page" else (),
    )


def _ungrouped(row: Any) -> UngroupedArticle:
    return UngroupedArticle(
        id=ArticleId(row.id),
        member=Member(
            id=str(row.id),
            title=row.own_title or row.title or "",
            text=row.body,
            published=row.own_published or row.published or row.first_seen,
            source=row.outlet or "",
            language=row.language,
            url=row.canonical or row.url if names_page(row.identity) else None,
        ),
        revised=row.place is not None,
    )

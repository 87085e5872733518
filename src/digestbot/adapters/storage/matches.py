"""Which of a workspace's articles its rules match: each pair is computed once and stored.

A workspace's articles are numbered as they arrive, under a lock on its row, and a rule remembers the last number that it was
tried on. A number is never reused, even if its article is gone, so no article is ever skipped.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from hashlib import sha256
from itertools import zip_longest
from typing import Any

from sqlalchemy import Row, delete, func, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from digestbot.adapters.storage.codec import storable
from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.shielded import shielded
from digestbot.adapters.storage.statements import batches, ensure_workspace, insert
from digestbot.adapters.storage.tables import (
    analyses,
    arrivals,
    article_authors,
    articles,
    entries,
    matches,
    rules,
    sources,
    story_articles,
    workspaces,
)
from digestbot.core.articles.article import ArticleId
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.digests.matches import Matches, Rule, Wording
from digestbot.core.feeds.stored_feed import SHARED
from digestbot.ports import Untried

USED = timedelta(days=1)
"""How exactly it is known when a rule was used last: writing it at every digest would be a write for nothing."""


@shielded
class SqlMatches:
    """`ports.MatchBook` on a database."""

    def __init__(self, database: Database) -> None:
        """Keep the connections."""
        self._database = database

    async def want(
        self, workspace: WorkspaceId, wanted: Collection[Rule], ids: Collection[ArticleId], *, now: datetime
    ) -> None:
        """See `ports.MatchBook`. What is known already costs two looks and no write."""
        digests = {(rule.kind, _digest(rule)): rule for rule in wanted}
        async with self._database.reading() as connection:
            rows = [row for row in await _rules(connection, workspace, list(digests)) if row.used_at > now - USED]
            there: set[int] = set()
            for some in batches(list(ids)):
                numbered = await connection.execute(_numbered(workspace).where(arrivals.c.article_id.in_(some)))
                there |= {row.article_id for row in numbered}
        used = {(row.kind, row.digest) for row in rows}
        fresh = {pair: rule for pair, rule in digests.items() if pair not in used}
        new = sorted(set(ids) - there)
        if not (fresh or new):
            return
        async with self._database.writing() as connection:
            await ensure_workspace(connection, workspace, now)
            await _arrive(connection, workspace, new, now)
            made = insert(connection, rules)
            anew = made.on_conflict_do_update(
                index_elements=[rules.c.workspace, rules.c.kind, rules.c.digest], set_={"used_at": now}
            )
            values = [
                {"workspace": workspace, "kind": kind, "digest": d, "text": rule.text, "seen_to": 0, "used_at": now}
                for (kind, d), rule in sorted(fresh.items())
            ]
            if values:
                await connection.execute(anew, values)

    async def untried(self, workspace: WorkspaceId, wanted: Collection[Rule] | None, *, limit: int) -> Untried | None:
        """See `ports.MatchBook`. The rules that are furthest behind come first, and together, until they meet the next."""
        digests = None if wanted is None else [(rule.kind, _digest(rule)) for rule in wanted]
        async with self._database.reading() as connection:
            known = await _rules(connection, workspace, digests)
            levels = sorted({row.seen_to for row in known})
            for level, following in zip_longest(levels, levels[1:]):
                later = _numbered(workspace).where(arrivals.c.number > level).order_by(arrivals.c.number)
                if following is not None:
                    later = later.where(arrivals.c.number <= following)
                waiting = (await connection.execute(later.limit(limit))).all()
                behind = tuple(Rule(row.kind, row.text) for row in known if row.seen_to <= level)
                if waiting:
                    return Untried(
                        rules=behind,
                        articles=await _wordings(connection, [row.article_id for row in waiting]),
                        after=level,
                        upto=waiting[-1].number,
                    )
        return None

    async def record(
        self, workspace: WorkspaceId, tried: Untried, found: Mapping[ArticleId, Mapping[Rule, float]]
    ) -> None:
        """See `ports.MatchBook`. Articles that changed or disappeared in the meantime are not recorded: they arrive again."""
        digests = {(rule.kind, _digest(rule)): rule for rule in tried.rules}
        span = (arrivals.c.number > tried.after) & (arrivals.c.number <= tried.upto)
        async with self._database.writing() as connection:
            standing = _numbered(workspace).where(span).with_for_update(key_share=True)
            there = {row.article_id for row in await connection.execute(standing)}
            numbers = {
                digests[row.kind, row.digest]: row.id for row in await _rules(connection, workspace, list(digests))
            }
            hits = [
                {"rule_id": numbers[rule], "article_id": article, "workspace": workspace, "score": score}
                for article, several in found.items()
                for rule, score in several.items()
                if article in there and rule in numbers
            ]
            for some in batches(hits):
                await connection.execute(insert(connection, matches).on_conflict_do_nothing(), some)
            behind = rules.c.id.in_(numbers.values()) & (rules.c.seen_to < tried.upto)
            await connection.execute(update(rules).where(behind).values(seen_to=tried.upto))

    async def found(self, workspace: WorkspaceId, wanted: Collection[Rule]) -> Matches:
        """See `ports.MatchBook`."""
        digests = {(rule.kind, _digest(rule)): rule for rule in wanted}
        async with self._database.reading() as connection:
            known = {
                row.id: digests[row.kind, row.digest] for row in await _rules(connection, workspace, list(digests))
            }
            hits: dict[Rule, dict[ArticleId, float]] = {rule: {} for rule in wanted}
            kept = select(matches.c.rule_id, matches.c.article_id, matches.c.score)
            for some in batches(list(known)):
                for rule, article, score in await connection.execute(kept.where(matches.c.rule_id.in_(some))):
                    hits[known[rule]][ArticleId(article)] = score
        return hits

    async def arrived(self, *, since: datetime, until: datetime) -> Sequence[WorkspaceId]:
        """See `ports.MatchBook`."""
        theirs = select(rules.c.id).where(rules.c.workspace == sources.c.workspace).exists()
        there = select(arrivals.c.number).where(
            arrivals.c.workspace == sources.c.workspace, arrivals.c.article_id == story_articles.c.article_id
        )
        new = (
            select(sources.c.workspace, story_articles.c.article_id)
            .distinct()
            .select_from(story_articles)
            .join(articles, articles.c.id == story_articles.c.article_id)
            .join(entries, entries.c.article_id == articles.c.id)
            .join(sources, sources.c.feed_id == entries.c.feed_id)
            .where(
                story_articles.c.grouped_at >= since,
                story_articles.c.grouped_at < until,
                articles.c.scope.in_((SHARED, sources.c.workspace)),
                ~sources.c.paused,
                theirs,
                ~there.exists(),
            )
            .order_by(sources.c.workspace, story_articles.c.article_id)
        )
        async with self._database.reading() as connection:
            rows = (await connection.execute(new)).all()
        found: dict[WorkspaceId, list[int]] = {}
        for row in rows:
            found.setdefault(WorkspaceId(row.workspace), []).append(row.article_id)
        for workspace, ids in found.items():
            async with self._database.writing() as connection:
                await _arrive(connection, workspace, ids, until)
        return tuple(found)

    async def forget(self, *, rules_before: datetime, articles_before: datetime) -> None:
        """See `ports.MatchBook`."""
        async with self._database.writing() as connection:
            await connection.execute(delete(rules).where(rules.c.used_at < rules_before))
            await connection.execute(delete(arrivals).where(arrivals.c.at < articles_before))


def _digest(rule: Rule) -> str:
    return sha256(storable(rule.text).encode()).hexdigest()


def _numbered(workspace: WorkspaceId) -> Any:
    return select(arrivals.c.article_id, arrivals.c.number).where(arrivals.c.workspace == workspace)


async def _rules(
    connection: AsyncConnection, workspace: WorkspaceId, digests: Sequence[tuple[str, str]] | None
) -> Sequence[Row[Any]]:
    """Return the workspace's rules of those kinds and digests; all, if none are named."""
    theirs = select(rules).where(rules.c.workspace == workspace)
    if digests is None:
        return (await connection.execute(theirs)).all()
    found: list[Row[Any]] = []
    for some in batches(digests):
        found += (await connection.execute(theirs.where(tuple_(rules.c.kind, rules.c.digest).in_(some)))).all()
    return found


async def _arrive(connection: AsyncConnection, workspace: WorkspaceId, ids: Sequence[int], now: datetime) -> None:
    """Give articles the next numbers; those that are there already, or gone, are passed over."""
    if not ids:
        return
    await connection.execute(select(workspaces.c.id).where(workspaces.c.id == workspace).with_for_update())
    given = await connection.scalar(select(func.max(arrivals.c.number)).where(arrivals.c.workspace == workspace))
    seen = await connection.scalar(select(func.max(rules.c.seen_to)).where(rules.c.workspace == workspace))
    last = max(given or 0, seen or 0)
    there: set[int] = set()
    for some in batches(ids):
        held = select(analyses.c.article_id).where(analyses.c.article_id.in_(some)).with_for_update(key_share=True)
        there |= set((await connection.execute(held)).scalars())
    values = [
        {"workspace": workspace, "article_id": article, "number": number, "at": now}
        for number, article in enumerate((i for i in ids if i in there), last + 1)
    ]
    for batch in batches(values):
        await connection.execute(insert(connection, arrivals).on_conflict_do_nothing(), batch)


async def _wordings(connection: AsyncConnection, ids: Sequence[int]) -> tuple[Wording, ...]:
    title = func.coalesce(analyses.c.title, articles.c.title).label("title")
    words = (analyses.c.body, analyses.c.language, analyses.c.kind, articles.c.outlet)
    rows = await connection.execute(
        select(articles.c.id, title, *words).join(analyses, analyses.c.article_id == articles.c.id)
        .where(articles.c.id.in_(ids))
        .order_by(articles.c.id)
    )  # fmt: skip
    wrote: dict[int, list[str]] = {}
    named = select(article_authors.c.article_id, article_authors.c.name).where(article_authors.c.article_id.in_(ids))
    for row in await connection.execute(named.order_by(article_authors.c.article_id, article_authors.c.number)):
        wrote.setdefault(row.article_id, []).append(row.name)
    return tuple(
        Wording(
            id=ArticleId(row.id),
            title=row.title or "",
            body=row.body,
            outlet=row.outlet or "",
            language=row.language,
            kind=row.kind,
            authors=tuple(wrote.get(row.id, ())),
        )
        for row in rows
    )

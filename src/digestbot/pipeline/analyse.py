"""Analyse what was read: summary, quotes, authors, in the worker pool."""

import asyncio

from digestbot.core.articles.article_states import ReadArticle
from digestbot.errors import CpuError
from digestbot.pipeline import LEASE
from digestbot.ports import Articles, Clock, Cpu, Lease


async def analyse_read(*, articles: Articles, cpu: Cpu, clock: Clock, owner: str, limit: int = 16) -> int:
    """Analyse up to `limit` read articles; one whose analysis dies is put aside with its reason, the others go on."""
    lease = Lease(owner=owner, until=clock.now() + LEASE)
    claimed = await articles.claim_unanalysed(now=clock.now(), lease=lease, limit=limit)
    await asyncio.gather(*(_one(a, articles=articles, cpu=cpu, clock=clock) for a in claimed))
    return len(claimed)


async def _one(article: ReadArticle, *, articles: Articles, cpu: Cpu, clock: Clock) -> None:
    from digestbot.core.analysis.analyse import analyse  # noqa: PLC0415 - a turn with nothing to do need not load it

    try:
        found = await cpu.run(analyse, article.raw)
    except CpuError as error:
        await articles.record_failure(article.id, reason=f"its analysis {error.user_message}")
        return
    await articles.record_analysis(article.id, found, now=clock.now())

"""Analyse what was read: summary, quotes, authors, in the worker pool."""

from collections.abc import Sequence
from functools import partial

from digestbot.core.articles.article_states import ReadArticle
from digestbot.errors import CpuError
from digestbot.pipeline import LEASE
from digestbot.pipeline.rolling import roll
from digestbot.ports import Articles, Clock, Cpu, Lease


async def analyse_read(*, articles: Articles, cpu: Cpu, clock: Clock, owner: str, limit: int = 16) -> int:
    """Analyse what was read, up to `limit` at a time; one whose analysis dies is put aside with its reason, the others go on."""

    async def claim(room: int) -> Sequence[ReadArticle]:
        now = clock.now()
        return await articles.claim_unanalysed(now=now, lease=Lease(owner=owner, until=now + LEASE), limit=room)

    return await roll(claim, partial(_one, articles=articles, cpu=cpu, clock=clock), limit=limit)


async def _one(article: ReadArticle, *, articles: Articles, cpu: Cpu, clock: Clock) -> None:
    from digestbot.core.analysis.analyse import analyse  # noqa: PLC0415 - a turn with nothing to do need not load it

    try:
        found = await cpu.run(analyse, article.raw)
    except CpuError as error:
        await articles.record_failure(article.id, reason=f"its analysis {error.user_message}")
        return
    await articles.record_analysis(article.id, found, now=clock.now())

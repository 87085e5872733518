"""Analyse what was read: summary, quotes, authors, in the worker pool."""

from collections.abc import Sequence
from functools import partial

from digestbot.core.analysis.lead import lead
from digestbot.core.analysis.summary.names import STANDARD, SummariserName
from digestbot.core.articles.article_states import ReadArticle
from digestbot.pipeline import LEASE
from digestbot.pipeline.isolation import next_try, reason_of
from digestbot.pipeline.rolling import roll
from digestbot.ports import Articles, Clock, Cpu, Lease

TRIES = 3
"""Analyses of an article before its first words have to do."""


async def analyse_read(
    *, articles: Articles, cpu: Cpu, clock: Clock, owner: str, summariser: SummariserName = STANDARD, limit: int = 16
) -> int:
    """Analyse what was read, up to `limit` at a time; one whose analysis fails does not affect the others.

    It is retried later, alone and with a larger limit. After the last attempt its first words are shown unchanged, so that no
    announced article is lost.
    """

    async def claim(room: int) -> Sequence[ReadArticle]:
        now = clock.now()
        return await articles.claim_unanalysed(now=now, lease=Lease(owner=owner, until=now + LEASE), limit=room)

    return await roll(claim, partial(_one, articles=articles, cpu=cpu, clock=clock, summariser=summariser), limit=limit)


async def _one(article: ReadArticle, *, articles: Articles, cpu: Cpu, clock: Clock, summariser: SummariserName) -> None:
    from digestbot.core.analysis.analyse import analyse  # noqa: PLC0415 - a turn with nothing to do need not load it

    failure: str | None = None
    do = cpu.alone if article.attempts else cpu.run
    try:
        found = await do(analyse, article.raw, summariser=summariser)
    except Exception as error:  # noqa: BLE001 - whatever hostile text makes of it
        failure = reason_of(error)
        tries = article.attempts + 1
        if tries < TRIES and (at := next_try(tries, clock.now())):
            await articles.retry_analysis(article.id, at=at)
            return
        found = lead(article.raw)
    await articles.record_analysis(article.id, found, now=clock.now(), failure=failure)

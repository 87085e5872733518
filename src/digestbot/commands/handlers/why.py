"""/digest why: what became of one article, step by step."""

from collections.abc import Sequence
from datetime import timedelta

from digestbot.commands import find, sight
from digestbot.commands.archive_search import shared_term
from digestbot.commands.dispatcher import translator
from digestbot.commands.handlers.digest import public_name
from digestbot.commands.handlers.regroup import not_the_same
from digestbot.commands.i18n import Translator, joined
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.next_run import next_run
from digestbot.commands.reply import (
    Block,
    Heading,
    Items,
    Line,
    Note,
    Paragraph,
    Place,
    Post,
    Reply,
    Trusted,
    Untrusted,
)
from digestbot.commands.spec import Command, Family, Option
from digestbot.commands.why import Verdict, judge
from digestbot.core.delivery.trace import Appearance, Evidence, Membership, Trace
from digestbot.core.digests.rank import voted
from digestbot.core.stories.stored_story import CandidateArticle
from digestbot.pipeline.compose import REMEMBERED, WINDOW
from digestbot.ports import StoryQuery

WORDS = 6
"""Words, and fellows, that an answer names."""
MOMENT = timedelta(seconds=1)

LEAST_PART = 0.005
"""What is shown as 0.00 says nothing."""


async def why(invocation: Invocation, services: Services) -> Reply:
    """Say why an article was posted or not: which step it reached, which rule decided, what it waits for."""
    say = translator(invocation, services)
    link = (invocation.text("link") or "").strip("<>")
    identity = find.identity(link)
    if identity is None:
        raise say.refused("why-no-link", link=Untrusted(link))
    found = await services.store.history.trace(invocation.workspace, identity)
    if found is None:
        return await _never(link, invocation, services, say)
    lines: list[Line] = [await _brought(found, invocation, services, say), *_steps(found, say)]
    if found.placing is not None:
        lines += _story(found.placing, say)
        lines += await _channels(found, found.placing, invocation, services, say)
    return Reply(
        blocks=(
            Heading((Untrusted(found.title or link, link=found.url or link),)),
            Items(tuple(lines)),
            Note(say("why-next")),
        ),
        controls=(not_the_same(found.article, say),)
        if found.article and found.placing and found.placing.fellows
        else (),
    )


async def _never(link: str, invocation: Invocation, services: Services, say: Translator) -> Reply:
    """Say that nothing here ever saw the link, and the likeliest cause."""
    host = _host(link)
    sources = await services.store.feeds.sources(invocation.workspace)
    own = [s for s in sources if host in {_host(s.feed.url), _host(s.feed.site or "")}]
    blocks: list[Block] = [Paragraph(say("why-never", link=Untrusted(link, link=link)))]
    if not own:
        blocks.append(Paragraph(say("why-never-host", host=Untrusted(host))))
    for source in own[:WORDS]:
        poll = source.feed.poll
        state = "paused" if source.paused else poll.state
        when = say.ago(poll.newest_at) if poll.newest_at else Trusted("–")
        blocks.append(
            Paragraph(
                say(
                    "why-never-feed",
                    name=Untrusted(public_name(source)),
                    state=say("feed-state", state=state),
                    newest=when,
                )
            )
        )
    return Reply(blocks=(*blocks, Note(say("why-never-next"))))


async def _brought(found: Trace, invocation: Invocation, services: Services, say: Translator) -> Line:
    sources = await services.store.feeds.sources(invocation.workspace)
    names = [Untrusted(public_name(s)) for s in sources if s.feed.id in found.feeds]
    return say("why-seen", when=say.when(found.first_seen), feeds=say.names(names))


def _steps(found: Trace, say: Translator) -> list[Line]:
    """Say how far the article came, and what stood in its way."""
    if found.state is None:
        return [say("why-baseline")]
    lines: list[Line] = []
    if found.state == "failed":
        lines.append(say("why-failed", reason=say.reason(found.failure or "–")))
    elif found.state != "grouped":
        lines.append(say("why-under-way", state=found.state))
    elif found.failure is not None:
        lines.append(say("why-lead", reason=say.reason(found.failure)))
    if found.wall is not None:
        lines.append(say("why-wall", wall=found.wall))
    return lines


def _story(placing: Membership, say: Translator) -> list[Line]:
    """Say with which others it is one story, and on what evidence."""
    if not placing.fellows:
        return [say("why-alone")]
    others = say.names(Untrusted(f.outlet or f.title, link=f.url) for f in placing.fellows[:WORDS])
    more = max(0, len(placing.fellows) - WORDS)
    lines = [say("why-story", others=others, more=more)]
    joined_by = next((f for f in placing.fellows if f.evidence.sufficed), None)
    if placing.evidence.sufficed:
        lines.append(_evidence(placing.evidence, say))
    elif joined_by is not None:
        other = Untrusted(joined_by.outlet or joined_by.title, link=joined_by.url)
        lines.append(joined([say("why-opened", other=other), _evidence(joined_by.evidence, say, opened=True)], " "))
    return lines


def _evidence(evidence: Evidence, say: Translator, *, opened: bool = False) -> Line:
    """Say why an article joined its story or, if the article `opened` it, why the other one joined."""
    if evidence.copy_of is not None:
        return say("why-copied") if opened else say("why-copy", title=Untrusted(evidence.copy_of))
    return say(
        "why-evidence",
        shared=Untrusted(", ".join(shared_term(term, say) for term in evidence.shared[:WORDS])),
        score=Trusted(f"{evidence.score:.2f}"),
        bar=Trusted(f"{evidence.threshold:.2f}"),
        parts=Untrusted(", ".join(_part(*part, say) for part in evidence.parts.items() if abs(part[1]) >= LEAST_PART)),
    )


def _part(name: str, value: float, say: Translator) -> str:
    return say.text("why-part", part=name) + f" {value:+.2f}"


async def _channels(
    found: Trace, placing: Membership, invocation: Invocation, services: Services, say: Translator
) -> list[Line]:
    """Say for each schedule where and when it posted the article, which rule left it out, or what it waits for."""
    seen = await sight.seen(invocation, services, (s.destination for s in found.showings))
    shown = {s.destination for s in found.showings}
    lines = [_showing(s, say) for s in found.showings if s.destination in seen]
    subscriptions = await sight.schedules(invocation, services)
    open_ = [s for s in subscriptions if s.destination not in shown]
    article = await _candidate(found, placing, invocation, services)
    if article is None:
        return [*lines, say("why-paused-feed")] if open_ else lines
    verdicts = await services.cpu.run(
        judge,
        article,
        open_,
        topics=await services.store.topics.list(invocation.workspace),
        blocks=await services.store.blocks.list(invocation.workspace),
    )
    old = placing.at < services.clock.now() - WINDOW
    lines += [_verdict(v, say, old=old) for v in verdicts]
    return [*(lines or [say("why-no-schedule")]), *await _votes(article, invocation, services, say)]


async def _votes(article: CandidateArticle, invocation: Invocation, services: Services, say: Translator) -> list[Line]:
    """Say how votes move what this outlet writes, if there are any."""
    preferences = await services.store.votes.preferences(invocation.workspace, since=services.clock.now() - REMEMBERED)
    votes = preferences.outlet_votes.get(article.outlet)
    if votes is None:
        return []
    factor = Trusted(f"×{voted(votes):.2f}")
    return [say("why-votes", outlet=Untrusted(article.outlet), up=votes.more, down=votes.less, factor=factor)]


async def _candidate(
    found: Trace, placing: Membership, invocation: Invocation, services: Services
) -> CandidateArticle | None:
    """Return the article as schedules see it; None if its feeds are all paused here."""
    query = StoryQuery(workspace=invocation.workspace, since=placing.at, until=placing.at + MOMENT)
    stories = await services.store.stories.candidates(query)
    articles: Sequence[CandidateArticle] = [a for s in stories for a in s.articles]
    return next((a for a in articles if a.id == found.article), None)


def _showing(showing: Appearance, say: Translator) -> Line:
    place = Place(showing.destination)
    if not showing.told:
        return say("why-first-look", channel=place, when=say.when(showing.due_at))
    if showing.state == "sent" and showing.sent_at is not None:
        text = say("why-posted", channel=place, when=say.when(showing.sent_at))
        if showing.receipt is None:
            return text
        return joined([text, (Post(showing.destination, showing.receipt.message, say.text("digest-link")),)], " ")
    state = showing.state or "pending"
    return say("why-sending", channel=place, state=state, reason=say.reason(showing.reason or ""))


def _verdict(verdict: Verdict, say: Translator, *, old: bool) -> Line:
    name, place = Untrusted(verdict.subscription.name), Place(verdict.subscription.destination)
    match verdict.reason:
        case "blocked":
            block = verdict.block
            kind = say(f"choice-kind-{block.kind}") if block else Trusted("")
            return say(
                "why-blocked", name=name, channel=place, kind=kind, value=Untrusted(block.value if block else "")
            )
        case "no-topic":
            return say("why-no-topic", name=name, channel=place, topic=Untrusted(verdict.topic or ""))
        case "other-feeds":
            return say("why-other-feeds", name=name, channel=place)
        case _ if old:
            return say("why-too-old", name=name, channel=place)
        case _:
            return say("why-waits", name=name, channel=place, then=next_run(verdict.subscription, say))


def _host(url: str) -> str:
    return url.partition("://")[2].partition("/")[0].rpartition("@")[2].removeprefix("www.").casefold()


FAMILY = Family(
    commands=(
        Command(
            path=("digest", "why"),
            handler=why,
            options=(Option(name="link", required=True, most=2000, rest=True),),
            slow=True,
            aloud=True,
            aliases=(("why",),),
        ),
    ),
)

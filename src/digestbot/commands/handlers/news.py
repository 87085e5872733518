"""/news: a digest now, of a topic or of everything; nothing is posted unless someone shares it."""

from datetime import timedelta

from digestbot.commands import find
from digestbot.commands.digest_now import news
from digestbot.commands.dispatcher import translator
from digestbot.commands.i18n import Translator
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.reply import Button, Code, Digest, Note, Paragraph, Reply, Trusted, Untrusted
from digestbot.commands.spec import Action, Command, Family, Option
from digestbot.core.analysis.topics.stored_topic import Topic
from digestbot.core.digests.subscription import Options
from digestbot.core.text.duration import duration

SINCE = timedelta(hours=24)
LONGEST = timedelta(days=7)
COUNT = 5


async def ask(invocation: Invocation, services: Services) -> Reply:
    """Answer with a digest of what someone asks for."""
    share = bool(invocation.flag("share"))
    return await _digest(
        invocation.text("topic"),
        invocation.text("since") or "24h",
        invocation.number("count") or COUNT,
        share=share,
        invocation=invocation,
        services=services,
    )


async def share(invocation: Invocation, services: Services) -> Reply:
    """Make again the digest that the person was shown, and post it for everyone to read."""
    since, _, rest = invocation.argument.partition(".")
    count, _, wanted = rest.partition(".")
    number = int(count) if count.isascii() and count.isdecimal() and 0 < int(count) <= 10 else COUNT
    return await _digest(wanted or None, since, number, share=True, invocation=invocation, services=services)


async def _digest(
    wanted: str | None, since: str, count: int, *, share: bool, invocation: Invocation, services: Services
) -> Reply:
    say = translator(invocation, services, public=share)
    span = _span(since, say)
    topic = await _topic(wanted, invocation, services)
    options = Options(max_stories=count)
    document = await news(
        invocation.workspace,
        wanted if topic is None else None,
        topic=topic,
        since=span,
        store=services.store,
        cpu=services.cpu,
        clock=services.clock,
        options=options,
        language=say.language,
        zone=say.zone,
    )
    if document is None or not document.stories:
        about = Untrusted(wanted) if wanted else Trusted("")
        text = (
            say("news-none", about=about, span=say.span(span))
            if wanted
            else say("news-none-at-all", span=say.span(span))
        )
        return Reply(blocks=(Paragraph(text), Note(say("news-none-next"))))
    if share:
        return Reply(blocks=(Digest(document, options),), ephemeral=False)
    action = f"news:share:{since}.{count}.{wanted or ''}"
    button = (
        (Button(action=action, label=say.text("button-share")),)
        if len(action) <= services.draws(invocation).action
        else ()
    )
    return Reply(blocks=(Digest(document, options), Note(say("news-next"))), controls=button)


async def _topic(wanted: str | None, invocation: Invocation, services: Services) -> Topic | None:
    for topic in await services.store.topics.list(invocation.workspace) if wanted else ():
        if topic.name.casefold() == (wanted or "").casefold():
            return topic
    return None


def _span(text: str, say: Translator) -> timedelta:
    """Return a span of time such as `12h` or `3d`, from an hour to a week; raises `CommandRefused`."""
    span = duration(text)
    if span is None or not timedelta(hours=1) <= span <= LONGEST:
        raise say.refused("no-span", given=Code(text))
    return span


FAMILY = Family(
    commands=(
        Command(
            path=("news",),
            handler=ask,
            options=(
                Option(name="topic", kind="topic", complete=find.topic_names, rest=True, about="option-news-topic"),
                Option(name="since"),
                Option(name="count", kind="integer", least=1, most=10),
                Option(name="share", kind="flag"),
            ),
            slow=True,
            public_if="share",
            direct=True,
        ),
    ),
    actions=(Action(id="news:share", handler=share, slow=True, ephemeral=False),),
)

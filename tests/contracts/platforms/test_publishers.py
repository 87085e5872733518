"""What every publisher promises: one suite, the console, Discord, Slack and static sites."""

import asyncio
import io
import tempfile
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from discord.http import Route
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from peers.discord import GUILD, TEXT, DiscordPeer
from peers.documents import NASTY, document, nasty, story
from peers.outbox import FakeClock, Outbox, SlackRequest
from peers.slack import APP_TOKEN, BOT_TOKEN, CHANNEL, TEAM, SlackPeer
from vendor.discord.validate import problems as discord_problems
from vendor.slack.validate import problems as slack_problems

from digestbot.adapters.platforms.console.publisher import ConsolePublisher
from digestbot.adapters.platforms.discord import render as on_discord
from digestbot.adapters.platforms.discord.connection import DiscordConnection
from digestbot.adapters.platforms.discord.publisher import DiscordPublisher
from digestbot.adapters.platforms.site.publisher import SitePublisher
from digestbot.adapters.platforms.slack import render as on_slack
from digestbot.adapters.platforms.slack.connection import SlackConnection, Tokens
from digestbot.adapters.platforms.slack.history import History
from digestbot.adapters.platforms.slack.publisher import SlackPublisher
from digestbot.commands.i18n import LANGUAGES
from digestbot.core.delivery.delivery import DeliveryKey, Part
from digestbot.core.delivery.outcome import Absent, Sent
from digestbot.core.digests.destination import Destination, platform_of
from digestbot.core.digests.document import Document
from digestbot.core.digests.subscription import Options
from digestbot.errors import BadAddress
from digestbot.ports import Publisher

KEY = DeliveryKey("k00000000000000000000000z")
LAYOUTS: tuple[str, ...] = ("cards", "embeds", "compact")


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """A publisher at work, and an address of it."""

    publisher: Publisher
    destination: Destination
    clock: FakeClock


async def _discord(stack: AsyncExitStack, clock: FakeClock) -> Platform:
    peer = await stack.enter_async_context(DiscordPeer(clock.now))
    connection = DiscordConnection(peer.token, clock, SlackRequest(), api_base=peer.base)
    await connection.start()
    stack.push_async_callback(connection.close)
    return Platform(
        publisher=DiscordPublisher(connection.http, clock),
        destination=Destination(f"discord:{GUILD}/{TEXT}"),
        clock=clock,
    )


async def _slack(stack: AsyncExitStack, clock: FakeClock) -> Platform:
    peer = await stack.enter_async_context(SlackPeer(clock.now))
    connection = SlackConnection(Tokens(bot=BOT_TOKEN, app=APP_TOKEN), clock, SlackRequest(), api_base=peer.base)
    await connection.start()
    stack.push_async_callback(connection.close)
    return Platform(
        publisher=SlackPublisher(connection.client, History(clock)),
        destination=Destination(f"slack:{TEAM}/{CHANNEL}"),
        clock=clock,
    )


async def _console(stack: AsyncExitStack, clock: FakeClock) -> Platform:
    stream = stack.enter_context(io.StringIO())
    return Platform(publisher=ConsolePublisher(stream), destination=Destination("console:"), clock=clock)


async def _site(stack: AsyncExitStack, clock: FakeClock) -> Platform:
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
    publisher = SitePublisher(folder, language="en", public_url=None)
    return Platform(publisher=publisher, destination=Destination("site:harbour"), clock=clock)


@pytest.fixture(params=[_console, _discord, _slack, _site], ids=["console", "discord", "slack", "site"])
async def platform(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Platform]:
    """Return each platform in turn."""
    monkeypatch.setattr(Route, "BASE", Route.BASE)
    async with AsyncExitStack() as stack:
        yield await request.param(stack, FakeClock())


async def test_a_digest_is_whole_after_one_run(platform: Platform) -> None:
    """Every part is sent in one go and has a receipt."""
    outbox = Outbox(platform.publisher, platform.clock, document(30), platform.destination)
    await outbox.run()
    assert all(isinstance(outcome, Sent) for outcome in outbox.outcomes)
    assert all(row.receipt is not None for row in outbox.rows)


async def test_what_was_never_sent_is_absent(platform: Platform) -> None:
    """A look finds nothing where nothing stands, so that it can be sent."""
    outbox = Outbox(platform.publisher, platform.clock, document(1), platform.destination)
    assert await platform.publisher.find(outbox.claimed(outbox.rows[0])) == Absent()


async def test_the_address_names_the_platform(platform: Platform) -> None:
    """A publisher takes its own addresses, and refuses another's and broken ones by a code of its own."""
    assert platform_of(platform.destination) == platform.publisher.platform
    platform.publisher.check(platform.destination)
    for wrong in ("elsewhere:1/2", f"{platform.publisher.platform}:No sense", f"{platform.publisher.platform}:1/x y"):
        with pytest.raises(BadAddress, match=f"address-{platform.publisher.platform}"):
            platform.publisher.check(Destination(wrong))


@pytest.mark.parametrize("layout", LAYOUTS)
async def test_an_empty_digest_says_so(platform: Platform, layout: str) -> None:
    """A digest without stories is one message."""
    outbox = Outbox(platform.publisher, platform.clock, document(0), platform.destination, Options(layout=layout))
    assert len(outbox.rows) == 1
    await outbox.run()
    assert outbox.rows[0].state == "sent"


@pytest.mark.parametrize("layout", LAYOUTS)
async def test_nasty_digests_are_taken(platform: Platform, layout: str) -> None:
    """Whatever feeds send, the whole digest is posted."""
    digest = document(stories=tuple(nasty(text, n) for n, text in enumerate(NASTY)))
    outbox = Outbox(platform.publisher, platform.clock, digest, platform.destination, Options(layout=layout, quotes=3))
    await outbox.run()
    assert {row.state for row in outbox.rows} == {"sent"}


# --- What leaves the bot, without a connection -------------------------------------------------------------------------


def _discord_payloads(digest: Document, options: Options, part: Part, *, interactive: bool) -> list[str]:
    post = on_discord.render(digest, part, KEY, options, interactive=interactive)
    forum = on_discord.forum_post(digest, part, KEY, options, interactive=interactive)
    edit = on_discord.edit(digest, part, KEY, options, interactive=interactive)
    assert on_discord.carries(post, KEY)
    assert on_discord.carries(edit, KEY)
    return [
        *discord_problems("POST", "/channels/1/messages", post),
        *discord_problems("POST", "/channels/1/threads", forum),
        *discord_problems("PATCH", "/channels/1/messages/2", edit),
    ]


def _slack_payloads(digest: Document, options: Options, part: Part, *, interactive: bool) -> list[str]:
    post = on_slack.render(digest, part, KEY, options, interactive=interactive)
    edit = {k: v for k, v in post.items() if k in {"text", "blocks", "metadata"}}
    assert on_slack.carries(post, KEY)
    return [
        *slack_problems({"channel": "C1", **post}),
        *slack_problems({"channel": "C1", "ts": "1.000001", **edit}, "chat.update"),
    ]


RENDERERS: dict[str, tuple[Any, Any]] = {
    "discord": (on_discord.split, _discord_payloads),
    "slack": (on_slack.split, _slack_payloads),
}
options_strategy = st.builds(
    Options,
    layout=st.sampled_from(LAYOUTS),
    quotes=st.integers(0, 3),
    images=st.booleans(),
    rest=st.sampled_from(["thread", "none"]),
    role=st.sampled_from([None, "123456789012345678", "here", "S0GROUP", "@everyone", "<@&1>"]),
)
texts = st.text(max_size=400) | st.sampled_from(NASTY) | st.text(max_size=40).map(lambda t: t * 200)
links = st.sampled_from(["https://a.example/x", "https://a.example/" + "ü" * 300, ""]) | texts
cards = st.builds(
    lambda t, u, n: replace(nasty(t, n), link=u, image=u, paywall=n % 2 == 0, updated=None if n % 3 else t),
    texts,
    links,
    st.integers(1, 99),
) | st.integers(1, 99).map(story)


@pytest.mark.parametrize("name", RENDERERS)
@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(
    stories=st.lists(cards, max_size=14),
    title=texts,
    language=st.sampled_from(LANGUAGES),
    options=options_strategy,
    interactive=st.booleans(),
)
def test_any_digest_is_within_the_limits(
    name: str, stories: list[Any], title: str, language: str, options: Options, *, interactive: bool
) -> None:
    """Any Unicode splits into parts that the platform's judge accepts, with every story once and in order."""
    split, payloads = RENDERERS[name]
    digest = document(stories=tuple(stories), title=title, language=language)
    parts = split(digest, options)
    shown = [index for part in parts for index in part.stories]
    assert shown == list(range(len(stories) if options.rest == "thread" else len(shown)))
    assert shown or not stories
    for part in parts:
        assert payloads(digest, options, part, interactive=interactive) == []


@pytest.mark.parametrize("name", RENDERERS)
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_fits_every_layout(language: str, layout: str, name: str) -> None:
    """However long a language's words are, a digest with everything in it is one that the platform's judge accepts."""
    split, payloads = RENDERERS[name]
    stories = tuple(replace(story(n), title="", paywall=True, updated="") for n in range(1, 25))
    digest = document(stories=stories, title="", language=language, late=True)
    for rest in ("thread", "none"):
        options = Options(layout=layout, quotes=3, rest=rest)
        for part in split(digest, options):
            assert payloads(digest, options, part, interactive=True) == []


@pytest.mark.parametrize("name", RENDERERS)
@pytest.mark.parametrize("text", NASTY)
def test_a_nasty_story_can_still_be_read(name: str, text: str) -> None:
    """What can be seen of a nasty text stands in the message."""
    digest = document(stories=(replace(story(1), title=text),))
    (part,) = RENDERERS[name][0](digest, Options())
    drawn = str((on_discord if name == "discord" else on_slack).render(digest, part, KEY, Options()))
    letters = [word for word in text.split() if word.isascii() and word.isalpha() and len(word) < 20]
    assert all(word in drawn for word in letters[:5])


def test_publishing_does_not_block_others() -> None:
    """Splitting sixty stories takes so little that nobody waits for it."""

    async def measured() -> float:
        loop = asyncio.get_running_loop()
        began = loop.time()
        for split, _ in RENDERERS.values():
            split(document(60), Options(quotes=3))
        return loop.time() - began

    assert asyncio.run(measured()) < 3

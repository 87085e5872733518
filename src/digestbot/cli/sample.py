"""`make run`: reads the demo feeds and makes a digest of them, with the real program and a separate database."""

from contextlib import AbstractAsyncContextManager
from datetime import datetime, timedelta
from pathlib import Path

from digestbot.adapters.clock import FixedClock, SystemClock
from digestbot.adapters.demo_feeds import Newsroom
from digestbot.adapters.platforms.registry import check
from digestbot.adapters.platforms.site.page import page
from digestbot.app import Program, Progress, open_program
from digestbot.cli.terminal import say
from digestbot.commands import subscriptions
from digestbot.core.digests.destination import LOCAL, Destination
from digestbot.runtime.loops import run_once
from digestbot.settings import Settings

OPENED = "sample-opened-at"
CONSOLE = Destination("console:")
DIGEST = "Morning digest"
EARLIER = timedelta(minutes=61)
"""How long before now the sample's feeds are looked at first; between that and now one article is updated."""

CONNECT = """
Discord:  make a bot at https://discord.com/developers, set DISCORD_TOKEN and start again.
Slack:    make an app from `digestbot manifest slack`, set SLACK_BOT_TOKEN and SLACK_APP_TOKEN and start again.
Then:     digestbot feeds add URL; digestbot subscribe URL --to discord:GUILD_ID/CHANNEL_ID"""


async def show(settings: Settings, *, progress: Progress) -> None:
    """Poll, read, analyse, group and print a digest of the demo feeds; the second time, say that nothing is new."""
    database = settings.data_dir / "sample.db"
    now = SystemClock().now()
    say("No platform token is set: these are the demo feeds, read over loopback HTTP.\n")
    opened_at = await _opened_at(settings, database, now)
    async with Newsroom(opened_at=opened_at) as newsroom:
        if opened_at == now:
            async with _program(settings, database, newsroom, now - EARLIER) as program:
                await _subscribe(program, newsroom)
                await run_once(program.steps()[:4], progress=progress)
        newsroom.publish_update()
        async with _program(settings, database, newsroom, now) as program:
            before = await program.store.outbox.last(LOCAL, CONSOLE)
            await run_once(program.steps(), progress=progress)
            after = await program.store.outbox.last(LOCAL, CONSOLE)
    if after is None or (before is not None and after[0].at == before[0].at):
        say("Nothing new since the last digest: every story was shown, and none is shown twice.")
    else:
        html = settings.data_dir / "sample-digest.html"
        html.write_text(page(after[0]), "utf-8")
        say(f"\nThe same digest as a page: {html.resolve().as_uri()}")
    say(CONNECT)


async def _opened_at(settings: Settings, database: Path, now: datetime) -> datetime:
    """Return when the newsroom was first opened; all its dates hang on that for ever."""
    async with open_program(settings, database=f"sqlite:///{database}") as program:
        known = await program.store.meta.get(OPENED)
        if known is None:
            await program.store.meta.set(OPENED, now.isoformat())
            return now
        return datetime.fromisoformat(known)


async def _subscribe(program: Program, newsroom: Newsroom) -> None:
    await program.store.workspaces.ensure(LOCAL, now=program.clock.now())
    for url in newsroom.feeds:
        await program.store.feeds.add(LOCAL, url, now=program.clock.now())
    await subscriptions.subscribe(
        LOCAL,
        "all",
        to=CONSOLE,
        when=subscriptions.schedule((), program.settings.zone),
        name=DIGEST,
        store=program.store,
        clock=program.clock,
        check=check,
    )


def _program(
    settings: Settings, database: Path, newsroom: Newsroom, at: datetime
) -> AbstractAsyncContextManager[Program]:
    return open_program(settings, clock=FixedClock(at=at), database=f"sqlite:///{database}", resolve=newsroom.resolve)

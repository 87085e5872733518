"""What a stranger sees at `make run`: the sample newsroom, read and digested for real, on a database of its own."""

import io
from datetime import UTC, datetime, timedelta
from pathlib import Path

from digestbot.adapters.clock import FixedClock, SystemClock
from digestbot.adapters.html import page
from digestbot.adapters.newsroom import Newsroom
from digestbot.app import Program, Progress, open_program
from digestbot.commands.subscriptions import schedule, subscribe
from digestbot.core.digests.destination import LOCAL, Destination
from digestbot.runtime.loops import run_once
from digestbot.settings import Settings

OPENED = "sample-opened-at"
CONSOLE = Destination("console:")
LATER = timedelta(minutes=30)
"""Between the first look at the sample's feeds and the second, in which one article was updated."""

CONNECT = """
To connect Discord:  make a bot at https://discord.com/developers, set DISCORD_TOKEN, and start again.
To connect Slack:    make an app from `digestbot manifest slack`, set SLACK_BOT_TOKEN and SLACK_APP_TOKEN, and start again.
Then:                digestbot feeds add URL, and digestbot subscribe FEED --to discord:GUILD_ID/CHANNEL_ID
"""


async def show(settings: Settings, *, progress: Progress) -> None:
    """Poll, read, analyse, group and print a digest of the sample newsroom; the second time, say that nothing is new."""

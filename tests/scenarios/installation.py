"""An installation as an operator has one: a data folder and the command line, against loopback peers."""

import asyncio
import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

LOOPBACK = "127.0.0.0/8"
_OURS = ("DIGESTBOT_", "DISCORD_", "SLACK_")


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """`folder` holds the database; `environment` is added to that of every command."""

    folder: Path
    environment: Mapping[str, str] = field(default_factory=dict)

    def copied(self, folder: Path, **environment: str) -> "Installation":
        """Return the same installation in another folder, with more in its environment."""
        shutil.copytree(self.folder, folder)
        return Installation(folder=folder, environment={**self.environment, **environment})

    async def start(self, *arguments: str) -> asyncio.subprocess.Process:
        """Start a command."""
        bare = {k: v for k, v in os.environ.items() if not k.startswith(_OURS)}  # noqa: TID251 - what a shell would do
        told = {"DIGESTBOT_DATA_DIR": str(self.folder), "DIGESTBOT_ALLOW_PRIVATE": LOOPBACK, "DIGESTBOT_WORKERS": "1"}
        return await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "digestbot",
            *arguments,
            cwd=self.folder,
            env={**bare, **told, **self.environment},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )

    async def run(self, *arguments: str, code: int = 0) -> str:
        """Run a command to its end and return what it printed; its exit code must be `code`."""
        process = await self.start(*arguments)
        out, err = await process.communicate()
        assert process.returncode == code, (arguments, process.returncode, err.decode()[-2000:])
        return out.decode()

    async def printed(self, *arguments: str) -> tuple[str, str]:
        """Run a command to whatever end, and return all that it printed and logged."""
        process = await self.start(*arguments)
        out, err = await process.communicate()
        return out.decode(), err.decode()

    async def tick(self, at: datetime) -> str:
        """Do everything that is due at an instant."""
        return await self.run("tick", "--now", at.isoformat())


def rss(items: Sequence[tuple[str, str, str]]) -> bytes:
    """Return a feed of (name, title, text)."""
    entries = "".join(
        f"<item><guid>{name}</guid><link>https://courier.example/{name}</link><title>{title}</title>"
        f"<description>{text}</description></item>"
        for name, title, text in items
    )
    head = '<?xml version="1.0"?><rss version="2.0"><channel><title>The Courier</title>'
    return f"{head}<link>https://courier.example/</link>{entries}</channel></rss>".encode()


_STORIES = (
    (
        "arlen",
        "Arlen opens a library of tools",
        (
            "Drills, ladders and a cider press can be borrowed in Arlen from Monday. The town council bought the first three "
            "hundred tools from a joiner who retired in spring. A card costs four crowns a year."
        ),
    ),
    (
        "borvik",
        "Ferry to Borvik lost in autumn storm",
        (
            "The mail ferry sank off Borvik on Sunday night after its engine failed in heavy seas. All eleven people on board "
            "were lifted to safety by a helicopter of the coastguard. Divers will look for the wreck when the wind drops."
        ),
    ),
    (
        "cressing",
        "Cressing elects a beekeeper as mayor",
        (
            "Voters in Cressing chose Odile Marn, who keeps ninety hives above the village, with two thirds of the ballots. Her "
            "predecessor had held the office for twenty years. She promised to reopen the school and to mow less."
        ),
    ),
)


def stories(count: int) -> list[tuple[str, str, str]]:
    """Return so many reports, up to three, of events that have nothing in common, as (name, title, text)."""
    return list(_STORIES[:count])

"""Draw the digest as Discord shows it, with simcord: `python tests/pictures/draw_discord.py docs/pictures`.

Needs `simcord[screenshot]` and Debian's chromium, which are no part of the tests.
"""

import asyncio
import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from peers.documents import AT, document
from peers.outbox import FakeClock, Outbox

from digestbot.adapters.platforms.discord.connection import DigestClient
from digestbot.adapters.platforms.discord.publisher import DiscordPublisher
from digestbot.core.digests.destination import Destination
from digestbot.core.digests.subscription import Options

LAYOUTS = ("cards", "embeds", "compact")
CHROMIUM = "/usr/bin/chromium"


async def draw(layout: Any, folder: Path) -> None:
    """Post a digest in a layout and draw its main message."""
    import simcord  # noqa: PLC0415 - only where pictures are made

    client = DigestClient(shard_count=1)
    async with simcord.run(client) as env:
        guild = env.create_guild(name="Harbour")
        channel = guild.create_text_channel("news")
        reader = guild.add_member(env.create_user("reader"))
        publisher = DiscordPublisher(lambda: client.http, FakeClock(), interactive=True)
        address = Destination(f"discord:{guild.id}/{channel.id}")
        options = Options(layout=layout, quotes=1, rest="none")
        outbox = Outbox(publisher, FakeClock(), document(12), address, options)
        await outbox.run()
        assets = {card.image or "": ("picture.png", picture(n)) for n, card in enumerate(outbox.document.stories)}
        async with env.preview(
            channel, viewers=[reader], display="fixed", width=760, height=2400, timezone="Europe/Berlin",
            presentation_time=AT, assets=assets,
        ) as preview:  # fmt: skip
            await preview.screenshot(folder / f"discord-{layout}.png", allow_incomplete=True)


def picture(number: int) -> bytes:
    """Return a small picture for a story."""
    from PIL import Image  # noqa: PLC0415 - only where pictures are made

    image = Image.new("RGB", (160, 160), ((40 + number * 37) % 200, 110, (200 - number * 29) % 220))
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


def use_debians_browser() -> None:
    """Let playwright start the system's chromium in place of one that it would download."""
    from playwright.async_api import BrowserType  # noqa: PLC0415 - only where pictures are made

    launch: Callable[..., Any] = BrowserType.launch

    async def started(self: BrowserType, **kwargs: Any) -> Any:
        return await launch(self, executable_path=CHROMIUM, args=["--no-sandbox"], **kwargs)

    BrowserType.launch = started


def main(folder: Path) -> None:
    """Draw every layout."""
    use_debians_browser()
    for layout in LAYOUTS:
        asyncio.run(draw(layout, folder))


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""What a small installation costs while nothing happens: 100 feeds, a Discord on loopback, one process with its workers."""

import asyncio
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from peers.discord import DiscordPeer

from benchmarks.polling import served
from benchmarks.scale import family_of, sizes_of, stored

FEEDS = 100
WARM, SECONDS = 150.0, 60.0
MEMORY, SHARE = 170, 0.01
"""Megabytes and share of a core that it may take."""
TICKS = 100
"""Clock ticks of a second in /proc/PID/stat."""


async def _run() -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with served() as base, DiscordPeer() as peer:
            environment = {
                "DISCORD_TOKEN": peer.token,
                "DIGESTBOT_DISCORD_API_BASE": peer.base,
                "DIGESTBOT_DISCORD_GATEWAY_URL": peer.gateway,
                "DIGESTBOT_DATABASE_URL": await stored(folder, f"{base}/{{body}}?{{n}}", FEEDS, FEEDS),
                "DIGESTBOT_ALLOW_PRIVATE": "127.0.0.0/8",
                "DIGESTBOT_FETCH_ARTICLES": "false",
                "DIGESTBOT_DATA_DIR": folder,
            }
            command = (sys.executable, "-m", "digestbot", "run")
            running = await asyncio.create_subprocess_exec(
                *command, env=environment, cwd=folder, stderr=asyncio.subprocess.DEVNULL
            )
            await asyncio.sleep(WARM)  # noqa: TID251 - what is measured lives by the machine's clock
            before = _spent(running.pid)
            await asyncio.sleep(SECONDS)  # noqa: TID251 - the same
            share, sizes = (_spent(running.pid) - before) / SECONDS, sizes_of(running.pid)
            running.terminate()
            await running.wait()
    print(
        f"idle: {FEEDS} feeds, nothing due: {sum(sizes) / 1000:.0f} MB in {len(sizes)} processes ({', '.join(f'{size / 1000:.0f}' for size in sizes)}), of {MEMORY}; "
        f"{share:.2%} of a core, of {SHARE:.0%}: {share * 1440:.0f} minutes a day"
    )


def _spent(parent: int) -> float:
    """Return the seconds of processor time that a process and all below it have taken."""
    spent = 0
    for one in family_of(parent):
        with suppress(OSError):
            told = Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()
            spent += int(told[11]) + int(told[12])
    return spent / TICKS


def main() -> None:
    """Print the figures."""
    asyncio.run(_run())


if __name__ == "__main__":
    main()

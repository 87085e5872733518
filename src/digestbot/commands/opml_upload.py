"""Reading the OPML files that people hand over: bounded, and in the pool, since a file may be anything."""

from collections.abc import Sequence

from digestbot.commands.invocation import Services, Upload
from digestbot.core.feeds import opml

MOST_BYTES = 5 * 1024 * 1024


class TooLarge(ValueError):
    """A file larger than anyone's list of feeds."""


async def outlines(upload: Upload, services: Services) -> Sequence[opml.Outline]:
    """Return the feeds that an OPML file names; raises `TooLarge`."""
    if upload.size > MOST_BYTES:
        raise TooLarge("That file is larger than 5 MB.")
    return await services.cpu.run(opml.read, await upload.read())

"""Addresses of digests on Slack, and of their messages."""

import re

from digestbot.core.digests.destination import Destination
from digestbot.errors import BadAddress

_ADDRESS = re.compile(
    r"slack:([TE][A-Z0-9]{2,20})/([CGD][A-Z0-9]{2,20}|@[UW][A-Z0-9]{1,20})(?:/([0-9]{1,16}\.[0-9]{6}))?"
)


def parse(destination: Destination) -> tuple[str, str, str | None]:
    """Return team, channel and the thread if one is named, or raise `BadAddress`; direct messages have `@` and the person's id.

    >>> parse(Destination("slack:T012AB3C4/C061EG9T2"))
    ('T012AB3C4', 'C061EG9T2', None)
    """
    found = _ADDRESS.fullmatch(destination)
    if found is None:
        raise BadAddress("address-slack", text=destination)
    team, channel, thread = found.groups()
    return team, channel, thread

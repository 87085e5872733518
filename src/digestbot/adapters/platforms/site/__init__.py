"""A static site: each digest posted to `site:NAME` becomes a page, with an index, pages of stories and people, and a feed."""

import re
from pathlib import Path

from digestbot.adapters.platforms.platform import Connected, Platform, Wiring
from digestbot.core.digests.destination import Destination
from digestbot.errors import BadAddress

_ADDRESS = re.compile(r"site:([a-z0-9][a-z0-9-]{0,39})")


def name_of(destination: Destination) -> str:
    """Return the site's name; raises `BadAddress` if the address is not one of a site.

    >>> name_of(Destination("site:harbour-news"))
    'harbour-news'
    """
    found = _ADDRESS.fullmatch(destination)
    if found is None:
        raise BadAddress("address-site", text=destination)
    return found[1]


def _check(destination: Destination) -> None:
    name_of(destination)


def _connect(wiring: Wiring) -> Connected:
    from digestbot.adapters.platforms.site.publisher import SitePublisher  # noqa: PLC0415 - slow to load
    from digestbot.adapters.platforms.site.server import routes  # noqa: PLC0415 - the same

    settings = wiring.settings
    folder = Path(settings["site_dir"] or Path(settings["data_dir"]) / "site")
    publisher = SitePublisher(folder, language=settings["language"], public_url=settings["public_url"])
    return Connected(publisher=publisher, editor=publisher, routes=routes(folder))


PLATFORM = Platform(name="site", address="site:NAME", check=_check, connect=_connect)

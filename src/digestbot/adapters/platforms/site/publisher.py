"""Digests posted to a folder of pages that any web server can serve."""

import asyncio
from datetime import timedelta
from pathlib import Path

from digestbot.adapters.platforms.site import name_of
from digestbot.adapters.platforms.site.pages import Pages
from digestbot.adapters.platforms.site.records import Folder
from digestbot.core.delivery.decide import DeliveryPolicy
from digestbot.core.delivery.delivery import Part, Receipt
from digestbot.core.delivery.outcome import Absent, LookUp, Outcome, RetryLater, Sent
from digestbot.core.digests.destination import Destination
from digestbot.core.digests.document import Document
from digestbot.core.digests.subscription import Options
from digestbot.core.text.reason import reason as because
from digestbot.ports import ClaimedDelivery

AGAIN = timedelta(minutes=5)
"""How long to wait after the disk refused a page."""


class SitePublisher:
    """`ports.Publisher` and `ports.Editor` for static sites: publishing twice writes the same files."""

    platform = "site"

    def __init__(self, folder: Path, *, language: str, public_url: str | None) -> None:
        """Keep each site in a folder of its name below `folder`; its own words are in `language`."""
        self._folder, self._language, self._public_url = folder, language, public_url

    def check(self, destination: Destination) -> None:
        """Raise `BadAddress` if the address is not one of a site."""
        name_of(destination)

    def split(self, document: Document, options: Options) -> tuple[Part, ...]:
        """Return one part with every story: a page has no end."""
        del options
        return (Part(number=0, kind="main", stories=tuple(range(len(document.stories))), total=1),)

    def rules(self, destination: Destination) -> DeliveryPolicy:
        """Return that a page can be looked for at once, and written again at any time."""
        del destination
        return DeliveryPolicy(repeat_within=timedelta(days=3650), look_after=timedelta(0))

    async def publish(self, claimed: ClaimedDelivery) -> Outcome:
        """Write the digest's page and every page that names it; a full disk is tried again later."""
        try:
            await asyncio.to_thread(self._write, claimed)
        except OSError as error:
            return RetryLater(delay=AGAIN, reason=because("site-disk", error=error.strerror or type(error).__name__))
        return Sent(receipt=Receipt(channel=claimed.delivery.destination, message=claimed.delivery.key))

    async def edit(self, claimed: ClaimedDelivery) -> Outcome:
        """Write the pages anew with the changed digest."""
        return await self.publish(claimed)

    async def find(self, claimed: ClaimedDelivery) -> LookUp:
        """Look whether the digest's page is there."""
        page = self._site(claimed).digest(claimed.delivery.key)
        if await asyncio.to_thread(page.is_file):
            return Sent(receipt=Receipt(channel=claimed.delivery.destination, message=claimed.delivery.key))
        return Absent()

    def _site(self, claimed: ClaimedDelivery) -> Folder:
        return Folder(self._folder / name_of(claimed.delivery.destination))

    def _write(self, claimed: ClaimedDelivery) -> None:
        site, key = self._site(claimed), claimed.delivery.key
        base = f"{self._public_url.rstrip('/')}/site/{site.name}/" if self._public_url else ""
        pages = Pages(site, language=self._language, base=base)
        with site.held():
            pages.write(key, claimed.document)

"""What the asker may see: the channels that the platform shows them, and what was posted there. Only this module decides it.

Answers to commands, buttons, forms and completions reveal nothing of other channels; a channel that the asker cannot see is
refused like one that does not exist. The platform is asked on each call; without its answer, no one sees anything. Managing
is a different right (`dispatcher.may_manage`): a manager may change the schedule of a channel that they cannot see, but
cannot read its digests.
"""

import asyncio
from collections.abc import Iterable, Sequence
from itertools import compress

from digestbot.commands.invocation import Invocation, Services
from digestbot.core.delivery.delivery import Part
from digestbot.core.digests.destination import LOCAL, Destination, person_of
from digestbot.core.digests.document import Document
from digestbot.core.digests.subscription import Options, Subscription


async def sees(invocation: Invocation, services: Services, destination: Destination) -> bool:
    """Return whether the asker can see what is posted there and, if everyone reads the answer, whether they all can."""
    if invocation.workspace == LOCAL:
        return True
    if not destination.startswith(f"{invocation.workspace}/"):
        return False
    if (person := person_of(destination)) is not None:
        return person == invocation.actor.id
    here = destination == invocation.channel
    if invocation.public or (here and invocation.actor.present):
        return here
    access = services.access.get(invocation.platform)
    return access is not None and await access.may_see(destination, invocation.actor.id)


async def seen(
    invocation: Invocation, services: Services, destinations: Iterable[Destination]
) -> frozenset[Destination]:
    """Return those of some destinations that the asker sees."""
    asked = tuple(dict.fromkeys(destinations))
    answers = await asyncio.gather(*(sees(invocation, services, d) for d in asked))
    return frozenset(compress(asked, answers))


async def schedules(invocation: Invocation, services: Services) -> Sequence[Subscription]:
    """Return the workspace's schedules of channels that the asker sees."""
    found = await services.store.subscriptions.list(invocation.workspace)
    open_ = await seen(invocation, services, (s.destination for s in found))
    return [s for s in found if s.destination in open_]


async def manageable(invocation: Invocation, services: Services) -> Sequence[Subscription]:
    """Return the schedules that may be named to the asker: to a manager all, to others those of channels that they see."""
    if invocation.rights.manager:
        return await services.store.subscriptions.list(invocation.workspace)
    return await schedules(invocation, services)


async def carried(invocation: Invocation, services: Services, key: str) -> tuple[Document, Part, Options] | None:
    """Return what the message with that delivery's key shows, None if it is not the bot's or the asker cannot see its channel."""
    found = await services.store.outbox.carried(invocation.workspace, key) if key else None
    if found is None or not await sees(invocation, services, found.destination):
        return None
    return found.document, found.part, found.options

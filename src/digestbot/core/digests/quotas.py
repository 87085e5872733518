"""How much one workspace may hold, so that no one's wishes take the room of others."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from digestbot.errors import UserError

Held: TypeAlias = Literal["feeds", "schedules", "topics", "blocks", "follows"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotas:
    """The most of each kind in one workspace; of follows the most of one person there."""

    feeds: int = 500
    schedules: int = 100
    topics: int = 200
    blocks: int = 500
    follows: int = 100

    def check(self, kind: Held, count: int) -> None:
        """Raise the `UserError` that says what to do where `count` of a kind are more than there may be.

        >>> Quotas(topics=2).check("topics", 2)
        >>> Quotas(topics=2).check("topics", 3)
        Traceback (most recent call last):
        digestbot.errors.UserError: quota-topics most=2
        """
        most: int = getattr(self, kind)
        if count > most:
            raise _full(kind, most)


def _full(kind: Held, most: int) -> UserError:
    # Each code is written out: a test walks them and looks for their texts.
    match kind:
        case "feeds":
            return UserError("quota-feeds", most=most)
        case "schedules":
            return UserError("quota-schedules", most=most)
        case "topics":
            return UserError("quota-topics", most=most)
        case "blocks":
            return UserError("quota-blocks", most=most)
        case "follows":
            return UserError("quota-follows", most=most)

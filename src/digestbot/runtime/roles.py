"""Which part of the work a process does: its roles, and its share of Discord's shards."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from digestbot.adapters.platforms.platform import Shards
from digestbot.adapters.platforms.registry import PLATFORMS
from digestbot.errors import SettingsError
from digestbot.runtime.loops import Step

STEPS: Mapping[str, Sequence[str]] = MappingProxyType(
    {
        "poll": ("hasten", "poll"),
        "read": ("read",),
        "analyse": ("analyse",),
        "group": ("group", "match"),
        "compose": ("compose", "tidy", "watch"),
        "deliver": ("deliver", "edit"),
    }
)
"""The steps of each role that works on the database; the other roles are platforms, on which people reach the bot."""
ROLES = (*STEPS, *(name for name, platform in PLATFORMS.items() if platform.reached))
EVERY = "all"
_SHARDS = re.compile(r"([0-9]{1,5})-([0-9]{1,5})/([0-9]{1,5})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """What a process does; everything by default."""

    names: frozenset[str] = frozenset(ROLES)
    shards: Shards | None = None

    @property
    def everything(self) -> bool:
        """Whether nothing is left to another process."""
        return self.names == frozenset(ROLES) and (self.shards is None or self.shards.all)

    def listens(self, platform: str) -> bool:
        """Return whether people reach the bot on a platform through this process; posting there needs no role."""
        return platform in self.names or platform not in ROLES

    def steps(self, given: Sequence[Step]) -> Sequence[Step]:
        """Return those of the steps that are this process's, in their order."""
        own = {step for name in self.names for step in STEPS.get(name, ())}
        return [step for step in given if step.name in own]


def roles(named: str, shards: str | None, *, database: str, secrets: Mapping[str, str]) -> Roles:
    """Return what `--role` and `--shards` say; raises `SettingsError` if it cannot be done with this database and these secrets."""
    found = Roles(names=_names(named), shards=_shards(shards) if shards is not None else None)
    if found.shards is not None and "discord" not in found.names:
        raise SettingsError("--shards needs the role discord: add it to --role, or leave --shards out.")
    if named != EVERY:
        _refuse_unconnected(found, secrets)
    if database.startswith("sqlite") and not found.everything:
        raise SettingsError(
            "On SQLite one process does everything. Leave --role and --shards out, or set DIGESTBOT_DATABASE_URL to a "
            "PostgreSQL; `digestbot db copy` moves what there is."
        )
    return found


def _names(named: str) -> frozenset[str]:
    """Return the roles that a comma-separated text names."""
    if named == EVERY:
        return frozenset(ROLES)
    names = [name.strip() for name in named.split(",")]
    for name in names:
        if name not in ROLES:
            raise SettingsError(f"“{name}” is no role. Roles are {', '.join(ROLES)}; {EVERY} means every one.")
    return frozenset(names)


def _shards(text: str) -> Shards:
    """Return the range that a text such as 0-3/8 names."""
    if found := _SHARDS.fullmatch(text):
        first, last, count = (int(number) for number in found.groups())
        if first <= last < count:
            return Shards(first=first, last=last, count=count)
    raise SettingsError(
        f"“{text}” is no range of shards. Write FIRST-LAST/COUNT, such as 0-3/8 for the first four of eight."
    )


def _refuse_unconnected(found: Roles, secrets: Mapping[str, str]) -> None:
    """Raise if a platform that was named explicitly has no token."""
    for name in sorted(found.names & PLATFORMS.keys()):
        if not PLATFORMS[name].configured(secrets):
            raise SettingsError(f"The role {name} is given, but it is {PLATFORMS[name].missing}.")

"""Which part of the work a process does."""

import re
from collections.abc import Mapping

import pytest
import typer

from digestbot.adapters.platforms.platform import Shards
from digestbot.adapters.platforms.registry import PLATFORMS
from digestbot.cli import app
from digestbot.errors import SettingsError
from digestbot.runtime.loops import Step
from digestbot.runtime.roles import ROLES, STEPS, Roles, roles

POSTGRES, SQLITE = "postgresql://bot@db/digestbot", "sqlite:///data/digestbot.db"
TOKENS = {"discord_token": "d", "slack_bot_token": "s", "slack_app_token": "a"}
PIPE = ("hasten", "poll", "read", "analyse", "group", "match", "compose", "deliver", "edit", "tidy", "watch")


async def _nothing() -> int:
    return 0


def taken(named: str, secrets: Mapping[str, str] = TOKENS) -> list[str]:
    """Return the names of the steps that a process with these roles does."""
    own = roles(named, None, database=POSTGRES, secrets=secrets)
    return [step.name for step in own.steps([Step(name=name, act=_nothing) for name in PIPE])]


@pytest.mark.parametrize(
    ("named", "steps"),
    [
        ("all", list(PIPE)),
        ("poll", ["hasten", "poll"]),
        ("deliver,read", ["read", "deliver", "edit"]),
        (" compose , group ", ["group", "match", "compose", "tidy", "watch"]),
        ("analyse,analyse", ["analyse"]),
        ("discord,slack", []),
        (",".join(ROLES), list(PIPE)),
    ],
)
def test_steps_of_roles(named: str, steps: list[str]) -> None:
    """A role brings its steps and what goes with them, in the order of the pipe, and nothing else."""
    assert taken(named) == steps


def test_every_step_has_one_role() -> None:
    """Roles that together are all leave no step undone and do none twice."""
    assert sorted(step for name in STEPS for step in STEPS[name]) == sorted(PIPE)
    assert ROLES == ("poll", "read", "analyse", "group", "compose", "deliver", "discord", "slack")


def test_the_help_names_every_role() -> None:
    """What `--help` says is what there is."""
    run = typer.main.get_command(app).commands["run"]  # type: ignore[attr-defined]  # it is a group
    (told,) = [option.help for option in run.params if option.name == "role"]
    assert ", ".join(ROLES) in told


def test_a_platform_without_its_role_is_not_listened_to() -> None:
    """People reach the bot only where that is a role; a site and a console have none, and are served everywhere."""
    own = roles("deliver,slack", None, database=POSTGRES, secrets=TOKENS)
    assert {name for name in PLATFORMS if own.listens(name)} == {"slack", "site", "console"}
    assert all(Roles().listens(name) for name in PLATFORMS)


@pytest.mark.parametrize(
    ("text", "ids", "count"),
    [("0-3/8", [0, 1, 2, 3], 8), ("7-7/8", [7], 8), ("0-0/1", [0], 1), ("2-4/16", [2, 3, 4], 16)],
)
def test_shards(text: str, ids: list[int], count: int) -> None:
    """A range holds both its ends."""
    found = roles("discord", text, database=POSTGRES, secrets=TOKENS).shards
    assert found is not None
    assert (list(found.ids), found.count) == (ids, count)


@pytest.mark.parametrize(
    "text", ["", "3", "0-3", "3/8", "0-8/8", "4-3/8", "-1-3/8", "0-3/0", "0-3/8 ", "a-b/c", "0-1/9999999"]
)
def test_no_range_of_shards(text: str) -> None:
    """What is no range is refused with the form to write."""
    with pytest.raises(SettingsError, match="FIRST-LAST/COUNT"):
        roles("discord", text, database=POSTGRES, secrets=TOKENS)


@pytest.mark.parametrize("named", ["", "poller", "poll,", "all,poll", "Discord", "site", "tidy"])
def test_no_role(named: str) -> None:
    """What is no role is refused, and all roles are named."""
    with pytest.raises(SettingsError, match=re.escape(", ".join(ROLES))):
        roles(named, None, database=POSTGRES, secrets=TOKENS)


@pytest.mark.parametrize(("named", "shards"), [("poll", None), ("poll,deliver,discord", None), ("all", "0-3/8")])
def test_sqlite_is_for_one_process(named: str, shards: str | None) -> None:
    """On SQLite nobody else could do the rest: the operator hears what to set."""
    with pytest.raises(SettingsError, match="DIGESTBOT_DATABASE_URL"):
        roles(named, shards, database=SQLITE, secrets=TOKENS)


@pytest.mark.parametrize(("named", "shards"), [("all", None), ("all", "0-7/8"), (",".join(ROLES), None)])
def test_everything_goes_on_sqlite(named: str, shards: str | None) -> None:
    """What leaves nothing to others needs no other database."""
    assert roles(named, shards, database=SQLITE, secrets=TOKENS).everything


def test_a_role_without_its_token() -> None:
    """A platform that was asked for by name must be there; under `all` it may be absent."""
    with pytest.raises(SettingsError, match="SLACK_BOT_TOKEN"):
        roles("poll,slack", None, database=POSTGRES, secrets={"discord_token": "d"})
    assert roles("all", None, database=SQLITE, secrets={}).everything


def test_shards_without_discord() -> None:
    """A range of shards means nothing to a process that does not connect to Discord."""
    with pytest.raises(SettingsError, match="role discord"):
        roles("poll", "0-3/8", database=POSTGRES, secrets=TOKENS)


def test_all_shards() -> None:
    """A range is all of them, or leaves some to others."""
    assert Shards(first=0, last=3, count=4).all
    assert not Shards(first=0, last=2, count=4).all

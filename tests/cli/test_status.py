"""`digestbot status`, without a terminal."""

import io
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

from rich.console import Console

from digestbot.adapters.storage import open_store
from digestbot.cli.shell import Opened
from digestbot.cli.status import drawn, facts
from digestbot.core.digests.destination import LOCAL
from digestbot.settings import Settings

NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)


async def test_what_waits_is_shown_as_a_table_and_as_json(tmp_path: Path) -> None:
    """Both are made of the same facts."""
    clock = SimpleNamespace(now=lambda: NOW)
    async with open_store(f"sqlite:///{tmp_path / 'bot.db'}") as store:
        await store.feeds.add(LOCAL, "https://courier.example/feed", now=NOW)
        told = await facts(Opened(store=store, settings=Settings.model_construct(data_dir=tmp_path), clock=clock))
    assert list(told["steps"]) == ["poll", "read", "analyse", "group", "compose", "deliver", "edit"]
    assert 0 < told["disk_used"] <= 1
    told["steps"]["read"] = {"waiting": 3, "oldest": 7200}
    told["processes"] = ["one", "two"]
    told["aside"] = [{"step": "analyse", "reason": "worker-died", "count": 3}]
    page = Console(file=io.StringIO(), width=80)
    page.print(drawn(told))
    text = page.file.getvalue()  # type: ignore[attr-defined] # it is the StringIO above
    assert ["read", "3", "2", "h"] in [line.split() for line in text.splitlines()]
    assert "put aside   3 by analyse: worker-died" in text
    assert "processes   2" in text

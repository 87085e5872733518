"""`digestbot status`: what waits for each step, and how large everything is."""

import json
from typing import Any

import typer

from digestbot.cli import shell

ASIDE = 10
"""Reasons for which units were put aside, of which that many are shown: the most frequent."""


def status(
    as_json: bool = typer.Option(False, "--json", help="Print one JSON object."),
    watch: bool = typer.Option(False, "--watch", help="Show it anew every two seconds, until Ctrl-C."),
) -> None:
    """Show what waits for each step and since when, deliveries in doubt, and sizes. Works while the bot runs."""

    async def work(opened: shell.Opened) -> None:
        if as_json:
            typer.echo(json.dumps(await facts(opened)))
        elif watch:
            await _watch(opened)
        else:
            from rich.console import Console  # noqa: PLC0415 - only where it is drawn

            Console().print(drawn(await facts(opened)))

    shell.with_store(work)


async def facts(opened: shell.Opened) -> dict[str, Any]:
    """Return everything that is shown, as plain values; ages are in seconds."""
    from digestbot.runtime.watch import disk_used  # noqa: PLC0415 - only where it is asked

    now = opened.clock.now()
    overview = await opened.store.statistics.overview(now=now)
    return {
        "steps": {
            b.step: {"waiting": b.waiting, "oldest": round(b.age(now).total_seconds())} for b in overview.backlogs
        },
        "deliveries": dict(overview.deliveries),
        "aside": [{"step": a.step, "reason": a.reason, "count": a.count} for a in overview.aside[:ASIDE]],
        "database_bytes": overview.database_bytes,
        "oldest_transaction": round(overview.oldest_transaction.total_seconds()),
        "disk_used": round(disk_used(opened.settings.data_dir), 3),
        "processes": list(overview.processes),
        "roles": dict(sorted(overview.roles.items())),
    }


def drawn(told: dict[str, Any]) -> Any:
    """Return the facts as a table for a terminal."""
    from rich.console import Group  # noqa: PLC0415 - only where it is drawn
    from rich.table import Table  # noqa: PLC0415 - the same
    from rich.text import Text  # noqa: PLC0415 - the same

    table = Table(box=None, pad_edge=False)
    for head in ("step", "waiting", "oldest"):
        table.add_column(head, justify="left" if head == "step" else "right")
    for step, found in told["steps"].items():
        table.add_row(step, str(found["waiting"]), _age(found["oldest"]) if found["waiting"] else "-")
    doubtful = ", ".join(f"{count} {state}" for state, count in told["deliveries"].items())
    lines = [
        f"deliveries  {doubtful}",
        f"database    {told['database_bytes'] / 2**20:.1f} MB; the disk is {told['disk_used']:.0%} full",
    ]
    lines += [f"put aside   {one['count']} by {one['step']}: {one['reason']}" for one in told["aside"]]
    if told["processes"]:
        lines.append("roles       " + ", ".join(f"{count} {role}" for role, count in told["roles"].items()))
        lines.append(f"processes   {len(told['processes'])}; oldest transaction {_age(told['oldest_transaction'])}")
    return Group(table, Text(), *map(Text, lines))


def _age(seconds: int) -> str:
    for unit, length in (("d", 86400), ("h", 3600), ("min", 60)):
        if seconds >= length:
            return f"{seconds // length} {unit}"
    return f"{seconds} s"


async def _watch(opened: shell.Opened) -> None:
    from rich.live import Live  # noqa: PLC0415 - only where it is drawn

    with Live(drawn(await facts(opened)), auto_refresh=False, screen=False) as live:
        while True:
            await opened.clock.sleep(2)
            live.update(drawn(await facts(opened)), refresh=True)

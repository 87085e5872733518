"""Quotes that readers doubt, and how they are kept out of everything that is shown."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Row, func, select, update

from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.shielded import shielded
from digestbot.adapters.storage.statements import ensure_workspace, insert
from digestbot.adapters.storage.tables import quotes, reports
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.stories.report import QuoteReport, ReportId


@shielded
class SqlReports:
    """`ports.Reports` on a database."""

    def __init__(self, database: Database) -> None:
        """Keep the connections."""
        self._database = database

    async def add(self, workspace: WorkspaceId, report: QuoteReport) -> QuoteReport:
        """See `ports.Reports`."""
        values = {name: getattr(report, name) for name in ("text", "speaker", "outlet", "link", "state", "at")}
        same = select(reports).where(
            reports.c.workspace == workspace, reports.c.text == report.text, reports.c.speaker == report.speaker
        )
        async with self._database.writing() as connection:
            await ensure_workspace(connection, workspace, report.at)
            made = insert(connection, reports).values(workspace=workspace, **values)
            await connection.execute(made.on_conflict_do_nothing())
            return _report((await connection.execute(same)).one())

    async def open(self, workspace: WorkspaceId) -> Sequence[QuoteReport]:
        """See `ports.Reports`."""
        waiting = select(reports).where(reports.c.workspace == workspace, reports.c.state == "open")
        async with self._database.reading() as connection:
            return [_report(row) for row in await connection.execute(waiting.order_by(reports.c.id))]

    async def answer(self, workspace: WorkspaceId, report: ReportId, *, right: bool) -> QuoteReport | None:
        """See `ports.Reports`."""
        meant = (reports.c.workspace == workspace, reports.c.id == report)
        answered = update(reports).where(*meant).values(state="right" if right else "wrong").returning(reports)
        async with self._database.writing() as connection:
            row = (await connection.execute(answered)).first()
        return None if row is None else _report(row)


def undoubted(workspace: WorkspaceId) -> ColumnElement[bool]:
    """Say that no one in the workspace doubts the quote, or a manager found it right.

    A digest shows a quote without the comma before “she said”, and so it is reported.
    """
    doubt = select(reports.c.id).where(
        reports.c.workspace == workspace,
        reports.c.text == func.rtrim(quotes.c.text, " ,"),
        reports.c.speaker == func.coalesce(quotes.c.speaker, ""),
        reports.c.state != "right",
    )
    return ~doubt.exists()


def _report(row: Row[Any]) -> QuoteReport:
    return QuoteReport(
        id=ReportId(row.id),
        text=row.text,
        speaker=row.speaker,
        outlet=row.outlet,
        link=row.link,
        state=row.state,
        at=row.at,
    )

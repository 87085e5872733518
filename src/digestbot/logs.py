"""Logging, set up once: structlog, one line a unit of work, pretty on a terminal and JSON elsewhere, to stderr."""

import logging
import sys
from typing import Any, Literal, TypeAlias

Form: TypeAlias = Literal["auto", "pretty", "json"]


class _FirstLine(logging.Handler):
    """Sets logging up when the first line is logged: most short commands log none, and structlog takes a while to load."""

    def __init__(self, *, level: str, form: Form) -> None:
        super().__init__()
        self._told = (level, form)

    def emit(self, record: logging.LogRecord) -> None:
        level, form = self._told
        configure(level=level, form=form)
        if record.levelno >= logging.getLogger(record.name).getEffectiveLevel():
            logging.getLogger().handle(record)


def configure_when_needed(*, level: str, form: Form) -> None:
    """Be ready to log as `configure` says, for a command that uses no structlog itself."""
    root = logging.getLogger()
    root.handlers[:] = [_FirstLine(level=level, form=form)]
    root.setLevel(level.upper())


def configure(*, level: str = "info", form: Form = "auto") -> None:
    """Send everything that is logged, by us and by libraries, through structlog to stderr."""
    import structlog  # noqa: PLC0415 - a command that logs nothing need not wait for it

    pretty = form == "pretty" or (form == "auto" and sys.stderr.isatty())
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
    ]
    # Tracebacks without the values of variables: a cookie or a password may be among them.
    plain = structlog.dev.plain_traceback
    renderer: Any = (
        structlog.dev.ConsoleRenderer(exception_formatter=plain) if pretty else structlog.processors.JSONRenderer()
    )
    last = [renderer] if pretty else [structlog.processors.format_exc_info, renderer]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for noisy in ("discord", "slack_sdk", "slack_bolt", "alembic", "aiosqlite", "asyncio"):
        logging.getLogger(noisy).setLevel(max(logging.WARNING, root.level))
    for wordy in ("trafilatura", "htmldate", "courlan"):
        # They warn about every untidy page; the result of a page is stored in its row.
        logging.getLogger(wordy).setLevel(logging.CRITICAL)

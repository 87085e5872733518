"""Metrics for the operator's monitoring; nothing else in the project imports prometheus_client."""

from datetime import datetime

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from digestbot.ports.statistics import Overview
from digestbot.runtime.roles import STEPS as ROLES

REGISTRY = CollectorRegistry()
STEPS = Counter("digestbot_step_rows", "Rows that a step worked on.", ["step"], registry=REGISTRY)
FAILURES = Counter("digestbot_step_failures", "Turns of a step that failed.", ["step"], registry=REGISTRY)
POLLS = Counter("digestbot_polls", "Polls of feeds.", ["outcome"], registry=REGISTRY)
DELIVERED = Counter("digestbot_sent", "Messages that were acted on.", ["state"], registry=REGISTRY)
LOST = Counter(
    "digestbot_lost_answers", "Messages whose answer was lost, as they were settled.", ["state"], registry=REGISTRY
)
NEWS_AGE = Histogram(
    "digestbot_news_age_seconds",
    "Age of a story when its digest is composed.",
    buckets=(60, 300, 900, 3600, 4 * 3600, 12 * 3600, 86400),
    registry=REGISTRY,
)
POSTED = Histogram(
    "digestbot_post_seconds",
    "Seconds from the composing of a digest to its message.",
    buckets=(1, 5, 15, 60, 300, 900, 3600),
    registry=REGISTRY,
)
RESTARTS = Gauge("digestbot_worker_restarts", "Workers of the pool that were stopped or died.", registry=REGISTRY)
WAITING = Gauge("digestbot_waiting", "Rows that are due for a step.", ["step"], registry=REGISTRY)
OLDEST = Gauge("digestbot_oldest_seconds", "Age of the oldest row that is due for a step.", ["step"], registry=REGISTRY)
DELIVERIES = Gauge("digestbot_deliveries", "Deliveries in doubt or given up.", ["state"], registry=REGISTRY)
ASIDE = Gauge("digestbot_put_aside", "Units of a step that were put aside.", ["step"], registry=REGISTRY)
DATABASE = Gauge("digestbot_database_bytes", "Size of the database.", registry=REGISTRY)
TRANSACTION = Gauge("digestbot_oldest_transaction_seconds", "Age of the oldest transaction.", registry=REGISTRY)
DISK = Gauge("digestbot_disk_used_ratio", "Share of the data folder's disk that is used.", registry=REGISTRY)
PROCESSES = Gauge("digestbot_processes", "Processes that share the database (PostgreSQL).", registry=REGISTRY)
HOLDERS = Gauge("digestbot_role_processes", "Processes that have a role (PostgreSQL).", ["role"], registry=REGISTRY)


def exposition(overview: Overview, *, now: datetime, disk_used: float, restarts: int) -> bytes:
    """Return all metrics as Prometheus reads them."""
    for backlog in overview.backlogs:
        WAITING.labels(backlog.step).set(backlog.waiting)
        OLDEST.labels(backlog.step).set(backlog.age(now).total_seconds())
    for state, count in overview.deliveries.items():
        DELIVERIES.labels(state).set(count)
    for step in ("read", "analyse", "group", "compose", "deliver"):
        ASIDE.labels(step).set(sum(one.count for one in overview.aside if one.step == step))
    DATABASE.set(overview.database_bytes)
    TRANSACTION.set(overview.oldest_transaction.total_seconds())
    DISK.set(disk_used)
    RESTARTS.set(restarts)
    PROCESSES.set(len(overview.processes))
    if overview.processes:
        for role in ROLES:
            HOLDERS.labels(role).set(overview.roles.get(role, 0))
    return generate_latest(REGISTRY)

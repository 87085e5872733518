"""What the operator's monitoring reads; nothing else in the project imports prometheus_client."""

from datetime import datetime

from prometheus_client import CollectorRegistry, Counter, Gauge, generate_latest

from digestbot.ports.statistics import Overview
from digestbot.runtime.roles import STEPS as ROLES

REGISTRY = CollectorRegistry()
STEPS = Counter("digestbot_step_rows", "Rows that a step worked on.", ["step"], registry=REGISTRY)
FAILURES = Counter("digestbot_step_failures", "Turns of a step that failed.", ["step"], registry=REGISTRY)
WAITING = Gauge("digestbot_waiting", "Rows that are due for a step.", ["step"], registry=REGISTRY)
OLDEST = Gauge("digestbot_oldest_seconds", "Age of the oldest row that is due for a step.", ["step"], registry=REGISTRY)
DELIVERIES = Gauge("digestbot_deliveries", "Deliveries in doubt or given up.", ["state"], registry=REGISTRY)
DATABASE = Gauge("digestbot_database_bytes", "Size of the database.", registry=REGISTRY)
TRANSACTION = Gauge("digestbot_oldest_transaction_seconds", "Age of the oldest transaction.", registry=REGISTRY)
DISK = Gauge("digestbot_disk_used_ratio", "Share of the data folder's disk that is used.", registry=REGISTRY)
PROCESSES = Gauge("digestbot_processes", "Processes that share the database (PostgreSQL).", registry=REGISTRY)
HOLDERS = Gauge("digestbot_role_processes", "Processes that have a role (PostgreSQL).", ["role"], registry=REGISTRY)


def exposition(overview: Overview, *, now: datetime, disk_used: float) -> bytes:
    """Return all metrics as Prometheus reads them."""
    for backlog in overview.backlogs:
        WAITING.labels(backlog.step).set(backlog.waiting)
        OLDEST.labels(backlog.step).set(backlog.age(now).total_seconds())
    for state, count in overview.deliveries.items():
        DELIVERIES.labels(state).set(count)
    DATABASE.set(overview.database_bytes)
    TRANSACTION.set(overview.oldest_transaction.total_seconds())
    DISK.set(disk_used)
    PROCESSES.set(len(overview.processes))
    if overview.processes:
        for role in ROLES:
            HOLDERS.labels(role).set(overview.roles.get(role, 0))
    return generate_latest(REGISTRY)

"""The files for operators name what there is."""

import json
import re
from pathlib import Path

import pytest

from digestbot.runtime.metrics import REGISTRY
from digestbot.settings import Settings

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"


def exposed() -> set[str]:
    """Return the names of all metrics, as Prometheus sees them."""
    found = set()
    for metric in REGISTRY.collect():
        found.add(metric.name + {"counter": "_total", "histogram": "_bucket"}.get(metric.type, ""))
    return found


@pytest.mark.parametrize("file", ["alerts.yaml", "grafana-dashboard.json"])
def test_rules_and_dashboard_ask_for_metrics_that_exist(file: str) -> None:
    """A renamed metric would leave a panel empty and an alert silent."""
    asked = set(re.findall(r"digestbot_\w+", (DEPLOY / file).read_text("utf-8")))
    assert len(asked) >= 5
    assert asked <= exposed()


def test_every_metric_is_on_the_dashboard_or_in_a_rule() -> None:
    """But the number of processes, which `digestbot status` shows."""
    told = "".join((DEPLOY / file).read_text("utf-8") for file in ("alerts.yaml", "grafana-dashboard.json"))
    assert {name for name in exposed() if name not in told} == {"digestbot_processes"}


def test_the_dashboard_is_json_with_panels_of_their_own() -> None:
    """Grafana takes it, and no panel lies upon another."""
    panels = json.loads((DEPLOY / "grafana-dashboard.json").read_text("utf-8"))["panels"]
    places = {(p["gridPos"]["x"], p["gridPos"]["y"]) for p in panels}
    assert len(places) == len(panels) == len({p["id"] for p in panels})


@pytest.mark.parametrize("file", ["compose.sqlite.yaml", "compose.postgresql.yaml", "digestbot.service"])
def test_settings_in_files_for_operators_exist(file: str) -> None:
    """Each DIGESTBOT_ variable is one that the program reads."""
    named = set(re.findall(r"DIGESTBOT_([A-Z_]+)", (DEPLOY / file).read_text("utf-8")))
    assert named <= {name.upper() for name in Settings.model_fields}


def test_every_alert_says_what_to_do() -> None:
    """An alert without an action wakes somebody for nothing."""
    told = (DEPLOY / "alerts.yaml").read_text("utf-8")
    assert told.count("- alert:") == told.count("action:") == told.count("summary:") >= 5

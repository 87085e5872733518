"""Every interleaving of two workers with what may go wrong: nothing is lost, and nothing stands twice."""

from dataclasses import replace
from datetime import timedelta

import pytest
from peers.protocol import DISCORD, SLACK, Faults, Platform, enumerate_all

SHORT = {
    "a death, a loss, a stall": Faults(deaths=1, losses=1, setbacks=0, waits=0, ticks=0, stalls=1),
    "a death, a loss, a clock set back, a stall": Faults(deaths=1, losses=1, setbacks=1, waits=0, ticks=0, stalls=1),
    "two deaths and a loss": Faults(deaths=2, losses=1, setbacks=0, waits=0, ticks=0, stalls=0),
}
LONG = {
    "with a moment more": Faults(deaths=2, losses=1, setbacks=0, waits=0, ticks=1, stalls=1),
    "with a platform that asks to wait": Faults(deaths=1, losses=1, setbacks=0, waits=1, ticks=1, stalls=1),
    "with two losses": Faults(deaths=1, losses=2, setbacks=1, waits=0, ticks=1, stalls=1),
    "all together": Faults(deaths=1, losses=1, setbacks=1, waits=1, ticks=1, stalls=1),
}
PLATFORMS = pytest.mark.parametrize("platform", [DISCORD, SLACK], ids=["by nonce", "by history"])


@PLATFORMS
@pytest.mark.parametrize("faults", SHORT.values(), ids=SHORT.keys())
def test_no_interleaving_loses_or_doubles_a_message(platform: Platform, faults: Faults) -> None:
    """Together some 200,000 worlds; where one is wrong, the steps that lead to it are shown."""
    found = enumerate_all(platform, faults)
    assert (found.doubled, found.lost, found.stuck) == (None, None, None)
    assert found.ended > 500
    assert found.states > 5_000


@pytest.mark.proof
@pytest.mark.timeout(3600)
@PLATFORMS
@pytest.mark.parametrize("faults", LONG.values(), ids=LONG.keys())
def test_no_interleaving_of_more_faults_does_either(platform: Platform, faults: Faults) -> None:
    """The same with more that goes wrong at a time."""
    found = enumerate_all(platform, faults)
    print(f"{found.states} worlds")  # noqa: T201 - the proof prints its counts
    assert (found.doubled, found.lost, found.stuck) == (None, None, None)


def test_a_protocol_that_repeats_blindly_is_found_out() -> None:
    """Without a nonce a repeat doubles a message whose answer was lost: the model shows how."""
    blind = replace(SLACK, rules=replace(SLACK.rules, repeat_within=timedelta(minutes=2)))
    found = enumerate_all(blind, Faults(deaths=0, losses=1, setbacks=0, waits=0, ticks=0, stalls=0))
    assert found.doubled is not None
    assert any("answer is lost" in step for step in found.doubled)


def test_a_look_before_the_history_shows_what_was_sent_is_found_out() -> None:
    """Who looks at once finds nothing, and sends again."""
    hasty = replace(SLACK, rules=replace(SLACK.rules, look_after=timedelta(0)))
    found = enumerate_all(hasty, Faults(deaths=0, losses=1, setbacks=0, waits=0, ticks=0, stalls=0))
    assert found.doubled is not None

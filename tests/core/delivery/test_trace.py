"""Evidence of why an article is in its story."""

import pytest

from digestbot.core.delivery.trace import Evidence


@pytest.mark.parametrize(
    ("evidence", "sufficed"),
    [
        (Evidence(score=0.5, threshold=0.4, shared=("a",)), True),
        (Evidence(score=0.4, threshold=0.4, shared=("a",)), True),
        (Evidence(score=0.3, threshold=0.4, shared=("a",)), False),
        (Evidence(score=0.5, threshold=0.4), False),
        (Evidence(score=0.0, threshold=1.0, copy_of="Ferry sinks"), True),
    ],
)
def test_what_sufficed_joined_others(evidence: Evidence, *, sufficed: bool) -> None:
    """A copy always does; a score does with something in common."""
    assert evidence.sufficed == sufficed

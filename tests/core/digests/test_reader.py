"""What single people set for themselves."""

import pytest

from digestbot.core.digests.reader import Reader


def test_a_zone_exists_or_is_left_to_the_platform() -> None:
    """Anything else is refused at once, not when a digest is due."""
    assert Reader().zone is None
    assert Reader(zone="Asia/Tokyo").zone == "Asia/Tokyo"
    with pytest.raises((ValueError, KeyError)):
        Reader(zone="Asia/Nowhere")

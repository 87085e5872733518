"""A channel reads a digest a day of a story that goes on."""

from benchmarks.replay import invented, replay


def test_a_channel_reads_nothing_twice_and_what_is_new() -> None:
    """Of three days' reports, which repeat each other in part, every new number, name and quotation is shown, and once."""
    found = replay(list(invented()))
    assert (found.twice, found.nearly, found.updates) == (0, 0, 2)
    assert sum(found.told.values()) == sum(found.new.values()) > 8

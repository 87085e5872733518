"""What one more article costs does not grow with what is stored."""

from benchmarks.growth import costs

FEW, MANY = 500, 5_000
GROWS = 1.2


async def test_each_step_costs_the_same_beside_ten_times_as_many_articles() -> None:
    """Counted in steps of SQLite's machine, so that no busy neighbour makes it fail."""
    few, many = await costs(FEW), await costs(MANY)
    assert len(few) >= 12
    assert {name: (few[name], many[name]) for name in few if many[name] > GROWS * few[name] + 100} == {}

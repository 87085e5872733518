"""How often a feed asks to be polled."""

import pytest

from digestbot.core.feeds.polling_hints import REACH, polling_hints


@pytest.mark.parametrize(
    ("xml", "minutes"),
    [
        ("<ttl>90</ttl>", 90),
        ("<TTL> 5 </TTL>", 5),
        ("<sy:updatePeriod>hourly</sy:updatePeriod>", 60),
        ("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>", 360),
        ("<sy:updatePeriod>weekly</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>", 10080),
        ("<sy:updateFrequency>4</sy:updateFrequency>", None),
        ("<ttl>30</ttl><sy:updatePeriod>hourly</sy:updatePeriod>", 60),
        ("<ttl>often</ttl>", None),
        ("<sy:updatePeriod>sometimes</sy:updatePeriod>", None),
    ],
)
def test_the_longest_wish_counts(xml: str, minutes: int | None) -> None:
    """In minutes; what says nothing asks for nothing."""
    assert polling_hints(f"<channel>{xml}<item/></channel>").ttl_minutes == minutes


def test_hours_and_days_of_rest() -> None:
    """24 is midnight, 25 is none; days by their English names, in any case."""
    hours = "".join(f"<hour>{h}</hour>" for h in (0, 7, 23, 24, 25, 99))
    found = polling_hints(
        f"<channel><skipHours>{hours}</skipHours><skipDays><day>sunday</day><day>Moonday</day></skipDays></channel>"
    )
    assert found.skip_hours == {0, 7, 23}
    assert found.skip_days == {"Sunday"}


@pytest.mark.parametrize(
    ("xml", "hub"),
    [
        ('<atom:link rel="hub" href="https://hub.example/"/>', "https://hub.example/"),
        ("<link href='https://hub.example/' rel='hub'/>", "https://hub.example/"),
        (
            '<link rel="self" href="https://a.example/"/><link rel="hub" href="https://hub.example/"/>',
            "https://hub.example/",
        ),
        ('<link rel="self" href="https://a.example/"/>', None),
        ('<link rel="hub"/>', None),
    ],
)
def test_the_hub_is_a_link(xml: str, hub: str | None) -> None:
    """Of that kind and no other."""
    assert polling_hints(f"<feed>{xml}</feed>").hub == hub


@pytest.mark.parametrize("item", ["item", "entry", "rss:item"])
def test_what_stands_in_an_entry_is_not_the_feeds(item: str) -> None:
    """What stands behind the last one is."""
    inside = f"<feed><ttl>10</ttl><{item}><ttl>999</ttl></item><ttl>20</ttl></feed>"
    assert polling_hints(inside).ttl_minutes == 10 or item == "rss:item"
    behind = f"<feed><{item}><ttl>999</ttl></{item.rsplit(':', maxsplit=1)[-1]}><ttl>20</ttl></feed>"
    assert polling_hints(behind).ttl_minutes == 20


def test_only_the_edges_are_read() -> None:
    """A feed speaks of itself at its beginning or at its end."""
    assert polling_hints("<feed>" + " " * REACH + "<ttl>9</ttl></feed>").ttl_minutes is None
    assert polling_hints("").ttl_minutes is None

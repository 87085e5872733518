"""How a digest looks on Slack, and that nothing in it obeys a feed."""

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from golden import check
from hypothesis import given
from hypothesis import strategies as st
from peers.documents import NASTY, brief, document, nasty, story

from digestbot.adapters.platforms.slack.escaping import escape
from digestbot.adapters.platforms.slack.render import measure, render, shrunk, split
from digestbot.core.delivery.delivery import DeliveryKey
from digestbot.core.digests.subscription import Options

KEY = DeliveryKey("k00000000000000000000000a")
LAYOUTS: tuple[str, ...] = ("cards", "compact")


def markup(node: Any) -> list[str]:
    """Return every text of a payload in which Slack reads markup."""
    if isinstance(node, list):
        return [text for child in node for text in markup(child)]
    if not isinstance(node, dict):
        return []
    own = [node["text"]] if node.get("type") == "mrkdwn" else []
    return own + [text for child in node.values() for text in markup(child)]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_golden(layout: str) -> None:
    """The same digest gives the same message as ever; a change is seen in review."""
    digest, options = document(10), Options(layout=layout, quotes=2)
    check(f"slack-{layout}.json", [render(digest, part, KEY, options) for part in split(digest, options)])


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("text", NASTY)
def test_feeds_reach_no_markup(layout: str, text: str) -> None:
    """Markup is read in our own dates only; the text of notifications has no control character left."""
    digest = document(stories=(nasty(text),), title=text)
    options = Options(layout=layout, quotes=3)
    (part,) = split(digest, options)
    payload = render(digest, part, KEY, options)
    for own in markup(payload["blocks"]):
        assert re.fullmatch(r"(since |next )?<!date\^\d+\^[{}a-z_ ]+\|[A-Za-z]{0,3} ?\d\d:\d\d>", own), own
    assert not re.search(r"[<>]|&(?!amp;|lt;|gt;)", payload["text"])


@given(st.text())
def test_escaped_text_is_inert(text: str) -> None:
    """No mention or link can begin."""
    assert not re.search(r"[<>]", escape(text))


def test_the_main_message_shows_eight_stories() -> None:
    """The channel gets the first eight, the thread the rest."""
    main, *rest = split(document(20), Options())
    assert len(main.stories) == 8
    assert {part.kind for part in rest} == {"thread"}
    assert "12 more stories in the thread" in str(render(document(20), main, KEY, Options()))


def test_notifications_hold_the_headlines() -> None:
    """`text` is what phones and screen readers get; nothing unfurls."""
    digest = document(2)
    payload = render(digest, split(digest, Options())[0], KEY, Options())
    assert payload["text"].startswith("World · Morning digest, Tue 24 Nov: Harbour council approves plan 1")
    assert (payload["unfurl_links"], payload["unfurl_media"]) == (False, False)


@pytest.mark.parametrize(
    ("role", "element"),
    [
        (None, None),
        ("here", {"type": "broadcast", "range": "here"}),
        ("@channel", {"type": "broadcast", "range": "channel"}),
        ("S0GROUP", {"type": "usergroup", "usergroup_id": "S0GROUP"}),
        ("<!channel>", None),
    ],
)
def test_only_an_admin_mentions(role: str | None, element: object) -> None:
    """A chosen group is mentioned in the main message only."""
    digest, options = document(20), Options(role=role)
    main, second, *_ = split(digest, options)
    found = re.findall(r"broadcast|usergroup'", str(render(digest, main, KEY, options)))
    assert bool(found) == (element is not None)
    assert element is None or str(element) in str(render(digest, main, KEY, options))
    assert not re.search(r"broadcast|usergroup", str(render(digest, second, KEY, options)))


def test_buttons() -> None:
    """With commands behind them the buttons answer by fixed ids; without, there are none."""
    digest = document(20)
    main, second, *_ = split(digest, Options())
    drawn = str(render(digest, main, KEY, Options(), interactive=True))
    assert re.findall(r"d:(\w+):k0+a", drawn) == ["more", "quotes", "follow", "up", "down"]
    assert re.findall(r"d:(\w+):k0+a", str(render(digest, second, KEY, Options(), interactive=True))) == ["quotes"]
    assert "d:" not in str(render(digest, main, KEY, Options()))


def test_numbers_go_on_in_the_thread() -> None:
    """The compact layout counts on where the main message ended."""
    digest = document(stories=tuple(replace(story(n), link=f"https://a.example/{'x' * 1000}") for n in range(30)))
    parts = split(digest, Options(layout="compact"))
    assert len(parts) > 1
    offsets = [
        block["elements"][0].get("offset", 0)
        for part in parts
        for block in render(digest, part, KEY, Options(layout="compact"))["blocks"]
        if block["type"] == "rich_text"
    ]
    assert offsets == [part.stories[0] for part in parts]


def test_an_edit_keeps_to_its_message() -> None:
    """What no longer fits is left out rather than posted anew."""
    digest = document(8)
    part = split(digest, Options())[0]
    cards = [replace(story(n), title="Word " * 300, quotes=story(n).quotes * 3) for n in range(8)]
    long = replace(digest, stories=tuple(replace(c, summary=c.summary * 20) for c in cards))
    assert 0 < len(shrunk(long, part, Options(quotes=6)).stories) < 8


@pytest.mark.parametrize("text", ["Ferry stays in port", *NASTY])
def test_stories_in_brief_fit_into_one_message(text: str) -> None:
    """As many as fit, with the rest counted; whatever their texts are."""
    lines = tuple(brief(n, title=text, outlet=text, topic=text) for n in range(60))
    digest, options = document(2, in_brief=lines, left_out=1), Options()
    last = split(digest, options)[-1]
    assert last.stories == ()
    assert measure(digest, last, options)
    drawn = json.dumps(render(digest, last, KEY, options, interactive=True))
    assert "not shown" in drawn
    told = sum(len(e["elements"]) for e in _lists(render(digest, last, KEY, options)["blocks"]))
    assert (f"d:more:{KEY}.b{told}" in drawn) is (0 < told < 60)


def _lists(blocks: Any) -> list[Any]:
    return [e for b in blocks for e in b.get("elements", []) if e.get("type") == "rich_text_list"]

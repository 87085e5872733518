"""How a digest looks on Discord, and that nothing in it obeys a feed."""

import json
import re
from dataclasses import replace

import pytest
from golden import check
from hypothesis import given
from hypothesis import strategies as st
from peers.documents import NASTY, brief, document, story

from digestbot.adapters.platforms.discord.escaping import escape
from digestbot.adapters.platforms.discord.render import edit, measure, render, shrunk, split, thread_name
from digestbot.core.delivery.delivery import DeliveryKey
from digestbot.core.digests.subscription import Options

KEY = DeliveryKey("k00000000000000000000000a")
LAYOUTS: tuple[str, ...] = ("cards", "embeds", "compact")
ACTIVE = re.compile(r"(?<!\\)(?:\\\\)*[*_~`|<>@\[\]]")
"""A sign of markup with no backslash before it, or with an even number of them."""


@pytest.mark.parametrize("layout", LAYOUTS)
def test_golden(layout: str) -> None:
    """The same digest gives the same message as ever; a change is seen in review."""
    digest, options = document(7), Options(layout=layout, quotes=2)
    check(f"discord-{layout}.json", [render(digest, part, KEY, options) for part in split(digest, options)])


@given(st.text() | st.sampled_from(NASTY))
def test_escaped_text_is_inert(text: str) -> None:
    """No sign of Discord's markup is left active, and no bare address becomes a link."""
    escaped = escape(text)
    assert not ACTIVE.search(escaped)
    assert not re.search(r"(?i)https?://|discord\.gg/", escaped)
    assert not re.match(r"#{1,3} |-# |[-+] |\d+\. ", escaped)
    assert "\n" not in escaped


def test_a_digest_of_good_news_shows_five_or_more_stories() -> None:
    """The main message holds about five stories with links, summaries and quotes; the rest waits in the thread."""
    parts = split(document(20), Options())
    assert len(parts[0].stories) >= 5
    left = 20 - len(parts[0].stories)
    assert f"{left} more stories in the thread" in str(render(document(20), parts[0], KEY, Options()))


def test_nobody_is_mentioned_unless_an_admin_chose_a_role() -> None:
    """Mentions are off; a chosen role is mentioned in the main message only, and it must be an id."""
    digest = document(20)
    main, second, *_ = split(digest, Options(role="123456789012345678"))
    chosen = Options(role="123456789012345678")
    assert render(digest, main, KEY, Options())["allowed_mentions"] == {"parse": []}
    assert render(digest, main, KEY, Options(role="everyone"))["allowed_mentions"] == {"parse": []}
    mentioned = render(digest, main, KEY, chosen)
    assert mentioned["allowed_mentions"] == {"parse": [], "roles": ["123456789012345678"]}
    assert "<@&123456789012345678>" in str(mentioned)
    assert render(digest, second, KEY, chosen)["allowed_mentions"] == {"parse": []}
    assert "<@&" not in str(render(digest, second, KEY, chosen))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_buttons(layout: str) -> None:
    """With commands behind them the buttons answer by fixed ids; without, one switched-off button carries the key."""
    digest, options = document(20), Options(layout=layout)
    main = split(digest, options)[0]
    ids = re.findall(r"d:(\w+):k0+a", str(render(digest, main, KEY, options, interactive=True)))
    assert ids == ["more", "quotes", "follow", "up", "down"]
    alone = split(digest, replace(options, rest="none"))[0]
    assert "d:more:" in str(render(digest, alone, KEY, replace(options, rest="none"), interactive=True))
    assert "d:more:" not in str(render(document(1), split(document(1), options)[0], KEY, options, interactive=True))
    silent = str(render(digest, main, KEY, options))
    assert re.findall(r"d:(\w+):k0+a", silent) == ["part"]
    assert "'disabled': True" in silent


def test_pictures_can_be_left_out() -> None:
    """Without pictures no thumbnail is sent."""
    digest = document(2)
    assert ".jpg" in str(render(digest, split(digest, Options())[0], KEY, Options()))
    off = Options(images=False)
    assert ".jpg" not in str(render(digest, split(digest, off)[0], KEY, off))


def test_times_are_each_readers_own() -> None:
    """Times are drawn by Discord in the reader's zone."""
    digest = document(1)
    assert "<t:1795492740:t>" in str(render(digest, split(digest, Options())[0], KEY, Options()))


def test_edits_are_never_new_messages() -> None:
    """An edit carries no nonce, and what no longer fits is left out rather than posted anew."""
    digest = document(5)
    part = split(digest, Options())[0]
    assert not {"nonce", "enforce_nonce"} & edit(digest, part, KEY, Options()).keys()
    long = replace(digest, stories=tuple(replace(story(n), title="Word " * 300) for n in range(5)))
    long = replace(long, stories=tuple(replace(s, summary=s.summary * 20, quotes=s.quotes * 3) for s in long.stories))
    assert 0 < len(shrunk(long, part, Options(quotes=6)).stories) < 5


def test_what_is_unclear_is_said() -> None:
    """A quote without a speaker says so; paywalls and updates are marked."""
    digest = document(stories=(replace(story(1), paywall=True, updated="headline changed"),))
    drawn = str(render(digest, split(digest, Options(quotes=2))[0], KEY, Options(quotes=2)))
    assert "speaker unclear" in drawn
    assert "`paywall`" in drawn
    assert "`Updated: headline changed`" in drawn


def test_the_thread_says_how_much_is_in_it() -> None:
    """The thread under the main message is named after what it holds."""
    assert thread_name(document(20), 6) == "14 more stories"


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("text", ["Ferry stays in port", *NASTY])
def test_stories_in_brief_fit_into_one_message(layout: str, text: str) -> None:
    """As many as fit, with the rest counted; whatever their texts are."""
    lines = tuple(brief(n, title=text, outlet=text, topic=text) for n in range(60))
    digest, options = document(2, in_brief=lines), Options(layout=layout)
    last = split(digest, options)[-1]
    assert last.stories == ()
    assert measure(digest, last, options)
    drawn = json.dumps(render(digest, last, KEY, options))
    told = drawn.count("post.example")
    assert "not shown" in drawn or told == 60
    assert (f"d:more:{KEY}.b" in json.dumps(render(digest, last, KEY, options, interactive=True))) is (0 < told < 60)

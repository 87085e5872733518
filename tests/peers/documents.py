"""Digests for tests: invented news, and strings that try to break things."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from digestbot.core.digests.document import (
    BriefLine,
    Byline,
    Coverage,
    Document,
    Figure,
    QuoteCard,
    Sentence,
    StoryCard,
)
from digestbot.core.stories.earlier import Earlier

AT = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)

NASTY = (
    "@everyone read this @here",
    "<!channel> <!here> <@U012345> <#C0123> <!subteam^S012>",
    "<@123456789012345678> <@&123456789012345678> <#123456789012345678> </say:123456789012345678> <t:0:R> <:e:123456789>",
    "[free money](https://evil.example/login)",
    "<https://evil.example|your bank>",
    "javascript:alert(1)",
    "https://evil.example/?a=1&b=2 and http://evil.example",
    "\u202egnp.exe\u202c \u2066isolated\u2069 \u200f\u200eright to left",
    "zero\u200bwidth\ufeff text\u2060 everywhere\u00ad",
    "\u200b\u200b\u200b",
    " \t\r\n ",
    "",
    "A" * 5000,
    "word " * 1000,
    "*bold* **b** _i_ __u__ ~~s~~ ~s~ `code` ```block``` ||spoiler|| > quote # title -# small",
    "# Heading",
    "> quoted",
    ">>> all quoted",
    "- item",
    "1. item",
    "-# small",
    "```\nnever closed",
    "\\",
    "\\\\[x](y)\\",
    "&lt;!channel&gt; &amp;amp;",
    "<script>alert('x')</script><img src=x onerror=alert(1)>",
    "{{ 7 * 7 }} {% raw %}",
    "👨‍👩‍👧‍👦👍🏽🇩🇪🏴\U000e0067\U000e0062\U000e007f",
    "e" + "\u0301" * 300,
    "\u0301\u0301 starts with marks",
    "lone \ud800 surrogate \udfff",
    "\x00\x07\x1b[31mred\x1b[0m",
    "الأخبار العاجلة: البنك المركزي יחד 中文标题没有空格而且很长很长",
    "ﷺ" * 400,
    ":smile: :tada:",
    "*<https://evil.example|x>*",
    "a|b|c <d> & e",
)
"""What feeds have sent or might send."""


def story(number: int, **changes: object) -> StoryCard:
    """Return one invented story with everything a story can have."""
    link = f"https://courier.example/news/{number}"
    card = StoryCard(
        story=number,
        title=f"Harbour council approves plan {number} for the old quay",
        link=link,
        outlet="The Courier",
        published=AT - timedelta(hours=2, minutes=number % 60),
        summary=(
            Sentence(
                text=f"The council voted nine to four for plan {number} on Monday evening.",
                outlet="The Courier",
                link=link,
            ),
            Sentence(
                text="Work on the quay is to begin in spring and to last two years.", outlet="The Post", link=link
            ),
        ),
        quotes=(
            QuoteCard(
                text="We have waited for this long enough, and so has the harbour.",
                speaker="Mara Lindqvist",
                role="mayor",
                outlet="The Courier",
                link=f"{link}#:~:text=We%20have%20waited,has%20the%20harbour.",
            ),
            QuoteCard(text="It will cost us the fish market.", speaker=None, role=None, outlet="The Post", link=link),
        ),
        bylines=(Byline(name="Jon Abel", bio="covers the harbour since 2019"),),
        also_in=(
            Coverage(outlet="The Post", link="https://post.example/1"),
            Coverage(outlet="Radio Nord", link="https://nord.example/1"),
            Coverage(outlet="Kystnytt", link="https://kyst.example/1"),
        ),
        figures=(Figure(told=(("nine votes", ("The Courier",)), ("10 votes", ("The Post", "Radio Nord")))),),
        earlier=Earlier(
            story=1000 + number,
            title=f"Council puts off plan {number}",
            link="https://post.example/0",
            outlet="The Post",
            at=AT - timedelta(days=8),
        ),
        image=f"https://courier.example/pictures/{number}.jpg",
        language="en",
        topic="Harbour",
    )
    return replace(card, **changes)  # type: ignore[arg-type]  # a test names the fields it changes


def document(count: int = 3, **changes: object) -> Document:
    """Return an invented digest of `count` stories."""
    digest = Document(
        title="World · Morning digest",
        at=AT,
        zone="Europe/Berlin",
        language="en",
        stories=tuple(story(n + 1) for n in range(count)),
        articles=count * 3,
        feeds=14,
        since=AT - timedelta(hours=12),
        next_at=AT + timedelta(hours=12),
    )
    return replace(digest, **changes)  # type: ignore[arg-type]  # a test names the fields it changes


def nasty(text: str, number: int = 1) -> StoryCard:
    """Return a story in which every field that comes from the internet is `text`."""
    return StoryCard(
        story=number,
        title=text,
        link=text,
        outlet=text,
        published=AT,
        summary=(Sentence(text=text, outlet=text, link=text), Sentence(text=text, outlet=text, link=text)),
        quotes=tuple(QuoteCard(text=text, speaker=text, role=text, outlet=text, link=text) for _ in range(3)),
        bylines=(Byline(name=text, bio=text), Byline(name=text, bio=None)),
        also_in=tuple(Coverage(outlet=f"{text}{n}", link=text) for n in range(5)),
        figures=(Figure(told=((text, (text, text)),)),) * 3,
        earlier=Earlier(story=2, title=text, link=text, outlet=text, at=AT),
        image=text,
        language=text,
        topic=text,
        paywall=True,
        updated=text,
    )


def brief(number: int, **changes: object) -> BriefLine:
    """Return one invented story in one line."""
    line = BriefLine(
        story=number,
        title=f"Ferry {number} stays in port",
        link=f"https://post.example/{number}",
        outlet="The Post",
        topic="Harbour" if number % 2 else "Weather",
        others=number % 3,
    )
    return replace(line, **changes)  # type: ignore[arg-type]  # a test names the fields it changes

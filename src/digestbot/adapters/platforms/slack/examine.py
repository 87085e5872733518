"""Whether Slack takes what the bot draws: asked of Slack itself (`blocks.validate`), by a digest that is posted nowhere."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from digestbot.adapters.platforms.slack import render as drawing
from digestbot.adapters.platforms.slack.failures import said
from digestbot.core.delivery.delivery import DeliveryKey
from digestbot.core.digests.document import BriefLine, Byline, Coverage, Document, QuoteCard, Sentence, StoryCard
from digestbot.core.digests.subscription import Options

LAYOUTS = ("cards", "compact")
_LINK = "https://www.example.com/quay"
_AT = datetime(2026, 1, 1, 7, tzinfo=UTC)
_FAULTS = frozenset({"invalid_message", "invalid_blocks"})
_SAMPLE = Document(
    title="Morning",
    at=_AT,
    zone="UTC",
    language="en",
    stories=(
        StoryCard(
            story=1,
            title="The quay is open & <dry>",
            link=_LINK,
            outlet="The Courier",
            published=_AT,
            summary=(Sentence(text="It opened on Monday.", outlet="The Courier", link=_LINK),),
            quotes=(QuoteCard(text="At last.", speaker="Ann Lee", role="mayor", outlet="The Courier", link=_LINK),),
            bylines=(Byline(name="Bo Berg", bio="Reports from the harbour."),),
            also_in=(Coverage(outlet="The Herald", link=_LINK),),
            image="https://www.example.com/quay.jpg",
        ),
    ),
    in_brief=(BriefLine(story=2, title="Ferry late", link=_LINK, outlet="The Herald"),),
    articles=2,
    feeds=2,
    left_out=1,
)


async def examine(client: AsyncWebClient) -> str | None:
    """Return what Slack finds wrong with a digest in each layout, None where it takes them, or cannot be asked."""
    for layout in LAYOUTS:
        options = Options(layout=layout)
        for part in drawing.split(_SAMPLE, options):
            drawn = drawing.render(_SAMPLE, part, DeliveryKey("doctor"), options, interactive=True)
            body = json.dumps({"text": drawn["text"], "blocks": drawn["blocks"]})
            try:
                await client.api_call("blocks.validate", data={"message": body})
            except SlackApiError as error:
                if said(error) not in _FAULTS:
                    return None
                return f"{layout}: {_first(error.response.data)}"
    return None


def _first(answer: Any) -> str:
    """Return the first fault that an answer names, with its place."""
    errors = answer.get("errors") if isinstance(answer, Mapping) else None
    first = errors[0] if isinstance(errors, list) and errors and isinstance(errors[0], Mapping) else {}
    return f"{first.get('pointer', '')} {first.get('message', 'invalid')}".strip()[:200]

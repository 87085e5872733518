"""A part of a digest as the arguments of chat.postMessage: pure, and the same each time for the same digest."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from digestbot.adapters.platforms.slack import block_kit
from digestbot.adapters.platforms.slack.escaping import escape
from digestbot.adapters.platforms.slack.limits import LIMITS
from digestbot.commands.digest_words import digest_words
from digestbot.core.delivery import split as cutting
from digestbot.core.delivery.delivery import DeliveryKey, Part, rest_of
from digestbot.core.digests import wording
from digestbot.core.digests.document import Document
from digestbot.core.digests.subscription import Options
from digestbot.core.digests.text import shorten, utf16

Json = dict[str, Any]

EVENT = "digest"
"""The event_type of the metadata that every message carries; its payload has the delivery's key."""
_USER_GROUP = re.compile(r"S[A-Z0-9]{2,}")
_PERSON = re.compile(r"[UW][A-Z0-9]{1,20}")
_BROADCASTS = frozenset({"here", "channel"})
_ANY_KEY = DeliveryKey("0" * 25)


def split(document: Document, options: Options) -> tuple[Part, ...]:
    """Return the parts of a digest: the first shows eight stories at most, the rest goes into the thread."""
    return cutting.split(
        document,
        fits=lambda part: measure(document, part, options),
        rest=options.rest,
        most=LIMITS.main_stories if options.layout != "compact" else len(document.stories),
    )


def measure(document: Document, part: Part, options: Options) -> bool:
    """Return whether a part, drawn with every button, is within Slack's limits."""
    blocks = render(document, part, _ANY_KEY, options, interactive=True)["blocks"]
    return len(blocks) <= LIMITS.blocks and block_kit.length(blocks) <= LIMITS.all_text


def render(document: Document, part: Part, key: DeliveryKey, options: Options, *, interactive: bool = False) -> Json:
    """Return blocks, the text of notifications, and the metadata by which the message is found again; nothing unfurls."""
    blocks = [*_head(document, part, options), *_stories(document, part, options), *_tail(document, part, options)]
    if interactive:
        blocks.append(_buttons(document, part, key))
    return {
        "text": notification(document, part),
        "blocks": blocks,
        "metadata": {"event_type": EVENT, "event_payload": {"delivery": key}},
        "unfurl_links": False,
        "unfurl_media": False,
    }


def notification(document: Document, part: Part) -> str:
    """Return the text that notifications and screen readers get: the digest's title and the headlines."""
    say = digest_words(document.language)
    title = f"{wording.title(document, say)}, {wording.day(document, say)}"
    headlines = [wording.headline(document.stories[index], say) for index in part.stories]
    if part.kind == "thread" and not headlines:
        headlines = [wording.brief_title(line, say) for line in document.in_brief]
    told = "; ".join(headlines) or say("digest-nothing-new")
    whole = f"{title}: {told}"
    return escape(shorten(whole, LIMITS.notification, lambda t: utf16(escape(t))))


def shrunk(document: Document, part: Part, options: Options) -> Part:
    """Return the part for a document that has changed since it was split: what no longer fits is left out at the end."""
    kept = [story for story in part.stories if story < len(document.stories)]
    while len(kept) > 1 and not measure(document, replace(part, stories=tuple(kept)), options):
        kept.pop()
    return replace(part, stories=tuple(kept))


def carries(message: Json, key: DeliveryKey) -> bool:
    """Return whether a message of the history is the one with this key.

    >>> carries({"metadata": {"event_type": "digest", "event_payload": {"delivery": "k1"}}}, DeliveryKey("k1"))
    True
    """
    return key_of(message) == key


def key_of(message: Json) -> str | None:
    """Return the key that a message carries, None if it is none of ours."""
    metadata = message.get("metadata") or {}
    payload = metadata.get("event_payload") or {}
    key = payload.get("delivery") if metadata.get("event_type") == EVENT else None
    return key if isinstance(key, str) else None


def _head(document: Document, part: Part, options: Options) -> list[Json]:
    say = digest_words(document.language)
    title = wording.title(document, say)
    if part.kind == "thread":
        here = say("digest-part", number=part.number + 1, total=part.total)
        return [block_kit.context(block_kit.small(f"{title} · {here}"))]
    facts = [block_kit.small(" · ".join(wording.facts(replace(document, since=None, next_at=None), say)))]
    if document.since is not None:
        facts.append(block_kit.when(document.since, document, "digest-since"))
    if document.next_at is not None:
        facts.append(block_kit.when(document.next_at, document, "digest-following"))
    blocks = [
        block_kit.header(f"{shorten(title, LIMITS.header - 16)}, {wording.day(document, say)}", LIMITS.header),
        block_kit.context(*facts),
    ]
    mentions = list(_mentions(options))
    return [*blocks, block_kit.rich(block_kit.section(*mentions))] if mentions else blocks


def _mentions(options: Options) -> Iterator[Json]:
    """Yield the mentions: the user group, @here or @channel that an admin chose, and the followers of what is shown."""
    role = (options.role or "").strip().lstrip("@")
    if role in _BROADCASTS:
        yield {"type": "broadcast", "range": role}
    elif _USER_GROUP.fullmatch(role):
        yield {"type": "usergroup", "usergroup_id": role}
    for person in options.people:
        if _PERSON.fullmatch(person):
            yield {"type": "user", "user_id": person}


def _stories(document: Document, part: Part, options: Options) -> list[Json]:
    say = digest_words(document.language)
    if not document.stories:
        return [block_kit.rich(block_kit.section(block_kit.text(say("digest-nothing-new"))))]
    if not part.stories:
        return [block_kit.rich(*block_kit.in_brief(document, say)[0])]
    if options.layout == "compact":
        lines = [block_kit.line(document.stories[index], say) for index in part.stories]
        numbered: Json = {"type": "rich_text_list", "style": "ordered", "elements": lines}
        if part.stories[0]:
            numbered["offset"] = part.stories[0]
        return [block_kit.rich(numbered)]
    blocks: list[Json] = []
    for index in part.stories:
        if index != part.stories[0]:
            blocks.append({"type": "divider"})
        blocks += block_kit.story(document.stories[index], document, options)
    return blocks


def _tail(document: Document, part: Part, options: Options) -> list[Json]:
    left = wording.left_over(
        document, len(part.stories), digest_words(document.language), in_thread=options.rest == "thread"
    )
    return [] if part.kind == "thread" or left is None else [block_kit.context(block_kit.small(left))]


def _buttons(document: Document, part: Part, key: DeliveryKey) -> Json:
    """Return the row of buttons under a part; each action_id ends with the key."""
    say = digest_words(document.language)
    quotes = _button("quotes", key, say("button-quotes"))
    if part.kind == "thread":
        told = 0 if part.stories else block_kit.in_brief(document, say)[1]
        rest = [_button("more", rest_of(key, told), say("button-more"))] if 0 < told < len(document.in_brief) else []
        return {"type": "actions", "elements": [*rest, quotes]}
    more = [_button("more", key, say("button-more"))] if len(part.stories) < len(document.stories) else []
    follow = _button("follow", key, say("button-follow"))
    useful, useless = say("button-up"), say("button-down")
    votes = [_button("up", key, f"👍 {useful}"), _button("down", key, f"👎 {useless}")]
    return {"type": "actions", "elements": [*more, quotes, follow, *votes]}


def _button(verb: str, key: str, label: str) -> Json:
    face: Json = {"type": "plain_text", "text": label, "emoji": True}
    return {"type": "button", "action_id": f"d:{verb}:{key}", "text": face}

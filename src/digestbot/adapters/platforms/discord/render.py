"""A part of a digest as the body of a request to Discord: pure, and the same each time for the same digest."""

from dataclasses import replace
from typing import Any

from digestbot.adapters.platforms.discord import LAYOUTS, cards, compact, embeds, lines
from digestbot.adapters.platforms.discord.limits import LIMITS
from digestbot.commands.digest_words import DigestWords, digest_words
from digestbot.core.delivery import split as cutting
from digestbot.core.delivery.delivery import DeliveryKey, Part, rest_of
from digestbot.core.digests import wording
from digestbot.core.digests.document import Document
from digestbot.core.digests.subscription import Options
from digestbot.core.digests.text import clean, shorten

Json = dict[str, Any]

_LAYOUTS = {
    "cards": (cards.body, cards.fits),
    "embeds": (embeds.body, embeds.fits),
    "compact": (compact.body, compact.fits),
}
_ROW, _BUTTON = 1, 2
_PRIMARY, _SECONDARY = 1, 2
_ANY_KEY = DeliveryKey("0" * LIMITS.nonce)
"""A placeholder of the longest possible key, to measure parts with."""


def split(document: Document, options: Options) -> tuple[Part, ...]:
    """Return the parts of a digest, each as full as its layout lets it be."""
    return cutting.split(document, fits=lambda part: measure(document, part, options), rest=options.rest)


def measure(document: Document, part: Part, options: Options) -> bool:
    """Tell whether a part, drawn with every button, is within Discord's limits."""
    _body, fits = _LAYOUTS.get(options.layout, _LAYOUTS[LAYOUTS[0]])
    return fits(render(document, part, _ANY_KEY, options, interactive=True))


def render(document: Document, part: Part, key: DeliveryKey, options: Options, *, interactive: bool = False) -> Json:
    """Return the message, which holds the key twice.

    As `nonce`, by which Discord drops duplicates for a few minutes but which it does not return later, and in the custom_id of
    a button, by which the message can always be found in the channel's history. Without `interactive` that button is disabled
    and only shows the number of the part. Only the role that an admin chose and people who asked for it are mentioned.
    """
    body, _fits = _LAYOUTS.get(options.layout, _LAYOUTS[LAYOUTS[0]])
    return {
        **body(document, part, options, _row(document, part, key, options, interactive=interactive)),
        "allowed_mentions": _allowed(options, part),
        "nonce": key,
        "enforce_nonce": True,
    }


def edit(document: Document, part: Part, key: DeliveryKey, options: Options, *, interactive: bool = False) -> Json:
    """Return the changed message: the same without the nonce, which belongs to posting."""
    payload = render(document, part, key, options, interactive=interactive)
    return {name: value for name, value in payload.items() if name not in {"nonce", "enforce_nonce"}}


def shrunk(document: Document, part: Part, options: Options) -> Part:
    """Return the part for a document that has changed since it was split: what no longer fits is left out at the end."""
    kept = [story for story in part.stories if story < len(document.stories)]
    while len(kept) > 1 and not measure(document, replace(part, stories=tuple(kept)), options):
        kept.pop()
    return replace(part, stories=tuple(kept))


def forum_post(
    document: Document, part: Part, key: DeliveryKey, options: Options, *, interactive: bool = False
) -> Json:
    """Return a forum post: a thread with the digest's title and day, and the message that opens it. It takes no nonce."""
    message = edit(document, part, key, options, interactive=interactive)
    say = digest_words(document.language)
    return {"name": thread_title(f"{wording.title(document, say)}, {wording.day(document, say)}"), "message": message}


def thread_name(document: Document, main: int) -> str:
    """Return the name of the thread that continues a main message which shows `main` stories."""
    say = digest_words(document.language)
    left = len(document.stories) + len(document.in_brief) - main
    return thread_title(say("digest-more", count=max(1, left)))


def thread_title(text: str) -> str:
    """Return a thread's name within its limit; names are drawn as they are."""
    return shorten(clean(text), LIMITS.thread_name)


def carries(message: Json, key: DeliveryKey) -> bool:
    """Return whether a message of the history is the one with this key.

    >>> carries({"components": [{"type": 1, "components": [{"type": 2, "custom_id": "d:part:k1"}]}]}, DeliveryKey("k1"))
    True
    """
    waiting = list(message.get("components") or [])
    while waiting:
        component = waiting.pop()
        if str(component.get("custom_id", "")).endswith(f":{key}"):
            return True
        waiting += component.get("components") or []
    return str(message.get("nonce", "")) == key


def _row(document: Document, part: Part, key: DeliveryKey, options: Options, *, interactive: bool) -> Json:
    """Return the row of buttons under a part; each custom_id ends with the key."""
    say = digest_words(document.language)
    if not interactive:
        return {"type": _ROW, "components": [_badge(part, key, say)]}
    quotes = _button("quotes", key, label=say("button-quotes"))
    if part.kind == "thread":
        told = lines.in_brief(document, part, options)[1]
        rest = (
            [_button("more", rest_of(key, told), label=say("button-more"))] if 0 < told < len(document.in_brief) else []
        )
        return {"type": _ROW, "components": [*rest, quotes]}
    more = (
        [_button("more", key, label=say("button-more"), style=_PRIMARY)]
        if len(part.stories) < len(document.stories)
        else []
    )
    follow = _button("follow", key, label=say("button-follow"))
    votes = [_button("up", key, emoji="👍"), _button("down", key, emoji="👎")]
    return {"type": _ROW, "components": [*more, quotes, follow, *votes]}


def _badge(part: Part, key: DeliveryKey, say: DigestWords) -> Json:
    last = part.number + 1 == part.total
    here = say("digest-part", number=part.number + 1, total=part.total)
    return _button("part", key, label=say("digest-end") if last else here[:1].upper() + here[1:], disabled=True)


def _button(verb: str, key: str, *, style: int = _SECONDARY, emoji: str | None = None, **more: Any) -> Json:
    face: Json = {"emoji": {"name": emoji}} if emoji else {}
    return {"type": _BUTTON, "style": style, "custom_id": f"d:{verb}:{key}", **face, **more}


def _allowed(options: Options, part: Part) -> Json:
    if part.kind != "main":
        return {"parse": []}
    told = {"roles": lines.roles(options), "users": lines.people(options)}
    return {"parse": [], **{kind: ids for kind, ids in told.items() if ids}}

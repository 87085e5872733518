"""What is asked of the web and what comes back: plain values, so that steps, schedule and adapter speak of the same things."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Literal

MAX_BODY = 20 * 1024 * 1024
"""Bytes of a decoded body; whatever is larger is no feed and no page that a person wants to read."""

Cause = Literal[
    "bad-url",
    "private-address",
    "dns",
    "refused",
    "unreachable",
    "tls",
    "timeout",
    "reset",
    "torn",
    "bad-encoding",
    "too-large",
    "bad-redirect",
    "too-many-redirects",
    "protocol",
    "sealed",
]
"""Why there is no answer.

`bad-url`: the address is none that can be asked. `private-address`: it leads into a network that is no one else's business.
`dns`: the name is unknown. `refused`, `unreachable`: no one listens, or no way there. `tls`: the certificate or handshake is
bad. `timeout`: it took too long as a whole. `reset`: the connection broke before the answer's head was complete. `torn`: the
body ended early. `bad-encoding`: the body cannot be decompressed. `too-large`: more than `max_bytes` when decoded.
`bad-redirect`: it points nowhere. `too-many-redirects`: more hops than anyone needs. `protocol`: this is no HTTP.
`sealed`: no one was asked, for what it is asked with cannot be opened.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One address to GET, with exactly these headers beside the client's own (User-Agent, Accept-Encoding).

    With a `form` it is sent there instead (POST); a redirect that would lose the form ends it.

    `headers` wins over the client's own. What may be a secret in it (all but validators and what is accepted) goes to the first
    host only, never along a redirect to another. `timeout` is for the whole exchange, redirects and body included; None takes the client's.
    With `text_only` the body of what calls itself sound, film or a picture is left where it is, and empty here.
    """

    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    max_bytes: int = MAX_BODY
    text_only: bool = False
    timeout: timedelta | None = None
    form: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True, kw_only=True)
class Response:
    """A complete answer, whatever its status; `headers` has lower-case names, `body` is decompressed.

    `url` answered. `moved_to` is where an unbroken chain of permanent redirects (301, 308) from the asked address leads, and
    None without one: `a -301-> b -302-> c` answers from c and has moved to b.
    """

    url: str
    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    moved_to: str | None = None
    elapsed: timedelta = timedelta()


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """No answer, and why; `detail` (a reason with facts, or what a library says) is for the log and `feeds info`; no credentials."""

    url: str
    cause: Cause
    detail: str = ""
    elapsed: timedelta = timedelta()

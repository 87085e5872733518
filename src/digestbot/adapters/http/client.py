"""The HTTP client: one hop at a time, each to a checked address, within a time, a size and a number of connections."""

import asyncio
import errno
import weakref
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from types import TracebackType
from typing import Any, Self
from urllib.parse import urljoin, urlsplit, urlunsplit

import aiohttp
from yarl import URL

from digestbot import __version__
from digestbot.adapters.http.addresses import CheckedResolver, PrivateAddress, networks, permitted
from digestbot.adapters.http.bodies import ENCODINGS, BadEncoding, Body, TooLarge
from digestbot.adapters.http.breaker import Breaker
from digestbot.adapters.http.budget import SMALL, TOTAL, Budget
from digestbot.core.feeds.http_messages import Cause, Failure, Request, Response
from digestbot.core.feeds.secret_address import shown
from digestbot.core.text.reason import reason

MOST_HOPS = 5
_MOST_LITERALS = 10_000
_KEPT_OPEN = 4.0
"""Seconds that an idle connection is kept: fewer than servers keep it, so that it is not closed just as it is reused."""
_PERMANENT = frozenset({301, 308})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_SAME_METHOD = frozenset({307, 308})
"""The redirects along which a form is sent again (RFC 9110, section 15.4)."""
_HARMLESS = frozenset({"if-none-match", "if-modified-since", "accept", "accept-language"})
"""Of the headers that a request brings, those that may follow it to another host: any other may be someone's key."""
_MEDIA = ("audio/", "video/", "image/")
_CHUNK = 64 * 1024
_HEADER = 32 * 1024
"""Bytes of a header: some sites send more of a security policy than aiohttp's 8 kB."""
_ACCEPT = (
    "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.9, "
    "text/xml;q=0.9, text/html;q=0.8, */*;q=0.5"
)


@dataclass(slots=True)
class _Trip:
    """One request on its way: how much of its time is spent, which address it is at, and where it has moved for good."""

    request: Request
    left: float
    url: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    cookies: aiohttp.CookieJar | None = None
    moved_to: str | None = None
    permanent: bool = True
    spent: float = 0.0
    opened: bool = False
    """Whether the present hop opened a connection, rather than take up an idle one."""


class _Stop(Exception):
    """The trip ends here, with this cause."""

    def __init__(self, cause: Cause, detail: str = "") -> None:
        super().__init__(detail)
        self.cause: Cause = cause
        self.detail = detail


class HttpClient:
    """The HTTP client of the whole program; an async context manager.

    `contact` goes into the User-Agent. `allow_private` are CIDRs that may be connected to besides global addresses. At most
    `concurrency` requests run at once, `per_host` of them to one host. Waiting does not count towards a request's time-out, and
    requests that wait for a host block no others. A host that times out repeatedly is not asked for a minute. All bodies still
    in use share `memory` bytes. `resolve` maps names to fixed addresses.
    """

    def __init__(
        self,
        *,
        contact: str = "",
        timeout: timedelta = timedelta(seconds=30),
        allow_private: Sequence[str] = (),
        concurrency: int = 64,
        per_host: int = 2,
        memory: int = TOTAL,
        resolve: Mapping[str, tuple[str, int]] | None = None,
    ) -> None:
        """Keep the settings; nothing is opened yet."""
        self._agent = f"digestbot/{__version__}" + (f" (+{contact})" if contact else "")
        self._timeout = timeout
        self._allowed = networks(allow_private)
        self._per_host = per_host
        self._room = asyncio.Semaphore(concurrency)
        self._budget = Budget(memory)
        self._resolve = {name.lower(): target for name, target in (resolve or {}).items()}
        self._literals: dict[str, bool] = {}
        self._breaker = Breaker()
        self._slots: dict[tuple[str, int], tuple[asyncio.Semaphore, int]] = {}
        self._session: aiohttp.ClientSession | None = None  # noqa: TID251 - the one HTTP session

    async def __aenter__(self) -> Self:
        """Open the session."""
        connector = aiohttp.TCPConnector(
            resolver=CheckedResolver(allowed=self._allowed, overrides=self._resolve),
            limit=0,
            limit_per_host=self._per_host,
            ttl_dns_cache=60,
            keepalive_timeout=_KEPT_OPEN,
        )
        self._session = aiohttp.ClientSession(  # noqa: TID251 - the one HTTP session
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            trust_env=False,
            timeout=aiohttp.ClientTimeout(total=None),
            headers={"User-Agent": self._agent, "Accept": _ACCEPT, "Accept-Encoding": ENCODINGS},
            trace_configs=[_tracing()],
            max_line_size=_HEADER,
            max_field_size=_HEADER,
        )
        # aiohttp retries once whenever a server drops the connection; this client only retries on a reused idle connection.
        self._session._retry_connection = False  # noqa: SLF001 - there is no public switch
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close every connection."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def fetch(self, request: Request) -> Response | Failure:
        """GET an address, bounded and safe; never raises for what the far end does."""
        timeout = request.timeout if request.timeout is not None else self._timeout
        trip = _Trip(
            request=request, left=timeout.total_seconds(), url=request.url.strip(), headers=dict(request.headers)
        )
        try:
            return await self._travel(trip)
        except _Stop as stop:
            elapsed = timedelta(seconds=trip.spent)
            return Failure(url=shown(trip.url), cause=stop.cause, detail=stop.detail, elapsed=elapsed)

    async def _travel(self, trip: _Trip) -> Response:
        for _ in range(MOST_HOPS + 1):
            response = await self._hop(trip)
            if response is not None:
                return response
        raise _Stop("too-many-redirects", reason("http-hops", count=MOST_HOPS))

    async def _hop(self, trip: _Trip) -> Response | None:
        """Request the present address; None if it redirects, after the trip has moved to the next one."""
        url = self._checked(trip.url)
        key = (url.host or "", url.port or 0)
        loop = asyncio.get_running_loop()
        async with self._admitted(key):
            started = loop.time()
            if self._breaker.rests(key, started):
                raise _Stop("timeout", reason("http-host-rests"))
            try:
                async with asyncio.timeout(max(0.0, trip.left)):
                    answer = await self._ask_awake(trip, url)
            except TimeoutError as error:
                self._breaker.timed_out(key, loop.time())
                raise _Stop("timeout", reason("http-slow")) from error
            except (aiohttp.ClientError, OSError, ValueError, EOFError) as error:
                raise _stopped_by(error) from error
            else:
                self._breaker.answered(key)
                return answer
            finally:
                trip.spent += loop.time() - started
                trip.left -= loop.time() - started

    async def _ask_awake(self, trip: _Trip, url: URL) -> Response | None:
        """Send the request, and retry if the server closed an idle connection as it was reused (RFC 9112, section 9.3.1)."""
        for _ in range(self._per_host):
            trip.opened = False
            try:
                return await self._ask(trip, url)
            except (aiohttp.ServerDisconnectedError, aiohttp.ClientOSError):
                if trip.opened:
                    raise
        return await self._ask(trip, url)

    async def _ask(self, trip: _Trip, url: URL) -> Response | None:
        assert self._session is not None  # noqa: S101 - the client is entered before it is used
        headers = _with_cookies(trip, url)
        form = trip.request.form
        asked = self._session.request(
            "GET" if form is None else "POST",
            url,
            data=form,
            headers=headers,
            allow_redirects=False,
            trace_request_ctx=trip,
        )
        async with asked as answer:
            if form is not None and answer.status in _REDIRECTS - _SAME_METHOD:
                raise _Stop("bad-redirect", f"status {answer.status} for what was sent there")
            if answer.status in _REDIRECTS:
                _keep_cookies(trip, answer)
                _follow(trip, answer.status, answer.headers.get("Location", ""))
                return None
            headers = {name.lower(): value for name, value in answer.headers.items()}
            for name in ("cache-control", "link"):  # lists, which may stand on several lines
                if name in headers:
                    headers[name] = ", ".join(answer.headers.getall(name))
            # An error's page says nothing that its status does not; it is not read.
            wanted = answer.status < 400 and not (trip.request.text_only and answer.content_type.startswith(_MEDIA))
            body, share = await _body(answer, trip.request.max_bytes, self._budget) if wanted else (b"", 0)
            if not wanted:
                answer.close()
        response = Response(
            url=_without_secrets(trip.url),
            status=answer.status,
            headers=headers,
            body=body,
            moved_to=trip.moved_to,
            elapsed=timedelta(seconds=trip.spent),
        )
        if share:
            # The bytes count against the budget until the last reference to the response is gone.
            weakref.finalize(response, self._budget.give_back, share)
        return response

    def _checked(self, address: str) -> URL:
        """Return the address as one that can be asked; a literal IP address is checked here, a name when it is resolved."""
        try:
            plain = address.isascii() and address.isprintable() and " " not in address
            url = URL(address, encoded=plain)
            host = url.host
        except ValueError as error:
            raise _Stop("bad-url", reason("http-unreadable-address")) from error
        if url.scheme not in {"http", "https"} or not host:
            raise _Stop("bad-url", reason("http-no-address"))
        if not self._open(host):
            raise _Stop("private-address", host)
        return url

    def _open(self, host: str) -> bool:
        """Return whether a host is a name, which is checked when it is resolved, or a permitted literal address."""
        if not (host[-1].isdigit() or ":" in host):
            return True
        known = self._literals.get(host)
        if known is None:
            try:
                known = permitted(host, self._allowed)
            except ValueError:
                # 127.1, 2130706433 and 0x7f000001 are addresses to a system's resolver, and a name to no one.
                last = host.rpartition(".")[2]
                known = not (last.isdecimal() or last.lower().startswith("0x"))
            if len(self._literals) < _MOST_LITERALS:
                self._literals[host] = known
        return known

    @asynccontextmanager
    async def _admitted(self, key: tuple[str, int]) -> AsyncIterator[None]:
        """Wait for one of the host's connections, then for a place among all."""
        host, users = self._slots.get(key) or (asyncio.Semaphore(self._per_host), 0)
        self._slots[key] = (host, users + 1)
        try:
            async with host, self._room:
                yield
        finally:
            self._forget(key)

    def _forget(self, key: tuple[str, int]) -> None:
        """Count one user less of a host; a host without users is not remembered."""
        semaphore, users = self._slots[key]
        if users > 1:
            self._slots[key] = (semaphore, users - 1)
        else:
            del self._slots[key]


def _tracing() -> aiohttp.TraceConfig:
    """Return a trace config that tells a trip when a connection was opened for it."""

    async def opened(_: Any, context: Any, __: Any) -> None:
        context.trace_request_ctx.opened = True

    config = aiohttp.TraceConfig()
    config.on_connection_create_start.append(opened)
    return config


async def _body(answer: aiohttp.ClientResponse, limit: int, budget: Budget) -> tuple[bytes, int]:
    """Read and decode the whole body; return it with its share of the budget.

    Raises `_Stop` for one that is too large, torn, or not what its header says.
    """
    if answer.content_length is not None and answer.content_length > limit:
        raise _Stop("too-large", reason("http-announced", count=answer.content_length))
    share = 0
    try:
        body = Body(",".join(answer.headers.getall("Content-Encoding", [])), limit=limit)
        while chunk := await answer.content.read(_CHUNK):
            body.take(chunk)
            if not share and body.size > SMALL:
                share = await budget.take(limit)
        if body.size and not share:
            share = await budget.take(body.size)
    except BaseException as error:
        budget.give_back(share)
        if isinstance(error, BadEncoding):
            raise _Stop("bad-encoding", str(error)) from error
        if isinstance(error, TooLarge):
            raise _Stop("too-large", str(error)) from error
        raise
    if not body.complete():
        budget.give_back(share)
        raise _Stop("torn", reason("http-torn-compression"))
    return body.value(), share


def _keep_cookies(trip: _Trip, answer: aiohttp.ClientResponse) -> None:
    """Keep a redirect's cookies until the trip ends: some sites redirect in circles without them."""
    if answer.cookies and sum(map(len, answer.headers.getall("Set-Cookie", []))) <= _HEADER:
        if trip.cookies is None:
            trip.cookies = aiohttp.CookieJar(unsafe=True, quote_cookie=False)
        for morsel in answer.cookies.values():
            # A cookie for a whole top-level domain is one for its host alone.
            if "." not in morsel["domain"].strip("."):
                morsel["domain"] = ""
        trip.cookies.update_cookies(answer.cookies, answer.url)


def _with_cookies(trip: _Trip, url: URL) -> dict[str, str]:
    """Return the headers of a hop, with the cookies that its host has set on the way, beside those of the request."""
    ours = trip.cookies.filter_cookies(url) if trip.cookies is not None else {}
    if not ours:
        return trip.headers
    given = {name.lower(): name for name in trip.headers}
    cookies = [f"{name}={morsel.coded_value}" for name, morsel in ours.items()]
    name = given.get("cookie", "Cookie")
    return {**trip.headers, name: "; ".join([*filter(None, [trip.headers.get(name)]), *cookies])}


def _follow(trip: _Trip, status: int, location: str) -> None:
    """Follow a redirect; secret headers are not sent to another host or out of TLS."""
    before = urlsplit(trip.url)
    try:
        target = urlsplit(urljoin(trip.url, location.strip()))
        same = (target.scheme, target.hostname, target.port) == (before.scheme, before.hostname, before.port)
    except ValueError as error:
        raise _Stop("bad-redirect", reason("http-redirect-unreadable")) from error
    if not location.strip() or target.scheme not in {"http", "https"} or not target.hostname:
        raise _Stop("bad-redirect", reason("http-redirect-nowhere", status=status))
    if not same and not (target.scheme == "https" and target.hostname == before.hostname):
        trip.headers = {name: value for name, value in trip.headers.items() if name.lower() in _HARMLESS}
    if same and "@" in before.netloc and "@" not in target.netloc:
        # Credentials in the address are kept on a redirect within the same origin.
        target = target._replace(netloc=f"{before.netloc.rpartition('@')[0]}@{target.netloc}")
    trip.url = urlunsplit(target._replace(fragment=""))
    trip.permanent = trip.permanent and status in _PERMANENT
    if trip.permanent:
        trip.moved_to = trip.url


def _stopped_by(error: Exception) -> _Stop:
    """Return why a trip ends, from what aiohttp and the operating system say."""
    match error:
        case aiohttp.ClientConnectorDNSError(os_error=PrivateAddress() as private):
            return _Stop("private-address", str(private))
        case aiohttp.ClientConnectorDNSError():
            return _Stop("dns", error.host)
        case aiohttp.ClientConnectorCertificateError():
            return _Stop("tls", str(error.certificate_error)[:200])
        case aiohttp.ClientSSLError():
            return _Stop("tls", str(error.os_error)[:200])
        case aiohttp.ClientPayloadError():
            return _Stop("torn", reason("http-torn-body"))
        case aiohttp.ServerDisconnectedError() | ConnectionResetError() | BrokenPipeError():
            return _Stop("reset")
        case aiohttp.InvalidURL():
            return _Stop("bad-url", reason("http-unreadable-address"))
        case OSError():
            return _stopped_by_system(error)
        case _:
            return _Stop("protocol", type(error).__name__)


def _stopped_by_system(error: OSError) -> _Stop:
    number = error.errno if error.errno is not None else getattr(getattr(error, "os_error", None), "errno", None)
    match number:
        case errno.ECONNREFUSED:
            return _Stop("refused")
        case errno.ECONNRESET | errno.EPIPE | errno.ECONNABORTED:
            return _Stop("reset")
        case errno.ETIMEDOUT:
            return _Stop("timeout", reason("http-silent"))
        case _:
            return _Stop("unreachable", (error.strerror or type(error).__name__)[:100])


def _without_secrets(url: str) -> str:
    """Return an address without user and password."""
    if "@" not in url:
        return url
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))

"""The HTTP client against servers that behave well and badly, on loopback."""

import asyncio
import gzip
import socket
import zlib
from collections.abc import AsyncIterator
from datetime import timedelta

import brotli  # type: ignore[import-untyped]  # it has no types
import pytest
from peers.lab import Lab, Seen, after, answer, endless, head, raw, redirect, reset, silent

from digestbot.adapters.http import HttpClient
from digestbot.adapters.http.bodies import Body
from digestbot.core.feeds.http_messages import Failure, Request, Response

BODY = b"<rss><channel><title>Courier</title></channel></rss>" * 40
SOON = timedelta(seconds=0.4)


@pytest.fixture
async def lab() -> AsyncIterator[Lab]:
    """Give a server that does as it is told."""
    async with Lab() as opened:
        yield opened


@pytest.fixture
async def http() -> AsyncIterator[HttpClient]:
    """Give a client that may reach this machine."""
    async with HttpClient(contact="https://courier.example/bot", allow_private=["127.0.0.0/8"], timeout=SOON) as client:
        yield client


async def got(http: HttpClient, url: str, **headers: str) -> Response:
    """Fetch and expect an answer."""
    answered = await http.fetch(Request(url=url, headers={k.replace("_", "-"): v for k, v in headers.items()}))
    assert isinstance(answered, Response), answered
    return answered


async def failed(http: HttpClient, url: str, **options: int) -> Failure:
    """Fetch and expect none."""
    answered = await http.fetch(Request(url=url, **options))  # type: ignore[arg-type]  # max_bytes is an int
    assert isinstance(answered, Failure), answered
    return answered


async def test_an_answer_comes_back_whole(lab: Lab, http: HttpClient) -> None:
    """Status, headers in lower case, body and address are the server's."""
    url = lab.on("/feed", answer(BODY, ETag='W/"x"', Content_Type="text/xml"))
    found = await got(http, url)
    assert (found.status, found.body, found.url, found.moved_to) == (200, BODY, url, None)
    assert (found.headers["etag"], found.headers["content-type"]) == ('W/"x"', "text/xml")


async def test_the_client_says_who_it_is_and_gives_validators_back_exactly(lab: Lab, http: HttpClient) -> None:
    """User-Agent names the program and its contact; conditional headers are sent to the letter; 304 has no body."""
    url = lab.on("/feed", answer(status=304))
    found = await got(http, url, If_None_Match='W/"a,b"', If_Modified_Since="yesterday")
    assert (found.status, found.body) == (304, b"")
    headers = lab.seen[0].headers
    assert headers["user-agent"].startswith("digestbot/")
    assert "(+https://courier.example/bot)" in headers["user-agent"]
    assert (headers["if-none-match"], headers["if-modified-since"]) == ('W/"a,b"', "yesterday")


async def test_a_list_of_headers_may_stand_on_several_lines(lab: Lab, http: HttpClient) -> None:
    """Cache-Control is one list, wherever its lines end; a long header is read like a short one."""
    lines = b"Cache-Control: max-age=60\r\nCache-Control: public\r\nX-Policy: " + b"x" * 20_000 + b"\r\n"
    found = await got(http, lab.on("/feed", raw(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n" + lines + b"\r\n")))
    assert found.headers["cache-control"] == "max-age=60, public"


async def test_a_request_may_name_itself_otherwise(lab: Lab, http: HttpClient) -> None:
    """A header of the request wins over the client's own, and is there once."""
    await got(http, lab.on("/feed", answer(BODY)), User_Agent="Courier reader")
    assert lab.seen[0].headers["user-agent"] == "Courier reader"


async def test_no_cookie_is_ever_given_back(lab: Lab, http: HttpClient) -> None:
    """What one feed sets, no other feed and no later poll carries."""
    url = lab.on("/feed", answer(BODY, Set_Cookie="id=1; Path=/"))
    await got(http, url)
    await got(http, url)
    assert all("cookie" not in seen.headers for seen in lab.seen)


async def test_a_cookie_lives_as_long_as_its_request(lab: Lab, http: HttpClient) -> None:
    """A redirect's cookie is brought to the next hop, beside the feed's own, with its newest value; the next poll has none."""
    lab.on("/feed", redirect("/gate", Set_Cookie="seen=1; Path=/"))
    lab.on("/gate", redirect("/end", Set_Cookie="seen=2; Path=/"))
    lab.on("/end", answer(BODY))
    assert (await got(http, lab.url("/feed"), Cookie="own=a")).body == BODY
    assert (await got(http, lab.url("/end"))).body == BODY
    assert [s.headers.get("cookie") for s in lab.asked("/gate")] == ["own=a; seen=1"]
    assert [s.headers.get("cookie") for s in lab.asked("/end")] == ["own=a; seen=2", None]


async def test_a_circle_that_a_cookie_opens_is_left(lab: Lab, http: HttpClient) -> None:
    """Some sites send a reader to the same address until the cookie comes back; without one it is a circle, and ends."""

    async def gate(seen: Seen, writer: asyncio.StreamWriter) -> bool:
        opened = "id=7" in seen.headers.get("cookie", "")
        behave = answer(BODY) if opened else redirect("/gate", Set_Cookie="id=7")
        return await behave(seen, writer)

    assert (await got(http, lab.on("/gate", gate))).body == BODY
    assert len(lab.seen) == 2


async def test_no_host_sees_a_cookie_of_another(lab: Lab) -> None:
    """Not a stranger's, nor one that claims to be for every host of a domain."""
    target = dict.fromkeys(("courier.example", "herald.example"), ("127.0.0.1", lab.port))
    async with HttpClient(allow_private=["127.0.0.0/8"], resolve=target) as http:
        for domain in ("", "; Domain=courier.example", "; Domain=herald.example", "; Domain=.example"):
            lab.on("/feed", redirect("http://herald.example/end", Set_Cookie=f"id=7; Path=/{domain}"))
            lab.on("/end", answer(BODY))
            assert (await got(http, "http://courier.example/feed")).body == BODY
    assert [seen.headers.get("cookie") for seen in lab.asked("/end")] == [None] * 4


@pytest.mark.parametrize(
    ("encoding", "encoded"),
    [
        ("gzip", gzip.compress(BODY, mtime=0)),
        ("x-gzip", gzip.compress(BODY, mtime=0)),
        ("gzip", gzip.compress(BODY[:100], mtime=0) + gzip.compress(BODY[100:], mtime=0)),
        ("gzip", gzip.compress(BODY, mtime=0) + b"\0\0junk"),
        ("deflate", zlib.compress(BODY)),
        ("deflate", zlib.compress(BODY)[2:-4]),
        ("br", brotli.compress(BODY)),
        ("gzip, br", brotli.compress(gzip.compress(BODY, mtime=0))),
        ("identity", BODY),
        ("", BODY),
        ("aws-chunked", BODY),
        ("UTF-8", BODY),
        ("none, gzip", gzip.compress(BODY, mtime=0)),
        ("zstd", BODY),
        ("gzip", BODY),
        ("", gzip.compress(BODY, mtime=0)),
        ("aws-chunked", gzip.compress(BODY, mtime=0)),
        ("gzip", gzip.compress(gzip.compress(BODY, mtime=0), mtime=0)),
        ("", b""),
        ("gzip", b""),
    ],
)
async def test_bodies_are_decompressed(lab: Lab, http: HttpClient, encoding: str, encoded: bytes) -> None:
    """Gzip with its members, deflate of both kinds and brotli, on top of each other, unannounced, or announced in vain."""
    found = await got(http, lab.on("/feed", answer(encoded, Content_Encoding=encoding)))
    assert found.body == (BODY if encoded else b"")


@pytest.mark.parametrize("start", [b"", b"\x1f", b"\x1f\x8b", b"\x1f\x8b\x07"])
def test_what_only_begins_like_gzip_is_left_alone(start: bytes) -> None:
    """Three bytes tell gzip; two of them may begin anything, and a body of fewer waits for more."""
    body = Body("", limit=100)
    for byte in start + b"?":
        body.take(bytes([byte]))
    assert body.complete()
    assert body.value() == start + b"?"


@pytest.mark.parametrize("encoded", [zlib.compress(BODY), zlib.compress(BODY)[2:-4]])
def test_a_body_may_come_byte_by_byte(encoded: bytes) -> None:
    """Of which kind deflate is shows with its second byte."""
    body = Body("deflate", limit=len(BODY))
    for at in range(len(encoded)):
        body.take(encoded[at : at + 1])
    assert body.complete()
    assert body.value() == BODY


def zeros(kind: str) -> bytes:
    """Return a small body that is 64 MB when decompressed."""
    size = 64 * 1024 * 1024
    if kind == "br":
        return bytes(brotli.compress(b"\0" * size, quality=1))
    return gzip.compress(b"\0" * size, 1) if kind == "gzip" else zlib.compress(b"\0" * size, 1)


@pytest.mark.parametrize("kind", ["gzip", "deflate", "br"])
async def test_a_bomb_stops_at_the_limit(lab: Lab, kind: str) -> None:
    """What unpacks to more than 20 MB is a failure, and costs no more than that."""
    async with HttpClient(allow_private=["127.0.0.0/8"]) as http:
        found = await failed(http, lab.on("/feed", answer(zeros(kind), Content_Encoding=kind)))
    assert found.cause == "too-large"


@pytest.mark.parametrize(
    ("behaviour", "cause"),
    [
        (answer(b"no gzip", Content_Encoding="gzip"), "bad-encoding"),
        (answer(b"\xff\xff no brotli", Content_Encoding="br"), "bad-encoding"),
        (answer(b"\x28\xb5\x2f\xfd rest", Content_Encoding="zstd"), "bad-encoding"),
        (answer(b"never mind", Content_Encoding="gzip, gzip, br"), "bad-encoding"),
        (answer(gzip.compress(BODY)[:-20]), "torn"),
        (answer(gzip.compress(BODY)[:-20], Content_Encoding="gzip"), "torn"),
        (answer(brotli.compress(BODY)[:-3], Content_Encoding="br"), "torn"),
        (raw(head(200, {"Content-Length": "5000"}) + BODY[:100]), "torn"),
        (raw(head(200, {"Transfer-Encoding": "chunked"}) + b"fff\r\nshort"), "torn"),
        (raw(head(200, {"Transfer-Encoding": "chunked"}) + b"zz\r\nno chunk\r\n"), "protocol"),
        (reset(), "reset"),
        (raw(b""), "reset"),
        (raw(b"SSH-2.0-OpenSSH_9.6\r\n\r\n"), "protocol"),
        (raw(b"HTTP/1.1 200 OK\r\n" + b"X: " + b"a" * 100_000 + b"\r\n\r\n"), "protocol"),
        (silent(), "timeout"),
        (endless(b"x", pause=0.01), "timeout"),
        (endless(b"X-Header: 1\r\n", pause=0.01, before=b"HTTP/1.1 200 OK\r\n"), "timeout"),
        (redirect(""), "bad-redirect"),
        (redirect("javascript:alert(1)"), "bad-redirect"),
        (redirect("ftp://127.0.0.1/"), "bad-redirect"),
        (redirect("http://[1/"), "bad-redirect"),
        (redirect("/feed"), "too-many-redirects"),
        (redirect("http://10.1.2.3/"), "private-address"),
        (redirect("http://[::1]/"), "private-address"),
        (redirect("http://[::ffff:10.0.0.1]/"), "private-address"),
        (redirect("http://169.254.169.254/latest/meta-data"), "private-address"),
    ],
)  # fmt: skip
async def test_bad_answers_are_failures_with_their_cause(
    lab: Lab, http: HttpClient, behaviour: object, cause: str
) -> None:
    """Lying, torn, endless and slow answers end soon, and say why."""
    url = lab.on("/feed", behaviour)  # type: ignore[arg-type]  # one of the lab's behaviours
    started = asyncio.get_running_loop().time()
    found = await failed(http, url)
    assert found.cause == cause
    assert asyncio.get_running_loop().time() - started < 5


async def test_a_server_that_breaks_off_is_asked_once(lab: Lab, http: HttpClient) -> None:
    """Nothing is repeated at once: the schedule decides when to ask again."""
    assert (await failed(http, lab.on("/feed", reset()))).cause == "reset"
    assert len(lab.seen) == 1


async def test_an_idle_connection_that_was_closed_is_replaced(lab: Lab, http: HttpClient) -> None:
    """A server may close an idle connection just when it is taken up again: that is no failure of its feed."""
    served: set[asyncio.StreamWriter] = set()

    async def once(_: Seen, writer: asyncio.StreamWriter) -> bool:
        if writer in served:
            return False
        served.add(writer)
        writer.write(head(200, {"Content-Length": str(len(BODY))}) + BODY)
        return True

    url = lab.on("/feed", once)
    for _ in range(3):
        assert (await got(http, url)).body == BODY
    assert (len(served), len(lab.seen)) == (3, 5)


async def test_an_endless_fast_body_stops_at_the_limit(lab: Lab) -> None:
    """A body without end is a failure at the limit, long before the time-out."""
    async with HttpClient(allow_private=["127.0.0.0/8"]) as http:
        found = await failed(http, lab.on("/feed", endless(b"x" * 65_536)), max_bytes=1_000_000)
    assert found.cause == "too-large"


async def test_an_announced_length_is_believed_when_it_is_too_much(lab: Lab, http: HttpClient) -> None:
    """Nothing is read of a body that says that it is too large."""
    found = await failed(http, lab.on("/feed", raw(head(200, {"Content-Length": "999999999999"}))))
    assert found.cause == "too-large"


async def test_sound_and_film_are_left_where_they_are(lab: Lab, http: HttpClient) -> None:
    """Who asks for a text is told that it is none, before megabytes of it have come."""
    url = lab.on("/talk", raw(head(200, {"Content-Type": "audio/mpeg", "Content-Length": "99000000"}) + b"x" * 1000))
    found = await http.fetch(Request(url=url, text_only=True))
    assert isinstance(found, Response)
    assert (found.status, found.body) == (200, b"")
    page = lab.on("/page", answer(BODY, Content_Type="text/html"))
    text = await http.fetch(Request(url=page, text_only=True))
    assert isinstance(text, Response)
    assert text.body == BODY


async def test_an_error_is_an_answer_and_its_page_is_not_read(lab: Lab, http: HttpClient) -> None:
    """404, 410, 429 and 503 come back with their headers; an endless error page costs nothing."""
    for status in (404, 410, 429, 503):
        found = await got(http, lab.on("/feed", answer(b"sorry", status=status, Retry_After="7")))
        assert (found.status, found.body, found.headers["retry-after"]) == (status, b"", "7")
    page = endless(b"x", before=head(500, {"Content-Type": "text/html"}))
    assert (await got(http, lab.on("/feed", page))).status == 500


@pytest.mark.parametrize(
    ("statuses", "moved"),
    [
        ([301], "/1"),
        ([308], "/1"),
        ([302], None),
        ([303], None),
        ([307], None),
        ([301, 308], "/2"),
        ([301, 302], "/1"),
        ([302, 301], None),
        ([301, 301, 301, 301, 301], "/5"),
    ],
)
async def test_only_an_unbroken_chain_of_permanent_redirects_moves(
    lab: Lab, http: HttpClient, statuses: list[int], moved: str | None
) -> None:
    """301 and 308 move as far as they reach from the first address; 302, 303 and 307 never do."""
    for number, status in enumerate(statuses):
        lab.on(f"/{number}", redirect(f"/{number + 1}", status=status))
    end = lab.on(f"/{len(statuses)}", answer(BODY))
    found = await got(http, lab.url("/0"))
    assert (found.body, found.url) == (BODY, end)
    assert found.moved_to == (lab.url(moved) if moved else None)


async def test_six_redirects_are_too_many(lab: Lab, http: HttpClient) -> None:
    """Five are followed, the sixth is not."""
    for number in range(6):
        lab.on(f"/{number}", redirect(f"/{number + 1}"))
    assert (await failed(http, lab.url("/0"))).cause == "too-many-redirects"
    assert len(lab.seen) == 6


async def test_secrets_do_not_follow_a_redirect_to_another_host(lab: Lab) -> None:
    """Cookie, Authorization and any other key stay on their host; validators go along."""
    target = {"courier.example": ("127.0.0.1", lab.port)}
    async with HttpClient(allow_private=["127.0.0.0/8"], resolve=target) as http:
        lab.on("/far", redirect("http://courier.example/end"))
        lab.on("/near", redirect("/end"))
        lab.on("/end", answer(BODY))
        secrets = {"Cookie": "a=b", "Authorization": "Bearer x", "X-Api-Key": "k", "If-None-Match": '"e"'}
        await http.fetch(Request(url=lab.url("/far"), headers=secrets))
        await http.fetch(Request(url=lab.url("/near"), headers=secrets))
    far, near = lab.asked("/end")
    assert {"cookie", "authorization", "x-api-key"}.isdisjoint(far.headers)
    assert far.headers["if-none-match"] == '"e"'
    assert near.headers["cookie"] == "a=b"


async def test_credentials_in_an_address_are_used_and_never_shown(lab: Lab, http: HttpClient) -> None:
    """They are sent as Basic authorization, and stand in no answer and no failure."""
    lab.on("/feed", answer(BODY))
    found = await got(http, f"http://ann:secret@127.0.0.1:{lab.port}/feed")
    assert lab.seen[0].headers["authorization"].startswith("Basic ")
    assert "secret" not in found.url
    lost = await failed(http, "http://ann:secret@10.0.0.1/feed")
    assert "secret" not in repr(lost)


async def test_who_was_let_in_is_let_in_behind_a_redirect_of_the_same_host(lab: Lab, http: HttpClient) -> None:
    """Name and password go along to the same host and to no other."""
    lab.on("/feed", redirect("/end"))
    lab.on("/far", redirect(f"http://127.0.0.2:{lab.port}/end"))
    lab.on("/end", answer(BODY))
    assert (await got(http, f"http://ann:secret@127.0.0.1:{lab.port}/feed")).body == BODY
    await http.fetch(Request(url=f"http://ann:secret@127.0.0.1:{lab.port}/far"))
    assert [("authorization" in seen.headers) for seen in lab.asked("/end")] == [True]


async def test_no_failure_shows_a_key(http: HttpClient) -> None:
    """What is logged of an address that gave no answer is what may be shown of it."""
    lost = await failed(http, "http://10.0.0.1/feed?token=8b0e7153bf7c3706")
    assert lost.url == "http://10.0.0.1/feed?token=…"


PRIVATE = [
    "http://127.0.0.1/", "http://10.0.0.1/", "http://172.16.0.1/", "http://192.168.1.1/", "http://169.254.1.1/",
    "http://100.64.0.1/", "http://0.0.0.0/", "http://224.0.0.1/", "http://255.255.255.255/", "http://192.0.0.1/",
    "http://[::1]/", "http://[::]/", "http://[fe80::1]/", "http://[fc00::1]/", "http://[ff02::1]/",
    "http://[::ffff:127.0.0.1]/", "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/", "http://[::7f00:1]/",
    "http://localhost/", "http://LOCALHOST:80/", "http://2130706433/", "http://0x7f.1/", "http://127.1/", "http://0177.0.0.1/",
]  # fmt: skip


@pytest.mark.parametrize("url", PRIVATE)
async def test_no_private_address_is_reached(url: str) -> None:
    """Loopback, private, link-local, shared, multicast and wrapped addresses are refused in every spelling."""
    async with HttpClient(timeout=timedelta(seconds=3)) as http:
        found = await failed(http, url)
    assert found.cause in {"private-address", "bad-url"}


async def test_a_name_is_checked_after_it_is_resolved(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    """A public name that leads to this machine is refused; with one public and one private address only the first counts."""
    real = socket.getaddrinfo

    def lying(host: str, port: int, *args: int, **options: int) -> object:
        return real("127.0.0.1" if host == "courier.example" else host, port, *args, **options)

    monkeypatch.setattr(socket, "getaddrinfo", lying)
    lab.on("/feed", answer(BODY))
    async with HttpClient() as http:
        found = await failed(http, lab.url("/feed", host="courier.example"))
    assert found.cause == "private-address"
    assert not lab.seen
    async with HttpClient(allow_private=["127.0.0.1/32"]) as http:
        assert (await got(http, lab.url("/feed", host="courier.example"))).body == BODY


async def test_a_redirect_is_checked_at_every_hop(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    """An allowed server cannot send the client to a name in a network that is not allowed."""
    real = socket.getaddrinfo

    def lying(host: str, port: int, *args: int, **options: int) -> object:
        return real("127.0.0.2" if host == "inside.example" else host, port, *args, **options)

    monkeypatch.setattr(socket, "getaddrinfo", lying)
    async with HttpClient(allow_private=["127.0.0.1/32"]) as http:
        found = await failed(http, lab.on("/feed", redirect(f"http://inside.example:{lab.port}/")))
    assert found.cause == "private-address"


async def test_the_newsrooms_names_lead_to_it_alone(lab: Lab) -> None:
    """A name that is sent to an address of our own reaches it without any network being allowed; others do not."""
    lab.on("/feed", answer(BODY))
    async with HttpClient(resolve={"courier.example": ("127.0.0.1", lab.port)}) as http:
        assert (await got(http, "http://courier.example/feed")).body == BODY
        assert (await failed(http, lab.url("/feed"))).cause == "private-address"
    assert lab.seen[0].headers["host"] == "courier.example"


@pytest.mark.parametrize(
    "url",
    ["", "feed", "ftp://courier.example/", "http://", "http:///x", "http://[/", "file:///etc/passwd", "http://a b/"],
)
async def test_what_is_no_address_is_a_failure(http: HttpClient, url: str) -> None:
    """Nothing that cannot be asked is asked, and nothing raises."""
    assert (await failed(http, url)).cause in {"bad-url", "dns"}


async def test_a_refused_connection_and_an_unknown_name_say_so(
    http: HttpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A port where nobody listens refuses; a name that nobody knows is a name's failure."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    assert (await failed(http, f"http://127.0.0.1:{port}/")).cause == "refused"

    def unknown(*_: object, **__: object) -> object:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    assert (await failed(http, "http://nobody.example/")).cause == "dns"


async def test_a_server_without_tls_is_a_tls_failure(http: HttpClient) -> None:
    """The address of a server that speaks plain HTTP, asked by https, fails by name."""

    async def plain(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(plain, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        assert (await failed(http, f"https://127.0.0.1:{port}/")).cause == "tls"


async def test_two_connections_to_a_host_and_waiting_costs_no_time(lab: Lab, http: HttpClient) -> None:
    """Eight feeds of one slow host are all read, two at a time, though together they take longer than one time-out."""
    lab.on("/feed", after(0.15, answer(BODY)))
    found = await asyncio.gather(*(http.fetch(Request(url=lab.url(f"/feed?{n}"))) for n in range(8)))
    assert all(isinstance(one, Response) for one in found), found
    assert lab.open_most == 2


async def test_who_waits_for_a_host_takes_nobodys_place() -> None:
    """Ten feeds of one host that says nothing leave room for another host's, though only four are asked at once."""
    async with Lab() as hanging, Lab() as healthy, HttpClient(allow_private=["127.0.0.0/8"], concurrency=4) as http:
        mute = [asyncio.create_task(http.fetch(Request(url=hanging.on(f"/{n}", silent())))) for n in range(10)]
        answered = asyncio.create_task(http.fetch(Request(url=healthy.on("/feed", answer(BODY)))))
        done, _ = await asyncio.wait((*mute, answered), return_when=asyncio.FIRST_COMPLETED)
        for task in mute:
            task.cancel()
    assert done == {answered}


async def test_a_slow_host_does_not_harm_its_neighbours(http: HttpClient) -> None:
    """While one host is silent, another answers at once."""
    async with Lab() as slow, Lab() as quick:
        waiting = [asyncio.create_task(http.fetch(Request(url=slow.on("/feed", silent())))) for _ in range(4)]
        assert (await got(http, quick.on("/feed", answer(BODY)))).body == BODY
        assert {one.cause for one in await asyncio.gather(*waiting) if isinstance(one, Failure)} == {"timeout"}


async def test_bodies_that_come_at_once_share_their_memory(lab: Lab) -> None:
    """Twenty-four feeds of six megabytes, packed small, of which each is worked with for a while: few are in memory at a time."""
    whole, most, now = b"<rss>" + b" " * 6_000_000, 0, 0
    url = lab.on("/feed", answer(gzip.compress(whole), Content_Encoding="gzip"))
    begun = asyncio.Event()

    async def worked(http: HttpClient) -> None:
        nonlocal most, now
        answered = await http.fetch(Request(url=url, max_bytes=8_000_000))
        assert isinstance(answered, Response)
        now += len(answered.body)
        most = max(most, now)
        await asyncio.wait((asyncio.create_task(begun.wait()),), timeout=0.05)
        now -= len(answered.body)

    client = HttpClient(allow_private=["127.0.0.0/8"], per_host=4, memory=64_000_000)
    async with client as http:
        await asyncio.gather(*(worked(http) for _ in range(24)))
    assert 6_000_000 < most <= 64_000_000 / 3

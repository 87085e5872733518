"""Bodies, decompressed by us in bounded steps (10 GB fit into 10 MB).

aiohttp bounds its own steps by now, but it believes the header: servers send gzip without one, or twice, text under the name of
an encoding, words that name none, and cut bodies short, and all of it is read here or told from a whole body.
"""

import zlib
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Protocol

import brotli  # type: ignore[import-untyped]  # it has no types

from digestbot.core.text.reason import reason

ENCODINGS = "gzip, deflate, br"
"""What the client offers to read."""
_GZIP = b"\x1f\x8b\x08"
_TEXTS = (b"<", b"{", b"[", b"\xef\xbb\xbf", b"\xfe\xff", b"\xff\xfe")
"""How feeds and pages begin, which no compressed body does."""
_UNSAID = 2
"""How often a body may be gzip without a header that says so."""
STEP = 64 * 1024
"""Bytes that one step may put out."""


class BadEncoding(Exception):
    """The body is not encoded as its header says, or in a way that no one offered to read."""


class TooLarge(Exception):
    """The body is larger, when decoded, than was asked for."""


class _Decoder(Protocol):
    def feed(self, data: bytes) -> Iterator[bytes]: ...

    def complete(self) -> bool: ...


class _Zlib:
    """gzip with all its members, or deflate with and without the header that the standard asks for."""

    def __init__(self, *, gzip: bool) -> None:
        self._gzip = gzip
        self._stream = zlib.decompressobj(wbits=31)
        self._begun = gzip
        self._held = b""

    def feed(self, data: bytes) -> Iterator[bytes]:
        if not self._begun:
            # Two bytes tell deflate in its header (RFC 1950, section 2.2) from raw deflate, as some servers have always sent it.
            self._held += data
            if len(self._held) < 2:
                return
            data, self._begun = self._held, True
            headed = data[0] & 0x0F == 8 and int.from_bytes(data[:2], "big") % 31 == 0
            self._stream = zlib.decompressobj(wbits=15 if headed else -15)
        full = False
        while data or full:
            if self._stream.eof:
                # Another gzip member may follow; anything else is ignored.
                if not (self._gzip and data.startswith(b"\x1f\x8b")):
                    return
                self._stream = zlib.decompressobj(wbits=31)
            try:
                out = self._stream.decompress(data, STEP)
            except zlib.error as error:
                raise BadEncoding(str(error)) from error
            if out:
                yield out
            full = len(out) >= STEP
            data = self._stream.unused_data if self._stream.eof else self._stream.unconsumed_tail

    def complete(self) -> bool:
        return self._stream.eof


class _Brotli:
    def __init__(self) -> None:
        self._stream = brotli.Decompressor()

    def feed(self, data: bytes) -> Iterator[bytes]:
        try:
            out = self._stream.process(data, output_buffer_limit=STEP)
            while out:
                yield out
                out = (
                    b"" if self._stream.can_accept_more_data() else self._stream.process(b"", output_buffer_limit=STEP)
                )
        except brotli.error as error:
            raise BadEncoding(str(error)) from error

    def complete(self) -> bool:
        return bool(self._stream.is_finished())


class _Perhaps:
    """Decides by a body's first bytes: gzip that no header names, or plain text despite a header that names an encoding."""

    def __init__(self, decoder: _Decoder | None, begins: Callable[[bytes], bool], *, name: str = "") -> None:
        """Decode a body that `begins` so with `decoder` and leave any other as it is; without a decoder, refuse it by `name`."""
        self._decoder = decoder
        self._begins = begins
        self._name = name
        self._held = b""
        self._decided = False
        self._plain = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        if not self._decided:
            self._held += data
            if len(self._held) < len(_GZIP) and _GZIP.startswith(self._held):
                return
            data, self._decided = self._held, True
            self._plain = not self._begins(data)
        if self._plain:
            yield data
        elif self._decoder is None:
            raise BadEncoding(reason("http-encoding-unasked", name=self._name[:20]))
        else:
            yield from self._decoder.feed(data)

    def complete(self) -> bool:
        return not self._decided or self._plain or (self._decoder is not None and self._decoder.complete())


def _is_gzip(data: bytes) -> bool:
    return data.startswith(_GZIP)


def _is_no_text(data: bytes) -> bool:
    return not data.lstrip().startswith(_TEXTS)


class Body:
    """A body in the making: takes what arrives, keeps what it means, and stops at `limit` bytes of it."""

    def __init__(self, content_encoding: str, *, limit: int) -> None:
        """Prepare for the header's encodings, in the order they were applied; unknown words are ignored.

        Servers write `aws-chunked` and charsets there, and send gzip without a header or once more than the header says.
        """
        names = [name for name in (part.strip().lower() for part in content_encoding.split(",")) if name in _DECODERS]
        if len(names) > 2:
            raise BadEncoding(reason("http-encodings"))
        self._decoders: list[_Decoder] = [_DECODERS[name]() for name in reversed(names)]
        self._decoders += [_Perhaps(_Zlib(gzip=True), _is_gzip) for _ in range(_UNSAID)]
        self._limit = limit
        self._parts: list[bytes] = []
        self._size = 0
        self._arrived = 0

    def take(self, data: bytes) -> None:
        """Decode and keep what arrived; raises `TooLarge` and `BadEncoding`."""
        self._arrived += len(data)
        if self._arrived > self._limit:
            raise TooLarge(reason("http-too-many-bytes", count=self._limit))
        for part in _through(self._decoders, data):
            self._size += len(part)
            if self._size > self._limit:
                raise TooLarge(reason("http-too-many-bytes", count=self._limit))
            self._parts.append(part)

    @property
    def size(self) -> int:
        """Bytes kept so far."""
        return self._size

    def complete(self) -> bool:
        """Return whether nothing is missing; an empty body is complete in every encoding."""
        return not self._arrived or all(decoder.complete() for decoder in self._decoders)

    def value(self) -> bytes:
        """Return what was kept."""
        return b"".join(self._parts)


_DECODERS: Mapping[str, Callable[[], _Decoder]] = {
    **dict.fromkeys(("gzip", "x-gzip"), lambda: _Perhaps(_Zlib(gzip=True), _is_no_text)),
    "deflate": lambda: _Zlib(gzip=False),
    "br": _Brotli,
    **{
        name: partial(_Perhaps, None, _is_no_text, name=name)
        for name in ("zstd", "compress", "x-compress", "dcb", "dcz")
    },
}


def _through(decoders: list[_Decoder], data: bytes) -> Iterator[bytes]:
    if not decoders:
        yield data
        return
    for part in decoders[0].feed(data):
        yield from _through(decoders[1:], part)

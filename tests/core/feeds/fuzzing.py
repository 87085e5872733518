"""A program that breaks feeds, guided by the lines a broken feed makes the parser run; `make proof` installs what guides it.

Started with libFuzzer's options and a folder of seeds. It ends with 0 where nothing was found, else it says what and where.
"""

import random  # noqa: TID251 - a seeded fuzzer
import sys
import time

import atheris

with atheris.instrument_imports(include=["digestbot.core.feeds", "feedparser"]):
    from digestbot.core.feeds.feed import Feed, NotAFeed
    from digestbot.core.feeds.parse import judge, parse

SLOWEST = 4.0
"""Seconds of processor time that no body may take; a worker is given five."""
PIECES = [
    b"<![CDATA[",
    b"]]>",
    b"<!--",
    b"-->",
    b"&eacute;",
    b"&",
    b"<",
    b"&#0;",
    b"&#146;",
    b"\xc2\x85",
    b"\xff",
    b"\x00",
    b'"',
    b"'>",
]
NAMES = b"links authors tags content image source title item entry media:content dc:date summary id name email svg height".split()


def mutated(body: bytes, largest: int, seed: int) -> bytes:
    """Return a body with one wound more: the guide's own, or one of those that feeds have."""
    chance = random.Random(seed)
    if chance.random() < 0.5:
        return bytes(atheris.Mutate(body, largest))
    wounded = bytearray(body)
    at = chance.randrange(len(body) + 1)
    match chance.randrange(5):
        case 0:
            del wounded[at : at + chance.randint(1, 30)]
        case 1:
            wounded[at:at] = chance.choice(PIECES) * chance.choice([1, 1, 1, 50])
        case 2:
            name = chance.choice(NAMES)
            opened = b"<" + name + chance.choice([b">", b' a="1">', b' type="html">', b"/>"])
            wounded[at:at] = opened + b"x</" + name + b">"
        case 3:
            start = chance.randrange(len(body) + 1)
            wounded[at:at] = body[start : start + chance.randint(1, 200)]
        case _:
            del wounded[at:]
    return bytes(wounded[:largest])


def check(body: bytes) -> None:
    """Read a body both ways: as a feed or refused with a reason, in time, and alike."""
    started = time.process_time()
    found = parse(body)
    assert time.process_time() - started < SLOWEST
    assert isinstance(found, Feed | NotAFeed)
    assert found == judge(body)


if __name__ == "__main__":
    atheris.Setup(sys.argv, check, custom_mutator=mutated)
    atheris.Fuzz()

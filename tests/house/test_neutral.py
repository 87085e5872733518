"""The packages that every platform shares know no platform: what differs is data of the platform."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src/digestbot"
NEUTRAL = ("core", "commands", "ports", "pipeline")
WORDS = re.compile(r"discord|slack|guild|\bembeds\b|custom_id|block kit|@digestbot", re.IGNORECASE)
MODULES = sorted(file for room in NEUTRAL for file in (SOURCE / room).rglob("*.py"))


def docstrings(tree: ast.AST) -> set[int]:
    """Return the nodes that only explain, and give examples of addresses."""
    bodies = [n.body for n in ast.walk(tree) if isinstance(getattr(n, "body", None), list)]  # type: ignore[attr-defined]  # just asked for
    alone = [s.value for body in bodies for s in body if isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant)]
    return {id(node) for node in alone}


def spoken(tree: ast.AST) -> Iterator[str]:
    """Yield what the code itself says: names and literals."""
    explained = docstrings(tree)
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(text)) if id(node) not in explained:
                yield text
            case ast.Name(id=text) | ast.Attribute(attr=text) | ast.arg(arg=text) | ast.alias(name=text):
                yield text
            case ast.FunctionDef(name=text) | ast.AsyncFunctionDef(name=text) | ast.ClassDef(name=text):
                yield text


@pytest.mark.parametrize("room", NEUTRAL)
def test_no_platform_is_named(room: str) -> None:
    """Neither in names nor in literals; words about news formats and pages of others are no platforms of ours."""
    guilty = [
        f"{file.relative_to(SOURCE)}: {text}"
        for file in MODULES
        if file.is_relative_to(SOURCE / room) and "languages" not in file.parts
        for text in spoken(ast.parse(file.read_text("utf-8")))
        if WORDS.search(text) and len(text) < 100  # a pattern or table of other people's pages is longer
    ]
    assert guilty == []


def test_the_types_of_answers_have_no_bounds() -> None:
    """How many fields, choices and characters there may be stands in `Capabilities`, platform by platform."""
    for name in ("reply.py", "spec.py"):
        numbers = {
            node.value
            for node in ast.walk(ast.parse((SOURCE / "commands" / name).read_text("utf-8")))
            if isinstance(node, ast.Constant) and type(node.value) is int
        }
        assert {n for n in numbers if n > 2} <= {1000}, name

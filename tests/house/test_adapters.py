"""Adapters draw and carry; what is asked and who may ask it is decided behind the dispatcher."""

import ast
from collections.abc import Iterator
from pathlib import Path

from digestbot.commands.catalogue import CATALOGUE

PLATFORMS = Path(__file__).parents[2] / "src/digestbot/adapters/platforms"
DELIVERY = "d"
"""The family of the buttons below a digest, whose ids end with the key of their delivery: a platform has to find it there."""
FAMILIES = {a.id.partition(":")[0] for a in CATALOGUE.actions} - {DELIVERY}


def compared(tree: ast.AST) -> Iterator[str]:
    """Yield every literal that is compared with something, matched, or sought at the beginning of something."""
    for node in ast.walk(tree):
        asked: list[ast.expr] = []
        if isinstance(node, ast.Compare):
            asked = [node.left, *node.comparators]
        elif isinstance(node, ast.MatchValue):
            asked = [node.value]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "startswith":
            asked = node.args
        for each in asked:
            yield from (n.value for n in ast.walk(each) if isinstance(n, ast.Constant) and isinstance(n.value, str))


def test_no_adapter_branches_on_a_commands_name() -> None:
    """What is special about a command is a field of its entry, which every platform may read."""
    guilty = [
        f"{file.relative_to(PLATFORMS)}: {text}"
        for file in PLATFORMS.rglob("*.py")
        for text in compared(ast.parse(file.read_text("utf-8")))
        if text.removeprefix("/").split(" ")[0] in CATALOGUE.words or (":" in text and text.split(":")[0] in FAMILIES)
    ]
    assert guilty == []

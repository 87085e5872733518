"""Files of what the bot sent once and was found good; a difference fails, UPDATE_GOLDEN=1 writes them anew."""

import json
import os
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "golden"


def check(name: str, value: Any) -> None:
    """Compare a value with its file."""
    file = FOLDER / name
    text = json.dumps(value, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    if os.environ.get("UPDATE_GOLDEN"):  # noqa: TID251 - the tests' own variable
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")
    assert file.read_text("utf-8") == text, f"{name} differs; UPDATE_GOLDEN=1 writes it anew"

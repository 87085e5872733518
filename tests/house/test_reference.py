"""The generated pages are true."""

import importlib.util
import tomllib
from pathlib import Path

import pytest

from digestbot.settings import load

ROOT = Path(__file__).parents[2]
SPEC = importlib.util.spec_from_file_location("generate", ROOT / "docs/generate.py")
assert SPEC is not None
assert SPEC.loader is not None
GENERATE = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(GENERATE)


@pytest.mark.parametrize("path", GENERATE.pages())
def test_reference_page_matches_the_code(path: str) -> None:
    """A page that no longer says what the code does fails here; `make docs` writes it anew."""
    assert (ROOT / path).read_text("utf-8") == GENERATE.pages()[path]


def test_the_settings_file_loads_with_every_default_written_out(tmp_path: Path) -> None:
    """Taking every # away changes nothing: the file shows the true defaults, in a form that is read."""
    lines = (ROOT / "config/digestbot.toml").read_text("utf-8").splitlines()
    text = "\n".join(line.removeprefix("# ") for line in lines if " = " in line)
    file = tmp_path / "all.toml"
    file.write_text(text, "utf-8")
    assert tomllib.loads(text)
    assert load(file)[0] == load()[0]

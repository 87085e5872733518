"""The pages for contributors are true: the files that they name are there, and a new platform or language touches no others."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/ARCHITECTURE.md").read_text("utf-8")
TABLE = PAGE.partition("## Files touched")[2]


def test_every_file_that_is_named_exists() -> None:
    """No recipe leads to a file that was renamed."""
    named = re.findall(r"`((?:[a-z_]+/)+[a-z_]+\.(?:py|ftl|toml)|[a-z_]+\.(?:py|toml))`", TABLE)
    assert len(named) > 8
    missing = [
        n for n in named if not ((ROOT / "src/digestbot" / n).exists() or (ROOT / n).exists() or n == "render.py")
    ]
    assert missing == []


def test_a_platform_touches_what_the_page_says() -> None:
    """The newest platform is named nowhere else: its folder, the registry, its setting, the contracts and texts."""
    naming = re.compile(r"platforms[./]site\b|\bsite_dir\b|address-site|site-disk|import console, discord, site")
    allowed = {"adapters/platforms/registry.py", "settings.py", "cli/digest.py", "cli/sample.py"}
    source = ROOT / "src/digestbot"
    touched = {
        str(file.relative_to(source))
        for file in source.rglob("*.py")
        if "platforms/site/" not in str(file) and naming.search(file.read_text("utf-8"))
    }
    assert touched <= allowed


def test_an_article_language_is_one_file_and_one_line() -> None:
    """Every language's module is listed once, and no other module of the program names it."""
    folder = ROOT / "src/digestbot/core/text/languages"
    codes = {f.stem for f in folder.glob("??.py")}
    importing = re.compile(rf"languages(?:\.| import[^\n]*\b)({'|'.join(sorted(codes))})\b")
    guilty = [
        str(file.relative_to(ROOT))
        for file in (ROOT / "src/digestbot").rglob("*.py")
        if file.parent != folder and importing.search(file.read_text("utf-8"))
    ]
    assert len(codes) == 19
    assert guilty == []

"""Try the lowest versions that pyproject allows: in an environment of their own, over the fast part of the suite.

    python scripts/lowest.py [FOLDER] [TESTS …]

Needs uv. The tools of the tests are the locked ones: only what the program itself depends on is old.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
FAST = ("tests/core", "tests/commands", "tests/pipeline", "tests/adapters/http", "tests/adapters/storage", "tests/cli")
_PINNED = re.compile(r"^([\w.-]+)==([\w.+!-]+(?: ; [^\\\n]+)?)", re.MULTILINE)


def main(folder: Path, tests: tuple[str, ...]) -> int:
    """Make the environment, run the tests in it, and return their exit code."""
    wanted, python = folder / "lowest.txt", folder / "venv/bin/python"
    choose = ("--resolution", "lowest-direct", "--python-version", "3.11", "--quiet")
    run("uv", "pip", "compile", "pyproject.toml", "--group", "build", *choose, "--output-file", str(wanted))
    run("uv", "venv", "--quiet", "--clear", "--python", "3.11", str(folder / "venv"))
    into = ("uv", "pip", "install", "--quiet", "--python", str(python))
    run(*into, "--requirement", str(wanted))
    run(*into, "--no-deps", *tools(wanted))
    run(*into, "--no-deps", "--no-build-isolation", "--editable", ".")
    told = subprocess.run((str(python), "-m", "pytest", *tests), cwd=ROOT, check=False)
    return told.returncode


def tools(lowest: Path) -> list[str]:
    """Return the locked tools of the tests, and what they need beside what the program itself depends on."""
    own = dict(_PINNED.findall(lowest.read_text("utf-8")))
    locked = dict(_PINNED.findall((ROOT / "requirements-dev.lock").read_text("utf-8")))
    return [f"{name}=={pinned}" for name, pinned in sorted(locked.items()) if name not in own]


def run(*command: str) -> None:
    """Run a command in the project; a failure ends the script."""
    subprocess.run(command, cwd=ROOT, check=True)


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments:
        sys.exit(main(Path(arguments[0]).resolve(), tuple(arguments[1:]) or FAST))
    with tempfile.TemporaryDirectory() as made:
        sys.exit(main(Path(made), FAST))

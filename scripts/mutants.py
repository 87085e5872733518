"""Seeded mutation: break a line of core or pipeline, and see whether the tests at the mirrored path notice.

    python scripts/mutants.py [--sample 200] [--seed 1] [--floor 85] [ROOM …]

A mutant is one small change of one function: a comparison, a condition, a number, a call that is not made. It is killed if the
module's own test file or its examples fail, or else another test of its folder. Prints each survivor, and killed of how many.
Works on a copy of the project; each mutant runs in a process forked from one that has loaded everything but the program.
"""

import argparse
import ast
import compileall
import contextlib
import importlib
import io
import os
import random  # noqa: TID251 - seeded, and it only chooses which lines to break
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
ROOMS = ("core", "pipeline")
SECONDS = 120
"""After which a mutant that does not end counts as killed."""
LOADED = (
    "pytest",
    "hypothesis",
    "sqlalchemy",
    "aiosqlite",
    "lxml.html",
    "trafilatura",
    "feedparser",
    "babel",
    "snowballstemmer",
)
SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add,
}  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """One change: of which module, in which line, to what; and the whole module with it."""

    module: Path
    line: int
    change: str
    source: str


def mutants(module: Path, text: str) -> Iterator[Mutant]:
    """Yield every mutant of a module, in order."""
    tree = ast.parse(text)
    for number, node in enumerate(_inside_functions(tree)):
        for change in _changes(node):
            broken = deepcopy(tree)
            target = list(_inside_functions(broken))[number]
            _apply(target, change, broken)
            yield Mutant(
                module,
                getattr(node, "lineno", 0),
                f"{change}: {_shown(node)}",
                ast.unparse(ast.fix_missing_locations(broken)),
            )


def _inside_functions(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield what can be broken: what stands in functions, and the numbers of the module's constants."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and len(ast.dump(node.value)) < 300:
            yield from (n for n in ast.walk(node.value) if _is_number(n))
    functions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    nested = {id(inner) for f in functions for inner in ast.walk(f) if inner is not f}
    for function in (f for f in functions if id(f) not in nested):
        for statement in function.body:
            yield from ast.walk(statement)


def _changes(node: ast.AST) -> tuple[str, ...]:
    match node:
        case ast.Compare(ops=[op]) | ast.BoolOp(op=op) | ast.BinOp(op=op) if type(op) in SWAPS:
            return ("swap",)
        case ast.If() | ast.IfExp() | ast.While():
            return ("negate",)
        case ast.comprehension(ifs=[_, *_]):
            return ("unfilter",)
        case ast.Constant(value=bool()):
            return ("flip",)
        case ast.Constant(value=int() | float()):
            return ("increase",)
        case ast.Expr(value=ast.Call() | ast.Await()) | ast.Continue() | ast.AugAssign():
            return ("skip",)
        case ast.Return(value=ast.expr() as value) if not (isinstance(value, ast.Constant) and value.value is None):
            return ("return nothing",)
        case _:
            return ()


def _apply(node: ast.AST, change: str, tree: ast.Module) -> None:
    match change, node:
        case "swap", ast.Compare():
            node.ops = [SWAPS[type(node.ops[0])]()]  # type: ignore[list-item]  # a comparison's is a comparison
        case "swap", ast.BoolOp() | ast.BinOp():
            node.op = SWAPS[type(node.op)]()  # type: ignore[assignment]  # the same
        case "negate", ast.If() | ast.IfExp() | ast.While():
            node.test = ast.UnaryOp(op=ast.Not(), operand=node.test)
        case "unfilter", ast.comprehension():
            node.ifs = node.ifs[1:]
        case "flip", ast.Constant():
            node.value = not node.value
        case "increase", ast.Constant(value=int() | float() as value):
            node.value = 2 * value + 1  # one more would often be as good
        case "return nothing", ast.Return():
            node.value = ast.Constant(value=None)
        case _:
            _replace(node, tree)


def _replace(gone: ast.AST, tree: ast.Module) -> None:
    for parent in ast.walk(tree):
        for name in ("body", "orelse", "finalbody"):
            block = getattr(parent, name, None)
            if isinstance(block, list) and any(each is gone for each in block):
                setattr(parent, name, [ast.Pass() if each is gone else each for each in block])


def _is_number(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and type(node.value) in (int, float)


def _shown(node: ast.AST) -> str:
    short = node.test if isinstance(node, ast.If | ast.While) else node
    return " ".join(ast.unparse(short).split())[:90]


def mirror_of(module: Path) -> tuple[Path, Path]:
    """Return the test file of a module (by its path below the package), and the folder that it stands in."""
    if module.name == "__init__.py":
        module = module.parent.with_suffix(".py")
    folder = Path("tests") / module.parent
    return folder / f"test_{module.stem}.py", folder


def decides(tree: ast.Module) -> bool:
    """Tell whether a module has a decision in it: a branch, in a function."""
    branch = (ast.If, ast.IfExp, ast.While, ast.Match, ast.BoolOp, ast.ExceptHandler)
    inside = (n for f in ast.walk(tree) if isinstance(f, ast.FunctionDef | ast.AsyncFunctionDef) for n in ast.walk(f))
    return any(isinstance(n, branch) or (isinstance(n, ast.comprehension) and bool(n.ifs)) for n in inside)


def modules(rooms: Sequence[str]) -> list[Path]:
    """Return the modules of some rooms that decide something, by their paths below the package."""
    package = ROOT / "src/digestbot"
    found = [
        f for room in rooms for f in ([package / room] if room.endswith(".py") else (package / room).rglob("*.py"))
    ]
    return sorted(f.relative_to(package) for f in found if decides(ast.parse(f.read_text("utf-8"))))


def sample(rooms: Sequence[str], *, count: int, seed: int) -> list[Mutant]:
    """Return a seeded choice among all mutants, spread over the modules as their mutants are."""
    found = [m for f in modules(rooms) for m in mutants(f, (ROOT / "src/digestbot" / f).read_text("utf-8"))]
    return random.Random(seed).sample(found, min(count, len(found)))  # noqa: S311 - it only chooses


def killed(mutant: Mutant, copy: Path) -> bool:
    """Tell whether a test notices the mutant, in the copy of the project."""
    file = copy / "src/digestbot" / mutant.module
    kept = file.read_text("utf-8")
    file.write_text(mutant.source, "utf-8")
    for cache in (file.parent / "__pycache__").glob(f"{file.stem}.*.pyc"):
        cache.unlink()
    own, folder = mirror_of(mutant.module)
    try:
        first = [str(p) for p in (own, Path("src/digestbot") / mutant.module) if (copy / p).exists()]
        if _fails(first, copy):
            return True
        # A module without a folder of tests of its own (pipeline's and the small ones) is done with its file.
        return (copy / folder).is_dir() and _fails([str(folder)], copy)
    finally:
        file.write_text(kept, "utf-8")


def _fails(tests: list[str], copy: Path) -> bool:
    child = os.fork()
    if child == 0:
        code = 1
        try:
            code = _run(tests, copy)
        finally:
            os._exit(code)
    with contextlib.suppress(TimeoutError):
        signal.signal(signal.SIGALRM, _too_long)
        signal.alarm(SECONDS)
        try:
            _pid, status = os.waitpid(child, 0)
            # 0: all passed; 5: there is no test. All else is a failure, a crash too.
            return os.waitstatus_to_exitcode(status) not in (0, 5)
        finally:
            signal.alarm(0)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return True


def _too_long(*_: object) -> None:
    raise TimeoutError


def _run(tests: list[str], copy: Path) -> int:
    import pytest  # noqa: PLC0415 - loaded before the fork

    os.chdir(copy)
    os.setsid()
    sys.path.insert(0, str(copy / "src"))
    sys.dont_write_bytecode = True
    quiet = (
        "-x",
        "-q",
        "--assert=plain",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:xdist",
        "-p",
        "no:randomly",
        "--override-ini",
        "addopts=--import-mode=importlib --doctest-modules -m 'not proof'",
    )
    with (
        Path(os.devnull).open("w", encoding="utf-8") as nowhere,
        contextlib.redirect_stdout(nowhere),
        contextlib.redirect_stderr(nowhere),
    ):
        return int(pytest.main([*quiet, *tests]))


@contextlib.contextmanager
def copied() -> Iterator[Path]:
    """Give a copy of the project, compiled, that may be broken."""
    with tempfile.TemporaryDirectory(prefix="mutants-") as made:
        copy = Path(made)
        for name in ("src", "tests", "config"):
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "pyproject.toml", copy)
        with contextlib.redirect_stdout(io.StringIO()):
            compileall.compile_dir(copy / "src", quiet=1)
        yield copy


def main() -> int:
    """Break, run, count; returns 1 below the floor."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rooms", nargs="*", default=ROOMS)
    parser.add_argument("--sample", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--floor", type=float, default=0.0)
    told = parser.parse_args()
    for name in LOADED:
        importlib.import_module(name)
    chosen = sample(told.rooms, count=told.sample, seed=told.seed)
    survivors = 0
    with copied() as copy:
        for number, mutant in enumerate(chosen, 1):
            if not killed(mutant, copy):
                survivors += 1
                print(f"survived {mutant.module}:{mutant.line} {mutant.change}", flush=True)
            if number % 25 == 0:
                print(f"{number - survivors} of {number} so far", flush=True)
    share = 100 * (len(chosen) - survivors) / max(1, len(chosen))
    print(
        f"seed {told.seed}: {len(chosen) - survivors} of {len(chosen)} mutants killed, {share:.1f} % (floor {told.floor})"
    )
    return int(share < told.floor)


if __name__ == "__main__":
    sys.exit(main())

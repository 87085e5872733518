"""Tests mirror the house: a module that decides something has its test file at the same path."""

import ast
from pathlib import Path

from mutants import ROOMS, decides, mirror_of, modules, mutants

ROOT = Path(__file__).parents[2]


WITHOUT = """
    core/analysis/authors/lives.py
    core/analysis/authors/markup.py
    core/analysis/authors/nearby.py
    core/analysis/authors/vocabulary.py
    core/analysis/kind/signals.py
    core/analysis/quotes/cjk.py
    core/analysis/quotes/clauses.py
    core/analysis/quotes/context.py
    core/analysis/quotes/cues.py
    core/analysis/quotes/disambiguation.py
    core/analysis/quotes/government.py
    core/analysis/quotes/leftward.py
    core/analysis/quotes/phrases.py
    core/analysis/quotes/resolution.py
    core/analysis/quotes/salience.py
    core/analysis/quotes/subjects.py
    core/analysis/summary/position_mmr.py
    core/articles/clean/bios.py
    core/articles/clean/judge.py
    core/articles/clean/vocabulary.py
    core/articles/page/body.py
    core/articles/page/document.py
    core/articles/page/prune.py
    core/digests/novelty.py
    core/feeds/feedparser_reader.py
    core/feeds/lxml_elements.py
    core/stories/comparison.py
    core/stories/event_words.py
    core/stories/stored_story.py
    pipeline/push.py
"""
"""Modules whose decisions are tested by other files of their folder; the list only ever becomes shorter."""


def test_every_module_with_a_decision_has_its_tests() -> None:
    """A branch in a function is a decision."""
    missing = {str(module) for module in modules(ROOMS) if not (ROOT / mirror_of(module)[0]).exists()}
    assert missing == set(WITHOUT.split())


def test_every_test_file_mirrors_a_module() -> None:
    """What has no module of its name tests something wider, and says so by standing in that folder."""
    folders = {p.parent for room in ROOMS for p in (ROOT / "tests" / room).rglob("test_*.py")}
    source = ROOT / "src/digestbot"
    assert [f for f in folders if not (source / f.relative_to(ROOT / "tests")).is_dir()] == []


BRANCHES = "def f(a):\n    if a < 3 and a:\n        g(a)\n        return [x for x in a if x]\n    return not a\n"


def test_a_branch_is_a_decision_and_a_table_is_none() -> None:
    """So is a filter in a comprehension; what only calls decides nothing."""
    assert decides(ast.parse(BRANCHES))
    assert decides(ast.parse("def f(a):\n    return [x for x in a if x]\n"))
    assert not decides(ast.parse("X = 1 if Y else 2\ndef f(a):\n    return g(a)\n"))


def test_a_mutant_is_one_change_that_python_reads() -> None:
    """Every way to break a line is among them, each is another module, and none is the module itself."""
    made = list(mutants(Path("core/x.py"), BRANCHES))
    changes = {m.change.partition(":")[0] for m in made}
    assert changes == {"swap", "negate", "increase", "skip", "unfilter", "return nothing"}
    sources = [m.source for m in made]
    assert len(set(sources)) == len(sources)
    assert ast.unparse(ast.parse(BRANCHES)) not in sources
    for source in sources:
        compile(source, "x", "exec")


def test_constants_of_a_module_are_broken_too() -> None:
    """A number that nobody tests may be any other; a table of data is left alone."""
    assert len(list(mutants(Path("core/x.py"), "DAYS = timedelta(days=30)\n"))) == 1
    table = f"TABLE = {list(range(200))}\n"
    assert list(mutants(Path("core/x.py"), table)) == []

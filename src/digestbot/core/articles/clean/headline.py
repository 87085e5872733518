"""The title of a text that was read without one: its first line, if that is one."""

from digestbot.core.articles.clean.judge import judge
from digestbot.core.articles.clean.lines import lines
from digestbot.core.articles.clean.vocabulary import vocabulary

LONGEST = 25
"""Words of a headline."""

PROSE = 12
"""Words of a line that is prose; the headline must stand above some."""


def headline(text: str, language: str = "und") -> str | None:
    r"""Return the headline that `text` opens with, None if it opens with prose.

    >>> headline("Mayor Opens Bridge\n\nThe mayor opened the new bridge over the river on Monday, two years late, in the rain.")
    'Mayor Opens Bridge'
    """
    found = lines(text)[:6]
    words = vocabulary(language)
    for i, line in enumerate(found):
        if judge(line, i, len(found) + 2, words) is not None:
            continue
        prose = any(other.words >= PROSE and other.ended for other in found[i + 1 :])
        shaped = 2 <= line.words <= LONGEST and (not line.ended or line.text[-1] in "?!") and not line.quoted
        return line.text if shaped and prose else None
    return None

"""Lines that say again what stands elsewhere: the title, the dek, a pulled quote, a paragraph printed twice."""

from collections.abc import Sequence

from digestbot.core.articles.clean.lines import Line
from digestbot.core.articles.clean.removal import Reason

SHORTEST = 6
"""Words of a line that may be a repeat; fewer may well be said twice ("Thank you.")."""

LONGEST = 80
"""Words of a line that is looked for inside others: a dek or a pulled quote, not a paragraph."""

LOOKED_FOR = 400
"""Lines that are looked for inside others; a text with more is no article, and the search stays bounded."""


def folded(text: str) -> str:
    """Return the letters and digits of `text` without case, the form in which repeats are compared.

    >>> folded("“Yes, we can!”") == folded("yes we can")
    True
    """
    return "".join(filter(str.isalnum, text.casefold()))


def titles(lines: Sequence[Line], title: str | None) -> dict[int, Reason]:
    """Return the lines that are the title, alone or with the outlet's name before or after it."""
    wanted = folded(title or "")
    if len(wanted) < 8:
        return {}
    found: dict[int, Reason] = {}
    for i, line in enumerate(lines):
        if len(line.text) <= 2 * len(title or "") + 60 and not (line.period and line.words > 25):
            own = folded(line.text)
            longer, shorter = max(own, wanted, key=len), min(own, wanted, key=len)
            near = len(shorter) >= 0.5 * len(longer) and len(shorter) >= 15 and i < 3 and not line.period
            if own == wanted or (near and (longer.startswith(shorter) or longer.endswith(shorter))):
                found[i] = "title"
    return found


def repeats(lines: Sequence[Line], out: dict[int, Reason], dek: str | None) -> dict[int, Reason]:
    """Return the lines whose words stand in another line that stays; of two equal ones the later goes.

    A dek is taken out only where the article says it again: often it is the only sentence that says what happened.
    """
    kept = [i for i in range(len(lines)) if i not in out]
    forms = {i: folded(lines[i].text) for i in kept}
    found: dict[int, Reason] = {}
    first: dict[str, int] = {}
    for i in kept:
        if lines[i].words >= SHORTEST and first.setdefault(forms[i], i) != i:
            found[i] = "repeat"
    whole = "\n".join(forms[i] for i in kept if i not in found)
    wanted = folded(dek or "")
    for i in [i for i in kept if i not in found and SHORTEST <= lines[i].words <= LONGEST][:LOOKED_FOR]:
        form = forms[i]
        at = whole.find(form)
        if whole.find(form, at + 1) >= 0:
            found[i] = "dek" if i < 4 or form == wanted else "repeat"
    return found

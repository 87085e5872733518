"""What a language file holds: a code, a name and five facets, each used by one room."""

from dataclasses import dataclass, field

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.boilerplate import Boilerplate
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.languages.telling import Telling
from digestbot.core.text.languages.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language, in facets.

    `words` for stems and sentences, `speech` for quotes, `boilerplate` for the cleaner, `authorship` for authors, `telling` for
    kinds of pieces.
    """

    code: str
    name: str
    words: Words = field(default_factory=Words)
    speech: Speech = field(default_factory=Speech)
    boilerplate: Boilerplate = field(default_factory=Boilerplate)
    authorship: Authorship = field(default_factory=Authorship)
    telling: Telling = field(default_factory=Telling)

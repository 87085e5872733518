"""What a language file holds: a code, a name and three facets, each used by one room."""

from dataclasses import dataclass, field

from digestbot.core.text.languages.cruft import Cruft
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.languages.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language: `words` for stems and sentences, `speech` for quotes and authors, `cruft` for the cleaner."""

    code: str
    name: str
    words: Words = field(default_factory=Words)
    speech: Speech = field(default_factory=Speech)
    cruft: Cruft = field(default_factory=Cruft)

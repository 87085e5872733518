"""Japanese."""

from digestbot.core.text.languages.cruft import Cruft
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.languages.words import Words

_WORDS = Words(quotative=("と", "って", "など", "の"))

_SPEECH = Speech()

_CRUFT = Cruft()

LANGUAGE = Language(code="ja", name="Japanese", words=_WORDS, speech=_SPEECH, cruft=_CRUFT)

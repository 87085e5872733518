"""Portuguese."""

from digestbot.core.text.languages.cruft import Cruft
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.languages.words import Words

_WORDS = Words(stemmer="portuguese")

_SPEECH = Speech()

_CRUFT = Cruft()

LANGUAGE = Language(code="pt", name="Portuguese", words=_WORDS, speech=_SPEECH, cruft=_CRUFT)

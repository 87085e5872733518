"""Swedish."""

from digestbot.core.text.languages.cruft import Cruft
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.languages.words import Words

_WORDS = Words(stemmer="swedish")

_SPEECH = Speech()

_CRUFT = Cruft()

LANGUAGE = Language(code="sv", name="Swedish", words=_WORDS, speech=_SPEECH, cruft=_CRUFT)

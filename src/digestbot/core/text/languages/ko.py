"""Korean."""

from digestbot.core.text.languages.cruft import Cruft
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.languages.words import Words

_WORDS = Words(quotative=("라고", "이라고", "라는", "이라는", "고 ", "며 ", "면서"))

_SPEECH = Speech()

_CRUFT = Cruft()

LANGUAGE = Language(code="ko", name="Korean", words=_WORDS, speech=_SPEECH, cruft=_CRUFT)

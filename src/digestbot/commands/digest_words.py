"""The words of digests from the catalogue of texts; the names of days and months are Babel's."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from digestbot.commands.fluent_catalogue import shipped
from digestbot.commands.i18n import LANGUAGES, MARK, Translations, babel_locale, folded, listed
from digestbot.core.analysis.kind.kinds import PieceKind
from digestbot.core.digests.wording import LABELLED


@dataclass(frozen=True, slots=True)
class DigestWords:
    """`core.digests.wording.Words` in one language of the catalogue.

    A digest's facts are plain strings that the platform has escaped or will escape, so they are filled in as they are.
    """

    language: str

    def __call__(self, code: str, /, **facts: str | int) -> str:
        """Return the text of a code; raises `KeyError` if there is none.

        Text from the internet takes the place of a mark, since Fluent takes no more than 2,500 characters.
        """
        given = [fact for fact in facts.values() if isinstance(fact, str)]
        marks = iter(f"\ue000{n}\ue001" for n in range(len(given)))
        text = shipped(self.language).text(
            code, {k: next(marks) if isinstance(v, str) else v for k, v in facts.items()}
        )
        if text is None:
            raise KeyError(code)
        return MARK.sub(lambda mark: given[int(mark[1])], text)

    def listed(self, names: Sequence[str]) -> str:
        """Return names as a reader of the language lists them.

        >>> DigestWords("en").listed(["Ana Ruiz", "Tom Hale"]), DigestWords("es").listed(["Ana Ruiz", "Inés Gil"])
        ('Ana Ruiz and Tom Hale', 'Ana Ruiz e Inés Gil')
        """
        return listed(names, self.language)

    def weekday(self, at: date) -> str:
        """Return the short name of a day, without the stop that German puts after it before a date.

        >>> DigestWords("de").weekday(date(2026, 11, 24)), DigestWords("fr").weekday(date(2026, 11, 24))
        ('Di', 'mar.')
        """
        return str(babel_locale(self.language).days["stand-alone"]["abbreviated"][at.weekday()])

    def month(self, at: date) -> str:
        """Return the short name of a month as it stands in a date.

        >>> DigestWords("de").month(date(2026, 11, 24)), DigestWords("es").month(date(2026, 11, 24))
        ('Nov.', 'nov')
        """
        return str(babel_locale(self.language).months["format"]["abbreviated"][at.month])


@cache
def digest_words(tag: str) -> DigestWords:
    """Return the words for a language tag; English if the catalogue has no texts of that language.

    >>> digest_words("de-AT").language, digest_words("it").language
    ('de', 'en')
    """
    return DigestWords(Translations().language(tag))


@cache
def _labels() -> dict[str, PieceKind]:
    return {folded(DigestWords(language)(f"kind-{kind}")): kind for kind in LABELLED for language in LANGUAGES[::-1]}


def kind_of(label: str) -> PieceKind | None:
    """Return the kind of piece that a label of any language names.

    >>> kind_of("meinung"), kind_of("Opinion"), kind_of("weather")
    ('opinion', 'opinion', None)
    """
    return _labels().get(folded(label))

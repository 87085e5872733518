"""The facet that splits and stems."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """How a language's words become terms.

    `stemmer`: the Snowball algorithm's name or None; `stop`: words that carry no subject, lower case;
    `titles`: abbreviations that stand before a name or a noun and so end no sentence; `numbered`: those that stand before a
    number; `closing`: those that end a sentence where a capital follows ("etc."); all lower case, without the last dot;
    `ordinals`: a number with a dot may be an ordinal ("der 3. Oktober"); `quotative`: what ties a quotation to the words of
    saying after it (Japanese `と`);
    `leaning`: pronouns and connectives that, opening a sentence, lean on the one before;
    `personal`: words of a writer who speaks of himself or to the reader ("our", "you"); `pointing`: demonstratives that
    mean something said before, wherever they stand, unless one of the `calendar` follows them ("this week");
    `connectives`: phrases that tie a sentence to the one before, wherever in it they stand ("however", "for his part");
    `generic`: nouns by which a text goes on to speak, behind a definite article, of somebody or something it has named ("the
    company", "the striker"); `article_ends`: that article is the noun's ending, and so stands in the list;
    `background`: phrases of what is always so, or has been for long ("in recent years", "many people"), by which no news begins;
    `weighty`: phrases by which an article says why its news matters ("for the first time");
    `elided`: what stands before an apostrophe and is a word of its own (French `l'`, Italian `dell'`);
    `apostrophe_suffix`: what follows an apostrophe is an ending (Turkish `Ankara'da`);
    `dotless_i`: the capital of `ı` is `I` and that of `i` is `İ`.
    """

    stemmer: str | None = None
    stop: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    numbered: frozenset[str] = frozenset()
    closing: frozenset[str] = frozenset()
    ordinals: bool = False
    quotative: tuple[str, ...] = ()
    leaning: frozenset[str] = frozenset()
    personal: frozenset[str] = frozenset()
    pointing: frozenset[str] = frozenset()
    calendar: frozenset[str] = frozenset()
    connectives: tuple[str, ...] = ()
    generic: frozenset[str] = frozenset()
    article_ends: bool = False
    background: tuple[str, ...] = ()
    weighty: tuple[str, ...] = ()
    elided: frozenset[str] = frozenset()
    apostrophe_suffix: bool = False
    dotless_i: bool = False


def listed(words: str) -> frozenset[str]:
    """Return the words of a list written as one string, the way language files hold long ones.

    >>> sorted(listed("and or"))
    ['and', 'or']
    """
    return frozenset(words.split())

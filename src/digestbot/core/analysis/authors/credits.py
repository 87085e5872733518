"""Who else worked on an article: translators, photographers, illustrators, editors, checkers and reviewers stand beside its authors."""

import re
from functools import lru_cache

_BY = r"by|von|vom|par|por|de|di|da|do|door|van|av|af|przez|od"

_DEEDS = r"""
    translated|photographed|illustrated|edited|copy-?edited|fact[- ]?checked|reviewed|(?:medically|clinically|legally|expert|scientifically)\s+reviewed|verified|
    proofread|narrated|voiced|produced|curated|approved|submitted|filmed|
    übersetzt|aus\s+dem\s+\w+(?:\s+übersetzt)?|fotografiert|illustriert|redigiert|gegengelesen|geprüft|lektoriert|
    traduit|traduite|photographié|illustré|relu|vérifié|révisé|édité|
    traducido|traducida|fotografiado|ilustrado|editado|editada|revisado|revisada|verificado|verificada|
    tradotto|tradotta|fotografato|illustrato|rivisto|verificato|
    traduzido|traduzida|fotografado|ilustrado|editado|revisado|
    vertaald|gefotografeerd|geïllustreerd|geredigeerd|gecontroleerd|
    översatt|fotograferad|illustrerad|redigerad|granskad|faktagranskad|oversatt|oversat|redigeret|redigert
"""
_NOUNS = r"""
    translation|translator|photo(?:s|graph|graphs|graphy|grapher)?|pictures?|images?|illustrations?|illustrator|artwork|graphics?|videos?|camera|fact[- ]?check(?:ing|er)?|
    medical\s+review(?:er)?|copy[- ]?edit(?:ing|or)?|proofreading|audio|sound|production|producer|
    übersetzung|übersetzer(?:in)?|fotos?|fotografi(?:e|en)|bild(?:er)?|illustration(?:en)?|grafik(?:en)?|kamera|faktencheck|lektorat|schlussredaktion|bildredaktion|produktion|
    traduction|photographies|photographie|infographie|vérification|relecture|
    traducción|traductor(?:a)?|fotografías?|ilustraci(?:ón|ones)|vídeos?|gráficos?|verificación|edición\s+de|
    traduzione|fotografie|illustrazioni|infografica|revisione|
    tradução|fotografia|ilustraç(?:ão|ões)|infografia|revisão|edição|
    vertaling|foto['’]s|beeld|illustraties?|
    översättning|oversættelse|oversettelse|illustrationer|illustrasjon(?:er)?|faktagranskning|
    tłumaczenie|przekład|zdjęcia|fot\.|ilustracje|korekta|przełożył(?:a)?|
    překlad|přeložila?|ilustrace|korektura|
    перевод|перевела?|перевёл|фото|фотографии|иллюстрации|корректор|фактчекинг|переклад|
    çeviri|çeviren|fotoğraf(?:lar)?|
    翻訳|訳|写真|撮影|翻译|摄影|图|번역|사진
"""
_TELLING = r"words?|text(?:e|o|os)?|story|report(?:ing|age)?|article|tekst|testo|texto|писал|текст|文|글"
_SEEING = r"photo(?:s|graphs|graphy)?|pictures?|images?|videos?|illustrations?|fotos?|bilder|fotografie|foto['’]?s?|zdjęcia|фото|写真|사진"
_AND = r"\s*(?:and|und|et|y|e|en|och|og|i|a|и|&|\+|/|,|・|と)\s*"


def _any(words: str) -> str:
    return "|".join(part for line in words.split("\n") for part in line.strip().strip("|").split("|") if part)


@lru_cache(maxsize=1)
def _both() -> re.Pattern[str]:
    """Return what finds the credit of someone who wrote and took the pictures too."""
    pair = rf"(?:{_TELLING}){_AND}(?:{_SEEING})|(?:{_SEEING}){_AND}(?:{_TELLING})"
    return re.compile(
        rf"(?<!\w)(?:{pair})(?:\s*[:：＝／]\s*|\s+(?:{_BY})\s+|\s+(?-i:(?=[A-ZÀ-Þ\u0410-\u042f\u3040-\uffff])))",
        re.IGNORECASE,
    )


@lru_cache(maxsize=1)
def _opener() -> re.Pattern[str]:
    """Return what finds the words in front of the name of someone who did not write."""
    deed = rf"(?:{_any(_DEEDS)})(?:\s+(?:from|aus|du|de\s+l['’]|del|dal|do|uit|från|fra)(?:\s+(?:the|dem|het))?\s+\w{{2,20}})?\s+(?:{_BY})"
    noun = rf"(?:{_any(_NOUNS)})\s*(?:[:：/／・]|\s(?:{_BY})(?=\s))"
    return re.compile(rf"(?:{deed}|{noun})\s*[:：]?\s*", re.IGNORECASE)


@lru_cache(maxsize=1)
def _others() -> re.Pattern[str]:
    """Return what finds a whole credit of others: words and name, or a name with the words in brackets behind it."""
    joined = r"(?:and|und|et|y|e|en|och|og)\s"
    behind = rf"(?:^|[,;/&|]|\b{joined})(?:(?!\b{joined})[^,;/&()|]){{0,60}}\((?:{_any(_NOUNS)})[^()]{{0,30}}\)"
    return re.compile(
        rf"(?:^|(?<=[\s(/|]))(?:and\s+|und\s+|with\s+)?{_opener().pattern}[^,;|\n•·()]{{0,80}}|{behind}", re.IGNORECASE
    )


def writers(text: str) -> str:
    """Return the words of a byline without the credits of those who did not write.

    >>> writers("By Ana Ruiz. Translated from the Danish by Tom Hale")
    'By Ana Ruiz.'
    >>> writers("Text and photos by Tom Hale"), writers("Photos: Tom Hale")
    ('by Tom Hale', '')
    """
    return _others().sub(" ", _both().sub("by ", text)).strip(" ,;|/")


def opener_of_others(text: str) -> int:
    """Return where the words end that open the credit of someone who did not write, 0 if the text opens with none.

    >>> opener_of_others("Fact checked by Ines Bo"), opener_of_others("Photos by hand")
    (16, 10)
    >>> opener_of_others("Text and photos by Tom Hale")
    0
    """
    if _both().match(text):
        return 0
    found = _opener().match(text)
    return found.end() if found else 0


def leads_to_others(text: str) -> bool:
    """Return whether text in front of a name ends in such words ("Photos by", "Translation:")."""
    return re.search(rf"(?:{_opener().pattern})$", f"{text.strip()} ", re.IGNORECASE) is not None and not re.search(
        rf"(?:{_both().pattern})$", f"{text.strip()} ", re.IGNORECASE
    )

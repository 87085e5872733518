"""The bot's own words in a digest, by language; the articles' words stay as they are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from babel import Locale

from digestbot.core.analysis.kind.kinds import PieceKind

LABELLED: tuple[PieceKind, ...] = (
    "analysis", "opinion", "interview", "review", "live", "howto", "shopping", "listicle", "press", "obituary", "sport", "newsletter",
    "podcast", "video",
)  # fmt: skip
"""The kinds of pieces that a story says of itself; plain news and what has no name say nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """One language. A pair is for one and for more; what stands in braces is filled in.

    `kinds` are the labels of `LABELLED`; `joined` stands before the last of several names.
    """

    language: str
    stories: tuple[str, str]
    no_news: str
    articles: tuple[str, str]
    feeds: tuple[str, str]
    counts: str
    since: str
    following: str
    late: str
    first_look: str
    nothing_new: str
    more: tuple[str, str]
    in_the_thread: str
    not_shown: str
    part: str
    end: str
    by: str
    also_in: str
    unclear: str
    untitled: str
    unnamed: str
    updated: str
    changed: str
    paywall: str
    kinds: tuple[str, ...]
    joined: str
    day: str
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    button_more: str
    button_quotes: str
    button_follow: str
    button_up: str
    button_down: str
    digest: str
    for_you: str
    promise: str
    times: str

    def kind(self, kind: PieceKind) -> str | None:
        """Return the label of a kind, None where it needs none.

        >>> DE.kind("opinion"), DE.kind("news")
        ('Meinung', None)
        """
        return self.kinds[LABELLED.index(kind)] if kind in LABELLED else None

    def kind_of(self, label: str) -> PieceKind | None:
        """Return the kind that a label names, in any case.

        >>> DE.kind_of("meinung")
        'opinion'
        """
        said = [name.casefold() for name in self.kinds]
        return LABELLED[said.index(label.casefold())] if label.casefold() in said else None

    def listed(self, names: Sequence[str]) -> str:
        """Return names as a reader of the language lists them.

        >>> EN.listed(["Ana Ruiz", "Tom Hale", "Li Wei"]), ES.listed(["Ana Ruiz", "Inés Gil"])
        ('Ana Ruiz, Tom Hale and Li Wei', 'Ana Ruiz e Inés Gil')
        """
        *before, last = names
        if not before:
            return last
        vowel = self.language == "es" and re.match(r"h?[ií](?!e)", last.casefold())
        return f"{', '.join(before)} {'e' if vowel else self.joined} {last}"

    def many(self, count: int, pair: tuple[str, str]) -> str:
        """Return a count with its noun; which counts are like one is the language's own affair.

        >>> EN.many(1, EN.stories), EN.many(0, EN.stories), FR.many(0, FR.articles)
        ('1 story', '0 stories', '0 article')
        """
        one, more = pair
        return (one if Locale.parse(self.language).plural_form(count) == "one" else more).format(n=count)


EN = Phrases(
    language="en",
    stories=("{n} story", "{n} stories"),
    no_news="no news",
    articles=("{n} article", "{n} articles"),
    feeds=("{n} feed", "{n} feeds"),
    counts="{stories} from {articles} in {feeds}",
    since="since {when}",
    following="next {when}",
    late="late",
    first_look="a first look",
    nothing_new="Nothing new since the last digest.",
    more=("{n} more story", "{n} more stories"),
    in_the_thread="in the thread",
    not_shown="not shown",
    part="part {n} of {total}",
    end="End of digest",
    by="By {names}",
    also_in="also in {names}",
    unclear="speaker unclear",
    untitled="Untitled, {outlet}",
    unnamed="unnamed source",
    updated="Updated: {what}",
    changed="changed",
    paywall="paywall",
    kinds=(
        "Analysis",
        "Opinion",
        "Interview",
        "Review",
        "Live",
        "How-to",
        "Shopping",
        "List",
        "Press release",
        "Obituary",
        "Sport",
        "Newsletter",
        "Podcast",
        "Video",
    ),
    joined="and",
    day="{weekday} {day} {month}",
    weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    button_more="More",
    button_quotes="All quotes",
    button_follow="Follow…",
    button_up="Useful",
    button_down="Not for us",
    digest="Digest",
    for_you="For you",
    promise="Every sentence and quote stands in the articles word for word.",
    times="Times are of {zone}.",
)
DE = Phrases(
    language="de",
    stories=("{n} Meldung", "{n} Meldungen"),
    no_news="nichts Neues",
    articles=("{n} Artikel", "{n} Artikeln"),
    feeds=("{n} Feed", "{n} Feeds"),
    counts="{stories} aus {articles} in {feeds}",
    since="seit {when}",
    following="nächste Ausgabe {when}",
    late="verspätet",
    first_look="ein erster Blick",
    nothing_new="Nichts Neues seit der letzten Ausgabe.",
    more=("{n} weitere Meldung", "{n} weitere Meldungen"),
    in_the_thread="im Thread",
    not_shown="nicht gezeigt",
    part="Teil {n} von {total}",
    end="Ende der Ausgabe",
    by="Von {names}",
    also_in="auch bei {names}",
    unclear="wer das sagt, ist unklar",
    untitled="Ohne Titel, {outlet}",
    unnamed="ungenannte Quelle",
    updated="Aktualisiert: {what}",
    changed="geändert",
    paywall="Bezahlschranke",
    kinds=(
        "Analyse",
        "Meinung",
        "Interview",
        "Kritik",
        "Live",
        "Ratgeber",
        "Einkaufen",
        "Liste",
        "Pressemitteilung",
        "Nachruf",
        "Sport",
        "Newsletter",
        "Podcast",
        "Video",
    ),
    joined="und",
    day="{weekday} {day}. {month}",
    weekdays=("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
    months=("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."),
    button_more="Mehr",
    button_quotes="Alle Zitate",
    button_follow="Folgen…",
    button_up="Nützlich",
    button_down="Nichts für uns",
    digest="Ausgabe",
    for_you="Für dich",
    promise="Jeder Satz und jedes Zitat steht wörtlich in den Artikeln.",
    times="Zeiten in der Zone {zone}.",
)
FR = Phrases(
    language="fr",
    stories=("{n} actualité", "{n} actualités"),
    no_news="rien de nouveau",
    articles=("{n} article", "{n} articles"),
    feeds=("{n} flux", "{n} flux"),
    counts="{stories} d’après {articles} de {feeds}",
    since="depuis {when}",
    following="prochaine revue {when}",
    late="en retard",
    first_look="un premier aperçu",
    nothing_new="Rien de nouveau depuis la dernière revue.",
    more=("{n} autre actualité", "{n} autres actualités"),
    in_the_thread="dans le fil",
    not_shown="hors de ce message",
    part="partie {n} sur {total}",
    end="Fin de la revue",
    by="Par {names}",
    also_in="aussi dans {names}",
    unclear="auteur des propos incertain",
    untitled="Sans titre, {outlet}",
    unnamed="source non nommée",
    updated="Mis à jour\u00a0: {what}",
    changed="modifié",
    paywall="réservé aux abonnés",
    kinds=(
        "Analyse",
        "Opinion",
        "Entretien",
        "Critique",
        "En direct",
        "Conseils",
        "Achats",
        "Liste",
        "Communiqué",
        "Nécrologie",
        "Sport",
        "Infolettre",
        "Podcast",
        "Vidéo",
    ),
    joined="et",
    day="{weekday} {day} {month}",
    weekdays=("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."),
    months=("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."),
    button_more="Plus",
    button_quotes="Toutes les citations",
    button_follow="Suivre…",
    button_up="Utile",
    button_down="Pas pour nous",
    digest="Revue de presse",
    for_you="Pour vous",
    promise="Chaque phrase et chaque citation figure mot pour mot dans les articles.",
    times="Heures du fuseau {zone}.",
)
ES = Phrases(
    language="es",
    stories=("{n} noticia", "{n} noticias"),
    no_news="sin novedades",
    articles=("{n} artículo", "{n} artículos"),
    feeds=("{n} feed", "{n} feeds"),
    counts="{stories} en {articles} de {feeds}",
    since="desde {when}",
    following="próximo resumen {when}",
    late="con retraso",
    first_look="un primer vistazo",
    nothing_new="Nada nuevo desde el último resumen.",
    more=("{n} noticia más", "{n} noticias más"),
    in_the_thread="en el hilo",
    not_shown="sin mostrar",
    part="parte {n} de {total}",
    end="Fin del resumen",
    by="Por {names}",
    also_in="también en {names}",
    unclear="no está claro quién lo dice",
    untitled="Sin título, {outlet}",
    unnamed="fuente sin nombre",
    updated="Actualizado: {what}",
    changed="modificado",
    paywall="muro de pago",
    kinds=(
        "Análisis",
        "Opinión",
        "Entrevista",
        "Crítica",
        "En directo",
        "Consejos",
        "Compras",
        "Lista",
        "Nota de prensa",
        "Obituario",
        "Deportes",
        "Boletín",
        "Pódcast",
        "Vídeo",
    ),
    joined="y",
    day="{weekday} {day} {month}",
    weekdays=("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
    months=("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"),
    button_more="Más",
    button_quotes="Todas las citas",
    button_follow="Seguir…",
    button_up="Útil",
    button_down="No nos interesa",
    digest="Resumen",
    for_you="Para ti",
    promise="Cada frase y cada cita está palabra por palabra en los artículos.",
    times="Horas de la zona {zone}.",
)
PT = Phrases(
    language="pt",
    stories=("{n} notícia", "{n} notícias"),
    no_news="nenhuma novidade",
    articles=("{n} artigo", "{n} artigos"),
    feeds=("{n} feed", "{n} feeds"),
    counts="{stories} em {articles} de {feeds}",
    since="desde {when}",
    following="próximo resumo {when}",
    late="com atraso",
    first_look="uma primeira olhada",
    nothing_new="Nada de novo desde o último resumo.",
    more=("mais {n} notícia", "mais {n} notícias"),
    in_the_thread="na thread",
    not_shown="fora da mensagem",
    part="parte {n} de {total}",
    end="Fim do resumo",
    by="Por {names}",
    also_in="também em {names}",
    unclear="não está claro quem disse",
    untitled="Sem título, {outlet}",
    unnamed="fonte sem nome",
    updated="Atualizado: {what}",
    changed="alterado",
    paywall="exclusivo para assinantes",
    kinds=(
        "Análise",
        "Opinião",
        "Entrevista",
        "Crítica",
        "Ao vivo",
        "Dicas",
        "Compras",
        "Lista",
        "Comunicado",
        "Obituário",
        "Esporte",
        "Newsletter",
        "Podcast",
        "Vídeo",
    ),
    joined="e",
    day="{weekday} {day} de {month}",
    weekdays=("seg.", "ter.", "qua.", "qui.", "sex.", "sáb.", "dom."),
    months=("jan.", "fev.", "mar.", "abr.", "mai.", "jun.", "jul.", "ago.", "set.", "out.", "nov.", "dez."),
    button_more="Mais",
    button_quotes="Todas as citações",
    button_follow="Seguir…",
    button_up="Útil",
    button_down="Não é para nós",
    digest="Resumo",
    for_you="Para você",
    promise="Cada frase e cada citação está nos artigos, palavra por palavra.",
    times="Horários do fuso {zone}.",
)
PHRASES = {say.language: say for say in (EN, DE, FR, ES, PT)}
"""Every language that a digest can speak."""


def phrases(language: str) -> Phrases:
    """Return the words for a language tag; English where there are none of it.

    >>> phrases("de-AT").by, phrases("xx").by
    ('Von {names}', 'By {names}')
    """
    return PHRASES.get(language.partition("-")[0].lower(), EN)

"""The bot's own words in a digest, by language; the articles' words stay as they are."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """One language. A pair is for one and for more; what stands in braces is filled in."""

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


EN = Phrases(
    stories=("1 story", "{n} stories"),
    no_news="no news",
    articles=("1 article", "{n} articles"),
    feeds=("1 feed", "{n} feeds"),
    counts="{stories} from {articles} in {feeds}",
    since="since {when}",
    following="next {when}",
    late="late",
    first_look="a first look",
    nothing_new="Nothing new since the last digest.",
    more=("1 more story", "{n} more stories"),
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
    stories=("1 Meldung", "{n} Meldungen"),
    no_news="nichts Neues",
    articles=("1 Artikel", "{n} Artikeln"),
    feeds=("1 Feed", "{n} Feeds"),
    counts="{stories} aus {articles} in {feeds}",
    since="seit {when}",
    following="nächste Ausgabe {when}",
    late="verspätet",
    first_look="ein erster Blick",
    nothing_new="Nichts Neues seit der letzten Ausgabe.",
    more=("1 weitere Meldung", "{n} weitere Meldungen"),
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
_BY_LANGUAGE = {"de": DE}


def phrases(language: str) -> Phrases:
    """Return the words for a language tag; English where there are none of it.

    >>> phrases("de-AT").by, phrases("xx").by
    ('Von {names}', 'By {names}')
    """
    return _BY_LANGUAGE.get(language.partition("-")[0].lower(), EN)


def many(count: int, pair: tuple[str, str]) -> str:
    """Return a count with its noun.

    >>> many(1, EN.stories), many(12, EN.stories)
    ('1 story', '12 stories')
    """
    return pair[0] if count == 1 else pair[1].format(n=count)

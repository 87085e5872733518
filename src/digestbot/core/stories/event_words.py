"""The words by which reports of one event can be told from those of its twin: numbers, days, months, up and down; by language."""

from dataclasses import dataclass
from functools import lru_cache

from digestbot.core.text.languages.words import listed


@dataclass(frozen=True, slots=True, kw_only=True)
class EventWords:
    """A language's words, folded as `core.text.words` folds them and not stemmed.

    `counts` and `ordinals` are numbers in words; `tens` may stand before a count ("twenty-one"); `scales` multiply the number
    before them; `days` and `months` are numbered from 1; `up`, `down` and `level` say which way something moved; `growing` are
    the beginnings of words for what is counted again as an event goes on (the dead of an earthquake, the acres of a
    fire); `serial` are nouns that a number follows as a name ("day 2", "article 4").
    """

    counts: dict[str, int]
    ordinals: dict[str, int]
    tens: dict[str, int]
    scales: dict[str, int]
    days: dict[str, int]
    months: dict[str, int]
    up: frozenset[str]
    down: frozenset[str]
    level: frozenset[str]
    growing: tuple[str, ...]
    serial: frozenset[str]


THOUSAND, MILLION, BILLION, TRILLION = 10**3, 10**6, 10**9, 10**12


def _numbered(words: str, start: int = 1, step: int = 1) -> dict[str, int]:
    """Return the number of each word in order; forms of one number are joined by a slash.

    >>> _numbered("one two/pair", 1), _numbered("twenty thirty", 20, 10)
    ({'one': 1, 'two': 2, 'pair': 2}, {'twenty': 20, 'thirty': 30})
    """
    return {form: start + step * place for place, word in enumerate(words.split()) for form in word.split("/")}


def _inflected(stems: str, endings: str) -> dict[str, int]:
    """Return the number of each stem in order, with every ending ("." stands for none)."""
    return {
        stem + ending.strip("."): number for number, stem in enumerate(stems.split(), 1) for ending in endings.split()
    }


def _beginnings(words: str) -> tuple[str, ...]:
    return tuple(words.split())


def _scales(thousand: str, million: str, billion: str, trillion: str) -> dict[str, int]:
    named = ((thousand, THOUSAND), (million, MILLION), (billion, BILLION), (trillion, TRILLION))
    return {form: value for forms, value in named for form in forms.split()}


@lru_cache(maxsize=1)
def _english() -> EventWords:
    return EventWords(
        counts=_numbered(
            "one two three four five six seven eight nine ten eleven twelve/dozen thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen"
        ),
        ordinals=_numbered(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
            "fifteenth"
        ),
        tens=_numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
        scales=_scales("thousand k", "million mn m", "billion bn b", "trillion tn") | {"hundred": 100},
        days=_numbered("monday/mon tuesday/tue/tues wednesday/wed thursday/thu friday/fri saturday/sat sunday/sun"),
        months=_numbered(
            "january/jan february/feb march april/apr may june/jun july/jul august/aug september/sept/sep october/oct "
            "november/nov december/dec"
        ),
        up=listed(
            "rise rises rose rising climb climbs climbed jump jumps jumped gain gains gained higher up surge surges surged "
            "rally rallies rallied soar soars soared advance advances increase increases increased grow grows grew raise "
            "raises raised hike hikes accelerates rebound rebounds"
        ),
        down=listed(
            "fall falls fell falling drop drops dropped slip slips slipped slide slides slid lower down tumble tumbles "
            "tumbled plunge plunges plunged decline declines declined sink sinks sank dip dips dipped decrease decreases "
            "decreased shrink shrinks shrank cut cuts lowers lowered slows retreat retreats slump slumps slumped"
        ),
        level=listed("flat unchanged steady little mixed"),
        growing=_beginnings(
            "kill dead death die dying injur wound hurt casualt victim miss evacuat displac homeless acre hectare case infect toll arrest detain bod surviv rescue hospitali contain mile flee fled home house"
        ),
        serial=listed(
            "day article round phase part chapter bill number no episode season week group section district category "
            "stage game race act rule proposition amendment volume lot case docket flight route item package level tier "
            "heat set test match wave step title apollo artemis page floor ward precinct measure"
        ),
    )


@lru_cache(maxsize=1)
def _german() -> EventWords:
    return EventWords(
        counts=_numbered(
            "ein/eins/eine/einen/einem/einer zwei drei vier funf sechs sieben acht neun zehn elf zwolf/dutzend dreizehn "
            "vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn"
        )
        | _numbered("zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig hundert", 20, 10),
        ordinals=_inflected("erst zweit dritt viert funft sechst siebt acht neunt zehnt elft zwolft", "e er es en em"),
        tens={},
        scales=_scales("tausend tsd", "million millionen mio", "milliarde milliarden mrd", "billion billionen"),
        days=_numbered("montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag")
        | _inflected(
            "montag dienstag mittwoch donnerstag freitag samstag sonntag", "abend nacht morgen mittag nachmittag"
        ),
        months=_numbered("januar/janner februar marz april mai juni juli august september oktober november dezember"),
        up=listed(
            "steigt steigen stieg stiegen gestiegen hoher fester plus klettert klettern kletterte zulegen legt wachst gewinnt "
            "gewinne springt erhoht erhoht steigert anstieg"
        ),
        down=listed(
            "fallt fallen fiel fielen gefallen tiefer niedriger schwacher minus sinkt sinken sank verliert verluste rutscht "
            "bricht brach senkt gibt nachgegeben ruckgang einbruch"
        ),
        level=listed("unverandert stabil kaum"),
        growing=_beginnings(
            "tot tod opfer verletz vermiss getot gestorb starb hektar evakuier fall infiz festgenomm geretet gerette obdach todes leich haus"
        ),
        serial=listed(
            "tag artikel runde phase teil kapitel paragraf nummer nr folge staffel woche gruppe abschnitt bezirk etappe "
            "spiel spieltag rennen gesetz paket stufe linie flug satz lauf"
        ),
    )


@lru_cache(maxsize=1)
def _french() -> EventWords:
    return EventWords(
        counts=_numbered(
            "un/une deux trois quatre cinq six sept huit neuf dix/dizaine onze douze/douzaine treize quatorze quinze/quinzaine "
            "seize"
        )
        | {"cent": 100, "centaine": 100},
        ordinals=_numbered(
            "premier/premiere deuxieme/second/seconde troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme "
            "dixieme onzieme douzieme"
        ),
        tens=_numbered("vingt/vingtaine trente/trentaine quarante cinquante soixante", 20, 10),
        scales=_scales("mille millier milliers", "million millions", "milliard milliards", "billion billions"),
        days=_numbered("lundi mardi mercredi jeudi vendredi samedi dimanche"),
        months=_numbered("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"),
        up=listed(
            "hausse monte montent grimpe grimpent gagne gagnent progresse progressent bondit augmente augmentent releve "
            "rebondit avance"
        ),
        down=listed(
            "baisse recule reculent chute chutent perd perdent tombe diminue diminuent cede abaisse repli plonge flechit"
        ),
        level=listed("stable inchange inchanges equilibre"),
        growing=_beginnings(
            "mort tue deces bless victime dispar evacu hectare cas infect arret sauv bilan corps maison"
        ),
        serial=listed(
            "jour journee article tour phase partie chapitre numero no episode saison semaine groupe section district etape "
            "match course loi manche acte ligne vol"
        ),
    )


@lru_cache(maxsize=1)
def _spanish() -> EventWords:
    return EventWords(
        counts=_numbered(
            "un/uno/una dos tres cuatro cinco seis siete ocho nueve diez/decena once doce/docena trece catorce quince "
            "dieciseis diecisiete dieciocho diecinueve veinte/veintena"
        )
        | _numbered("treinta cuarenta cincuenta sesenta setenta ochenta noventa cien/ciento/centenar", 30, 10)
        | _numbered("doscientos trescientos cuatrocientos quinientos seiscientos", 200, 100),
        ordinals=_inflected("primer segund tercer cuart quint sext septim octav noven decim", "o a ."),
        tens={},
        scales=_scales("mil", "millon millones", "", "billon billones"),
        days=_numbered("lunes martes miercoles jueves viernes sabado domingo"),
        months=_numbered(
            "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre"
        ),
        up=listed(
            "sube suben subio subida avanza avanzan gana ganan alza aumenta aumentan crece crecen repunta dispara eleva"
        ),
        down=listed(
            "cae caen cayo caida baja bajan bajo bajada pierde pierden retrocede desciende descenso cede reduce"
        ),
        level=listed("plano estable"),
        growing=_beginnings(
            "muert fallec herid victim desaparec evacu hectarea caso infect deten rescat balance cuerpo vivienda"
        ),
        serial=listed(
            "dia articulo ronda fase parte capitulo numero episodio temporada semana grupo seccion distrito etapa partido "
            "carrera jornada ley linea vuelo"
        ),
    )


@lru_cache(maxsize=1)
def _portuguese() -> EventWords:
    return EventWords(
        counts=_numbered(
            "um/uma dois/duas tres quatro cinco seis sete oito nove dez/dezena onze doze/duzia treze catorze/quatorze quinze "
            "dezasseis/dezesseis dezassete/dezessete dezoito dezanove/dezenove vinte"
        )
        | _numbered("trinta quarenta cinquenta sessenta setenta oitenta noventa cem/cento/centena", 30, 10)
        | _numbered("duzentos trezentos quatrocentos quinhentos seiscentos", 200, 100),
        ordinals=_inflected("primeir segund terceir quart quint sext setim oitav non decim", "o a"),
        tens={},
        scales=_scales("mil", "milhao milhoes", "bilhao bilhoes", "trilhao trilhoes"),
        days=_inflected("segunda terca quarta quinta sexta", "-feira") | {"sabado": 6, "domingo": 7},
        months=_numbered("janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro"),
        up=listed("sobe sobem subiu alta avanca avancam ganha ganham aumenta aumentam cresce crescem dispara eleva"),
        down=listed("cai caem caiu queda baixa baixam perde perdem recua recuam diminui desce descem reduz"),
        level=listed("estavel estabilidade"),
        growing=_beginnings("mort morr ferid vitim desaparec evacu hectare caso infect pres resgat balanco corpo casa"),
        serial=listed(
            "dia artigo rodada ronda fase parte capitulo numero episodio temporada semana grupo secao distrito etapa jogo "
            "corrida lei linha voo"
        ),
    )


_LANGUAGES = {"en": _english, "de": _german, "fr": _french, "es": _spanish, "pt": _portuguese}
_NONE = EventWords(
    counts={},
    ordinals={},
    tens={},
    scales={},
    days={},
    months={},
    up=frozenset(),
    down=frozenset(),
    level=frozenset(),
    growing=(),
    serial=frozenset(),
)


def event_words(language: str) -> EventWords:
    """Return a language's words; none for a language that has no list, if digits alone speak."""
    found = _LANGUAGES.get(language)
    return found() if found else _NONE

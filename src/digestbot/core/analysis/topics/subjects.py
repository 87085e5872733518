"""Broad subjects: the words that news of a subject is made of, since it seldom says the subject's own name.

A report of a match says goal, coach and league, and not "sport". Only a subject's name alone, as one bare word, asks for it
("sport", "film OR music"); `"sport"` between quotation marks is the word and no more. A language is data.
"""

from functools import lru_cache

from digestbot.core.text.words import terms

_ENGLISH = """
sport sports sporting: athlete athletics ball bowler champion championship club coach cricket cup defeat defender
  derby doping fans fifa fixture football footballer goal goalkeeper golf grand-slam half-time injury innings ioc
  kick-off league manager match medal midfielder olympic olympics opponent penalty pitch player premiership quarter-final
  qualifier race referee relay rugby sacked scored scorer season seed semi-final side sprinter squad stadium
  striker substitute team tennis title tournament trophy try uefa victory wicket win winger world-cup wimbledon
business economy economic economics finance financial markets: acquisition analyst bank bankruptcy billion bond budget
  business central-bank chief-executive company consumer corporate creditor currency deficit demand dividend dollar
  earnings economist economy economic euro export factory firm fiscal forecast gdp growth import industry inflation
  interest-rate investment investor lender loan losses manufacturer market merger output price profit quarter rate
  recession retailer revenue sales sector shareholder shares slowdown stake stock stock-market subsidiary takeover tax
  trade trader turnover unemployment wage yen yield
politics political government: ally ballot bill cabinet campaign candidate chancellor coalition commons congress
  conservative constituency democrat diplomat election electoral government governor labour lawmaker leader
  legislation liberal lords manifesto mayor minister ministry mp mps opposition parliament party peers policy poll
  president prime-minister reform referendum republican senate senator speech tory vote voter white-house
technology tech computing: algorithm android app broadband browser chip code computer computing console cyber data
  database developer device digital download electronics email encryption gadget games google hacker handset hard-drive
  hardware internet laptop linux microsoft mobile network online operating-system password pc phone processor
  robot search-engine server site smartphone software spam startup technology user video-game virus web website wi-fi
  windows wireless
entertainment showbiz arts culture: actor actress album artist audience award band box-office broadcaster celebrity
  chart cinema comedian comedy concert director drama episode fans festival film gallery gig grammy guitar hit
  hollywood movie museum music musical musician nomination novel oscar painting performance play pop premiere producer
  rapper rock role script show sing singer single sitcom song soundtrack stage star starred studio television theatre
  tour tv
film films movie movies cinema: actor actress bafta best-picture blockbuster box-office cast cinema director film
  film-maker filming hollywood movie oscar premiere prequel producer role scene screen screenplay screenwriter script
  sequel star starred starring studio sundance trailer
music: album artist band chart concert drummer festival gig grammy guitar guitarist hip-hop hit lyrics music musician
  orchestra pop punk rap rapper record recording remix rock sing singer single song songwriter soundtrack tour track
  vocals
health medicine medical: bacteria cancer clinic clinical cure dementia diabetes diagnosis disease doctor dose drug
  epidemic health healthcare heart-attack hospital illness infection medicine nhs nurse obesity outbreak pandemic
  patient physician prescription surgeon surgery symptom therapy treatment tumour vaccine virus
science: astronaut astronomer atom biologist chemist climate dna evolution experiment fossil galaxy gene genome
  laboratory mars molecule nasa orbit particle physicist physics planet professor researcher rocket satellite science
  scientist space spacecraft species study telescope theory university
environment climate: atmosphere biodiversity carbon climate coal conservation deforestation drought ecosystem emission
  endangered environment environmental flood forest fossil-fuel global-warming glacier greenhouse habitat ocean
  pollution recycling renewable solar species temperature warming wildlife wind-farm
crime: accused arrest assault bail burglary charged convicted court crime criminal custody defendant detective drugs
  fraud gang guilty gun jail judge jury kidnap killed killer lawyer murder offence officer police prison prosecutor
  rape robbery sentence shooting stabbing suspect theft trial victim witness
education: campus classroom college curriculum education exam graduate homework kindergarten lecturer literacy pupil
  school student teacher teaching tuition university
"""
"""One subject a paragraph: its names, a colon, its words; a hyphen joins words that stand side by side."""

_BY_LANGUAGE = {"en": _ENGLISH}


def related(word: str, language: str) -> frozenset[tuple[str, ...]]:
    """Return the terms (one or several side by side) of the subject that the word names, none if it names none.

    >>> ("goal",) in related("sports", "en"), related("football", "en")
    (True, frozenset())
    """
    return _subjects(language).get(word.casefold(), frozenset())


@lru_cache(maxsize=16)
def _subjects(language: str) -> dict[str, frozenset[tuple[str, ...]]]:
    found: dict[str, frozenset[tuple[str, ...]]] = {}
    for subject in (
        _BY_LANGUAGE.get(language.replace("_", "-").split("-")[0].lower(), "").replace("\n  ", " ").splitlines()
    ):
        names, _, words = subject.partition(":")
        wanted = frozenset(filter(None, (terms(word.replace("-", " "), language) for word in words.split())))
        found.update(dict.fromkeys(names.split(), wanted))
    return found

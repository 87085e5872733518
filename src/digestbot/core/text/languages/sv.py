"""Swedish."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.cruft import Cruft
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    stemmer="swedish",
    titles=listed("bl.a ca d.v.s d.y d.ä dr f.d fr fr.o.m hr jfr kap prof resp s.k st t.ex t.o.m tel"),
    numbered=listed("art ca fig kap kl nr s sid tel vol"),
    closing=listed("etc m.m osv"),
    stop=listed("""
        all alla allt alltid alltså andra annan annat att av bara behöver bland blev bli blir blivit båda de dem den
        denna deras dess dessa det detta dig din dina ditt du där därför då efter ej eller en enligt er era ett fanns
        finns fler flera fram framför från för före första genom ger ges gjorde gjort går gått gör göra ha hade han hans
        har hela helt henne hennes hit hon honom hos hur här i icke igen in inga ingen inget innan inom inte ja jag ju kan
        kanske kom komma kommer kunde kunna kvar liksom lite man med mellan men mer mest mig min mina mindre mitt mot
        mycket många måste ni nog nu nya när någon någonting något några och också om oss på redan rätt sade sedan ser
        sig sin sina sitt själv ska skall skulle som så sådan sådana sådant ta tar tidigare till tills trots två under
        upp ut utan vad var vara varför varit varje vart vem vi vid vidare vilka vilken vilket vill väl vår våra vårt än
        är även åt över
"""),
)

_SPEECH = Speech()

_CRUFT = Cruft()

_AUTHORSHIP = Authorship(
    by=("av", "text", "text av", "skriven av", "skribent", "publicerad av"),
    joins=frozenset({"och", "&", "med"}),
    after=frozenset({"i", "från", "på", "till", "för"}),
    bio=frozenset({"är", "arbetar", "skriver", "bevakar", "leder", "undervisar", "bor"}),
    roles=frozenset(
        {"journalist", "redaktör", "korrespondent", "reporter", "skribent", "krönikör", "chefredaktör", "ledarskribent"}
    ),
    desks=frozenset({"redaktionen", "redaktion", "nyhetsbyrå", "nyhetsbyrån", "nyhetsdesk", "team"}),
    follow=("följ",),
    contact=("kontakt", "mejla", "mejl", "följ"),
    writer=(
        "författaren är",
        "skribenten är",
    ),
    dated=("publicerad", "uppdaterad", "senast"),
)

LANGUAGE = Language(code="sv", name="Swedish", words=_WORDS, speech=_SPEECH, cruft=_CRUFT, authorship=_AUTHORSHIP)

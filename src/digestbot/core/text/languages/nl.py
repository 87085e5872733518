"""Dutch."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.cruft import Cruft
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    stemmer="dutch",
    titles=listed("""
        bijv bv ca d.w.z dhr dr drs ds gen i.p.v ing ir jhr jl kap kol m.b.t m.n max mevr mgr min mld mln mr mw o.a
        prof resp st t.a.v vgl
"""),
    numbered=listed("art blz ca fig hfst nr nrs p pag tel vol"),
    closing=listed("enz etc"),
    stop=listed("""
        aan aangezien achter af al alle alleen alles als altijd ander andere anders ben bent beter bij bijna binnen
        boven buiten daar daarbij daarmee daarna daarom daaronder daarop dan dat de der deze dezelfde die dit doch doen
        doet door dus echter een eens eerst eerste eigen elk elke en enige enkele er erg ergens ervan gaan gaat gedaan
        geen gehad geweest geworden goed haar had hadden heb hebben hebt heeft heel hem hen het hier hij hoe hoewel hun
        ieder iedere iemand iets ik in indien is ja je jij jou jouw jullie kan komen komt kon konden kunnen kunt laat
        laten later maakt maar maken me meer men met mij mijn mocht moest moet moeten mogen na naar naast niemand niet
        niets nog nooit nu of om omdat ondanks onder ons onze ook op opnieuw over pas per sinds slechts sommige soms
        staan staat steeds te tegen ten ter terug terwijl tijdens toch toe toen tot tussen twee uit uw vaak van vanaf
        vanuit veel verder volgens voor vooral vrijwel waar waarbij waardoor waarin waarom waarop wanneer want waren was
        wat we weer wel welke werd werden wie wij wil willen word worden wordt zal ze zeer zei zelf zelfs zich zij zijn
        zo zoals zou zouden zoveel zullen één
"""),
)

_SPEECH = Speech()

_CRUFT = Cruft()

_AUTHORSHIP = Authorship(
    by=(
        "door",
        "van onze correspondent",
        "van onze verslaggever",
        "geschreven door",
        "tekst",
        "tekst door",
        "auteur",
        "een analyse van",
        "onze redacteur",
    ),
    joins=frozenset({"en", "&", "met"}),
    after=frozenset({"in", "uit", "voor", "bij", "te"}),
    bio=frozenset({"is", "werkt", "schrijft", "doceert", "leidt", "verslaat", "woont"}),
    roles=frozenset(
        {
            "redacteur",
            "verslaggever",
            "correspondent",
            "journalist",
            "columnist",
            "auteur",
            "chef",
            "hoofdredacteur",
            "medewerker",
        }
    ),
    desks=frozenset({"redactie", "persbureau", "team", "bureau", "onlineredactie"}),
    follow=("volg",),
    contact=("bereikbaar", "mail", "contact", "volg"),
    writer=("de auteur is",),
    dated=("gepubliceerd", "bijgewerkt", "laatste update", "geplaatst"),
)

LANGUAGE = Language(code="nl", name="Dutch", words=_WORDS, speech=_SPEECH, cruft=_CRUFT, authorship=_AUTHORSHIP)

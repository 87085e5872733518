"""Danish."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.cruft import Cruft
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    stemmer="danish",
    titles=listed("adv bl.a ca dr ekskl evt f.eks fr frk hhv hr inkl jf kap mia mio prof st"),
    numbered=listed("art ca d fig kap kl nr pkt s side stk tlf vol"),
    closing=listed("etc m.m m.v mm mv osv"),
    ordinals=True,
    stop=listed("""
        ad af al alle allerede alt altid altså anden andet andre at bag bare begge blandt blev blevet blive bliver da de
        dem den denne der deres derfor det dette dig din dine disse dit dog du efter egen eller en end endnu er et fem
        fik flere flest for foran fordi forrige fra få får før først gennem giver gjorde gjort god gå går gør gøre ham
        han hans har havde have hele helt hende hendes her hos hun hvad hvem hver hvilke hvilken hvilket hvis hvor
        hvordan hvorfor hvornår i ifølge igen ikke imod ind inden ingen intet ja jeg jer jeres jo kan kom komme kommer
        kun kunne lidt lige man mange med meget mellem men mens mere mest mig min mindre mine mit mod må måske ned nej
        nogen noget nogle nok nu nye når og også om omkring op os over på sagde samme sammen se selv selvom ser ses sig
        sin sine sit skal skulle som stadig så sådan tage tager ti til to tre ud uden under var ved vi vil ville vor
        vores være været
"""),
)

_SPEECH = Speech()

_CRUFT = Cruft()

_AUTHORSHIP = Authorship(
    by=("af", "skrevet af", "tekst", "tekst af", "forfatter"),
    joins=frozenset({"og", "&", "med"}),
    after=frozenset({"i", "fra", "på", "til"}),
    bio=frozenset({"er", "arbejder", "skriver", "dækker", "leder", "underviser", "bor"}),
    roles=frozenset(
        {
            "journalist",
            "redaktør",
            "korrespondent",
            "reporter",
            "skribent",
            "debatredaktør",
            "chefredaktør",
            "kommentator",
        }
    ),
    desks=frozenset({"redaktionen", "redaktion", "bureau", "ritzau", "nyhedsdesk"}),
    follow=("følg",),
    contact=("kontakt", "mail", "følg"),
    writer=("forfatteren er",),
    dated=("publiceret", "opdateret", "offentliggjort"),
)

LANGUAGE = Language(code="da", name="Danish", words=_WORDS, speech=_SPEECH, cruft=_CRUFT, authorship=_AUTHORSHIP)

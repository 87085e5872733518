"""English."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.cruft import Cruft
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    stemmer="english",
    titles=listed("""
        adm assn asst atty capt cf cmdr col cpl dep det dist dr fr ft gen gov hon insp lt maj messrs mlle mme mr mrs
        ms mt mx pres prof pvt rep rev sen sgt sr st supt viz vs
"""),
    numbered=listed("""
        approx apr art aug c ca ch dec est feb fig figs jan jul jun mar no nos nov oct op p para pp sec sep sept vol
        vols
"""),
    closing=listed("etc no"),
    stop=listed("""
        a about above after again against all almost also although always am among an and another any are aren't around
        as at away be became because been before being below between both but by came can can't cannot could couldn't d
        did didn't do does doesn't doing don't done down during each either else enough even ever every few for from
        further get gets getting give given go goes going gone got had hadn't has hasn't have haven't having he he'd
        he'll he's her here here's hers herself him himself his how however i i'd i'll i'm i've if in instead into is
        isn't it it'd it'll it's its itself just kept know later least less let let's like likely ll lot m made make
        makes many may maybe me might mine more most mostly much must my myself near neither never no nobody none nor
        not nothing now of off often on once one only onto or other others our ours ourselves out over own part per
        perhaps put quite rather re really s same see seem seemed seems several shall she she'd she'll she's should
        shouldn't since so some somebody someone something sometimes soon still such t take taken than that that'll
        that's the their theirs them themselves then there there's therefore these they they'd they'll they're they've
        thing things this those though through thus to together too took toward towards two under until up upon us use
        used ve very via was wasn't way we we'd we'll we're we've well went were weren't what what's whatever when where
        whether which while who who's whole whom whose why will with within without won't would wouldn't yet you you'd
        you'll you're you've your yours yourself yourselves
"""),
)

_SPEECH = Speech()

_CRUFT = Cruft()

_AUTHORSHIP = Authorship(
    by=(
        "by",
        "written by",
        "posted by",
        "reported by",
        "reporting by",
        "story by",
        "words by",
        "text by",
        "article by",
        "analysis by",
        "opinion by",
        "interview by",
        "compiled by",
        "as told to",
    ),
    joins=frozenset({"and", "&", "with", "plus"}),
    after=frozenset({"in", "at", "from", "for", "on", "to", "via", "of", "near"}),
    bio=frozenset(
        {
            "is",
            "are",
            "covers",
            "writes",
            "works",
            "reports",
            "edits",
            "teaches",
            "serves",
            "leads",
            "hosts",
            "runs",
            "lives",
            "holds",
            "studies",
            "directs",
            "chairs",
            "specialises",
            "specializes",
            "contributes",
            "heads",
        }
    ),
    roles=frozenset(
        {
            "reporter",
            "reporters",
            "editor",
            "editors",
            "correspondent",
            "correspondents",
            "columnist",
            "contributor",
            "contributors",
            "writer",
            "writers",
            "journalist",
            "journalists",
            "author",
            "authors",
            "producer",
            "staff",
            "senior",
            "chief",
            "special",
            "guest",
            "freelance",
            "analyst",
            "photographer",
            "blogger",
            "intern",
            "fellow",
            "bureau",
            "commentator",
            "critic",
            "associate",
            "deputy",
            "political",
            "editor-in-chief",
            "publisher",
            "host",
            "anchor",
            "director",
            "head",
            "manager",
            "president",
            "trainee",
            "specialist",
        }
    ),
    desks=frozenset(
        {
            "staff",
            "desk",
            "newsroom",
            "editorial",
            "editors",
            "reporters",
            "correspondents",
            "newsdesk",
            "board",
            "bureau",
            "service",
            "agencies",
            "agency",
            "wire",
            "contributors",
        }
    ),
    follow=("follow", "you can follow", "find", "connect with"),
    contact=(
        "can be reached",
        "reach him",
        "reach her",
        "reach them",
        "e-mail",
        "email",
        "contact",
        "follow",
        "send tips",
        "send news tips",
        "story idea",
        "tips",
        "on twitter",
        "on x at",
        "on facebook",
        "on instagram",
        "on linkedin",
        "on bluesky",
        "read more",
        "sign up",
        "subscribe",
    ),
    writer=(
        "the writer is",
        "the author is",
        "the writers are",
        "the authors are",
        "the writer, ",
        "the author, ",
    ),
    dated=("published", "updated", "posted", "last updated", "last modified", "first published", "modified", "created"),
)

LANGUAGE = Language(code="en", name="English", words=_WORDS, speech=_SPEECH, cruft=_CRUFT, authorship=_AUTHORSHIP)

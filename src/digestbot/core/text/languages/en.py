"""English."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.cruft import Cruft
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech, forms, words
from digestbot.core.text.languages.words import Words

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

_SPEECH = Speech(
    verbs=words(
        """said says say saying tell tells told telling asked asks asking wrote writes writing written write spoke spoken quipped
        put_it declared tweeted tweets tweeting retorted thundered cried shouted muttered mused replied replies replying
        responded responds continued continues went_on concluded concludes recalled recalls remembered read reads reading
        stated states stating described describes pointed_out noted notes noting lamented joked jokes conceded concedes argued argues
        arguing agreed added adds adding insisted insists insisting explained explains explaining announced admitted
        admits claimed claims claiming promised vowed warned warns warning predicted complained complains suggested boasted
        bragged charged countered interjected acknowledged acknowledges confirmed denied testified exclaimed whispered yelled
        screamed posted commented remarked observed observes opined reasoned wondered urged pleaded begged demanded
        demands ordered proclaimed pronounced reflected reiterated repeated repeats stressed emphasized emphasised
        maintained maintains contended contends asserted asserting asserts alleged reported reports criticized blasted
        slammed called calling calls shot_back fired_back chimed_in began begins answered answers cautioned offered
        recounted sighed laughed snapped scoffed intoned bellowed hollered chanted sang blamed praised thanked
        hailed signed_off advised assured lectured preached thinks thought believes believed commenting stressing
        remarking tweet wrote_back echoed summed_up condemned disclosed revealed reveals emailed texted concurred
        deadpanned fumed implored inquired queried rejoined growled hissed ranted teased bemoaned decried derided
        rebuked taunted mocked accused defended dismissed expressed cited citing quoted ruled found declares explains
        tells"""
    ),
    cues=words("statement"),
    according=("according to", "in the words of"),
    he=words("he"),
    she=words("she"),
    they=words("they we it"),
    his=words("his him himself"),
    her=words("her hers herself"),
    sir=words("mr mr. sir lord"),
    madam=words("mrs mrs. ms ms. miss lady dame madam"),
    titles=words(
        """dr dr. sen sen. sens. rep rep. reps. gov gov. govs. gen gen. lt lt. col col. capt capt. sgt sgt. maj maj. cmdr cmdr.
        adm adm. rev rev. hon hon. prof prof. pres. st. atty. supt. det. cpl. pvt. insp. amb. secy. msgr. fr. sr. br."""
    ),
    roles=words(
        """president vice-president vice_president senator representative congressman congresswoman governor mayor minister
        premier chancellor secretary general admiral colonel captain major sergeant lieutenant judge justice attorney
        lawyer prosecutor detective officer chief sheriff commissioner ambassador diplomat envoy spokesman spokeswoman
        spokesperson director manager chairman chairwoman chairperson chair ceo executive founder co-founder owner editor
        reporter correspondent journalist columnist anchor host commentator strategist pollster adviser advisor aide
        consultant analyst economist professor scientist historian researcher scholar lecturer author writer novelist poet
        actor actress singer musician artist comedian filmmaker producer director player coach quarterback athlete
        champion pastor reverend bishop cardinal pope archbishop rabbi imam priest king queen prince princess duke duchess
        leader candidate nominee contender challenger incumbent politician lawmaker legislator councilman councilwoman
        councillor councilor member official treasurer delegate organizer organiser activist advocate volunteer teacher
        principal student doctor physician nurse surgeon engineer farmer businessman businesswoman billionaire
        entrepreneur investor banker tycoon mogul magnate developer star legend veteran soldier commander pilot
        astronaut rival opponent running-mate mate speaker whip head deputy undersecretary superintendent inspector
        constable magistrate barrister solicitor counsel expert specialist fellow psychologist psychiatrist
        epidemiologist biologist climatologist meteorologist lobbyist operative surrogate supporter critic democrat
        republican conservative liberal socialist libertarian progressive frontrunner front-runner boss guru operator
        defender striker midfielder goalkeeper winger driver golfer sprinter swimmer cyclist skipper backbencher peer
        resident neighbor neighbour witness victim survivor plaintiff defendant suspect moderator interviewer
        sociologist theologian philosopher archaeologist biographer blogger vlogger youtuber rapper dj choreographer
        designer architect chef curator trustee regent dean provost rector vicar chaplain monk nun"""
    ),
    spelled={
        "sen.": "senator",
        "sens.": "senator",
        "rep.": "congressman",
        "reps.": "congressman",
        "gov.": "governor",
        "gen.": "general",
        "lt.": "lieutenant",
        "col.": "colonel",
        "capt.": "captain",
        "sgt.": "sergeant",
        "dr.": "doctor",
        "prof.": "professor",
        "rev.": "reverend",
        "atty.": "attorney",
        "pres.": "president",
    },
    role_phrases=words(
        "state staff defense defence commerce treasury house labor labour energy interior education agriculture justice"
    ),
    kin=words(
        """wife husband son daughter father mother brother sister parents children family widow mother-in-law father-in-law
        son-in-law daughter-in-law uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother
        girlfriend boyfriend fiancee fiance partner stepson friend"""
    ),
    unnamed=words(
        """officials sources source people voters aides advisers advisors critics supporters experts analysts spokesmen
        residents lawmakers republicans democrats reporters leaders others some many several protesters police authorities
        prosecutors lawyers scientists researchers men women students someone somebody one everyone nobody witnesses
        woman man person voter official aide reporter narrator questioner crowd audience members announcer ad spot
        clip letter poll report study survey headline caption message note email e-mail document memo sign signs
        petition editorial article post tweet campaign committee group organization organisation company department
        agency government administration ministry office team union council court board panel network newspaper
        magazine site website text statement transcript video banner placard poster slogan shirt t-shirt"""
    ),
    organisations=words(
        """party university college school institute committee commission council court department agency bureau office
        ministry association society federation union league club foundation fund group company corporation corp corp. inc
        inc. co. ltd llc plc bank times post journal news tribune herald gazette telegraph guardian press media network
        channel radio tv television magazine review centre center hospital church police army navy force forces
        congress senate parliament house administration government republicans democrats campaign team board authority
        service services international global coalition alliance movement project initiative network airlines airport
        museum theatre theater hotel tower street avenue road park square bridge river lake island islands mountain county
        city state states nations kingdom republic act law bill amendment treaty agreement accord convention summit
        conference games cup olympics festival award awards prize show day week month year war revolution crisis
        study report poll survey index programme program plan deal tax security affairs relations policy rights
        assembly chamber ministry treasury reserve exchange stock journal industries systems technologies partners
        holdings associates brothers sons studios pictures records entertainment communications"""
    ),
    places=words(
        """america american washington york jersey hampshire mexico carolina dakota virginia california texas florida ohio
        michigan wisconsin pennsylvania iowa nevada colorado arizona georgia illinois indiana massachusetts minnesota
        missouri maryland oregon alabama arkansas connecticut delaware kansas kentucky louisiana maine mississippi
        montana nebraska oklahoma tennessee utah vermont wyoming alaska hawaii chicago boston philadelphia detroit
        cleveland houston dallas atlanta miami seattle denver phoenix orlando vegas angeles francisco diego manhattan
        brooklyn hollywood russia china india iran iraq syria israel palestine gaza ukraine poland germany france spain italy
        britain england scotland wales ireland europe asia africa australia canada brazil argentina japan korea vietnam
        turkey greece egypt libya yemen afghanistan pakistan saudi arabia qatar kuwait lebanon jordan nigeria kenya ethiopia
        sudan somalia congo zimbabwe cuba venezuela colombia chile peru bolivia ecuador haiti sweden norway denmark
        finland netherlands belgium switzerland austria hungary romania bulgaria serbia croatia portugal czech slovakia
        slovenia estonia latvia lithuania belarus moldova armenia azerbaijan kazakhstan taiwan thailand malaysia
        indonesia philippines singapore zealand myanmar bangladesh nepal london paris berlin moscow beijing tokyo
        brussels rome madrid vienna geneva kyiv kiev warsaw prague budapest athens istanbul ankara cairo tehran
        baghdad damascus jerusalem tel aviv beirut riyadh dubai delhi mumbai shanghai seoul pyongyang sydney melbourne
        toronto ottawa montreal vancouver manchester liverpool birmingham glasgow edinburgh belfast dublin cardiff
        leeds bristol oxford cambridge kremlin pentagon downing westminster whitehall uk usa u.s. us u.n. un eu e.u. nato
        north south east west northern southern eastern western central middle"""
    ),
    not_names=words(
        """monday tuesday wednesday thursday friday saturday sunday january february march april june july august
        september october november december christmas easter thanksgiving english british french german russian chinese
        japanese spanish italian iranian iraqi syrian israeli palestinian ukrainian polish indian pakistani mexican
        canadian australian african european asian arab muslim christian jewish catholic protestant islamic latino hispanic
        african-american african-americans americans russians gop democratic republican libertarian green tory labour
        conservative congressional presidential federal national internal foreign home prime supreme white black
        former acting deputy vice senior junior chief late top first lead god internet twitter facebook google youtube
        instagram snapchat fox cnn msnbc nbc abc cbs bbc reuters ap afp bloomberg breitbart politico usa fbi cia nsa irs
        nfl nba brexit watch read related update photo video image getty isis cnbc npr pbs upi c-span medicare medicaid
        obamacare wall vietnam super oval capitol hill i ok okay yes no eastern edt est pm am a.m. p.m. nazi
        turkish egyptian saudi swiss dutch swedish norwegian danish finnish greek irish scottish welsh korean brazilian"""
    ),
    particles=words("de da del della di van von der den bin ibn al el la le du dos das ter ten af abu ben y e st. mac o"),
    definite=words("the this that these those"),
    indefinite=words("a an one another two three four five six some several many few other any every each no"),
    prepositions=words(
        """of for in at on to with by from about against into over under after before during between among through
        without within like near outside inside behind beside toward towards via than as per around across alongside"""
    ),
    conjunctions=words("and but or then"),
    function=words(
        """the a an and but or so yet nor if when while as because since although though unless until after before then there
        here this that these those it its he she they we you i his her their our your my what who whom whose which where
        why how not no yes also even still just only now today yesterday tomorrow tonight once later earlier meanwhile
        however moreover instead indeed perhaps maybe well oh in on at by for from with without to of about over under during
        between among against through according asked speaking last next some many most all both each every any
        few several other another such one two three four five six seven eight nine ten had has have is are was were be
        been being do does did will would can could should may might must let get got asked despite beyond given like
        unlike near back out up down off again never ever always often sometimes recently finally eventually additionally
        furthermore nevertheless nonetheless thus therefore hence otherwise besides apparently obviously clearly
        certainly of_course nearly almost about more less much very too quite rather based following including
        speaking say says said asked citing noting adding calling"""
    ),
    who=words("who that which whose whom where when"),
    women=words(
        """mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
        kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy
        kathleen angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn
        janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn
        judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann anne kathryn abigail
        sophia frances jean alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie
        theresa diana brittany doris kayla alexis lori marie hillary chelsea ivanka melania kellyanne huma tiffany
        condoleezza nikki elena sonia ruth_bader loretta sally samantha claire kate katie liz jill jen jenna wendy
        tammy gail rosa lucy ellen eileen irene jane josephine lillian louise marcia maureen michele monica naomi nina
        norma paula peggy phyllis regina rita roberta rose sheila stacy sue sylvia tamara tina tracy valerie vanessa
        vera veronica yvonne zoe angelina oprah beyonce madonna gwen theresa angela ursula christine nicola priti
        kamala alexandria ilhan rashida ayanna greta malala aung benazir indira golda sofia lucia carmen pilar ines
        marta elisa chiara giulia francesca elly giorgia marine segolene simone brigitte sophie camille manon lea ingrid
        astrid birgit ulrike sabine petra monika renate heike annalena sahra alice franziska katrin kirsten mette pia
        olga tatiana natalia svetlana irina ekaterina anastasia fatima aisha leila yasmin noor zeynep elif yuki sakura
        mei xiaoli debbie donna geraldine dianne barbra maggie molly mindy meryl rosie roseanne megyn savannah gretchen
        hope katy jan corrine lynn lois eleanor edith florence harriet bridget fiona gemma imogen isla jessie jo
        kerry leanne mandy melanie natasha penny philippa pippa rosemary ruby sian tessa verity yvette"""
    ),
    men=words(
        """james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark
        donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary
        nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick
        raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy
        christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce
        gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip
        eugene jim mike bill bob tom dan dave steve tim jeff greg ken ron don rick ben sam matt chris nick tony jimmy barack
        bernie mitt newt marco ted rand jeb rudy chuck harry mitch kurt corey roger vladimir sergei bashar kim xi boris
        jeremy nigel ed simon neil gordon malcolm ian stuart graham colin hugh alastair alistair craig darren derek
        duncan ewan fraser gavin gareth geoffrey howard jamie jonny julian karl lee leo lewis liam luke martin max
        mohammed muhammad mohamed ahmed ali omar hassan hussein ibrahim khalid abdul mahmoud benjamin ehud ariel shimon
        emmanuel francois nicolas jacques jean-luc jean-claude pierre michel laurent bruno gerard olivier antoine louis
        friedrich olaf helmut gerhard wolfgang horst klaus hans jürgen frank-walter peer franz sigmar markus stefan
        andreas christoph lars jens ole sven erik bjorn giuseppe silvio matteo mario paolo giovanni luigi enrico sergio
        pedro pablo mariano luis carlos javier jorge miguel alberto fernando diego antonio manuel andres enrique felipe
        lula jair luiz rodrigo joao ricardo recep mehmet mustafa kemal igor ivan dmitry dmitri alexei mikhail nikolai
        yuri viktor volodymyr petro andrzej donald jaroslaw lech vaclav milos narendra imran shinzo junichiro jinping
        li wang ban kofi antonio nelson jacob cyril robert desmond dwight clarence jared reince roland wolf lester anderson
        lonnie earl cornel tavis deray clint denzel lebron josh brad evan jake seth stephen conan trevor glenn rush
        alex fred gene phil stan stanley ray rob robby hank herb herman ira isaac jay jerome joel julius leon leonard
        lloyd lou marc marcus marvin maurice mel morgan norman oliver oscar otis perry pete preston quentin rex rodney ross
        rupert sidney theodore todd tommy troy vernon victor wade warren wesley woody zack austin chad clay cliff clifford
        cody cole curtis dale damon dean dick doug drew duane dustin dwayne eddie edgar edwin eli elliot elliott ernest
        floyd francis garrett geoff gilbert grant guy harvey hugo hunter jackson jonah jordan kent kirk lance landon"""
    ),
    possessive=("'s", "’s", "s'", "s’"),
    participles=("ing",),
)

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

"""English."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.boilerplate import Boilerplate, phrases
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech, words
from digestbot.core.text.languages.telling import Telling
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    background=phrases("""
        in recent years | in recent months | in recent decades | over the years | over the past decade | over the
        last decade | for years | for decades | for centuries | has long been | have long been | has long | is known
        for | are known for | once upon a time | may not sound | might not sound | much has been made | it is no
        secret | it's no secret | there is no doubt | is one of the most | are one of the most | plays an important
        role | play an important role | without doubt | we all know | everyone knows | many people | most people |
        millions of people
"""),
    connectives=phrases("""
        however | therefore | thus | hence | moreover | furthermore | nevertheless | nonetheless | meanwhile |
        instead | likewise | by contrast | in contrast | in addition | as a result | in turn | for example | for
        instance | on the other hand | at the same time | in the meantime | by comparison | for his part | for her
        part | for their part | for its part | that said | in other words | in that case | in this case | in return
        | as such | of these | among them | the latter | the former | even so | to that end | at that time | on top
        of that | by then | since then | until then | back then | one such | such a move | in response | in fact
"""),
    generic=listed("""
        man woman boy girl teenager couple victim suspect defendant attacker gunman driver pilot passenger officer
        player striker midfielder defender winger goalkeeper coach manager singer actor actress star author artist
        candidate leader lawmaker politician billionaire owner chief boss company firm group club team side
        franchise carmaker airline bank retailer agency regulator watchdog committee panel council court jury
        department ministry institute charity union party body organisation organization pair duo trio former deal
        agreement proposal plan project programme program move decision ruling verdict measure bill law attack
        incident accident crash blast fire study report survey event exhibition show film movie book album building
        resort property site vessel ship plane aircraft vehicle device tool app platform service feature product
        drug vaccine
"""),
    leaning=listed("""
        accordingly additionally afterwards again also alternatively although and besides but consequently conversely
        earlier elsewhere finally furthermore he hence her him his however indeed instead it its later likewise
        meanwhile moreover nevertheless nonetheless nor or otherwise plus rather she similarly so still that their
        theirs them then therefore these they this those thus too yet
"""),
    personal=listed("""
        i i'd i'll i'm i've let's me mine my our ours us we we'd we'll we're we've you you'd you'll you're
        you've your yours
"""),
    pointing=listed("these this"),
    calendar=listed("""
        afternoon april august autumn century day days decade december evening fall february friday january
        july june march may midweek monday month months morning november october past quarter saturday season
        september spring summer sunday thursday time tuesday wednesday week weekend weeks winter year year's
        years
"""),
    weighty=(
        "for the first time",
        "the first time",
        "first since",
        "the move comes",
        "the decision comes",
        "comes after",
        "comes as",
        "comes amid",
        "marks the first",
        "the most since",
        "the biggest since",
        "the largest since",
    ),
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
    table="en",
    shown=0.9,
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
    it=words("it"),
    his=words("his him himself"),
    her=words("her hers herself"),
    sir=words("mr mr. sir lord"),
    madam=words("mrs mrs. ms ms. miss lady dame madam"),
    titles=words(
        """del. dr dr. sen sen. sens. rep rep. reps. gov gov. govs. gen gen. lt lt. col col. capt capt. sgt sgt. maj maj. cmdr cmdr.
        adm adm. rev rev. hon hon. prof prof. pres. st. atty. supt. det. cpl. pvt. insp. amb. secy. msgr. fr. sr. br."""
    ),
    roles=words(
        """accountant activist actor actress administrator admiral adviser advisor advocate agent aide
        ally ambassador analyst anchor announcer archaeologist archbishop architect artist assistant
        astronaut athlete attorney author backbencher baker banker barrister bassist beekeeper
        billionaire biochemist biographer biologist bishop blogger boss botanist brewer brigadier
        broadcaster bureaucrat businessman businesswoman butcher candidate captain cardinal
        cardiologist carer caretaker carpenter ceo cfo cfos chair chairholder chairman chairperson
        chairwoman challenger champion chancellor chaplain chef chemist chief choreographer cio
        climatologist climber cmo co-founder coach colonel columnist comedian commander commentator
        commissioner commodore composer conductor congressman congressperson congresswoman
        conservationist conservative constable consultant contender coo coroner correspondent
        councillor councilman councilmember councilor councilwoman counsel counsellor counselor
        critic cto curator cyclist dancer dean defendant defender delegate democrat dentist deputy
        dermatologist designer detective developer diplomat director diver dj doctor driver drummer
        duchess duke ecologist economist editor educator electrician engineer entrepreneur envoy
        epidemiologist ethicist evp executive expert fan farmer farmhand fellow feminist filmmaker
        firefighter fisherman forecaster foreman founder front-runner frontrunner gardener general
        geneticist geographer geologist geophysicist goalkeeper golfer governor gp grower guitarist
        guru gynaecologist hairdresser head headmaster headmistress headteacher historian host
        hydrologist imam immunologist incumbent inmate inspector instructor intern interviewer
        inventor investor janitor jeweller journalist judge juror justice kc king landlord landowner
        lawmaker lawyer leader lecturer legend legislator liberal libertarian librarian lieutenant
        lifeguard linguist lobbyist magistrate magnate major manager mate mathematician mayor
        mechanic member mep meteorologist microbiologist midfielder miner minister missionary
        moderator mogul monk mp mps msp musician musicologist neighbor neighbour neurologist
        neuroscientist nominee novelist nun nurse nutritionist oceanographer officer official
        oncologist operative operator opponent optician organiser organizer owner paediatrician
        painter paleontologist paramedic parent partner passenger pastor pathologist patient
        pediatrician peer percussionist performer pharmacist philosopher photographer
        photojournalist physician physiotherapist pianist pilot plaintiff player plumber podcaster
        poet policeman policewoman politician pollster pope postdoc premier president priest prince
        princess principal prisoner producer professor programmer progressive promoter proprietor
        prosecutor provost psychiatrist psychologist psychotherapist publicist publisher purchaser
        qc quarterback queen rabbi racer radiologist ranger rapper rector referee refugee regent
        registrar reporter representative republican rescuer researcher resident restaurateur
        retailer retiree reverend rival roboticist running-mate sailor salesman salesperson
        saleswoman scholar scientist sculptor secretary secretary-general seismologist seller
        senator sergeant shareholder sheriff shop-owner shopkeeper singer skipper socialist
        sociologist soldier solicitor songwriter speaker specialist spokesman spokesperson
        spokeswoman sprinter star statistician strategist striker student stylist superintendent
        supervisor supporter surgeon surrogate survivor suspect svp swimmer tailor teacher
        technician tenant theologian theorist therapist toxicologist trader trainer translator
        traveller treasurer trucker trustee tutor tycoon undergraduate undersecretary unionist
        vaccinologist vendor vet veteran veterinarian vicar vice-president vice_president victim
        violinist virologist vlogger volunteer vp waiter waitress warden whip winger witness worker
        writer youtuber zoologist"""
    ),
    female=("woman", "actress", "duchess", "queen", "princess"),
    male=("spokesman", "congressman", "chairman", "businessman"),
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
        """aunt boyfriend brother children cousin dad daughter daughter-in-law ex-husband ex-wife
        family father father-in-law fiance fiancee fiancé fiancée friend girlfriend granddaughter
        grandfather grandmother grandson husband mom mother mother-in-law mum nephew niece parents
        partner sibling sister son son-in-law stepfather stepmother stepson twin uncle widow widower
        wife"""
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
        assembly chamber ministry treasury reserve exchange stock journal industries systems technologies fox cnn msnbc nbc abc cbs bbc reuters ap afp bloomberg breitbart politico cnbc npr pbs upi c-span partners
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
        instagram snapchat              usa fbi cia nsa irs
        nfl nba brexit watch read related update photo video image getty isis      medicare medicaid
        obamacare wall vietnam super oval capitol hill i ok okay yes no eastern edt est pm am a.m. p.m. nazi
        turkish egyptian saudi swiss dutch swedish norwegian danish finnish greek irish scottish welsh korean brazilian"""
    ),
    particles=words(
        "de da del della di van von der den bin ibn al el la le du dos das ter ten af abu ben y e st. mac o"
    ),
    definite=words("the this that these those"),
    indefinite=words("a an one another two three four five six some several many few other any every each no"),
    prepositions=words(
        """of for in at on to with by from about against into over under after before during between among through
        without within like near outside inside behind beside toward towards via than as per around across alongside"""
    ),
    where=words("in at near outside across"),
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
    possessive=("'s", "’s", "‘s", "ʼs", "´s", "`s", "s'", "s’"),
    participles=("ing",),
    aged=("-year-old",),
    vague=words(
        "that this these those there them they it he she him her his their such both here so but and because or"
    ),
    negations=words("no not never nobody nothing none cannot must without"),
    bodies=words(
        """agency airline association bank body broadcaster carmaker charity club commission committee
        company council court department federation firm force foundation government group institute
        league manufacturer ministry network newspaper office organisation organization party
        platform police regulator retailer startup studio team union university watchdog"""
    ),
    documents=words(
        """affidavit article book complaint e-mail email essay filing indictment judgement judgment
        lawsuit letter memo memoir message note post report ruling statement text tweet verdict"""
    ),
    owners=words("its their our his her my"),
    addressed=words("asked told questioned"),
    passive=words("was were is are been being be when"),
    affiliated=words("of from with at"),
    existential=(
        "there is",
        "there are",
        "there was",
        "there were",
        "there will",
        "there has",
        "there have",
        "there had",
        "there can",
        "there must",
        "there should",
        "there would",
        "there's",
        "it takes",
        "it's time",
        "it is time",
        "those who",
    ),
    impersonal=(
        "it is",
        "it was",
        "it's",
        "it will",
        "it would",
        "it has",
        "it may",
        "it must",
        "it makes",
        "it seems",
    ),
    completing=words("that to when if who because"),
    emphatic=words(
        """absolutely all always anybody anyone crisis danger dangerous deeply despite devastated
        devastating disaster disgrace entirely ever every everybody everyone everything fail failed
        failure fear fight finally first furious guilty hate heartbreaking impossible innocent
        insane justice lie lied lies love madness mistake must nightmare only outrage proof refuse
        responsible ridiculous sad shame shameful shocked should sick stop terrible terrified truth
        unacceptable unprecedented urgent victory war worse worst wrong"""
    ),
    courtesies=words(
        """amazing applaud appreciate commend commitment committed congratulate congratulations
        customers dedicated delighted excited exciting experience fantastic glad grateful happy
        honored honoured innovative journey looking opportunity partner partnership pleased
        portfolio proud solutions thank thankful thanks thrilled unique unparalleled welcome"""
    ),
    statuses=words(
        """former ex acting deputy interim incoming outgoing ousted retired late shadow vice assistant
        associate honorary emeritus emerita junior senior chief first"""
    ),
    copulas=words("was is became becomes remains been"),
    employed=words("works_as worked_as serves_as served_as"),
    since=words("since"),
)

_BOILERPLATE = Boilerplate(
    syndicated=phrases(
        """
        The post … appeared first on | This post … appeared first on | The article … appeared first on |
        The post … first appeared on | This article … first appeared on | This story … first appeared on |
        This article … originally appeared on | This story … originally appeared on
"""
    ),
    related=phrases("""
        read | read more | read also | also read | read next | read this | read this next | read the full | read our |
        must read | must-read | see | see also | also see | see more | more | more on this | more on | more on this
        story | more like this | more from | more stories | more news | more coverage | more in | related | related
        story | related stories | related article | related articles | related content | related coverage | related
        reading | related links | related topics | related news | related video | recommended | recommended for you |
        recommended reading | recommended stories | suggested reading | you may also like | you might also like | you
        may be interested in | you might be interested in | you may have missed | don't miss | do not miss | don't
        miss this | in case you missed it | icymi | watch | watch more | watch now | watch live | watch the video |
        watch this | watch below | video | video below | listen | listen now | listen to this | also | also on | also
        in the news | also worth reading | elsewhere on | up next | live updates | live blog | in pictures | in pics |
        gallery | photo gallery | picture gallery | slideshow | podcast | opinion | analysis | explainer | explained |
        further reading | from the archive | from the archives | from our archives | top stories | latest news |
        trending | trending now | trending stories | most read | most popular | popular now | editor's pick | editor's
        picks | editors' picks | what to read next | continue reading | keep reading | full story | full coverage |
        our coverage | special report | other stories | similar stories | similar articles | earlier story | dig
        deeper | go deeper | learn more | find out more | what others are reading | other news | discover more | next
        article | previous article | next story | catch up | catch up on | on the same subject | on this topic | now
        read | see related | see our | editor's choice | editors' choice | most viewed | most shared | from the web |
        around the web | elsewhere on the web | sponsored | promoted | similar | previously | previous coverage |
        background | big read | long read | the latest from | in other news | further coverage | more headlines | top
        news | read about | read the rest | watch again | check this out
"""),
    captions=phrases("""
        photo | photos | photograph | photographs | picture | pictures | pictured | pic | image | images | caption |
        credit | credits | photo by | photos by | photo credit | photo courtesy | photo courtesy of | photograph by |
        photography by | picture by | picture credit | image by | image credit | image credits | image source | image
        courtesy | image courtesy of | image copyright | image caption | courtesy of | file photo | file picture |
        file image | file pic | a file photo | a file picture | a file image | this file photo | in this file photo |
        in this photo | in this image | in this picture | in this undated photo | in this handout | in this handout
        photo | this photo | this photo shows | this image | this picture | this undated photo | this handout photo |
        this photograph | an undated photo | a handout photo | an archive photo | archive photo | archive picture |
        stock photo | handout | illustration | illustration by | graphic | graphic by | video by | video credit |
        video grab | screenshot | screen grab | source | sources | file | photo supplied | photo via | photo
        illustration | photo handout | handout photo | handout image | staff photographer | pictured above | pictured
        below | photo from | photo of | photos from | photograph courtesy | photograph from | picture courtesy |
        picture from | image from | image via | video from | the photo shows | photo shows | the picture shows | the
        image shows
"""),
    pictures=phrases("""
        photo | photos | photograph | photography | picture | pictures | pic | image | images | img | handout |
        illustration | screengrab | graphic | thumbnail | file
"""),
    calls=phrases("""
        sign up | sign up for | signup | subscribe | subscribe to | subscribe for | subscribe now | subscribe today |
        subscribe here | share this | share on | share via | share it | share your | share the story | share the
        article | follow us | follow our | follow me | follow this | follow the latest | follow live | like us | like
        our | like this | like and | join us | join our | join the conversation | join the discussion | join the
        debate | join thousands | join more than | join over | click here | click on | click to | click for | click
        the | tap here | tap to | tap on | tap the | download our | download the | get our | get the latest | get the
        best | get the day's | get the top | get the news | get the most | get more | get daily | get breaking | get
        all the | get news | get alerts | get unlimited | get exclusive | get a daily | get today's | receive our |
        receive the | receive news | receive daily | register for | register to | register now | register here |
        register today | enter your | support our | support independent | support quality | support local | support us
        | support this | donate | donate now | donate to | email us | e-mail us | contact us | send us | send your |
        write to us | text us | tell us | let us know | have your say | leave a comment | leave a reply | leave your |
        add a comment | add your | post a comment | comment below | comment on this | view comments | view all | tweet
        this | tweet us | tweet at us | pin it | print this | email this | e-mail this | save this | bookmark this |
        copy link | copy the link | visit our | visit us | check out our | check out more | explore our | explore more
        | browse our | try our | start your | stay informed | stay up to date | stay updated | stay up-to-date | stay
        connected | stay tuned | stay in the know | stay ahead | never miss | don't miss out | keep up with | keep up
        to date | keep up-to-date | find us | find more | see our | read our | listen to our | watch our | view our |
        view more | see more | sign in | log in | login to | scroll down | scroll for | swipe | turn on | switch on |
        allow notifications | enable notifications | be the first | pass this | forward this | join | receive | like |
        support | add us | send this | send to | send a tip | add your voice | tip us | talk to us | get in touch |
        get involved | give us | buy us | rate this | recommend this | report an error | report a typo | spotted an
        error | subscribe and
"""),
    invitations=phrases("""
        want | want to | want more | do you | got a | got something | have a | have you | are you | did you | if you |
        enjoyed | enjoying | like what | love | for more | for the latest | for all the | for breaking | for a daily |
        to get | to receive | to read | to sign up | to subscribe | to follow | to comment | to contact | to join | to
        support | to share | to see | to watch | our newsletter | our free | our daily | our weekly | our app | this
        newsletter | become a | visit the | please | help us | help | all the latest | every morning | every evening |
        every day | every week | every weekday | each day | each week | each morning | you can | thank you | thanks
        for | we'd like | we want to hear | we would love | before you go | discover | follow | join | get | share |
        read | access | delivered | looking for | the best of | the best | the top stories | the day's top | the
        week's | straight to | you'll | let's | keep | stay | now you can
"""),
    things=phrases("""
        newsletter | newsletters | inbox | mailbox | e-mail | e-mails | email | emails | email list | mailing list |
        alert | alerts | notification | notifications | updates | bulletin | bulletins | briefing | briefings | digest
        | donation | donations | app | apps | snapchat | this on | read the comments | podcast | podcasts | channel |
        channels | subscription | subscriptions | subscriber | subscribers | member | membership | account | free
        trial | this article | this story | this post | this page | our site | our website | our page | our coverage |
        the link | link in bio | click | here | comments | comment | comment section | gallery | headlines | news tip
        | social media | the conversation | the discussion | news story | news tips | our team | our reporters | our
        journalism | independent journalism | journalism | friends
"""),
    us=phrases("our | us | your | you | yours | we | my | me"),
    walls=phrases("""
        subscribe to continue | subscribe to read | subscribe to unlock | to continue reading | to keep reading | to
        read the full | to read this | continue reading with | continue reading your article | subscribers only | for
        subscribers | subscriber-only | subscriber exclusive | already a subscriber | already subscribed | already a
        member | already have an account | already registered | log in to | login to | sign in to | create a free
        account | create an account | free articles | articles remaining | articles left | this article is for | this
        content is for | this story is for | premium content | premium article | unlock this | unlimited access | full
        access | unlimited digital access | digital access | reached your limit | article limit | start your free
        trial | register to continue | register to read
"""),
    consent=phrases("""
        cookie* | consent* | privacy* | accept | accepted | accepting | agree | partner | partners | tracking* |
        personalis* | personaliz* | gdpr*
"""),
    consent_titles=phrases("before you continue | cookie | consent | privacy"),
    logins=phrases("log in | login | sign in | signin"),
    cookies=phrases("""
        we use cookies | uses cookies | use of cookies | cookie policy | cookie settings | cookie preferences | accept
        cookies | accept all cookies | accepting cookies | our partners use | privacy policy | privacy settings |
        manage consent | consent to our | enable javascript | javascript is disabled | your browser | ad blocker |
        adblocker | ad-blocker | similar technologies | personalise content | personalize content
"""),
    footers=phrases("""
        all rights reserved | terms of use | terms of service | terms and conditions | privacy notice | may not be
        published, broadcast | may not be reproduced | may not be republished | without prior written permission |
        without permission is prohibited | republished with permission | reprinted with permission | reproduced with
        permission | originally published | was originally published | originally appeared | a
        version of this article | a version of this story | reporting by | editing by | edited by | additional
        reporting | additional reporting by | writing by | compiled by | contributed to this report | contributed to
        this story | contributed to this article | contributed reporting | with reporting by | with files from | with
        inputs from | with agency inputs | this article has been updated | this story has been updated | this article
        was updated | this story is developing | this is a developing story | this is a breaking news story | the
        views expressed | the opinions expressed | views expressed in this | filed under | tags | tag | tagged |
        topics | category | categories | posted in | disclaimer | affiliate links | we may earn | we earn a commission
        | an affiliate commission | a small commission | issn | read our terms | powered by | published by | this
        article is part of | this story is part of | this article is republished | translated by | has been corrected
        | has been updated since | in partnership with | was produced in partnership | produced in partnership with |
        was produced by | with additional reporting | with additional reporting by | contributed reporting from |
        contributed reporting to | contributed from | distributed by | syndicated by | source material | correction |
        clarification | editor's note
"""),
    labels=phrases("""
        advertisement | advertisements | advertising | advert | ad | ads | ad feedback | sponsored | sponsored content
        | promoted | promoted content | paid content | partner content | story continues below | story continues below
        advertisement | article continues below | article continues after advertisement | continue reading below |
        scroll to continue | continued below | share | share this | shares | tweet | retweet | comment | comments |
        print | email | e-mail | save | reply | subscribe | sign in | sign up | log in | login | register | menu |
        home | search | close | skip ad | skip advertisement | loading | show more | load more | view more | view all
        | see all | read more | more | continue | next | previous | back to top | back | related | tags | newsletter |
        newsletters | support us | donate | hide caption | toggle caption | enlarge this image | enlarge | view image
        | play | pause | mute | unmute | play video | listen to this article | listen to article | copy link | link
        copied | follow | follow us | bookmark | gift this article | photo | photos | image | images | getty images |
        credit | source | the latest | via | skip to content | skip to main content | article continues below this ad
        | article continues below ad | story continues after ad | continued after ad | scroll for more | with agency
        inputs | agencies | staff and agencies | staff reporter | read full article | full article | more news | more
        stories | watch live | live | follow live
"""),
    dates=phrases("""
        published | first published | updated | last updated | last modified | posted | posted on | published on |
        updated on | date | modified
"""),
    bylines=phrases("by | words by | written by | reported by | report by | story by | author | authors | from"),
    roles=phrases("""
        reporter | correspondent | writer | editor | columnist | journalist | author | contributor | photographer |
        photojournalist | producer | analyst | professor | lecturer | fellow | researcher | scholar | director |
        consultant | critic | blogger | broadcaster | economist | historian | lawyer | attorney | novelist |
        freelancer | freelance | intern | anchor | host | commentator | essayist | scientist | student | founder |
        strategist | staffer | podcaster | coordinator | specialist
"""),
    copulas=phrases("""
        is a | is an | is the | is | was a | are | covers | writes | reports | teaches | lives | works | edits |
        contributes | blogs | leads | has written | has covered | has reported | has worked | joined | serves | served
        | specialises | specializes | holds | has been
"""),
    contacts=phrases("""
        can be reached | could be reached by email | may be reached | reach him | reach her | reach them | reach the
        author | follow him | follow her | follow them | follow the author | follow | contact him | contact her |
        contact them | contact the author | contact the writer | contact | email him | email her | email the author |
        e-mail the author | email | e-mail | write to | you can follow | you can reach | you can find | you can
        contact | you can email | find him | find her | find them | read other articles | read more by | read more
        from | read more articles | more articles by | more by | more stories by | more from | all articles by | see
        more of | view all posts | see all posts | view all articles | about the author | about the authors | about
        the writer | about the reporter | reach | on twitter | twitter | his website | her website | his latest book |
        her latest book | his most recent book | her most recent book | tweets at | he tweets | she tweets | they
        tweet | connect with | visit
"""),
    works=phrases("covers | writes | reports | teaches | blogs | edits | is a regular contributor"),
    authors=phrases("""
        the writer is | the author is | about the author | about the authors | about the writer | the writers are |
        the authors are
"""),
)

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
    follow=("follow", "you can follow", "find", "connect with", "contact", "email", "e-mail", "reach", "write to"),
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
    edited=(
        "editor",
        "edited by",
        "editing by",
    ),
    dated=(
        "date",
        "published",
        "updated",
        "posted",
        "last updated",
        "last modified",
        "first published",
        "modified",
        "created",
    ),
)

_TELLING = Telling(
    press=phrases("""
        for immediate release | press contact | press contacts | media contact | media contacts | media enquiries
"""),
    letters=phrases("""
        this newsletter | you're reading | you’re reading | welcome to the newsletter | good morning | good evening
        | good afternoon
"""),
    filed=phrases("news | breaking news | latest news | local news | world news | us news | uk news"),
    own=listed("i i'm i've i'd my me myself"),
    reader=listed("you your you're you'll yourself"),
    ought=phrases("should | must | ought to | need to | needs to | have to | let us | let's | it is time"),
    days=phrases("""
        monday | tuesday | wednesday | thursday | friday | saturday | sunday | yesterday | today | tonight | this
        morning | this evening | this afternoon | this week | last night | last week
"""),
    months=listed("""
        january february march april may june july august september october november december jan feb mar apr aug
        sep sept oct nov dec
"""),
)

LANGUAGE = Language(
    code="en",
    name="English",
    words=_WORDS,
    speech=_SPEECH,
    boilerplate=_BOILERPLATE,
    authorship=_AUTHORSHIP,
    telling=_TELLING,
)

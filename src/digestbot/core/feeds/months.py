"""The months in the languages of feeds, folded: lower case, without accents and dots. From the Unicode CLDR, by way of Babel."""

_MONTHS = (
    (
        "jan january januar janv janvier ene enero gen gennaio janeiro januari tammi tammikuu tammikuuta sty styczen "
        "stycznia led leden ledna januara янв январь января січ січень січня ιαν ιανουαριοσ ιανουαριου oca ocak ian "
        "ianuarie gener яну януари saus sausio sausis janvaris jaan jaanuar ינואר ינו׳ يناير janner "
        "јануар јан sij sijecnja"
    ),
    (
        "feb february februar fevr fevrier febrero febbraio fev fevereiro februari helmi helmikuu helmikuuta lut lutego "
        "luty uno unor unora februara февр февраль февраля лют лютии лютого φεβ φεβρουαριοσ φεβρουαριου febr sub subat "
        "februarie febrer фев февруари vas vasario vasaris februaris veebr veebruar פברואר פבר׳ فبراير feber febbr "
        "фебруар феб velj veljace"
    ),
    (
        "mar march marz mars marzo marco maart mrt marts maalis maaliskuu maaliskuuta marca marzec bre brezen brezna "
        "marec мар март марта бер березень березня μαρ μαρτιοσ μαρτιου marc marcius mart martie kov kovas kovo maret "
        "mac מרץ مارس "
        "ozu ozujka"
    ),
    (
        "apr april avr avril abr abril aprile huhti huhtikuu huhtikuuta kwi kwiecien kwietnia dub duben dubna aprila "
        "апр апрель апреля квіт квітень квітня απρ απριλιοσ απριλιου aprilis nis nisan aprilie d’abr d’abril април bal "
        "balandis balandzio aprill אפריל אפר׳ ابريل "
        "tra travnja"
    ),
    (
        "may mai mayo mag maggio maio mei maj touko toukokuu toukokuuta maja kve kveten kvetna маи мая трав травень "
        "травня μαι μαιοσ μαιου majus mayıs maig geg geguze geguzes maijs מאי مايو "
        "мај svi svibnja"
    ),
    (
        "jun june juni juin junio giu giugno junho kesa kesakuu kesakuuta cze czerwca czerwiec cerven cervna cvn juna "
        "июн июнь июня черв червень червня ιουν ιουνιοσ ιουνιου junius haz haziran iun iunie juny юни birz birzelio "
        "birzelis junijs juuni junij יוני يونيو "
        "јун"
    ),
    (
        "jul july juli juil juillet julio lug luglio julho heina heinakuu heinakuuta lip lipca lipiec cervence cervenec "
        "cvc jula июл июль июля лип липень липня ιουλ ιουλιοσ ιουλιου julius tem temmuz iul iulie juliol юли liep liepa "
        "liepos julijs juuli julij julai יולי يوليو "
        "јул"
    ),
    (
        "aug august aout ago agosto augustus augusti elo elokuu elokuuta sie sierpien sierpnia srp srpen srpna augusta "
        "авг август августа серп серпень серпня αυγ αυγουστοσ αυγουστου augusztus agu agustos ag agost d’ag d’agost "
        "rugp rugpjucio rugpjutis augusts avg avgust agustus ogo ogos אוגוסט אוג׳ اغسطس "
        "kol kolovoza"
    ),
    (
        "sep september sept septembre septiembre set settembre setembro syys syyskuu syyskuuta wrz wrzesien wrzesnia "
        "zar zari septembra сент сентябрь сентября вер вересень вересня σεπ σεπτεμβριοσ σεπτεμβριου szept szeptember "
        "eyl eylul septembrie setembre сеп септември rugs rugsejis rugsejo septembris septembar ספטמבר ספט׳ سبتمبر "
        "септембар ruj rujna"
    ),
    (
        "oct october okt oktober octobre octubre ott ottobre out outubro loka lokakuu lokakuuta paz pazdziernik "
        "pazdziernika rij rijen rijna oktobra окт октябрь октября жовт жовтень жовтня οκτ οκτωβριοσ οκτωβριου eki ekim "
        "octombrie d’oct d’octubre октомври spal spalio spalis oktobris oktoober oktobar אוקטובר אוק׳ اكتوبر "
        "октобар"
    ),
    (
        "nov november novembre noviembre novembro marras marraskuu marraskuuta lis listopad listopada listopadu "
        "novembra нояб ноябрь ноября лист листопад листопада νοε νοεμβριοσ νοεμβριου kas kasım noiembrie ное ноември "
        "lapkr lapkricio lapkritis novembris novembar נובמבר נוב׳ نوفمبر "
        "новембар нов stu studenog studenoga"
    ),
    (
        "dec december dez dezember decembre dic diciembre dicembre dezembro des desember joulu joulukuu joulukuuta gru "
        "grudnia grudzien pro prosince prosinec decembra дек декабрь декабря груд грудень грудня δεκ δεκεμβριοσ "
        "δεκεμβριου ara aralık decembrie desembre декември gruod gruodis gruodzio decembris dets detsember dis disember "
        "decembar דצמבר דצמ׳ ديسمبر "
        "децембар дец"
    ),
)

MONTHS = {word: number for number, words in enumerate(_MONTHS, start=1) for word in words.split()}
"""`{"januar": 1, "janvier": 1, …}`"""

"""Spanish."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.boilerplate import Boilerplate, phrases
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech, words
from digestbot.core.text.languages.telling import Telling
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    background=phrases("""
        en los últimos años | en los últimos meses | desde hace años | desde hace décadas | desde hace tiempo | a lo
        largo de los años | durante años | durante décadas | es conocido por | es conocida por | no es ningún
        secreto | juega un papel importante | desempeña un papel importante | todo el mundo sabe | mucha gente | la
        mayoría de las personas | muchas personas
"""),
    connectives=phrases("""
        sin embargo | no obstante | además | por ello | por eso | por tanto | por lo tanto | por su parte | asimismo
        | en cambio | por otra parte | por otro lado | por un lado | de hecho | en consecuencia | mientras tanto |
        por ejemplo | en este sentido | en ese sentido | al respecto | a su vez | entre ellos | entre ellas | en
        este contexto | en ese contexto | desde entonces | hasta entonces | por el contrario | este último | esta
        última | en concreto | al mismo tiempo | por entonces | también
"""),
    generic=listed("""
        hombre mujer joven niño niña pareja víctima sospechoso acusado conductor piloto agente jugador jugadora
        delantero defensa portero entrenador cantante actor actriz autor autora artista candidato candidata líder
        dirigente propietario dueño empresa compañía grupo club equipo fabricante banco agencia organismo comité
        comisión consejo tribunal ministerio instituto asociación sindicato partido organización dúo acuerdo
        propuesta proyecto plan programa medida decisión sentencia ley ataque incidente accidente incendio suceso
        estudio informe encuesta evento exposición película libro disco edificio barco avión vehículo dispositivo
        plataforma servicio producto medicamento vacuna
"""),
    leaning=listed("""
        además aquel aquella aquello asimismo así aunque después e ella ellas ello ellos entonces esa esas ese eso
        esos esto finalmente igualmente incluso luego mientras o pero sino su sus también tampoco u y él
"""),
    personal=listed("""
        me mi mis nos nosotras nosotros nuestra nuestras nuestro nuestros te ti tu tus tú usted ustedes
        vosotros yo
"""),
    pointing=listed("aquel aquella aquellas aquello aquellos esa esas ese esos esta estas este estos"),
    calendar=listed("""
        abril agosto año años diciembre domingo día días enero febrero fin invierno jueves julio junio lunes
        madrugada martes marzo mayo mañana mes meses miércoles noche noviembre octubre otoño primavera semana
        semanas septiembre sábado tarde temporada verano viernes
"""),
    weighty=(
        "por primera vez",
        "la primera vez",
        "llega después",
        "se produce después",
        "se produce tras",
        "llega tras",
        "la mayor desde",
    ),
    stemmer="spanish",
    titles=listed("""
        arq cap cnel cía d don dr dra dña fr gral hna hno ing lic mons pdte prof profa rev sr sra sres srta sta sto ud
        uds vs
"""),
    numbered=listed("aprox art arts c cap fig n no nro núm p pág págs tel vol"),
    closing=listed("etc"),
    stop=listed("""
        a acá ahora ahí al algo alguna algunas alguno algunos algún allí ambos ante antes apenas aquel aquella aquellas
        aquello aquellos aquí así aun aunque aún bajo bastante bien cada casi como con contra cual cuales cualquier
        cuando cuanto cuya cuyo cuál cuáles cuándo cuánto cómo da dado de del desde después dice dicho donde dos durante
        dónde e el ella ellas ello ellos en entonces entre era eran eres es esa esas ese eso esos estaba estaban estar
        estas este esto estos estuvo está están fue fueron fui gran ha haber habrá había habían hace hacen hacer hacia
        han hasta hay he hecho hemos hizo hoy incluso junto la las le les lo los luego mas me mediante menos mi mientras
        mis misma mismas mismo mismos mucha muchas mucho muchos muy más mí nada ni ninguna ninguno ningún no nos
        nosotros nuestra nuestras nuestro nuestros nunca o os otra otras otro otros para parece pero poco pocos podrá
        podría por porque pude puede pueden pues que quien quienes quién qué se sea según ser será serán sería si sido
        siempre sin sino sobre sola solamente solo son su sus suya suyo sí sólo tal tales también tampoco tan tanto te
        tener tenga tenía ti tiene tienen toda todas todavía todo todos tras tu tus tuvo tú u un una unas uno unos usted
        ustedes va van varias varios ve vez y ya yo él
"""),
)

_SPEECH = Speech(
    table="es",
    roles_lead=True,
    verbs=words(
        """informó informa comunicó comunica notificó dijo dice decía dicho digo afirmó afirma afirmaba aseguró asegura aseguraba explicó explica explicaba
        añadió añade agregó agrega señaló señala señalaba indicó indica comentó comenta contó cuenta contaba
        declaró declara manifestó manifiesta subrayó subraya destacó destaca recalcó recalca insistió insiste
        recordó recuerda reconoció reconoce admitió admite confesó confiesa advirtió advierte denunció
        denuncia criticó critica lamentó lamenta respondió responde contestó contesta replicó replica preguntó
        pregunta sostuvo sostiene sentenció sentencia concluyó concluye zanjó zanja apuntó apunta matizó
        matiza precisó precisa aclaró aclara detalló detalla reveló revela anunció anuncia escribió escribe
        tuiteó publicó prometió promete pidió pide exigió exige reclamó reclama defendió defiende argumentó
        argumenta opinó opina consideró considera cree creía aventuró ironizó ironiza bromeó bromea espetó
        espeta abundó abunda rememoró rememora deslizó desliza reflexionó reflexiona relató relata narró narra
        exclamó gritó susurró remarcó remarca reiteró reitera enfatizó enfatiza expresó expresa expuso expone
        puntualizó puntualiza avisó avisa alertó alerta acusó acusa celebró celebra agradeció agradece aseveró
        asevera apostilló apostilla resumió resume justificó justifica valoró valora analizó analiza confirmó
        confirma negó niega rechazó rechaza planteó plantea propuso propone prosiguió prosigue continuó
        continúa terció soltó lanzó comparó definió calificó tildó llamó dirá respondía respondido"""
    ),
    according=("según", "en palabras de", "a juicio de", "en opinión de", "de acuerdo con", "para"),
    he=words("él"),
    she=words("ella"),
    they=words("ellos ellas nosotros"),
    sir=words("señor sr sr. don"),
    madam=words("señora sra sra. doña"),
    titles=words("dr dr. dra dra."),
    roles=words(
        """abogada abogado activista actor actriz administrador administradora agente agricultor
        agricultora alcalde alcaldesa alumna alumno analista antropóloga antropólogo apicultor
        arqueóloga arqueólogo arquitecta arquitecto artista asesor asesora astronauta astrónoma
        astrónomo atleta autor autora auxiliar bailarina bailarín bióloga biólogo bombero camarera
        camarero campeona campesino campeón canciller candidata candidato cantante capataz capitana
        capitán cardenal catedrática catedrático ceo ciclista científica científico cineasta
        cirujana cirujano cocinera cocinero cofundador cofundadora colaborador colaboradora
        comandante comentarista comerciante comisario comunicador comunicadora concejal conductor
        conductora consejera consejero consultor consultora coordinador coordinadora copiloto
        copresidenta copresidente coronel corresponsal cuidador cuidadora cura decana decano
        defensor defensora delantera delantero delegada delegado dentista dermatólogo dibujante
        diplomática diplomático diputada diputado director directora dirigente diseñador diseñadora
        doctor doctora dueña dueño economista edil editor editora educador educadora embajador
        embajadora empleada empleado empresaria empresario enfermera enfermero ensayista entrenador
        entrenadora epidemióloga epidemiólogo escritor escritora estudiante exalcalde exdirector
        exfutbolista exjugador exministra exministro experta experto expresidenta expresidente
        farmacéutica farmacéutico filósofa filósofo fiscal fotógrafa fotógrafo funcionaria
        funcionario fundador fundadora futbolista físico ganadera ganadero general gerente geógrafo
        geóloga geólogo gobernador gobernadora guardia guionista guitarrista hidrólogo historiador
        historiadora hostelera hostelero humorista ilustrador infectólogo informático ingeniera
        ingeniero inmunólogo inspector inspectora instructor interventor investigador investigadora
        jardinero jefa jefe jubilada jubilado juez jueza jugador jugadora jurista letrada letrado
        librera librero lingüista líder maestra maestro magistrada magistrado mandataria mandatario
        marinero matemático mediocentro meteoróloga meteorólogo militante militar ministra ministro
        misionero monitor monitora monja musicóloga médica médico músico nadador nadadora narrador
        neuróloga neurólogo notario novelista nutricionista obispo obrero oceanógrafo oncóloga
        oncólogo operario organizador organizadora papa parlamentaria parlamentario pastor patrona
        patrón pediatra peluquera pensionista periodista pescador pianista piloto pintor pintora
        poeta policía politóloga politólogo portavoz portero premier presentador presentadora
        presidenta presidente princesa procurador productor productora profesor profesora promotor
        promotora propietaria propietario príncipe psicóloga psicólogo psiquiatra párroco químico
        rapera rapero realizador rector rectora redactor redactora refugiado reina relator relatora
        representante responsable rey sacerdote secretaria secretario secretario-general
        seleccionador senador senadora sindicalista sismólogo socia socio socióloga sociólogo
        soldado subdelegada subdelegado subdirector subdirectora superviviente taxista teniente
        tenista tesorero tetracampeón trabajador trabajadora traductor traductora transportista
        técnico usuaria usuario vecina vecino vendedor vendedora veterinaria veterinario vicealcalde
        vicealcaldesa viceconsejero viceministro viceportavoz vicepresidenta vicepresidente
        vicesecretaria vicesecretario viróloga virólogo viticultor voluntaria voluntario vulcanólogo
        víctima árbitro"""
    ),
    kin=words(
        """abuela abuelo esposa esposo exmarido exmujer hermana hermano hija hijo madre mamá marido
        mujer nieta nieto novia novio padre papá pareja prima primo sobrina sobrino suegra suegro
        tía tío viuda viudo"""
    ),
    unnamed=words(
        """fuentes fuente testigo testigos vecinos expertos autoridades policía gobierno ministerio empresa
        comunicado informe portavoces agentes sindicatos manifestantes"""
    ),
    organisations=words(
        """partido universidad instituto ministerio comisión consejo congreso senado parlamento tribunal
        audiencia banco grupo empresa asociación federación confederación sindicato unión comité agencia
        diario radio televisión hospital policía guardia iglesia club liga fundación federación mundo país
        gobierno junta ayuntamiento generalitat cámara corte"""
    ),
    places=words(
        """españa madrid barcelona valencia sevilla zaragoza málaga bilbao cataluña andalucía galicia europa
        francia parís alemania berlín italia roma portugal lisboa londres washington eeuu unidos méxico
        argentina colombia chile perú venezuela cuba brasil china rusia moscú ucrania kiev israel gaza irán
        turquía marruecos qatar bakú bruselas ginebra azerbaiyán azerbaiyán dhabi abu"""
    ),
    not_names=words(
        """lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
        septiembre octubre noviembre diciembre pp psoe vox sumar podemos efe ue onu otan fia gp mundial
        español española europeo estado dios red bull ferrari mercedes mclaren"""
    ),
    particles=words("de del la las los y da di van von der ben al el"),
    definite=words("el la los las este esta estos estas ese esa"),
    indefinite=words("un una unos unas dos tres cuatro varios varias algunos algunas cada ningún"),
    prepositions=words(
        """de del a al en con por para sobre sin contra entre desde hasta hacia ante bajo tras según durante"""
    ),
    where=words("en desde"),
    conjunctions=words("y e o pero"),
    who=words("que quien quienes cuyo cuya donde"),
    function=words(
        """el la los las un una unos unas de del a al en con por para sobre sin contra entre desde hasta hacia
        ante bajo tras según durante y e o u pero sino aunque si como cuando donde porque pues que qué quien
        quién cual cuál lo le les se me te nos su sus mi mis tu él ella ellos ellas yo este esta estos estas
        ese esa esos esas esto eso aquel aquella no ni sí ya también tampoco muy más menos todo toda todos
        todas otro otra otros mientras entonces después antes ahora hoy ayer mañana así además incluso sólo
        solo siempre nunca quizá quizás tal ha han había es son era fue fueron ser está están hay nada algo
        cada curiosamente sinceramente asimismo"""
    ),
    participles=("ndo",),
    dash=True,
    drops_pronouns=True,
    vague=words("eso esto esa ese esas esos aquello él ella ellos ellas ahí allí aquí y pero así entonces porque"),
    negations=words("no nunca nadie nada ningún ninguna jamás sin"),
    bodies=words(
        """agencia asociación ayuntamiento banco club comisión compañía consejería empresa federación
        fiscalía fundación gobierno guardia juzgado ministerio organismo organización partido
        plataforma policía sindicato universidad"""
    ),
    documents=words(
        """auto carta comunicado denuncia escrito informe mensaje nota publicación resolución sentencia
        texto tuit"""
    ),
    owners=words("su sus"),
    affiliated=words("de del"),
    auxiliaries=words("ha han había habían"),
    existential=("aquello que",),
    emphatic=words(
        """absolutamente barbaridad catástrofe crisis culpa culpable debe debemos deben desastre dolor
        error escándalo fracaso grave guerra imposible inaceptable increíble injusticia inocente
        intolerable justicia locura mentira miedo odio peligro peor peores rabia responsable siempre
        solo sólo tenemos terrible toda todas todo todos triste tristeza urgente verdad vergüenza
        victoria violencia única único"""
    ),
    courtesies=words(
        """agradecemos agradecer agradezco alegra bienvenida bienvenidos clientes colaboración
        contentos encantada encantado encantados felicidades felicitar gracias honor ilusión
        innovador innovadora oportunidad orgullosa orgulloso orgullosos satisfacción socio socios"""
    ),
    statuses=words("ex antiguo antigua exprimer primer primera vice entonces futuro futura difunto"),
    copulas=words("es era fue sigue"),
    employed=words("trabaja_como ejerce_como"),
    since=words("desde"),
    reflexives=words("se"),
)

_BOILERPLATE = Boilerplate(
    syndicated=phrases(
        """
        La entrada … se publicó primero en | La entrada … apareció primero en |
        La entrada … aparece primero en | El artículo … se publicó primero en |
        El cargo … apareció primero en
"""
    ),
    related=phrases("""
        lee | lee también | leer | leer también | lea también | lea más | leer más | lee más | lea | le puede
        interesar | te puede interesar | puede interesarle | te recomendamos | le recomendamos | recomendamos |
        también te puede interesar | también puedes leer | quizás te interese | ver también | vea también | vea | ver
        | ver más | mira también | mira | más información | más noticias | más sobre | más en | más | noticias
        relacionadas | artículos relacionados | artículo relacionado | relacionado | relacionados | noticia
        relacionada | contenido relacionado | además | no te pierdas | no se pierda | video | vídeo | en vídeo | en
        video | fotos | galería | fotogalería | en imágenes | en fotos | podcast | escuche | escucha | análisis |
        opinión | lo más leído | lo más visto | las más leídas | sigue leyendo | seguir leyendo | continúa leyendo |
        en directo | en vivo | especial | reportaje | archivo | entrevista | recomendado | recomendados | conoce más |
        consulta | también | lea aquí | lee aquí
"""),
    captions=phrases("""
        foto | fotos | fotografía | fotografías | imagen | imágenes | crédito | créditos | crédito de la imagen | foto
        de archivo | imagen de archivo | foto de | pie de foto | fuente | fuentes | ilustración | infografía | captura
        | captura de pantalla | fuente de la imagen | en la foto | en esta foto | en la imagen | en esta imagen | una
        foto de archivo | la foto muestra | la imagen muestra | una imagen de archivo
"""),
    pictures=phrases("foto | fotos | fotografía | imagen | imágenes | archivo | ilustración | img | crédito"),
    calls=phrases("""
        suscríbete | suscríbase | suscribirse | suscribite | regístrate | regístrese | inscríbete | apúntate |
        síguenos | siga a | síganos | sigue a | sigue toda | sigue nuestro | seguinos | comparte | compartir |
        comparta | compartí | haz clic | haga clic | hacé clic | pulsa aquí | pincha aquí | descarga | descargue |
        descarga nuestra | recibe | reciba | recibí | únete | únase | sumate | escríbenos | contáctanos | envíanos |
        envíe | comenta | comente | deja tu comentario | dejar un comentario | déjanos | apóyanos | apoya | dona | haz
        una donación | ayúdanos | participa | inicia sesión | inicie sesión | activa | aproveche | mantente informado
        | manténgase informado | entérate | no te pierdas nada | imprimir | visita | visite | cuéntanos | danos tu
        opinión | prueba | copiar enlace | accede
"""),
    invitations=phrases("""
        ¿quieres | ¿quiere | ¿te gustó | ¿te ha gustado | ¿tienes | ¿tiene | si quieres | si desea | si te | si usted
        | para recibir | para más | para leer | para seguir | para estar | toda la información | toda la actualidad |
        todas las noticias | las noticias más | lo mejor de | cada mañana | cada día | cada semana | todos los días |
        nuestro boletín | nuestra newsletter | nuestro canal | nuestra app | puedes | puede | gracias | también puedes
"""),
    things=phrases("""
        newsletter | newsletters | boletín | boletines | bandeja | correo | correos | e-mail | email | mail | alertas
        | notificaciones | app | aplicación | podcast | canal | suscripción | suscriptores | suscriptor | cuenta |
        gratis | este artículo | esta noticia | esta nota | página | sitio | comentarios | enlace | aquí | redes
        sociales
"""),
    us=phrases("nos | nuestro | nuestra | nuestros | nuestras | tu | tus | te | ti | su | sus | usted"),
    walls=phrases("""
        para seguir leyendo | para continuar leyendo | para leer más | solo para suscriptores | exclusivo para
        suscriptores | contenido exclusivo | contenido para suscriptores | ya eres suscriptor | ya es suscriptor | si
        ya eres suscriptor | ya tienes cuenta | acceso ilimitado | has alcanzado el límite | artículos gratis |
        artículo exclusivo
"""),
    consent=phrases("acceptar | consentimiento*"),
    consent_titles=phrases("antes de continuar | antes de ir a | privacidad"),
    logins=phrases("iniciar sesión | iniciar sesion"),
    cookies=phrases("""
        utiliza cookies | utilizamos cookies | usamos cookies | uso de cookies | aceptar cookies | aceptar las cookies
        | política de cookies | política de privacidad | configuración de cookies | tus datos | su consentimiento | tu
        navegador | bloqueador de anuncios
"""),
    footers=phrases("""
        todos los derechos reservados | derechos reservados | aviso legal | términos y condiciones | términos de uso |
        prohibida la reproducción | prohibida su reproducción | con información de | etiquetas | temas | categoría |
        categorías | archivado en | este artículo fue publicado | publicado originalmente | este artículo se publicó |
        traducido por | traducción de | con reporte de | fe de errores | nota de la redacción | edición de | editado
        por | reporte de
"""),
    labels=phrases("""
        publicidad | anuncio | patrocinado | contenido patrocinado | compartir | comentarios | comentar | imprimir |
        más | ver más | leer más | suscribirse | iniciar sesión | cerrar | inicio | menú | buscar | newsletter |
        siguiente | anterior | volver | subir | escuchar | foto | guardar | copiar enlace | facebook twitter
"""),
    dates=phrases("""
        publicado | publicado el | actualizado | actualizado el | última actualización | fecha | creado | modificado
"""),
    bylines=phrases("por | texto | autor | autora | escrito por | redacción"),
    roles=phrases("""
        periodista | redactor | redactora | reportero | reportera | corresponsal | autor | autora | columnista |
        editor | editora | profesor | profesora | investigador | investigadora | escritor | escritora | historiador |
        historiadora | economista | catedrático | catedrática | director | directora | analista | abogado | abogada |
        fotógrafo | fotógrafa | ensayista | politólogo | politóloga
"""),
    copulas=phrases("es | escribe | cubre | trabaja | enseña | dirige | ha publicado | vive | colabora | fue | son"),
    contacts=phrases("""
        sigue a | síguelo | síguela | sígueme | puedes seguir | puede seguir | contacto | contactar | correo | e-mail
        | email | más artículos de | ver todos los artículos | todos los artículos de | sobre el autor | sobre la
        autora | acerca del autor | en twitter | twitter | su último libro | puede escribir
"""),
    works=phrases("escribe | cubre | colabora"),
    authors=phrases("el autor es | la autora es | sobre el autor | sobre la autora"),
)

_AUTHORSHIP = Authorship(
    by=(
        "por",
        "escrito por",
        "publicado por",
        "redactado por",
        "texto de",
        "texto",
        "autor",
        "autora",
        "una crónica de",
        "un reportaje de",
    ),
    joins=frozenset({"y", "e", "&", "con"}),
    after=frozenset({"en", "desde", "para", "de"}),
    bio=frozenset(
        {
            "es",
            "trabaja",
            "escribe",
            "cubre",
            "dirige",
            "enseña",
            "colabora",
            "vive",
        }
    ),
    roles=frozenset(
        {
            "periodista",
            "corresponsal",
            "redactor",
            "redactora",
            "reportero",
            "reportera",
            "editor",
            "editora",
            "jefe",
            "columnista",
            "colaborador",
            "colaboradora",
            "enviado",
            "enviada",
            "especial",
            "director",
            "directora",
            "autor",
            "autora",
        }
    ),
    desks=frozenset(
        {"redacción", "agencia", "agencias", "equipo", "staff", "servicio", "servicios", "mesa", "diario", "periódico"}
    ),
    follow=("sigue a", "sígueme", "siga a", "síguelo", "síguela"),
    contact=("contactar", "contacto", "correo", "sigue", "escribir a"),
    writer=(
        "el autor es",
        "la autora es",
    ),
    edited=(
        "editado por",
        "edición",
    ),
    dated=("fecha", "publicado", "actualizado", "creado", "act."),
)

_TELLING = Telling(
    press=phrases("contacto de prensa | contactos de prensa | contacto para prensa"),
    letters=phrases("esta newsletter | este boletín | buenos días"),
    filed=phrases("noticias | última hora | actualidad"),
    own=listed("yo mi mis me he"),
    reader=listed("tú usted ustedes te"),
    ought=phrases("debe | deben | debería | deberían | hay que | tiene que | es hora de"),
    days=phrases("""
        lunes | martes | miércoles | jueves | viernes | sábado | domingo | ayer | hoy | anoche | esta mañana | esta
        tarde | esta noche | esta semana
"""),
    months=listed("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
)

LANGUAGE = Language(
    code="es",
    name="Spanish",
    words=_WORDS,
    speech=_SPEECH,
    boilerplate=_BOILERPLATE,
    authorship=_AUTHORSHIP,
    telling=_TELLING,
)

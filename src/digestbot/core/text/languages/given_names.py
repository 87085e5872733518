"""Given names, which tell a person from a place and show the gender.

A short list of common ones in the languages of this folder, written from general knowledge; a name that women and men bear
stands in both. It is only supporting evidence: a person whose given name is not here is found by the words around the name.
"""

from digestbot.core.text.languages.speech import words

WOMEN = words(
    """
    abigail adriana agnes agnieszka aisha alejandra aleksandra alena alessandra alessia alex alexandria alexis alice
    alisha alla alžběta amanda amber amparo amy amélie ana anastasia anastasija andrea angela angelina anja anke
    ann anna annalena anne anne-marie anne-mette anneke annemarie annette annika antje antonella aoife arianna
    ashley astrid aung aurora aurore aurélie ayanna ayşe barbara barbora barbra beata beate beatriz begoña
    benazir bernadette bettina betty beverly beyonce bianca birgit birgitta birthe blanca blanka bodil bożena
    brenda bridget brigitte brittany bronagh bärbel camilla camille carlota carmen carol carolina carolyn casey
    catarina catherine cayetana cecilia chantal charlotte chelsea cheryl chiara chloe chris christiane christina
    christine ciara cinzia claire claudia clémence clémentine conceição concepción condoleezza consuelo coralie
    corinne cornelia corrine cristina cynthia cécile céline dagmar dana daniela danielle danuta darja debbie
    debora deborah debra deirdre delphine denisa denise diana diane dianne dilma ditte dolores dominique
    donatella donna doris dorota dorothy dorthe ebba edith eileen ekaterina eleanor elena eleonora elif elisa
    elisabeth elise elizabeth eliška elke ella ellen elly elodie elvira elżbieta emanuela emily emine emma
    esperanza esra estelle esther eva evelyn ewa fatima fatma federica femke fernanda fiammetta filipa fiona
    flavia floor florence frances francesca franziska françoise freya friederike fátima gabriela gabriele
    gabriella gail galina gemma geneviève georgia geraldine gerda gesine giada gillian giorgia gitte giulia
    gloria golda grace graça grażyna greta gretchen guadalupe gudrun gunilla gwen gülsüm halina hana hanna
    hannah hanne hanneke hannelore harriet hatice heather heidi heike helen helena helga helle hildegard hillary
    hope huma hélène hülya ida ilaria ilhan ilse imogen indira ineke ines inge inger ingrid inés inês irena
    irene irina isabel isabella isabelle isla ivana ivanka iwona jacinda jacqueline jadwiga jamie jan jana jane
    janet janice janneke jaroslava jean jeanne jen jenna jennifer jessica jessie jill jitka jo joan joana joanna
    johanna jordan josefa josephine josiane joyce judith judy julia julie juliette justyna jutta jytte kamala
    karen kari karin karoline katarina katarzyna kate kateřina katharine katherine kathleen kathrin kathryn
    katie katja katrin katy kayla keira kelly kellyanne kerry kerstin kim kimberly kirsten kirsty kristi
    kristina krystyna ksenia lara laura laure lauren laurence layla lea leanne lee leila lena lene lenka leonie
    leonor leslie leticia letizia lillian linda lindsey lisa lise liv livia liya liz ljudmila lois lone loredana
    loretta lori lotta lotte louise lourdes lucia lucie lucrezia lucy ludmila luisa luísa lynn léa macarena
    madalena madison madonna mafalda magdalena maggie mairead maja malala malin mandy manon manuela mara marcia
    margaret margareta margarida margot margrethe marguerite maria mariana mariangela mariastella marie
    marie-claude marieke marielle marilyn marina marine marion marisol marjolein marjorie markéta marta martha
    martina martine mary mary-lou marylise mathilde maud maureen małgorzata megan megyn mei melania melanie
    melissa meral mercedes merete meryl mette mia michela michele michelle milada mindy mirella mirjam miroslava
    molly mona monica monika monique montserrat morgan muriel mylène nadezhda nadia nadine nadège nancy nanna
    naomi natalia natalie natasha nathalie niamh nicky nicola nicole nikki nikola nilüfer nina noor norma nuria
    odile oksana olga olivia oprah orla ornella pam pamela paola pat patricia patrizia paula pauline pavla peggy
    penelope penny pernille petra philippa phyllis pia pilar pippa polina poppy pratibha priti priyanka rachael
    rachel rachida radka raffaella raquel rashida rebecca rebekah regina renata renate ricarda rikke rita
    roberta robin robyn rocío roisin rosa rosanna rosario rose roseanne roselyne rosemary rosie ruby ruth sabina
    sabine sahra sakura sally sam samantha sandra sandrine sanne saoirse sara sarah saskia savannah segolene
    selin serena sevgi shabana shami sharon sheila shirley sian signe sigrid silke silvana silvia simona simone
    sinead siobhan smriti sofia sofie soledad solène sonia sonja sonsoles sophia sophie stacy stefania steffi
    stephanie stine sue suella sunita susan susanne svenja svetlana sylvia sylvie ségolène séverine tamara tammy
    tanja tansu tatiana taylor teresa tereza terry tessa theresa tiffany tina tine tracy trine tulsi tülay ulla
    ulrika ulrike ursula urszula usha ute valentina valerie valérie vanessa vera verena verity veronica veronika
    verónica vibeke victoria virginia virginie vitória véronique wanda wendy willemijn xenia xiaoli ximena
    yasmin yaël ylva yolanda yuki yulia yvette yvonne zara zdeňka zeynep zoe zofia zoya zuzana ángela åsa
    élisabeth émilie özlem şule šárka анна валентина вера галина дарья екатерина елена ирина ксения людмила
    марина мария надежда наталья ольга светлана софья татьяна эльвира юлия
    """
)

MEN = words(
    """
    aaron abbas abdel abdelaziz abdul abdulkadir abdulla abdullah achim adam adnan adrien afonso agustín ahmed ahmet
    akira alain alan alastair albert alberto alejandro aleksander aleksandr aleksei alessandro alex alexander
    alexandr alexandre alexei alexis alfonso alfred alfredo ali alistair alois aloizio amir amit anders anderson
    andreas andrei andres andrew andrzej andré anil anthony antoine anton antonello antonio antony antonín antónio
    anwar aníbal arie ariel arkadiusz arkady armando armin arnaud arthur artur arturo arun arvind ashok asif attilio
    augusto aurelio aurélien austin axel ayman aziz aécio barack bart bartosz bas bashar bastien bekir ben bengt
    benjamin benoît beppe bernard bernardo bernd bernhard bernie bertel bertrand bilal bill billy bjarne bjorn björn
    bo bob bobby bogdan bohuslav boris bořivoj brad bradley brandon brian bronisław bruce bruno bryan burkhard
    bülent caio carl carlo carlos carsten cem cemil cevdet cezary chad charles chris christian christof christoph
    christophe christopher chuck chukwudi ciro clarence claudio claus claus-peter clemens clifford clint clément
    cody cole colin conan corey cornel corrado craig cristiano cristóbal curtis cyril cyrille czesław cédric césar
    dale damien damián damon dan daniel dario dariusz darren dave david davide dawid dean deepak denis dennis denzel
    deray derek desmond detlef devlet dick didier diederik diego dieter dilan dirk dmitri dmitriy dmitry domenico
    dominik don donald doug douglas drew duane duarte duncan dustin dwayne dwight dylan earl ebbe eckart ed eddie
    edgar edoardo edouard edson eduardo edward edwin eelco egon ehud ekrem eli elijah elio elliot elliott elon
    emanuele emilio emmanuel enrico enrique enzo erdal eric erich erik ernest ernst esteban ethan etienne ettore
    eugene eugenio evan evgeni evgeny ewald ewan fabian fabien fabio fabián fabrice fabrizio fadi fahrettin faisal
    farid farooq fatih fausto fayez federico felipe felix fernando filippo flavio flemming florian floyd flávio
    francesco francis francisco francois frank frank-walter frans františek franz françois fraser fred frederik
    fredrik friedrich frédéric fumio fábio félix gabriel gabriele gareth garrett gary gavin gaël geert gene gennady
    gennaro geoff geoffrey georg george georges georgy gerald geraldo gerard gerd gerhard gert-jan giacomo giampiero
    gian giancarlo gianfranco gianluca gianni gijs gilbert gilberto gilles gilmar giorgio giovanni giuliano giuseppe
    gleb glenn gonzalo goodluck gordon graham grant greg gregory grigory grzegorz grégory guglielmo guido guilherme
    guillaume guillermo gunnar gustave gustavo göran günter günther habib hakan hakeem hakim hamid hank hannes hans
    harald harold haroon harry hartmut harvey hassan heiko heiner heinrich heinz helge helmut hendrik henk henning
    henri henrik henrique henry henryk herb herbert herman hermann hernán hervé hiroshi hisham horst howard hubertus
    hugh hugo hulusi hunter hussein håkan hüseyin ian ibrahim ignacio ignazio igor ilya imad imran ingo ira ireneusz
    isaac ismael ismail ivan iván iñaki jaap jacek jack jackson jacob jacques jaime jair jake jakob jakub jamal
    james jamie jan jan-olof janusz jaques jared jaromír jaroslav jaroslaw jarosław jason javier jawad jay jd jean
    jean-baptiste jean-bedel jean-claude jean-françois jean-luc jean-marie jean-michel jean-noël jean-paul
    jean-pierre jean-yves jeb jeff jeffrey jelle jens jeppe jeremy jeroen jerome jerry jerzy jesper jesse jim jimmie
    jimmy jinping jiří joachim joao joaquín jochen joe joel johan johann johannes john jonah jonas jonathan jonny
    joost jordan jorge jose josef josep joseph josh joshua jost josé joão joël juan juanma julian julien julio
    julius junichiro justin jérôme józef jörg jørgen jürgen kaare kai kamal kamil kareem karel karim karl karl-heinz
    karl-theodor karol karsten kash kasper kees keir keith kemal ken kenji kenneth kent kevin khaled khalid kim
    kirill kirk kjell klaas klaus klausjürgen kofi konrad konstantin kristian krzysztof kurt kwame kyle ladislav
    lamberto lance landon larry lars lars-løkke lasse laurent lawrence leandro lebron lech lee leif lennart leo leon
    leonard leonardo leonid leoš lester leszek lewis liam libor lindsey lionel lloyd lodewijk logan lonnie lorenzo
    lothar lou louis loïc luboš luca lucas lucio ludwig luigi luis luiz lukas luke lukáš lula luís lütfi maarten
    maciej mads magnus mahathir mahdi mahmoud majid maksim malcolm malik manfred manmohan mansour mansur manuel marc
    marcel marcello marcelo marcin marco marcus marek mariano mario mariusz mark markus martijn martin martín marvin
    marwan mason massimo mateo mateusz mathias mathieu mats matt matteo matthew matthias matthijs maurice mauro
    maurício max maxim maxime mehmet mel menno merrick mevlüt michael michal michał michel michele miguel mikael
    mike mikhail mikkel mikołaj milan milos miloš miroslav mitch mitt mogens mohamed mohammed morgan moritz morten
    moussa muammar muhammad muhammadu mujahid mukesh murat mustafa márcio mário máximo nabil narendra nasser nathan
    naveed nawaz necmettin neil nelson newt nicholas nick nicolas nicolás niels nigel nikolai nikolaj nils nino noah
    norbert norman numan nuno nurettin olaf ole oleg oliver olivier olle olof olusegun omar ondřej orazio oriol
    osama oscar oskar osman otakar otis otto otávio pablo paolo pascal patrice patrick patrik pau paul paulo pavel
    paweł peder pedro peer per perry pete peter petr petro phil philip philipp philippe piero pierre pieter pietro
    piotr poul pranab preben preston przemysław pär qasim quentin rachid radek radim radosław rafael rafał raffaele
    rafiq rahim rahul rainer raja rajiv rajnath ralf ralph rami ramón rand randy raphaël rashid rasmus ravi ray
    raymond raúl recep reince reiner reinhard reinhold renan renato renaud rex riad ricardo riccardo richard rick
    rickard rino rishi riyad rob robby robert roberto rocco rodney rodolphe rodrigo roel roger rogério roland rolf
    romain roman romano romeu ron ronald ross rostislav roy rubén rudy rui rune rupert ruslan russell rutger ryan
    ryszard rémi rüdiger saad sadiq saeed salah salman salvador salvatore sam samir samuel sander sandro sanjay
    santiago satoshi scott sean sebastian sebastián selahattin semyon serdar serge sergei sergey sergi sergio seth
    shahid shashi shehbaz shigeru shimon shinzo sidney siegfried sigmar silvio simon stan stanislas stanislav
    stanisław stanley steen stefan stefano steffen stephan stephen steve steven stig stuart sture stéphane
    subrahmanyam sven svend sybrand sylvain szymon sébastien sérgio sönke søren süleyman sławomir tadeusz takeshi
    tarek tariq taro tate tavis tayyip ted terence terry thabo theo theodore thiago thibault thierry thilo thomas
    thor thorsten tiago tilman tim timothy timur tjeerd tobias todd tom tomas tomasz tommaso tommy tomás tomáš tony
    torben torbjörn torsten trevor troels troy tucker turgut tyler udo uffe ugo uhuru ulf ulrich umberto urban usman
    uwe vaclav vadim valery valéry vasily veit vernon vicente victor vijay vikram viktor villy vincent vinod vitaly
    vittorio vivek vladimir vladimír vladislav vojtěch volker volodymyr vyacheslav václav víctor vít vítor vítězslav
    wade waldemar walid walter warren wayne werner wes wesley wiesław wilhelm willi william willie willy wilson wim
    winfried witold wojciech wolf wolfgang wolfram woody wopke wouter xavi xavier yann yannick yasser yaşar yevgeny
    yoshihide yousef yoweri yuri yury yusuf yves zachary zack zaid zbigniew zbyněk zdeněk zdzisław ziad ziemowit
    álvaro ángel åke édouard éric étienne íñigo óscar ömer özgür ümit łukasz александр алексей анатолий андрей антон
    борис вадим валерий василий виктор виталий владимир вячеслав геннадий георгий григорий дмитрий евгений иван
    игорь илья кирилл константин леонид максим михаил николай олег павел петр роман сергей станислав юрий
    """
)

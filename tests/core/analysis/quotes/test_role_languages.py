"""Tables of cases for roles in every language: what the text says that a speaker is, in sentences as its newspapers write them."""

import pytest

from digestbot.core.analysis.quotes.finder import find

CASES: dict[str, list[tuple[str, str, str | None]]] = {
    "de": [
        (
            "„Das Dach hält nicht mehr lange“, sagte Petra Lindner, 42, Dozentin an der Fachhochschule Kiel.",
            "Petra Lindner",
            "Dozentin an der Fachhochschule Kiel",
        ),
        (
            "„Das Dach hält nicht mehr lange“, sagte Petra Lindner (42), Dozentin für Statik.",
            "Petra Lindner",
            "Dozentin für Statik",
        ),
        (
            "„Das Dach hält nicht mehr lange“, sagt Jörg Brandes, Vorsitzender des Landesverbands der Dachdecker, am Montag.",
            "Jörg Brandes",
            "Vorsitzender des Landesverbands der Dachdecker",
        ),
        (
            "„Das Dach hält nicht mehr lange“, sagt Jörg Brandes vom Landesverband der Dachdecker.",
            "Jörg Brandes",
            "Landesverband der Dachdecker",
        ),
        ("„Das Dach hält nicht mehr lange“, sagt Jörg Brandes, der den Verband leitet.", "Jörg Brandes", None),
        ("„Das Dach hält nicht mehr lange“, warnt Bauamtsleiterin Silke Thoma.", "Silke Thoma", "Bauamtsleiterin"),
        (
            "„Das Dach hält nicht mehr lange“, warnt die Leiterin des Bauamts, Silke Thoma.",
            "Silke Thoma",
            "Leiterin des Bauamts",
        ),
        (
            "„Das Dach hält nicht mehr lange“, warnt der stellvertretende Vorsitzende der Gewerkschaft IG Bau, Uwe Kranz.",
            "Uwe Kranz",
            "der stellvertretende Vorsitzende der Gewerkschaft IG Bau",
        ),
        (
            "Uwe Kranz ist seit 2019 Geschäftsführer der Stadtwerke. „Das Dach hält nicht mehr lange“, sagt Kranz.",
            "Uwe Kranz",
            "Geschäftsführer der Stadtwerke",
        ),
        (
            "Der Geschäftsführer der Stadtwerke Uwe Kranz ist besorgt. „Das Dach hält nicht mehr lange“, sagt Kranz.",
            "Uwe Kranz",
            "Geschäftsführer der Stadtwerke",
        ),
        (
            "Die CDU-Fraktionschefin Silke Thoma ist besorgt. „Das Dach hält nicht mehr lange“, sagt Thoma.",
            "Silke Thoma",
            "CDU-Fraktionschefin",
        ),
        ("Silke Thoma (SPD) ist besorgt. „Das Dach hält nicht mehr lange“, sagt Thoma.", "Silke Thoma", "SPD"),
        (
            "Bundesfinanzministerin Silke Thoma (SPD) ist besorgt. „Das Dach hält nicht mehr lange“, sagt Thoma.",
            "Silke Thoma",
            "Bundesfinanzministerin",
        ),
        (
            "„Das Dach hält nicht mehr lange“, so Dr. Silke Thoma, Chefärztin der Klinik für Chirurgie am Klinikum Nord.",
            "Silke Thoma",
            "Chefärztin der Klinik für Chirurgie am Klinikum Nord",
        ),
        (
            "„Das Dach hält nicht mehr lange“, so Prof. Dr. Silke Thoma, Direktorin des Instituts für Physik & Technik der Universität Kiel.",
            "Silke Thoma",
            "Direktorin des Instituts für Physik & Technik der Universität Kiel",
        ),
        (
            "„Das Dach hält nicht mehr lange“, sagte der Sprecher des Ministers, Uwe Kranz.",
            "Uwe Kranz",
            "Sprecher des Ministers",
        ),
        ("„Das Dach hält nicht mehr lange“, sagte Uwe Kranz, Sprecher von Minister Karl Ott.", "Uwe Kranz", "Sprecher"),
        (
            "„Das Dach hält nicht mehr lange“, sagte Uwe Kranz, Gründer und Chef der Brauerei Nordlicht.",
            "Uwe Kranz",
            "Gründer und Chef der Brauerei Nordlicht",
        ),
        (
            "„Das Dach hält nicht mehr lange“, sagte Uwe Kranz, Sprecher des Hafenbetreibers, der Deutschen Presse-Agentur.",
            "Uwe Kranz",
            "Sprecher des Hafenbetreibers",
        ),
        ("„Das Dach hält nicht mehr lange“, sagte der frühere Trainer Uwe Kranz.", "Uwe Kranz", "der frühere Trainer"),
        (
            "„Das Dach hält nicht mehr lange“, sagte der 51-jährige Feuerwehrmann Uwe Kranz.",
            "Uwe Kranz",
            "Feuerwehrmann",
        ),
        ("„Das Dach hält nicht mehr lange“, sagte Anwohnerin Silke Thoma.", "Silke Thoma", "Anwohnerin"),
        (
            "„Das Dach hält nicht mehr lange“, sagte Silke Thoma, Professorin für Klimaforschung an der Uni Kiel, dem NDR.",
            "Silke Thoma",
            "Professorin für Klimaforschung an der Uni Kiel",
        ),
        ("Silke Thoma, Vorsitzende: „Das Dach hält nicht mehr lange.“", "Silke Thoma", "Vorsitzende"),
        ("VfL-Coach Uwe Kranz: „Das Dach hält nicht mehr lange.“", "Uwe Kranz", "VfL-Coach"),
        (
            "Hessens Innenminister Uwe Kranz sagte: „Das Dach hält nicht mehr lange.“",
            "Uwe Kranz",
            "Hessens Innenminister",
        ),
        (
            "Die Sängerin und Schauspielerin Silke Thoma sagte: „Das Dach hält nicht mehr lange.“",
            "Silke Thoma",
            "Sängerin und Schauspielerin",
        ),
        (
            "Für die Grünen sagte die Abgeordnete Silke Thoma: „Das Dach hält nicht mehr lange.“",
            "Silke Thoma",
            "Abgeordnete",
        ),
    ],
    "en": [
        (
            "“The roof will not hold for long,” said Petra Linden, 42, a lecturer at Kiel College.",
            "Petra Linden",
            "lecturer at Kiel College",
        ),
        ("“The roof will not hold for long,” said Petra Linden, who runs the school.", "Petra Linden", None),
        ("“The roof will not hold for long,” said its director, Petra Linden.", "Petra Linden", "director"),
        (
            "“The roof will not hold for long,” said the company's chief executive, Petra Linden.",
            "Petra Linden",
            "chief executive",
        ),
        (
            "“The roof will not hold for long,” said Petra Linden, director of research & development at Orm Labs.",
            "Petra Linden",
            "director of research & development at Orm Labs",
        ),
        (
            "“The roof will not hold for long,” said Petra Linden, KC, who appeared for the council.",
            "Petra Linden",
            "KC",
        ),
        (
            "“The roof will not hold for long,” said Petra Linden, a KC at Old Court Chambers.",
            "Petra Linden",
            "KC at Old Court Chambers",
        ),
        (
            "“The roof will not hold for long,” said Petra Linden, CEO and co-founder of Ormia.",
            "Petra Linden",
            "CEO and co-founder of Ormia",
        ),
        (
            "“The roof will not hold for long,” said Petra Linden, CFO of Ormia, in a statement.",
            "Petra Linden",
            "CFO of Ormia",
        ),
        ("“The roof will not hold for long,” said Petra Linden of the Orm Boat Club.", "Petra Linden", "Orm Boat Club"),
        ("“The roof will not hold for long,” said Petra Linden, from Leeds.", "Petra Linden", None),
        (
            "“The roof will not hold for long,” said Ormia chief economist Petra Linden.",
            "Petra Linden",
            "Ormia chief economist",
        ),
        (
            "“The roof will not hold for long,” said Ormia's chief economist, Petra Linden, on Monday.",
            "Petra Linden",
            "chief economist",
        ),
        (
            "“The roof will not hold for long,” said Petra Linden, professor emerita of law at Orm University.",
            "Petra Linden",
            "professor emerita of law at Orm University",
        ),
        (
            "“The roof will not hold for long,” said Petra Linden, secretary-general of the union.",
            "Petra Linden",
            "secretary-general of the union",
        ),
        (
            "Petra Linden, the shadow health secretary, was late. “The roof will not hold for long,” she said.",
            "Petra Linden",
            "shadow health secretary",
        ),
        (
            "Shadow health secretary Petra Linden was late. “The roof will not hold for long,” she said.",
            "Petra Linden",
            "Shadow health secretary",
        ),
        (
            "Petra Linden has been the mayor of Orm since May. “The roof will not hold for long,” she said.",
            "Petra Linden",
            "mayor of Orm",
        ),
        (
            "“The roof will not hold for long,” said Petra Linden, spokeswoman for Governor Tom Bell.",
            "Petra Linden",
            "spokeswoman",
        ),
        (
            "“The roof will not hold for long,” said Petra Linden, a 42-year-old teacher from Orm.",
            "Petra Linden",
            "teacher from Orm",
        ),
        ("“The roof will not hold for long,” 42-year-old teacher Petra Linden said.", "Petra Linden", "teacher"),
        ("“The roof will not hold for long,” said Sen. Petra Linden (D-Ohio).", "Petra Linden", "Sen."),
        ("“The roof will not hold for long,” said Sgt. Tom Bell of the Orm Police Department.", "Tom Bell", "Sgt."),
        ("“The roof will not hold for long,” said resident Petra Linden.", "Petra Linden", "resident"),
        ("“The roof will not hold for long,” said Petra Linden, whose mother is a judge.", "Petra Linden", None),
        (
            "“The roof will not hold for long,” said Petra Linden, adding that the judge was right.",
            "Petra Linden",
            None,
        ),
        ("“The roof will not hold for long,” said Petra Linden, the judge's sister.", "Petra Linden", "judge's sister"),
        ("Petra Linden, mayor: “The roof will not hold for long.”", "Petra Linden", "mayor"),
        (
            "“The roof will not hold for long,” says Petra Linden, head of policy at the charity Orm Aid.",
            "Petra Linden",
            "head of policy at the charity Orm Aid",
        ),
        (
            "“The roof will not hold for long,” the Prime Minister, Petra Linden, said.",
            "Petra Linden",
            "Prime Minister",
        ),
        (
            "Former England captain Petra Linden was late. “The roof will not hold for long,” she said.",
            "Petra Linden",
            "Former England captain",
        ),
    ],
    "fr": [
        (
            "« Le toit ne tiendra pas longtemps », a déclaré Claire Vasseur, 42 ans, professeure à l’université de Lille.",
            "Claire Vasseur",
            "professeure à l’université de Lille",
        ),
        (
            "« Le toit ne tiendra pas longtemps », explique Claire Vasseur, directrice de recherche au CNRS.",
            "Claire Vasseur",
            "directrice de recherche au CNRS",
        ),
        (
            "« Le toit ne tiendra pas longtemps », explique la directrice de l’école, Claire Vasseur.",
            "Claire Vasseur",
            "directrice de l’école",
        ),
        (
            "« Le toit ne tiendra pas longtemps », explique la ministre de la Culture Claire Vasseur.",
            "Claire Vasseur",
            "ministre de la Culture",
        ),
        (
            "« Le toit ne tiendra pas longtemps », regrette Paul Lemoine, président du syndicat des hôteliers et maire de Sète.",
            "Paul Lemoine",
            "président du syndicat des hôteliers et maire de Sète",
        ),
        ("« Le toit ne tiendra pas longtemps », regrette Paul Lemoine, qui dirige le port.", "Paul Lemoine", None),
        (
            "L’avocat de la famille, Me Paul Lemoine, a réagi. « Le toit ne tiendra pas longtemps », dit-il.",
            "Paul Lemoine",
            "avocat de la famille",
        ),
        (
            "Le chef d’orchestre Paul Lemoine est arrivé. « Le toit ne tiendra pas longtemps », dit-il.",
            "Paul Lemoine",
            "chef d’orchestre",
        ),
        (
            "Le premier ministre canadien Paul Lemoine a réagi : « Le toit ne tiendra pas longtemps. »",
            "Paul Lemoine",
            "premier ministre canadien",
        ),
        (
            "Paul Lemoine, agriculteur à Sète depuis vingt ans, soupire : « Le toit ne tiendra pas longtemps. »",
            "Paul Lemoine",
            "agriculteur à Sète depuis vingt ans",
        ),
        (
            "Paul Lemoine est maire de Sète. « Le toit ne tiendra pas longtemps », dit-il.",
            "Paul Lemoine",
            "maire de Sète",
        ),
        ("« Le toit ne tiendra pas longtemps », confie Claire Vasseur, infirmière.", "Claire Vasseur", "infirmière"),
        (
            "Pour Claire Vasseur, présidente de l’association, « le toit ne tiendra pas longtemps ».",
            "Claire Vasseur",
            "présidente de l’association",
        ),
        (
            "« Le toit ne tiendra pas longtemps », affirme le porte-parole du gouvernement, Paul Lemoine, ce lundi.",
            "Paul Lemoine",
            "porte-parole du gouvernement",
        ),
        (
            "« Le toit ne tiendra pas longtemps », affirme la PDG du groupe Ormia Claire Vasseur.",
            "Claire Vasseur",
            "PDG du groupe Ormia",
        ),
        (
            "« Le toit ne tiendra pas longtemps », affirme Claire Vasseur, cofondatrice de l’entreprise.",
            "Claire Vasseur",
            "cofondatrice de l’entreprise",
        ),
    ],
    "es": [
        (
            "«El tejado no aguantará mucho», dijo Clara Benítez, de 42 años, profesora de la Universidad de Vigo.",
            "Clara Benítez",
            "profesora de la Universidad de Vigo",
        ),
        (
            "«El tejado no aguantará mucho», explica la directora del centro, Clara Benítez.",
            "Clara Benítez",
            "directora del centro",
        ),
        (
            "«El tejado no aguantará mucho», explica Clara Benítez, directora general de Tráfico.",
            "Clara Benítez",
            "directora general de Tráfico",
        ),
        (
            "«El tejado no aguantará mucho», explica la ministra de Cultura Clara Benítez.",
            "Clara Benítez",
            "ministra de Cultura",
        ),
        ("«El tejado no aguantará mucho», lamenta Pablo Rueda, que dirige el puerto.", "Pablo Rueda", None),
        (
            "«El tejado no aguantará mucho», lamenta Pablo Rueda, presidente de la patronal y alcalde de Noia.",
            "Pablo Rueda",
            "presidente de la patronal y alcalde de Noia",
        ),
        (
            "El secretario general del PSOE en Lugo, Pablo Rueda, ha reaccionado. «El tejado no aguantará mucho», ha dicho.",
            "Pablo Rueda",
            "secretario general del PSOE en Lugo",
        ),
        (
            "El entrenador del Celta, Pablo Rueda, habló ayer. «El tejado no aguantará mucho», dijo.",
            "Pablo Rueda",
            "entrenador del Celta",
        ),
        (
            "El técnico argentino Pablo Rueda habló ayer. «El tejado no aguantará mucho», dijo Rueda.",
            "Pablo Rueda",
            "técnico argentino",
        ),
        ("Pablo Rueda es el alcalde de Noia. «El tejado no aguantará mucho», dice.", "Pablo Rueda", "alcalde de Noia"),
        (
            "Para Clara Benítez, investigadora del CSIC, “el tejado no aguantará mucho”.",
            "Clara Benítez",
            "investigadora del CSIC",
        ),
        (
            "«El tejado no aguantará mucho», asegura Clara Benítez, enfermera jubilada.",
            "Clara Benítez",
            "enfermera jubilada",
        ),
        (
            "«El tejado no aguantará mucho», asegura el vicepresidente segundo, Pablo Rueda.",
            "Pablo Rueda",
            "vicepresidente segundo",
        ),
        ("«El tejado no aguantará mucho», asegura Clara Benítez, CEO de Ormia.", "Clara Benítez", "CEO de Ormia"),
        (
            "«El tejado no aguantará mucho», asegura el consejero delegado de Ormia, Pablo Rueda.",
            "Pablo Rueda",
            "consejero delegado de Ormia",
        ),
    ],
    "it": [
        (
            "«Il tetto non reggerà a lungo», ha detto Chiara Basso, 42 anni, docente all’università di Bari.",
            "Chiara Basso",
            "docente all’università di Bari",
        ),
        (
            "«Il tetto non reggerà a lungo», spiega Chiara Basso, direttrice del museo.",
            "Chiara Basso",
            "direttrice del museo",
        ),
        (
            "«Il tetto non reggerà a lungo», spiega la direttrice del museo, Chiara Basso.",
            "Chiara Basso",
            "direttrice del museo",
        ),
        (
            "«Il tetto non reggerà a lungo», spiega il ministro dell’Interno Paolo Ferrero.",
            "Paolo Ferrero",
            "ministro dell’Interno",
        ),
        (
            "Il sindaco di Bari, Paolo Ferrero, è intervenuto. «Il tetto non reggerà a lungo», ha detto.",
            "Paolo Ferrero",
            "sindaco di Bari",
        ),
        (
            "Paolo Ferrero, presidente della Regione, ha commentato: «Il tetto non reggerà a lungo».",
            "Paolo Ferrero",
            "presidente della Regione",
        ),
        ("«Il tetto non reggerà a lungo», racconta Paolo Ferrero, che guida il porto.", "Paolo Ferrero", None),
        (
            "Il segretario del Pd Paolo Ferrero ha commentato: «Il tetto non reggerà a lungo».",
            "Paolo Ferrero",
            "segretario del Pd",
        ),
        ("L’allenatore Paolo Ferrero ha commentato: «Il tetto non reggerà a lungo».", "Paolo Ferrero", "allenatore"),
        (
            "«Il tetto non reggerà a lungo», avverte l’amministratore delegato di Ormia, Paolo Ferrero.",
            "Paolo Ferrero",
            "amministratore delegato di Ormia",
        ),
        (
            "Secondo l’avvocata Chiara Basso, legale della famiglia, «il tetto non reggerà a lungo».",
            "Chiara Basso",
            "avvocata",
        ),
        ("«Il tetto non reggerà a lungo», dice Chiara Basso, infermiera.", "Chiara Basso", "infermiera"),
    ],
    "pt": [
        (
            "“O telhado não vai aguentar muito”, disse Clara Antunes, 42, professora da Universidade do Porto.",
            "Clara Antunes",
            "professora da Universidade do Porto",
        ),
        (
            "“O telhado não vai aguentar muito”, disse Clara Antunes, de 42 anos, enfermeira.",
            "Clara Antunes",
            "enfermeira",
        ),
        (
            "“O telhado não vai aguentar muito”, explica a diretora da escola, Clara Antunes.",
            "Clara Antunes",
            "diretora da escola",
        ),
        (
            "“O telhado não vai aguentar muito”, explica o ministro da Saúde, Paulo Rangel.",
            "Paulo Rangel",
            "ministro da Saúde",
        ),
        (
            "O presidente da Câmara de Faro, Paulo Neves, reagiu. “O telhado não vai aguentar muito”, disse.",
            "Paulo Neves",
            "presidente da Câmara de Faro",
        ),
        (
            "Segundo Paulo Neves, presidente do sindicato, “o telhado não vai aguentar muito”.",
            "Paulo Neves",
            "presidente do sindicato",
        ),
        ("“O telhado não vai aguentar muito”, lamenta Paulo Neves, que dirige o porto.", "Paulo Neves", None),
        (
            "“O telhado não vai aguentar muito”, afirma o economista-chefe da Ormia, Paulo Neves.",
            "Paulo Neves",
            "economista-chefe da Ormia",
        ),
        ("“O telhado não vai aguentar muito”, afirma o técnico Paulo Neves.", "Paulo Neves", "técnico"),
        ("“O telhado não vai aguentar muito”, afirma Clara Antunes, CEO da Ormia.", "Clara Antunes", "CEO da Ormia"),
    ],
    "nl": [
        (
            "‘Het dak houdt het niet lang meer vol’, zegt Karin Mulder (42), docent aan de Universiteit Gent.",
            "Karin Mulder",
            "docent aan de Universiteit Gent",
        ),
        ("‘Het dak houdt het niet lang meer vol’, zegt directeur Karin Mulder.", "Karin Mulder", "directeur"),
        (
            "‘Het dak houdt het niet lang meer vol’, zegt Karin Mulder, directeur van het museum.",
            "Karin Mulder",
            "directeur van het museum",
        ),
        (
            "‘Het dak houdt het niet lang meer vol’, zegt de directeur van het museum, Karin Mulder.",
            "Karin Mulder",
            "directeur van het museum",
        ),
        (
            "Minister van Financiën Pieter Hoekman was laat. ‘Het dak houdt het niet lang meer vol’, zei hij.",
            "Pieter Hoekman",
            "Minister van Financiën",
        ),
        (
            "Pieter Hoekman, voorzitter van de vakbond, was laat. ‘Het dak houdt het niet lang meer vol’, zei hij.",
            "Pieter Hoekman",
            "voorzitter van de vakbond",
        ),
        ("‘Het dak houdt het niet lang meer vol’, zegt Pieter Hoekman, die de haven leidt.", "Pieter Hoekman", None),
        (
            "‘Het dak houdt het niet lang meer vol’, aldus VVD-Kamerlid Pieter Hoekman.",
            "Pieter Hoekman",
            "VVD-Kamerlid",
        ),
        (
            "Volgens hoogleraar Karin Mulder is ‘het dak bijna op’. ‘Het dak houdt het niet lang meer vol’, zegt Mulder.",
            "Karin Mulder",
            "hoogleraar",
        ),
    ],
    "sv": [
        (
            "”Taket håller inte länge till”, säger Karin Lindqvist, 42, lärare i Umeå.",
            "Karin Lindqvist",
            "lärare i Umeå",
        ),
        (
            "– Taket håller inte länge till, säger Karin Lindqvist, chef för museet.",
            "Karin Lindqvist",
            "chef för museet",
        ),
        ("– Taket håller inte länge till, säger statsminister Per Åkesson (M).", "Per Åkesson", "statsminister"),
        ("– Taket håller inte länge till, säger Per Åkesson, som leder hamnen.", "Per Åkesson", None),
    ],
    "pl": [
        ("„Dach długo nie wytrzyma” – powiedziała Anna Górska, dyrektorka muzeum.", "Anna Górska", "dyrektorka muzeum"),
        (
            "– Dach długo nie wytrzyma – mówi dr Anna Górska, ekonomistka z Uniwersytetu Łódzkiego.",
            "Anna Górska",
            "ekonomistka z Uniwersytetu Łódzkiego",
        ),
        ("– Dach długo nie wytrzyma – powiedział minister zdrowia Piotr Kowal.", "Piotr Kowal", "minister zdrowia"),
        (
            "– Dach długo nie wytrzyma – powiedział Piotr Kowal, rzecznik prasowy policji.",
            "Piotr Kowal",
            "rzecznik prasowy policji",
        ),
        ("– Dach długo nie wytrzyma – mówi Piotr Kowal, który kieruje portem.", "Piotr Kowal", None),
    ],
    "cs": [
        ("„Střecha dlouho nevydrží,“ řekla Anna Horáková, ředitelka muzea.", "Anna Horáková", "ředitelka muzea"),
        ("„Střecha dlouho nevydrží,“ řekl ministr zdravotnictví Petr Kovář.", "Petr Kovář", "ministr zdravotnictví"),
        ("„Střecha dlouho nevydrží,“ uvedla mluvčí policie Anna Horáková.", "Anna Horáková", "mluvčí policie"),
        ("„Střecha dlouho nevydrží,“ řekl Petr Kovář, který vede přístav.", "Petr Kovář", None),
    ],
    "da": [
        ("»Taget holder ikke længe,« siger Karen Lund, 42, lærer i Odense.", "Karen Lund", "lærer i Odense"),
        ("»Taget holder ikke længe,« siger Karen Lund, direktør for museet.", "Karen Lund", "direktør for museet"),
        ("»Taget holder ikke længe,« siger sundhedsminister Per Holst (S).", "Per Holst", "sundhedsminister"),
        ("»Taget holder ikke længe,« siger museets direktør, Karen Lund.", "Karen Lund", "museets direktør"),
        ("»Taget holder ikke længe,« siger Per Holst, der leder havnen.", "Per Holst", None),
    ],
    "ru": [
        ("«Крыша долго не выдержит», — сказала Анна Горская, директор музея.", "Анна Горская", "директор музея"),
        (
            "«Крыша долго не выдержит», — сказал министр здравоохранения Пётр Ковалёв.",
            "Пётр Ковалёв",
            "министр здравоохранения",
        ),
        ("«Крыша долго не выдержит», — заявил глава города Пётр Ковалёв.", "Пётр Ковалёв", "глава города"),
        ("«Крыша долго не выдержит», — рассказал Пётр Ковалёв, который руководит портом.", "Пётр Ковалёв", None),
        (
            "Пресс-секретарь президента Анна Горская сообщила: «Крыша долго не выдержит».",
            "Анна Горская",
            "Пресс-секретарь президента",
        ),
    ],
    "tr": [
        ('Müze müdürü Ayşe Demir, "Çatı uzun süre dayanmaz." dedi.', "Ayşe Demir", "Müze müdürü"),
        ('Sağlık Bakanı Mehmet Kaya, "Çatı uzun süre dayanmaz." dedi.', "Mehmet Kaya", "Sağlık Bakanı"),
        (
            'CHP Genel Başkanı Mehmet Kaya, "Çatı uzun süre dayanmaz." ifadelerini kullandı.',
            "Mehmet Kaya",
            "CHP Genel Başkanı",
        ),
        ('Prof. Dr. Ayşe Demir, "Çatı uzun süre dayanmaz." diye konuştu.', "Ayşe Demir", None),
    ],
}


@pytest.mark.parametrize(
    ("language", "text", "speaker", "role"), [(language, *row) for language, rows in CASES.items() for row in rows]
)
def test_roles_of_speakers(language: str, text: str, speaker: str, role: str | None) -> None:
    """The speaker has the role that the sentence gives him, whole and in its own words; a clause is none."""
    quote = find(text, language=language)[-1]
    assert (quote.speaker, quote.role) == (speaker, role)

"""The words by which a language attributes speech."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """How a language says that someone said something. Words are lower case; a language without a word leaves it empty.

    `table`: the language's table of words (`core/text/lexicon`), nothing if it has none.

    `shown`: the confidence from which a speaker is sure enough to be shown in a digest; without evidence of the language's own
    it is the one from which in all languages together 97 of 100 are right.

    Cues: `verbs`: finite forms of saying; `cues`: particles that do their work ("so"); `according`: phrases with the source
    behind them ("according to"); `participles`: endings of verbs that share the sentence's subject ("-ing"); `auxiliaries`: forms of "to have" in front of a verb of
    saying ("ha resumido"); `addressed`: verbs whose subject is spoken to
    behind a form of `passive` ("she was asked"), `reflexives`: pronouns that belong to a verb ("sich").

    Pronouns: `he`, `she`, `they`, `it`: subjects; `his`, `her`: the other forms; `clitics`: those glued behind a verb by a
    hyphen ("-t-elle"); `who`: relative ones.

    What is said: `vague`: words by which a quote points to something outside it ("there", "these"), `negations`: words that
    make a statement outspoken ("never"), `emphatic`: those that stand in a verdict, a claim or a feeling ("disgrace", "must"),
    `courtesies`: those of thanks, of congratulations and of advertising ("thrilled"). `existential`: phrases that open a
    sentence with a pronoun that stands for nothing ("there is"), `impersonal`: those that do so where one of `completing`
    follows ("it is wrong that"), `finite`: common finite verbs, behind which an article is a demonstrative ("die ist").

    People: `sir`, `madam`: forms of address that tell the gender, `titles`: those that do not; `roles`: nouns for what a
    person is, `spelled`: their abbreviations in full, `female` and `male`: endings of those that tell the gender,
    `role_endings`: endings of such nouns, `feminine`: the ending that makes a noun for a man one for a woman (a noun that has
    both forms is a person's), `role_phrases`: what belongs to a title after "of"; `not_roles`: nouns that stand before a name and say nothing of the person
    ("Familie"), `statuses`: what stands before a role and changes what it says ("former"), `copulas`: forms of "to be" and "to
    become", `employed`: two words that do their work ("works as"), `since`: prepositions of the time from which someone is
    something; `kin`: relatives ("wife"), who
    are not the person named before them; `unnamed`: nouns for sources without a name ("officials"), `bodies`:
    those for organisations, by which the text goes on to speak of one ("the bank"), `documents`: what speaks for whoever wrote
    it ("letter"), `owners`: what stands for whose office it is ("its director"),
    `affiliated`: prepositions between a person and the house that sent him ("of"); `honorifics`: what
    follows a name in a script without spaces.

    Names: `organisations`: words that make a name an organisation; `places`: names that never speak as persons;
    `not_names`: other capitalised words that are no names, nations and parties too; `particles`: words inside a name
    ("van"); `surnames`: the characters that begin a name in a script without capitals, `anonymous`: those that
    stand for the rest of a name that is not told; `possessive`: endings of a name that owns the next noun, `genitive`: the same without a mark; `cases`: endings
    of names in other cases than the first, the longest first.

    Grammar: `definite`, `indefinite`: articles; `oblique`: those that no subject has, `genitive_articles`: those that behind a
    noun belong to what owns it; `masculine`, `feminine_articles`: those that tell a subject's gender; `aged`: endings of
    nouns that name a person by the age ("der 51-Jährige"); `prepositions`, `where`: those of place alone; `conjunctions`: those that
    join verbs; `function`: other words that open a sentence and are no names; `topics`: particles behind a subject,
    `quotatives`: particles behind a quotation, both in a script without spaces; `past_masculine`, `past_feminine`: endings
    by which a verb tells who spoke.

    `capital_nouns`: every noun has a capital; `drops_pronouns`: a verb may stand without its subject; `inverts`: the subject
    stands behind the verb where something else opens the sentence; `verb_final`: the subject stands before the quotation and the verb behind it; `dash`: a dash may open speech; `same_marks`: ” opens a quotation too; `spaced`: spaces separate
    words; `suffixes`: endings are glued to a name by an apostrophe; `elides`: an article may be glued to the next word by
    one; `roles_lead`: words may stand between a role and its name ("premier italiana Meloni").
    """

    table: str = ""
    shown: float = 0.93
    verbs: frozenset[str] = frozenset()
    cues: frozenset[str] = frozenset()
    according: tuple[str, ...] = ()
    he: frozenset[str] = frozenset()
    she: frozenset[str] = frozenset()
    they: frozenset[str] = frozenset()
    it: frozenset[str] = frozenset()
    his: frozenset[str] = frozenset()
    her: frozenset[str] = frozenset()
    vague: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    emphatic: frozenset[str] = frozenset()
    courtesies: frozenset[str] = frozenset()
    existential: tuple[str, ...] = ()
    impersonal: tuple[str, ...] = ()
    completing: frozenset[str] = frozenset()
    finite: frozenset[str] = frozenset()
    sir: frozenset[str] = frozenset()
    madam: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    female: tuple[str, ...] = ()
    male: tuple[str, ...] = ()
    spelled: Mapping[str, str] = field(default_factory=dict)
    role_endings: tuple[str, ...] = ()
    feminine: str = ""
    role_phrases: frozenset[str] = frozenset()
    not_roles: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    copulas: frozenset[str] = frozenset()
    employed: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    kin: frozenset[str] = frozenset()
    unnamed: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    affiliated: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()
    organisations: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    not_names: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    oblique: frozenset[str] = frozenset()
    genitive_articles: frozenset[str] = frozenset()
    masculine: frozenset[str] = frozenset()
    feminine_articles: frozenset[str] = frozenset()
    aged: tuple[str, ...] = ()
    prepositions: frozenset[str] = frozenset()
    where: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    function: frozenset[str] = frozenset()
    who: frozenset[str] = frozenset()
    possessive: tuple[str, ...] = ()
    participles: tuple[str, ...] = ()
    auxiliaries: frozenset[str] = frozenset()
    addressed: frozenset[str] = frozenset()
    passive: frozenset[str] = frozenset()
    reflexives: frozenset[str] = frozenset()
    surnames: str = ""
    clitics: tuple[str, ...] = ()
    honorifics: tuple[str, ...] = ()
    anonymous: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    quotatives: tuple[str, ...] = ()
    capital_nouns: bool = False
    drops_pronouns: bool = False
    dash: bool = False
    same_marks: bool = False
    spaced: bool = True
    suffixes: bool = False
    elides: bool = False
    verb_final: bool = False
    inverts: bool = False
    past_masculine: str = ""
    past_feminine: str = ""
    genitive: str = ""
    roles_lead: bool = False
    cases: tuple[str, ...] = ()


def words(text: str) -> frozenset[str]:
    """Return the words of a list written as running text; an underscore stands for a space.

    >>> sorted(words("said says points_out"))
    ['points out', 'said', 'says']
    """
    return frozenset(word.replace("_", " ") for word in text.split())

"""Clauses in front of a quotation: the verb of saying that leads to it, and who its subject is."""

from digestbot.core.analysis.quotes.phrases import noun_phrase
from digestbot.core.analysis.quotes.roles import is_role, is_title
from digestbot.core.analysis.quotes.scene import FAR, NEAR, Cue, Scene, Subject


def before(scene: Scene, quote: int) -> Cue | None:
    """Return the attribution in front of the quotation at token `quote`, in its sentence and behind the last quotation."""
    tokens, start = scene.tokens, quote
    floor = scene.sentence_start(quote)
    while start > floor and tokens[start - 1].quote < 0:
        start -= 1
    if start == quote:
        return None
    for at in range(quote - 1, start - 1, -1):
        if length := scene.phrase(at, scene.speech.according):
            subject = noun_phrase(scene, at + length, quote)
            if subject is None and at + length >= quote - 1:
                return Cue(kind="source", subject=Subject(kind="none"), first=at, last=at + length, before=True)
            if subject and subject.kind != "unnamed":
                return Cue(kind="source", subject=subject, first=at, last=subject.end, before=True)
        if scene.is_verb(at):
            return _with_verb(scene, start, at, quote)
    if tokens[quote - 1].text in ":：":
        return leading(scene, start, quote - 1)
    return None


def _with_verb(scene: Scene, start: int, verb: int, quote: int) -> Cue:
    subject = subject_of(scene, start, verb, quote)
    near = quote - verb <= NEAR or scene.tokens[quote - 1].text in ":："
    return Cue(kind="verb" if near else "far verb", subject=subject, first=subject.at if subject.at >= 0 else verb,
               last=verb + 1, before=True)  # fmt: skip


def leading(scene: Scene, start: int, colon: int) -> Cue | None:
    """Return whom a colon without a verb introduces: the name right before it, else the subject of its sentence."""
    if colon <= start:
        return None
    index = scene.covering.get(colon - 1)
    if index is not None and scene.mentions[index].kind != "place" and not scene.mentions[index].possessive:
        mention = scene.mentions[index]
        subject = Subject(kind="name", at=mention.first, end=mention.last, mention=index)
    else:
        subject = sentence_subject(scene, start, colon) or Subject(kind="none")
    return Cue(kind="colon", subject=subject, first=start, last=colon, before=True)


def subject_of(scene: Scene, start: int, verb: int, quote: int) -> Subject:
    """Return the subject of the verb of saying at token `verb` in a clause between `start` and `quote`."""
    if verb == start and (behind := _behind_verb(scene, verb, quote)):
        return behind
    shared = any(scene.tokens[verb].lower.endswith(p) for p in scene.speech.participles) or _coordinated(
        scene, start, verb
    )
    if not shared and (found := _left_of(scene, start, verb)):
        told = found.kind == "unnamed" and found.at > start and scene.is_verb(found.at - 1)
        return subject_of(scene, start, found.at - 1, quote) if told else found
    if found := sentence_subject(scene, start, verb):
        return found
    return _behind_verb(scene, verb, quote) or Subject(kind="none")


def _behind_verb(scene: Scene, verb: int, quote: int) -> Subject | None:
    at = verb + 1
    while at < min(quote, verb + 4) and scene.tokens[at].word:
        if scene.tokens[at].lower in scene.speech.prepositions:
            return None
        if subject := noun_phrase(scene, at, quote):
            return subject if subject.kind != "unnamed" else None
        at += 1
    return None


def _coordinated(scene: Scene, start: int, verb: int) -> bool:
    """Tell whether "and" or "but" right before the verb makes it share the subject of the clause before."""
    at = verb - 1
    while at > start and scene.tokens[at].word and verb - at <= 3:
        lower = scene.tokens[at].lower
        if lower in scene.speech.conjunctions:
            return True
        if at in scene.covering or lower in scene.speech.he | scene.speech.she | scene.speech.they:
            return False
        at -= 1
    return False


def _left_of(scene: Scene, start: int, verb: int) -> Subject | None:
    """Return the nearest subject to the left of the verb, across adverbs, prepositional phrases and appositions."""
    at = verb - 1
    while at >= start and verb - at <= FAR:
        if scene.tokens[at].text == ",":
            found, at = _across_comma(scene, start, at)
        elif at in scene.covering:
            found, at = _at_name(scene, start, at)
        else:
            found, at = _at_word(scene, start, at)
        if found:
            return found
    return None


def _across_comma(scene: Scene, start: int, comma: int) -> tuple[Subject | None, int]:
    """Return the name between two commas, or the token from which to look on in front of what they set off."""
    if (opening := _comma_before(scene, start, comma)) is None:
        return None, comma - 1
    at = opening - 1
    while (earlier := _comma_before(scene, start, at + 1)) is not None and _subordinate(scene, earlier + 1):
        at = earlier - 1
    return _alone_between(scene, opening, comma), at


def _at_name(scene: Scene, start: int, at: int) -> tuple[Subject | None, int]:
    """Return the name at a token if it may be a subject, or the token from which to look on."""
    index = scene.covering[at]
    mention = scene.mentions[index]
    if (preposition := _governed(scene, start, mention.first)) is not None:
        return None, preposition - 1
    if mention.kind == "place" or mention.possessive:
        return None, mention.first - 1
    return Subject(kind="name", at=mention.first, end=mention.last, mention=index), at


def _at_word(scene: Scene, start: int, at: int) -> tuple[Subject | None, int]:
    """Return the pronoun or the role at a token if it may be a subject, or the token from which to look on."""
    lower = scene.tokens[at].lower
    if lower in scene.speech.he or lower in scene.speech.she:
        return Subject(kind="pronoun", at=at, end=at + 1), at
    if lower in scene.speech.they:
        return Subject(kind="unnamed", at=at, end=at + 1), at
    if not _common_head(scene, at):
        return None, at - 1
    if (preposition := _governed(scene, start, at)) is not None:
        return None, preposition - 1
    return _nominal(scene, start, at), at


def _subordinate(scene: Scene, at: int) -> bool:
    """Tell whether a clause that begins at a token hangs on the one before it."""
    return scene.tokens[at].lower in scene.speech.who


def _comma_before(scene: Scene, start: int, comma: int) -> int | None:
    return next((a for a in range(comma - 1, start, -1) if scene.tokens[a].text == ","), None)


def _alone_between(scene: Scene, opening: int, closing: int) -> Subject | None:
    """Return the name that alone fills what two commas set off, titles aside."""
    index = scene.covering.get(closing - 1)
    if index is None:
        return None
    mention = scene.mentions[index]
    titles = all(is_title(scene.lower(a), scene.speech) for a in range(opening + 1, mention.first))
    role_before = scene.tokens[opening - 1].word and _role_near(scene, opening)
    if (
        titles
        and role_before
        and mention.kind == "person"
        and not mention.possessive
        and _ends_phrase(scene, opening - 1)
    ):
        return Subject(kind="name", at=mention.first, end=mention.last, mention=index)
    return None


def _ends_phrase(scene: Scene, at: int) -> bool:
    """Tell whether a token ends a common noun phrase: no name, or one that a preposition governs ("the mayor of Orm")."""
    index = scene.covering.get(at)
    return index is None or _governed(scene, max(0, at - 8), scene.mentions[index].first) is not None


def _role_near(scene: Scene, comma: int) -> bool:
    sentence = scene.tokens[comma].sentence
    for at in range(comma - 1, max(-1, comma - 15), -1):
        if scene.tokens[at].sentence != sentence or scene.tokens[at].text == ",":
            return False
        lower = scene.lower(at)
        if is_role(lower, scene.speech) or lower in scene.speech.kin or lower in scene.speech.unnamed:
            return True
    return False


def _governed(scene: Scene, start: int, first: int) -> int | None:
    """Return the preposition that governs a name, across its titles and article, or None."""
    at = first - 1
    while at >= start and first - at <= 6 and scene.tokens[at].word:
        lower = scene.tokens[at].lower
        if lower in scene.speech.prepositions:
            return at
        passes = (
            is_title(scene.lower(at), scene.speech)
            or lower in scene.speech.definite
            or lower in scene.speech.indefinite
        )
        if not passes and not scene.tokens[at].capital and at + 1 != first and lower in scene.speech.function:
            return None
        if scene.is_verb(at) or not (passes or at not in scene.covering):
            return None
        at -= 1
    return None


def _common_head(scene: Scene, at: int) -> bool:
    lower = scene.lower(at)
    return is_role(lower, scene.speech) or lower in scene.speech.unnamed or lower in scene.speech.kin


def _nominal(scene: Scene, start: int, head: int) -> Subject | None:
    """Return the role that ends at `head` with its article, or somebody unnamed; a governed one is skipped by its preposition."""
    at = head
    while at > start and scene.tokens[at - 1].word and head - at < 7:
        at -= 1
        lower = scene.tokens[at].lower
        if lower in scene.speech.definite:
            role = is_role(scene.lower(head), scene.speech)
            return Subject(kind="role" if role else "unnamed", at=at, end=head + 1)
        if lower in scene.speech.indefinite:
            return Subject(kind="unnamed", at=at, end=head + 1)
        if lower in scene.speech.prepositions or scene.is_verb(at):
            at += 1
            break
    return Subject(kind="unnamed", at=at, end=head + 1)


def _unnamed_head(scene: Scene, start: int, at: int) -> bool:
    """Tell whether a token is the head of an unnamed subject ("several groups"), with no article and no preposition."""
    lower = scene.lower(at)
    plural = lower.endswith("s") and lower[:-1] in scene.speech.unnamed
    if scene.tokens[at].capital and not scene.speech.capital_nouns:
        return False
    if not (lower in scene.speech.unnamed or plural) or _governed(scene, start, at) is not None:
        return False
    return not any(scene.tokens[a].lower in scene.speech.definite for a in range(max(start, at - 3), at))


def sentence_subject(scene: Scene, start: int, end: int) -> Subject | None:
    """Return the first noun phrase between two tokens that no preposition governs and that may speak."""
    tokens, at = scene.tokens, start
    weak: Subject | None = None
    while at < end:
        token = tokens[at]
        if token.lower in scene.speech.he or token.lower in scene.speech.she:
            return Subject(kind="pronoun", at=at, end=at + 1)
        if token.lower in scene.speech.his or token.lower in scene.speech.her:
            weak = weak or Subject(kind="pronoun", at=at, end=at + 1)
        if at in scene.covering:
            mention = scene.mentions[scene.covering[at]]
            subject = Subject(kind="name", at=mention.first, end=mention.last, mention=scene.covering[at])
            if mention.kind != "place":
                if not mention.possessive and _governed(scene, start, mention.first) is None:
                    return subject
                weak = weak or subject
            at = mention.last
            continue
        if weak is None and token.lower not in scene.speech.definite and _unnamed_head(scene, start, at):
            return Subject(kind="unnamed", at=at, end=at + 1)
        definite = token.lower in scene.speech.definite
        role = noun_phrase(scene, at, end) if definite and _governed(scene, start, at + 1) is None else None
        if role and role.kind in ("role", "name"):
            return role
        at += 1
    return weak

"""The facet that tells the article from what the page puts around it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Boilerplate:
    """Phrases, in any case, of lines that are not part of the article; the cleaner also uses their shape and place.

    A phrase of one word counts only if the line's shape agrees (a colon, capitals); longer ones count alone.

    `related`: open a pointer to another article. `captions`: open a caption or a credit; `pictures`: words for a picture.
    `calls`: open a request to the reader; `invitations`: may open one, if a thing of `things` is asked about and the reader
    is addressed with `us`. `walls`: ask for a subscription, `cookies`: for consent. `footers`: stand under the article.
    `syndicated`: forms of the sentence with which a blog's software ends a feed's text: its opening, "…" for the title, what follows.
    `labels`: whole lines that are buttons. `dates`: open a line that says when; `bylines`: who. `roles`: what authors of
    closing biographies are, `copulas`: tie the name to it; `works`: say by themselves that someone writes; `authors`: open a
    biography without a name. `contacts`: open a sentence that says how to reach an author.

    Of pages instead of an article: `consent`: words about consent to cookies, with `*` for any ending; `consent_titles`: phrases in
    the title of such a page; `logins`: beginnings of the title of a login.
    """

    related: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()
    invitations: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    us: tuple[str, ...] = ()
    walls: tuple[str, ...] = ()
    cookies: tuple[str, ...] = ()
    consent: tuple[str, ...] = ()
    consent_titles: tuple[str, ...] = ()
    logins: tuple[str, ...] = ()
    footers: tuple[str, ...] = ()
    syndicated: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    bylines: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    copulas: tuple[str, ...] = ()
    works: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()


def phrases(text: str) -> tuple[str, ...]:
    """Return the phrases of a list as language files hold it: separated by bars, on as many lines as needed.

    >>> phrases("read more | see also")
    ('read more', 'see also')
    """
    return tuple(" ".join(p.split()) for p in text.split("|") if p.strip())

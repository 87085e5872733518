"""What a web page says about the article on it: text through trafilatura, the rest from the page's own statements.

html -> document (parsed once) -> headline -> title, dek, date, outlet, picture -> pruned copy -> paragraphs -> wall or article
"""

from digestbot.core.articles.article import Page
from digestbot.core.articles.page.body import paragraphs_of
from digestbot.core.articles.page.document import read
from digestbot.core.articles.page.head import canonical_of, dek_of, image_of, language_of, site_of, title_of
from digestbot.core.articles.page.labels import labels_of
from digestbot.core.articles.page.linked import is_article
from digestbot.core.articles.page.published import published_of
from digestbot.core.articles.page.walls import wall_of


def extract(html: str, *, url: str | None = None) -> Page:
    """Return title, dek, text and the rest of a page; an empty text if there is no article on it.

    `wall` says that the page stands in front of an article (paywall, consent, login): its text must not be used.

    >>> extract("<title>Rates hold</title><h1>Rates hold</h1>").title
    'Rates hold'
    """
    document = read(html)
    if document is None:
        return Page()
    dek = dek_of(document)
    text = "\n\n".join(paragraphs_of(document, url=url, dek=dek))
    return Page(
        title=title_of(document),
        dek=dek,
        text=text,
        language=language_of(document),
        published=published_of(document, url=url),
        canonical=canonical_of(document, url=url),
        image=image_of(document, url=url),
        site=site_of(document, url=url),
        labels=labels_of(document),
        wall=wall_of(document, text, url=url),
        is_article=document.meta("og:type") == "article" or any(is_article(node) for node in document.articles),
    )

"""One article, analysed: clean, split, select, attribute."""

from digestbot.core.analysis.analysis import Analysis
from digestbot.core.analysis.authors import finder as authors
from digestbot.core.analysis.kind.classify import classify
from digestbot.core.analysis.quotes import finder as quotes
from digestbot.core.analysis.quotes.key import rank
from digestbot.core.analysis.summary.summarise import DEFAULT, SUMMARISERS, summarise
from digestbot.core.articles.article import RawArticle
from digestbot.core.articles.clean.cleaner import clean
from digestbot.core.articles.clean.furniture import furniture
from digestbot.core.articles.clean.headline import headline
from digestbot.core.text.language import detect
from digestbot.core.text.sentences import split

LEAD = 1000
"""Code points of the text that, with the title, tell its language."""


def analyse(article: RawArticle, *, sentences: int = 3, summariser: str = DEFAULT.name) -> Analysis:
    """Return what a digest may say of the article: a summary of at most `sentences` sentences, its quotes and authors.

    `summariser` is a name in `SUMMARISERS`.
    """
    language = detect(f"{article.title or ''} {article.text[:LEAD]}", hint=article.language)
    title = article.title or headline(article.text, language)
    cleaned = clean(article.text, title=title, dek=article.dek, language=language, repeated=furniture(article.others))
    spans = split(cleaned.text, language)
    # A headline found in the text is no byline, whatever names stand in it.
    below = article.text if article.title or not title else article.text.replace(title, "", 1)
    chosen = SUMMARISERS[summariser]
    summary = summarise(cleaned.text, spans, count=sentences, title=title, language=language, summariser=chosen)
    said = quotes.find(cleaned.text, language=language, title=title)
    return Analysis(
        title=title,
        kind=classify(article, title=title or "", body=cleaned.text, language=language).kind,
        body=cleaned.text,
        language=language,
        published=article.published,
        sentences=spans,
        summary=summary,
        quotes=rank(said, body=cleaned.text, title=title, summary=[spans[i] for i in summary], language=language),
        authors=authors.find(article.claims, text=below, bios=cleaned.bios, language=language, outlet=article.outlet),
    )

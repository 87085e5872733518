"""What is shown of an article that could not be analysed: its beginning, as it stands."""

from digestbot.core.analysis.analysis import Analysis
from digestbot.core.articles.article import RawArticle
from digestbot.core.text.spans import Span

LONGEST = 300
"""Code points of the beginning."""


def lead(article: RawArticle) -> Analysis:
    """Return the first words of an article as its only sentence, without quotes and authors; nothing is looked for in them.

    >>> lead(RawArticle(title="Rain", dek="It rained. It will rain on.")).summary_sentences
    ('It rained. It will rain on.',)
    """
    words = (article.dek or article.text).strip().partition("\n")[0][: LONGEST + 1]
    body = words if len(words) <= LONGEST else words[:LONGEST].rpartition(" ")[0] or words[:LONGEST]
    body = body.strip() or (article.title or "")[:LONGEST].strip()
    return Analysis(
        title=article.title,
        body=body,
        language=article.language or "und",
        published=article.published,
        sentences=(Span(start=0, end=len(body)),) if body else (),
        summary=(0,) if body else (),
        quotes=(),
        authors=(),
    )

"""What a web page says about the article on it, through trafilatura."""

import re

from digestbot.core.articles.article import Page


def extract(html: str, *, url: str | None = None) -> Page:
    """Return title, dek, text and the rest of a page; an empty text where there is no article on it."""
    import trafilatura  # noqa: PLC0415 - slow to load; only where a page is read

    document = trafilatura.bare_extraction(html, url=url, include_comments=False, with_metadata=True)
    if document is None:
        return Page()
    text = "\n\n".join(line.strip() for line in (document.text or "").splitlines() if line.strip())
    return Page(title=document.title, dek=document.description, text=text, image=document.image, site=document.sitename)


def decode(body: bytes, content_type: str | None) -> str:
    """Return the page's text: the header's charset, else the one the page declares, else UTF-8, else Windows-1252."""
    declared = re.search(r"charset=[\"']?([\w-]+)", content_type or "") or re.search(
        r"charset=[\"']?([\w-]+)", body[:2048].decode("ascii", "replace")
    )
    for charset in (declared.group(1) if declared else "utf-8", "utf-8"):
        try:
            return body.decode(charset)
        except (LookupError, UnicodeDecodeError):
            continue
    return body.decode("cp1252", "replace")

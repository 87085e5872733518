"""A page's bytes as text."""

import pytest

from digestbot.core.articles.page.decoding import decode

WORDS = "Größe und Maß in der Höhe"


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (WORDS.encode(), "text/html; charset=utf-8"),
        (WORDS.encode("cp1252"), "text/html; charset=windows-1252"),
        (b'<meta charset="windows-1252">' + WORDS.encode("cp1252"), "text/html"),
        (b"<meta charset='windows-1252'>" + WORDS.encode("cp1252"), None),
        (b'<meta http-equiv=x content="text/html; charset=windows-1252">' + WORDS.encode("cp1252"), None),
        (b'<meta charset="windows-1252">' + WORDS.encode(), "text/html; charset=utf-8"),
        (b'<meta charset="utf-8">' + WORDS.encode("cp1252"), "text/html; CHARSET = windows-1252"),
    ],
)
def test_the_header_is_believed_before_the_page(body: bytes, kind: str | None) -> None:
    """And the page where the header says nothing."""
    assert decode(body, kind).endswith(WORDS)


def test_a_name_far_down_the_page_is_not_looked_for() -> None:
    """It stands in the head or nowhere."""
    body = b" " * 5000 + b'<meta charset="utf-16">' + WORDS.encode()
    assert decode(body).endswith(WORDS)

"""Languages by their codes."""

import pytest

from digestbot.core.text.languages import CODES, UNKNOWN, get


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_its_language(code: str) -> None:
    """Also with a region behind it, in either writing."""
    assert get(code).code == code
    assert get(f"{code}-XY") is get(f"{code.upper()}_xy") is get(code)


@pytest.mark.parametrize("code", [None, "", "xx", "deu", "-de", "../de", "language"])
def test_what_is_none_is_unknown(code: str | None) -> None:
    """No file is looked for by a name that somebody else chose."""
    assert get(code) is UNKNOWN

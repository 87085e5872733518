"""The characters of a document, whatever header and declaration say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.feeds.charset import decode, may_be_wounded, mended

NEWS = {
    "windows-1251": "Дождь над гаванью: новости дня и «прогноз» — завтра солнце",
    "koi8-r": "Дождь над гаванью, новости дня и прогноз на завтра",
    "shift_jis": "港の天気：明日は雨、気温は十五度でしょう",
    "euc-jp": "港の天気：明日は雨、気温は十五度でしょう",
    "gb2312": "港口新闻：明天有雨，市政厅召开会议",
    "big5": "港口新聞：明天有雨，市政廳召開會議",
    "euc-kr": "항구 소식: 내일은 비가 오겠습니다",
    "iso-8859-7": "Νέα του λιμανιού: αύριο βροχή",
    "iso-8859-2": "Zażółć gęślą jaźń w porcie",
    "iso-8859-1": "Régen über dem Hafen, café fermé",
    "windows-1252": "“Rain” over the harbour – café",
    "utf-8": "“Rain” – дождь – 雨",
}


def _twice_encoded(text: str) -> str:
    """Return UTF-8 that was taken for Latin-1."""
    return text.encode().decode("latin-1")


def document(text: str, declared: str | None) -> str:
    """Return a document with the text in it."""
    encoding = f' encoding="{declared}"' if declared else ""
    return f'<?xml version="1.0"{encoding}?><rss><channel><title>{text}</title></channel></rss>'


@pytest.mark.parametrize("name", NEWS)
def test_a_declared_charset_is_read(name: str) -> None:
    """What the XML declaration says, it is."""
    assert NEWS[name] in decode(document(NEWS[name], name).encode(name))


@pytest.mark.parametrize("name", NEWS)
def test_the_header_wins_over_the_declaration(name: str) -> None:
    """A charset in Content-Type is believed before another one in the declaration, with and without quotes."""
    body = document(NEWS[name], "iso-8859-1" if name != "iso-8859-1" else "koi8-r").encode(name)
    assert NEWS[name] in decode(body, f"application/xml; charset={name}")
    assert NEWS[name] in decode(body, f'text/xml; Charset="{name.upper()}" ; x=y')


@pytest.mark.parametrize(
    "name", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "utf-8-sig", "cp037"]
)
def test_wide_charsets_are_known_by_their_first_bytes(name: str) -> None:
    """With and without a byte-order mark, whatever is declared."""
    text = NEWS["utf-8"] if name != "cp037" else "Rain over the harbour"
    found = decode(document(text, name).encode(name))
    assert text in found
    assert not found.startswith("\ufeff")


@pytest.mark.parametrize("name", ["windows-1251", "koi8-r", "shift_jis", "euc-kr", "windows-1252"])
def test_a_wrong_declaration_is_repaired(name: str) -> None:
    """Bytes that cannot be the UTF-8 that is declared are read as what they are."""
    assert NEWS[name] in decode(document(NEWS[name], "utf-8").encode(name))


@pytest.mark.parametrize("text", ["Don’t stop", "Rock ’n’ roll", "Señor", "Noël", "It’s a café – “smart”", "½ price"])
@pytest.mark.parametrize("declared", ["utf-8", "us-ascii", None])
def test_a_word_or_two_is_enough(text: str, declared: str | None) -> None:
    """A title in ASCII but for a letter or an apostrophe tells a guesser next to nothing; it is windows-1252."""
    assert text in decode(document(text, declared).encode("windows-1252"))


@pytest.mark.parametrize(
    "declared", ["iso-8859-1", "windows-1251", "us-ascii", "no-such-charset", "utf-16", "base64", "utf-7"]
)
def test_utf8_is_known_under_any_name(declared: str) -> None:
    """UTF-8 that is declared as something else, or as nothing that is a charset, is UTF-8."""
    text = NEWS["utf-8"]
    assert text in decode(document(text, declared).encode())
    assert text in decode(document(text, None).encode(), f"text/xml; charset={declared}")


def test_one_bad_byte_costs_one_character() -> None:
    """A stray windows-1252 quotation mark in UTF-8 is read as what it was meant to be."""
    assert decode("дождь ".encode() + b"\x93" + "да".encode()) == "дождь “да"


def test_old_wounds_are_healed() -> None:
    """UTF-8 taken for Latin-1 and encoded again, and windows-1252 taken for Latin-1; what is right stays."""
    assert mended("cafÃ© â") == "cafÃ© â"
    assert mended("cafÃ©") == "café"
    assert mended("\x93rain\x94") == "“rain”"
    assert mended("“café” 雨") == "“café” 雨"


@given(st.text(st.characters(max_codepoint=0x120)) | st.text(st.characters(codec="utf-8")).map(_twice_encoded))
def test_what_cannot_be_wounded_is_not_mended(text: str) -> None:
    """A document whose texts nobody looks at holds none that would have been changed."""
    assert may_be_wounded(text.encode()) or mended(text) == text


@given(st.binary(max_size=300), st.text(max_size=40))
def test_every_body_has_a_text(body: bytes, content_type: str) -> None:
    """No bytes and no header make decoding raise."""
    assert isinstance(decode(body, content_type), str)


@given(st.text(st.characters(codec="utf-8"), max_size=200))
def test_utf8_survives(text: str) -> None:
    """Text in UTF-8 comes out as it went in, if it begins like a document."""
    assert decode(f"<a>{text}".encode()) == f"<a>{text}"

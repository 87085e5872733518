"""What `digestbot summarize` says of an article."""

from digestbot.cli.summarize import answer


def test_a_quote_is_given_with_its_role_and_its_rank() -> None:
    """The speaker's role is in the article's words; `key` ranks the quotes that may be shown, null for the others."""
    text = "The town of Orm closed its harbour on Monday, for the old wall has moved by a foot since the flood of May.\n\nAna Ruiz, the mayor, said: “The harbour needs a new wall before the autumn.” She added: “Soon.”"
    found = answer({"id": "1", "text": text, "lang": "en"}, 1)
    assert [(q["speaker"], q["role"], q["key"]) for q in found["quotes"]] == [
        ("Ana Ruiz", "mayor", 1),
        ("Ana Ruiz", "mayor", None),
    ]
    assert all(found["body"][q["start"] : q["end"]] == q["text"] for q in found["quotes"])

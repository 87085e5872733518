"""Whether a site lets a page be read (RFC 9309), through protego."""

AGENT = "digestbot"
"""The name that robots.txt files may call us by."""


def allowed(rules: str, url: str) -> bool:
    r"""Return whether the rules let us read the address; rules that cannot be understood forbid nothing.

    >>> allowed("User-agent: *\nDisallow: /private/", "https://courier.example/private/a")
    False
    >>> allowed("User-agent: *\nDisallow: /private/", "https://courier.example/news/a")
    True
    """
    from protego import Protego  # noqa: PLC0415 - only where a page is read

    return bool(Protego.parse(rules).can_fetch(url, AGENT))

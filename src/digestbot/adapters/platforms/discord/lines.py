"""The lines that Discord's three layouts share: escaped, within budgets, with times that each reader sees in their own zone."""

from datetime import datetime

from digestbot.adapters.platforms.discord.escaping import escape, masked
from digestbot.commands.digest_words import DigestWords, digest_words
from digestbot.core.delivery.delivery import Part
from digestbot.core.digests import wording
from digestbot.core.digests.document import BriefLine, Document, StoryCard
from digestbot.core.digests.subscription import Options
from digestbot.core.digests.text import clean, shorten, utf16, web_link

TITLE, SUMMARY, QUOTE, LINE = 220, 300, 300, 240
"""Characters, after escaping, that a headline, a summary, a quote and a line of small print may take."""
TITLE_LINK, QUOTE_LINK = 800, 400
"""Characters of a link; the headline keeps its link longer, for without it the story cannot be read."""


def size(text: str) -> int:
    """Return what `text` costs once it is escaped."""
    return utf16(escape(text))


def cut(text: str, limit: int) -> str:
    """Return `text` escaped and within `limit`."""
    return escape(shorten(clean(text), limit, size))


def timestamp(at: datetime, style: str = "t") -> str:
    """Return a time that Discord draws in each reader's own zone: `t` is the time of day, `f` with the date.

    >>> from datetime import UTC
    >>> timestamp(datetime(2026, 11, 24, 6, tzinfo=UTC))
    '<t:1795500000:t>'
    """
    return f"<t:{int(at.timestamp())}:{style}>"


def mentions(options: Options, part: Part) -> str | None:
    """Return the mentions of the role that an admin chose and of the followers of what is shown, in the main message only."""
    told = [f"<@&{role}>" for role in roles(options)] + [f"<@{person}>" for person in people(options)]
    return " ".join(told) if told and part.kind == "main" else None


def roles(options: Options) -> list[str]:
    """Return the role to mention, if it can be one."""
    return [role for role in [(options.role or "").strip()] if role.isascii() and role.isdecimal()]


def people(options: Options) -> list[str]:
    """Return the people to mention, as far as they can be such."""
    return [person for person in options.people if person.isascii() and person.isdecimal()]


def header(document: Document, part: Part) -> str:
    """Return the text above the stories: the digest's title and counts, or the number of this part."""
    say = digest_words(document.language)
    title = cut(wording.title(document, say), TITLE)
    if part.kind == "thread":
        here = say("digest-part", number=part.number + 1, total=part.total)
        return f"-# {title} · {here}"
    facts = " · ".join(wording.facts(document, say, lambda at: timestamp(at, "f")))
    return f"## 📰 {title}\n-# {wording.day(document, say)} · {facts}"


def remaining(document: Document, part: Part, options: Options) -> str | None:
    """Return the line that says where to find the stories that this message does not show."""
    left = wording.left_over(
        document, len(part.stories), digest_words(document.language), in_thread=options.rest == "thread"
    )
    return None if part.kind == "thread" or left is None else f"-# {left}"


BRIEF = {"cards": 3300, "embeds": 1700, "compact": 1700}
"""Characters for stories in one line, beside the line that says which part this is, by layout."""


def in_brief(document: Document, part: Part, options: Options) -> tuple[str, int]:
    """Return the stories that are told in one line, in the part that has no others, and how many of them fit."""
    if part.kind != "thread" or part.stories:
        return "", 0
    room = BRIEF.get(options.layout, BRIEF["compact"])
    say = digest_words(document.language)

    def line(brief: BriefLine) -> str:
        title = masked(cut(wording.brief_title(brief, say), LINE), web_link(brief.link, TITLE_LINK))
        return f"- {title} · {cut(wording.brief_outlet(brief, say), 60)}"

    return wording.brief_lines(
        document, say, draw=line, heading=lambda name: f"**{cut(name, 80)}**", fits=lambda t: utf16(t) <= room
    )


def nothing_new(document: Document) -> str | None:
    """Return what a digest without stories says."""
    return None if document.stories else digest_words(document.language)("digest-nothing-new")


def headline(card: StoryCard, say: DigestWords) -> str:
    """Return the linked headline, with badges before it."""
    title = cut(wording.headline(card, say), TITLE)
    return f"{badges(card, say)}{masked(title, web_link(card.link, TITLE_LINK))}"


def badges(card: StoryCard, say: DigestWords) -> str:
    """Return the badges as code, in which Discord obeys nothing and a backslash would show."""
    plain = [shorten(badge.replace("`", "'"), 60) for badge in wording.badges(card, say)]
    return "".join(f"`{badge}` " for badge in plain)


def summary(card: StoryCard) -> str:
    """Return the summary within its budget."""
    return escape(wording.summary(card, SUMMARY, size))


def quotes(card: StoryCard, count: int, say: DigestWords) -> list[str]:
    """Return the first quotes in which something can be read, each as two quoted lines, the outlet linked to the sentence."""
    found, unclear = [], say("digest-speaker-unclear")
    for quoted in card.quotes[:count]:
        if said := cut(quoted.text, QUOTE):
            speaker, role = wording.attribution(quoted)
            named = f"*{unclear}*" if speaker is None else f"**{cut(speaker, 80)}**"
            roled = f", {cut(role, 80)}" if role else ""
            source = f"{cut(wording.outlet(quoted.outlet, say, quoted.link), 60)} ↗"
            source = masked(source, web_link(quoted.link, QUOTE_LINK))
            found.append(f"> “{said}”\n> — {named}{roled} · {source}")
    return found


def notes(card: StoryCard, document: Document, say: DigestWords) -> tuple[str, ...]:
    """Return the lines of small print under a story's text: what outlets count, and the story before."""
    found = [f"-# {cut(told, LINE)}"] if (told := wording.figures(card, say)) else []
    if before := wording.earlier(card, document, say):
        introduced, title, link = before
        found.append(f"-# {cut(introduced, 60)} {masked(cut(title, 120), web_link(link, QUOTE_LINK))}")
    return tuple(found)


def small_print(card: StoryCard, say: DigestWords) -> str:
    """Return the authors, outlet, time and other outlets of a story."""
    when = None if card.published is None else timestamp(card.published)
    parts = (
        cut(wording.byline(card, say), LINE),
        cut(wording.outlet(card.outlet, say), 60),
        when,
        cut(wording.also_in(card, say), 120),
    )
    return " · ".join(p for p in parts if p)

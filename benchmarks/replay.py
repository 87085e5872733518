"""A channel that reads a digest a day: what it is shown twice, and how much of what is new in running stories it is shown.

The stream is the open set of running stories where `DIGESTBOT_TEST_DATA` names it, else a small invented one. Each article goes
through the real analysis, grouping and composing; the outbox is played by a few dictionaries.
"""

import json
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from digestbot.core.analysis.analyse import analyse
from digestbot.core.articles.article import ArticleId, RawArticle
from digestbot.core.digests.compose import Composition, compose
from digestbot.core.digests.document import StoryCard
from digestbot.core.digests.novelty import novelties
from digestbot.core.digests.request import DigestRequest
from digestbot.core.digests.subscription import Options
from digestbot.core.digests.told import Mark, Told, mark
from digestbot.core.digests.update import article_novelties, lead_novelties
from digestbot.core.stories.stored_story import CandidateArticle, StoryCandidate, StoryId
from digestbot.core.stories.story import Member, Stories

DAY = timedelta(days=1)
WINDOW = 7 * DAY
STREAM = "eval/stories/en_mix30.input.jsonl"


@dataclass(slots=True)
class Replay:
    """What the channel was shown: sentences twice in the same words, and in nearly the same; new facts of running stories."""

    shown: int = 0
    twice: int = 0
    nearly: int = 0
    updates: int = 0
    new: Counter[str] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)


def main() -> None:
    """Print both figures."""
    root = os.environ.get("DIGESTBOT_TEST_DATA")  # noqa: TID251 - the tests' own variable
    path = Path(root or ".") / STREAM
    members = list(read(path)) if root and path.exists() else list(invented())
    found = replay(members)
    print(f"replay: {len(members)} articles, a digest a day to one channel; {found.updates} updates of running stories")
    print(f"replay: sentences shown {found.shown}; twice {found.twice}; in nearly the same words {found.nearly}")
    for where in ("title or lead", "anywhere"):
        kinds = " ".join(
            f"{name} {_share(found, where, sign)}"
            for name, sign in (("numbers", "#"), ("names", "@"), ("quotations", "“"))
        )
        print(f"replay: of what is new in {where}, share shown {_share(found, where)}; {kinds}")


def replay(members: Sequence[Member]) -> Replay:
    """Play the stream, in order of time."""
    channel = _Channel()
    found = Replay()
    at = min(m.published for m in members if m.published).replace(hour=7, minute=0, second=0, microsecond=0) + DAY
    waiting = list(members)
    while waiting:
        while waiting and (waiting[0].published is None or waiting[0].published < at):
            channel.take(waiting.pop(0), at)
        channel.digest(at, found)
        at += DAY
    return found


class _Channel:
    """The open stories, and what the channel has seen of each."""

    def __init__(self) -> None:
        self._open = Stories()
        self._numbers: dict[str, StoryId] = {}
        self._stories: dict[StoryId, list[CandidateArticle]] = {}
        self._shown: dict[StoryId, int] = {}
        self._marks: list[Mark] = []
        self._told = Told()
        self._wordings: set[int] = set()
        self._last: datetime | None = None
        self._articles = 0

    def take(self, member: Member, now: datetime) -> None:
        """Analyse an article and put it into its story."""
        self._articles += 1
        raw = RawArticle(
            title=member.title or None,
            text=member.text,
            outlet=member.source,
            language=member.language,
            published=member.published,
        )
        made = analyse(raw)
        assigned = self._open.assign(replace(member, text=made.body))
        story = self._numbers.setdefault(assigned.story, StoryId(len(self._numbers) + 1))
        article = CandidateArticle(
            id=ArticleId(self._articles),
            feed=1,
            url=f"https://{member.source or 'wire'}.example/{member.id}",
            title=made.title or "",
            outlet=member.source,
            published=member.published,
            first_seen=member.published or now,
            grouped_at=now,
            language=made.language,
            origin="page",
            body=made.body,
            sentences=made.sentences,
            summary=made.summary,
            quotes=made.quotes,
            authors=(),
            kind=made.kind,
        )
        self._stories.setdefault(story, []).append(article)

    def digest(self, now: datetime, found: Replay) -> None:
        """Compose and read the digest of a day."""
        candidates = list(self._candidates(now))
        made = self._composed(candidates, now)
        self._last = now
        if made is None:
            return
        cards = {StoryId(c.story): c for c in made.document.stories}
        for candidate in candidates:
            if candidate.news:
                found.updates += candidate.id in cards
                _count(candidate, cards.get(candidate.id), found)
        for shown in made.document.stories:
            self._read(shown, found)
        self._marks += [one for _, one in made.told]
        self._shown.update(dict(made.shown))

    def _candidates(self, now: datetime) -> Iterator[StoryCandidate]:
        for story, articles in self._stories.items():
            seen = self._shown.get(story)
            if articles[-1].grouped_at <= now - WINDOW or seen == len(articles):
                continue
            fresh = articles[seen or 0 :]
            yield StoryCandidate(
                id=story,
                revision=len(articles),
                articles=tuple(articles),
                shown_revision=seen,
                changed=None if seen is None else ", ".join(dict.fromkeys(a.outlet for a in fresh)),
                news=frozenset() if seen is None else frozenset(a.id for a in fresh),
            )

    def _composed(self, candidates: Sequence[StoryCandidate], now: datetime) -> Composition | None:
        request = DigestRequest(title="Replay", options=Options(max_stories=40), since=self._last or now - DAY)
        return compose(request, candidates, now=now, told=self._marks)

    def _read(self, card: StoryCard, found: Replay) -> None:
        for text in [s.text for s in card.summary] + [q.text for q in card.quotes]:
            found.shown += 1
            wording = mark(text, card.language).wording
            found.twice += wording in self._wordings
            found.nearly += self._told.repeats(text, card.language)
            self._wordings.add(wording)
        for text in [s.text for s in card.summary] + [q.text for q in card.quotes]:
            self._told.add(mark(text, card.language))


def _count(candidate: StoryCandidate, card: StoryCard | None, found: Replay) -> None:
    """Count what the new articles of a story tell that its earlier ones do not, and how much of it the card shows."""
    fresh = [a for a in candidate.articles if a.id in candidate.news]
    old = [a for a in candidate.articles if a.id not in candidate.news]
    known = frozenset().union(*map(article_novelties, old))
    lines = [] if card is None else [card.title, *(s.text for s in card.summary), *(q.text for q in card.quotes)]
    lines += [] if card is None else [said for figure in card.figures for said, _ in figure.told]
    text = "\n".join(lines)
    shown = novelties(text, candidate.articles[0].language) | (
        frozenset() if card is None else novelties("", card.language, title=card.title)
    )
    for where, tells in (("title or lead", lead_novelties), ("anywhere", article_novelties)):
        for fact in frozenset().union(*map(tells, fresh)) - known:
            found.new[where + fact[0]] += 1
            found.told[where + fact[0]] += fact in shown


def _share(found: Replay, where: str, sign: str = "#@“") -> str:
    new, told = (sum(counts[where + s] for s in sign) for counts in (found.new, found.told))
    return f"{told / new:.3f} ({told} of {new})" if new else "-"


def read(path: Path) -> Iterator[Member]:
    """Yield the articles of an open set."""
    with path.open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            yield Member(
                id=row["id"],
                title=row["title"],
                text=row["text"],
                published=datetime.fromisoformat(row["published"]) if row["published"] else None,
                source=row["source"],
                language=row["lang"],
            )


INVENTED = (
    (0, "courier", "Ferry Aurora sinks off Norvik", "The ferry Aurora sank off Norvik on Monday, and 20 people died. The coast guard of Norvik saved 85 others with its boats. Captain Ivo Brandt is among the missing, the coast guard said."),
    (0, "ledger", "Ferry sinks off Norvik, 20 dead", "Twenty people died as the ferry Aurora sank off Norvik. The coast guard saved 85 people from the water. Divers look for the ferry."),
    (1, "courier", "Ferry Aurora: 25 dead off Norvik", "The ferry Aurora sank off Norvik on Monday, and 20 people died. Divers of the coast guard found five more dead in the ferry, which makes 25 off Norvik. Minister Lena Marsh promised an inquiry into the ferry Aurora."),
    (2, "ledger", "Ferry Aurora was overloaded, inquiry finds", "The coast guard of Norvik saved 85 others with its boats. The ferry Aurora carried 140 people though it was built for 110, the inquiry of Norvik found. “We let this happen before our eyes,” Minister Lena Marsh said of the ferry."),
    (2, "harbour", "Bakers of Olden strike for higher wages", "The bakers of Olden walked out on Wednesday. They ask for 12 percent more, said Piet Vos of their union."),
)  # fmt: skip


def invented() -> Iterator[Member]:
    """Yield the reports of three days on one affair, of which some say again what was said, and one on another."""
    for number, (day, source, title, text) in enumerate(INVENTED):
        at = datetime(2026, 3, 2, 12, tzinfo=UTC) + day * DAY
        yield Member(id=str(number), title=title, text=text, published=at, source=source, language="en")


if __name__ == "__main__":
    main()

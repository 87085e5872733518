"""Story grouping: quality and time beside the plain tf-idf baseline, in one run on the same articles.

The articles are made: a vocabulary with the frequencies of a language (Zipf), events with names of their own, look-alikes
that share an event's words but not its names, and a few reports of each event in other words. Times are ratios to the
baseline's, measured one after the other in this run.
"""

import math
import random  # noqa: TID251 - seeded, to make the same articles each time
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

from digestbot.core.stories.story import Member, Stories, features
from digestbot.core.text.words import terms

START = datetime(2024, 3, 1, tzinfo=UTC)
SYLLABLES = ("ba", "ke", "lor", "mi", "nu", "pra", "sol", "ti", "van", "wex", "zor", "dan", "fel", "gri", "hov", "jas")
BAR = 0.3
TIMED = 20


def main() -> None:
    """Print quality on a stream of events and look-alikes, then time an article at 1,000 and 10,000 open stories."""
    stream = list(articles(events=150, reports=4, seed=1))
    ours = Stories()
    print(f"stories: digestbot    {_bcubed(stream, lambda member: ours.assign(member).story)}")
    print(f"stories: plain tf-idf {_bcubed(stream, Plain().assign)}")
    made = [member for _, member in articles(events=10_000 + TIMED, reports=1, seed=2)]
    for count in (1_000, 10_000):
        stories = Stories.load((member.id, features(member)) for member in made[:count])
        plain = Plain()
        for member in made[:count]:
            plain.open(member)
        mine, theirs = (_milliseconds(assign, made[-TIMED:]) for assign in (stories.assign, plain.assign))
        print(
            f"stories: at {count:6,} open: {mine:.2f} ms an article; plain tf-idf {theirs:.2f} ms; ratio {mine / theirs:.2f}"
        )


def articles(*, events: int, reports: int, seed: int) -> Iterator[tuple[str, Member]]:
    """Yield (event, article) in time order: every second event is a look-alike of the one before."""
    chance = random.Random(seed)
    common = [_word(chance) for _ in range(6000)]
    weights = [1 / (rank + 10) for rank in range(len(common))]
    subject: list[str] = []
    found: list[tuple[datetime, str, Member]] = []
    for event in range(events):
        if event % 2 == 0:
            subject = [_word(chance) for _ in range(12)]
        names = [_word(chance).capitalize() for _ in range(6)]
        opened = START + timedelta(hours=event)
        for report in range(reports):
            told = [
                *chance.choices(common, weights, k=150),
                *chance.choices(subject, k=25),
                *chance.choices(names, k=25),
            ]
            chance.shuffle(told)
            title = " ".join([*chance.sample(names, 2), *chance.sample(subject, 3)])
            at = opened + timedelta(hours=chance.random() * 30)
            member = Member(
                id=f"{event}-{report}",
                title=title,
                text=_sentences(told),
                published=at,
                source=f"s{report}",
                language="en",
            )
            found.append((at, str(event), member))
    yield from ((event, member) for _, event, member in sorted(found, key=lambda item: (item[0], item[2].id)))


def _word(chance: random.Random) -> str:
    return "".join(chance.choices(SYLLABLES, k=chance.randint(2, 4)))


def _sentences(words: list[str]) -> str:
    return ". ".join(" ".join(("The", *words[at : at + 15])) for at in range(0, len(words), 15)) + "."


class Plain:
    """The plain way: cosine of tf-idf to each story's centroid through an index, one bar."""

    def __init__(self) -> None:
        """Nothing has been read yet."""
        self._frequency: Counter[str] = Counter()
        self._sums: list[dict[str, float]] = []
        self._index: dict[str, set[int]] = {}
        self._names: list[str] = []
        self._read = 0

    def assign(self, member: Member) -> str:
        """Put the article where its cosine is highest, or into a story of its own."""
        vector = self._vector(member)
        dots: dict[int, float] = {}
        for term, weight in vector.items():
            for story in self._index.get(term, ()):
                dots[story] = dots.get(story, 0.0) + weight * self._sums[story][term]
        scores = {story: dot / _length(self._sums[story]) for story, dot in dots.items()}
        best = max(scores, key=scores.__getitem__, default=None)
        return self._add(member, vector, best if best is not None and scores[best] >= BAR else None)

    def open(self, member: Member) -> None:
        """Open a story without looking for another."""
        self._add(member, self._vector(member), None)

    def _vector(self, member: Member) -> dict[str, float]:
        self._read += 1
        counts = Counter(terms(f"{member.title} {member.text}", member.language))
        vector = {
            t: (1 + math.log(c)) * math.log((self._read + 1) / (self._frequency[t] + 0.5)) for t, c in counts.items()
        }
        length = _length(vector)
        return {term: weight / length for term, weight in vector.items()}

    def _add(self, member: Member, vector: dict[str, float], story: int | None) -> str:
        if story is None:
            story = len(self._sums)
            self._sums.append({})
            self._names.append(member.id)
        held = self._sums[story]
        for term, weight in vector.items():
            held[term] = held.get(term, 0.0) + weight
            self._index.setdefault(term, set()).add(story)
            self._frequency[term] += 1
        return self._names[story]


def _length(vector: dict[str, float]) -> float:
    return math.sqrt(sum(w * w for w in vector.values())) or 1.0


def _bcubed(stream: list[tuple[str, Member]], assign: Callable[[Member], str]) -> str:
    pairs = [(event, assign(member)) for event, member in stream]
    both, gold, found = Counter(pairs), Counter(e for e, _ in pairs), Counter(s for _, s in pairs)
    precision = sum(both[p] / found[p[1]] for p in pairs) / len(pairs)
    recall = sum(both[p] / gold[p[0]] for p in pairs) / len(pairs)
    return (
        f"B-cubed precision {precision:.3f} recall {recall:.3f} F1 {2 * precision * recall / (precision + recall):.3f}"
    )


def _milliseconds(assign: Callable[[Member], object], members: list[Member]) -> float:
    """Return the processor time an article takes."""
    begun = time.process_time()
    for member in members:
        assign(member)
    return (time.process_time() - begun) * 1000 / len(members)


if __name__ == "__main__":
    main()

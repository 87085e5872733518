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

from digestbot.core.stories.story import Member, Stories
from digestbot.core.text.words import terms

START = datetime(2024, 3, 1, tzinfo=UTC)
SYLLABLES = ("ba", "ke", "lor", "mi", "nu", "pra", "sol", "ti", "van", "wex", "zor", "dan", "fel", "gri", "hov", "jas")
BAR = 0.3


def main() -> None:
    """Print quality on a stream of events and look-alikes, then time an article at 1,000 and 10,000 open stories."""
    stream = list(articles(events=150, reports=4, seed=1))
    for name, group in (("digestbot", _ours()), ("plain tf-idf", _baseline())):
        print(f"stories: {name:13} {_bcubed(stream, group)}")
    for count in (1_000, 10_000):
        ours, plain = (_milliseconds(make(), count) for make in (_ours, _baseline))
        print(
            f"stories: at {count:6,} open: {ours:.2f} ms an article; plain tf-idf {plain:.2f} ms; ratio {ours / plain:.2f}"
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
                *chance.choices(common, weights, k=250),
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


def _ours() -> Callable[[Member], str]:
    stories = Stories()
    return lambda member: stories.assign(member).story


def _baseline() -> Callable[[Member], str]:
    """Return the plain way: cosine of tf-idf to each story's centroid through an index, one bar."""
    frequency: Counter[str] = Counter()
    sums: list[Counter[str]] = []
    index: dict[str, set[int]] = {}
    names: list[str] = []
    read = 0

    def assign(member: Member) -> str:
        nonlocal read
        read += 1
        counts = Counter(terms(f"{member.title} {member.text}", member.language))
        rare = {t: math.log((read + 1) / (frequency[t] + 0.5)) for t in counts}
        vector = {t: (1 + math.log(c)) * rare[t] for t, c in counts.items()}
        length = math.sqrt(sum(w * w for w in vector.values())) or 1.0
        dots: Counter[int] = Counter()
        for term, weight in vector.items():
            for story in index.get(term, ()):
                dots[story] += weight / length * sums[story][term]  # type: ignore[assignment] # weights are real numbers
        best = max(dots, key=lambda s: dots[s] / _length(sums[s]), default=None)
        if best is None or dots[best] / _length(sums[best]) < BAR:
            best = len(sums)
            sums.append(Counter())
            names.append(member.id)
        for term, weight in vector.items():
            sums[best][term] += weight / length  # type: ignore[assignment] # weights are real numbers
            index.setdefault(term, set()).add(best)
            frequency[term] += 1
        return names[best]

    return assign


def _length(vector: Counter[str]) -> float:
    return math.sqrt(sum(w * w for w in vector.values())) or 1.0


def _bcubed(stream: list[tuple[str, Member]], assign: Callable[[Member], str]) -> str:
    pairs = [(event, assign(member)) for event, member in stream]
    both, gold, found = Counter(pairs), Counter(e for e, _ in pairs), Counter(s for _, s in pairs)
    precision = sum(both[p] / found[p[1]] for p in pairs) / len(pairs)
    recall = sum(both[p] / gold[p[0]] for p in pairs) / len(pairs)
    return (
        f"B-cubed precision {precision:.3f} recall {recall:.3f} F1 {2 * precision * recall / (precision + recall):.3f}"
    )


def _milliseconds(assign: Callable[[Member], str], count: int) -> float:
    """Return the time an article takes once so many stories are open, over 40 articles."""
    stream = [member for _, member in articles(events=count + 40, reports=1, seed=2)]
    for member in stream[:-40]:
        assign(member)
    begun = time.process_time()
    for member in stream[-40:]:
        assign(member)
    return (time.process_time() - begun) * 1000 / 40


if __name__ == "__main__":
    main()

"""A small timeline with what is awkward: open ends, years before Christ, no date, no ASCII."""

from dataclasses import replace

from timeline.interval import Interval
from timeline.model import (
    Certainty,
    Concern,
    Document,
    Event,
    Link,
    Mention,
    Modality,
    Provenance,
    Span,
    Storyline,
    Trouble,
    Type,
)
from timeline.result import Timeline

TEXT = "Türkiye and Rwanda signed a pact in June 2025. They met again."


def event(name: str, edtf: str | None = None, *countries: str) -> Event:
    told = Mention(f"m-{name}", "d1", Span(0, 46), TEXT[:46], name, Span(0, 46))
    concerns = tuple(Concern(country, principal=not place) for place, country in enumerate(countries))
    interval = Interval.from_edtf(edtf) if edtf else None
    return Event(name, f"{name} İstanbul", (told,), interval, certainty=Certainty.STATED, countries=concerns)


def example() -> Timeline:
    """Six events of one text."""
    link = Link("pact", "visit", "builds_on", "explicit", (Provenance("d1", Span(0, 5), "building on"),))
    return Timeline(
        (Document("d1", "a.txt", TEXT, Interval.of(2026, 1, 22), sources=("a.txt", "b.txt"), metadata={"x": "ü"}),),
        (
            event("pact", "2025-06", "RWA", "TUR"),
            event("visit", "2025-11-03", "RWA"),
            event("plan", "../2025-12-31", "MLI"),
            event("talks", "2016/..", "MLI"),
            event("marathon", "-0489", "GRC"),
            event("undated", None, "RWA", "KAZ"),
        ),
        (Storyline("s1", "The pact", ("pact", "visit"), (link,)),),
        (Trouble("c.txt", "read", "is empty", "Remove it"),),
    )


WHEN = (
    None,
    "2025-06",
    "2025-06-14",
    "../2025-12-31",
    "2016/..",
    "-0489",
    "2016",
    "2024-12-31/2025-01-02",
    "196X",
    "19XX",
)
LANDS = ((), ("RWA",), ("RWA", "MAR"), ("MLI", "RWA"), ("SUN",), ("NER", "MLI"), ("TUR",))
SAID = (
    "Türkiye and Rwanda signed a pact.", "Talks in İstanbul went on.", "In Кигали they met in June 2025.",
    "A pact in June, with 3,000 men.", "Mali designed it; Türkiye assigned the talks.", "Aid came.",
)  # fmt: skip


def varied(number: int = 210) -> Timeline:
    """So many events of every kind, from thirty texts of three sources."""
    documents = [Document(f"d{at}", f"wire {at % 3}.txt", " ".join(SAID), Interval.of(2026, 1, 22)) for at in range(30)]
    events = [_varied(at) for at in range(number)]
    lines = [
        Storyline(f"s{at}", f"Story {at}", tuple(f"e{at + each * 3:03}" for each in range(4)), ())
        for at in range(0, number - 12, 9)
    ]
    links = (Link("e000", "e003", "follows", "explicit"),)
    return Timeline(tuple(documents), tuple(events), (replace(lines[0], links=links), *lines[1:]))


def _varied(at: int) -> Event:
    edtf, words = WHEN[at % len(WHEN)], SAID[at % len(SAID)]
    told = tuple(
        Mention(f"m{at:03}{each}", f"d{(at + each) % 30}", Span(0, 4), words, words, Span(0, 4))
        for each in range(1 + at % 4 // 3)
    )
    return Event(
        id=f"e{at:03}",
        title=f"{SAID[at * 5 % 7 % len(SAID)]} {at}",
        mentions=told,
        interval=Interval.from_edtf(edtf) if edtf else None,
        certainty=tuple(Certainty)[at % 5] if edtf else None,
        countries=tuple(Concern(land, principal=not place) for place, land in enumerate(LANDS[at % 7])),
        type=tuple(Type)[at % 14],
        modality=tuple(Modality)[at % 5],
        importance=at * 37 % 50 / 10,
    )

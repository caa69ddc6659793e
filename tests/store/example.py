"""A small timeline with what is awkward: open ends, years before Christ, no date, no ASCII."""

from timeline.interval import Interval
from timeline.model import Certainty, Concern, Document, Event, Link, Mention, Provenance, Span, Storyline, Trouble
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

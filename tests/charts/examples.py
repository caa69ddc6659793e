"""Small timelines made by hand: each event in one line."""

from timeline.interval import Day, Interval
from timeline.model import (
    Certainty,
    Concern,
    Document,
    Event,
    Link,
    Mention,
    Mod,
    Modality,
    Provenance,
    Span,
    Storyline,
    TimeExpression,
    Type,
)
from timeline.result import Timeline

TODAY = Day(2026, 2, 1)


def event(
    key: str,
    edtf: str | None = None,
    countries: str = "",
    certainty: str = "stated",
    mod: str | None = None,
    modality: str = "asserted",
    title: str = "",
    words: str = "",
    phrase: str = "",
    document: str = "d",
    start: int = 0,
) -> Event:
    """`countries` is "RWA MAR"; `phrase` is the date in `words`, which start at `start` of the document."""
    interval = Interval.from_edtf(edtf) if edtf else None
    words = words or f"The words of {key}."
    span = Span(start, start + len(words))
    times: tuple[TimeExpression, ...] = ()
    if phrase:
        at = start + words.index(phrase)
        found = Span(at, at + len(phrase))
        how = f"“{phrase}” says it whole"
        times = (
            TimeExpression(f"t{key}", document, found, phrase, "DATE", edtf or "", "x", interval=interval, how=how),
        )
    concerns = tuple(Concern(code, how=f"named: {code}") for code in countries.split())
    mention = Mention(f"m{key}", document, span, words, title or key, span, times, concerns)
    return Event(
        id=key,
        title=title or key,
        mentions=(mention,),
        interval=interval,
        mod=Mod(mod) if mod else None,
        certainty=Certainty(certainty) if interval else None,
        countries=concerns,
        type=Type.AGREEMENT,
        modality=Modality(modality),
        dated_by=times[0] if times else None,
        importance=1.0,
    )


def timeline(*events: Event, links: str = "", text: str = "", source: str = "note.txt") -> Timeline:
    """`links` is "pact>visit visit>commission": one storyline, explicit."""
    document = Document("d", source, text or "\n".join(each.mentions[0].text for each in events))
    pairs = [pair.split(">") for pair in links.split()]
    found = tuple(Link(a, b, "follows", "explicit", (Provenance("d", Span(0, 9), "x"),)) for a, b in pairs)
    steps = tuple(dict.fromkeys(key for pair in pairs for key in pair))
    storylines = (Storyline("s", "A storyline", steps, found),) if pairs else ()
    return Timeline((document,), events, storylines, today=TODAY)


def pact() -> Timeline:
    """Two far years, then the steps from a pact to a commission; a deadline; one undated."""
    return timeline(
        event("first", "2015", "RWA KAZ"),
        event("king", "2016", "RWA MAR"),
        event("pact", "2025-06", "RWA MAR", words="A pact was signed in June 2025.", phrase="June 2025"),
        event("visit", "2025-11", "RWA MAR", certainty="resolved"),
        event("arms", "../2025-12-31", "MLI", mod="END", modality="planned"),
        event("commission", "2026-01-18/2026-01-22", "RWA MAR"),
        event("plan", None, "RWA MAR"),
        links="king>pact pact>visit visit>commission pact>commission plan>commission",
    )

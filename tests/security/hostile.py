"""A timeline whose every foreign part is a payload: titles, words, sources, reasons, storylines, troubles."""

from dataclasses import replace
from itertools import pairwise

from charts.examples import TODAY, event

from timeline.model import Certainty, Document, Event, Link, Mention, Provenance, Span, Storyline, Trouble
from timeline.result import Timeline

from .payloads import PAYLOADS

WHEN = "June 2025"


def _event(number: int, payload: str) -> Event:
    """Dated, and every tenth undated, every seventh proposed; told once more in the text after."""
    edtf = None if number % 10 == 9 else f"2025-{1 + number % 12:02}"
    certainty = "proposed" if number % 7 == 6 else "stated"
    words, document = f"{payload} was signed in {WHEN}.", f"d{number}"
    made = event(f"e{number}", edtf, "GHA TGO", certainty, title=payload, words=words, phrase=WHEN, document=document)
    told = made.mentions[0]
    times = tuple(replace(time, how=payload) for time in told.times)
    countries = tuple(replace(concern, how=payload) for concern in made.countries)
    first = replace(told, times=times, countries=countries)
    again: Mention = replace(first, id=f"again{number}", document=f"d{(number + 1) % len(PAYLOADS)}", times=())
    dated_by = times[0] if edtf else None
    return replace(made, mentions=(first, again), dated_by=dated_by, countries=countries, note=payload)


def _storyline(events: list[Event]) -> Storyline:
    links = [
        Link(one.id, other.id, "follows", "explicit", (Provenance(other.mentions[0].document, Span(0, 30), "x"),))
        for one, other in pairwise(events)
    ]
    return Storyline("s", PAYLOADS[3], tuple(each.id for each in events), tuple(links))


def _timeline() -> Timeline:
    events = [_event(number, payload) for number, payload in enumerate(PAYLOADS)]
    documents = [
        Document(
            f"d{number}", payload, f"{payload} was signed in {WHEN}.", title=payload, sources=(payload, payload + "2")
        )
        for number, payload in enumerate(PAYLOADS)
    ]
    troubles = [Trouble(payload, "read", payload, payload) for payload in PAYLOADS]
    return Timeline(tuple(documents), tuple(events), (_storyline(events),), tuple(troubles), today=TODAY)


HOSTILE = _timeline()
assert any(each.certainty is Certainty.PROPOSED for each in HOSTILE.events)

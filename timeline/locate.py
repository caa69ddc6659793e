"""Text → places → countries: "Kigali" is RWA, "the Rwandan ambassador" is RWA, "New Mexico" is not MEX.

A name counts by itself; a city counts where its country is otherwise named, or where a million people live in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from . import gazetteer
from .gazetteer import Hit
from .model import Place, Span

MILLION = 1_000_000
_HOW = {
    "name": "the country",
    "nation": "part of the country",
    "historic": "a state of its time",
    "adjective": "adjective or people",
    "capital": "its capital",
    "state": "one of its states",
    "metonym": "stands for its government",
    "city": "a city there",
}


def places(text: str, language: str | None = None, document: str = "") -> list[Place]:
    """Every name that stands for a country, in text order: `places("Kigali and Rabat agreed")` → RWA, MAR."""
    hits = list(gazetteer.of(language or "en").scan(text))
    evidence = {hit.country for hit in hits if hit.kind != "city"}
    found = ((hit, _country(hit, evidence)) for hit in hits)
    return [_place(text, document, hit, country) for hit, country in found if country]


def _country(hit: Hit, evidence: set[str]) -> str:
    if hit.kind != "city":
        return hit.country
    for home in hit.homes:
        if home.country in evidence:
            return home.country
    return hit.country if hit.homes[0].people >= MILLION else ""


def _place(text: str, document: str, hit: Hit, country: str) -> Place:
    span = Span(hit.start, hit.end)
    return Place(document, span, span.of(text), country, f"“{span.of(text)}”, {_HOW[hit.kind]}")

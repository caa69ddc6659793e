"""Text → places → countries: "Kigali" is RWA, "the Rwandan ambassador" is RWA, "New Mexico" is not MEX.

A country's name counts by itself, and so does a capital's. A city or a province counts where its country is otherwise
named, where it has a million people, or where another of the same country supports it; never as part of a person's name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from math import log10

from . import countries, gazetteer
from .gazetteer import Hit, Home
from .locate_context import Context
from .locate_join import joined
from .locate_spoken import spoken
from .model import Place, Span

MILLION = 1_000_000
LARGE = 300_000  # people of a town that may speak for its state
PROVINCE = 300_000  # people to reckon a province with
NOT_A_COUNTRY = ("mask", "bloc")
_HOW = {
    "adjective": "adjective or people of {}",
    "nation": "part of {}",
    "historic": "{}, a state of its time",
    "capital": "capital of {}",
    "region": "part of {}",
    "metonym": "stands for the government of {}",
    "city": "a city of {}",
    "town": "a place in {}",
    "resident": "people of a part of {}",
    "state": "a state of {}",
    "abbreviation": "a state of {}",
}


def places(text: str, language: str | None = None, document: str = "") -> list[Place]:
    """Every name that stands for a country, in text order: `places("Kigali and Rabat agreed")` → RWA, MAR."""
    book = gazetteer.of(language or spoken(text))
    context = Context(text, joined(text, list(book.scan(text)), book))
    hits = [hit for hit in context.hits if hit.kind not in NOT_A_COUNTRY and context.stands(hit)]
    evidence = _evidence(hits)
    hits = _supported(context, [_settled(hit, evidence) for hit in hits], evidence)
    return [_place(text, document, hit) for hit in hits]


def _evidence(hits: Iterable[Hit]) -> Counter[str]:
    """How often each country, and each state ("USA.TX"), is named by what can hardly mean another."""
    sure = [hit.homes[0] for hit in hits if hit.kind != "town" and len(hit.homes) == 1]
    large = [hit.homes[0] for hit in hits if hit.kind == "town" and hit.homes[0].people > LARGE and not hit.doubtful]
    named = Counter(home.country for home in sure)
    named.update(f"{home.country}.{home.state}" for home in (*sure, *large) if home.state)
    return named


def _settled(hit: Hit, evidence: Counter[str]) -> Hit:
    """One home of several: the state named elsewhere, else the country named elsewhere, else the largest or first."""

    def fitness(home: Home) -> float:
        named = evidence[home.country] + 9 * evidence[f"{home.country}.{home.state}"]
        return log10(home.people or PROVINCE) + (2 + 2 * log10(1 + named) if named else 0)

    if len(hit.homes) == 1:
        return hit
    if hit.kind == "town":
        return hit._replace(homes=(max(hit.homes, key=fitness),), only=len({home.country for home in hit.homes}) == 1)
    return hit._replace(homes=(_of_homonyms(hit.homes, evidence),))


def _of_homonyms(homes: Sequence[Home], evidence: Counter[str]) -> Home:
    """The first unless only the other is named: Congo is COD unless only Brazzaville is, Georgia GEO unless only Texas."""
    first, *others = homes
    for home in others:
        known = any(name.startswith(f"{home.country}.") for name in evidence) if home.state else home.country in evidence
        if known and first.country not in evidence:
            return home
    return first


def _supported(context: Context, hits: Sequence[Hit], evidence: Counter[str]) -> list[Hit]:
    """Towns only where something else speaks for them: their country, their size, or another town of the country."""
    believable = [hit for hit in hits if hit.kind != "town" or context.believable(hit)]
    alone = {hit for hit in believable if hit.kind == "town" and not _stands_alone(context, hit, evidence)}
    towns: dict[str, set[str]] = {}
    for hit in alone:
        if not hit.doubtful:
            towns.setdefault(hit.country, set()).add(hit.name)
    return [hit for hit in believable if hit not in alone or len(towns.get(hit.country, ())) > 1]


def _stands_alone(context: Context, hit: Hit, evidence: Counter[str]) -> bool:
    """Its country is named, it is large, or it is the only one of its name and spoken of as a place: "in Saskatoon"."""
    if hit.country in evidence or hit.homes[0].people >= MILLION:
        return True
    return not hit.doubtful and hit.only and hit.homes[0].people > 0 and hit.name in context.located


def _place(text: str, document: str, hit: Hit) -> Place:
    span = Span(hit.start, hit.end)
    words = span.of(text)
    how = _HOW.get(hit.kind, "").format(countries.name(hit.country))
    return Place(document, span, words, hit.country, f"“{words}”, {how}" if how else f"“{words}”")

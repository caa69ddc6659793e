"""Text → places → countries: "Kigali" is RWA, "the Rwandan ambassador" is RWA, "New Mexico" is not MEX.

A country's name counts by itself, and so does a capital's. A town or a province counts where its country is otherwise
named, where it has a million people, or where another of the same country supports it; a person's name never does.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from math import log10
from unicodedata import is_normalized, normalize

from .. import countries, gazetteer, gazetteer_unspaced
from ..gazetteer import Hit, Home
from ..languages import named
from ..model import Place, Span
from .antiquity import is_ancient, of_its_times
from .context import Context
from .join import Book, joined
from .spoken import spoken

MILLION = 1_000_000
LARGE = 300_000  # people of a town that may speak for its state
NEAR = 250  # characters
PROVINCE = 300_000  # people to reckon a province with
NOT_A_COUNTRY = ("mask", "bloc", "area")
_CLUSTER = re.compile(r".[\u0300-\u036f]*", re.DOTALL)
ADJECTIVE = "adjective or people of {}"
_HOW = {
    "name": "meaning {}",
    "adjective": ADJECTIVE,
    "former": "a former name of {}",
    "nation": "part of {}",
    "historic": "{}, a state of its time",
    "capital": "capital of {}",
    "region": "part of {}",
    "metonym": "stands for the government of {}",
    "city": "a city of {}",
    "town": "a place in {}",
    "ancient": "an ancient place in what is {} today",
    "resident": "people of a part of {}",
    "state": "a state of {}",
    "abbreviation": "a state of {}",
}


def places(text: str, language: str | None = None, document: str = "") -> list[Place]:
    """Every name that stands for a country (ISO 3166-1 alpha-3), in text order; spans are in characters.

    `language` is the text's, "fr" or "fr-FR", where you know it. Raises PluginError for one that nobody knows.

    >>> [(place.text, place.country, place.how) for place in places("Kigali agreed.")]
    [('Kigali', 'RWA', '“Kigali”, capital of Rwanda')]
    """
    language = named(language) if language else None
    composed, at = _composed(text)
    return [_place(text, document, hit, Span(at[hit.start], at[hit.end])) for hit in _located(composed, language)]


def blocs(text: str, language: str | None = None, document: str = "") -> list[Place]:
    """Every bloc that is named, by its own code, never as its members: `blocs("ECOWAS met the AU")` → ECOWAS, AU."""
    composed, at = _composed(text)
    hits = _book(language or spoken(text)).scan(composed)
    spans = ((hit, Span(at[hit.start], at[hit.end])) for hit in hits if hit.kind == "bloc")
    return [Place(document, span, span.of(text), hit.country, f"“{span.of(text)}”, a bloc") for hit, span in spans]


def _book(language: str) -> Book:
    """The names of a language."""
    unspaced = language in gazetteer_unspaced.LANGUAGES
    return gazetteer_unspaced.of(language) if unspaced else gazetteer.of(language)


def _located(text: str, language: str | None) -> list[Hit]:
    """Names → those that stand → those that the text's times knew → each with one home → those that are supported."""
    language = language or spoken(text)
    book = _book(language)
    context = Context(text, language, joined(text, list(book.scan(text)), book))
    hits = [hit for hit in context.hits if hit.kind not in NOT_A_COUNTRY and context.stands(hit)]
    hits = [_of_state(context, hit) for hit in hits]
    if is_ancient(text):
        hits = of_its_times(text, hits)
    evidence = _evidence(hits)
    settled = [_settled(position, hits, evidence) for position in range(len(hits))]
    return _supported(context, settled, evidence)


def _of_state(context: Context, hit: Hit) -> Hit:
    """A name that is a country's and a state's, where the words beside it tell of the state."""
    if hit.kind != "name" or len(hit.homes) == 1:
        return hit
    state = next((home for home in hit.homes if home.state), None)
    return hit._replace(kind="state", homes=(state,)) if state and context.of_state(hit) else hit


def _composed(text: str) -> tuple[str, Sequence[int]]:
    """The text in NFC, and where each of its characters stood: the names in the tables are composed, PDFs often not."""
    if is_normalized("NFC", text):
        return text, range(len(text) + 1)
    composed: list[str] = []
    at: list[int] = []
    for cluster in _CLUSTER.finditer(text):
        composed.append(normalize("NFC", cluster[0]))
        at += [cluster.start()] * len(composed[-1])
    return "".join(composed), [*at, len(text)]


def _evidence(hits: Iterable[Hit]) -> Counter[str]:
    """How often each country, and each state ("USA.TX"), is named by what can hardly mean another."""
    sure = [hit.homes[0] for hit in hits if hit.kind != "town" and len(hit.homes) == 1]
    large = [hit.homes[0] for hit in hits if hit.kind == "town" and hit.homes[0].people > LARGE and not hit.doubtful]
    named = Counter(home.country for home in sure)
    named.update(f"{home.country}.{home.state}" for home in (*sure, *large) if home.state)
    return named


def _settled(position: int, hits: Sequence[Hit], evidence: Counter[str]) -> Hit:
    """One home of several: by its people, the places named near it, and those named anywhere in the text."""
    hit = hits[position]
    if len(hit.homes) == 1:
        return hit
    if hit.kind != "town":
        return hit._replace(homes=(_of_homonyms(hit.homes, evidence),))
    near = _near(position, hits)

    def fitness(home: Home) -> float:
        named = evidence[home.country]
        state = f"{home.country}.{home.state}" in evidence
        return log10(home.people or PROVINCE) + (1 + log10(named) if named else 0) + (home.country in near) + 2 * state

    only = len({home.country for home in hit.homes}) == 1
    return hit._replace(homes=(max(hit.homes, key=fitness),), only=only)


def _near(position: int, hits: Sequence[Hit]) -> set[str]:
    """The countries of the clear names around a name."""
    around = hits[max(0, position - 4) : position + 5]
    return {
        hit.country
        for hit in around
        if abs(hit.start - hits[position].start) < NEAR and len({home.country for home in hit.homes}) == 1
    }


def _of_homonyms(homes: Sequence[Home], evidence: Counter[str]) -> Home:
    """The first, unless only the other is named: Congo is COD, beside Brazzaville COG; Georgia is GEO."""
    first, *others = homes
    for home in others:
        known = (
            any(name.startswith(f"{home.country}.") for name in evidence) if home.state else home.country in evidence
        )
        if known and first.country not in evidence:
            return home
    return first


def _supported(context: Context, hits: Sequence[Hit], evidence: Counter[str]) -> list[Hit]:
    """Towns only where something else speaks for them: their country, their size, or another town of the country."""
    believable = [hit for hit in hits if hit.kind != "town" or context.believable(hit)]
    alone = {hit for hit in believable if hit.kind == "town" and not _stands_alone(context, hit, evidence)}
    towns: dict[str, set[str]] = {}
    for hit in alone:
        if not context.doubtful(hit):
            towns.setdefault(hit.country, set()).add(hit.name)
    return [hit for hit in believable if hit not in alone or len(towns.get(hit.country, ())) > 1]


def _stands_alone(context: Context, hit: Hit, evidence: Counter[str]) -> bool:
    """Its country is named, it is large, or it is the only one of its name and spoken of as a place: "in Makurdi"."""
    if hit.country in evidence or hit.homes[0].people >= MILLION:
        return True
    return not context.doubtful(hit) and hit.only and hit.homes[0].people > 0 and hit.name in context.located


def _place(text: str, document: str, hit: Hit, span: Span) -> Place:
    words = span.of(text)
    known = words == countries.name(hit.country)
    how = f"“{words}”" if known else f"“{words}”, {_HOW[hit.kind].format(countries.in_a_sentence(hit.country))}"
    return Place(document, span, words, hit.country, how)

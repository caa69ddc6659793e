"""A place and the larger place after the comma: "Paris, Texas", "Lebanon, Pa.", "Cambridge, England"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..gazetteer import Gazetteer, Hit
from ..gazetteer_unspaced import Unspaced

Book = Gazetteer | Unspaced
_POSTAL = re.compile(r"[A-Z]{2}")
_POSTAL_GOES_ON = re.compile(r" \(|,? \d{5}|[,.;:]?$|[,.;:]? *[—–-]|,")
_CAPITALISED = re.compile(r"[^\W\d_a-z][\w.'’-]*$")
LARGER = ("name", "former", "nation", "state", "abbreviation", "region", "capital")


def joined(text: str, hits: Sequence[Hit], book: Book) -> list[Hit]:
    """The hits, each place before a comma in the home that the one after it names; stray abbreviations taken out."""
    kept = [hit for hit, smaller in zip(hits, (None, *hits), strict=False) if _stands(text, hit, smaller)]
    for position in range(len(kept) - 1, 0, -1):  # from the right: "Guildford, Surrey, UK"
        hit, larger = kept[position - 1], kept[position]
        if larger.start - hit.end > _NEAR:
            continue
        between = text[hit.end : larger.start]
        if _is_larger(larger) and (between in (", ", " (") or (between == " in " and _may_lie_in(hit, larger))):
            kept[position - 1 : position + 1] = _inside(hit, larger, book, _is_apposed(text, hit, larger))
        elif _is_larger(hit) and between in ("'s ", "’s ") and larger.kind != "name":  # "Spain's Granada"
            kept[position - 1 : position + 1] = reversed(_inside(larger, hit, book))
    return kept


_NEAR = len(" in ")


def _may_lie_in(hit: Hit, larger: Hit) -> bool:
    """ "Tripoli in Lebanon"; not "charged Montgomery in Orange County"."""
    return hit.kind != "name" and not (hit.doubtful and larger.kind != "name")


_CLOSES = re.compile(r"(?:[.;:)]|,(?! (?:and|or|[^\W\d_a-z]))|$)")
_TOWNS_TOO = ("New York", "Washington")


def _is_apposed(text: str, hit: Hit, larger: Hit) -> bool:
    """ "In Cuba, Missouri, on …"; not "in Mexico, Texas and Utah" or "in Mexico, Texas officials said"."""
    state = larger.kind == "state" and larger.name not in _TOWNS_TOO and all(home.state for home in larger.homes)
    begins = text[hit.end : larger.start] == ", " and text[hit.start - 2 : hit.start] != ", "
    return state and begins and bool(_CLOSES.match(text, larger.end))


def _is_larger(hit: Hit) -> bool:
    return hit.kind in LARGER or (hit.kind == "town" and any(not home.people for home in hit.homes))


def _stands(text: str, hit: Hit, smaller: Hit | None) -> bool:
    return hit.kind != "abbreviation" or _is_state(text, hit, smaller)


def _is_state(text: str, hit: Hit, smaller: Hit | None) -> bool:
    """ "Lebanon, Pa." but not "Pa said"; "Reading, PA" but not "Jane Doe, MD"."""
    opened = text[hit.start - 2 : hit.start]
    if opened not in (", ", " ("):
        return False
    if not _POSTAL.fullmatch(hit.name):
        return bool(_CAPITALISED.search(text, max(0, hit.start - 40), hit.start - 2))
    known = smaller is not None and smaller.end == hit.start - 2 and smaller.kind in ("town", "city", "capital")
    return known or bool(_POSTAL_GOES_ON.match(text, hit.end, hit.end + 8) and text[hit.start - 3].isupper())


def _inside(hit: Hit, larger: Hit, book: Book, apposed: bool = False) -> tuple[Hit, Hit]:
    """The two, each with the home that both may have; a country only before a state: "Niger, Nigeria" is a list."""
    if larger.kind == "abbreviation" or (larger.kind == "state" and larger.name.endswith(".")):
        return hit._replace(kind="city", homes=larger.homes[:1], doubtful=False), larger
    if hit.kind == "name" and larger.kind != "state":
        return hit, larger
    for home in larger.homes:
        for candidate in (*hit.homes, *book.town(hit.name)):
            if candidate.country == home.country and home.state in ("", candidate.state):
                kind = "city" if hit.kind in ("town", "name") else hit.kind
                return hit._replace(kind=kind, homes=(candidate,), doubtful=False), larger._replace(homes=(home,))
    if apposed:
        return hit._replace(kind="city", homes=larger.homes[:1]), larger
    return hit, larger

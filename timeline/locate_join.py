"""A place and the larger place after the comma: "Paris, Texas", "Lebanon, Pa.", "Cambridge, England"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .gazetteer import Gazetteer, Hit, Home

_POSTAL = re.compile(r"[A-Z]{2}")
_POSTAL_GOES_ON = re.compile(r" \(|,? \d{5}|[,.;:]?$|[,.;:]? *[—–-]|,")
_CAPITALISED = re.compile(r"[^\W\d_a-z][\w.'’-]*$")
LARGER = ("name", "nation", "state", "abbreviation", "region", "capital")


def joined(text: str, hits: Sequence[Hit], book: Gazetteer) -> list[Hit]:
    """The hits, each place before a comma in the home that the one after it names; stray abbreviations taken out."""
    return list(_joined(text, hits, book))


def _joined(text: str, hits: Sequence[Hit], book: Gazetteer) -> Iterator[Hit]:
    for position, hit in enumerate(hits):
        if hit.kind == "abbreviation" and not _is_state(text, hit, hits[position - 1] if position else None):
            continue
        larger = hits[position + 1] if position + 1 < len(hits) else None
        if larger and larger.kind in LARGER and text[hit.end : larger.start] in (", ", " ("):
            yield _inside(text, hit, larger, book)
        else:
            yield hit


def _is_state(text: str, hit: Hit, smaller: Hit | None) -> bool:
    """ "Lebanon, Pa." but not "Pa said"; "Reading, PA" but not "Jane Doe, MD"."""
    opened = text[hit.start - 2 : hit.start]
    if opened not in (", ", " ("):
        return False
    if not _POSTAL.fullmatch(hit.name):
        return bool(_CAPITALISED.search(text, max(0, hit.start - 40), hit.start - 2))
    known = smaller is not None and smaller.end == hit.start - 2 and smaller.kind in ("town", "city", "capital")
    return known or bool(_POSTAL_GOES_ON.match(text, hit.end, hit.end + 8) and text[hit.start - 3].isupper())


def _inside(text: str, hit: Hit, larger: Hit, book: Gazetteer) -> Hit:
    home = larger.homes[0]
    if larger.kind == "abbreviation":
        return hit._replace(kind="city", homes=(home,), doubtful=False)
    for candidate in (*hit.homes, *book.town(hit.name)):
        if candidate.country == home.country and home.state in ("", candidate.state):
            kind = "city" if hit.kind in ("town", "name") else hit.kind
            return hit._replace(kind=kind, homes=(Home(home.country, candidate.state, 0),), doubtful=False)
    return hit

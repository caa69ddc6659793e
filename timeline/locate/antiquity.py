"""Texts of antiquity: their Syracuse and Corinth are not those of the United States, and Cannae lies in Italy."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from .. import countries
from ..gazetteer import Hit, Home

_ERA = r" ?(?:BCE?\b|B\.\s?C\.|av\. ?J\.|a\. ?C\.|v\. ?Chr\.)"
_BEFORE_CHRIST = re.compile(rf"\d{_ERA}")
_MODERN = re.compile(rf"\b(?:1[5-9]|20)[0-9]{{2}}\b(?!{_ERA})")
_CLASSICAL = frozenset(["Philadelphia"])  # of the large cities overseas, the one that was named after an older
_METROPOLIS = 2_000_000  # people: a vase of 480 BC may well be sold in New York


def is_ancient(text: str) -> bool:
    """Does it name more years before Christ than years of the last five centuries: "in 213 BC", not "in 1972"?"""
    before = len(_BEFORE_CHRIST.findall(text))
    return before > 0 and before > len(_MODERN.findall(text))


def _of_old_world(hit: Hit) -> Hit | None:
    """A name without the towns and provinces that were founded and named after it; None where nothing is left."""
    if hit.kind not in ("town", "state", "region") and hit.name not in _CLASSICAL:
        return hit
    old = tuple(home for home in hit.homes if home.people > _METROPOLIS or home.country not in _new_world())
    return hit._replace(homes=old) if old else None


@cache
def _new_world() -> frozenset[str]:
    return frozenset(countries.inside(("Americas", "Oceania")))


# Where the places of Greek, Roman, Persian and Mesopotamian history lie today.
_PLACES = {
    "DZA": "Cirta, Hippo Regius",
    "EGY": "Memphis, Naucratis, Pelusium",
    "ESP": "Gades, Ilipa, Munda, New Carthage, Numantia, Saguntum, Tartessos",
    "FRA": "Alesia, Gergovia, Lutetia, Massilia",
    "GBR": "Camulodunum, Londinium",
    "GRC": "Actium, Aegina, Amphipolis, Argos, Chaeronea, Corinth, Cynoscephalae, Delos, Delphi, Eretria, Euboea, "
    "Knossos, Leuctra, Mantinea, Marathon, Mycenae, Mytilene, Naxos, Olympia, Olynthus, Pella, Pharsalus, Philippi, "
    "Plataea, Potidaea, Pydna, Pylos, Salamis, Sparta, Thebes, Thermopylae",
    "IRN": "Ecbatana, Pasargadae, Persepolis, Susa",
    "IRQ": "Assur, Babylon, Ctesiphon, Cunaxa, Gaugamela, Nineveh, Nippur, Ur, Uruk",
    "ISR": "Masada, Megiddo",
    "ITA": "Agrigentum, Akragas, Cannae, Capua, Croton, Cumae, Messana, Metapontum, Metaurus, Mutina, Ostia, Pompeii, "
    "Rhegium, Segesta, Selinus, Sybaris, Syracuse, Tarentum, Trasimene, Trebia, Veii",
    "LBN": "Byblos, Sidon, Tyre",
    "LBY": "Cyrene, Leptis Magna",
    "SYR": "Carrhae, Dura-Europos, Ebla, Kadesh, Mari, Palmyra, Ugarit",
    "TUN": "Carthage, Hadrumetum, Thapsus, Utica, Zama",
    "TUR": "Abydos, Antioch, Byzantium, Cyzicus, Edessa, Ephesus, Gordium, Granicus, Halicarnassus, Hattusa, Ipsus, "
    "Issus, Magnesia, Miletus, Nicomedia, Pergamon, Pergamum, Sardis, Smyrna, Tarsus, Troy",
}
_COUNTRY = {name: country for country, names in _PLACES.items() for name in names.split(", ")}
_NAMED = re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, _COUNTRY), key=len, reverse=True))})\b")


def of_its_times(text: str, hits: Sequence[Hit]) -> list[Hit]:
    """The names of a text of antiquity, its own places among them, in text order."""
    found = [_ancient(match) for match in _NAMED.finditer(text)]
    taken = {(hit.start, hit.end) for hit in found}
    kept = [old for hit in hits if (hit.start, hit.end) not in taken and (old := _of_old_world(hit))]
    return sorted([*kept, *found])


def _ancient(match: re.Match[str]) -> Hit:
    home = Home(_COUNTRY[match[0]], "", 0)
    return Hit(match.start(), match.end(), match[0], "ancient", (home,))

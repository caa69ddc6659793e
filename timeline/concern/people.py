"""People and their countries: "Rwandan President Paul Kagame" once, "Kagame" ever after.

A titled person takes, within the document, the country named in the clause that introduces the person.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from .. import countries
from ..locate import ADJECTIVE
from ..locate.words import NO_NAME, TITLES
from ..model import Concern, Place, Span
from .cues import Cue

_NAME = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]*\w"
_TITLES = (
    "President Premier Chancellor Minister Secretary King Queen Prince Princess Emir Sultan Sheikh Ambassador"
    " General Gen. Colonel Col. Major Maj. Brigadier Brig. Lieutenant Lt. Captain Capt. Admiral Adm. Marshal"
    " Commander Chief Governor Gov. Senator Sen. Delegate Director Pope leader spokesman spokeswoman spokesperson"
    " envoy diplomat ambassador minister president king commander premier Präsident Präsidentin Ministerpräsident"
    " Ministerpräsidentin Bundeskanzler Bundeskanzlerin Kanzler Kanzlerin Außenminister Außenministerin König"
    " Königin Président Présidente président présidente Ministre ministre Presidenta Presidente"
    " presidenta presidente Ministro Ministra ministro ministra Rey rey Roi roi Re"
).split()
_TITLE = rf"(?:Director General|{'|'.join(map(re.escape, _TITLES))})"
_PERSON = rf"(?P<name>{_NAME}(?: (?:(?:al|el|bin|ben|ibn|de|da|dos|van|von|der) )?{_NAME}){{0,3}}(?: [IVX]+\b)?)"
# "Commander of Land Forces, Maj. Gen. Vincent Nyakarundi": of several titles the last stands before the name
TITLED = Cue(
    frozenset(title.lower().rstrip(".") for title in _TITLES),
    re.compile(rf"\b{_TITLE}(?: (?:of|for|de|du|des|della|da|do)(?: \w+){{1,5}}?)?,? (?!{_TITLE}\b){_PERSON}"),
)
_TITLE_BEFORE = re.compile(rf"\b{_TITLE}(?: \w+){{0,4}} $")  # "le président rwandais Paul Kagame"
_PERSON_AFTER = re.compile(rf" {_PERSON}")
_OF = re.compile(r" (?:of|de|du|von|der|des|del|di|do|da) (?:the |la )?")
_SPOKEN = re.compile(rf"{_NAME}(?: [IVX]+\b)?")
_NUMERAL = re.compile(r"[IVX]+")
FAR = 160  # characters between a country and a title that it may still own
_OWNED = re.compile(r"(?:['’]s)?(?: [\w-]+\.?,?){0,9} ")  # after "Rwandan" or "Rwanda's": "Minister of Defence, Maj. "
_BESIDE = re.compile(r"(?: [^\W\d_a-z][\w-]*\.?,?){0,4} ")  # after "Pakistan": "Foreign "
_BELONGS = re.compile(r", where\b|\b(?:led|headed|represented) by\b")
_PRONOUN = Cue(
    frozenset(("he", "she", "his", "her")),
    re.compile(r"(?:^|[,;”\"]\s*|\b(?:and|where|that|as|while) )(?P<words>he|she|his|her)\b", re.IGNORECASE),
)
_WORD = re.compile(r"\w+")


class Sentence(NamedTuple):
    """A sentence, the places in it, and its words, written small."""

    span: Span
    text: str
    places: tuple[Place, ...]
    words: frozenset[str]

    @classmethod
    def of(cls, text: str, span: Span, places: tuple[Place, ...]) -> Sentence:
        """The sentence that stands there."""
        words = span.of(text)
        return cls(span, words, places, frozenset(_WORD.findall(words.lower())))

    def has(self, cue: Cue) -> bool:
        """May a cue be found here at all?"""
        return not self.words.isdisjoint(cue.words)

    def search(self, cue: Cue) -> re.Match[str] | None:
        """The first place of a cue."""
        return cue.pattern.search(self.text) if self.has(cue) else None

    def at(self, match: re.Match[str], group: str | int) -> Span:
        """Where a match in the sentence stands in the document."""
        return Span(self.span.start + match.start(group), self.span.start + match.end(group))

    def slice(self, start: int, end: int) -> str:
        """The words between two places in the document; empty when they lie the other way round."""
        return self.text[max(0, start - self.span.start) : max(0, end - self.span.start)]


@dataclass(frozen=True, slots=True)
class Home:
    """A person's country; `close` when the title stood beside its name: "Rwandan President"."""

    country: str
    close: bool


class People:
    """Who stands for which country, so far."""

    def __init__(self) -> None:
        self.homes: dict[str, Home] = {}
        self.last = ""

    def hear(self, sentence: Sentence) -> tuple[Concern, ...]:
        """Takes in the introductions of a sentence; tells the countries of the people it speaks of."""
        for name, home in _introduced(sentence):
            known = self.homes.get(name)
            if not known or (home.close and not known.close):
                self.homes[name] = home
        if spoken := self._spoken(sentence):
            self.last = self._name(spoken[-1])
            return tuple(self._concern(self._name(found), sentence.at(found, 0)) for found in spoken)
        pronoun = sentence.search(_PRONOUN) if self.last else None
        return (self._concern(self.last, sentence.at(pronoun, "words")),) if pronoun else ()

    def _spoken(self, sentence: Sentence) -> list[re.Match[str]]:
        """Where a known person is named."""
        if not any(name in sentence.text for name in self.homes):
            return []
        return [found for found in _SPOKEN.finditer(sentence.text) if self._name(found) in self.homes]

    def _name(self, found: re.Match[str]) -> str:
        return _bare(found[0])

    def _concern(self, name: str, span: Span) -> Concern:
        country = self.homes[name].country
        return Concern(
            country, True, True, f"inherited: {name} was introduced with {countries.in_a_sentence(country)}", span
        )


def _introduced(sentence: Sentence) -> Iterator[tuple[str, Home]]:
    if not sentence.has(TITLED):
        return
    found = [(match["name"], _home(sentence, match)) for match in TITLED.pattern.finditer(sentence.text)]
    for name, home in [*found, *_after_places(sentence)]:
        surname = _surname(name)
        if home and len(surname) > 2 and surname not in NO_NAME and surname not in TITLES:
            yield surname, home


def _after_places(sentence: Sentence) -> Iterator[tuple[str, Home]]:
    """ "Le président rwandais Paul Kagame": the country between the title and the name."""
    for place in sentence.places:
        start, end = place.span.start - sentence.span.start, place.span.end - sentence.span.start
        person = _PERSON_AFTER.match(sentence.text, end)
        if person and _TITLE_BEFORE.search(sentence.text[max(0, start - 60) : start]):
            yield person["name"], Home(place.country, True)


def _home(sentence: Sentence, match: re.Match[str]) -> Home | None:
    """ "King Mohammed VI of Morocco", "Rwanda's Commander …", "Kazakhstan, where he met President …"."""
    title, name = sentence.at(match, 0), sentence.at(match, "name")
    position = bisect_left(sentence.places, title.start, key=_start)
    for place in sentence.places[position : position + 3]:
        if place.span.end <= name.start or _OF.fullmatch(sentence.slice(name.end, place.span.start)[:20]):
            return Home(place.country, True)
    return _home_before(sentence, sentence.places[position - 1], title) if position else None


def _home_before(sentence: Sentence, place: Place, title: Span) -> Home | None:
    between = sentence.slice(max(place.span.end, title.start - FAR), title.start)
    owned = between.startswith(("'s", "’s")) or place.how.endswith(
        ADJECTIVE.format(countries.in_a_sentence(place.country))
    )
    if (_OWNED if owned else _BESIDE).fullmatch(between):
        return Home(place.country, True)
    return Home(place.country, False) if _BELONGS.search(between) else None


def _start(place: Place) -> int:
    return place.span.start


def _surname(name: str) -> str:
    """ "Paul Kagame" is Kagame afterwards; a king keeps his number: "Mohammed VI"."""
    *first, last = _bare(name).split(" ")
    return f"{first[-1]} {last}" if first and _NUMERAL.fullmatch(last) else last


def _bare(name: str) -> str:
    return name.removesuffix("'s").removesuffix("’s")

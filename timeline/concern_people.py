"""People and their countries: "Rwandan President Paul Kagame" once, "Kagame" ever after.

A titled person takes, within the document, the country named in the clause that introduces the person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from . import countries
from .model import Concern, Place, Span

_NAME = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]*[\w]"
TITLED = re.compile(
    r"\b(?:President|Premier|Chancellor|Minister|Secretary|King|Queen|Prince|Princess|Emir|Sultan|Sheikh|Ambassador"
    r"|General|Gen\.|Colonel|Col\.|Major|Maj\.|Lieutenant|Lt\.|Captain|Capt\.|Admiral|Adm\.|Marshal|Commander|Chief"
    r"|Governor|Gov\.|Senator|Sen\.|Delegate for [\w ]{3,60}|Minister [\w ]{3,60}|Commander of [\w ]{3,40}"
    r"|Präsident\w*|Ministerpräsident\w*|Kanzler\w*|Minister\w*|[Pp]résident\w*|[Mm]inistre|[Pp]residente|[Mm]inistro"
    r"|[Rr]ey|[Rr]e|[Rr]oi|König),? (?:of \w+,? )?"
    r"(?P<name>" + _NAME + r"(?: (?:(?:al|el|bin|ben|ibn|de|da|dos|van|von|der) )?" + _NAME + r"){0,3})"
)
_NUMERAL = re.compile(r"[IVX]+")
SUBJECT = re.compile(r"(?:^|[,;”\"]\s*|\b(?:and|where|that|as|while) )(?P<words>he|she|his|her)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class People:
    """Who stands for which country, and where they are spoken of."""

    spoken: tuple[Concern, ...]

    @classmethod
    def of(cls, text: str, sentences: Sequence[tuple[Span, tuple[Place, ...]]]) -> People:
        """Reads the introductions of a document, then every later mention of those people."""
        homes: dict[str, Place] = {}
        spoken: list[Concern] = []
        last: tuple[str, Place] | None = None
        for span, places in sentences:
            for name, home in _introduced(text, span, places):
                homes.setdefault(name, home)
            said = list(_spoken(span.of(text), span.start, homes))
            spoken += [_concern(homes[name], found, name) for name, found in said]
            last = (said[-1][0], homes[said[-1][0]]) if said else last
            pronoun = None if said else SUBJECT.search(span.of(text))
            if pronoun and last:
                found = Span(span.start + pronoun.start("words"), span.start + pronoun.end("words"))
                spoken.append(_concern(last[1], found, last[0]))
        return cls(tuple(spoken))

    def concerns(self, span: Span) -> Iterator[Concern]:
        """The countries of the people spoken of within a sentence."""
        return (concern for concern in self.spoken if concern.span and span.covers(concern.span))


def _concern(home: Place, span: Span, name: str) -> Concern:
    how = f"inherited: {name} was introduced with {countries.name(home.country)}"
    return Concern(home.country, True, True, how, span)


def _introduced(text: str, span: Span, places: Sequence[Place]) -> Iterator[tuple[str, Place]]:
    for match in TITLED.finditer(text, *span):
        home = _home(text, match, places)
        if home:
            yield _surname(match["name"]), home


def _home(text: str, match: re.Match[str], places: Sequence[Place]) -> Place | None:
    """ "King Mohammed VI of Morocco", else the nearest country before it in the clause: "Rwanda's Commander …"."""
    for place in places:
        if text[match.end() : place.span.start] in (" of ", " of the "):
            return place
    before = [place for place in places if place.span.end <= match.start("name")]
    return before[-1] if before else None


def _surname(name: str) -> str:
    """ "Paul Kagame" is Kagame afterwards; a king keeps his number's name: "Mohammed VI"."""
    *_, last = name.removesuffix("'s").removesuffix("’s").split(" ")
    return name if _NUMERAL.fullmatch(last) else last


def _spoken(text: str, start: int, homes: Mapping[str, Place]) -> Iterator[tuple[str, Span]]:
    found = ((text.find(name), name) for name in homes)
    for position, name in sorted(item for item in found if item[0] >= 0):
        yield name, Span(start + position, start + position + len(name))

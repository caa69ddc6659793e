"""What there is to choose from in the sidebar: of a timeline in hand, or of a workspace too large to hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from ..countries import all_regions, members, name, successor
from ..locate import blocs
from ..result import Timeline
from .filters import UNDATED


@dataclass(frozen=True, slots=True)
class Facets:
    """Each filter's choices: countries by name, the rest with the commonest first."""

    countries: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    modalities: tuple[str, ...] = ()
    certainties: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


def of(timeline: Timeline) -> Facets:
    """Those of a timeline; a bloc that its texts name is offered too."""
    codes = {code for event in timeline.events for code in event.principal}
    told = {mention.text for event in timeline.events for mention in event.mentions}
    return Facets(
        tuple(sorted(codes, key=name)),
        _regions(codes, {place.country for text in told for place in blocs(text)}),
        _common(Counter(str(event.type) for event in timeline.events)),
        _common(Counter(str(event.modality) for event in timeline.events)),
        _common(Counter(str(event.certainty or UNDATED) for event in timeline.events)),
        tuple(sorted({document.source for document in timeline.documents})),
    )


def of_choices(found: Mapping[str, Counter[str]]) -> Facets:
    """Those of a workspace, as `Answers.choices` gives them: of very many sources the ones with the most texts."""
    codes = [code for code in found["country"] if code]
    return Facets(
        tuple(sorted(codes, key=name)),
        _regions(codes),
        _common(found["type"]),
        _common(found["modality"]),
        tuple(value or UNDATED for value in _common(found["certainty"])),
        tuple(sorted(found["source"])),
    )


def _regions(codes: Iterable[str], named: Collection[str] = ()) -> tuple[str, ...]:
    """Those that a country of an event belongs to, or that an event names."""
    today = set(map(successor, codes))
    return tuple(region for region in all_regions() if region in named or today & set(members(region)))


def _common(counted: Mapping[str, int]) -> tuple[str, ...]:
    return tuple(sorted(counted, key=lambda value: (-counted[value], value)))

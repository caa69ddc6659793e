"""Groups of many texts, joined where they tell one happening.

Nothing is compared with everything: groups meet only in blocks of act, time and countries, or of act, time and story.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from ..interval import Granularity
from .dates import are_close, fits
from .group import Group, alike, named_alike, one_holds, told_apart

HEADED = 0.3  # share of words that two tellings have in common: enough in one story, with a name, on the same day
ALIKE = 0.4  # enough in one story, with a name in common
VERY_ALIKE = 0.6  # enough in one story without a name; and in two, with two names
COMMON = 5  # texts: a name in more of them is no evidence
FEW = 40  # how many of a block a group is compared with: the last ones

Key = tuple[object, ...]


def across(groups: Sequence[Group]) -> list[Group]:
    """One group a happening; what comes first is what the finest date tells."""
    blocks: dict[Key, list[Group]] = defaultdict(list)
    kept: list[Group] = []
    common = _common(groups)
    for group in sorted(groups, key=_finest_first):
        near = (old for key in _looked_in(group) for old in blocks[key][-FEW:])
        same = next((old for old in near if _is_same(old, group, common)), None)
        if same:
            same.take(group)
        else:
            kept.append(group)
        for key in _filed_under(group):
            if not any(old is (same or group) for old in blocks[key][-FEW:]):
                blocks[key].append(same or group)
    return kept


def _common(groups: Sequence[Group]) -> set[str]:
    """Names that stand in so many texts that to share one says nothing."""
    told: dict[str, set[str]] = defaultdict(set)
    for group in groups:
        for name in group.names:
            told[name].add(group.first.document)
    most = max(COMMON, len({group.first.document for group in groups}) // 200)
    return {name for name, documents in told.items() if len(documents) > most}


def _finest_first(group: Group) -> tuple[int, str]:
    """Fine dates first, so that a coarse one finds what it may mean; undated tellings last."""
    width = group.interval.granularity if group.interval else Granularity.CENTURY + 1
    return (width, group.first.id)


def _circles(group: Group) -> Iterator[Key]:
    """Among whom its like may be: tellings of the same countries, and of the same story."""
    yield from (("story", story) for story in sorted(group.stories))
    if group.countries:
        yield ("countries", group.countries)


def _filed_under(group: Group) -> Iterator[Key]:
    """Where a group can be found: by act, in its month, its year, or among the undated."""
    day = (group.interval.start or group.interval.end) if group.interval else None
    for circle in _circles(group):
        for act in sorted(group.acts):
            if day is None:
                yield (*circle, act)
            else:
                yield (*circle, act, day.year)
                yield (*circle, act, day.year, day.month)


def _looked_in(group: Group) -> Iterator[Key]:
    """Where to look for its like: a month for days and months, a year for what is wider."""
    wide = group.interval is not None and group.interval.granularity > Granularity.MONTH
    size = 3 if group.interval is None else 4 if wide else 5
    return (key for key in _filed_under(group) if len(key) == size)


def _is_same(old: Group, new: Group, common: set[str]) -> bool:
    if old.first.document == new.first.document or old.type is not new.type or told_apart(old, new):
        return False
    if (old.interval is None) != (new.interval is None) or not one_holds(old, new):
        return False
    shared = len((old.names & new.names) - common)
    likeness = _likeness(old, new)
    if not fits(old.interval, new.interval):
        return shared >= 2 and are_close(old.interval, new.interval) and _in_the_same_words(old, new)
    if not old.stories & new.stories:
        return shared >= 2 and likeness >= (ALIKE if old.interval is None else VERY_ALIKE)
    if not named_alike(old, new):
        return shared >= 2 and likeness >= VERY_ALIKE
    same_day = (
        old.interval is not None and old.interval == new.interval and old.interval.granularity <= Granularity.MONTH
    )
    return likeness >= (VERY_ALIKE if not shared else HEADED if same_day else ALIKE)


def _in_the_same_words(old: Group, new: Group) -> bool:
    """So much so that two days told for it are a contradiction, and not two happenings."""
    shared, most = len(old.words & new.words), max(len(old.words), len(new.words))
    return bool(old.stories & new.stories) and named_alike(old, new) and shared >= VERY_ALIKE * most


def _likeness(old: Group, new: Group) -> float:
    """One word in common says little, unless a telling has no other."""
    least = min(2, len(old.words), len(new.words))
    return alike(old.words, new.words) if len(old.words & new.words) >= least else 0.0

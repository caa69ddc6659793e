"""The span of time that is looked at: presets, back, the whole. It is kept as From and To, and so in the URL."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import streamlit as st

from ..charts import _window
from ..charts._window import Extent
from ..charts._words import year
from ..interval import Day, Granularity, Interval, unit
from . import page
from .filters import Filters

FROM, TO, _PAST, _PERIOD = "from", "to", "spans", "period"
_MOST_PERIODS = 40
_YEARS, _MONTHS = 20 * 365, 90  # days: a span wider than these is told in years, in months, else in days
_LATEST = ((1, "Latest year"), (10, "Latest 10 years"), (100, "Latest 100 years"))
_SIZES = (Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY)


class Preset(NamedTuple):
    """A span to be chosen with one click, as From and To, with how many events it holds."""

    words: str
    since: str
    until: str
    number: int


def choose(extents: Sequence[Extent], today: Day | None, chosen: Filters) -> None:
    """The row of spans, and the ways back from one."""
    with st.container(horizontal=True, key="span", gap="small", vertical_alignment="center"):
        ways_back(chosen)
        for preset in presets(extents, today):
            words = f"{preset.words} · {preset.number:,}"
            args = (preset.since, preset.until)
            st.button(words, key=f"span-{preset.words}", on_click=show, args=args, help=_help(preset))
        _periods(periods(extents))


def ways_back(chosen: Filters) -> None:
    """From a part to the whole, and to the span that was looked at before."""
    if chosen.since or chosen.until:
        st.button("Whole span", key="span-whole", icon=":material/zoom_out_map:", on_click=show, args=("", ""))
    if st.session_state.get(_PAST):
        st.button("Back", key="span-back", icon=":material/arrow_back:", on_click=back, help="The span before")


def _help(preset: Preset) -> str:
    return f"{preset.since} to {preset.until}: {page.many(preset.number, 'dated event')}"


def _periods(found: Sequence[Preset]) -> None:
    if len(found) < 2:
        return
    options = {each.words: each for each in found}
    st.selectbox(
        "Period",
        list(options),
        index=None,
        key=_PERIOD,
        format_func=lambda words: f"{words} · {options[words].number:,}",
        placeholder="A period …",
        label_visibility="collapsed",
        width=170,
        on_change=lambda: _to_period(options),
    )


def _to_period(options: dict[str, Preset]) -> None:
    preset = options.get(st.session_state[_PERIOD])
    st.session_state[_PERIOD] = None
    if preset:
        show(preset.since, preset.until)


def show(since: str, until: str) -> None:
    """Looks at another span, and remembers the one before."""
    before = (st.session_state.get(FROM, ""), st.session_state.get(TO, ""))
    if before != (since, until):
        st.session_state[_PAST] = [*st.session_state.get(_PAST, []), before]
        st.session_state[FROM], st.session_state[TO] = since, until


def back() -> None:
    """The span that was looked at before."""
    *earlier, last = st.session_state[_PAST]
    st.session_state[_PAST] = earlier
    st.session_state[FROM], st.session_state[TO] = last


def dragged(chart: str) -> None:
    """Looks at what a box was drawn over on a chart."""
    boxes = st.session_state[chart]["selection"]["box"]
    found = edges(boxes[0]["x"]) if boxes else None
    if found:
        show(*found)


def edges(moments: Sequence[str]) -> tuple[str, str] | None:
    """The two ends of a box, as wide as a person would say them: a drag over decades is told in years."""
    days = sorted(day.ordinal for day in map(moment, moments) if day)
    return told(Extent(days[0], days[-1])) if days else None


def moment(written: str) -> Day | None:
    """The day of a moment as Plotly writes it: "2024-03-05 12:00" or "-0489-01-01"."""
    found = re.match(r"(-?\d+)-(\d\d)(?:-(\d\d))?", written)
    return Day(int(found[1]), int(found[2]), int(found[3] or 1)) if found else None


def told(extent: Extent) -> tuple[str, str]:
    """From and To of an extent: "2014" and "2019", "2025-06" and "2025-11"."""
    size = Granularity.DAY
    if extent.width > _MONTHS:
        size = Granularity.YEAR if extent.width > _YEARS else Granularity.MONTH
    first, last = (unit(Day.from_ordinal(int(end // 1)), size).edtf for end in extent)
    return first, last


def window(chosen: Filters) -> Extent | None:
    """Where the lanes open when a span with two ends was chosen."""
    first = chosen.since and chosen.since.start
    last = chosen.until and chosen.until.end
    if not first or not last or first >= last:
        return None
    return Extent(first.ordinal, last.ordinal).padded(0.02, least=1)


def presets(extents: Sequence[Extent], today: Day | None) -> list[Preset]:
    """Spans that hold some events and not all, each other than the one before."""
    found: dict[int, Preset] = {}
    for words, extent in _spans(extents, today):
        number = _held(extents, extent)
        if 0 < number < len(extents):
            found.setdefault(number, Preset(words, *told(extent), number))
    return list(found.values())


def _spans(extents: Sequence[Extent], today: Day | None) -> Iterator[tuple[str, Extent]]:
    if not extents:
        return
    now = today.ordinal if today else None
    core = _window.core(extents)
    yield "Dense period", Extent(core.start, core.end - 1)
    ended = [each.end - 1 for each in extents if now is None or each.end <= now] or [each.end - 1 for each in extents]
    last = Day.from_ordinal(int(max(ended)))
    for years, words in _LATEST:
        yield words, Extent(Day(last.year - years + 1).ordinal, last.ordinal)


def periods(extents: Sequence[Extent]) -> list[Preset]:
    """The years, decades or centuries that hold an event's middle, with how many."""
    years = Counter(Day.from_ordinal(int(each.middle // 1)).year for each in extents)
    for size in _SIZES:
        found: Counter[Interval] = Counter()
        for number, count in years.items():
            found[unit(Day(number), size)] += count
        if len(found) <= _MOST_PERIODS:
            return [_preset(when, found[when]) for when in sorted(found, key=lambda each: each.start or Day(1))]
    return []


def _preset(when: Interval, number: int) -> Preset:
    assert when.start
    assert when.last_day
    first, last = when.start.year, when.last_day.year
    words = year(first) if first == last else f"{year(first)}–{year(last)}"
    return Preset(words, Interval.of(first).edtf, Interval.of(last).edtf, number)


def _held(extents: Sequence[Extent], span: Extent) -> int:
    return sum(each.start <= span.end and each.end > span.start for each in extents)

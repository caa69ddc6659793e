"""The formats that load again: the same titles, on the same dates, held in the same way."""

import pytest
from charts.examples import pact

from exporters.again import clean, dated, loaded
from exporters.hostile import TEXTS, hostile
from exporters.seeds import seeds
from timeline import plugins
from timeline.exporters import export
from timeline.pipeline import build
from timeline.readers import read
from timeline.result import Timeline

LOADED = ["csv", "xlsx", "parquet", "markwhen", "timelinejs", "timelinejs_sheet", "json"]


@pytest.mark.parametrize("name", LOADED)
@pytest.mark.parametrize("of", [seeds, pact], ids=["seeds", "pact"])
def test_events_load_again_with_their_titles_and_dates(name: str, of: object) -> None:
    told = of()  # type: ignore[operator]

    assert loaded(name, told) == dated(told)


HELD = (
    "Kenya will host Uganda on 5 May 2027. Mali may join the pact with Niger in June 2027. Uganda never attacked Kenya "
    "in June 2020. The town in Kenya was founded about 1850. Rome destroyed Carthage in Tunisia in 146 BC. Kenya and "
    "Ghana fell out in the late 1960s."
)


@pytest.mark.parametrize("name", LOADED)
def test_plans_guesses_and_years_before_christ_load_again_as_they_were(name: str) -> None:
    told = build(read(HELD.encode(), name="held.txt"))
    again = build(read(export(name, told), name=f"again{plugins.get('exporters', name).SUFFIX}"))

    assert len(told.events) == 6
    assert held(again) == held(told)


def held(of: Timeline) -> list[tuple[object, ...]]:
    """How each event is held: as a plan, as no fact, about then."""
    return sorted(
        (each.interval and each.interval.edtf, each.modality, each.certainty, str(each.mod)) for each in of.events
    )


@pytest.mark.parametrize("name", ["csv", "xlsx", "parquet", "json"])
def test_a_date_is_as_wide_when_it_is_loaded_again(name: str) -> None:
    text = b"Mali will complete the factory by the end of 2023. Ghana held a summit in the week of 5 May 2025."
    told = build(read(text, name="wide.txt"))
    again = build(read(export(name, told), name=f"again{plugins.get('exporters', name).SUFFIX}"))

    assert {each.interval for each in again.events} == {each.interval for each in told.events}


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("name", LOADED)
def test_hostile_events_load_again_neither_more_nor_fewer_on_their_days(name: str, text: str) -> None:
    again = loaded(name, hostile(TEXTS[text]))
    cut = {"script", "markdown", "long"}  # tables lose their tags when they are read, and titles their length

    assert sorted(day for _, day in again) == ["2025-06", "2026-01-18/2026-01-22"]
    assert text in cut or {clean(title) for title, _ in again} == {clean(TEXTS[text])}

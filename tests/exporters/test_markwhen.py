"""Markwhen, line by line, and as others write it."""

import pytest
from charts.examples import pact

from exporters.again import loaded
from exporters.hostile import TEXTS, hostile
from timeline.exporters import export
from timeline.pipeline import tell
from timeline.readers import read


def test_markwhen_is_dates_titles_and_tags() -> None:
    lines = export("markwhen", pact()).decode().splitlines()

    assert lines[0] == "title: Timeline"
    assert "2025-06: pact #Rwanda #Morocco" in lines
    assert "2026-01-18/2026-01-22: commission #Rwanda #Morocco" in lines
    assert "2025-12-31: arms #Mali" in lines
    assert "// [] no date: plan" in [line.partition(" #")[0] for line in lines]


@pytest.mark.parametrize("name", TEXTS)
def test_no_text_adds_an_event_to_markwhen(name: str) -> None:
    lines = export("markwhen", hostile(TEXTS[name]), title=TEXTS[name]).decode().splitlines()

    heads = [line for line in lines if line and not line.startswith((" ", "//", "title: "))]
    assert len(heads) == 2
    assert all(line.startswith(("2025-06: ", "2026-01-18/2026-01-22: ")) for line in heads)
    assert len(loaded("markwhen", hostile(TEXTS[name]))) == 2


def test_a_timeline_written_by_hand_for_markwhen_is_read() -> None:
    page = (
        b"title: Mine\n\n// a comment\nsection Pacts #x\n2024-05: Pact signed in Rabat #Rwanda\nDec 2025: Visit\nend\n"
    )
    (document,) = read(page, name="mine.mw")
    told = tell(document)

    assert [(each.label, each.interval and each.interval.edtf) for each in told] == [
        ("Pact signed in Rabat", "2024-05"), ("Visit", "2025-12"),
    ]  # fmt: skip
    assert [concern.country for concern in told[0].countries] == ["RWA"]

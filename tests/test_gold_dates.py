"""The accuracy gate: no later change loses a point unnoticed. Floors stand just below what was reached."""

import pytest

from bench.dates import ENGLISH, scores
from bench.undated import of_gold

# file: (value F1 on all expressions, interval F1 on those that can be placed)
FLOORS = {
    "timebank": (83.0, 86.7),
    "aquaint": (79.9, 87.9),
    "meantime_en": (79.1, 88.1),
    "wikiwars": (91.9, 94.9),
    "tweets_train": (85.7, 90.0),
    "gum_en": (55.0, 82.5),
    "eventstoryline_en": (69.3, 82.8),  # its hours are annotated in UTC
}


@pytest.mark.gold
@pytest.mark.parametrize("name", ENGLISH)
def test_floor(gold, name):
    reached = scores(gold / "dates", name)

    assert reached["value"] >= FLOORS[name][0]
    assert reached["interval"] >= FLOORS[name][1]


# texts: (right at least, wrong at most) of what is inferred where nobody knows when they were written; a date that
# heads the lines of news tells most of it
UNDATED = {"news": (140, 37), "Italian news": (66, 8), "GUM": (37, 4), "histories": (1490, 135)}


@pytest.mark.gold
@pytest.mark.parametrize("group", UNDATED)
def test_inferred_in_undated_texts(gold, group):
    found, (right, wrong) = of_gold(gold / "dates", group), UNDATED[group]

    assert found.right >= right
    assert found.wrong <= wrong

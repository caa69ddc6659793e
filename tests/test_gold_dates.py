"""The accuracy gate: no later change loses a point unnoticed. Floors stand just below what was reached."""

import pytest

from bench.dates import ENGLISH, scores

# file: (value F1 on all expressions, interval F1 on those that can be placed)
FLOORS = {
    "timebank": (79.0, 83.0),
    "aquaint": (77.0, 84.5),
    "meantime_en": (76.5, 86.0),
    "wikiwars": (86.3, 90.0),
    "tweets_train": (81.0, 84.8),
    "gum_en": (50.5, 75.4),
    "eventstoryline_en": (69.0, 80.0),
}


@pytest.mark.gold
@pytest.mark.parametrize("name", ENGLISH)
def test_floor(gold, name):
    reached = scores(gold / "dates", name)

    assert reached["value"] >= FLOORS[name][0]
    assert reached["interval"] >= FLOORS[name][1]

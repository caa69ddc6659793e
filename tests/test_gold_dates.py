"""The accuracy gate: no later change loses a point unnoticed. Floors stand just below what was reached."""

import pytest

from bench.dates import ENGLISH, scores

# file: (value F1 on all expressions, interval F1 on those that can be placed)
FLOORS = {
    "timebank": (81.3, 84.8),
    "aquaint": (77.9, 86.1),
    "meantime_en": (78.0, 87.2),
    "wikiwars": (89.9, 93.0),
    "tweets_train": (84.3, 87.4),
    "gum_en": (51.9, 77.7),
    "eventstoryline_en": (69.0, 80.4),
}


@pytest.mark.gold
@pytest.mark.parametrize("name", ENGLISH)
def test_floor(gold, name):
    reached = scores(gold / "dates", name)

    assert reached["value"] >= FLOORS[name][0]
    assert reached["interval"] >= FLOORS[name][1]

"""The accuracy gate: no later change loses a point unnoticed. Floors stand just below what was reached."""

import pytest

from bench.dates import ENGLISH, scores

# file: (value F1 on all expressions, interval F1 on those that can be placed)
FLOORS = {
    "timebank": (81.8, 85.4),
    "aquaint": (78.6, 86.6),
    "meantime_en": (78.8, 87.7),
    "wikiwars": (90.0, 93.2),
    "tweets_train": (85.1, 89.6),
    "gum_en": (52.8, 79.6),
    "eventstoryline_en": (69.7, 81.1),
}


@pytest.mark.gold
@pytest.mark.parametrize("name", ENGLISH)
def test_floor(gold, name):
    reached = scores(gold / "dates", name)

    assert reached["value"] >= FLOORS[name][0]
    assert reached["interval"] >= FLOORS[name][1]

"""The accuracy gate: no later change loses a point unnoticed. Floors stand just below what was reached."""

import pytest

from bench.dates import ENGLISH, scores

# file: (value F1 on all expressions, interval F1 on those that can be placed)
FLOORS = {
    "timebank": (82.7, 86.3),
    "aquaint": (79.5, 87.2),
    "meantime_en": (79.1, 88.1),
    "wikiwars": (91.0, 94.0),
    "tweets_train": (85.4, 89.7),
    "gum_en": (54.6, 82.3),
    "eventstoryline_en": (68.7, 82.3),  # its hours are annotated in UTC
}


@pytest.mark.gold
@pytest.mark.parametrize("name", ENGLISH)
def test_floor(gold, name):
    reached = scores(gold / "dates", name)

    assert reached["value"] >= FLOORS[name][0]
    assert reached["interval"] >= FLOORS[name][1]

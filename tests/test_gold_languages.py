"""The accuracy gate of the other languages: interval F1 on what can be placed, floors just below what was reached."""

import pytest

from bench.dates import OTHERS, scores

FLOORS = {
    "krauts_de_diezeit+krauts_de_dolomiten_42": 81.5,
    "fr_timebank": 87.6,
    "tempeval2_es_train": 89.7,
    "tempeval2_it_train": 82.8,
    "wikiwars_uk": 80.0,
    "wikiwars_el": 88.9,
    "est_mthesis": 77.1,
}


@pytest.mark.gold
@pytest.mark.parametrize("name", OTHERS)
def test_floor(gold, name):
    reached = scores(gold / "dates", name)["interval"]

    assert reached >= FLOORS[name]

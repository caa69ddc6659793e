"""The accuracy gate of the other languages: interval F1 on what can be placed, floors just below what was reached."""

import pytest

from bench.dates import OTHERS, scores

FLOORS = {
    "krauts_de_diezeit+krauts_de_dolomiten_42": 82.9,
    "fr_timebank": 87.7,
    "tempeval2_es_train": 89.8,
    "tempeval2_it_train": 82.8,
    "wikiwars_uk": 90.2,
    "wikiwars_el": 90.2,
    "est_mthesis": 80.5,
}


@pytest.mark.gold
@pytest.mark.parametrize("name", OTHERS)
def test_floor(gold, name):
    reached = scores(gold / "dates", name)["interval"]

    assert reached >= FLOORS[name]

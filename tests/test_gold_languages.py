"""The accuracy gate of the other languages: floors stand just below what was reached."""

import pytest

from bench.dates import OTHERS, scores

# file: (value F1 on all expressions, interval F1 on those that can be placed)
FLOORS = {
    "krauts_de_diezeit+krauts_de_dolomiten_42": (77.4, 83.0),
    "fr_timebank": (85.4, 90.0),
    "tempeval2_es_train": (85.7, 91.3),
    "tempeval2_it_train": (81.3, 83.5),
    "wikiwars_uk": (84.4, 90.2),
    "wikiwars_el": (87.0, 90.1),
    "est_mthesis": (72.7, 83.4),
}


@pytest.mark.gold
@pytest.mark.parametrize("name", OTHERS)
def test_floor(gold, name):
    reached = scores(gold / "dates", name)

    assert reached["value"] >= FLOORS[name][0]
    assert reached["interval"] >= FLOORS[name][1]

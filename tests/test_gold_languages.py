"""The accuracy gate of the other languages: floors stand just below what was reached."""

import pytest

from bench.dates import OTHERS, scores

# file: (value F1 on all expressions, interval F1 on those that can be placed)
FLOORS = {
    "krauts_de_diezeit+krauts_de_dolomiten_42": (81.1, 85.9),
    "fr_timebank": (86.0, 91.0),
    "tempeval2_es_train": (87.5, 93.0),
    "tempeval2_it_train": (83.2, 85.2),
    "wikiwars_uk": (86.8, 92.3),
    "wikiwars_el": (91.0, 94.1),
    "est_mthesis": (77.7, 84.8),
}


@pytest.mark.gold
@pytest.mark.parametrize("name", OTHERS)
def test_floor(gold, name):
    reached = scores(gold / "dates", name)

    assert reached["value"] >= FLOORS[name][0]
    assert reached["interval"] >= FLOORS[name][1]

"""The accuracy gate of the other languages: floors stand just below what was reached."""

import pytest

from bench.dates import OTHERS, scores

# file: (value F1 on all expressions, interval F1 on those that can be placed)
FLOORS = {
    "krauts_de_diezeit+krauts_de_dolomiten_42": (80.1, 85.2),
    "fr_timebank": (85.6, 90.2),
    "tempeval2_es_train": (87.1, 92.4),
    "tempeval2_it_train": (82.5, 84.6),
    "wikiwars_uk": (84.5, 90.3),
    "wikiwars_el": (87.2, 90.3),
    "est_mthesis": (72.7, 83.4),
}


@pytest.mark.gold
@pytest.mark.parametrize("name", OTHERS)
def test_floor(gold, name):
    reached = scores(gold / "dates", name)

    assert reached["value"] >= FLOORS[name][0]
    assert reached["interval"] >= FLOORS[name][1]

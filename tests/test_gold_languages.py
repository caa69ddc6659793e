"""How well dates are read in languages other than English: no later change may lose a point unnoticed."""

import importlib.util
import json

import pytest

from timeline.errors import DateError
from timeline.interval import Interval
from timeline.model import Document
from timeline.normalise import times

# Interval F1 on what can be placed, per cent, just below what is reached.
FLOORS = [
    pytest.param(("krauts_de_diezeit", "krauts_de_dolomiten_42"), 81.9, id="German"),
    pytest.param(("fr_timebank",), 86.0, id="French"),
    pytest.param(("tempeval2_es_train",), 88.8, id="Spanish"),
    pytest.param(("tempeval2_it_train",), 82.7, id="Italian"),
    pytest.param(("wikiwars_uk",), 80.0, id="Ukrainian"),
    pytest.param(("wikiwars_el",), 88.9, id="Greek"),
    pytest.param(("est_mthesis",), 77.0, id="Estonian"),
]


@pytest.fixture(scope="module")
def referee(gold):
    """The scorer that comes with the measuring data."""
    spec = importlib.util.spec_from_file_location("score", gold / "dates" / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def dct(text):
    try:
        return Interval.from_edtf(text[:10]) if text else None
    except DateError:
        return None


def read(row):
    document = Document(row["id"], row["id"], row["text"], dct=dct(row["dct"]), language=row["lang"])
    return [
        {"start": time.span.start, "end": time.span.end, "text": time.text, "type": time.type, "value": time.value}
        for time in times(document)
    ]


@pytest.mark.gold
@pytest.mark.parametrize(("files", "floor"), FLOORS)
def test_interval_f1(gold, referee, files, floor):
    rows = [
        (name, json.loads(line))
        for name in files
        for line in (gold / "dates" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    truth = {f"{name}/{row['id']}": row["timexes"] for name, row in rows}
    found = {f"{name}/{row['id']}": read(row) for name, row in rows}
    reached = referee.score(truth, found, referee.PLACE, section="PLACE")["interval"]["F1"]

    assert reached >= floor

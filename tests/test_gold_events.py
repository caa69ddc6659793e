"""Events against annotated texts: the floors under which no change may fall."""

import contextlib
import io
import re
from pathlib import Path

import pytest

from bench import events, labels, timelines

pytestmark = pytest.mark.gold


def printed(measure, *arguments) -> str:
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        measure(*arguments)
    return said.getvalue()


def figure(name: str, said: str) -> float:
    """The number behind a name in what a measure prints."""
    found = re.search(rf"{name}\D*?(\d*\.\d+)", said)
    assert found, f"{name} is not in {said!r}"
    return float(found[1])


@pytest.mark.parametrize(
    ("measure", "name", "floor"),
    [
        (events.meantime, "recall", 0.70),
        (events.meantime, "precision", 0.69),
        (events.meantime, "factuality_macro_F1", 0.77),
        (events.types, "types", 0.58),
    ],
)
def test_floor(gold: Path, measure, name: str, floor: float) -> None:
    assert figure(name, printed(measure, gold)) >= floor


def test_one_happening_of_many_texts(gold: Path) -> None:
    pytest.importorskip("scorch", reason="the referee of clusters needs scorch, from PyPI")
    said = printed(events.ecb, gold)

    assert figure("CoNLL", said) >= 0.72
    assert figure("F1", said) >= 0.65


def test_timelines_of_a_target(gold: Path) -> None:
    given, raw = printed(timelines.main, [str(gold)]).splitlines()

    assert figure("F1", given) >= 0.50
    assert figure("F1", raw) >= 0.12


def test_labels_judged_by_reading(gold: Path) -> None:
    """Labels that are still as they were judged; more than a few others want reading again."""
    *changed, counts = labels.report(labels.draw(gold), labels.judged())
    good, _, bad = (int(count) for count in re.findall(r"(\d+) (?:good|usable|bad)", counts))

    assert good >= 40, changed
    assert bad <= 8

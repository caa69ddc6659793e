"""Countries against annotated texts: the floors under which no change may fall."""

from pathlib import Path
from types import ModuleType

import pytest

from bench.referee import load
from timeline.locate import places

pytestmark = pytest.mark.gold


@pytest.fixture(scope="module")
def referee(gold: Path) -> ModuleType:
    return load(gold / "places" / "score.py")


@pytest.mark.parametrize(
    ("corpus", "names_only", "sentence", "document"),
    [
        ("geovirus", True, 0.965, 0.985),
        ("geovirus", False, 0.950, 0.980),
        ("gwn", True, 0.975, 0.962),
        ("gwn", False, 0.926, 0.956),
        ("plover", False, 0.0, 0.897),  # has no sentences, only the set of countries
        ("traps", False, 0.0, 0.99),
    ],
)
def test_floor(
    gold: Path, referee: ModuleType, corpus: str, names_only: bool, sentence: float, document: float
) -> None:
    texts = referee.load(gold / "places" / f"{corpus}.jsonl")
    predicted = {name: {"mentions": _mentions(text["text"])} for name, text in texts.items()}
    reached = referee.score(texts, predicted, corpus == "geovirus", names_only=names_only)

    assert reached["sentence"][2] >= sentence
    assert reached["doc"][2] >= document


def _mentions(text: str) -> list[dict[str, object]]:
    return [{"start": place.span.start, "end": place.span.end, "country": place.country} for place in places(text)]

"""What a sentence tells: on which dates, how the sentence holds it, and under which title.

A line is a language, a sentence, and its happenings with " · " between them: the date, whether it was done, is ahead
or not so, and the title where it is not the sentence; it is Thursday, 22 January 2026.
"""

from pathlib import Path

import pytest

from timeline.interval import Interval
from timeline.model import Document
from timeline.pipeline import told

DATA = Path(__file__).parent.parent / "data"
TABLES = [(DATA / f"{name}.tsv").read_text(encoding="utf-8") for name in ("told", "foreign")]
TABLE = [line for table in TABLES for line in table.splitlines()]


@pytest.mark.parametrize("line", TABLE)
def test_a_sentence(line: str) -> None:
    code, sentence, expected = line.split("\t")
    document = Document("d", "t", sentence, Interval.of(2026, 1, 22), "given", 1.0, code)

    found = [
        f"{each.interval.edtf if each.interval else 'undated'} {each.modality}{_title(each.label, sentence)}"
        for each in told(document)[0]
    ]

    assert found == (expected.split(" · ") if expected else [])


def _title(label: str, sentence: str) -> str:
    return "" if label == sentence.rstrip(".") else f" {label}"

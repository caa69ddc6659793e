"""What is told in a language whose clauses are not taken apart: on which dates, and how the sentence holds it.

A line is a language, a sentence, and its happenings with " · " between them: the date, whether it was done, is ahead
or not so, and the title where it is not the sentence; it is Thursday, 22 January 2026.
"""

from pathlib import Path

import pytest

from timeline.interval import Interval
from timeline.model import Document
from timeline.pipeline import told

TABLE = (Path(__file__).parent / "data" / "foreign.tsv").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("line", TABLE)
def test_a_sentence(line: str) -> None:
    code, sentence, expected = line.split("\t")
    document = Document("d", "t", sentence, Interval.of(2026, 1, 22), "given", 1.0, code)

    found = [
        f"{each.interval and each.interval.edtf} {each.modality}{_title(each.label, sentence)}"
        for each in told(document)[0]
    ]

    assert found == expected.split(" · ")


def _title(label: str, sentence: str) -> str:
    return "" if label == sentence.rstrip(".") else f" {label}"

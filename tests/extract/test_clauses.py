"""Which clause each date of a sentence dates, and its title.

A line of the table is a sentence said on Thursday, 22 January 2026, and its dated happenings.
"""

from pathlib import Path

import pytest

from timeline.interval import Interval
from timeline.model import Document
from timeline.pipeline import told

DAY = Interval.from_edtf("2026-01-22")
ROWS = (Path(__file__).parent.parent / "data" / "clauses.tsv").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("row", ROWS)
def test_what_each_date_tells(row):
    text, expected = row.split("\t")
    found = told(Document("d", "test", text, DAY, "given", 1.0, "en"))[0]

    dated = [
        f"{mention.interval.edtf} {mention.label}" for mention in found if mention.interval and mention.times[0].text
    ]

    assert expected == " · ".join(dated)

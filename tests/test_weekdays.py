"""Which Tuesday is meant: a weekday in front of, behind and around the verbs and nouns of the news.

A line of the table is a side, "past" or "future", and a sentence, or what Rwanda does; it is Thursday, 22 January 2026.
"In front" says that only a date in front tells: "agreed to leave on Tuesday" may be either.
"""

from pathlib import Path

import pytest

from timeline import dates

TUESDAYS = {"past": "2026-01-20", "future": "2026-01-27"}
TABLE = (Path(__file__).parent / "data" / "weekdays.tsv").read_text(encoding="utf-8").splitlines()


def sentences(line: str) -> list[str]:
    side, words = line.split("\t")
    if words.endswith("."):
        return [words]
    in_front = f"On Tuesday, Rwanda {words}."
    return [in_front] if side.endswith("in front") else [in_front, f"Rwanda {words} on Tuesday."]


@pytest.mark.parametrize("line", TABLE)
def test_a_tuesday(line: str) -> None:
    side = line.partition("\t")[0].removesuffix(" in front")

    for sentence in sentences(line):
        read = [time for time in dates(sentence, dct="2026-01-22") if "Tuesday" in time.text]
        assert [time.interval.edtf for time in read if time.interval] == [TUESDAYS[side]], sentence

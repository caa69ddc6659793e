"""The five articles as a timeline, made once."""

from functools import cache
from pathlib import Path

from timeline import build, read
from timeline.interval import Day
from timeline.result import Timeline

SEEDS = Path(__file__).parent.parent.parent / "seeds"
MADE = Day(2026, 11, 22)


@cache
def seeds() -> Timeline:
    return build([each for path in sorted(SEEDS.glob("*.txt")) for each in read(path)], today=MADE)

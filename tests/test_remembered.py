"""Answers that are kept for a while, and let go together."""

from timeline.interval import Day, Granularity, unit
from timeline.join.shelf import number
from timeline.remembered import let_go, remembered


def test_an_answer_is_kept_until_it_is_let_go() -> None:
    asked: list[str] = []

    @remembered(10)
    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    assert [length("pact"), length("pact")] == [4, 4]
    let_go()
    assert length("pact") == 4
    assert asked == ["pact", "pact"]


def test_what_a_join_looks_up_is_let_go() -> None:
    number("named", "Kigali")
    unit(Day(2026, 1, 22), Granularity.MONTH)
    let_go()

    assert number.cache_info().currsize == 0
    assert unit.cache_info().currsize == 0

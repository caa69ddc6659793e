"""Several people on one server: nobody sees another's texts, edits, filters or selection."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from random import Random

import pytest

from bench.person import Person
from bench.serve import Server, serving

from .nightly import some

PEOPLE, ACTIONS = some(5, 10), some(8, 20)
SAME = "Ghana and Togo signed a pact yesterday in Accra."


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("server") / "log") as found:
        yield found


def mark(number: int) -> str:
    """A word that only one of them knows."""
    return f"zq{number}qz"


def paste(person: Person, words: str, date: str = "") -> None:
    person.act("or paste a text", words)
    if date:
        person.act("Document date", date)
    person.act("Add")


def do(person: Person, own: str, dice: Random) -> None:
    """Something that leaves a trace: a text, an edit, words to look for, an event chosen."""
    what = dice.choice(("text", "edit", "words", "step"))
    if what == "text":
        paste(person, f"Ghana and Togo signed the {own} pact on {dice.randint(1, 28)} March 2024 in Accra.")
    elif what == "edit":
        person.act("Event", f"Renamed {own}")
        person.act("Save")
    elif what == "words":
        person.act("Words", dice.choice(("", own)))
    elif "Next" in person.labels():
        person.act("Next")


def crossings(server: Server, number: int) -> list[str]:
    """The words of others that one of them got to see."""
    dice = Random(f"person {number}")
    others = [mark(each) for each in range(PEOPLE) if each != number]
    seen = []
    with Person(server.address) as person:
        paste(person, f"Ghana and Togo signed the {mark(number)} pact on 3 March 2024 in Accra.")
        assert mark(number) in person.text()
        for _ in range(ACTIONS):
            do(person, mark(number), dice)
            seen += [f"{other} in the page of {number}" for other in others if other in person.text() + person.query]
    return seen


def test_nobody_sees_what_another_does(server: Server) -> None:
    with ThreadPoolExecutor(PEOPLE) as pool:
        found = [each for seen in pool.map(lambda number: crossings(server, number), range(PEOPLE)) for each in seen]

    assert found == []


def test_one_text_of_two_people_has_the_date_that_each_gave_it(server: Server) -> None:
    with Person(server.address) as one, Person(server.address) as other:
        paste(one, SAME, "2024-05-04")
        paste(other, SAME, "2019-02-02")
        one.act("Words", "Accra")
        other.act("Words", "Accra")

        assert ("2024-05-03" in one.text(), "2019-02-01" in one.text()) == (True, False)
        assert ("2024-05-03" in other.text(), "2019-02-01" in other.text()) == (False, True)


def test_who_comes_later_finds_the_page_as_it_was(server: Server) -> None:
    with Person(server.address) as one:
        paste(one, f"Ghana and Togo signed the {mark(99)} pact on 3 March 2024.")
        one.act("Event", f"Renamed {mark(99)}")
        one.act("Save")
        one.act("Words", mark(99))
        with Person(server.address) as other:
            assert mark(99) in one.text()
            assert mark(99) not in other.text() + other.query
            assert "5 articles" in other.labels()

"""Joined bit by bit is joined at once: whatever comes, changes and goes, in any order and in any batches."""

import json
import os
import random
from functools import cache
from pathlib import Path

import pytest

from timeline.duplicates import Print
from timeline.interval import Interval
from timeline.join import KINDS, Draft, Memory, alone, draft, in_order, mark, update
from timeline.jsonform import from_json, to_json
from timeline.model import Certainty, Document, content_id
from timeline.pipeline import build, tell
from timeline.readers import read

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
HEAP = 260  # different documents
RUNS = int(os.environ.get("TIMELINE_JOINS", "12"))  # nightly: some hundreds

PAIRS = [("Kenya", "Ghana"), ("Kenya", "Ghana"), ("Kenya", "Togo"), ("Rwanda", "Morocco"), ("Kenya", None)]
PEOPLE = ["Wanjiru Mbugua", "Kofi Asante", "Otieno Achieng", "Amina Berrada", "Yaw Mensimah", "Desta Alemayehu"]
RARE = [f"{first} {last}" for first in ("Baraka", "Chidera", "Dumisa") for last in ("Okonjo", "Fallou", "Tesfaye")]
DAYS = ["", " in May 2024", " on 5 May 2024", " on 6 May 2024", " in 2024", " in June 2025", " last week", " in 2019"]
TOLD = [
    "{one} and {two} signed a trade pact{day}, {who} said.",
    "The pact was signed in the Jubilee Palace with {who}.",
    "{one} and {two} will establish a joint trade commission, said {who}.",
    "{one} and {two} held the first meeting of their joint trade commission{day} with {who}.",
    "{one} and {two} have signed a trade pact after talks led by {who}.",
    "A court of {one} convicted the trader {who} of stealing rare coral{day}.",
    "President {who} of {one} visited {two}{day}, building on a trade pact that {one} and {two} signed in May 2023.",
    "It was the second visit of {who} to {two}, following the first in 2019.",
    "Gunmen attacked a village in {one}{day}; the governor {who} blamed bandits for the attack.",
    "{one} and {two} opened a military exercise in the Jubilee Palace{day}.",
]


@cache
def invented(number):
    """A document of a few sentences; many of them tell the same."""
    dice = random.Random(number)
    one, two = dice.choice(PAIRS)
    fill = {"one": one, "two": two or one, "who": dice.choice(dice.choice([PEOPLE, RARE]))}
    days = dice.choice([DAYS, [""]])
    lines = [
        dice.choice(TOLD).format(day=dice.choice(days), **fill | {"who": dice.choice([fill["who"], *PEOPLE])})
        for _ in range(dice.randint(1, 5))
    ]
    dct = dice.choice([None, "2024-05-07", "2024-05-09", "2025-06-20"]) if days is DAYS else None
    return document("\n".join(lines), dct)


def document(text, dct=None):
    own = Interval.from_edtf(dct) if dct else None
    return Document(content_id(text), "invented", text, own, "user", float(own is not None))


def told_of(one):
    """Once a text and date, as telling is dear."""
    return _told(one.text, one.dct.edtf if one.dct else None)


@cache
def _told(text, dct):
    one = document(text, dct)
    mentions = tell(one)
    return mentions, mark(one, mentions)


class Heap:
    """A shelf and what is on it."""

    def __init__(self, drafting=False):
        self.shelf = Memory()
        self.documents = {}
        self.drafting = drafting

    def update(self, added, removed=()):
        for gone in removed:
            self.documents.pop(gone, None)
            self.shelf.told = {id: each for id, each in self.shelf.told.items() if each.document != gone}
        for one in added:
            self.documents[one.id] = one
            self.shelf.told |= {each.id: each for each in told_of(one)[0]}
            if self.drafting:
                self.draft(one)
        return update(self.shelf, [told_of(one)[1] for one in added], removed)

    def draft(self, one):
        """As a run has it made where a text is told."""
        mentions, marks = told_of(one)
        tellings = list(alone(marks, mentions))
        self.shelf.drafts |= {each.telling: each for each in tellings}
        self.shelf.put(Draft, {one.id: draft(one, mentions, tellings)})

    def found(self):
        return in_order(self.shelf, {document: place for place, document in enumerate(sorted(self.documents))})


def at_once(documents):
    heap = Heap()
    heap.update(sorted(documents, key=lambda one: one.id))
    return heap.found()


def another_date(one, dice):
    dct = dice.choice([None, "2024-05-07", "2024-05-08", "2025-06-21"])
    return document(one.text, dct)


@pytest.fixture
def narrow(request, monkeypatch):
    """Every second heap is looked at through narrow windows, so that much is pushed out of them."""
    if request.getfixturevalue("seed") % 2:
        monkeypatch.setattr("timeline.join.ties.NEAR", 2)
        monkeypatch.setattr("timeline.join.threads.NEAREST", 2)
        monkeypatch.setattr("timeline.join.threads.COMMON", 3)
        monkeypatch.setattr("timeline.join.proposals.rare", lambda texts: 1 + texts // 15)


@pytest.mark.usefixtures("narrow")
@pytest.mark.parametrize("seed", range(RUNS))
def test_bit_by_bit_is_at_once(seed):
    dice = random.Random(seed)
    numbers = dice.sample(range(HEAP), dice.choice([12, 60, 130, 220]))
    heap = Heap(drafting=dice.random() < 0.7)
    waiting = [invented(number) for number in numbers]
    while waiting:
        count = dice.choice([1, 5, 40])
        batch, waiting = waiting[:count], waiting[count:]
        there = list(heap.documents.values())
        removed = dice.sample(there, min(len(there), dice.choice([0, 0, 1, 3, 20])))
        changed = [another_date(one, dice) for one in dice.sample(there, min(len(there), dice.choice([0, 0, 1, 4])))]
        gone = {one.id for one in removed} - {one.id for one in changed}
        heap.update([*batch, *changed], sorted(gone))
        if dice.random() < 0.3 or not waiting:
            assert heap.found() == at_once(heap.documents.values())


@cache
def of_few(number):
    """A text of a pact that names somebody whom few texts name; every second one dates nothing."""
    dice = random.Random(number)
    who = "".join(dice.sample(["Ba", "ko", "ri", "tu"], 2)).title() + "ngola Fallou"
    when = dice.choice([" in May 2024", "", "", ""])
    return document(
        f"Kenya and Ghana have signed a trade pact{when} after talks led by {who}.\n"
        f"Kenya and Ghana held a summit in the harbour hall number {number}{when and dice.choice([when, ''])}."
    )


@pytest.mark.parametrize("seed", range(4))
def test_proposed_dates_follow_what_comes_and_goes(seed, monkeypatch):
    monkeypatch.setattr("timeline.join.proposals.rare", lambda texts: 2 + texts // 12)
    dice = random.Random(seed)
    heap, proposals = Heap(), 0
    for number in dice.sample(range(60), 40):
        gone = dice.sample(sorted(heap.documents), min(len(heap.documents), dice.choice([0, 0, 1])))
        heap.update([of_few(number)], gone)
        found = heap.found()
        proposals += sum(event.certainty is Certainty.PROPOSED for event in found[0])

        assert found == at_once(heap.documents.values())
    assert proposals


@pytest.mark.parametrize("seed", range(3))
def test_nothing_is_left_when_all_is_gone(seed):
    dice = random.Random(seed)
    heap = Heap(drafting=True)
    heap.update([invented(number) for number in dice.sample(range(HEAP), 40)])
    documents = list(heap.documents)
    dice.shuffle(documents)
    heap.update([], documents[:20])
    heap.update([], documents[20:])
    left = {kind.__name__: things for kind, things in heap.shelf.things.items() if things and kind.__name__ != "Size"}

    assert (left, [entries for entries in heap.shelf.lists.values() if entries]) == ({}, [])


def test_the_order_of_the_seeds_makes_no_difference():
    documents = [one for path in SEEDS for one in read(path)]
    found = build(documents)
    turned = build(documents[::-1])

    assert {event.id: event for event in turned.events} == {event.id: event for event in found.events}
    assert {line.id: line for line in turned.storylines} == {line.id: line for line in found.storylines}


@pytest.mark.parametrize("kind", [each for each in KINDS if each not in (Print, Draft)], ids=lambda kind: kind.__name__)
def test_what_is_kept_goes_to_json_and_back(kind):
    heap = Heap()
    heap.update([invented(number) for number in range(60)])
    things = list(heap.shelf.all(kind).values())

    assert things
    assert [from_json(kind, json.loads(json.dumps(to_json(each)))) for each in things] == things


def test_the_same_again_changes_nothing():
    heap = Heap()
    heap.update([invented(number) for number in range(20)])
    changes = heap.update([invented(number) for number in range(20)])

    assert (changes.events, changes.storylines) == (frozenset(), frozenset())


def test_changes_name_what_is_new_and_what_is_gone():
    heap = Heap()
    first = document("Kenya and Ghana signed a trade pact in May 2024.")
    came = heap.update([first])
    (event,) = heap.found()[0]

    assert came.events == {event.id}
    assert heap.update([], [first.id]).events_gone == {event.id}

"""Joined bit by bit is joined at once: whatever comes, changes and goes, in any order and in any batches."""

import os
import random
from functools import cache
from pathlib import Path

import pytest

from timeline.interval import Interval
from timeline.join import Memory, in_order, mark, update
from timeline.model import Document, content_id
from timeline.pipeline import tell

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
RUNS = int(os.environ.get("TIMELINE_JOINS", "12"))  # nightly: some hundreds

PAIRS = [("Kenya", "Ghana"), ("Kenya", "Ghana"), ("Kenya", "Togo"), ("Rwanda", "Morocco"), ("Kenya", None)]
PEOPLE = ["Wanjiru Mbugua", "Kofi Asante", "Otieno Achieng", "Amina Berrada", "Yaw Mensimah"]
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
    fill = {"one": one, "two": two or one, "who": dice.choice(PEOPLE)}
    lines = [
        dice.choice(TOLD).format(day=dice.choice(DAYS), **fill | {"who": dice.choice([fill["who"], *PEOPLE])})
        for _ in range(dice.randint(1, 5))
    ]
    dct = dice.choice([None, "2024-05-07", "2024-05-09", "2025-06-20"])
    return document("\n".join(lines), dct)


def document(text, dct=None):
    own = Interval.from_edtf(dct) if dct else None
    return Document(content_id(text), "invented", text, own, "user", float(own is not None))


@cache
def told(one):
    mentions = tell(one)
    return mentions, mark(one, mentions)


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

    def __init__(self):
        self.shelf = Memory()
        self.documents = {}

    def update(self, added, removed=()):
        for gone in removed:
            self.documents.pop(gone, None)
            self.shelf.told.pop(gone, None)
        for one in added:
            self.documents[one.id] = one
            self.shelf.told[one.id] = told_of(one)[0]
        return update(self.shelf, [told_of(one)[1] for one in added], removed)

    def found(self):
        return in_order(self.shelf, {document: place for place, document in enumerate(sorted(self.documents))})


def at_once(documents):
    heap = Heap()
    heap.update(sorted(documents, key=lambda one: one.id))
    return heap.found()


def another_date(one, dice):
    dct = dice.choice([None, "2024-05-07", "2024-05-08", "2025-06-21"])
    return document(one.text, dct)


@pytest.mark.parametrize("seed", range(RUNS))
def test_bit_by_bit_is_at_once(seed):
    dice = random.Random(seed)
    numbers = dice.sample(range(160), dice.choice([12, 40, 90]))
    heap = Heap()
    waiting = [invented(number) for number in numbers]
    while waiting:
        count = dice.choice([1, 2, 5, 20])
        batch, waiting = waiting[:count], waiting[count:]
        there = list(heap.documents.values())
        removed = dice.sample(there, min(len(there), dice.choice([0, 0, 1, 3])))
        changed = [another_date(one, dice) for one in dice.sample(there, min(len(there), dice.choice([0, 0, 1, 2])))]
        gone = {one.id for one in removed} - {one.id for one in changed}
        heap.update([*batch, *changed], sorted(gone))

        assert heap.found() == at_once(heap.documents.values())


@pytest.mark.parametrize("seed", range(3))
def test_nothing_is_left_when_all_is_gone(seed):
    dice = random.Random(seed)
    heap = Heap()
    heap.update([invented(number) for number in dice.sample(range(160), 40)])
    documents = list(heap.documents)
    dice.shuffle(documents)
    heap.update([], documents[:20])
    heap.update([], documents[20:])
    left = {kind.__name__: things for kind, things in heap.shelf.things.items() if things and kind.__name__ != "Size"}

    assert (left, [entries for entries in heap.shelf.lists.values() if entries]) == ({}, [])

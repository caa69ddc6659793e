"""Copies found as they come: the same as when all texts are there at once."""

import json
import random

import pytest

from timeline.duplicates import Print, printed
from timeline.join import Memory, copies, distinct
from timeline.jsonform import from_json, to_json
from timeline.model import Document, content_id

WORDS = (
    "the ministers of both countries met near old harbour to sign a long promised pact on fish coal and grain".split()
)


def text(number, cut=0):
    """A text of its own, or a copy of it that lacks a few words at its end."""
    dice = random.Random(number)
    words = [f"{dice.choice(WORDS)}{dice.choice('aeiou')}" for _ in range(120)]
    return document(" ".join(words[: 120 - cut]))


def document(words):
    return Document(content_id(words), content_id(words), words)


class Heap:
    def __init__(self):
        self.shelf, self.texts, self.of = Memory(), {}, {}

    def update(self, added, removed=()):
        self.texts |= {each.id: each for each in added}
        found = copies(self.shelf, map(printed, added), removed, lambda ids: {id: self.texts[id] for id in ids})
        self.of = {id: of for id, of in (self.of | found).items() if id not in removed}


def at_once(documents):
    heap = Heap()
    heap.update(documents)
    return heap.of


def test_a_copy_that_comes_later():
    heap = Heap()
    whole, cut = text(1), text(1, cut=5)
    heap.update([whole])
    heap.update([cut, text(2)])

    assert heap.of == {whole.id: whole.id, cut.id: whole.id, text(2).id: text(2).id}


@pytest.mark.parametrize("words", [40, 120, 900, 6_000])
def test_a_cut_text_of_any_length_is_a_copy(words):
    dice = random.Random(words)
    told = [f"{dice.choice(WORDS)}{dice.choice('aeiou')}{dice.choice('bdkmt')}" for _ in range(words)]
    whole, cut = document(" ".join(told)), document(" ".join(told[: words - words // 12]))

    assert at_once([whole, cut]) == {whole.id: whole.id, cut.id: whole.id}


def test_the_whole_text_that_comes_later_stands_for_both():
    heap = Heap()
    heap.update([text(1, cut=5)])
    heap.update([text(1)])

    assert set(heap.of.values()) == {text(1).id}


def test_a_copy_stands_alone_when_the_whole_text_is_gone():
    heap = Heap()
    heap.update([text(1), text(1, cut=5)])
    heap.update([], [text(1).id])

    assert heap.of == {text(1, cut=5).id: text(1, cut=5).id}


@pytest.mark.parametrize("seed", range(6))
def test_bit_by_bit_is_at_once(seed):
    dice = random.Random(seed)
    waiting = [text(number, cut) for number in range(6) for cut in dice.sample(range(0, 30, 2), 8)]
    dice.shuffle(waiting)
    heap, there = Heap(), {}
    while waiting:
        batch, waiting = waiting[:5], waiting[5:]
        gone = dice.sample(sorted(there), min(len(there), dice.choice([0, 1, 4])))
        heap.update(batch, gone)
        there = {id: each for id, each in (there | {each.id: each for each in batch}).items() if id not in gone}

        assert heap.of == at_once(there.values())


def test_as_many_texts_as_when_they_are_counted_at_once():
    texts = [text(number, cut) for number in range(6) for cut in (0, 3, 7)]

    assert len(set(at_once(texts).values())) == len(distinct(texts)) == 6


def test_what_is_kept_goes_to_json_and_back():
    heap = Heap()
    heap.update([text(1)])
    (kept,) = heap.shelf.all(Print).values()

    assert from_json(Print, json.loads(json.dumps(to_json(kept)))) == kept

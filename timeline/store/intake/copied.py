"""Which texts are copies of which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from ...duplicates import Print, printed
from ...join import Draft, copies
from ...model import Document
from .. import shelf
from .changed import given_at_all, soil
from .inputs import ASKED, Database

Texts = Callable[[Collection[str]], Mapping[str, Document]]


def find_copies(database: Database, documents: Sequence[str], texts: Texts) -> None:
    """Looks which texts are copies of which, now that some of these came and some went; whom that concerns is dirty.

    Of a text that is a copy as it was, a file may have come or gone: its original lists that file among its sources.
    """
    there = given_at_all(database, documents)
    removed = sorted({*documents} - {*there})
    changed = copies(shelf.StoreShelf(database), _prints(database, there, texts), removed, texts)
    concerned = {*changed, *changed.values(), *_originals(database, [*documents, *changed]).values()}
    soil(database, concerned)
    database.executemany("DELETE FROM copies WHERE document = ?", [(name,) for name in removed])
    database.executemany("INSERT OR REPLACE INTO copies VALUES (?, ?)", changed.items())


def _prints(database: Database, documents: Iterable[str], texts: Texts) -> Iterator[Print]:
    """As they were made where the texts were told; of what was told before, anew."""
    here = shelf.StoreShelf(database)
    known, drafts = here.get(Print, documents), here.get(Draft, documents)
    for name in (each for each in documents if each not in known):
        found = drafts[name].print if name in drafts else printed(texts([name])[name])
        if found:
            yield found


def hidden(database: Database, documents: Sequence[str]) -> set[str]:
    """Those that are copies of others."""
    return {name for name, original in _originals(database, documents).items() if name != original}


def copies_of(database: Database, documents: Sequence[str]) -> dict[str, list[str]]:
    """The copies of each of them."""
    found: dict[str, list[str]] = defaultdict(list)
    for some in batches(documents):
        marks = ", ".join("?" * len(some))
        query = f"SELECT original, document FROM copies WHERE original IN ({marks}) AND document != original"
        for original, document in database.execute(query, some):
            found[original].append(document)
    return found


def _originals(database: Database, documents: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for some in batches(documents):
        marks = ", ".join("?" * len(some))
        found |= dict(database.execute(f"SELECT document, original FROM copies WHERE document IN ({marks})", some))
    return found


def batches(names: Sequence[str]) -> Iterator[Sequence[str]]:
    """As many names at a time as one question takes."""
    return (names[start : start + ASKED] for start in range(0, len(names), ASKED))

"""A part is packed where its texts are read, and taken in by copying rows."""

from pathlib import Path
from typing import Any

import pytest

from timeline.join import Draft, alone, mark
from timeline.jsonform import to_json
from timeline.model import Document, Mention, Span, Trouble
from timeline.store import Workspace, intake

TEXT = "Morocco and Rwanda signed a pact in June 2025."


def read(source: str, same: bool = False) -> intake.Line:
    """The line of an input."""
    entry = {"size": 46, "state": 1, "digest": "d"}
    return {"input": entry, "source": source, "weight": 46, "version": "v", "same": same}


def told(source: str, start: int) -> intake.Line:
    """The line of its document, with one mention and one doubt."""
    mention = Mention(f"m{start}", "d1", Span(start, 46), TEXT[start:], "Pact signed", Span(start, 46))
    doubt = Trouble(source, "dates", f"at {start}", "Correct it")
    document = Document("d1", source, TEXT)
    named = {"document": to_json(document), "number": 1, "version": "v", "basis": "b"}
    tellings = list(alone(mark(document, [mention]), [mention]))
    return named | of(mentions=[mention], doubts=to_json([doubt]), alone=tellings)


def of(**more: Any) -> intake.Line:
    """What a document tells."""
    told = {"date": [None, "unknown", 0.0], "tags": "[]", "marks": {}, "mentions": [], "doubts": []}
    return told | {"alone": [], "draft": Draft()} | more


def take(folder: Path, name: str, *lines: intake.Line) -> intake.Taken:
    """The lines as a part, taken into a workspace."""
    part = folder / name
    part.write_bytes(intake.packed(lines, name))
    with Workspace(folder / "out").store.writer() as writing, writing(part) as database:
        intake.prepare(database)
        return intake.take(database)


def kept(folder: Path, table: str, columns: str) -> list[tuple[Any, ...]]:
    """What stands in a table then."""
    with Workspace(folder / "out").store.reading() as database:
        return list(database.execute(f"SELECT {columns} FROM {table}"))


def test_a_text_in_two_files_tells_what_it_told_last(tmp_path: Path) -> None:
    taken = take(tmp_path, "p1", read("a.txt"), told("a.txt", 0), read("b.txt"), told("b.txt", 8))

    assert taken == intake.Taken(documents=2, weight=92)
    assert kept(tmp_path, "mentions", "id, document") == [("m8", "d1")]
    assert kept(tmp_path, "doubts", "document, number") == [("d1", 0)]
    assert kept(tmp_path, "drafts", "telling, document, id") == [("d1.0", "d1", "m8")]
    assert kept(tmp_path, "draft_concerns", "telling, country") == [("d1.0", "")]
    assert kept(tmp_path, "things", "kind, id") == [("Draft", "d1")]
    assert kept(tmp_path, "input_documents", "input, document") == [("a.txt", "d1"), ("b.txt", "d1")]
    assert kept(tmp_path, "dirty", "document") == [("d1",)]


@pytest.mark.parametrize(
    ("line", "documents", "troubles"),
    [
        pytest.param(read("a.txt"), [], [], id="other bytes: what it gave before goes"),
        pytest.param(read("a.txt", same=True), [("d1",)], [("a.txt", 0)], id="the same bytes: it stays"),
    ],
)
def test_what_a_file_gave_before(tmp_path: Path, line: intake.Line, documents: Any, troubles: Any) -> None:
    take(
        tmp_path,
        "p1",
        read("a.txt"),
        {"trouble": to_json(Trouble("a.txt", "read", "flawed", "Mend it"))},
        told("a.txt", 0),
    )
    take(tmp_path, "p2", line)

    assert kept(tmp_path, "input_documents", "document") == documents
    assert kept(tmp_path, "input_troubles", "input, number") == troubles
    assert kept(tmp_path, "inputs", "source, part") == [("a.txt", "p2")]


def test_what_came_out_the_same_keeps_what_it_told(tmp_path: Path) -> None:
    take(tmp_path, "p1", read("a.txt"), told("a.txt", 0))
    taken = take(tmp_path, "p2", {"again": "d1", "same": True, "version": "w"})

    assert taken == intake.Taken(documents=1, weight=0)
    assert kept(tmp_path, "readings", "document, version") == [("d1", "w")]
    assert kept(tmp_path, "mentions", "id") == [("m0",)]

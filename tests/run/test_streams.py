"""Heaps larger than memory: large tables are read in pieces, and files of a store elsewhere as they come."""

import csv
import json
import zipfile
from pathlib import Path

import pytest

from timeline.readers import _pieces, _zip_pieces, collect, pieces_of
from timeline.store import Workspace

from .heaps import TEXTS, run, told, write

ROWS = [
    {"id": str(number), "title": f"Round {number}", "body": f'{text}\nHe said: "round {number}".', "date": "2026-01-22"}
    for number in range(40)
    for text in TEXTS.values()
]


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_pieces, "SIZE", 3000)
    monkeypatch.setattr(_pieces, "LEADING", 5)
    monkeypatch.setattr("timeline.readers.UNCUT", 3000)


def table(folder: Path, kind: str, rows: list[dict[str, str]] = ROWS) -> Path:
    """A table of texts, with line ends and quotes in its cells."""
    path = folder / f"table.{kind}"
    if kind == "jsonl":
        path.write_text("".join(f"{json.dumps(row)}\n" for row in rows))
        return path
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), delimiter="\t" if kind == "tsv" else ",")
        writer.writeheader()
        writer.writerows(rows)
    return path


@pytest.mark.parametrize("kind", ["jsonl", "csv", "tsv"])
def test_pieces_give_what_the_whole_gives(tmp_path: Path, kind: str) -> None:
    path = table(tmp_path, kind)
    whole, _ = collect(path)
    pieces = list(pieces_of(path, path.stat().st_size))
    with path.open("rb") as file:
        found = [collect(piece.of(file), path.as_posix(), piece=piece)[0] for piece in pieces if piece]

    assert len(found) > 3
    assert [document for each in found for document in each] == whole


def test_lines_that_are_none_are_told_by_their_number(tmp_path: Path) -> None:
    path = table(tmp_path, "jsonl")
    lines = path.read_text().split("\n")
    lines[0], lines[70], lines[90] = "no JSON", "{", ""
    path.write_text("\n".join(lines))
    troubles = []
    with path.open("rb") as file:
        for piece in pieces_of(path, path.stat().st_size):
            assert piece
            troubles += collect(piece.of(file), "table.jsonl", piece=piece)[1]

    assert [each.reason for each in troubles] == [f"holds 1 line that is no JSON ({line})" for line in (1, 71)]


def test_a_table_that_is_no_utf_8_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes("id;text\n".encode("utf-16") + b"1;Caf\xe9\n" * 999)

    assert list(pieces_of(path, path.stat().st_size)) == [None]


@pytest.mark.parametrize("kind", ["jsonl", "csv"])
def test_of_a_table_that_grew_only_the_new_pieces_are_read(tmp_path: Path, kind: str) -> None:
    out, path = tmp_path / "out", table(tmp_path, kind)
    first = run(out, path)
    again = run(out, path)
    table(tmp_path, kind, [*ROWS, {**ROWS[0], "id": "new", "body": "Kenya hosted a summit in March 2025."}])
    grown = run(out, path)
    run(tmp_path / "scratch", path)

    assert [each and each.texts for each in (first, again)] == [len(ROWS), 0]
    assert grown
    assert 0 < grown.texts < len(ROWS) / 4
    assert told(out) == told(tmp_path / "scratch")


def test_of_a_table_that_shrank_the_rest_leaves(tmp_path: Path) -> None:
    out, path = tmp_path / "out", table(tmp_path, "jsonl")
    run(out, path)
    table(tmp_path, "jsonl", ROWS[:20])
    run(out, path, keep=True)
    run(tmp_path / "scratch", path)

    assert told(out) == told(tmp_path / "scratch")


def test_files_of_a_store_elsewhere(tmp_path: Path) -> None:
    fsspec = pytest.importorskip("fsspec", reason="the extra timeline[cluster] is not installed")
    store = fsspec.filesystem("memory")
    for name, text in TEXTS.items():
        store.pipe(f"/heap/{name}.txt", text.encode())
    run(tmp_path / "there", "memory://heap")
    run(tmp_path / "here", write(tmp_path / "heap", TEXTS))
    there, here = (Workspace(tmp_path / each).load() for each in ("there", "here"))

    assert [each.source for each in there.documents] == [f"memory:///heap/{name}.txt" for name in TEXTS]
    assert [each.title for each in there.events] == [each.title for each in here.events]


def test_a_store_that_is_not_there_is_named(tmp_path: Path) -> None:
    pytest.importorskip("fsspec", reason="the extra timeline[cluster] is not installed")
    outcome = run(tmp_path / "out", "memory://nothing/*.txt", "nonsense://a")

    assert outcome
    assert [each.source for each in outcome.troubles] == ["memory://nothing/*.txt", "nonsense://a"]


def packed(path: Path, count: int) -> Path:
    """A zip of so many texts."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("folder/", "")
        for number in range(count):
            package.writestr(
                f"folder/{number:04}.txt", f"Round {number}. Kenya hosted a summit in March {2000 + number}."
            )
    return path


def test_a_zip_of_many_files_is_read_in_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = packed(tmp_path / "heap.zip", 25)
    whole, _ = collect(path)
    monkeypatch.setattr(_zip_pieces, "FILES", 7)
    pieces = list(pieces_of(path, path.stat().st_size))
    with path.open("rb") as file:
        found = [collect(piece.of(file), path.as_posix(), piece=piece)[0] for piece in pieces if piece]

    assert len(found) == 4
    assert [document for each in found for document in each] == whole


def test_a_zip_of_more_files_than_are_read_at_once_is_run(tmp_path: Path) -> None:
    path = packed(tmp_path / "heap.zip", 1_100)

    assert "is a zip of more than 1,000 files" in collect(path)[1][0].reason
    assert run(tmp_path / "out", path).totals.documents == 1_100


@pytest.mark.parametrize("damage", [slice(0, 400), slice(-40, None), slice(-400, -300), slice(-12, -8)])
def test_a_zip_whose_directory_cannot_be_followed_is_told_as_a_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: slice
) -> None:
    monkeypatch.setattr(_zip_pieces, "FILES", 3)
    path = packed(tmp_path / "heap.zip", 9)
    data = bytearray(path.read_bytes())
    data[damage] = bytes(len(data[damage]))
    path.write_bytes(data)
    with path.open("rb") as file:
        parts = [piece.of(file) if piece else bytes(data) for piece in pieces_of(path, len(data))]

    assert any(collect(part, "heap.zip")[1] for part in parts)

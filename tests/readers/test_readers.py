"""Files and folders in: what is read, what it is called, what is said of the rest."""

from datetime import date, datetime
from pathlib import Path

import pytest

from timeline import plugins
from timeline.errors import DateError, ReadError
from timeline.interval import Interval
from timeline.model import content_id
from timeline.readers import _paths, as_interval, read, read_all

SIGNED = "Signed in Kigali."


@pytest.fixture
def heap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    files = {"heap/b.txt": "Two", "heap/a.txt": "One", "heap/deep/c.md": "Three", "heap/.hidden.txt": "No"}
    files |= {"heap/README.md": "About this folder", "heap/.git/config.txt": "No"}
    for name, text in files.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(text)
    return Path("heap")


@pytest.mark.parametrize("source", ["a.txt", Path("a.txt")])
def test_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str | Path) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(SIGNED)
    (document,) = read(source)

    assert (document.source, document.sources, document.text) == ("a.txt", ("a.txt",), SIGNED)
    assert document.id == content_id("document", SIGNED)


def test_a_name_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "upload-17.tmp").write_text(SIGNED)
    (document,) = read(tmp_path / "upload-17.tmp", name="report.txt")

    assert document.source == "report.txt"


def test_pasted_text_has_no_name() -> None:
    assert read(SIGNED.encode())[0].source == "pasted text"


def test_folders_are_walked_in_order(heap: Path) -> None:
    documents, troubles = read_all([heap])

    assert [document.source for document in documents] == ["heap/a.txt", "heap/b.txt", "heap/deep/c.md"]
    assert troubles == []


def test_a_named_readme_is_read(heap: Path) -> None:
    assert [document.text for document in read_all([heap / "README.md"])[0]] == ["About this folder"]


def test_links_to_folders_are_not_followed(heap: Path) -> None:
    (heap / "deep" / "up").symlink_to(heap.absolute(), target_is_directory=True)

    assert len(read_all([heap])[0]) == 3


def test_the_seeds_are_five_articles(seeds: list[Path]) -> None:
    documents, troubles = read_all(seeds)

    assert [Path(document.source) for document in documents] == seeds
    assert troubles == []


def test_one_bad_file_never_stops_the_heap(heap: Path) -> None:
    (heap / "empty.txt").touch()
    (heap / "binary.txt").write_bytes(b"\0\1\2\3" * 99)
    (heap / "report.pdf").write_bytes(b"%PDF-1.7")
    documents, troubles = read_all([heap, "missing.txt"])

    assert len(documents) == 3
    assert [(trouble.source, trouble.stage) for trouble in troubles] == [
        ("heap/binary.txt", "read"),
        ("heap/empty.txt", "read"),
        ("heap/report.pdf", "read"),
        ("missing.txt", "read"),
    ]
    assert all(trouble.reason and trouble.remedy for trouble in troubles)


def test_a_failing_reader_is_told(heap: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(data: bytes, name: str) -> None:
        raise RuntimeError(f"no idea about {name}")

    monkeypatch.setattr(plugins.get("readers", "txt"), "read", fail)
    documents, troubles = read_all([heap / "a.txt"])

    assert documents == []
    assert "no idea about heap/a.txt" in troubles[0].reason


def test_an_unknown_kind_is_answered_with_the_known_ones() -> None:
    with pytest.raises(ReadError, match=r"report\.xyz: is a \.xyz file.*\.md.*\.txt"):
        read(b"text", name="report.xyz")


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("no/such.txt", r"no/such\.txt: is no file\. Check the path\."),
        ("a\0b", "cannot be opened|is no file"),
        ("x" * 5000, "cannot be opened|is no file"),
        ("Pasted by mistake.\nInto a path.", "Pass a text itself as bytes"),
    ],
)
def test_no_file(source: str, message: str) -> None:
    with pytest.raises(ReadError, match=message):
        read(source)


def test_a_folder_is_no_file(heap: Path) -> None:
    with pytest.raises(ReadError, match="heap: is a folder"):
        read(heap)


def test_a_file_too_large_says_the_limit(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(_paths, "LARGEST", 2_000_000)
    (tmp_path / "a.txt").write_bytes(b"x" * 3_000_000)

    for source in (tmp_path / "a.txt", b"x" * 3_000_000):
        with pytest.raises(ReadError, match=r"a\.txt: holds 3 MB, more than the 2 MB .*Split it"):
            read(source, name="a.txt")


def test_one_text_from_several_sources_is_one_document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("2026-01-22_reuters.txt", "ap.txt"):
        Path(name).write_text(SIGNED)
    ((document,), _) = read_all(["ap.txt", "2026-01-22_reuters.txt", "ap.txt"])

    assert document.sources == ("2026-01-22_reuters.txt", "ap.txt")
    assert [candidate.text for candidate in document.candidates] == ["2026-01-22"]


@pytest.mark.parametrize("dct", ["2026-01-22", date(2026, 1, 22), datetime(2026, 1, 22, 9), Interval.of(2026, 1, 22)])
def test_a_date_the_user_knows(dct: str | date | Interval) -> None:
    (document,) = read(SIGNED.encode(), dct=dct)

    assert (document.dct, document.dct_rule, document.dct_confidence) == (Interval.of(2026, 1, 22), "user", 1.0)


def test_without_a_date_there_is_none() -> None:
    (document,) = read(SIGNED.encode())

    assert (document.dct, document.dct_rule) == (None, "unknown")


@pytest.mark.parametrize(
    ("dct", "message"),
    [
        ("22 January 2026", "write it as one of 2025, 2025-06"),
        ("2026-13", "write it as one of"),
        ("2026-02-30", "has no day 30"),
        ("12026-01-01", "write it as one of"),
        ("../2026", "open end"),
    ],
)
def test_a_wrong_date_says_which_are_read(dct: str, message: str) -> None:
    with pytest.raises(DateError, match=message):
        as_interval(dct)


def test_a_language_the_user_knows() -> None:
    assert read(SIGNED.encode(), language="fr")[0].language == "fr"

"""Real pages and real PDF files: the floors under what was measured on them."""

from __future__ import annotations

import json
import tarfile
from pathlib import Path
from typing import Any

import pytest

from bench.publication_dates import ours, rival
from timeline.dct import SURE
from timeline.readers import collect

SCANS = {"cmyk-image", "grayscale-image", "imagemagick-ASCII85Decode", "imagemagick-CCITTFaxDecode", "imagemagick-lzw"}
LOCKED = {"libreoffice-writer-password"}


@pytest.fixture(scope="module")
def pages(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> list[tuple[dict[str, Any], bytes]]:
    """Saved pages, each with its address and the date it bears, or none."""
    folder = tmp_path_factory.mktemp("pages")
    with tarfile.open(request.getfixturevalue("gold") / "pages.tar.xz") as archive:
        archive.extractall(folder, filter="data")
    (gold,) = folder.rglob("gold.jsonl")
    told = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    return [(page, (gold.parent / page["file"]).read_bytes()) for page in told]


@pytest.mark.gold
def test_publication_dates(pages: list[tuple[dict[str, Any], bytes]]) -> None:
    found = [(page["date"], ours(data, page["url"]), rival(data, page["url"])) for page, data in pages]
    dated = [each for each in found if each[0]]
    sure = [each for each in dated if each[1].confidence >= SURE]
    right = sum(own.date == date for date, own, _ in dated) / len(dated)
    alone = sum(other.date == date for date, _, other in dated) / len(dated)

    assert right >= 0.915
    assert right > alone + 0.02
    assert sum(own.date == date for date, own, _ in sure) / len(sure) >= 0.95
    assert len(sure) >= 0.75 * len(dated)
    assert sum(own.date is not None for date, own, _ in found if not date) <= 2


@pytest.mark.gold
def test_pdf_files_are_read_or_refused_for_the_right_reason(gold: Path) -> None:
    files = sorted((gold / "pdf").glob("*.pdf"))
    told: dict[str, str] = {}
    for file in files:
        documents, troubles = collect(file)
        told |= {file.stem: troubles[0].reason.partition(":")[0]} if not documents else {}

    assert len(files) == 28
    assert told == dict.fromkeys(SCANS, "has no text layer") | dict.fromkeys(LOCKED, "is locked with a password")

"""The lock holds all that the default install takes, each with the hashes of its files."""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tools.lock import Pin, pins, verdict

ROOT = Path(__file__).parent.parent.parent
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
VERSIONS = {pin.name: [each.version for each in pins(LOCK) if each.name == pin.name] for pin in pins(LOCK)}


def needed(asked: list[str], known: set[str]) -> set[str]:
    """The packages that are asked for on this system, and those that they ask for in turn."""
    for one in map(Requirement, asked):
        name = canonicalize_name(one.name)
        if name in known or (one.marker and not one.marker.evaluate({"extra": ""})):
            continue
        known.add(name)
        needed(as_locked(name), known)
    return known


def as_locked(name: str) -> list[str]:
    """What an installed package asks for, where it is the very version that is locked: a newer one may ask for more."""
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return []
    return (found.requires or []) if found.version in VERSIONS.get(name, ()) else []


@pytest.mark.parametrize("asked", PROJECT["dependencies"])
def test_what_the_project_asks_for_is_locked_within_its_bounds(asked: str) -> None:
    one = Requirement(asked)
    versions = VERSIONS.get(canonicalize_name(one.name), [])

    assert versions
    assert [version for version in versions if Version(version) not in one.specifier] == []


def test_what_those_ask_for_in_turn_is_locked() -> None:
    assert sorted(needed(PROJECT["dependencies"], set()) - VERSIONS.keys()) == []


def test_every_package_has_the_hashes_of_its_files() -> None:
    assert len(re.findall(r"^[a-z]", LOCK, re.MULTILINE)) == len(pins(LOCK)) > 40
    assert [
        pin.name for pin in pins(LOCK) if not all(re.fullmatch("sha256:[0-9a-f]{64}", one) for one in pin.hashes)
    ] == []
    assert [pin.name for pin in pins(LOCK) if not pin.hashes] == []


def test_the_lock_names_no_place_to_get_them_from() -> None:
    assert re.findall(r"^.*(?:://|--index|--find-links|-e ).*$", LOCK, re.MULTILINE) == []


def test_a_lock_is_read() -> None:
    numpy = "numpy==2.4.6 ; python_version < '3.12' \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\n"
    text = numpy + "    # via pandas\nsix==1 \\\n    --hash=sha256:cc\n"

    assert pins(text) == [Pin("numpy", "2.4.6", ("sha256:aa", "sha256:bb")), Pin("six", "1", ("sha256:cc",))]


@pytest.mark.parametrize(
    ("packages", "code", "words"),
    [
        ([], 0, "nothing was checked"),
        ([{"name": "six", "skip_reason": "not found"}], 0, "nothing was checked"),
        ([{"name": "six", "version": "1", "vulns": []}], 0, "1 packages were checked, 0 vulnerabilities"),
        ([{"name": "six", "version": "1", "vulns": [{"id": "CVE-1"}]}], 1, "six 1: CVE-1"),
    ],
)
def test_an_audit_is_told_as_it_went(packages: list[dict[str, object]], code: int, words: str) -> None:
    worst, lines = verdict(packages)

    assert worst == code
    assert words in "\n".join(lines)

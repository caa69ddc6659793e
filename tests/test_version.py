"""What a text is told by has a version: no file of it may be changed without a run noticing."""

from pathlib import Path

import pytest
from test_architecture import ROOT, imports

from timeline.run import version

HOUSE = ROOT / "timeline"
# What is imported on the way, and changes nothing that a text tells.
NO_MATTER = {
    "__init__.py": "the public names",
    "amount.py": "how messages count",
    "child.py": "how a process is asked",
    "collector.py": "when memory is tidied",
    "fetch.py": "how a page is had",
    "remembered.py": "which answers are kept",
    "result.py": "what all events together are",
    "whole.py": "how a file is written",
}
NO_FAMILIES = ("edits", "run", "store")  # a person's own words, and how things are kept and handed out


def file_of(name: str) -> Path | None:
    """The file that a name of ours is in: timeline.tag.tags is in timeline/tag/__init__.py."""
    path = ROOT / name.replace(".", "/")
    return next((each for each in (path.with_suffix(".py"), path / "__init__.py") if each.is_file()), None)


def reached(start: Path) -> set[Path]:
    """A file, and all that it imports, and what those do."""
    found, rest = {start}, [start]
    while rest:
        names = {name for full in imports(rest.pop()) for name in (full, full.rpartition(".")[0])}
        new = {file for name in names if name.startswith("timeline") and (file := file_of(name))} - found
        found |= new
        rest += new
    return found


def test_every_file_that_tells_a_text_is_part_of_its_version() -> None:
    families = ("languages", "readers", "rules")  # have versions of their own
    known = version._files([*version._STAGES, *families])
    telling = {path for path in reached(HOUSE / "run" / "work.py") if path not in known}
    matter = {path.relative_to(HOUSE).as_posix() for path in telling}

    assert {name for name in matter if name.partition("/")[0] not in NO_FAMILIES} - NO_MATTER.keys() == set()


def test_all_that_is_named_there_is_there() -> None:
    names = {*version._STAGES, *version._READING, *version._JOINING}

    assert {name for name in names if not (HOUSE / name).exists()} == set()


def test_what_all_languages_share_is_part_of_each(monkeypatch: pytest.MonkeyPatch) -> None:
    """And the further files of one language, _en_words.py and _en_terms.py, of that one alone."""
    monkeypatch.setattr(version, "_named", lambda files, **_: {path.name for path in files})
    folder = HOUSE / "languages"
    english, further = ({path.name for path in folder.glob(each)} for each in ("_en_*.py", "_[a-z]*_*.py"))
    shared = {path.name for path in folder.glob("_*.py")} - further

    assert english < further
    assert version._language.__wrapped__("en") == {"en.py", *english, *shared}
    assert version._language.__wrapped__("sq") == shared  # has no file of its own
    assert version._language.__wrapped__("no") == {"nb.py", *shared}  # as Norwegian is called, too

"""What a result depends on beside the texts: the program itself, part by part, so that a change redoes only its own.

A document's version is three names: of the stages that tell it with their tables, of its language, of the date rules.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, entry_points, version
from pathlib import Path

from ..languages import alike

_ROOT = Path(__file__).resolve().parent.parent
_GROUND = ("interval.py", "model.py", "jsonform.py", "plugins.py", "errors.py", "run/work.py")
_KEPT = ("store/drafts.py", "store/payload.py", "store/shelf.py")  # the form of what the join remembers
_READING = ("plain.py", "readers", *_GROUND)
_STAGES = (
    "concern", "countries.py", "cues", "data", "dct.py", "duplicates.py", "extract", "finder.py", "gazetteer.py",
    "gazetteer_unspaced.py", "grammar.py", "join", "label", "locate", "merge", "normalise", "pattern.py",
    "pipeline.py", "plain.py", "propose.py", "reading.py", "ready.py", "ready_dates.py", "run/tagged.py",
    "segment.py", "sequence", "solar_hijri.py", "tag", "wordings.py", *_KEPT, *_GROUND,
)  # fmt: skip
_JOINING = ("cues", "duplicates.py", "join", "merge", "propose.py", "sequence", "wordings.py", *_KEPT, *_GROUND)
_READERS = ("chardet", "feedparser", "htmldate", "lxml", "openpyxl", "py3langid", "pypdfium2", "python-docx")
_TELLERS = ("dateparser", "google-re2", "nupunkt", "persiantools")


@cache
def reading() -> str:
    """Of what makes documents of files."""
    return _named(_files(_READING), [*_READERS, "trafilatura"], ["timeline.readers"])


@cache
def joining() -> str:
    """Of what joins documents with each other."""
    return _named(_files(_JOINING))


@cache
def telling(language: str) -> str:
    """Of what tells a document in a language: "en.stages.language.rules"."""
    return f"{language}.{_stages()}.{_language(language)}.{_rules()}"


def same_but_rules(one: str, other: str) -> bool:
    """Do two versions differ in their date rules alone?"""
    return one.rpartition(".")[0] == other.rpartition(".")[0]


@cache
def _stages() -> str:
    return _named(_files(_STAGES), _TELLERS)


@cache
def _language(code: str) -> str:
    folder, code = _ROOT / "languages", alike(code)
    own = [path for path in [folder / f"{code}.py", *folder.glob(f"_{code}_*.py")] if path.is_file()]
    shared = {*folder.glob("_*.py")} - {*folder.glob("_[a-z]*_*.py")}
    return _named(sorted([*own, *shared]), groups=["timeline.languages"])


@cache
def _rules() -> str:
    return _named(_files(["rules"]), groups=["timeline.rules"])


def _files(names: Iterable[str]) -> list[Path]:
    """The files of our own folders, without what an interpreter leaves beside them."""
    found = [each for name in names for each in ([_ROOT / name], (_ROOT / name).rglob("*"))[(_ROOT / name).is_dir()]]
    return sorted({path for path in found if path.is_file() and path.suffix != ".pyc"})


def _named(files: Iterable[Path], packages: Iterable[str] = (), groups: Iterable[str] = ()) -> str:
    """A short name of what stands in files, of the packages they stand on, and of the guests in a family."""
    whole = blake2b(digest_size=6)
    for path in files:
        whole.update(f"{path.relative_to(_ROOT).as_posix()}\0{path.stat().st_size}\0".encode())
        whole.update(path.read_bytes())
    guests = (entry.dist.name for group in groups for entry in entry_points(group=group) if entry.dist)
    for package in (*packages, *sorted(set(guests))):
        whole.update(f"{package} {_release(package)}\0".encode())
    return whole.hexdigest()


def _release(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "none"

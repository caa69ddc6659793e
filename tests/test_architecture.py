"""The house: every import points one way, and borrowed things enter by one door."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
# From the ground up: a file imports from its own family and from what stands before it, never from what comes after.
FLOORS = [
    ["errors", "plugins", "pattern", "amount", "plain", "whole", "child", "collector", "remembered"],
    ["interval", "solar_hijri", "model", "reading", "jsonform"],
    ["countries", "gazetteer", "cues", "languages", "rules", "readers"],
    ["segment", "finder", "grammar", "tag", "normalise", "dct", "duplicates", "locate"],
    ["concern", "label", "extract", "ready", "propose", "wordings", "merge", "sequence", "join"],
    ["result", "pipeline", "edits"],
    ["fetch", "store", "run"],
    ["__init__"],
    ["charts", "inline", "exporters"],
    ["terminal", "cli", "app"],
    ["__main__", "streamlit_app"],
]
ORDER = [name for floor in FLOORS for name in floor]
DOORS = {
    "dateparser": {"normalise", "languages"},
    "persiantools": {"solar_hijri"},
    "sqlite3": {"store"},
    "distributed": {"run"},
    "fsspec": {"readers"},
    "duckdb": {"store"},
    "streamlit": {"app", "streamlit_app"},
    "plotly": {"charts"},
    "py3langid": {"readers"},
    "nupunkt": {"segment"},
    "re2": {"pattern", "grammar", "gazetteer"},
    "trafilatura": {"readers"},
    "pypdfium2": {"readers", "exporters"},
    "openpyxl": {"readers", "exporters"},
}
FILES = [*sorted((ROOT / "timeline").rglob("*.py")), *ROOT.glob("streamlit_app.py")]


def family(path: Path) -> str:
    """A file's place in the house: timeline/rules/month.py belongs to rules."""
    inside = path.relative_to(ROOT).parts
    return place(inside[1] if inside[0] == "timeline" else inside[0])


def place(name: str) -> str:
    """A stage that needs several files names them after itself: ready_dates.py belongs to ready."""
    name = name.removesuffix(".py")
    stage = name.partition("_")[0]
    return stage if stage in ORDER else name


def imported(code: str, package: tuple[str, ...] = ("timeline",)) -> Iterator[str]:
    """Full names of all that some code imports, wherever in it."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join([*start, *([node.module] if node.module else [])])
            yield from (f"{module}.{each.name}" for each in node.names)


def imports(path: Path) -> set[str]:
    """What a file imports."""
    return set(imported(path.read_text(encoding="utf-8"), path.parent.relative_to(ROOT).parts))


def own(name: str) -> str | None:
    """The family a name of ours belongs to; the package's public names are those of its top."""
    first, _, rest = name.partition(".")
    if first != "timeline":
        return None
    head = place(rest.partition(".")[0])
    return head if head in ORDER else "__init__"


def arrows(path: Path) -> set[str]:
    """The families of ours that a file imports, its own left out."""
    return {each for each in map(own, imports(path)) if each and each != family(path)}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_imports_point_one_way(path: Path) -> None:
    here = ORDER.index(family(path))
    upward = {each for each in arrows(path) if ORDER.index(each) >= here}

    assert upward == set()


@pytest.mark.parametrize("thing", DOORS)
def test_one_door_each(thing: str) -> None:
    doors = {family(path) for path in FILES if any(name.split(".")[0] == thing for name in imports(path))}

    assert doors <= DOORS[thing]


def test_every_file_has_its_place() -> None:
    assert {family(path) for path in FILES} - set(ORDER) == set()


def test_the_ground_floor_stands_alone() -> None:
    assert arrows(ROOT / "timeline" / "interval.py") == {"errors", "remembered"}


@pytest.mark.parametrize(
    ("code", "package", "name"),
    [
        ("from .model import Span", ("timeline",), "timeline.model.Span"),
        ("from . import plugins", ("timeline",), "timeline.plugins"),
        ("from ..model import Span", ("timeline", "rules"), "timeline.model.Span"),
        ("from . import _shift", ("timeline", "rules"), "timeline.rules._shift"),
        ("import plotly.graph_objects as go", ("timeline",), "plotly.graph_objects"),
        ("def late():\n    from timeline.store import Workspace", ("timeline",), "timeline.store.Workspace"),
    ],
)
def test_imports_are_found_wherever_they_stand(code: str, package: tuple[str, ...], name: str) -> None:
    assert list(imported(code, package)) == [name]

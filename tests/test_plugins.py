"""A file in a folder is a plug-in, and other packages may bring their own."""

from importlib.metadata import EntryPoint
from types import ModuleType

import pytest

from timeline import plugins
from timeline.errors import PluginError

PROMISES = {
    "readers": ["SUFFIXES", "read|tables|extract"],
    "exporters": ["SUFFIX", "MEDIA_TYPE", "ABOUT", "write"],
    "rules": ["EXAMPLES"],
    "languages": ["WORDS|PATTERNS|HELD", "EXAMPLES"],
    "charts": ["draw|bars"],
}  # of names with a bar between, one


@pytest.mark.parametrize("family", PROMISES)
def test_every_file_keeps_its_family_s_promise(family: str) -> None:
    found = plugins.load(family)
    missing = [
        (name, parts)
        for name, each in found.items()
        for parts in PROMISES[family]
        if not any(hasattr(each, part) for part in parts.split("|"))
    ]

    assert found
    assert missing == []


@pytest.mark.parametrize("family", PROMISES)
def test_every_file_says_what_it_is(family: str) -> None:
    assert [name for name, plugin in plugins.load(family).items() if not (plugin.__doc__ or "").strip()] == []


def test_names_are_file_names_in_order_and_underscores_hide() -> None:
    names = list(plugins.load("readers"))

    assert "txt" in names
    assert names == sorted(names)
    assert not any(name.startswith("_") for name in names)


def test_one_of_them() -> None:
    assert plugins.get("readers", "txt").__name__ == "timeline.readers.txt"


def test_an_unknown_name_is_answered_with_the_known() -> None:
    with pytest.raises(PluginError, match=r"there is no 'papyrus' in readers; there are .*txt"):
        plugins.get("readers", "papyrus")


def test_other_packages_bring_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    guest = ModuleType("papyrus")
    monkeypatch.setattr(EntryPoint, "load", lambda self: guest)
    entry = EntryPoint("papyrus", "elsewhere.papyrus", "timeline.readers")
    monkeypatch.setattr(plugins, "entry_points", lambda group: [entry] if group == "timeline.readers" else [])
    plugins.names.cache_clear()
    try:
        found = plugins.get("readers", "papyrus")
    finally:
        plugins.names.cache_clear()

    assert found is guest

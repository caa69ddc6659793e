"""A file in a folder is a plug-in, and its name is its name.

`load("rules")` imports every module of `timeline/rules/`, and whatever other packages offer under the entry-point
group `timeline.rules`; nothing else needs to be told about a new file.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from importlib import import_module
from importlib.metadata import entry_points
from pkgutil import iter_modules
from types import MappingProxyType, ModuleType

from .errors import PluginError


@cache
def names(family: str) -> dict[str, Callable[[], ModuleType]]:
    """What there is of a family, each with how it is imported. A leading underscore hides a file."""
    folder = import_module(f"{__package__}.{family}")
    found = sorted(each.name for each in iter_modules(folder.__path__) if not each.name.startswith("_"))
    own = {name: partial(import_module, f"{folder.__name__}.{name}") for name in found}
    return own | {entry.name: entry.load for entry in entry_points(group=f"timeline.{family}")}


@cache
def load(family: str) -> MappingProxyType[str, ModuleType]:
    """All plug-ins of a family, by name: `load("exporters")["csv"].write`."""
    return MappingProxyType({name: bring() for name, bring in names(family).items()})


def find(family: str, name: str) -> ModuleType | None:
    """One plug-in, without importing the others; None where there is none of that name."""
    bring = names(family).get(name)
    return bring() if bring else None


def get(family: str, name: str) -> ModuleType:
    """One plug-in; an unknown name is answered with the names that exist."""
    plugin = find(family, name)
    if not plugin:
        raise PluginError(f"there is no {name!r} in {family}; there are {', '.join(names(family))}")
    return plugin

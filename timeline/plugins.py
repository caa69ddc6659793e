"""A file in a folder is a plug-in, and its name is its name.

`load("rules")` imports every module of `timeline/rules/`, and whatever other packages offer under the entry-point
group `timeline.rules`; nothing else needs to be told about a new file.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from pkgutil import iter_modules
from types import MappingProxyType, ModuleType

from .errors import PluginError


@cache
def load(family: str) -> MappingProxyType[str, ModuleType]:
    """All plug-ins of a family, by name: `load("exporters")["csv"].write`. A leading underscore hides a file."""
    folder = import_module(f"{__package__}.{family}")
    names = sorted(found.name for found in iter_modules(folder.__path__) if not found.name.startswith("_"))
    own = {name: import_module(f"{folder.__name__}.{name}") for name in names}
    guests = {entry.name: entry.load() for entry in entry_points(group=f"timeline.{family}")}
    return MappingProxyType(own | guests)


def get(family: str, name: str) -> ModuleType:
    """One plug-in; an unknown name is answered with the names that exist."""
    plugins = load(family)
    if name not in plugins:
        raise PluginError(f"there is no {name!r} in {family}; there are {', '.join(plugins)}")
    return plugins[name]

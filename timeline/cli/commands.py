"""The commands by their names, and how one of them is carried out."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module

from ..errors import DateError, PluginError, TimelineError
from ..model import RELEASE
from .options import FINE, NOTHING, WRONG, Parser, say

COMMANDS = ("run", "show", "export", "check", "dates", "app")


def done(argv: Sequence[str]) -> int:
    """The exit code of the command that was named."""
    for channel in (sys.stdout, sys.stderr):
        if hasattr(channel, "reconfigure"):  # an old code page must not end a listing at its first "Türkiye"
            channel.reconfigure(errors="replace")
    arguments = _parser(argv).parse_args(argv)
    try:
        return int(arguments.command(arguments))
    except (DateError, PluginError) as error:
        return say(str(error), WRONG)
    except TimelineError as error:
        return say(str(error), NOTHING)
    except BrokenPipeError:  # `timeline show out | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except Exception as error:
        return say(f"something unforeseen went wrong ({error!r:.300}). Please report it with the command", NOTHING)


def _parser(argv: Sequence[str]) -> Parser:
    """For the command that is named first, or for all: to run a heap, no exporter need be loaded."""
    parser = Parser("timeline", description="Turns a heap of texts into timelines one can trust.")
    parser.add_argument("--version", action="version", version=f"timeline {RELEASE}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name in [name for name in COMMANDS if name in argv[:1]] or COMMANDS:
        import_module(f"{__package__}.{name}").add(commands)
    return parser

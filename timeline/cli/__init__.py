"""The command line: `timeline run articles --out out`, `timeline show out`, `timeline export out --out lanes.html`.

Exit codes: 0 all is well, 1 nothing usable, 2 the command is wrong, 3 finished with some files unread.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from ..errors import DateError, PluginError, TimelineError
from ..model import RELEASE
from . import app, check, dates, export, run, show
from .options import FINE, NOTHING, WRONG, Parser, say

_COMMANDS = (run, show, export, check, dates, app)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and gives its exit code; whatever goes wrong is one line, never a traceback."""
    for channel in (sys.stdout, sys.stderr):
        if hasattr(channel, "reconfigure"):  # an old code page must not end a listing at its first "Türkiye"
            channel.reconfigure(errors="replace")
    arguments = _parser().parse_args(argv)
    try:
        return int(arguments.command(arguments))
    except (DateError, PluginError) as error:
        return say(str(error), WRONG)
    except TimelineError as error:
        return say(str(error), NOTHING)
    except BrokenPipeError:  # `timeline show out | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except KeyboardInterrupt:
        return say("stopped; nothing was changed", NOTHING)
    except Exception as error:
        return say(f"something unforeseen went wrong ({error!r:.300}). Please report it with the command", NOTHING)


def _parser() -> Parser:
    parser = Parser("timeline", description="Turns a heap of texts into timelines one can trust.")
    parser.add_argument("--version", action="version", version=f"timeline {RELEASE}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in _COMMANDS:
        command.add(commands)
    return parser

"""The command line: `timeline run articles --out out`, `timeline show out`, `timeline export out --out lanes.html`.

Exit codes: 0 all is well, 1 nothing usable, 2 the command is wrong, 3 finished with some files unread.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and gives its exit code; whatever goes wrong is one line, never a traceback."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # its threads take a tenth of a second to start
    try:
        from .commands import done  # what commands stand on takes half a second to load: Ctrl-C may come meanwhile

        return done(sys.argv[1:] if argv is None else argv)
    except KeyboardInterrupt:
        print("timeline: stopped; nothing was changed", file=sys.stderr)
        return 1

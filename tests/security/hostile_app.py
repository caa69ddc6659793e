"""The real app, shown the hostile timeline in the place of what it would have read."""

import runpy
import sys
from pathlib import Path

TESTS = Path(__file__).parent.parent
sys.path[:0] = [each for each in (str(TESTS), str(TESTS.parent)) if each not in sys.path]

from security.hostile import HOSTILE  # noqa: E402
from timeline.app import heap  # noqa: E402

heap.load = lambda *_: HOSTILE
runpy.run_path(str(TESTS.parent / "streamlit_app.py"), run_name="__main__")

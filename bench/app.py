"""How long the app's server takes for what a person does, with many events: `python -m bench.app 10000`.

The events are made by hand, so that only the app is measured: each action is one run of the whole page.
"""

from __future__ import annotations

import random
import resource
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import process_time
from unittest.mock import patch

from streamlit.testing.v1 import AppTest

from timeline.app import heap
from timeline.countries import members
from timeline.interval import Day, Interval
from timeline.model import Certainty, Concern, Document, Event, Mention, Modality, Span, Type
from timeline.result import Timeline

ROOT = Path(__file__).parent.parent
PER_TEXT = 20
ACTIONS: dict[str, Callable[[AppTest], AppTest]] = {
    "nothing": lambda app: app.run(),
    "country": lambda app: _only(app, country=["KEN"]),
    "words": lambda app: _only(app, q="number 77"),
    "span": lambda app: _only(app, **{"from": "2010"}),
    "all again": lambda app: _only(app),
    "table": lambda app: _tab(app, "Table"),
    "back": lambda app: _tab(app, "Timeline"),
}


def made(number: int) -> Timeline:
    """So many dated events in a twentieth of so many texts."""
    dice = random.Random(7)
    lands = members("Africa")
    documents, events = [], []
    for at in range(number):
        key = f"{at:08x}"
        document = f"d{at // PER_TEXT}"
        words = f"Delegates signed agreement number {at}, and promised to meet again before long."
        span = Span(at % PER_TEXT * 80, at % PER_TEXT * 80 + len(words))
        concerned = tuple(Concern(code, how="named") for code in dice.sample(lands, 2))
        label = f"Agreement number {at}"
        kind = dice.choice(list(Type))
        mention = Mention(key, document, span, words, label, span, (), concerned, kind, Modality.ASSERTED)
        when = Interval.of(1990 + dice.randrange(36), 1 + dice.randrange(12))
        certainty = dice.choice([Certainty.STATED, Certainty.RESOLVED])
        event = Event(key, label, (mention,), when, None, certainty, concerned, kind, importance=dice.random())
        events.append(event)
        if at % PER_TEXT == 0:
            documents.append(Document(document, f"text {at // PER_TEXT}.txt", words * PER_TEXT))
    return Timeline(tuple(documents), tuple(events), today=Day(2026, 1, 22))


def main() -> None:
    """One line an action: seconds of the processor, which other work on the machine does not change much."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    sys.argv = ["streamlit_app.py"]
    timeline = made(number)
    with patch.object(heap, "load", lambda *_: timeline):
        app = AppTest.from_file(str(ROOT / "streamlit_app.py"), default_timeout=600)
        print(f"{number:,} events")
        print(f"{'first page':12} {_timed(app.run):6.2f} s")
        for name, act in ACTIONS.items():
            print(f"{name:12} {_timed(partial(act, app)):6.2f} s")
    print(f"{'memory':12} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:6.0f} MB")


def _only(app: AppTest, **filters: object) -> AppTest:
    """With these filters and no others."""
    for field, nothing in {"country": [], "q": "", "from": ""}.items():
        app.session_state[field] = filters.get(field, nothing)
    return app.run()


def _tab(app: AppTest, name: str) -> AppTest:
    app.session_state["tab"] = name
    return app.run()


def _timed(act: Callable[[], object]) -> float:
    start = process_time()
    act()
    return process_time() - start


if __name__ == "__main__":
    main()

"""How the app holds up with many people at once: waiting time, errors, memory.

    python -m bench.load [--people 20] [--seconds 120] [--every 10] [--events 500]

The real server, started with a heap of texts; each person has a page of her own and does something every so many
seconds: filters, looks at other views, steps through events, pastes a text. All on this machine.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from bench.person import Person
from bench.serve import serving

LANDS = ("Kenya", "Ghana", "Togo", "Chad", "Mali", "Rwanda", "Morocco", "Senegal", "Gabon", "Niger")
DEEDS = ("signed a border pact", "agreed on a loan", "held a joint exercise", "opened talks on trade")
MONTHS = ("January", "March", "May", "July", "September", "November")
A_TEXT = 20  # events of one text
Act = Callable[[Person, Random], float]


@dataclass
class Told:
    """What all of them saw."""

    waits: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


def texts(events: int) -> dict[str, str]:
    """A heap that tells of about so many events."""
    dice = Random(5)
    lines = [_line(number, dice) for number in range(events)]
    return {f"text-{at}.txt": "\n\n".join(lines[at : at + A_TEXT]) for at in range(0, events, A_TEXT)}


def _line(number: int, dice: Random) -> str:
    one, other = dice.sample(LANDS, 2)
    when = f"{dice.randint(1, 28)} {dice.choice(MONTHS)} {dice.randint(1995, 2025)}"
    return f"{one} and {other} {dice.choice(DEEDS)} on {when}, delegate number {number} said."


def _words(person: Person, dice: Random) -> float:
    return person.act("Words", dice.choice(("", "", "pact", "loan", "exercise")))


def _since(person: Person, dice: Random) -> float:
    return person.act("From", dice.choice(("", "2005", "2015")))


def _country(person: Person, dice: Random) -> float:
    return person.act("Countries", dice.choice(([], ["Kenya"], ["Chad", "Mali"])))


def _paste(person: Person, dice: Random) -> float:
    return person.act("or paste a text", _line(dice.randint(1000, 9999), dice)) + person.act("Add")


def _step(person: Person, dice: Random) -> float:
    steps = [label for label in ("Next", "Previous") if label in person.labels()]
    return person.act(dice.choice(steps)) if steps else person.run()


ACTS: Sequence[Act] = (_words, _since, _country, _step, _words, _since, _country, _paste)


def use(address: str, number: int, seconds: float, every: float, told: Told) -> None:
    """One person, from the first page to the last."""
    dice = Random(f"person {number}")
    end = time.monotonic() + seconds
    try:
        time.sleep(every * dice.random())
        with Person(address) as person:
            while time.monotonic() < end:
                begun = time.monotonic()
                told.waits.append(dice.choice(ACTS)(person, dice))
                if "fault of ours" in person.text():
                    told.errors.append(f"person {number}: the page says that it failed")
                time.sleep(max(0.0, every * dice.uniform(0.6, 1.4) - (time.monotonic() - begun)))
    except Exception as error:  # whatever it is, it is what this bench is there to count
        told.errors.append(f"person {number}: {error!r:.200}")


def crowd(address: str, people: int, seconds: float, every: float) -> Told:
    """All of them at once."""
    told = Told()
    threads = [threading.Thread(target=use, args=(address, number, seconds, every, told)) for number in range(people)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return told


def memory(process: int) -> float:
    """Megabytes that a process has in memory."""
    return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which so great a share of them lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else float("nan")


def main() -> None:
    """Prints what they waited for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--people", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--every", type=float, default=10)
    parser.add_argument("--events", type=int, default=500)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for name, text in texts(asked.events).items():
            (Path(folder) / name).write_text(text, encoding="utf-8")
        with serving(Path(folder) / "log", [folder]) as server:
            with Person(server.address) as first:
                events = next(label for label in first.labels() if label.endswith(" events"))
            before = memory(server.process)
            told = crowd(server.address, asked.people, asked.seconds, asked.every)
            after = memory(server.process)
    waits = told.waits
    print(f"{asked.people} people, {asked.seconds:.0f} s, an action every {asked.every:.0f} s, {events}")
    print(f"actions {len(waits)}, errors {len(told.errors)}", *told.errors[:5], sep="\n    ")
    print(
        f"waiting: median {quantile(waits, 0.5):.2f} s, p95 {quantile(waits, 0.95):.2f} s, longest {max(waits):.2f} s"
    )
    print(f"memory: {before:.0f} MB with one page, {after:.0f} MB in the end")


if __name__ == "__main__":
    main()

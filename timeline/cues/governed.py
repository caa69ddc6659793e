"""What a date dates, as it is found: a clause, or words without a verb of their own."""

from __future__ import annotations

from dataclasses import dataclass

from .clause import Clause


@dataclass(frozen=True, slots=True)
class Governed:
    """What a date dates: a clause, or `places` of words without a verb of their own.

    `unbound`: its "since" or "after" is not that of what it dates ("after the 2016 visit" dates the visit 2016).
    `lasting`: its "until", "after" or "since" may bound a state, which is no happening.
    """

    clause: Clause | None
    places: tuple[int, ...] = ()
    unbound: bool = False
    lasting: bool = False


NOTHING = Governed(None, ())  # the date names no happening

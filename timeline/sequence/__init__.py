"""Events → storylines: what followed from what, and which words say so: pact → visit → commission.

Only events of the same principal countries are linked: one shared country is no evidence. Three strengths, drawn
apart: explicit ("building on … signed in June 2025"), implied (one text tells both), proposed (across texts).

Here stands what is a link; `timeline.join` finds which events are to be looked at.
"""

from .line import storyline
from .proposed import COMMON, REACH, follows, names_of_threads, realised
from .step import Step
from .told import links_told

__all__ = ["COMMON", "REACH", "Step", "follows", "links_told", "names_of_threads", "realised", "storyline"]

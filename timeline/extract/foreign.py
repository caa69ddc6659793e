"""A sentence in a language whose clauses are not taken apart here: told whole, on the first date that it names.

"Am 3. Mai 2024 unterzeichneten Deutschland und Polen in Warschau ein Abkommen." is its own label; no kind is guessed.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..cues import whom
from ..cues.sentence import Sentence
from ..label import LIMIT
from ..model import Mention, Modality, Span, Type
from ..normalise.direction import direction
from .mention import new_mention
from .own_day import has_day, is_lent, own_day

PARSED = "en"


def foreign(sentence: Sentence) -> Iterator[Mention]:
    """The happening of a sentence that names a date of the calendar, or of the one that a dateline opens."""
    document = sentence.document
    told = Span(sentence.words[0].start, sentence.span.end) if sentence.words else sentence.span
    time = next((time for time in sentence.times if time.interval), None)
    if time is None and told.start > sentence.span.start and has_day(document):
        time = own_day(document, told)
    if time is None:
        return
    ahead = not is_lent(time) and direction(document.text, time.span, document.language) == "future"
    yield new_mention(
        sentence,
        span=told,
        name=_headline(told.of(document.text)),
        times=[time],
        countries=whom.concerns(sentence, [told]),
        kind=Type.OTHER,
        modality=Modality.PLANNED if ahead else Modality.ASSERTED,
    )


def _headline(text: str) -> str:
    """The sentence itself, cut at a word where it is long."""
    words = " ".join(text.split())
    if len(words) <= LIMIT:
        return words.rstrip(".")
    return words[: words.rfind(" ", 0, LIMIT - 1)].rstrip(" ,;:") + "…"

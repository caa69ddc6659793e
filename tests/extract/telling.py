"""What a text tells, once its dates and its places are found."""

from timeline.extract import extract
from timeline.interval import Interval
from timeline.locate import places
from timeline.model import Document, Mention, content_id
from timeline.normalise import joined, times

DAY = Interval.from_edtf("2026-03-10")


def told(text: str, dct: Interval | None = None, confidence: float = 1.0, language: str = "en") -> list[Mention]:
    """All that it tells; `dct` is the day it was written, and `confidence` how sure that is."""
    document = Document(content_id(text), "test", text, dct, "user", confidence if dct else 0.0, language)
    return extract(document, joined(times(document), document), places(text, language))


def dated(text: str, dct: Interval | None = None) -> list[tuple[str, str]]:
    """The date and the title of each of its happenings that has a date."""
    return [(mention.interval.edtf, mention.label) for mention in told(text, dct) if mention.interval]

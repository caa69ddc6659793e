"""What flows: documents, time expressions, places, mentions, events, storylines.

    Document ─▸ TimeExpression, Place ─▸ Mention ─▸ Event ─▸ Storyline

Every value can point at its words: spans are character offsets into `Document.text`, end exclusive. Ids are content
hashes, so that reruns and shards join by id. Everything is frozen; a stage returns new values.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import blake2b
from typing import NamedTuple

from .interval import Interval

RELEASE = "0.1.0"


class Span(NamedTuple):
    """A slice of a document's text, in characters, the end exclusive: `text[start:end]`.

    >>> Span(10, 14).of("Signed in June.")
    'June'
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words themselves."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Does the other lie inside?"""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Do the two share a character?"""
        return self.start < other.end and other.start < self.end


class Type(StrEnum):
    """What kind of happening it is (after the PLOVER event ontology, folded to fourteen): `Type("agreement")`."""

    AGREEMENT = "agreement"
    MEETING_VISIT = "meeting_visit"
    STATEMENT = "statement"
    EXERCISE_COOPERATION = "exercise_cooperation"
    PROCUREMENT_INDUSTRY = "procurement_industry"
    AID = "aid"
    DEPLOYMENT = "deployment"
    ATTACK_CLASH = "attack_clash"
    PROTEST = "protest"
    SANCTION_COERCION = "sanction_coercion"
    DEESCALATION = "deescalation"
    LEADERSHIP = "leadership"
    DISASTER_ACCIDENT = "disaster_accident"
    OTHER = "other"


class Modality(StrEnum):
    """How the text holds it: as a fact, hearsay, a plan ("will sign"), a possibility, or as not so."""

    ASSERTED = "asserted"
    REPORTED = "reported"
    PLANNED = "planned"
    POSSIBLE = "possible"
    NEGATED = "negated"

    @property
    def is_done(self) -> bool:
        """Told as done: a fact, or hearsay of one."""
        return self in (Modality.ASSERTED, Modality.REPORTED)


class Certainty(StrEnum):
    """Where an event's date comes from, from the text's own words to a person's."""

    STATED = "stated"  # the text says it whole: "June 2025"
    RESOLVED = "resolved"  # completed from an anchor: "in November"
    ASSUMED = "assumed"  # the anchor itself is a guess, or "reported on"
    PROPOSED = "proposed"  # matched from another document
    EDITED = "edited"  # a person's


class Mod(StrEnum):
    """TIMEX3 modifiers (ISO 24617-1): which part of the interval, or how sure its edges are."""

    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"
    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"


class Bound(StrEnum):
    """What a preposition does to a date: "by the end of 2025" is any time up to its last day."""

    BY = "by"
    UNTIL = "until"
    BEFORE = "before"
    SINCE = "since"
    AFTER = "after"

    def apply(self, interval: Interval) -> Interval:
        """The open interval: `BY` of 2025 is ../2025-12-31, `SINCE` of 2016 is 2016/.."""
        if self in (Bound.BY, Bound.UNTIL):
            return interval.until()
        if self is Bound.SINCE:
            return interval.since()
        if self is Bound.BEFORE:
            return Interval(None, interval.start, interval.granularity) if interval.start else interval
        return Interval(interval.end, None, interval.granularity) if interval.end else interval


def content_id(*parts: object) -> str:
    """A short, stable name for what was said: the same words in the same place give the same id."""
    return blake2b("\x1f".join(map(str, parts)).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


@dataclass(frozen=True, slots=True)
class DateCandidate:
    """A date that a document's reader or text offers as the document's own; not yet read."""

    text: str
    rule: str
    confidence: float
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One text, its source, and its own date (DCT, document creation time) where it is known.

    `dct_rule` says where that date was found ("user" for one that a person gave), and `dct_confidence`, from 0 to 1,
    how sure it is; below .85 what is counted from it is assumed. `source` is the file or address it came from,
    `sources` all of them; `language` is a code, "fr". `masks` are stretches of boilerplate that are kept but not read
    for events.

    >>> from timeline import read
    >>> note = read(b"Signed in June.", name="note.txt", dct="2026-01")[0]
    >>> note.source, note.dct, note.dct_rule, note.dct_confidence
    ('note.txt', Interval.from_edtf('2026-01'), 'user', 1.0)
    """

    id: str
    source: str
    text: str
    dct: Interval | None = None
    dct_rule: str = "unknown"
    dct_confidence: float = 0.0
    language: str = "en"
    title: str = ""
    candidates: tuple[DateCandidate, ...] = ()
    masks: tuple[Span, ...] = ()
    sources: tuple[str, ...] = ()
    metadata: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_list(self) -> bool:
        """Does it hold ready-made events, a line each, rather than prose?"""
        return self.metadata.get("form") == "events"


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A date in the text's own words (TIMEX3), and how it was read: "June 2025" has the `value` "2025-06".

    `interval` is the width of the phrase itself ("the end of 2025" = 2025, mod END); `bound` is what the preposition
    before it does. `anchor` says where a missing part came from: "dct", "text", "order" where only custom tells day
    from month ("6/4/2025"), or None when nothing was missing.
    `how` is the reading, step by step, in words.
    """

    id: str
    document: str
    span: Span
    text: str
    type: str
    value: str
    rule: str
    mod: Mod | None = None
    bound: Bound | None = None
    anchor: str | None = None
    interval: Interval | None = None
    how: str = ""
    impossible: bool = False  # "31 June 2025": a date in full that no calendar has
    either: bool = False  # "6 May" after "5 May or": one of the two is meant, and nobody knows which
    ends_range: bool = False  # "Jan. 22, 2026" after "Jan. 18 to"; TIMEX3 tags the two ends apart

    @property
    def waits(self) -> bool:
        """Does it say a date that nothing completes here: "17 August", "last year" in a text that nobody dated?"""
        open_here = bool(self.text) and self.interval is None and self.value.startswith("X")
        return open_here and not self.impossible


@dataclass(frozen=True, slots=True)
class Place:
    """A name in the text that stands for a country (ISO 3166-1 alpha-3), and `how`: "Kigali" is the capital of RWA."""

    document: str
    span: Span
    text: str
    country: str
    how: str


@dataclass(frozen=True, slots=True)
class Concern:
    """How a happening concerns a country (ISO 3166-1 alpha-3): as a principal (actor, place) or otherwise.

    In "Rwanda signed a pact", `how` is "named: “Rwanda”" and `span` its place; one that is `inherited` was named
    before: "both countries agreed".
    """

    country: str
    principal: bool = True
    inherited: bool = False
    how: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """One telling of one happening: a clause of a sentence. The first of `times` is the one that dates it.

    Of "Rwanda, he said, signed a pact in June 2025.", `span` is the whole sentence and `text` its untouched words;
    `clause` is the part that tells the happening, and `label` its name. `document` is the id of a text.
    """

    id: str
    document: str
    span: Span
    text: str
    label: str
    clause: Span
    times: tuple[TimeExpression, ...] = ()
    countries: tuple[Concern, ...] = ()
    type: Type = Type.OTHER
    modality: Modality = Modality.ASSERTED
    certainty: Certainty | None = None

    @property
    def interval(self) -> Interval | None:
        """When it happened by this telling, its preposition applied."""
        time = self.times[0] if self.times else None
        if time is None or time.interval is None:
            return None
        return time.bound.apply(time.interval) if time.bound else time.interval


@dataclass(frozen=True, slots=True)
class Conflict:
    """A telling that dates the same happening otherwise; shown beside it, never averaged."""

    mention: str
    interval: Interval


@dataclass(frozen=True, slots=True)
class Event:
    """One happening and all its tellings: "Rwanda signed a pact". `interval` is None when no text dates it.

    `dated_by` is the date that gave it, in a text's own words; `conflicts` are tellings that date it otherwise.
    `importance` counts the documents that tell it in words of their own, and in its decimals how often and of how many
    countries: a line that stands on a thousand pages is one voice. `note` says what a person's hand did to it.
    """

    id: str
    title: str
    mentions: tuple[Mention, ...]
    interval: Interval | None = None
    mod: Mod | None = None
    certainty: Certainty | None = None
    countries: tuple[Concern, ...] = ()
    type: Type = Type.OTHER
    modality: Modality = Modality.ASSERTED
    dated_by: TimeExpression | None = None
    conflicts: tuple[Conflict, ...] = ()
    importance: float = 0.0
    note: str = ""

    @property
    def principal(self) -> tuple[str, ...]:
        """The countries on whose lanes it is drawn."""
        return tuple(concern.country for concern in self.countries if concern.principal)

    @property
    def others(self) -> tuple[str, ...]:
        """The countries that are mentioned with it."""
        return tuple(concern.country for concern in self.countries if not concern.principal)


@dataclass(frozen=True, slots=True)
class Provenance:
    """Which words of which document, read by which rule of which release, say so (after W3C PROV)."""

    document: str
    span: Span
    rule: str
    release: str = RELEASE


@dataclass(frozen=True, slots=True)
class Link:
    """One event after another, each by its id, with the words that say so: a visit `builds_on` the pact before it.

    `strength` is "explicit" where a text says it, "implied", or "proposed" where nothing but likeness speaks for it.
    """

    source: str
    target: str
    kind: str
    strength: str
    evidence: tuple[Provenance, ...] = ()


@dataclass(frozen=True, slots=True)
class Storyline:
    """Events that follow from one another, by their ids, with the links between them: pact → visit → commission."""

    id: str
    title: str
    events: tuple[str, ...]
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Trouble:
    """What could not be read, where, and what to do about it; a row in the list of errors, never an end of the run."""

    source: str
    stage: str
    reason: str
    remedy: str

"""A sentence cut into clauses, each around one verb: "building on a pact | signed in June 2025".

Verb groups are found first ("has officially announced", "is scheduled to deliver"); between two of them the strongest
mark of a border cuts: a semicolon, "which", "when", ", and", a comma before a participle.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

from . import verbs
from .lexicon import Form
from .tokens import BE, HAVE, Token


class Kind(StrEnum):
    """How a clause hangs on its sentence."""

    MAIN = "main"
    RELATIVE = "relative"  # "which will be completed"
    ADVERBIAL = "adverbial"  # "when King Mohammed VI visited Kigali"
    COORDINATED = "coordinated"  # "and left"
    PARTICIPLE = "participle"  # ", building on", "signed in June"
    CONTENT = "content"  # said "that …"


@dataclass(frozen=True, slots=True)
class Group:
    """A verb with its helpers, `tokens[first:last + 1]`; `inner` is the infinitive it leads to: "agreed to *visit*"."""

    first: int
    last: int
    verb: Token
    helpers: tuple[str, ...] = ()
    inner: Token | None = None
    infinitive: bool = False

    @property
    def finite(self) -> bool:
        """Does it stand by its own, as "signed" and "has signed" do, and "signing" does not?"""
        if self.infinitive:
            return False
        return bool(self.helpers) or self.verb.form & Form.ING == 0 or self.verb.tag == "A"

    @property
    def passive(self) -> bool:
        """ "was signed"."""
        return bool(self.verb.form & Form.PART) and any(helper in BE for helper in self.helpers)

    @property
    def perfect(self) -> bool:
        """ "has signed"."""
        return bool(self.helpers) and self.helpers[0] in HAVE


@dataclass(slots=True)
class Clause:
    """A stretch `tokens[first:last]` around a verb group; the subject may lie elsewhere."""

    first: int
    last: int
    group: Group
    kind: Kind
    subject: range = field(default_factory=lambda: range(0))
    marker: str = ""


def is_bare_participle(clause: Clause) -> bool:
    """ "agreement signed in June": the noun before is what was signed."""
    return clause.kind is Kind.PARTICIPLE and bool(clause.group.verb.form & Form.PART) and not clause.group.helpers


def clauses(words: Sequence[Token]) -> list[Clause]:
    """The clauses of a sentence in text order; none where it has no verb."""
    nuclei = [group for group in groups(words) if not group.infinitive and _is_nucleus(words, group)]
    if not nuclei:
        return []
    inserted = _inserted_relative(words, nuclei)
    starts = [inserted]
    kinds = [Kind.RELATIVE if inserted else _first_kind(words, nuclei[0])]
    for before, after in pairwise(nuclei):
        start, kind = _border(words, before, after)
        starts.append(start)
        kinds.append(kind)
    ends = [*starts[1:], len(words)]
    found = [Clause(*parts) for parts in zip(starts, ends, nuclei, kinds, strict=True)]
    for position, clause in enumerate(found):
        clause.subject = _subject(words, found, position)
        clause.marker = words[clause.first].lower if clause.first < len(words) else ""
    return found


def _inserted_relative(words: Sequence[Token], nuclei: Sequence[Group]) -> int:
    """Where "Huerta, *who commanded the forces*, conspired" starts its insertion; 0 where it has none."""
    if len(nuclei) < 2:
        return 0
    return next((place for place in range(1, nuclei[0].first) if words[place].tag == "R"), 0)


def groups(words: Sequence[Token]) -> Iterator[Group]:
    """Verb groups, left to right: helpers, adverbs, verb, and the infinitive after it."""
    position = 0
    while position < len(words):
        group = _group_at(words, position)
        if group:
            yield group
            position = group.last + 1
        else:
            position += 1


def _group_at(words: Sequence[Token], first: int) -> Group | None:
    position = first
    helpers: list[str] = []
    verb: int | None = None
    while position < len(words):
        word = words[position]
        if word.tag == "V":
            verb = position
            break
        if word.tag in "AM" or (word.tag == "T" and not helpers):
            helpers.append(word.lower)
            verb = position if word.tag == "A" else verb
        elif not (word.tag in "YZ" and helpers):
            break
        position += 1
    if verb is None or (
        words[first].tag == "T" and words[verb].tag != "V" and words[verb].lower not in ("be", "have", "do")
    ):
        return None
    infinitive = words[first].tag == "T"
    inner = _inner(words, verb)
    used = tuple(helper for helper in helpers if helper != "to")
    if words[verb].tag == "A":
        used = used[:-1]
    return Group(first, inner if inner else verb, words[verb], used, words[inner] if inner else None, infinitive)


_LINKING = frozenset("due likely set able about unable willing ready going unlikely poised".split())


def _inner(words: Sequence[Token], verb: int) -> int | None:
    """Where "agreed to visit", "is due to visit" have their infinitive."""
    position = verb + 1
    if words[verb].tag == "A" and position < len(words) and words[position].lower in _LINKING:
        position += 1
    if position >= len(words) or words[position].tag != "T":
        return None
    for place in range(position + 1, min(position + 4, len(words))):
        if words[place].tag == "V" or words[place].lower in ("be", "have"):
            return place if words[place].tag == "V" else _after_be(words, place)
        if words[place].tag not in "YZ":
            return None
    return None


def _after_be(words: Sequence[Token], place: int) -> int:
    """ "is expected to be completed" ends at "completed"."""
    follows = place + 1 < len(words) and words[place + 1].tag == "V"
    return place + 1 if follows else place


def _is_nucleus(words: Sequence[Token], group: Group) -> bool:
    """Finite verbs are, and participles after a comma or a subordinator; the rest belong to a clause."""
    if group.verb.form & Form.ING and not group.helpers:
        return _is_participle_clause(words, group.first)
    return True


def _is_participle_clause(words: Sequence[Token], first: int) -> bool:
    before = words[first - 1] if first else None
    if before is None:
        return False
    if before.tag == "S":
        return True
    return before.tag == "." and before.text in ",—–;:" and not _in_list(words, first)


def _in_list(words: Sequence[Token], first: int) -> bool:
    """ "equipment, training, and support": a noun in a row, not a verb."""
    after = words[first + 1] if first + 1 < len(words) else None
    return after is None or after.tag in ".C"


def _first_kind(words: Sequence[Token], group: Group) -> Kind:
    for word in words[: group.first]:
        if word.tag == "S":
            return Kind.ADVERBIAL
        if word.tag not in ".Y@PC":
            break
    return Kind.MAIN


def _border(words: Sequence[Token], before: Group, after: Group) -> tuple[int, Kind]:
    """Where the clause of `after` starts, and how it hangs on the one before."""
    low, high = before.last + 1, after.first
    between = range(high - 1, low - 1, -1)
    for position in between:
        if words[position].text in ';—:“”"':
            return position + 1, Kind.MAIN
    return (
        _at_marker(words, before, between, after) or _at_comma(words, before, low, high) or _bare(words, before, after)
    )


def _at_marker(words: Sequence[Token], before: Group, between: range, after: Group) -> tuple[int, Kind] | None:
    high = after.first
    for position in between:
        word = words[position]
        if word.lower == "that" and words[position - 1].lower == "so":
            return position - 1, Kind.ADVERBIAL
        if word.tag == "R" or (word.lower == "that" and after.finite and _opens_clause(words, position, high)):
            preposition = position > between[-1] and words[position - 1].tag == "P"
            kind = Kind.CONTENT if word.lower == "that" and _is_told(words, before, position) else Kind.RELATIVE
            return position - preposition, kind
        if word.tag == "S" and not _inside_noun(words, position):
            return position, Kind.ADVERBIAL
        if word.tag == "C" and _joins_clauses(words, position, high):
            return position, Kind.COORDINATED
    return None


def _is_told(words: Sequence[Token], before: Group, position: int) -> bool:
    """ "said that", "told reporters on Monday that", "announced Thursday that"."""
    between = words[before.last + 1 : position]
    if not between:
        return True
    return before.verb.lemma in verbs.TELLING and all(word.tag in "@PYNXD" for word in between) and len(between) < 6


def _opens_clause(words: Sequence[Token], position: int, high: int) -> bool:
    return position + 1 == high or words[position - 1].tag in "VNXY@"


def _inside_noun(words: Sequence[Token], position: int) -> bool:
    """ "such as", "as well as", "as part of", "since 2016": no clause follows."""
    follows = words[position + 1] if position + 1 < len(words) else None
    previous = words[position - 1].lower if position else ""
    return words[position].lower == "as" and (
        previous in ("such", "well", "as") or follows is None or follows.lower in ("part", "well", "a", "an", "of")
    )


def _joins_clauses(words: Sequence[Token], position: int, high: int) -> bool:
    if all(word.tag in "YZ" for word in words[position + 1 : high]) or _is_subject(words[position + 1]):
        return True
    return words[position - 1].text == "," and not any(word.text == "," for word in words[position + 1 : high])


def _is_subject(word: Token) -> bool:
    """ "and there was", "and he left"."""
    return word.lower in ("he", "she", "it", "they", "we", "i", "there")


def _at_comma(words: Sequence[Token], before: Group, low: int, high: int) -> tuple[int, Kind] | None:
    commas = [position for position in range(low, high) if words[position].text == ","]
    if not commas:
        return None
    if commas[-1] == high - 1:
        finite = words[high].tag in "AM" or _resumes(words, before, high) or _after_participle(words, before, high)
        return (high, Kind.MAIN) if finite else (high, Kind.PARTICIPLE)
    return commas[0] + 1, Kind.MAIN


def _resumes(words: Sequence[Token], before: Group, high: int) -> bool:
    """ "Rwanda, which met Morocco, signed": the main verb after an insertion; not "agreement, signed in Rabat"."""
    inserted = any(word.tag == "R" or word.tag == "S" for word in words[: before.first])
    return inserted and bool(words[high].form & Form.PAST) and not words[high].form & Form.ING


def _after_participle(words: Sequence[Token], before: Group, high: int) -> bool:
    """ "The fund, established in 2011, provides": the main verb after a participle between commas."""
    if before.helpers or not before.verb.form & Form.PART or words[high].form & Form.ING:
        return False
    place = before.first - 1
    while place > 0 and words[place].tag in "YZ":
        place -= 1
    return place > 0 and words[place].text == ","


def _bare(words: Sequence[Token], before: Group, after: Group) -> tuple[int, Kind]:
    """No mark between: "said Rwanda signed", or a participle telling of the noun before it: "agreement signed in"."""
    told = after.finite and bool(after.helpers or after.verb.form & Form.PAST)
    if told and before.verb.lemma in verbs.TELLING and after.first > before.last + 1:
        return _after_told(words, before.last + 1, after.first), Kind.CONTENT
    if told and before.first and words[before.first - 1].tag == "R":  # "officials who monitor the area | said"
        return after.first, Kind.MAIN
    if told and words[after.first - 1].tag == "O" and after.first - 2 > before.last:  # "a role | he won in May"
        return after.first - 1, Kind.RELATIVE
    return after.first, Kind.PARTICIPLE


def _after_told(words: Sequence[Token], first: int, last: int) -> int:
    """ "confirmed on Wednesday | it would": when it was said is no part of what was said."""
    dates = [place for place in range(first, last) if words[place].tag == "@"]
    if dates and all(words[place].tag in "PDY@" for place in range(first, dates[0])):
        while dates[-1] - dates[0] >= len(dates):
            dates.pop()
        return dates[-1] + 1
    return first


def _subject(words: Sequence[Token], found: Sequence[Clause], position: int) -> range:
    clause = found[position]
    if clause.kind is Kind.MAIN and position and found[0].first:
        return _own_subject(words, clause) or _chunked(words, range(found[0].first))
    if clause.kind is Kind.RELATIVE:
        return _noun_phrase_before(words, clause.first)
    own = _own_subject(words, clause)
    if own:
        return own
    if clause.kind is Kind.PARTICIPLE and clause.group.verb.form & Form.PART and not clause.group.helpers:
        before = clause.first - 1 if words[clause.first - 1].text == "," else clause.first
        return _noun_phrase_before(words, before)
    return _outer_subject(found, position)


def _outer_subject(found: Sequence[Clause], position: int) -> range:
    for other in reversed(found[:position]):
        if other.kind in (Kind.MAIN, Kind.COORDINATED, Kind.CONTENT) and other.subject:
            return other.subject
    return found[0].subject if position else range(0)


def _own_subject(words: Sequence[Token], clause: Clause) -> range:
    """The noun phrase before the verb."""
    return _chunked(words, range(clause.first, clause.group.first))


def _chunked(words: Sequence[Token], zone: range) -> range:
    """A subject without what is put in front or behind it: "Earlier, in November, *Rwanda's Commander*, Maj. …"."""
    chunk: list[int] = []
    chunks = [chunk]
    for place in zone:
        if words[place].text == ",":
            chunk = []
            chunks.append(chunk)
        else:
            chunk.append(place)
    kept = [chunk for chunk in chunks if chunk]
    while len(kept) > 1 and (
        words[kept[0][0]].tag in "PSTC@V" or _all_time(words, kept[0]) or _is_participle(words, kept[0])
    ):
        kept.pop(0)
    if kept and kept[0] is not chunks[0]:
        last_time = max((spot for spot, each in enumerate(kept[:-1]) if _all_time(words, each)), default=-1)
        kept = kept[last_time + 1 :]
    if not kept:
        return range(0)
    head = _after_fronted(words, kept[0])
    listed = len(kept) > 1 and (words[kept[-1][0]].tag == "C" or _lists_names(words, kept))
    while head and words[head[-1]].tag in "YZ.":
        head = head[:-1]
    while head and words[head[0]].tag == "P":
        head = head[1:]
    last = kept[-1][-1] if listed else (head[-1] if head else 0)
    return range(head[0], last + 1) if head else range(0)


def _lists_names(words: Sequence[Token], chunks: Sequence[Sequence[int]]) -> bool:
    """ "Poland, Hungary and the Czech Republic"; not "Rwanda's commander, Jane Doe and others"."""
    names = all(words[chunk[0]].tag == "X" for chunk in chunks) and all(words[place].tag == "X" for place in chunks[0])
    owned = words[chunks[0][0]].lower.endswith("'s")
    return names and not owned and any(words[place].tag == "C" for place in chunks[-1])


def _is_participle(words: Sequence[Token], chunk: Sequence[int]) -> bool:
    """ "Frustrated at the delay, …": what is put in front of the subject."""
    return words[chunk[0]].lower.endswith("ed") and len(chunk) > 1 and words[chunk[1]].tag == "P"


def _all_time(words: Sequence[Token], chunk: Sequence[int]) -> bool:
    return all(words[place].tag in "@PYD" for place in chunk)


def _after_fronted(words: Sequence[Token], chunk: list[int]) -> list[int]:
    """ "On Monday Rwanda": a date in front, with its preposition, is no part of the subject."""
    places = chunk
    while places and words[places[0]].tag in "SYCR.":
        places = places[1:]
    dates = [index for index, place in enumerate(places) if words[place].tag == "@"]
    if dates and all(words[place].tag in "PD@Y" for place in places[: dates[0]]):
        end = dates[0]
        while end < len(places) and words[places[end]].tag == "@":
            end += 1
        if end == len(places) or not words[places[end - 1]].lower.endswith("'s"):
            return places[end:]
    return places


def _noun_phrase_before(words: Sequence[Token], end: int) -> range:
    """ "a military cooperation agreement | signed": back to its determiner, over "of" and "between"."""
    stop = end
    while stop and words[stop - 1].text in ',“"(':
        stop -= 1
    first = stop
    while first and (
        words[first - 1].tag in "NX#D@" or _joins_names(words, first - 1) or words[first - 1].lower == "of"
    ):
        first -= 1
        if words[first].tag == "D" and not (first and words[first - 1].lower == "of"):
            break
    return range(first, stop)


def _joins_names(words: Sequence[Token], place: int) -> bool:
    return (
        0 < place < len(words) - 1
        and words[place].lower in ("and", "&")
        and words[place - 1].tag == "X" == words[place + 1].tag
    )

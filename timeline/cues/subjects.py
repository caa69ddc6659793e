"""Who or what a clause tells of: "Earlier, in November, *Rwanda's Commander*, Maj. …, visited"."""

from __future__ import annotations

from collections.abc import Sequence

from .clause import Clause, Kind, is_bare_participle
from .measures import measure
from .tokens import Token


def subject(words: Sequence[Token], found: Sequence[Clause], position: int) -> range:
    """Where the subject of a clause stands, in it or in another one; empty where nothing tells."""
    clause = found[position]
    if clause.kind is Kind.MAIN and position and found[0].first:
        return _own_subject(words, clause) or _chunked(words, range(found[0].first))
    if clause.kind is Kind.RELATIVE:
        owner = _noun_phrase_before(words, clause.first)
        whose = owner and words[clause.first].lower == "whose"  # "Kenya, whose president | resigned"
        return range(owner[0], clause.group.first) if whose else owner
    own = _own_subject(words, clause)
    if own:
        return own
    if is_bare_participle(clause):
        before = clause.first - 1 if words[clause.first - 1].text == "," else clause.first
        return _noun_phrase_before(words, before)
    return _outer_subject(found, position)


def antecedent(words: Sequence[Token], clause: Clause, others: Sequence[Clause]) -> Clause | None:
    """The earlier clause of a sentence whose subject a lone "he" or "it" stands for.

    A person is named first, and goes on as "he"; "it" and "they" are what was spoken of last.
    """
    said = pronoun(words, clause)
    if not said:
        return None
    before = (other for other in others if other.first < clause.first)
    named = [other for other in before if any(words[place].tag == "X" for place in other.subject)]
    if not named:
        return None
    return named[0] if said in ("he", "she") else named[-1]


def pronoun(words: Sequence[Token], clause: Clause) -> str:
    """The "he" of "said that he left", where nothing else is its subject; else ""."""
    said = [words[place].lower for place in clause.subject if words[place].lower != "that"]
    return said[0] if len(said) == 1 and said[0] in ("he", "she", "they", "it") else ""


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
    chunks = _without_front(words, _chunks(words, zone))
    if not chunks:
        return range(0)
    head = _after_fronted(words, chunks[0])
    while head and words[head[-1]].tag in "YZ.":
        head = head[:-1]
    while head and words[head[0]].tag == "P" and not measure(words, head):
        head = head[1:]
    if not head:
        return range(0)
    listed = len(chunks) > 1 and (words[chunks[-1][0]].tag == "C" or _lists_names(words, chunks))
    return range(head[0], (chunks[-1] if listed else head)[-1] + 1)


def _chunks(words: Sequence[Token], zone: range) -> list[list[int]]:
    """What stands between commas."""
    found: list[list[int]] = [[]]
    for place in zone:
        if words[place].text == ",":
            found.append([])
        else:
            found[-1].append(place)
    return [chunk for chunk in found if chunk]


def _without_front(words: Sequence[Token], chunks: list[list[int]]) -> list[list[int]]:
    """From the subject on: "After his move to Accra, in 2019, | the minister"."""
    front = 0
    while front < len(chunks) - 1 and _is_in_front(words, chunks[front]):
        front += 1
    if front:
        times = (spot for spot in range(front, len(chunks) - 1) if _all_time(words, chunks[spot]))
        front = max(times, default=front - 1) + 1
    return chunks[front:]


def _is_in_front(words: Sequence[Token], chunk: Sequence[int]) -> bool:
    opens = words[chunk[0]].tag in "PSTC@V" and not measure(words, chunk)
    return opens or _all_time(words, chunk) or _is_put_in_front(words, chunk)


def _lists_names(words: Sequence[Token], chunks: Sequence[Sequence[int]]) -> bool:
    """ "Poland, Hungary and the Czech Republic"; not "Rwanda's commander, Jane Doe and others"."""
    names = all(words[chunk[0]].tag == "X" for chunk in chunks) and all(words[place].tag == "X" for place in chunks[0])
    owned = words[chunks[0][0]].lower.endswith("'s")
    return names and not owned and any(words[place].tag == "C" for place in chunks[-1])


_FRONTS = frozenset("ahead due prior thanks owing contrary".split())


def _is_put_in_front(words: Sequence[Token], chunk: Sequence[int]) -> bool:
    """ "Frustrated at the delay, …", "then aged 75, …", "ahead of the vote, …"."""
    first, *rest = [words[place] for place in chunk if words[place].tag not in "YZ"] or [words[chunk[0]]]
    if not rest:
        return False
    if rest[0].lower in ("of", "to") and first.lower in _FRONTS:
        return True
    return (first.lower.endswith("ed") and rest[0].tag == "P") or (first.lower == "aged" and rest[0].tag == "#")


def _all_time(words: Sequence[Token], chunk: Sequence[int]) -> bool:
    return all(words[place].tag in "@PYD" for place in chunk)


def _after_fronted(words: Sequence[Token], chunk: list[int]) -> list[int]:
    """ "On Monday Rwanda": a date in front, with its preposition, is no part of the subject."""
    places = chunk
    while places and words[places[0]].tag in "SYCR." and not measure(words, places):
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

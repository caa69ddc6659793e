"""A sentence cut into clauses, each around one verb: "building on a pact | signed in June 2025".

Verb groups are found first ("has officially announced", "is scheduled to deliver"); between two of them the strongest
mark of a border cuts: a semicolon, "which", "when", ", and", a comma before a participle.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from .borders import border
from .clause import Clause, Kind
from .conjoined import OF_ITSELF, has_object
from .groups import Group, groups
from .lexicon import Form
from .subjects import subject
from .tokens import Token


def clauses(words: Sequence[Token]) -> list[Clause]:
    """The clauses of a sentence in text order; none where it has no verb."""
    nuclei = [group for group in groups(words) if not group.infinitive and _is_nucleus(words, group)]
    if not nuclei:
        return []
    inserted = _inserted_relative(words, nuclei)
    starts = [inserted]
    kinds = [Kind.RELATIVE if inserted else _first_kind(words, nuclei[0])]
    for before, after in pairwise(nuclei):
        start, kind = border(words, before, after)
        starts.append(start)
        kinds.append(kind)
    ends = [*starts[1:], len(words)]
    found = [Clause(*parts) for parts in zip(starts, ends, nuclei, kinds, strict=True)]
    for position, clause in enumerate(found):
        clause.subject = subject(words, found, position)
        clause.marker = words[clause.first].lower if clause.first < len(words) else ""
    for one, other in pairwise(found):
        if _describes(words, one, other):
            one.kind, other.kind, other.subject = Kind.PARTICIPLE, one.kind, one.subject
    return found


def _describes(words: Sequence[Token], before: Clause, after: Clause) -> bool:
    """ "The man *arrested on Monday* | was released": what looks like the verb of a sentence tells which man it was."""
    group = before.group
    bare = group.bare and not group.inner and group.verb.lemma not in OF_ITSELF
    if not (
        bare
        and before.kind in _CARRYING
        and before.subject
        and after.kind is Kind.PARTICIPLE
        and _is_finite(words, after)
    ):
        return False
    between = words[group.last + 1 : after.first]
    if not between or between[0].tag not in "P@" or between[-1].text == ",":
        return False
    if between[0].lower == "by":  # "Mexico, hit by a quake and by debts, | sold"
        return True
    if not after.group.helpers and any(word.tag == "C" for word in between):  # "got out and Cruz | shot him"
        return False
    return not any(_begins_anew(one, other) for one, other in pairwise(between))


def _begins_anew(one: Token, other: Token) -> bool:
    """ "Ruled on Monday | the law was", "foundered on the question of how much | the subsidy should be"."""
    return other.tag in "NX" if one.tag == "@" else other.tag in "DO" and one.tag not in "PV"


def _is_finite(words: Sequence[Token], clause: Clause) -> bool:
    """ "Was released", "fell", "killed five people", "exploded"; not "brokered by Qatar"."""
    group = clause.group
    if clause.first != group.first:
        return False
    if group.helpers or not group.verb.form & Form.PAST:
        return bool(group.helpers)
    if not group.verb.form & Form.PART or group.verb.lemma in OF_ITSELF:
        return True
    return has_object(words, group)


_CARRYING = (Kind.MAIN, Kind.CONTENT, Kind.COORDINATED, Kind.ADVERBIAL)


def _inserted_relative(words: Sequence[Token], nuclei: Sequence[Group]) -> int:
    """Where "Huerta, *who commanded the forces*, conspired" starts its insertion; 0 where it has none."""
    if len(nuclei) < 2:
        return 0
    return next((place for place in range(1, nuclei[0].first) if words[place].tag == "R"), 0)


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

"""What is done with a part: its texts are read, dated and told, one by one; what goes wrong with one is a row.

Lines of a part:
    {"input": …, "source": …, "weight": …}   it was read, by a "version"; "same" when its bytes are as they were
    {"document": …, "number": …, **told}     one of its documents, and what it tells
    {"trouble": …}                           what could not be read of the input
    {"again": id, "same": …, **told}         a document that was told again, unless its tags came out the same

What a document tells: its own `date` and its `mentions`, `doubts` about them, its `tags`, `marks` by which it is joined
with others, what it makes `alone` and what links that (`draft`), and what all that hangs on: the `version` of the
program, and the `basis`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from ..dct import corrected, dated
from ..errors import ReadError
from ..join import alone, draft, mark
from ..jsonform import to_json
from ..model import Document, Mention, Trouble, content_id
from ..pipeline import REPORT, tagged, told
from ..readers import collect, opened, whole
from ..reading import Tag
from ..store.intake import Line
from . import tagged as form
from .heap import Input, digest
from .part import Again, Part, Settings
from .version import telling

GIVEN_UP = "!"  # ends the version of what is tried again when it is given more time
MORE_TIME = "Leave it out, or give it more time (--seconds)"
Place = tuple[int, int]  # an input's number in the part, and a document's in the input; 0 while it is being read
GivenUp = Mapping[Place, Trouble]


@dataclass(frozen=True, slots=True)
class Lent:
    """A file that only the process which asks can reach: its bytes, its name, and the ending to read it as."""

    data: bytes
    name: str
    kind: str | None = None


def work(part: Part, say: Callable[[Place], None], given_up: GivenUp, lent: Mapping[str, Lent]) -> Iterator[Line]:
    """The lines of a part; `say` is told where it is, and what was given up before is not tried again.

    `lent` holds files that only the process which asks can reach.
    """
    for number, each in enumerate(part.inputs):
        say((number, 0))
        if trouble := given_up.get((number, 0)):
            yield from (_line_of(each, part.settings.version + GIVEN_UP), _row(trouble))
            continue
        for place, found in _read(each, part.settings, lent.get(each.source)):
            if isinstance(found, Document):
                say((number, place))
                told_of = _told(_given(found, part.settings), given_up.get((number, place)))
                yield {"document": to_json(found), "number": place, **told_of}
            else:
                yield found
    for number, again in enumerate(part.again):
        say((number, 0))
        yield {"again": again.document.id, **_told_again(again, given_up.get((number, 0)))}


def bytes_of(each: Input) -> bytes:
    """What lies there, or the stretch of it that is meant."""
    if each.piece is None:
        return whole(each.path)
    with opened(each.path) as file:
        return each.piece.of(file)


def _read(each: Input, settings: Settings, lent: Lent | None) -> Iterator[tuple[int, Line | Document]]:
    """The input's line, what could not be read of it, and its documents, numbered from 1."""
    try:
        file = lent or Lent(bytes_of(each), each.path)
    except ReadError as error:
        yield 0, _line_of(each, settings.version)
        yield 0, _row(Trouble(error.source, "read", error.reason, error.remedy))
        return
    sign = digest(file.data)
    yield 0, _line_of(replace(each, digest=sign), settings.version, same=sign == each.digest)
    if sign == each.digest:
        return
    found, troubles = collect(
        file.data, file.name, settings.given, settings.language or None, settings.columns, file.kind, each.piece
    )
    yield from ((0, _row(trouble)) for trouble in troubles)
    yield from enumerate(found, 1)


def basis(document: Document) -> str:
    """All that telling a document depends on beside its text, in two names: what its tags do, and the rest."""
    tags = content_id(document.language, document.masks, document.is_list)
    told = (document.title, document.candidates, document.source, document.dct, *sorted(document.metadata.items()))
    return f"{tags}.{content_id(*told)}"


def _given(document: Document, settings: Settings) -> Document:
    """With the date that a person gave to all."""
    return corrected(document, settings.dct) if settings.dct else document


def _told(document: Document, given_up: Trouble | None, found: list[Tag] | None = None) -> Line:
    """What one document tells; one that fails tells nothing, and says why."""
    final, mentions, doubts = document, list[Mention](), [given_up] if given_up else []
    try:
        if not given_up:
            final = dated(document)
            found = tagged(final) if found is None else found
            mentions, doubts = told(final, found)
    except Exception as error:  # one bad document never stops the heap
        doubts = [Trouble(document.source, "read", f"{type(error).__name__}: {error}", REPORT)]
    marks = mark(final, mentions)
    tellings = list(alone(marks, mentions))
    return {
        "version": telling(document.language) + (GIVEN_UP if given_up else ""),
        "basis": basis(document),
        "date": [to_json(final.dct), final.dct_rule, final.dct_confidence],
        "tags": form.dumps(found or []),
        "mentions": mentions,
        "doubts": to_json(doubts),
        "marks": to_json(marks),
        "alone": tellings,
        "draft": draft(final, mentions, tellings),
    }


def _told_again(again: Again, given_up: Trouble | None) -> Line:
    if given_up or not again.tags:
        return _told(again.document, given_up)
    if again.hold:
        return _told(again.document, None, form.loads(again.tags))
    found = tagged(again.document)
    if form.dumps(found) == again.tags:
        return {"same": True, "version": telling(again.document.language)}
    return _told(again.document, None, found)


def _line_of(each: Input, version: str, same: bool = False) -> Line:
    told = {"input": to_json(each), "source": each.source, "weight": each.weight}
    return told | {"version": version, "same": same}


def _row(trouble: Trouble) -> Line:
    return {"trouble": to_json(trouble)}

"""A heap of any size → a workspace: only what is new or changed is read, and only what that touches is joined anew.

    Increment(Workspace("out"), settings).run(["news"])

Everything is done in small steps, each of them whole: stopped at any point, the same command goes on from there.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import NamedTuple, TypeVar

from ..dct import corrected
from ..duplicates import with_copies
from ..edits import document_dates
from ..interval import Interval
from ..jsonform import from_json, to_json
from ..model import Document, Trouble
from ..readers import is_remote, is_url, merge_sources
from ..remembered import let_go
from ..store import Workspace, WorkspaceError, Writing, intake
from ..store.intake import Known, Totals
from . import part as parts_of
from .crew import Crew, MakeCrew, on_this_machine
from .heap import Input, files, path_of, pieces
from .part import Again, Settings
from .version import joining, same_but_rules, telling
from .work import GIVEN_UP, basis

PARTS = "parts"  # the folder of what is done and not yet taken in
CUT = "cut"  # the version of a table whose pieces are not all read
T = TypeVar("T")
AT_ONCE, AT_MOST = 500, 1_000  # texts that are joined at a time, while others are still being read
SHARE = 8  # one in so many, of a large heap: the more there are, the more each join has to look at again


class State(NamedTuple):
    """How far a run is: what it does, texts told, and how much of what there is to do."""

    doing: str
    texts: int
    done: int
    of: int


Progress = Callable[[State], None]


class Outcome(NamedTuple):
    """What a run did: was anything found, how many texts were told, which files left, what could not be read, and all
    there is now.
    """

    found: bool
    texts: int
    left: tuple[str, ...]
    troubles: tuple[Trouble, ...]
    totals: Totals


@dataclass
class Increment:
    """One run into one workspace. `keep` leaves in it what is not, or no longer, among the paths of this run.

    `stay` is for files that a person adds in the app: no later run takes them for vanished.
    """

    workspace: Workspace
    settings: Settings = field(default_factory=Settings)
    crew: MakeCrew = field(default_factory=on_this_machine)
    keep: bool = False
    progress: Progress = lambda state: None
    stay: bool = False
    texts: int = 0
    _taken: int = 0  # since the last join
    _at_once: int = AT_ONCE
    _writing: Writing = field(init=False, repr=False)

    def run(self, paths: Iterable[str]) -> Outcome | None:
        """What was done; None, and nothing changed, when there is nothing at these paths."""
        heap = files(paths)
        first = next(heap, None)
        if first is None:
            return None
        with self.workspace.store.writer() as self._writing, intake.alone(self.workspace.folder):
            with self._writing() as database:
                intake.prepare(database)
                self._spare_what_was_added(database)
            return self._run(chain([first], heap))

    def _spare_what_was_added(self, database: intake.Database) -> None:
        """What `save` or the app put here is read anew with all the rest; what no file holds would be gone."""
        sources = intake.unread(database)
        lost = [each for each in sources if not (is_remote(each) or is_url(each) or Path(path_of(each)).exists())]
        if lost:
            more = f" and {len(lost) - 1:,} more" if len(lost) > 1 else ""
            words = f"holds texts that are in no file here, as those added in the app: {lost[0]}{more}"
            raise WorkspaceError(self.workspace.folder, words, "Run into another folder, or put them into files")
        if sources:
            intake.clear(database)

    def _run(self, heap: Iterable[Input]) -> Outcome | None:
        self._folder.mkdir(exist_ok=True)
        for file in parts_of.finished(self._folder):
            self._take(file)
        self._plan(heap)
        with self._writing() as database:
            if self.stay:
                intake.stay(database)
            self._soil(database)
            again = intake.many_dirty(database)
        with self.crew(self._folder, self.settings) as crew:
            self._read(crew)
            with self._writing() as database:
                if not intake.has_documents(database):
                    return Outcome(False, 0, (), tuple(intake.troubles_seen(database)), intake.totals(database))
                left = self._forget(database)
            self._find_copies()
            self._tell_again(crew, again)
        with self.workspace.store.reading() as database:
            rest = intake.many_dirty(database)
        self._join(rest)
        return self._finish(tuple(dict.fromkeys(map(path_of, left))))

    def _forget(self, database: intake.Database) -> list[str]:
        """What is no longer there leaves; of what is to be kept, only the pieces that a table had before."""
        gone = intake.gone(database)
        left = [each for each in gone if not self.keep or intake.is_seen(database, path_of(each))]
        intake.forget(database, left)
        return left

    @property
    def _folder(self) -> Path:
        return self.workspace.folder / PARTS

    # What is to be read.

    def _plan(self, heap: Iterable[Input]) -> None:
        with self._writing() as database:
            self._retry(database)
            for number, each in enumerate(heap):
                self._plan_one(database, each)
                if number % 1000 == 0:
                    self.progress(State("looking", self.texts, number, 0))

    def _retry(self, database: intake.Database) -> None:
        """Texts that took too long are tried again when the time that one may take is another."""
        seconds = str(self.settings.seconds)
        if intake.noted(database, "seconds") != seconds:
            intake.note(database, "seconds", seconds)
            intake.give_another_chance(database, GIVEN_UP)

    def _plan_one(self, database: intake.Database, file: Input) -> None:
        """An unchanged file is not even opened; of a changed table, the pieces that are as they were are not read."""
        intake.see(database, file.source)
        before = intake.known(database, file.source)
        if before and self._is_as_it_was(file, before):
            intake.see_pieces(database, file.path)
            return
        for each in pieces(file):
            if each.piece:
                intake.cut(database, file.source, Known(file.size, file.state, "", CUT))
            intake.see(database, each.source)
            known = intake.known(database, each.source)
            digest = known.digest if known and known.version == self.settings.version else ""
            payload = json.dumps(to_json(replace(each, digest=digest)))
            intake.plan(database, each.source, each.weight, payload)

    def _is_as_it_was(self, file: Input, before: Known) -> bool:
        here = (file.size, file.state, self.settings.version)
        return file.state >= 0 and here == (before.size, before.state, before.version.rstrip(GIVEN_UP))

    def _read(self, crew: Crew) -> None:
        with self._writing() as database:
            _, whole = intake.planned_weight(database)
        done = 0
        self.progress(State("reading", self.texts, done, whole))
        for file in crew.each(parts_of.to_read(self._planned(), self.settings)):
            done += self._take(file)
            self.progress(State("reading", self.texts, done, whole))
            if self._taken >= self._at_once:
                self._find_copies()
                self._join()
        with self._writing() as database:
            intake.renew(database, CUT, self.settings.version)
            intake.let_go_of_vain(database)

    def _planned(self) -> Iterator[Input]:
        """What is on the list."""
        for rows in self._by_and_by(intake.planned, lambda row: row[0]):
            yield from (from_json(Input, json.loads(payload)) for _, payload in rows)

    def _by_and_by(self, ask: Callable[[intake.Database, str], list[T]], name: Callable[[T], str]) -> Iterator[list[T]]:
        """A long list bit by bit, each after the last name of the one before: others write meanwhile."""
        after = ""
        while True:
            with self.workspace.store.reading() as database:
                rows = ask(database, after)
            if not rows:
                return
            yield rows
            after = name(rows[-1])

    def _take(self, file: Path) -> int:
        """Takes a part in; how heavy it was."""
        with self._writing(file) as database:
            taken = intake.take(database)
        file.unlink()
        self.texts, self._taken = self.texts + taken.documents, self._taken + taken.documents
        return taken.weight

    # What is to be told again, and joined.

    def _soil(self, database: intake.Database) -> None:
        """What a person or a new release changes without touching a file."""
        now = self.settings.dct.edtf if self.settings.dct else ""
        if not self.stay and now != intake.noted(database, "dct"):
            intake.soil_all(database)
            intake.note(database, "dct", now)
        intake.soil(database, intake.ever_dated(database))
        if intake.noted(database, "joined by") not in ("", joining()):
            intake.join_anew(database)
        intake.note(database, "joined by", joining())
        for version in intake.versions(database):
            if version.rstrip(GIVEN_UP) != telling(version.split(".")[0]):
                intake.soil_of(database, version)

    def _dates(self, database: intake.Database) -> dict[str, Interval]:
        return document_dates(intake.edits(database))

    def _find_copies(self) -> None:
        for names in self._dirty_names():
            with self._writing() as database:
                intake.find_copies(database, names, partial(self._texts, database))

    def _texts(self, database: intake.Database, names: Collection[str]) -> dict[str, Document]:
        given = intake.given(database, list(names))
        return {name: self._with_text(database, merge_sources(each)[0]) for name, each in given.items()}

    def _with_text(self, database: intake.Database, document: Document) -> Document:
        return replace(document, text=intake.text(database, document.id))

    def _tell_again(self, crew: Crew, of: int) -> None:
        """`of` is as near as can be known: some were told by this program, others turn out to be copies."""
        before = self.texts
        for file in crew.each(parts_of.to_tell(self._outdated())):
            self._take(file)
            done = self.texts - before
            self.progress(State("telling again", self.texts, done, max(done, of)))

    def _outdated(self) -> Iterator[Again]:
        for documents in self._dirty():
            with self.workspace.store.reading() as database:
                yield from filter(None, [self._again(database, each) for each in documents.values() if each])

    def _again(self, database: intake.Database, document: Document) -> Again | None:
        """The document, if it would be told otherwise than it was."""
        if self._is_told(database, document):
            return None
        told = intake.reading(database, document.id)
        version = telling(document.language)
        whole = self._with_text(database, document)
        if not told:
            return Again(whole)
        if told.basis == basis(document) and same_but_rules(told.version, version):
            return Again(whole, told.tags)
        hold = told.version == version and _tags_basis(told.basis) == _tags_basis(basis(document))
        return Again(whole, told.tags if hold else "", hold)

    def _is_told(self, database: intake.Database, document: Document) -> bool:
        """By this program, and from all that is known of it now?"""
        signs = intake.signs(database, document.id)
        if signs is None:
            return False
        version, known = signs
        return version.rstrip(GIVEN_UP) == telling(document.language) and known == basis(document)

    def _dirty_names(self) -> Iterator[list[str]]:
        """The documents that came, changed or went, batch by batch."""
        return self._by_and_by(intake.dirty, str)

    def _dirty(self) -> Iterator[Mapping[str, Document | None]]:
        """The same, each as its inputs and a person have it; None for what is gone, or a copy of another."""
        for names in self._dirty_names():
            with self.workspace.store.reading() as database:
                yield self._settled(database, names)

    def _together(self) -> Iterator[Mapping[str, Document | None]]:
        """The same, as many as are joined at a time."""
        found: dict[str, Document | None] = {}
        for some in self._dirty():
            found |= some
            if len(found) >= self._at_once:
                yield found
                found = {}
        if found:
            yield found

    def _settled(self, database: intake.Database, names: list[str]) -> dict[str, Document | None]:
        copies, hidden = intake.copies_of(database, names), intake.hidden(database, names)
        given = intake.given(database, [*names, *chain.from_iterable(copies.values())])
        merged = {name: merge_sources(each)[0] for name, each in given.items()}
        dates, of_all = self._dates(database), self._dates_of_all(database, names)
        found: dict[str, Document | None] = dict.fromkeys(names)
        for name in (each for each in names if each in merged and each not in hidden):
            alike = [merged[each] for each in merged if each == name or each in copies.get(name, ())]
            date = dates.get(name) or of_all.get(name)
            whole = with_copies(merged[name], alike)
            found[name] = corrected(whole, date) if date else whole
        return found

    def _dates_of_all(self, database: intake.Database, names: list[str]) -> Mapping[str, Interval]:
        """What a run says of all texts, and of none that a person added."""
        said = intake.noted(database, "dct")
        return dict.fromkeys({*names} - intake.only_added(database, names), Interval.from_edtf(said)) if said else {}

    def _join(self, of: int = 0) -> None:
        """Joins what was told; what must be told again stays dirty. `of` is known when all is read."""
        self._taken = done = 0
        self.progress(State("joining", self.texts, done, of))
        for some in self._together():
            with self._writing() as database:
                told = {name: each for name, each in some.items() if each is None or self._is_told(database, each)}
                intake.join(database, told)
                there = int(intake.noted(database, "documents"))
            let_go()
            self._at_once = min(max(AT_ONCE, there // SHARE), AT_MOST)
            done += len(told)
            self.progress(State("joining", self.texts, done, of))

    def _finish(self, left: tuple[str, ...]) -> Outcome:
        with self._writing() as database:
            intake.finish(database)
            return Outcome(True, self.texts, left, tuple(intake.troubles(database)), intake.totals(database))


def _tags_basis(basis: str) -> str:
    return basis.partition(".")[0]

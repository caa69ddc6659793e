"""Events → storylines: which events are to be looked at for a link, and what hangs together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from itertools import chain

from ..model import Link, Storyline
from ..sequence import COMMON, REACH, Step, follows, links_told, names_of_threads, realised, storyline
from .chains import chains
from .desk import Desk
from .draft import Draft
from .drawer import FULL, Drawer, portions
from .kept import Lines, Origin, Thread, Tie
from .shelf import Entry, number

NEAREST = 8  # events of two countries before one that are looked at, and events that may be a plan's realisation
LONG_AGO, ONE_DAY = -(10**7), 10**7  # where undated plans stand among the days, and undated events


class Threads:
    """The links between events, kept as these come, change and go."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._shelf, self._marks, self._seats = desk, desk.shelf, desk.marks, desk.seats
        self._steps, self._storylines, self._drafts = desk.steps, desk.storylines, desk.drafts
        self._lines = Drawer(desk.shelf, Lines)
        self._origins = Drawer(desk.shelf, Origin)
        self._threads = Drawer(desk.shelf, Thread)

    def settle(self, changed: set[str], removed: Iterable[str]) -> set[str]:
        """The storylines that are new, changed or gone, after these events changed and these documents went."""
        looking = self._refile(changed)
        documents = {each for step in self._desk.steps_of(changed) for each in step.documents}
        touched = changed.union(
            *map(self._relink_told, portions(sorted(documents))),
            *(self._relink(document, ()) for document in sorted(set(removed) - documents)),
            *map(self._relink_proposed, portions(looking)),
        )
        found = self._storylines_of(touched)
        for drawer in (self._lines, self._origins, self._threads):
            drawer.flush()
        return found

    # Who looks at whom.

    def _refile(self, changed: set[str]) -> dict[str, None]:
        """Puts events into the lines where they stand now; they, and who looks at them or looked at them before.

        These are in the order of their lines: who stand near each other look at the same.
        """
        now = {step.event: list(_entries(step)) for step in self._desk.steps_of(changed)}
        entries = {*self._entries(changed), *chain.from_iterable(now.values())}
        looking, few = self._looking_at(entries), self._known_to_few(entries)
        self._file(changed, now)
        still_few = self._known_to_few(entries)
        for name in few.keys() ^ still_few.keys():  # it begins or ends to hold a thread together
            looking |= dict.fromkeys(few.get(name, still_few.get(name, ())))
        return looking | dict.fromkeys(sorted(changed))

    def _entries(self, events: Iterable[str]) -> list[Entry]:
        """The lines that events stand in."""
        kept = self._lines.many(sorted(events))
        return [Entry(number, place, id) for id, lines in kept.items() for number, place in lines.lines]

    def _file(self, changed: set[str], now: Mapping[str, list[Entry]]) -> None:
        self._shelf.unfile(self._entries(changed))
        self._shelf.file(chain.from_iterable(now.values()))
        for id in sorted(changed):
            lines = tuple((each.number, each.place) for each in now.get(id, ()))
            self._lines.put(id, Lines(lines) if lines else None)

    def _looking_at(self, entries: Iterable[Entry]) -> dict[str, None]:
        """What stands, or stood, in these lines, and the events that look at that."""
        return dict.fromkeys(each for entry in sorted(entries) for each in (entry.id, *self._lookers(entry)))

    def _known_to_few(self, entries: Iterable[Entry]) -> dict[int, list[str]]:
        """The lists of names that hold a thread together, each with what stands in it."""
        lists = {entry.number for entry in entries if entry.number & 3 == _NAME}
        told = {number: [each.id for each in self._shelf.listed(number, COMMON + 1)] for number in sorted(lists)}
        return {number: ids for number, ids in told.items() if len(ids) <= COMMON}

    def _lookers(self, entry: Entry) -> Iterator[str]:
        """A list's number tells what kind it is by its last two bits."""
        if entry.number & 3 in (_PAIR, _NAME):
            after = self._shelf.after(entry, NEAREST if entry.number & 3 == _PAIR else COMMON)
            yield from (each.id for each in after if each.place <= entry.place + REACH)
        elif entry.number & 3 == _DONE:
            before = self._shelf.before(entry, NEAREST)
            first = before[-1].place if len(before) == NEAREST else LONG_AGO
            yield from self._between(entry.number - _DONE + _PLAN, first, entry.place)

    def _between(self, number: int, first: int, last: int) -> Iterator[str]:
        """What stands in a list from one place to another."""
        at = Entry(number, first, "")
        while following := [each for each in self._shelf.after(at, 32) if each.place <= last]:
            yield from (each.id for each in following)
            at = following[-1]

    # Links.

    def _relink_told(self, documents: list[str]) -> set[str]:
        """The events that the links touch which the words of texts give reason for now, or gave before."""
        drafts = self._drafts.many(documents)
        marks = self._marks.many(each for each in documents if each not in drafts).values()
        seats = self._seats.many(id for each in marks for id, _ in each.told()).values()
        drafted = (event for draft in drafts.values() for event in draft.events)
        self._steps.many((*drafted, *(seat.event for seat in seats)))
        self._origins.many(documents)
        return set().union(*(self._relink(document, self._told(document)) for document in documents))

    def _relink_proposed(self, events: list[str]) -> set[str]:
        """The same for what is proposed across texts."""
        self._steps.many(events)
        self._origins.many(f">{id}" for id in events)
        return set().union(*(self._relink(f">{id}", self._proposed(id)) for id in events))

    def _told(self, document: str) -> Iterable[Link]:
        """What the words of a text link."""
        draft = self._drafts.get(document)
        if draft and self._are_alone(draft):
            return draft.links
        marks = self._marks.get(document)
        if marks is None or len(marks.atoms) < 2:
            return ()
        seats = self._seats.many(id for id, _ in marks.told())
        steps = self._steps.many(seat.event for seat in seats.values())
        if len(steps) < 2:
            return ()
        step_of = {each.mention: steps[seats[id].event] for id, atom in marks.told() for each in atom.heard}
        return links_told(self._shelf.mentions(step_of).values(), step_of)

    def _are_alone(self, draft: Draft) -> bool:
        """Is each of its events still the one telling, as it was drafted?"""
        steps = self._steps.many(draft.events)
        return all(id in steps and len(steps[id].atoms) == 1 and not steps[id].proposed for id in draft.events)

    def _proposed(self, id: str) -> Iterator[Link]:
        """What is proposed of an event across texts."""
        step = self._steps.get(id)
        if step is None or not step.block or step.denied:
            return
        alone = len(step.countries) == 1
        threads = self._names_holding(step) if alone else []
        link = realised(step, self._realisations(step), threads) if step.planned else None
        if link:
            yield link
        if step.when:
            link = follows(step, self._before(step, threads))
            if link:
                yield link

    def _names_holding(self, step: Step) -> list[str]:
        """The names that hold a thread of one country together: those that few of its events know."""
        return [
            name
            for name in names_of_threads(step)
            if len(self._shelf.listed(_list(_NAME, step, name), COMMON + 1)) <= COMMON
        ]

    def _before(self, step: Step, threads: list[str]) -> list[Step]:
        """The events before one that may be what it follows."""
        assert step.when
        place = step.when.ordinal
        if len(step.countries) > 1:
            told = self._shelf.before(Entry(_list(_PAIR, step), place, step.event), NEAREST)
        else:
            lists = [self._shelf.listed(_list(_NAME, step, name)) for name in threads]
            told = [each for entries in lists for each in entries if (each.place, each.id) < (place, step.event)]
        ids = {each.id for each in told if each.place >= place - REACH}
        return [each for each in self._steps.many(sorted(ids)).values() if each.when]

    def _realisations(self, plan: Step) -> list[Step]:
        """The events that may be what was planned: of the same act, the next ones."""
        at = [Entry(_list(_DONE, plan, plan.type, act), _place(plan), "") for act in sorted(plan.acts)]
        ids = {each.id for entry in at for each in self._shelf.after(entry, NEAREST)}
        return list(self._steps.many(sorted(ids)).values())

    def _relink(self, origin: str, links: Iterable[Link]) -> set[str]:
        """The links that an origin now gives reason for, in the place of those it gave; the events this touches."""
        self._tidy()
        old, new = self._origins.get(origin), tuple(dict.fromkeys(links))
        before = old.links if old else ()
        if before == new:
            return set()
        self._origins.put(origin, Origin(new) if new else None)
        for link in before:
            self._hang(origin, link, False)
        for link in new:
            self._hang(origin, link, True)
        return {end for link in (*before, *new) for end in (link.source, link.target)}

    def _tidy(self) -> None:
        self._desk.tidy()
        for drawer in (self._lines, self._origins, self._threads):
            drawer.flush(FULL)

    def _hang(self, origin: str, link: Link, there: bool) -> None:
        tie = Tie(origin, link)
        for end in (link.source, link.target):
            thread = self._threads.get(end) or Thread()
            rest = tuple(each for each in thread.ties if each != tie)
            self._threads.put(end, Thread((*rest, tie) if there else rest, thread.storyline))

    # Storylines.

    def _storylines_of(self, touched: Set[str]) -> set[str]:
        """The storylines that hang together with these events now, and those that did."""
        before: set[str] = set()
        after: set[str] = set()
        for held in chains(self._looked_up(touched), self._linked):
            threads = self._threads.many(held)
            before |= {thread.storyline for thread in threads.values() if thread.storyline}
            line = self._line(held, threads) if len(held) > 1 else None
            if line:
                after.add(line.id)
                if self._storylines.get(line.id) != line:
                    self._storylines.put(line.id, line)
            self._put_on(line.id if line else "", {id: threads.get(id) or Thread() for id in held})
        for gone in sorted(before - after):
            self._storylines.put(gone, None)
        return before | after

    def _looked_up(self, events: Set[str]) -> Iterator[str]:
        """Each of them, when some have been read in one go; the more texts there are, the more hangs together."""
        for some in portions(sorted(events)):
            self._tidy()
            self._threads.many(some)
            yield from some

    def _put_on(self, line: str, threads: Mapping[str, Thread]) -> None:
        """Notes of events which storyline they are a step of; "" is none."""
        for id, thread in threads.items():
            now = Thread(thread.ties, line)
            if now != thread:
                self._threads.put(id, now if now != Thread() else None)

    def _line(self, held: list[str], threads: dict[str, Thread]) -> Storyline:
        steps = self._steps.many(held)
        links = dict.fromkeys(tie.link for id in held for tie in threads[id].ties)
        return storyline(steps.values(), links)

    def _linked(self, event: str) -> set[str]:
        """The events that links tie it to, and itself where there are any."""
        thread = self._threads.get(event) or Thread()
        return {end for tie in thread.ties for end in (tie.link.source, tie.link.target)}


_PAIR, _NAME, _DONE, _PLAN = range(4)


def _list(kind: int, step: Step, *parts: str) -> int:
    """The number of a list of the events of some countries, with what kind it is in its last two bits."""
    return number(",".join(sorted(step.block)), *parts) & ~3 | kind


def _place(step: Step) -> int:
    """Where an event stands in time: by its date, by its text's, or out of time."""
    if step.when:
        return step.when.ordinal
    return step.day if step.day is not None else LONG_AGO if step.planned else ONE_DAY


def _entries(step: Step) -> Iterator[Entry]:
    """The lists in which an event is looked for."""
    if not step.block or step.denied:
        return
    place = _place(step)
    if len(step.countries) == 1:
        yield from (Entry(_list(_NAME, step, name), place, step.event) for name in names_of_threads(step))
    elif step.when:
        yield Entry(_list(_PAIR, step), place, step.event)
    kind = _PLAN if step.planned else _DONE
    yield from (Entry(_list(kind, step, step.type, act), place, step.event) for act in sorted(step.acts))

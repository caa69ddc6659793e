"""The words around a name, and what they make of it: a person, a language, a sum of money, or a place indeed.

"Michael Jordan" is a person, "speaks French" a language, "US$1 million" money, "in Reading" and "Reading, Pa." places.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cached_property

from ..gazetteer import ABROAD, WORD, Hit, people
from .words import (
    COMPANIES,
    FEATURES,
    FUNCTION,
    LANGUAGES,
    MIXED_COUNTRIES,
    NEWSPAPERS,
    NO_NAME,
    ORGANISATIONS,
    PEOPLES,
    PREFIXES,
    SEAS,
    SEAS_ABROAD,
    TITLES,
    TONGUES_ABROAD,
)

KNOWN_ABROAD = 50_000  # people of a town whose name is hardly a word of a language without a dictionary here
SMALL = 40_000  # people of a town whose doubtful name stands only before its state: "Paris, Texas"
_BEFORE = re.compile(r"(?:^|[^\w.'’-])([^\W\d_][\w'’-]*\.?) $")
_SEA_OF = re.compile(r"\b(?:Gulf|Sea|Bay|Straits?) of (?:the )?$")
_INITIAL = re.compile(r"[A-Z]\.")
_AFTER = re.compile(r"(?:['’]s)? ([^\W\d_][\w'’-]*)")
_MONEY = re.compile(r"\s?[$€£]|\s?dollars?\b")
_LOCATIVE = re.compile(
    r"\b(?:in|at|near|outside|inside|around|across|throughout|within|reached|leaving|visit(?:s|ed|ing)?|city of|town of"
    r"|village of|port of|capital of|province of|suburbs? of|outskirts of|north of|south of|east of|west of|state of"
    r"|capital|city|town|village|province|island of|resort of|downtown)"
    r"(?: the| nearby| neighbou?ring| central| northern| southern| eastern| western| downtown| cities of)?,? $"
)
_LOCATIVE_ABROAD = re.compile(
    r"\b(?:en|à|dans|em|a|nach|aus|bei|von|bis|in|ad|im|nel|nella|près de|cerca de|vicino a) $"
    r"|\b(?i:в|во|у|из|под|по|близ|город\w*|із|з|зі|до|від|під|біля|міст\w*|στην?|στον?|στο|في|إلى|من|مدينة|قرب|بلدة) $"
)
_TOWARDS = re.compile(
    r"\b(?:from|to|of|into|toward|towards|between|via|through|for|over|and|or|et|und|y|e|ed)(?: the)? $|[(,/–—-] ?$"
)
_LANGUAGE_AFTER = re.compile(
    r"-(?:language|speaking|medium|speakers?)\b"
    r"| (?:languages?|lessons?|teachers?|class(?:es)?|translations?|speakers?|grammar|dialects?|skills|proficiency"
    r"|words?|versions?|subtitles|alphabet"
    r"|as an?|is|in the|to|at|by|than|but|that|was|will|from|with|and (?:the|another)|for|on"
    r"|after|before|when|while|because|so|can|may|has|would|could|should|remains?|becomes?|became|gains?|provides?)\b"
    r"|[.,;:!?)\"”’](?!s\b)|$"
)
_PEOPLE_BEFORE = re.compile(r"\b(?:[Tt]he|[Aa]n?|is|was|are|were|be|by|[Mm]any|[Ss]ome|[Mm]ost)(?: \w+)? $")
_IN_A_LANGUAGE = re.compile(r"\b(?:en|auf|ins|aus dem|in|em|al|parl\w+|habl\w+|fal\w+|sprech\w+|spricht) $")
_ENDS_THERE = re.compile(r"[.,;:!?)»”\"]|$| (?:et|y|e|und|o|ou|oder)\b")
_STATE_AFTER = re.compile(
    r"(?:['’]s)? (?:(?:(?:Republican|Democratic|Lt\.) )?(?:[Gg]overnor|[Ss]enators?|Sen\.|Gov\.|Rep\.|House of Rep)"
    r"|[Ll]ieutenant [Gg]overnor|(?:[Ss]tate )?[Ll]egislature|General Assembly|Senate|Secretary of State"
    r"|(?:[A-Z]\w+ ){1,2}County\b)"
)
_STATE_ATTRIBUTE = re.compile(
    r" (?:House|Republicans?|Democrats?|Supreme Court|Bureau of|[Aa]ttorney [Gg]eneral|[Cc]ongress(?:wo)?man|[Ss]heriff"
    r"|state [a-z]|State University|[Gg]rand jury|National Guard|Power)\b"
)
_STATE_BEFORE = re.compile(
    r"\b(?:(?:[Gg]overnor|[Ss]enators?|[Ss]heriff|[Cc]ongress(?:wo)?man|Republican|Democrat) (?:of|from|in)"
    r"|(?:U\.S\.|US) state of) $"
)
_LISTED = re.compile(r",? (?:and |or |& )?(?:the )?")


class Context:
    """A text, the names in it, and which of them are persons."""

    def __init__(self, text: str, language: str, hits: Sequence[Hit]) -> None:
        self.text, self.language, self.hits = text, language, hits
        self.languages = self._languages()
        persons = [hit for hit in hits if self.person(hit)]
        self.persons, self._persons_at = {hit.name for hit in persons}, {hit.start for hit in persons}
        self.surnames = {hit.name for hit in persons if not self.after(hit)[:1].isupper()}
        self.located = {hit.name for hit in hits if hit.kind == "town" and self.locative(hit)}

    def stands(self, hit: Hit) -> bool:
        """Is it a place at all, and no person, language, newspaper or sum of money?"""
        if hit.kind == "adjective":
            return not (hit in self.languages or self.ancestry(hit) or self.sea(hit) or self.lone_prefix(hit))
        if hit.kind == "name" and (self.feature(hit) or self.surname(hit)):
            return False
        return not (self.money(hit) or self.newspaper(hit) or self.sea(hit) or hit.start in self._persons_at)

    def doubtful(self, hit: Hit) -> bool:
        """A word or a person's name first, a town second; in German every noun is written like a town.

        What is a word is known of English alone; elsewhere "Kuna" in Idaho opens a sentence: Estonian for "because".
        """
        small, people = hit.name.lower(), hit.homes[0].people
        unknown = self.language == "de" or (self.language in ABROAD and people < KNOWN_ABROAD)
        return hit.doubtful or unknown or (small in self.text and small in self.small)

    @cached_property
    def small(self) -> frozenset[str]:
        """Every word that the text also writes small: where there is "la borsa", "Borsa" is no town."""
        return frozenset(WORD.findall(self.text))

    def believable(self, hit: Hit) -> bool:
        """May a town of that name be meant here? A doubtful name needs a place's position, here or elsewhere."""
        if hit.name in self.persons:
            return self.locative(hit)
        if hit.doubtful and 0 < hit.homes[0].people < SMALL:
            return False
        if self.beside_unknown(hit):
            return hit.name in self.located
        return not self.doubtful(hit) or hit.name in self.located or self.placed(hit)

    def before(self, hit: Hit) -> str:
        """The word just before, if nothing but a space lies between; an initial keeps its full stop.

        In "… with Jordan. Kenya attacked" there is none: the stop ends a sentence, and not a "Gov.".
        """
        found = _BEFORE.search(self.text[max(0, hit.start - 40) : hit.start])
        word = found[1] if found else ""
        bare = word.rstrip(".")
        if bare == word or bare in TITLES:
            return bare
        return word if _INITIAL.fullmatch(word) else ""

    def after(self, hit: Hit) -> str:
        """The word just after, if nothing but a space or "'s " lies between."""
        found = _AFTER.match(self.text, hit.end, hit.end + 40)
        return found[1] if found else ""

    def money(self, hit: Hit) -> bool:
        """ "US$1 million", "US $50 million", "40 US dollars"."""
        sign = self.text[hit.start - 1 : hit.start] == "$"
        return sign or (len(hit.name) <= 4 and bool(_MONEY.match(self.text, hit.end, hit.end + 9)))

    def sea(self, hit: Hit) -> bool:
        """ "the Gulf of Oman", "the Norwegian Sea", "the Taiwan Strait", "Индийский океан", "بحر الصين"."""
        if self.language in ABROAD:
            return self.beside(hit, SEAS_ABROAD)
        return self.after(hit) in SEAS or bool(_SEA_OF.search(self.text[max(0, hit.start - 20) : hit.start]))

    def beside(self, hit: Hit, words: Collection[str]) -> bool:
        """Does one of these stand right before it or behind it?"""
        return self.before(hit).lower() in words or self.after(hit).lower() in words

    def lone_prefix(self, hit: Hit) -> bool:
        """The "Franco" of "Franco died", not of "Franco-German"."""
        return hit.name in PREFIXES and self.language == "en" and self.text[hit.end : hit.end + 1] not in tuple("-–‑")

    def feature(self, hit: Hit) -> bool:
        """ "Turkey Point", "China Lake", "Mexico Beach": a spot that only sounds like a country."""
        return self.text[hit.end : hit.end + 1] == " " and self.after(hit) in FEATURES

    def surname(self, hit: Hit) -> bool:
        """The "Jordan" of "Jordan scored", in a text about Michael Jordan without "in Jordan", "Jordanian"."""
        if hit.name not in self.surnames or hit.start in self._persons_at:
            return False
        return not any(each.country == hit.country and self._speaks_for(each, hit.name) for each in self.hits)

    def _speaks_for(self, each: Hit, name: str) -> bool:
        return each.name != name or (each.start not in self._persons_at and self.placed(each))

    def of_state(self, hit: Hit) -> bool:
        """ "Georgia's governor", "the Georgia Supreme Court", "a senator from Georgia": of the state of that name."""
        if _STATE_AFTER.match(self.text, hit.end) or _STATE_ATTRIBUTE.match(self.text, hit.end):
            return True
        return bool(_STATE_BEFORE.search(self.text[max(0, hit.start - 30) : hit.start]))

    def newspaper(self, hit: Hit) -> bool:
        """ "the Washington Post", "China Daily": who reports, not who is concerned."""
        return self.after(hit) in NEWSPAPERS and self.text[hit.end] == " "

    def ancestry(self, hit: Hit) -> bool:
        """ "ethnic Albanians", "Bosnian Serbs", "Greek Cypriots": a people within another country."""
        first, then = self.before(hit), self.after(hit)
        within = first in MIXED_COUNTRIES and hit.name in PEOPLES
        return first.lower() == "ethnic" or within or then in ("Cypriot", "Cypriots")

    def person(self, hit: Hit) -> bool:
        """Is it a part of somebody's name: "Michael Jordan", "Gov. Paterson", "Chad Smith"?"""
        if hit.kind in ("mask", "bloc", "area", "abbreviation", "adjective", "resident") or " " in hit.name:
            return False
        given, surnames = people("g"), people("s")
        first, then = self.before(hit), self.after(hit)
        if first in TITLES or _INITIAL.fullmatch(first) or (first in given and first not in FUNCTION):
            return hit.name in given or hit.name in surnames or hit.kind == "town"
        if hit.kind == "town" and first[:1].isupper() and first not in NO_NAME:
            return True
        if hit.name not in given or then in NO_NAME or then in TITLES or self.text[hit.end : hit.end + 1] != " ":
            return False
        return then in surnames or (hit.name in people("G") and then[:1].isupper())

    def beside_unknown(self, hit: Hit) -> bool:
        """Does a capitalised word follow that makes no known kind of name with it: "Vladimir Putin"?"""
        then = self.after(hit)
        return then[:1].isupper() and self.text[hit.end] == " " and (then not in NO_NAME or then in COMPANIES)

    def locative(self, hit: Hit) -> bool:
        """ "in Reading", "the town of Goma"."""
        pattern = _LOCATIVE if self.language == "en" else _LOCATIVE_ABROAD
        return bool(pattern.search(self.text[max(0, hit.start - 30) : hit.start]))

    def placed(self, hit: Hit) -> bool:
        """Locative, or in another position that a place may hold: "from Goma", "Nairobi and Goma", "Goma police"."""
        towards = _TOWARDS.search(self.text[max(0, hit.start - 30) : hit.start])
        return self.locative(hit) or bool(towards) or self.after(hit) in ORGANISATIONS

    def _languages(self) -> set[Hit]:
        """ "in English", "French and Spanish." – read from the right, for a list is what its last word is."""
        found: set[Hit] = set()
        later: Hit | None = None
        for hit in reversed(self.hits):
            if later and self._listed(hit, later):
                if later in found and hit.name in LANGUAGES:
                    found.add(hit)
            elif self._language(hit):
                found.add(hit)
            later = hit
        return found

    def _listed(self, hit: Hit, later: Hit) -> bool:
        both = hit.kind == later.kind == "adjective"
        return both and bool(_LISTED.fullmatch(self.text[hit.end : later.start]))

    def _language(self, hit: Hit) -> bool:
        """ "in English", "English-language", "speaks French.", "русский язык"; not "the French" or "French troops"."""
        if hit.kind != "adjective":
            return False
        if self.language in ABROAD:
            return self.beside(hit, TONGUES_ABROAD)
        before = self.text[max(0, hit.start - 24) : hit.start]
        if self.language != "en":
            return bool(_IN_A_LANGUAGE.search(before) and _ENDS_THERE.match(self.text, hit.end))
        if hit.name not in LANGUAGES or not _LANGUAGE_AFTER.match(self.text, hit.end, hit.end + 16):
            return False
        return not _PEOPLE_BEFORE.search(before) or self.text[hit.end : hit.end + 1] == "-"

"""The words around a name, and what they make of it: a person, a language, a sum of money, or a place indeed.

"Michael Jordan" is a person, "speaks French" a language, "US$1 million" money, "in Reading" and "Reading, Pa." places.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .gazetteer import Hit, people

SMALL = 40_000  # people of a town whose doubtful name stands only before its state: "Paris, Texas"
TITLES = frozenset(
    "Mr Mrs Ms Miss Dr Prof Professor Judge Justice Gov Governor Sen Senator Rep Representative Congressman Congresswoman"
    " Sheriff Detective Sgt Sergeant Lt Lieutenant Capt Captain Col Colonel Maj Gen Officer Coach Rev Reverend Pastor"
    " Father Sister Brother Saint Sir Dame Lord Lady Prince Princess King Queen Pope Cardinal Attorney Lawyer Inspector"
    " Superintendent Constable Commissioner Councillor Councilman Dean Chancellor Secretary Uncle Aunt".split()
)
DIRECTIONS = frozenset(
    "North South East West Northern Southern Eastern Western Central Downtown Uptown Greater Inner Upper Lower Old New"
    " Metro Metropolitan Northeast Northwest Southeast Southwest Near Outside Mid Mainland Modern Ancient".split()
)
FUNCTION = frozenset(
    "A An The In At From To Of On By For With Near And But Or Nor So Yet If When While As After Before Since Until Though"
    " Although Because Where Why How What Who Which That This These Those There Here Both Either Neither Not No Yes Like"
    " Unlike Between Among Across Around Inside Outside Over Under Into Through Throughout Toward Towards About Against"
    " Despite During Meanwhile However Also Even Only Just Now Then Today Yesterday Tomorrow Once Most Many Some All Any"
    " Each Every Other Another Such Its His Her Their Our My Your It He She They We I You Is Are Was Were Has Have Had Will"
    " Would Could Should May Might Can Did Does Do Said Says Via Per Versus Vs Former Late Earlier Later Elsewhere Amid"
    " Within Without Beyond Behind Beside Besides Whether Monday Tuesday Wednesday Thursday Friday Saturday Sunday January"
    " February March April June July August September October November December".split()
)
ORGANISATIONS = frozenset(
    "Police University College Times Post News Daily Herald Tribune Journal Gazette Observer Standard Mail Star Council"
    " County City State States Government Ministry Minister President Prime Army Navy Air Force Airport International"
    " National Nationals Hospital Medical Center Centre School Schools High Department Fire Court Supreme District Regional"
    " Region Republic Street Road Avenue River Lake Island Islands Bay Zoo Museum Park Bridge Stadium Bank Stock Exchange"
    " Company Corp Inc Ltd Group Airlines Airways United Club Cup Open Marathon Olympics Olympic Games Festival Conference"
    " Summit Agreement Treaty Accord Accords Declaration Protocol Convention Pact Initiative Process Talks Congress"
    " Parliament Assembly Senate Association Institute Foundation Society Union Federation Agency Authority Board"
    " Commission Committee Office Service Services Public General Metropolitan Metro Central North South East West Northern"
    " Southern Eastern Western Embassy Ambassador Mayor Governor Bishop Archbishop Red Health Science Science Tech Technical"
    " Technology Research Development Community Province Prefecture Governorate Territory Territories Peninsula Coast Beach"
    " Harbour Harbor Port Mall Hotel Theatre Theater Symphony Orchestra Opera Ballet Cathedral Church Basilica Mosque"
    " Synagogue Temple Castle Palace Tower Hall House Square Gardens Garden Station Railway Metro Subway Stock Securities"
    " Airlines Football Rugby Cricket Sox Yankees Giants Cowboys Lions Bears Albion Rovers Wanderers Rangers Villa Spurs"
    " Attorney Sheriff Officials Official Authorities Town Village Borough Municipal Water Power Electric Energy Oil Gas"
    " Steel Motor Motors Trade Chamber Economic Business Law Criminal Civil Federal Crown Magistrates Royal First Second Third Day"
    " Week Security Defence Defense Intelligence Foreign Interior Finance Justice Education Guard Border Customs Coach"
    " Mission Mine Mines Mining Rescue Ambulance Emergency Disaster Relief Council Councillor Executive Chief Deputy Sen"
    " Mayor Declaration Club FC AFC SC MP MPs TV Radio Film Book World Grand Prix Motor Speedway Raceway Racecourse".split()
)
NEWSPAPERS = frozenset(
    "Times Post News Daily Herald Tribune Journal Gazette Star Globe Chronicle Sun Examiner Observer Inquirer Telegraph"
    " Mail Broadcasting Dispatch Guardian Mirror Standard Bulletin Courier Sentinel Register Weekly Review".split()
)
ADJECTIVES_OF_MIXED_COUNTRIES = frozenset("Bosnian Croatian Kosovo Kosovar Macedonian Israeli Turkish Iraqi Iranian".split())
PEOPLES = frozenset("Serb Serbs Croat Croats Albanian Albanians Arab Arabs Turk Turks Turkmen Azeri Azeris".split())
LANGUAGES = frozenset(
    "English French Spanish German Italian Portuguese Russian Chinese Japanese Korean Dutch Swedish Norwegian Danish Finnish"
    " Polish Czech Hungarian Romanian Bulgarian Greek Turkish Persian Hindi Bengali Thai Vietnamese Indonesian Malay Welsh"
    " Irish Icelandic Estonian Latvian Lithuanian Ukrainian Croatian Serbian Albanian Armenian Georgian Burmese Khmer"
    " Nepali Somali".split()
)
_BEFORE = re.compile(r"(?:^|[^\w.'’-])([^\W\d_][\w'’-]*\.?) $")
_INITIAL = re.compile(r"[A-Z]\.")
_AFTER = re.compile(r"(?:['’]s)? ([^\W\d_][\w'’-]*)")
_MONEY = re.compile(r"\s?[$€£]|\s?dollars?\b")
_LOCATIVE = re.compile(
    r"\b(?:in|at|near|outside|inside|around|across|throughout|within|reached|leaving|visit(?:s|ed|ing)?|city of|town of"
    r"|village of|port of|capital of|province of|suburbs? of|outskirts of|north of|south of|east of|west of|state of"
    r"|capital|city|town|village|province|island of|resort of|downtown|en|à|dans|em|a|nach|aus|bei|von|im|ad|nel|nella)"
    r"(?: the| nearby| neighbou?ring| central| northern| southern| eastern| western| downtown| cities of)?,? $"
)
_TOWARDS = re.compile(
    r"\b(?:from|to|of|into|toward|towards|between|via|through|for|over|and|or|de|di|da|do|du)(?: the)? $|[(,/–—-] ?$"
)
_LANGUAGE_AFTER = re.compile(
    r"-(?:language|speaking|medium|speakers?)\b"
    r"| (?:languages?|lessons?|teachers?|class(?:es)?|translations?|speakers?|grammar|dialects?|skills|proficiency|words?"
    r"|versions?|subtitles|alphabet|as an?|is|in the|to|at|by|than|but|that|was|will|from|with|and (?:the|another)|for|on"
    r"|after|before|when|while|because|so|can|may|has|would|could|should|remains?|becomes?|became|gains?|provides?)\b"
    r"|[.,;:!?)\"”’](?!s\b)|$"
)
_PEOPLE_BEFORE = re.compile(r"\b(?:[Tt]he|[Aa]n?|is|was|are|were|be|by|[Mm]any|[Ss]ome|[Mm]ost)(?: \w+)? $")


class Context:
    """A text, the names in it, and which of them are persons."""

    def __init__(self, text: str, hits: Sequence[Hit]) -> None:
        self.text, self.hits = text, hits
        self.languages = self._languages()
        self.persons = {hit.name for hit in hits if self.person(hit)}
        self.located = {hit.name for hit in hits if hit.kind == "town" and self.locative(hit)}

    def stands(self, hit: Hit) -> bool:
        """Is it a place at all, and no person, language or sum of money?"""
        return not (
            self.money(hit) or hit in self.languages or self.person(hit) or self.newspaper(hit) or self.ancestry(hit)
        )

    def believable(self, hit: Hit) -> bool:
        """May a town of that name be meant here? A doubtful name needs a place's position, here or elsewhere."""
        if hit.name in self.persons:
            return self.locative(hit)
        if hit.doubtful and 0 < hit.homes[0].people < SMALL:
            return False
        if self.beside_unknown(hit):
            return hit.name in self.located
        return not hit.doubtful or hit.name in self.located or self.placed(hit)

    def before(self, hit: Hit) -> str:
        """The word just before, if nothing but a space lies between; an initial keeps its full stop."""
        found = _BEFORE.search(self.text[max(0, hit.start - 40) : hit.start])
        word = found[1] if found else ""
        return word if _INITIAL.fullmatch(word) else word.rstrip(".")

    def after(self, hit: Hit) -> str:
        """The word just after, if nothing but a space or "'s " lies between."""
        found = _AFTER.match(self.text, hit.end, hit.end + 40)
        return found[1] if found else ""

    def money(self, hit: Hit) -> bool:
        """ "US$1 million", "US $50 million", "40 US dollars"."""
        sign = self.text[hit.start - 1 : hit.start] == "$"
        return sign or (len(hit.name) <= 4 and bool(_MONEY.match(self.text, hit.end, hit.end + 9)))

    def newspaper(self, hit: Hit) -> bool:
        """ "the Washington Post", "China Daily": who reports, not who is concerned."""
        return hit.kind != "adjective" and self.after(hit) in NEWSPAPERS and self.text[hit.end] == " "

    def ancestry(self, hit: Hit) -> bool:
        """ "ethnic Albanians", "Bosnian Serbs", "Greek Cypriots": a people within another country."""
        if hit.kind != "adjective":
            return False
        first, then = self.before(hit), self.after(hit)
        within = first in ADJECTIVES_OF_MIXED_COUNTRIES and hit.name in PEOPLES
        return first.lower() == "ethnic" or within or then in ("Cypriot", "Cypriots")

    def person(self, hit: Hit) -> bool:
        """Is it a part of somebody's name: "Michael Jordan", "Gov. Paterson", "Chad Smith"?"""
        if hit.kind in ("mask", "bloc", "abbreviation", "adjective", "resident") or " " in hit.name:
            return False
        given, surnames = people()
        first, then = self.before(hit), self.after(hit)
        if first in TITLES or _INITIAL.fullmatch(first) or (first in given and first not in FUNCTION):
            return hit.name in given or hit.name in surnames or hit.kind == "town"
        if hit.kind == "town" and first[:1].isupper() and first not in FUNCTION | DIRECTIONS | ORGANISATIONS:
            return True
        return hit.name in given and then in surnames and then not in ORGANISATIONS and self.text[hit.end] == " "

    def beside_unknown(self, hit: Hit) -> bool:
        """Does a capitalised word follow that makes no known kind of name with it: "Vladimir Putin"?"""
        then = self.after(hit)
        known = then in ORGANISATIONS | FUNCTION | DIRECTIONS
        return then[:1].isupper() and self.text[hit.end] == " " and not known

    def locative(self, hit: Hit) -> bool:
        """ "in Reading", "the town of Goma"."""
        return bool(_LOCATIVE.search(self.text[max(0, hit.start - 30) : hit.start]))

    def placed(self, hit: Hit) -> bool:
        """Locative, or in another position that a place may hold: "from Goma", "Nairobi and Goma", "Goma police"."""
        towards = _TOWARDS.search(self.text[max(0, hit.start - 30) : hit.start])
        return self.locative(hit) or bool(towards) or self.after(hit) in ORGANISATIONS

    def _languages(self) -> set[Hit]:
        """ "in English", "French and Spanish." – read from the right, for a list is what its last word is."""
        found: set[Hit] = set()
        later: Hit | None = None
        for hit in reversed(self.hits):
            listed = later is not None and later.kind == "adjective" and bool(_LISTED.fullmatch(self.text[hit.end : later.start]))
            if listed and hit.kind == "adjective":
                if later in found and hit.name in LANGUAGES:
                    found.add(hit)
            elif self._language(hit):
                found.add(hit)
            later = hit
        return found

    def _language(self, hit: Hit) -> bool:
        """ "in English", "English-language", "speaks French." but not "the French" or "French troops"."""
        if hit.kind != "adjective" or hit.name not in LANGUAGES:
            return False
        if not _LANGUAGE_AFTER.match(self.text, hit.end, hit.end + 16):
            return False
        people_before = _PEOPLE_BEFORE.search(self.text[max(0, hit.start - 24) : hit.start])
        return not people_before or self.text[hit.end : hit.end + 1] == "-"


_LISTED = re.compile(r",? (?:and |or |& )?(?:the )?")

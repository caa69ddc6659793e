"""The cases of a country's name, or of an adjective: ru "Саудовская Аравия" → Саудовской Аравии; ar "روسيا" → وروسيا.

By the endings of the language's common patterns; a form that no text has does no harm.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product

Cases = tuple[str, ...]  # nominative, genitive, dative, accusative, instrumental, locative; "|" between two of one case

# longest ending first: what is cut off, and what is put in its place, case by case
_RUSSIAN: tuple[tuple[str, Cases], ...] = (
    ("ия", ("ия", "ии", "ии", "ию", "ией", "ии")),
    ("ая", ("ая", "ой", "ой", "ую", "ой", "ой")),
    ("кий", ("кий", "кого", "кому", "кий", "ким", "ком")),
    ("ый", ("ый", "ого", "ому", "ый", "ым", "ом")),
    ("ые", ("ые", "ых", "ым", "ые", "ыми", "ых")),
    ("ие", ("ие", "их", "им", "ие", "ими", "их")),
    *((f"{end}а", (f"{end}а", f"{end}и", f"{end}е", f"{end}у", f"{end}ой|{end}ей", f"{end}е")) for end in "гкхжшчщ"),
    ("а", ("а", "ы", "е", "у", "ой", "е")),
    ("я", ("я", "и", "е", "ю", "ей", "е")),
    ("ь", ("ь", "я|и", "ю|и", "ь|я", "ем|ью", "е|и")),
    ("й", ("й", "я", "ю", "й", "ем", "е")),
    ("ы", ("ы", "|ов", "ам", "ы", "ами", "ах")),
    *((vowel, (vowel,) * 6) for vowel in "еиоуэюё"),
    ("", ("", "а", "у", "", "ом", "е")),
)
_UKRAINIAN: tuple[tuple[str, Cases], ...] = (
    ("ія", ("ія", "ії", "ії", "ію", "ією", "ії")),
    ("кий", ("кий", "кого", "кому", "кий", "ким", "кому")),
    ("ний", ("ний", "ного", "ному", "ний", "ним", "ному")),
    ("ка", ("ка", "ки|кої", "ці|кій", "ку", "кою", "ці|кій")),
    ("га", ("га", "ги", "зі", "гу", "гою", "зі")),
    ("ха", ("ха", "хи", "сі", "ху", "хою", "сі")),
    *((f"{end}а", (f"{end}а", f"{end}і", f"{end}і", f"{end}у", f"{end}ею", f"{end}і")) for end in "жчшщ"),
    ("на", ("на", "ни|ної", "ні|ній", "ну", "ною", "ні|ній")),
    ("а", ("а", "и", "і", "у", "ою", "і")),
    ("ея", ("ея", "еї", "еї", "ею", "еєю", "еї")),
    ("я", ("я", "і", "і", "ю", "ею", "і")),
    ("ь", ("ь", "ю|я|і", "ю|і", "ь", "ем|ю", "і")),
    ("й", ("й", "ю|я", "ю|єві", "й", "єм", "ї|ю")),
    ("и", ("и", "|ів", "ам", "и", "ами", "ах")),
    ("о", ("о", "а", "у", "о", "ом", "і")),
    *((vowel, (vowel,) * 6) for vowel in "еіує"),
    ("к", ("к", "ку|ка", "ку|кові", "к", "ком", "ку|ці")),
    ("", ("", "у|а", "у|ові", "", "ом", "і|у")),
)
_POLISH: tuple[tuple[str, Cases], ...] = (
    ("sja", ("sja", "sji", "sji", "sję", "sją", "sji")),
    ("cja", ("cja", "cji", "cji", "cję", "cją", "cji")),
    ("zja", ("zja", "zji", "zji", "zję", "zją", "zji")),
    ("ska", ("ska", "ski|skiej", "sce|skiej", "skę|ską", "ską", "sce|skiej")),
    ("ka", ("ka", "ki|kiej", "ce|kiej", "kę|ką", "ką", "ce|kiej")),
    ("ga", ("ga", "gi", "dze", "gę", "gą", "dze")),
    ("ia", ("ia", "ii|i", "ii|i", "ię", "ią", "ii|i")),
    ("ea", ("ea", "ei", "ei", "eę", "eą", "ei")),
    ("la", ("la", "li", "li", "lę", "lą", "li")),
    ("ła", ("ła", "ły", "le", "łę", "łą", "le")),
    ("ra", ("ra", "ry", "rze", "rę", "rą", "rze")),
    ("da", ("da", "dy", "dzie", "dę", "dą", "dzie")),
    ("ta", ("ta", "ty", "cie", "tę", "tą", "cie")),
    ("na", ("na", "ny|nej", "nie|nej", "nę|ną", "ną", "nie|nej")),
    ("wa", ("wa", "wy|wej", "wie|wej", "wę|wą", "wą", "wie|wej")),
    ("a", ("a", "y|ej", "ie|ej", "ę|ą", "ą", "ie|ej")),
    ("Chiny", ("Chiny", "Chin", "Chinom", "Chiny", "Chinami", "Chinach")),
    ("Niemcy", ("Niemcy", "Niemiec", "Niemcom", "Niemcy", "Niemcami", "Niemczech")),
    ("Włochy", ("Włochy", "Włoch", "Włochom", "Włochy", "Włochami", "Włoszech")),
    ("Węgry", ("Węgry", "Węgier", "Węgrom", "Węgry", "Węgrami", "Węgrzech")),
    ("Czechy", ("Czechy", "Czech", "Czechom", "Czechy", "Czechami", "Czechach")),
    ("y", ("y", "|ów", "om", "y", "ami", "ach")),
    ("pt", ("pt", "ptu", "ptowi", "pt", "ptem", "pcie")),
    ("k", ("k", "ku", "kowi", "k", "kiem", "ku")),
    ("g", ("g", "gu", "gowi", "g", "giem", "gu")),
    *((vowel, (vowel,) * 6) for vowel in "eiouąęó"),
    *((end, (end, f"{end}a|{end}u", f"{end}owi", end, f"{end}em", f"{end}u")) for end in "lj"),
    ("r", ("r", "ru", "rowi", "r", "rem", "rze")),
    ("t", ("t", "tu", "towi", "t", "tem", "cie")),
    ("d", ("d", "du", "dowi", "d", "dem", "dzie")),
    ("ł", ("ł", "łu", "łowi", "ł", "łem", "le")),
    ("", ("", "u|a", "owi", "", "em", "ie")),
)
_GREEK: tuple[tuple[str, Cases], ...] = (
    ("ιο", ("ιο", "ίου", "ιο")),
    ("ος", ("ος", "ου", "ο")),
    ("άς", ("άς", "ά", "ά")),
    ("ής", ("ής", "ή", "ή")),
    *((vowel, (vowel, f"{vowel}ς", vowel)) for vowel in "αηάή"),
    ("ο", ("ο", "ου", "ο")),
    ("ό", ("ό", "ού", "ό")),
    ("", ("", "", "")),
)
_DECLINED = {"ru": _RUSSIAN, "uk": _UKRAINIAN, "pl": _POLISH, "el": _GREEK}
_STAY = frozenset("и і й i και e".split())  # "Босния | и | Герцеговина"
_ESTONIAN = ("", "s", "sse", "st", "l", "le", "lt", "ga", "ks", "ni", "d", "t")
# "and", "so", "in", "like", "to" are one word with what follows
_ARABIC = ("", "و", "ف", "ب", "ك", "ل", "وب", "ول")
_ARABIC_WITH_THE = ("ال", "وال", "فال", "بال", "كال", "لل", "وبال", "ولل")


def cases(name: str, language: str) -> list[str]:
    """All forms of a name: `cases("Россия", "ru")` → Россия, России, Россию, Россией."""
    return sorted({name, *_FORMS.get(language, _itself)(name, language)})


def _itself(name: str, language: str) -> Iterator[str]:
    yield name


def _declined(name: str, language: str) -> Iterator[str]:
    """Every word in the same case; of "Шри-Ланка" the last part."""
    words = [_word(word, language) for word in name.split()]
    for each in zip(*words, strict=False):
        yield from (" ".join(form) for form in product(*(case.split("|") for case in each)))


def _word(word: str, language: str) -> Cases:
    lead, hyphen, last = word.rpartition("-")
    table = _DECLINED[language]
    if word in _STAY or not word[0].isupper():
        return (word,) * len(table[0][1])
    ending, put = next(row for row in table if last.endswith(row[0]))
    stem = lead + hyphen + last.removesuffix(ending)
    return tuple("|".join(stem + form for form in case.split("|")) for case in put)


def _with_suffixes(name: str, language: str) -> Iterator[str]:
    """Estonian "Venemaal", "Iraanis"."""
    stem = name if name[-1] in "aeiouõäöü" else f"{name}i"
    yield from (stem + suffix for suffix in _ESTONIAN)


_BARE = str.maketrans("أإآ", "ااا")


def _with_prefixes(name: str, language: str) -> Iterator[str]:
    """Arabic "وروسيا", "للسعودية"; and without the hamza, as it is often written, "امريكا"."""
    for written in {name, name.translate(_BARE)}:
        if written.startswith("ال"):
            yield from (lead + written[2:] for lead in _ARABIC_WITH_THE)
        else:
            yield from (lead + written for lead in _ARABIC)


def _with_s(name: str, language: str) -> Iterator[str]:
    """Dutch "Ruslands"."""
    yield from (name, f"{name}s")


_FORMS: dict[str, Callable[[str, str], Iterator[str]]] = {
    **dict.fromkeys(_DECLINED, _declined),
    "et": _with_suffixes,
    "ar": _with_prefixes,
    "nl": _with_s,
}

_SKIJ = "ий ого ому им ом ая ой ую ое ие их ими о".split()  # "российско-турецкий"
_SKYJ = "ий ого ому им ім а ої ій у ою е і их ими о".split()
_SKI = "i iego iemu im a iej ą ie ich imi o".split()
_IKOS = "ός ού ό οί ούς ή ής ές ά ών".split()
_OS = "ος ου ο οι ους η ης ες α ων".split()
_ADJECTIVES = {
    "ru": (("ий", _SKIJ),),
    "uk": (("ий", _SKYJ),),
    "pl": (("i", _SKI),),
    "el": (("ός", _IKOS), ("ος", _OS)),
}


def adjective_forms(adjective: str, language: str) -> list[str]:
    """All forms of an adjective: `adjective_forms("российский", "ru")` → российский, российского, российская, …"""
    if language == "ar":
        return [form for whole in _nisba(adjective) for form in _with_prefixes(whole, language)]
    if language == "nl":
        return [adjective, _long(adjective)]
    ending, forms = next(row for row in _ADJECTIVES[language] if adjective.endswith(row[0]))
    stem = adjective.removesuffix(ending)
    plural = [stem[:-1] + "cy"] if language == "pl" else []  # "polscy"
    return [*(stem + form for form in forms), *plural]


def _nisba(adjective: str) -> Iterator[str]:
    """Arabic "روسي": روسية, الروسي, الروسية, روسيون; every word of "كوري شمالي" in the same form."""
    for ending in ("ي", "ية", "يون", "يين", "يان", "يات"):
        words = [word.removesuffix("ي") + ending if word.endswith("ي") else word for word in adjective.split()]
        yield " ".join(words)
        yield " ".join(f"ال{word}" if word.endswith(ending) else word for word in words)


def _long(adjective: str) -> str:
    """Dutch "Russische", "Chinese"."""
    return adjective.removesuffix("ees") + "ese" if adjective.endswith("ees") else f"{adjective}e"

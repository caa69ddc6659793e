"""Which of the languages with a table of names a text is in, by its small words: cheap, and enough to choose one."""

from __future__ import annotations

import re
from collections import Counter

from ..gazetteer import ABROAD

SAMPLE = 4000  # characters from the start of a text; more would not tell more
SMALL_WORDS = {
    "en": "the of and to in is was that for with as by from at has have were his their its on are will be said",
    "fr": "le la les des du et est dans pour une un au aux que qui par sur avec ce cette sont été il elle ont plus",
    "es": "el la los las del y es en para una un al que por con su se fue han más como este esta entre lo desde",
    "de": "der die das und ist in den dem des ein eine mit von zu auf für nicht im sich auch wurde nach bei aus als am",
    "it": "il lo la gli le dei del della e è di per una un che con sono nel alla dal si ha non più anche ai al",
    "pt": "o a os as do da dos das e é em para uma um no na que por com foi ao mais não se pelo pela são",
    "nl": "de het een en van in op te dat is met voor zijn niet aan door ook naar bij uit werd heeft",
    "pl": "w i z na do się że nie jest o po od za przez oraz jak ze dla to był",
    "tr": "ve bir bu de da için ile olarak daha çok olan en ki gibi sonra",
    "et": "ja on ei et oli mis ka kui aga oma see ning ta pole",
    "sw": "ya na wa kwa ni katika za la cha kuwa hiyo huo yake kama",
    "ru": "и в на с по не что из от за для о к как это его был до",
    "uk": "і в на з що у до та не про від за для як це був його й",
    "el": "και το της η του ο να με για την στην από που τα στο οι των θα",
    "fa": "در از که به با را این آن است برای شد کرد می و",
    "ar": "في من على إلى عن أن التي الذي مع هذا هذه بعد كان بين قال",
}
_LANGUAGES_OF = {
    word: tuple(language for language, words in SMALL_WORDS.items() if word in words.split())
    for words in SMALL_WORDS.values()
    for word in words.split()
}
# Japanese has Chinese signs too, but many of its own.
_SCRIPTS = {"ja": re.compile("[ぁ-ヴ]"), "ko": re.compile("[가-힣]"), "zh": re.compile("[一-鿿]")}
_SHARE = 0.2  # of the letters of a text that are of its script
_SMALL = re.compile(r"\b[^\W\d_]{1,5}\b")


def spoken(text: str) -> str:
    """The language whose small words fill the text: `spoken("Le Maroc et le Rwanda")` → fr; English when none do."""
    if not text.isascii() and (written := _written(text[:SAMPLE])):
        return written
    found: Counter[str] = Counter()
    for word in _SMALL.findall(text[:SAMPLE]):
        for language in _LANGUAGES_OF.get(word, ()):
            found[language] += 1
    for language in ABROAD:  # "ve", "in" and "na" are words of many languages
        found[language] -= 1
    best = max(SMALL_WORDS, key=lambda language: found[language])
    return best if found[best] > found["en"] else "en"


def _written(sample: str) -> str:
    """The language whose script fills the text; "" of one in letters that many have."""
    enough = max(1, _SHARE * sum(map(str.isalpha, sample)))
    return next((language for language, sign in _SCRIPTS.items() if len(sign.findall(sample)) >= enough), "")

"""All forms of an adjective from its masculine singular: fr "rwandais" → rwandaise, rwandaises."""

from __future__ import annotations

# longest ending first: what is cut off, and what is put in its place
ENDINGS: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "fr": (
        ("ien", ("ien", "ienne", "iens", "iennes")),
        ("éen", ("éen", "éenne", "éens", "éennes")),
        ("en", ("en", "enne", "ens", "ennes")),
        ("ais", ("ais", "aise", "aises")),
        ("ois", ("ois", "oise", "oises")),
        ("e", ("e", "es")),
        ("", ("", "e", "s", "es")),
    ),
    "es": (
        ("és", ("és", "esa", "eses", "esas")),
        ("án", ("án", "ana", "anes", "anas")),
        ("ón", ("ón", "ona", "ones", "onas")),
        ("ol", ("ol", "ola", "oles", "olas")),
        ("o", ("o", "a", "os", "as")),
        ("í", ("í", "íes", "ís")),
        ("ú", ("ú", "úes")),
        ("r", ("r", "res")),
        ("", ("", "s")),
    ),
    "de": (("", ("", "e", "en", "er", "es", "em")),),
    "de_people": (
        ("er", ("er", "ern", "ers", "erin", "erinnen")),
        ("e", ("e", "en", "in", "innen")),
        ("", ("", "s", "n")),
    ),
    "it": (
        ("ese", ("ese", "esi")),
        ("io", ("io", "ia", "i", "ie")),
        ("o", ("o", "a", "i", "e")),
        ("a", ("a", "i", "e")),
        ("e", ("e", "i")),
        ("", ("",)),
    ),
    "pt": (
        ("ês", ("ês", "esa", "eses", "esas")),
        ("ol", ("ol", "ola", "óis", "olas")),
        ("o", ("o", "a", "os", "as")),
        ("r", ("r", "res")),
        ("", ("", "s")),
    ),
}


def inflected(word: str, language: str) -> list[str]:
    """Every form: `inflected("marocain", "fr")` → marocain, marocaine, marocains, marocaines."""
    for ending, forms in ENDINGS[language]:
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            return [stem + form for form in forms]
    return [word]

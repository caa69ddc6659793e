"""The patterns for what a sentence takes back, doubts or has from hearsay, put together from a language's own words."""

A_NOUN = r"\w{3,}(?: \w{1,3})?"  # what is `of` X where no word says so: "mötet den X ställdes in"


def held(
    denied: str,
    possible: str,
    reported: str,
    off: str,
    due: str,
    joins: str,
    of: str = "",
    was: str = "",
    more: str = "",
) -> dict[str, str]:
    """`HELD` of a language; X is the date.

    `denied` is "n'a pas", `possible` "pourrait", `reported` "aurait signé", each in the clause of X, which ends where
    one `joins` another: "que". What is `due` on X and called `off` was not held: "prévu X … annulé", "annulé … prévu
    X"; nor was what is `of` X and `was` off: "du X a été annulé"; `more` is how else a language says it.
    """
    same = rf"(?:(?!\b(?:{joins})\b)[^.;,:«»“”\"])*?"
    taken_back = [
        _beside(denied, same),
        rf"(?:{due}) [^.;,]{{0,30}}\bX\b[^.;]{{0,60}} (?:{off})",
        rf"(?:{off}) [^.;]{{0,60}}(?:{due}) [^.;,]{{0,20}}X",
        rf"(?:{of}) X\.?[^.;,]{{0,30}} (?:{was}) ?(?:{off})" if of else "",
        more,
    ]
    return {
        "negated": "|".join(filter(None, taken_back)),
        "possible": _beside(possible, same),
        "reported": _beside(reported, same),
    }


def _beside(said: str, same: str) -> str:
    return rf"(?:{said})\b{same}\bX|X\b{same}\b(?:{said})"

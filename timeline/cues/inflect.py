"""Word → its forms: "sign" → signs, signed, signing; "hold" → held."""

from __future__ import annotations

import re
from typing import NamedTuple

_IRREGULAR = """
be was been|bear bore born|beat beat beaten|become became become|begin began begun|bid bid bid
bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|bring brought brought
broadcast broadcast broadcast|build built built|burst burst burst|buy bought bought|cast cast cast
catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|dig dug dug
do did done|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt
fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden
forecast forecast forecast|forget forgot forgotten|freeze froze frozen|get got got|give gave given
go went gone|grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden
hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led
leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|make made made|mean meant meant
meet met met|overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|pay paid paid|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt
repay repaid repaid|retake retook retaken|ride rode ridden|ring rang rung|rise rose risen|run ran run
say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken
shed shed shed|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung
sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|speak spoke spoken
spend spent spent|spin spun spun|split split split|spread spread spread|stand stood stood|steal stole stolen
stick stuck stuck|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept
swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told
think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood
undertake undertook undertaken|uphold upheld upheld|wake woke woken|wear wore worn|wed wed wed|weep wept wept
win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld
withstand withstood withstood|write wrote written
"""
IRREGULAR: dict[str, tuple[str, str]] = {
    lemma: (past, part) for lemma, past, part in (row.split() for row in re.split(r"[|\n]", _IRREGULAR.strip()))
}
_DOUBLING = frozenset(
    """
    admit allot ban bar beg begin bet bid cancel chat chip clap commit compel concur confer control counsel cut
    defer deter dig dip drag drop drug embed equip expel extol fit forget get grab gun hit hop incur infer jam
    kidnap let level mar model nod occur omit outfit overrun patrol permit pin plan plot prefer program propel
    put quarrel quit rebel rebut recur refer regret remit rig rip rob rub run scrap set shed shelve ship shop
    shun shut signal sin sit skip slam slap slip snap spin split spot stab star stem step stop strip submit swap
    swim tap tip top total transfer transmit travel trim unwrap upset whip win wed wrap zip bomb
    """.split()
) - {"bomb"}  # fmt: skip


class Forms(NamedTuple):
    """The forms of a verb: present, past, participle, -ing."""

    present: str
    past: str
    part: str
    ing: str


def verb_forms(lemma: str) -> Forms:
    """All forms of a verb.

    >>> verb_forms("carry")
    Forms(present='carries', past='carried', part='carried', ing='carrying')
    """
    regular = _past(lemma)
    past, part = IRREGULAR.get(lemma, (regular, regular))
    return Forms(plural(lemma), past, part, _ing(lemma))


def plural(lemma: str) -> str:
    """A noun's plural, or a verb's third person: "treaty" → "treaties"."""
    if re.search(r"[^aeiou]y$", lemma):
        return lemma[:-1] + "ies"
    return lemma + ("es" if re.search(r"(?:s|x|z|ch|sh|[^aeiou]o)$", lemma) and lemma != "coup" else "s")


def _past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if re.search(r"[^aeiou]y$", lemma):
        return lemma[:-1] + "ied"
    return _doubled(lemma) + "ed"


def _ing(lemma: str) -> str:
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")) and lemma != "be":
        return lemma[:-1] + "ing"
    return _doubled(lemma) + "ing"


def _doubled(lemma: str) -> str:
    return lemma + lemma[-1] if lemma in _DOUBLING else lemma


def spellings(lemma: str) -> tuple[str, ...]:
    """British and American: "mobilise", "mobilize"; "cancelled" is listed with one l too."""
    return (lemma, lemma[:-3] + "ize") if lemma.endswith("ise") and len(lemma) > 5 else (lemma,)

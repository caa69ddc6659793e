"""English lengths beside their date: "the six months ended 30 June"; "postponed by six months to June" is no such."""

TERM_WORDS = {
    "in_time": {"X": "in"},
    "compared_in": {"X": "first|second|third|time|worst|best|low|high|most|only|record|once|twice"},
    "term_ends": {
        "": "ended|ended on|ended in|ending|ending on|ending in|that ended|that ended on|that ended in|"
        "which ended|which ended on|which ended in|to|up to|through|until|till"
    },
    "term_part": {"first": "first|opening", "last": "last|final|closing"},
    "term_starts": {
        "": "from|starting|starting on|starting in|starting from|beginning|beginning on|beginning in|as of|as from"
    },
    "term_name": {"P3M": "quarter|fiscal quarter", "P6M": "half|half-year|fiscal half"},
    "term_noun": {"": "period"},
    "to_term": {"X": "years to|months to|weeks to|days to|hours to|year to"},
    "single": {"X": "a|an"},
    "lasts": {"": "for|of|over|within|during|lasts|last|lasted|lasting|another|further"},
    "shifts": {
        "": "by|postponed|delayed|deferred|adjourned|moved|pushed back|put back|put off|shifted|rescheduled|"
        "brought forward"
    },
    "away": {"X": "from"},
}

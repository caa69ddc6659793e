"""What tells in an English clause which way a bare date points: "will meet in May", "met in May", "meets every May"."""

_FACES = r"faces? (?:trial|charges|an?|the|up to)"  # and not "showed their faces"

_TELLING = "said|announced|confirmed|added|promised|warned|indicated|hoped|believed|predicted"

# "Portugal, who beat France in 2016, play Spain on Sunday": what is put in tells nothing of the Sunday.
_RESUMED = (
    r"(?:who|which|whose|whom) [^,.;]+, (?:plays?|faces?|meets?|hosts?|holds?|ends?|begins?|starts?|opens?|closes?|"
    r"votes?|returns?|travels?|arrives?|leaves?|visits?|resigns?|retires?|resumes?|expires?|gathers?|convenes?|runs?|speaks?|"
    r"stands?|takes?|goe?s?|fl(?:y|ies)|marks?|celebrates?|launch(?:es)?|unveils?|addresse?s?|makes?|tours?|departs?|"
    r"kicks?|chairs?|appears?|comes?|moves?|joins?|quits?|decides?|debates?|publish(?:es)?|signs?)"
)

FUTURE = (
    r"did(?: not|n['’]t) (?:expect|plan|intend|want|hope|seek|wish|propose|aim|need) to \w+|"
    r"(?:ahead of|in the run-up to) (?:an?|the|its|their|this) (?:[\w'’-]+ ){1,4}(?:on|in)|"
    rf"{_RESUMED}|"
    r"(?:will|would|shall|should|to|can|(?-i:may)|must) (?:[a-z]+ )?be (?:[a-z]+ly )?\w+(?: (?:and|or) [a-z]+ed)?|"
    r"(?:and|or) be \w+|"
    r"(?:hopes?|hoping|intends?|aims?|set|slated|due|scheduled|expect(?:ed|s)?|plans?|planned|going) to be \w+|"
    r"will|shall|should|going to|anticipated|projected|matur(?:e|es|ing)|expiring|"
    r"to (?:return|appear|report|surrender) (?:to|in|at|on|before)|"
    r"plans? (?:to|for|a|an)|planned|planning|"
    r"(?:is|are|was|were) to(?: be \w+)?|to be|scheduled|effective|"
    r"(?:agree[ds]?|proposed?s?|seeks?|seeking|prepar(?:es?|ed|ing)|ready|vow(?:s|ed)|pledge[ds]|"
    r"promise[ds]|threaten(?:s|ed)|agreement|proposal|wants?|wish(?:es)?) to \w+|"
    r"(?:has|have) to \w+|(?:un)?likely to (?:be )?\w+|would (?:still|also|then|never|[a-z]+ly) \w+|"
    r"would (?:not )?(?:be|attend|join|sign|send|allow|accept|leave|open|start|begin|go|take|hold|meet|close|come|"
    r"run|last|end|pay|vote|visit|travel|return|"
    r"receive)|supposed to(?: \w+)?|meets?|"
    r"expect(?:ed|s)?|due|set (?:to|for)|slated|hopes? to|intends? to|aims? to|as (?:soon|early|late) as|payable|"
    r"(?:ends|closes|votes|arrives|returns) (?:on|in|at)|leaves|departs|flies|travels|hosts|visits|debates|"
    r"continues (?:on|at|in|from|until|next|tomorrow)|resumes?|reopens?|opens|kicks? (?:off|in)|kick-?off|"
    r"gets? under ?way|"
    r"[a-z]{2,}s (?:end|close|open|resume|conclude|finish|vote) (?:on|in|at)|"
    r"(?:polls|doors) (?:open|close)|plays|elects?|chooses|holds|celebrates|publishes|unveils|hears|convenes|"
    r"reconvenes|(?-i:[A-Za-z][a-z]+s) (?:clash|appear in court|vote on)|"
    rf"(?:{_TELLING})(?: [^\s.;,]+){{1,8}} would "
    r"(?:[a-z]+ly )?(?:be )?(?:[a-z]+ly )?\w+|"
    r"(?:goe?s?|heads?|returns?) to the polls|takes? (?:place|effect)|"
    r"(?:go|goes|comes?) into (?:effect|force)|(?:go|goes) on (?:sale|trial)|airs|premieres|"
    rf"deadline|expires?|begins|starts|concludes|culminates|{_FACES}|could|might|cannot|"
    r"will have [a-z]+|"
    r"(?:rescheduled|booked) (?:[a-z]+ ){0,4}for|(?-i:may)|must|invited|"
    r"takes office|steps down|marks (?:its|the|their)|needs to \w+|about to \w+|ends (?:an?|the|its)|"
    r"(?:[a-z]+s|to|they|we|it|you|not|who|that) (?:start|begin) (?:on|at|in)|"
    r"how about|can['’]?t (?:wait|come)|come (?:soon|already|faster|sooner)|coming up|see (?:you|u|ya)|"
    r"(?:is|are) (?:retiring|resigning|leaving|returning|joining|moving|striking|launching|opening|closing|holding|"
    r"hosting|visiting|meeting|starting|beginning|ending|voting|arriving|departing|flying|travell?ing|speaking|"
    r"signing|sending|coming)|"
    r"back to (?:work|school)|subject to|no earlier than|not before|as from|"
    r"when (?:(?:he|she|it|they)(?:['’](?:s|re)| is| are)|the [a-z]+ (?:is|are)) [a-z]+ed|"
    r"(?:flying|leaving|heading|coming) (?:out|on|to|in|for|back)|['’]ll|won['’]t"
)
DUE = rf"{_FACES}|(?:is|are) (?:now |also |still |currently )?(?:scheduled|expected|planned|due|set|slated|to)"
_PARTICIPLES = (
    "left|met|held|sold|paid|made|gone|fled|taken|begun|given|seen|known|come|become|lost|won|sent|spent|led|said|told|"
    "found|brought|bought|caught|fought|built|cut|hit|put|set|shot|struck|fallen|risen|flown|driven|broken|stolen|hidden"
)
# "A draft seen on Wednesday": what was so; not "is seen on", "growth seen at 3% in May", "to be taken on".
_SHOWN = (
    r"[a-z]{4,} (?:(?:taken|shown|written|stolen|flown|drawn) (?:on|in|by|at|from)|seen (?:on|by [a-z' ]{1,30} on))|"
    r"invited (?:in|on|at|by)"
)
PAST = (
    rf"(?:would|could|should|might|must|(?-i:may)|to) have (?:been [a-z]+|[a-z]{{2,}}ed|{_PARTICIPLES})|"
    r"agreed to (?:an?|the|its|their|his|her) \w+|(?:set|gave|got|issued|missed|met|had) (?:[a-z]+ ){0,3}deadline|"
    r"had been (?:due|scheduled|set|expected|planned) to(?: [a-z]+){0,2}|"
    r"would(?: not|n['’]t) (?:comment|say|confirm|elaborate|disclose|specify|discuss)|"
    r"did(?: not|n['’]t)? (?:take (?:place|effect)|(?:go|come) into (?:force|effect)|"
    r"[a-z]+(?: (?:on|in|at)\b)?)|"
    r"only to be \w+|had been invited|"
    rf"{_SHOWN}|"
    r"was|were|had|did|has been|have been|follows|said|told|met|held|ago|since|last|"
    r"earlier|began|came|went|took|made|became|won|lost|rose|fell|died|left|sent|struck|fought|drove|flew|gave|grew|"
    r"led|paid|ran|saw|sold|spoke|spent|stood|threw|wrote|brought|bought|caught|found|shot|broke|"
    r"arose|ate|awoke|beat|bled|blew|bore|bred|built|burst|chose|clung|crept|dug|fed|forbade|forgave|leapt|lent|"
    r"mistook|oversaw|overran|overtook|overcame|quit|rebuilt|repaid|retook|shrank|shut|sprang|spun|swung|"
    r"undertook|underwent|upheld|withheld|withstood|dealt|drew|felt|fled|forgot|froze|heard|hid|hung|"
    r"kept|knew|laid|lit|meant|overthrew|pled|rode|sang|sank|shook|slept|slid|sought|stole|stuck|"
    r"swept|swore|taught|thought|tore|understood|wept|withdrew|woke|wore|owed|eyed|"
    r"(?:is|are) (?:accused|suspected|alleged|believed|said|reported|thought) (?:of|to have)|"
    r"(?:(?:the|its|his|her|their|a|an|this) [a-z]*[a-rt-z]|it|he|she|which|who) "
    r"(?:cut|hit|put|let|cost|split) (?:the|its|his|her|their|an?|[a-z]+s)|"
    r"(?-i:[A-Z][a-z]{3,}[a-rt-z]) (?:cut|hit|put|let|cost|split|read|cast|hurt|upset|burst|forecast)|"
    r"(?-i:[A-Z][a-z]{3,}[a-rt-z]) set (?:up|off|out|fire)|"
    r"(?-i:^[A-Z][a-z]+[a-df-z]ed) (?:in|on|by|at|for|from|to|with|as)|"
    r"agreed|disagreed|freed|guaranteed|decreed|(?-i:[a-z]{2,}[a-df-z]ed)"  # and not "will succeed"
)

DROPPED = (
    r"(?:was|were) (?:to|due to|set to|supposed to|expected to|scheduled to|meant to) [^.;,]{1,60} X,? "
    r"(?:but|before it|until it|and was|however)|"
    r"had (?:planned|hoped|intended|meant|been due|been set|been scheduled|been supposed) to [^.;,]{1,60} X"
)
HEADLINE = (
    r"^(?:[^\s,.;:]+ ){0,4}"
    r"(?!(?:continues?|tends?|seems?|appears?|needs?|has|have|wants?|likes?|is|are|used|able|off) )"
    r"[^\s,.;:]+ to (?!(?:the|an?|its|his|her|their|this|that|it|be)\b)[a-z]+(?! to )(?: [^\s,]+){0,4}(?=\s*$)"
)
LATER = r"would (?:[a-z]+ly |also |not )?(?:[a-gi-z]|h[b-z]|ha[a-uw-z])[a-z]*"  # and not "would have"
PUT_OFF = (
    r"(?:postpon|delay|deferr|adjourn|reschedul|push(?:ed|ing)? (?:back|off)|put (?:back|off)|"
    r"extend)\w*[^.;,]{0,40} (?:to|until|till|through) (?:the )?X|"
    r"(?:moved|shifted|brought forward)[^.;,]{0,25} to (?:the )?X|"
    r"slip(?:s|ped)? to (?:the )?X(?!['’ ]s?\s?(?:low|high|level))|"
    r"(?:postpon|delay|deferr|reschedul|push(?:ed|ing)? (?:back|off)|put (?:back|off)|moved|shifted|brought forward)\w*"
    r"[^.;,]{0,40} from (?:the )?X (?:to|until) |"
    r"(?:(?:postpon|delay|extend|defer|adjourn|suspend|given|gave|gives?|granted|have|has|deadline|offer|open|valid)[^.]{0,60}|"
    r"(?:is|are|runs?|lasts|will last|extends?|continues?|remains?|stays?|applies)(?: [a-z]+){0,4}) "
    r"(?:until|till) (?:[a-z]+ ){0,5}X|"
    r"(?:ordered|told|asked|urged|instructed|required|obliged|warned|pressed|called on|agreed|pledged|vowed|promised)"
    r"[^.]{0,60} to [a-z]+[^.]{0,40} by (?:the )?X|"
    r"(?:announced|called|convened|scheduled|arranged|organi[sz]ed|planned|set|booked|fixed|proposed|summoned)"
    r" (?:an?|the|its|his|their|new|more|talks|elections) (?:[a-z]+ ){0,4}for (?:the )?X|"
    r"(?:if|unless) [^.;,]{0,50}(?:is|are|does|do|not|fails?|[a-z]+s) [^.;,]{0,40}(?:by|before|until) (?:the )?X"
)

# Told on a weekday, whatever is told: "announced plans to leave on Tuesday", but "announced plans to leave in May".
TOLD = (
    r"(?:announced|unveiled|confirmed|discussed|approved|signed|proposed|presented|rejected|outlined|revealed|published|"
    r"adopted|backed|welcomed|criticised|criticized|condemned|denied|detailed|endorsed) (?:[a-z]+ ){0,2}"
    r"(?:plans?|agreement|proposal|deal) to \w+|(?:vowed|pledged|threatened) to \w+|invited (?:[a-z]+ ){1,5}to \w+|"
    r"could(?: not|n['’]t) \w+"
)

_OFF = r"(?:cancell?|call(?:ed|ing)? off|postpon|put off|shelv|scrapp)[a-z]*"
CALLED_OFF = (
    r"(?:originally|initially|previously) (?:due|scheduled|planned|set|slated|expected|meant|fixed)[^.;,]{1,30} X|"
    rf"{_OFF} (?:the |its |their |his |her |an? |this )?Xs? [a-z]+|"
    rf"(?<!\b[oi]n )(?:the )?Xs? (?:[\w-]+ ){{1,5}}"
    rf"(?:was|were|has been|have been|had been) (?:[a-z]+ly )?{_OFF}"
)

USUAL = (
    r"usually|often|generally|typically|normally|sometimes|always|regularly|occasionally|per (?:day|week|month|year)|"
    r"opening hours|store hours|mostly|rains|snows|weather|temperatures?|monsoon|rainfall|rainy|(?:hot|cold|dry) and|"
    r"feast day|(?:is|are) (?:celebrated|observed|commemorated)|"
    r"°[CF]|(?:can|may) (?:get|become|reach|drop|fall) (?:as|very|quite|really|bitterly|below|down|to)|"
    r"gets? (?:very |quite |really |bitterly )?(?:cold|hot|warm|cool|wet|icy|busy|crowded)|"
    r"(?:twice|once) daily|depart daily|run daily|runs daily|visitors should|in bloom|"
    r"best time|ideal (?:month|time)|peak season|high season|low season"
)

_STARTING = ("starting", "beginning", "commencing", "ending", "as from")
_LIMIT = "|".join(["before", *(f"{verb}{at}" for verb in _STARTING for at in ("", " on", " in"))])

# Words that are asked one by one: of telling, of what a participle only describes, of a figure of last month.
CLAUSE_WORDS = {
    "when": {"X": "when"},
    "says_which": {"X": "a|an|the|its|their"},
    "figures": {
        "X": "figures|figure|data|orders|statistics|deficit|surplus|gain|gains|peak|low|high|total|reading|forecast|"
        "estimate|ended|accord|agreement|pact|treaty|ruling|verdict|announcement|coup"
    },
    "measured": {
        "X": "'s|’s|trade|merchandise|monthly|preliminary|provisional|retail|sales|jobs|employment|unemployment|"
        "inflation|consumer|producer|price|production|output|money|supply|credit|"
        "instalment|installment|durable|goods|housing|factory|home|machinery"
    },
    "appointed_for": {"X": "for|as"},
    "compared": {"X": "from|against|versus|compared with|compared to|after|surpassing|exceeding"},
    "reporting": {"X": "said|told|added|announced|reported|confirmed|revealed|warned|noted|insisted|stressed"},
    "saying": {"X": "said|told|added|warned|noted|insisted|stressed"},
    "being": {"X": "is|are|be|being|get|gets"},
    "then": {"X": "was|were"},
    "ahead": {"X": "will|shall"},
    "pledging": {"X": f"agreed|invited|vowed|pledged|threatened|proposed|prepared|{_TELLING}"},
    "planning": {"X": "planned|scheduled|expected"},
    "perfect": {"X": "has|have"},
    "at_once": {"X": "declined|refused|failed|managed|tried|sought|began|started|struggled|attempted|helped|happened"},
    "purpose": {"X": "to|for|through|until|till|into"},
    "asking": {
        "X": "asked|called|hoped|wanted|wished|pushed|pressed|urged|looked|waited|applied|registered|voted|booked|"
        "planned|prepared|arranged|ordered|extended|postponed|delayed|adjourned|deferred|demanded|requested|sought"
    },
    "no_aim": {
        "X": "the|a|an|his|her|its|their|our|my|this|that|these|those|each|all|both|some|many|more|less|about|only|"
        "one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|life|death|him|them|me|us"
    },
}

# What nobody plans: "the May fire", "the quake in May", "Monday's attack" are of a day gone by.
_MISHAPS = (
    "attack attacks raid raids blast blasts bombing bombings quake quakes earthquake earthquakes killing killings "
    "murder murders shooting shootings massacre massacres coup coups crash crashes explosion explosions fire fires "
    "flood floods death deaths arrest arrests assassination assassinations riot riots ambush kidnapping hijacking "
    "outbreak"
).split()

# Pasts that are no participles, and need nothing behind them: what "fell in May" is of a May gone by.
_OVER = ("fell", "began", "broke out", "fled", "withdrew", "died", "sank", "rose", "took place", "took office")

# What stands right before a date, or right behind it, and tells which way it points.
CLAUSE_CONTEXT = {
    "before_until": "until|till|to|through",
    "before_known": "figures for|figures of|data for|data on|statistics for|accounts for|results for|report for|"
    "orders for",
    "before_coming": "ahead of|ahead of the|run-up to|run-up to the|prepared for|prepared for the|preparing for|"
    "preparing for the|preparations for|braced for|bracing for|geared up for|gearing up for|agenda for|"
    "candidates for",
    "before_outcome": "following|in response to|in reaction to|in retaliation for|in the wake of|aftermath of|"
    "result of|results of|outcome of|winner of|winners of|investigation into|inquiry into|survivors of|victims of",
    "before_sure_gone": "|".join(f"the {noun} {word}" for noun in _MISHAPS for word in ("on", "of last")),
    "before_gone": "|".join(
        [
            "since|ended|ended in|ended on|year to|months to|weeks to|not until|wasn't until|wasn’t until",
            *(f"{noun} {word}" for noun in _MISHAPS for word in ("in", "on", "of", "of last")),
            *(f"{verb} {at}" for verb in _OVER for at in ("in", "on")),
        ]
    ),
    "after_gone": "|".join(f"{owner}{noun}" for noun in _MISHAPS for owner in ("", "'s ", "’s ")),
    "before_term": "ending|is on|are on|is in|are in|by|until|till|til|up to|through|no later than|not later than|"
    "on or before|when:|when :|ahead of|ahead of the|run-up to|run-up to the",
    "before_appointed": "set|sets|fixed|fixes|named|names|chose|chosen|picked",
    "before_limit": _LIMIT,
    "after_limit": "deadline|expiry|expiration|maturity|delivery|deliveries|shipment|shipments|futures|contract|"
    "contracts|options|meeting|annual meeting",
}

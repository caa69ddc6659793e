"""The words of English dates, slot by slot; what a slot means is told in `timeline/languages/__init__.py`."""

from ._en_clauses import CLAUSE_WORDS
from ._en_terms import TERM_WORDS

_UNITS = {
    "day": "day|days",
    "week": "week|weeks|wk|wks",
    "fortnight": "fortnight|fortnights",
    "month": "month|months|mth|mths|mnth|mnths",
    "quarter": "quarter|quarters",
    "year": "year|years|yr|yrs",
    "decade": "decade|decades",
    "century": "century|centuries",
}
_DIGITS = dict(zip("123456789", "one two three four five six seven eight nine".split(), strict=True))

WORDS = {
    "year_after": {},
    "of": {"of": "of|in"},
    "of_month": {"of": "of"},
    "the": {"the": "the"},
    "at": {"at": "at"},
    "on": {"on": "on"},
    "more": {"more": "more|additional|other|further|consecutive|straight|successive|previous|preceding|remaining"},
    "full": {
        "full": "full|whole|long|short|entire|solid|bloody|brutal|bitter|calendar|working|business|trading|fiscal"
    },
    "nowadays": {
        "X": "known|still|exists|exist|survives|survive|remains|remain|practised|practiced|spoken|common|popular|"
        "relevant|prevalent|society"
    },
    "and_half": {"0.5": "and a half"},
    "zone": {
        "zone": "GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|CEST|IST|JST|SGT|AEST|BST|ET|PT|local time|"
        "London time|New York time|Washington time|Moscow time|Tokyo time|Paris time|Beijing time|"
        "eastern time|pacific time|p.m. eastern|EST."
    },
    "plural_unit": {
        "X": "days|weeks|fortnights|months|quarters|years|decades|centuries|hours|minutes|seconds|nights|yrs|hrs|mins|"
        "weekends|wks|mths|mnths|secs|wkends|wknds"
    },
    "latest": {"latest": "latest|most recent|current|just-ended|just-completed"},
    "period_name": {"": "period|quarter", "P3M": "three months|three-month period"},
    "year_back": {
        "-1": "year-ago|year ago|a year-earlier|a year-ago|year-earlier|prior-year|last year's|a year ago's|"
        "comparable year-ago|same year-ago|same year-earlier|year-before"
    },
    "whole_year_back": {"-1": "last year's|prior-year"},
    "year_end": {"END": "year-end|year end|yearend|year's end", "END month": "month's end"},
    "spoken_century": {
        "1400": "fourteen",
        "1500": "fifteen",
        "1600": "sixteen",
        "1700": "seventeen",
        "1800": "eighteen",
        "1900": "nineteen|nineteen hundred|nineteen hundred and|one thousand nine hundred|"
        "one thousand nine hundred and",
        "2000": "twenty|two thousand|two thousand and",
    },
    "year_word": {"year": "year"},
    "old": {"old": "old|olds"},
    "long": {"long": "long"},
    "to": {"to": "to|until|till|through|thru"},
    "and": {"and": "and"},
    "between": {"between": "between"},
    "weekday_name": {"3": "weds", "4": "thur|thurs"},
    "unit_name": _UNITS,
    "clock_unit": {
        "hour": "hour|hours|hr|hrs",
        "minute": "minute|minutes|min|mins",
        "second": "second|seconds|sec|secs",
        "night": "night|nights",
    },
    "number_word": {
        **_DIGITS,
        "1": "one|a|an",
        "2": "two|couple|a couple|couple of|a couple of",
        "10": "ten",
        "11": "eleven",
        "12": "twelve|dozen|a dozen",
        "13": "thirteen",
        "14": "fourteen",
        "15": "fifteen",
        "16": "sixteen",
        "17": "seventeen",
        "18": "eighteen",
        "19": "nineteen",
        "20": "twenty",
        "30": "thirty",
        "40": "forty",
        "50": "fifty",
        "60": "sixty",
        "70": "seventy",
        "80": "eighty",
        "90": "ninety",
        "100": "hundred|hundred and",
        "1000": "thousand",
        "0.5": "half a|half an|a half|and a half",
        "1.5": "one and a half|a year and a half",
    },
    "ordinal_word": {
        "1": "first",
        "2": "second",
        "3": "third",
        "4": "fourth",
        "5": "fifth",
        "6": "sixth",
        "7": "seventh",
        "8": "eighth",
        "9": "ninth",
        "10": "tenth",
        "11": "eleventh",
        "12": "twelfth",
        "13": "thirteenth",
        "14": "fourteenth",
        "15": "fifteenth",
        "16": "sixteenth",
        "17": "seventeenth",
        "18": "eighteenth",
        "19": "nineteenth",
        "20": "twentieth",
        "21": "twenty first",
        "22": "twenty second",
        "23": "twenty third",
        "24": "twenty fourth",
        "25": "twenty fifth",
        "26": "twenty sixth",
        "27": "twenty seventh",
        "28": "twenty eighth",
        "29": "twenty ninth",
        "30": "thirtieth",
        "31": "thirty first",
        "-1": "last|final|closing",
    },
    "vague_number": {
        "X": "several|a few|few|some|many|a number of|the few|numerous|dozens of|hundreds of|thousands of"
    },
    "at_least": {"": "at least|at the latest|at the very least"},
    "about": {
        "APPROX": "about|around|roughly|approximately|circa|ca|c|some|an estimated|almost|nearly|close to",
        "MORE_THAN": "more than|over|longer than",
        "LESS_THAN": "less than|under|fewer than",
        "EQUAL_OR_MORE": "at least|no less than",
        "EQUAL_OR_LESS": "at most|up to|as much as|no more than|as many as",
    },
    "part": {
        "START": "early|early in|early on|early on in|earlier|earlier on|earlier in|the beginning of|beginning of|"
        "the start of|start of|the opening of|the early part of|early part of|the outset of|the dawn of|"
        "the first part of|the first days of|the early days of|the onset of|the beginnings of|early to mid|"
        "the opening days of|the first weeks of|the opening weeks of|the early weeks of|the first months of|"
        "the opening months of|the early months of|the first hours of|the early years of|the first years of",
        "MID": "mid|the middle of|middle of|midway through|the mid|mid way through|the midst of|the height of",
        "END": "late|later|late in|late on|later in|later on|the end of|end of|the close of|close of|"
        "the latter part of|the last part of|the late|the last days of|the tail end of|the final days of|the turn of|"
        "mid to late|the closing days of|the dying days of|the last weeks of|the final weeks of|the closing weeks of|"
        "the last months of|the final months of|the closing months of|the last hours of|the final hours of|"
        "the last years of|the final years of|the closing years of",
    },
    "season_name": {
        "SP": "spring|springtime",
        "SU": "summer|summertime",
        "FA": "autumn|fall",
        "WI": "winter|wintertime",
    },
    "day_part": {
        "MO": "morning|mornings|morn|mornin|dawn|sunrise|daybreak|breakfast time",
        "MI": "lunchtime|lunch time|lunch hour",
        "AF": "afternoon|afternoons|teatime|tea time|arvo",
        "EV": "evening|evenings|sunset|dusk|nightfall|twilight|dinnertime|dinner time|suppertime",
        "NI": "night|nights|overnight|nite|nites|bedtime",
        "DT": "daytime|daylight",
    },
    "hours_of": {
        "MO": "early hours|small hours|wee hours|early morning hours|morning hours|early hours of the morning|"
        "small hours of the morning|predawn hours|pre-dawn hours",
        "EV": "evening hours",
        "NI": "night hours",
    },
    "spelled_digit": _DIGITS,
    "given_name": {"X": "april|june|august"},
    "small_weekday": {"sure": "fri|tue|tues|thur|thurs|weds", "led": "mon|wed|sat|sun"},
    # with a day they need no capital, typed in haste, and two of them never
    "small_month": {"dated": "jan|feb|mar|jun|jul|aug|sep|sept|oct|nov|dec", "alone": "june|july"},
    "every_other": {"2": "other|second|alternate"},
    "weather": {"X": "temperatures|readings|highs|lows|degrees"},
    "plural_part": {"X": "mornings|afternoons|evenings|nights"},
    "also_name": {"X": "dawn"},
    "loose_part": {
        "X": "dawn|sunrise|daybreak|sunset|dusk|nightfall|twilight|daylight|teatime|tea time|lunchtime|lunch time|"
        "lunch hour|dinnertime|dinner time|suppertime|breakfast time|bedtime|arvo"
    },
    "noon": {"T12:00": "noon|midday|mid-day|high noon", "T00:00": "midnight"},
    "day_word": {
        "0": "today|this very day|tdy|2day|2dae|todae|tday",
        "-1": "yesterday|ytd|yday|yest|ystd|ystday|yesterdae",
        "1": "tomorrow|tmrw|tmr|tmw|tomorow|2morrow|2moro|tomoz|tomo|tomolo|trmw|tmrow|"
        "tml|tmrrw|2mrw|2moz|2mro|2mr|tmro|tmoro|tommorow|tommorrow|tomorro",
        "-2": "the day before yesterday|day before yesterday",
        "2": "the day after tomorrow|day after tomorrow|day after tmr|day after tmrw|day after tml",
    },
    "this_night": {
        "0 MO": "this am|this a.m",
        "0 AF": "this pm|this p.m",
        "1 MO": "tomorrow am",
        "1 AF": "tomorrow pm",
        "0": "tonight|tonite|2nite|2night|tonyt|tonyte|tnite",
        "-1": "last night|last nite|yesterday night",
    },
    "deictic": {
        "0": "this|the current|current|the present|this very|the ongoing|this same",
        "-1": "last|this past",
        "1": "next|nxt|the coming|the upcoming|coming|this coming|the forthcoming",
    },
    "same": {"0": "that|the same|that same|that very|the very same|the very"},
    "following": {
        "-1": "the previous|the preceding|the prior|previous",
        "1": "the following|the next|the ensuing|the subsequent",
    },
    "or_so": {"APPROX": "or so"},
    "ago": {"-1": "ago|back"},
    "hence": {"sure": "from now|from today", "maybe": "time"},
    "before_last": {"-2": "before last"},
    "after_next": {"2": "after next"},
    "calendar_week": {"week": "week|calendar week"},
    "weeks_back": {
        "1": "a week last|one week last|a week ago last|one week ago last",
        "2": "a fortnight last|two weeks last",
    },
    "weeks_on": {
        "1": "a week on|a week from|one week on|one week from|a week this|a week next",
        "2": "a fortnight on|two weeks on|two weeks from",
    },
    "week_hence": {"1": "week", "2": "fortnight"},
    "within": {"by": "within|inside"},
    "offset": {"1": "after|following", "-1": "before|prior to|preceding|ahead of"},
    "offset_of": {"1": "of|from"},
    "eve_of": {"-1": "the eve of|eve of"},
    "known_day": {
        "1944-06-06": "d-day",
        "2001-09-11": "9/11|september 11 attacks|sept. 11 attacks|september 11 terrorist attacks|"
        "sept. 11 terrorist attacks|september 11th attacks|11 september attacks|attacks of september 11|"
        "attacks of 11 september|attacks of sept. 11",
        "2021-01-06": "january 6 riot|jan. 6 riot|january 6 attack|jan. 6 attack|january 6 insurrection|"
        "jan. 6 insurrection|january 6 committee|jan. 6 committee",
        "2023-10-07": "october 7 attack|october 7 attacks|oct. 7 attack|oct. 7 attacks|october 7 massacre|"
        "7 october attack|7 october attacks|october 7th attack|october 7th attacks",
    },
    "told_day": {"X": "d-day"},
    "of_told_day": {
        "X": "normandy|landing|landings|invasion|invaded|veteran|veterans|beach|beaches|allied|allies|anniversary"
    },
    "part_joined": {"START": "start", "END": "end"},
    # what is called after a day, "the March 23 Movement"; "small" is so without a capital too
    "named_after_day": {
        "X": "martyrs|bridge|brigade|brigades|battalion|group|front|alliance|coalition|organization|organisation|"
        "university|airport|hospital|city|camp|forces|memorial|museum|dam|stadium|mosque|district|foundation|revolution|barracks|"
        "committee|plot|generation",
        "small": "movement|movements|militia|terrorist group|rebel group|militant group|guerrilla group|armed group",
    },
    "early_times": {
        "": "king of|kings|queen of|sultan|reign|reigned|Goths|Huns|Franks|Saxons|Byzantine|"
        "century|centuries|dynasty|emperor|emperors|empress|medieval|ancient|Roman|saint|abbot|monk|"
        "monks|monastery|bishop|viking|vikings|caliph"
    },
    "moved": {
        "": "postponed from|moved from|delayed from|rescheduled from|shifted from|pushed back from|changed from|"
        "brought forward from|put off from|adjourned from"
    },
    "since_or_than": {"X": "from"},
    "not_till": {"X": "until|till"},
    "not": {"X": "not|n't|wasn't|isn't|didn't|wasn’t|isn’t|didn’t"},
    "by_what": {"X": "by"},
    # "the 1973 war began on 6 October": what is named after its year, and has its days in it
    "lasting_noun": {
        "X": "war|revolution|revolt|uprising|rebellion|coup|invasion|offensive|massacre|genocide|earthquake|quake|"
        "tsunami|eruption|hurricane|cyclone|flood|floods|famine|siege|battle|strike|riots|protests|intifada|conflict|"
        "putsch|mutiny|outbreak|epidemic|crash|disaster|blackout|hijacking|bombing|bombings|attack|attacks|tournament|"
        "championship|games|olympics|world cup|election|elections|referendum|crisis|blockade|airlift|ceasefire|truce"
    },
    "began": {
        "X": "began|started|broke out|erupted|opened|ended|finished|closed|triumphed|struck|hit|happened|occurred|"
        "failed|succeeded|was held|were held|took place|was crushed|was put down|was over|was launched|was fought|"
        "came to an end"
    },
    "of_life": {
        "X": "born|founded|established|formed|created|built|joined|elected|appointed|graduated|since|listed|opened|aged"
    },
    # what parts two dates of a sentence: "arrested in March and accused of a theft in June 2019"
    "unlike": {
        "X": "who|whose|whom|which|that|after|since|when|where|while|although|though|because|but|as|if|following|for|"
        "of|over|about|against|with|than|before|until|till|compared|accused|charged|convicted|said|says|told|has|have|"
        "had|is|are|first|originally|previously|earlier|last|next|every|between|will|would|from|including|like|despite|"
        "no|unchanged"
    },
    "suffered": {
        "X": "killed|hit|destroyed|damaged|injured|wounded|caused|triggered|displaced|devastated|flattened|overthrown|"
        "toppled|ousted|rocked|shaken|struck|affected|sparked|prompted|orphaned|traumatised|traumatized|shattered|"
        "crippled|ravaged|paralysed|paralyzed|overshadowed|scarred"
    },
    "deadline": {"X": "deadline|date|target|cutoff|limit"},
    **CLAUSE_WORDS,
    **TERM_WORDS,
    # "a letter from May 2019" is of that month, as "up 5% from May 2019" is; "minister from …" since then
    "written": {
        "": "% from|percent from|pct from|points from|up from|down from|changed from|unchanged from|rise from|"
        "fall from|increase from|decline from|drop from|gain from|rose from|fell from|higher from|profit from|"
        "letter from|letters from|photo from|photos from|photograph from|photographs from|picture from|"
        "pictures from|image from|images from|footage from|video from|videos from|clip from|clips from|"
        "recording from|recordings from|email from|emails from|memo from|memos from|note from|notes from|"
        "document from|documents from|record from|records from|figures from|data from|survey from|poll from|"
        "study from|article from|articles from|interview from|speech from|statement from|statements from|"
        "map from|census from|file from|files from|ruling from"
    },
    "onward": {"": "on|onward|onwards"},
    "local_time": {"": "time"},
    "army_hours": {"": "hours|hrs"},
    "years_word": {"years": "years"},
    "reader": {"X": "you|your|yours"},
    "writer": {"X": "i|me|my|we|us|our"},
    "adjective_month": {"X": "august"},
    "campaign": {"X": "offensive|offensives|campaign|campaigns|uprising|fighting|advance|retreat"},
    "all_through": {"X": "through"},
    "looking_back": {"X": "had|having|since"},
    "later": {
        "-1": "earlier|previously",
        "1": "later|afterwards|afterward|thereafter|hence",
    },
    "later_closing": {"-1": "before|prior|beforehand", "1": "after"},
    "last_units": {
        "past": "the last|the past|last|past|the previous|the preceding|previous|recent",
        "future": "the next|the coming|next|coming|the following|upcoming",
    },
    "set_word": {
        "P1D": "daily|every day|each day|everyday|nightly|every night|a day|per day",
        "P1W": "weekly|every week|each week|a week|per week",
        "P2W": "biweekly|fortnightly",
        "P1M": "monthly|every month|each month|a month|per month",
        "P2M": "bimonthly",
        "P3M": "every quarter|each quarter",
        "P6M": "semiannual|semiannually|semi-annual|semi-annually",
        "P1Y": "annually|yearly|every year|each year|per year|per annum|a year",
    },
    "every": {"1": "every|each|per"},
    "present": {
        "PRESENT_REF": "now|currently|current|at present|nowadays|these days|right now|presently|the present|"
        "at this time|at the present time",
    },
    "past": {
        "PAST_REF": "recently|recent|former|the past|lately|the recent past|recent years|the old days|"
        "not long ago|some time ago|a while ago",
    },
    "future": {"FUTURE_REF": "the future|future|the near future|the coming years|the years ahead|near future"},
    "fashion": {"X": "spring|fall"},
    "decline": {"X": "fall"},
    "aside": {"X": "recent|former|future"},
    "quarter_name": {"Q": "quarter|quarters|qtr"},
    "half_name": {"H": "half"},
    "half_of": {
        "START": "the first half of|first half of",
        "END": "the second half of|second half of|the latter half of|latter half of|the last half of",
    },
    "quarter_of": {
        "START": "the first quarter of|first quarter of|the first third of",
        "MID": "the second quarter of|second quarter of|the third quarter of|third quarter of|the middle third of",
        "END": "the last quarter of|the final quarter of|the fourth quarter of|the last third of|the final third of",
    },
    "week_noun": {"week": "week"},
    "week_code": {"-3": "w/e", "3": "w/c|w/b"},
    # most of a week that ends on a Monday lies in the week before: its middle is three days earlier
    "ending": {"-3": "ending|ended|that ended|to", "3": "beginning|starting|commencing|that began|from"},
    "weekend_name": {"WE": "weekend|week-end|weekends|wkend|wkends|weeknd|wknd|wknds"},
    "fiscal": {"FY": "fiscal|fiscal year|financial year|the fiscal year|the financial year|school year|FY"},
    "decade_word": {
        "20": "twenties",
        "30": "thirties",
        "40": "forties",
        "50": "fifties",
        "60": "sixties",
        "70": "seventies",
        "80": "eighties",
        "90": "nineties",
    },
    "era_bc": {"BC": "bc|b.c|b.c.|bce|b.c.e|b.c.e."},
    "era_ad": {"AD": "ad|a.d|a.d.|ce|c.e|c.e."},
    "meridiem": {
        "am": "am|a.m|a.m.|a. m|a. m.|in the morning",
        "pm": "pm|p.m|p.m.|p. m|p. m.|in the afternoon|in the evening|at night",
    },
    "half_day": {"am": "am|a.m|a.m.", "pm": "pm|p.m|p.m."},
    "day_time": {"pm": "in the afternoon|in the evening"},
    "oclock": {"": "o'clock"},
    "or": {"or": "or"},
    "in": {"in": "in"},
    "relative_unit": {
        "-2 week": "the week before last",
        "-2 month": "the month before last",
        "-2 year": "the year before last",
        "2 week": "the week after next",
        "2 month": "the month after next",
        "2 year": "the year after next",
        "-1 day text": "the day before",
        "1 day text": "the day after|the day following",
        "-1 week text": "the week before",
        "1 week text": "the week after",
        "-1 month text": "the month before",
        "1 month text": "the month after",
        "-1 year text": "the year before",
        "1 year text": "the year after|the year following",
    },
    "counted_units": {},
    "bound": {
        "by": "by|no later than|not later than|on or before",
        "until": "until|till|up to|up until|til|through|years to|months to|weeks to|days to|hours to|year to",
        "before": "before|prior to|ahead of|earlier than|run-up to|lead-up to",
        "since": "on or after|since|ever since|no earlier than|not earlier than|not before|as of|from|starting|"
        "starting in|"
        "starting on|beginning|beginning in|beginning on|"
        "effective|starting from|as from",
        "after": "after|later than|following|past",
    },
    "small_feast": {
        "X": "mother's day|mothers day|father's day|fathers day|valentine's day|valentines day|christmas day|"
        "christmas eve|xmas eve|boxing day|new year's eve|new years eve|new year's day|new years day|black friday|"
        "independence day|april fools' day|april fool's day|april fools day|st patrick's day|easter sunday"
    },
    "holiday_name": {
        "12-25": "Christmas|Christmas Day|Xmas|X'mas",
        "12-24": "Christmas Eve|Xmas Eve|X'mas Eve",
        "12-26": "Boxing Day",
        "12-31": "New Year's Eve|New Years Eve|NYE",
        "01-01": "New Year's Day|New Year's|New Years Day|New Year",
        "01-06": "Epiphany",
        "02-14": "Valentine's Day|Valentines Day|Valentine's|Valentines",
        "03-08": "International Women's Day",
        "03-17": "St. Patrick's Day|St Patrick's Day|Saint Patrick's Day|St Paddy's Day|St. Paddy's Day|Paddy's Day",
        "04-01": "April Fools' Day|April Fool's Day|April Fools Day|April Fools",
        "02-02": "Groundhog Day",
        "04-22": "Earth Day",
        "04-25": "Anzac Day",
        "05-01": "May Day",
        "05-05": "Cinco de Mayo",
        "06-19": "Juneteenth",
        "07-01": "Canada Day",
        "11-05": "Guy Fawkes Night|Bonfire Night",
        "07-04": "Fourth of July|the Fourth of July|July Fourth",
        "07-14": "Bastille Day",
        "10-31": "Halloween|Hallowe'en",
        "11-1-1+1": "Election Day",
        "11-01": "All Saints' Day",
        "11-02": "All Souls' Day",
        "11-11": "Veterans Day|Veterans' Day|Armistice Day|Remembrance Day",
        "easter+0": "Easter|Easter Sunday",
        "easter+1": "Easter Monday",
        "easter-2": "Good Friday",
        "easter-3": "Maundy Thursday|Holy Thursday",
        "easter-7": "Palm Sunday",
        "easter-46": "Ash Wednesday",
        "easter-47": "Mardi Gras|Shrove Tuesday",
        "easter+39": "Ascension Day",
        "easter+49": "Pentecost|Whitsun|Whit Sunday",
        "easter+50": "Whit Monday",
        "easter+60": "Feast of Corpus Christi|Corpus Christi Day",
        "11-4-4": "Thanksgiving|Thanksgiving Day",
        "11-4-4+1": "Black Friday",
        "11-4-4+4": "Cyber Monday",
        "09-1-1": "Labor Day",
        "05--1-1": "Memorial Day",
        "01-3-1": "Martin Luther King Day|MLK Day|Martin Luther King Jr. Day",
        "02-3-1": "Presidents Day|Presidents' Day|President's Day",
        "10-2-1": "Columbus Day",
        "05-2-7": "Mother's Day|Mothers Day",
        "06-3-7": "Father's Day|Fathers Day",
    },
}

"""English: "the end of 2025", "two weeks ago", "last Friday", "the third quarter"."""

from ._en_clauses import CALLED_OFF as CALLED_OFF
from ._en_clauses import CLAUSE_CONTEXT
from ._en_clauses import DROPPED as DROPPED
from ._en_clauses import DUE as DUE
from ._en_clauses import FUTURE as FUTURE
from ._en_clauses import HEADLINE as HEADLINE
from ._en_clauses import LATER as LATER
from ._en_clauses import PAST as PAST
from ._en_clauses import PUT_OFF as PUT_OFF
from ._en_clauses import TOLD as TOLD
from ._en_clauses import USUAL as USUAL
from ._en_words import WORDS as WORDS

ORDER = "MDY"
TELLTALES = "the and of to that with for from by on was were be been has had which this are it he his as at"
CAPITALS = True
# Names of months and weekdays that are also common words: they need a capital, and often more.
COMMON_WORDS = {"may", "march", "mar", "sat", "sun", "mon", "wed", "jan", "dec", "second", "fall", "spring"}

PATTERNS = {
    "bare_yy": r"[0-9]{2}",
    "clock_day": r"(?:{weekday}|{day_word}|{this_night}|{day_month}|{month_day}|{calendar_unit})",
    "day_number": r"(?:(?P<weekday>{weekday_name})(?:,? {the} |\.?,? )(?P<on>{d}{suffix})"
    r"|{the} (?P<day>{d}{suffix}|{ordinal_word}))",
}

CONTEXT = {
    **CLAUSE_CONTEXT,
    "before_open_days": "open|opens|open from|opens from|open daily|opening hours|hours",
    "before_in_month": "in|of|during|throughout",
    "before_day": "on|until|till|by|from|since|before|after|to",
    "before_spelled_day": "on",
    "before_shared_date": "by|from|to|through|thru|before|after|starts|starting|begins|beginning|ends|ending|opens|"
    "closed|closes|deadline:|date:|dates:|out|available|dated|posted|updated",
    "before_short_date": "on|until|till|since|due",
    "before_now": "it is|it's|it’s|today is|today's|today’s|it is now|it's now|it’s now|it is currently|it's currently",
    "after_letterhead": "Dear|My dear|Dearest|My dearest|Sir|Dear Sir|Gentlemen|Darling|My darling|Beloved",
    "after_no_part": "saving|savings|hours",
    "after_day": "and|to|in|at|the|with|by|for|when|but|as|he|they|it|a|was|were|after|before|near|between|an|she|we|i|"
    "his|her|its|their|there|all|both|another|some|did|had|from|on|under|while|again|that|only|until|without",
    "after_numbered": "Street|St|Avenue|Ave|Parallel|Floor|Army|Corps|Division|Brigade|Regiment|Battalion|Infantry|"
    "Cavalry|Panzer|Fleet|Amendment|Congress|Century|Guards|Air|Field|Armored|Armoured|Mountain|Marine|Marines|Light|"
    "Ward|District|Precinct|Circuit",
    "before_month": "in|of|since|by|until|till|during|from|to|through|between|before|after|last|next|this|"
    "early|mid|late|every|each|ended|ending",
    "after_daily": "News|Telegraph|Mail|Mirror|Star|Express|Times|Standard|Record|Beast|Herald|Post|Show|Journal|"
    "Nation|Monitor|Tribune|Bulletin|Globe|Review|Trust|Sun",
    "before_sure_month": "in|of|since|by|until|till|during|from|to|through|between|before|after|last|next|this|early|"
    "mid|late|every|each|the|its|their|his|her|our|that|a|an|on|ended|ending|'s|’s",
    "before_month_name": "and|or|for",
    "after_month": "sales|exports|imports|figures|data|index|payrolls|futures|contract|delivery|crude|employment|jobs|"
    "inflation|output|production|orders|shipments|revenue|revenues|earnings|traffic|retail|consumer|producer|trade|"
    "issue|elections|report|reading|estimate",
    "after_march": "on|for|of|against|to|in|from|through|by|is|was|will|and|or|said|says|at|that|"
    "which|who|has|had|with|be|not|have|also|still|soon|never|only|well",
    "after_century": "Fox|Studios",
    "before_hence": "in|in about|in just",
    "after_model": "Chevrolet|Chevy|Ford|Honda|Toyota|Nissan|Dodge|Jeep|BMW|Mercedes|Mercedes-Benz|Audi|Lexus|Acura|"
    "Hyundai|Kia|Mazda|Volkswagen|VW|Subaru|Cadillac|Buick|Pontiac|Chrysler|GMC|Infiniti|Volvo|Porsche|Tesla|Lincoln|"
    "Oldsmobile|Mercury|Mitsubishi|Jaguar|Saturn|Bentley|Land Rover|Range Rover|Harley-Davidson|Harley|Plymouth|"
    "Peugeot|Renault|Fiat|Opel|Vauxhall|Suzuki|Yamaha|Kawasaki|Maserati|Ferrari|Lamborghini|Rolls-Royce|Ram|"
    "Freightliner",
    "before_small_weekday": "on|till|until|this|next|last|every|coming",
    "before_figure": "figure|fig.|table|chart|map|section|chapter|part|step|box|no.",
    "before_season": "in|the|since|by|until|during|of|early|late|mid|this|every",
    "after_season": "of",
    "after_decline": "in|from|against|below|to|is|was|has|follows|followed|comes|came|will|would|could|may|reflects|by",
    "before_tumble": "killed in|dies in|died in|injured in|hurt in|dead in|death in",
    "before_autumn": "in the|during the|until the|till the|since the|in|during|this|last|next|that|every",
    "after_quarter_code": "profit|profits|earnings|results|revenue|revenues|sales|net|loss|losses|GDP|growth|figures|"
    "numbers|report|guidance|forecast|outlook",
    "before_quarter": "in|for|of|by|since|until|during|this|last|next",
    "before_army": "at|abt",
    "before_clock": "at|by|until|from|before|after|around|about|since|between|to",
    "before_bare_year": "due|calendar|in|of|by|until|since|from|to|after|before|during|early|late|"
    "summer|spring|autumn|winter",
    # what a year has or does, where "1980 tanks" and "2016 rooms" are so many
    "after_any_year": "was|has|is|does|includes|excludes|reflects|marks|looks|sees|sales|earnings|results|profits|"
    "revenues|losses|figures|levels|prices|exports|imports|elections|protests|riots|attacks|floods|talks|costs|gains|"
    "expenses|taxes|models|amounts|crops|championships|games|finals|dividends|payments|estimates|forecasts|projections|"
    "holidays|winners|as|its|his",
    "after_bare_year": "the|and|to|by|when|a|an|with|he|they|it|in|was|at|until|as|but|his|after|before",
    "after_the_week": "of|after|before|when|that|in|since|on year|over year|on week|over week|"
    "-on-year|-over-year|-to-year|-to-date|-on-week|-over-week",
    "after_name": "in|on|at|of|and|or|but|with|when|while|where|as|to|from|by|for|before|after|until|till|since|"
    "during|the|a|an|is|was|were|are|will|would|has|have|had|he|she|it|they|we|i|you|his|her|its|their|that|which|who|"
    "this|then|there|not|so|if|because|into|over|through|between|against|under|than|came|began|ended|can|could|may|"
    "must|also|alone|last|next|everyone|everybody|all|my|our|your|here|only|again",
    "before_aged": "his|her|their|my|your|our|his early|her early|their early|his mid|her mid|their mid|his late|"
    "her late|their late",
    "after_old": "conflict|war|civil war|truce|ceasefire|uprising|dispute|strike|company|firm|law|agreement|deal|"
    "program|government|ban|rebellion|insurgency|campaign|regime|embargo|tradition|feud|case|building|house|offensive|"
    "slump|crisis|siege|standoff|record|movement|project|system|party|union|rule|policy|treaty|pact|scandal|"
    "investigation|website|club",
    "after_age": "old|of age",
    "after_quarters": "ago|later|earlier",
    "after_unit_phrase": "and|but|when|he|she|they|it|we|had|was|were",
    "after_unit": "of",
    "after_year": "ended|ending|that ended|to",
    "before_the_year": "man of|woman of|person of|player of|team of|word of|book of|event of|at|that|time of|times of|"
    "throughout|around|much of|parts of|day of|days of",
    "before_unit": "every|each|last|rush",
    "before_any_weekday": "on a|one|any|another|a typical",
    "after_named_day": "school|schools|best",
    "after_game": "of the game|of the match|of the contest|of play|of a game",
    "before_named_day": "Good|Bloody|Black|Super|Palm|Maundy|Shrove|Ash|Cyber|Fat|Giving|Whit|Mothering|Throwback",
    "before_hours_counted": "in|for|of|lasted|took|took her|took him|within|under",
    "before_this_day": "to|until|till",
    "before_any_weekend": "a|any|every|each",
    "before_law_number": "No.|No|Nos.|n°|nº|N°|Law|Decree|Order|Act|Ordinance|Regulation|Directive|Case|Decision|"
    "Circular|Bill|Resolution|Arrêté",
    "before_month_of_name": "Black|Red|Bloody",
    "after_month_of_name": "Revolution|Uprising|War|Rebellion|Coup|Plot|Manifesto|Theses|Days",
    "before_year_of_name": "Vision|Agenda|Horizon|Strategy|Roadmap|the Project|of Project|on Project|from Project|"
    "with Project|behind Project|by Project|to Project",
    "after_year_of_name": "Agenda|Vision",
    "before_other_feast": "Chinese|Lunar|Jewish|Islamic|Persian|Orthodox|Vietnamese|Tamil|Hindu|Coptic|Ethiopian",
    "after_nowadays": "than ever|as it was|than it was|as they were|than they were|as ever|than in the past",
    "in_street": "Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Terrace|Lane|Ln|Drive|Dr|Way|Place|Pl|Court|Ct|Square|Sq|"
    "Parkway|Pkwy|Highway|Hwy|Pike|Turnpike|Plaza|Crescent|Alley",
    "after_things": "rooms|cities|towns|villages|schools|hospitals|hotels|buildings|stores|shops|places|sites|pages|"
    "languages|countries|districts|offices|beds|seats|vehicles|ships|tanks|hectares|acres|branches|parishes",
    "before_weekday": "on|or|and|until|till|by|from|to",
    "before_span": "for|some|over|within",
    "before_number": "No.|p.|pp.|page|pages|line|lines|verse|verses|folio|lot|lots|item|items|Hill|"
    "Form|Room|Flight|Section|Article|Highway|Boeing|Resolution|Resolutions|Docket|Route|Suite|"
    "Directive|Windows|Office|Server|Peugeot|Audi|Xbox|ISO|Class|Model|Type|Paragraph|Table|Gate|Channel|Apartment|"
    "Interstate|Exit|Rule|Rules|Psalm|Hymn",
    "before_length": "the|for|first|last|next|over|during|in|than|past|least|another|these|those|its|his|her|"
    "their|full",
    "before_rate": "once|twice|times|days|nights|hours|evenings|mornings",
    "after_number": "percent|per cent|m|cm|ft|g|ml|lb|lbs|oz|kcal|calories|rpm|"
    "km|mile|miles|feet|foot|metre|metres|meters|kg|mm|MW|dollar|dollars|euro|euros|"
    "pounds|people|men|women|troops|soldiers|civilians|ton|tons|tonnes|barrels|shares|points|times|votes|employees|"
    "workers|hours|hrs|jobs|homes|houses|copies|words|cars|km2|kilograms|kilos|kilometers|kilometres|grams|gallons|"
    "litres|liters|acres|hectares|yards|inches|ounces|bushels|bottles|pills|rounds|patients|users|members|students|"
    "passengers|residents|protesters|demonstrators|families|customers|refugees|migrants|GMT|EST|EDT|PST|UTC|years|"
    "thousand|hundred",
}

EXAMPLES = [
    ("The deal was signed in June 2025.", {"June 2025": "2025-06"}),
    ("from Jan. 18 to Jan. 22, 2026", {"Jan. 18 to Jan. 22, 2026": "2026-01-18/2026-01-22"}),
    ("completed by the end of 2025", {"the end of 2025": "2025"}),
    ("We spent $50 billion on TB2 drones.", {}),
    ("see you 2nite", {"2nite": "2026-01-22TNI"}),
    ("gonna sleep early, school tml", {"tml": "2026-01-23"}),
    ("The fort was taken on Christmas night.", {"Christmas night": "2025-12-25TNI"}),
    ("Cold teatime by the sea", {"teatime": "2026-01-22TAF"}),
    ("left camp at 5+am", {"at 5+am": "2026-01-22T05:00"}),
    ("It struck at 0733 GMT and nobody woke.", {"0733 GMT": "2026-01-22T07:33Z"}),
    # which side of the day of writing a clause speaks of
    ("The vote is to be held on 4 March.", {"4 March": "2026-03-04"}),
    ("They agreed to purchase the mill in March.", {"March": "2026-03"}),
    ("The fair got off to a bright start on Tuesday.", {"Tuesday": "2026-01-20"}),
    ("It had been scheduled to expire on Tuesday.", {"Tuesday": "2026-01-20"}),
    ("The tariff is effective March 1.", {"March 1": "2026-03-01"}),
    ("They decided it at last year's summit.", {"last year's": "2025"}),
    ("He was charged last year in the October 2024 riot.", {"last year": "2025", "October 2024": "2024-10"}),
    ("They had left the day before.", {"the day before": "2026-01-21"}),
    ("Shops close on May 2, 9 and 16 in Rabat.", {"May 2": "2026-05-02", "9": "2026-05-09", "16": "2026-05-16"}),
    ("On May 2, 30 people came.", {"May 2": "2025-05-02"}),
    ("on June 3, 4 and 5, 2025", {"June 3": "2025-06-03", "4": "2025-06-04", "5, 2025": "2025-06-05"}),
    ("She paid on 3 June (Tue).", {"3 June": "2025-06-03", "Tue": "2025-06-03"}),
    ("They met on Friday (14 November 2025).", {"Friday": "2025-11-14", "14 November 2025": "2025-11-14"}),
    ("Come 8pm-10pm this Sat", {"8pm-10pm this Sat": "2026-01-24T20:00/2026-01-24T22:00"}),
    ("They train every Monday at 9am.", {"every Monday at 9am": "XXXX-WXX-1"}),
    ("It runs from Friday to Sunday.", {"Friday to Sunday": "2026-01-16/2026-01-18"}),
    ("It will be shown on Friday and Sunday.", {"Friday": "2026-01-23", "Sunday": "2026-01-25"}),
    ("They said it on Tuesday.\nThe Nov. 30 vote is off.", {"Tuesday": "2026-01-20", "Nov. 30": "2025-11-30"}),
]

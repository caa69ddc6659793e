"""The words that `locate_context` looks for around a name: titles, directions, kinds of organisation, languages."""

from __future__ import annotations

from .spoken import SMALL_WORDS

TITLES = frozenset(
    "Mr Mrs Ms Miss Dr Prof Professor Judge Justice Gov Governor Sen Senator Rep Representative Congressman"
    " Congresswoman Sheriff Detective Sgt Sergeant Lt Lieutenant Capt Captain Col Colonel Maj Gen Officer Coach"
    " President Premier Minister Ambassador Rev Reverend Pastor Father Sister Brother Saint Sir Dame Lord Lady"
    " Prince Princess King Queen Pope Cardinal Attorney Lawyer Inspector Superintendent Constable Commissioner"
    " Councillor Councilman Dean Chancellor Secretary Uncle Aunt".split()
)
DIRECTIONS = frozenset(
    "North South East West Northern Southern Eastern Western Central Downtown Uptown Greater Inner Upper Lower"
    " Old New Metro Metropolitan Northeast Northwest Southeast Southwest Near Outside Mid Mainland Modern"
    " Ancient".split()
)
_ENGLISH = frozenset(
    "A An The In At From To Of On By For With Near And But Or Nor So Yet If When While As After Before Since"
    " Until Though Although Because Where Why How What Who Which That This These Those There Here Both Either"
    " Neither Not No Yes Like Unlike Between Among Across Around Inside Outside Over Under Into Through"
    " Throughout Toward Towards About Against Despite During Meanwhile However Also Even Only Just Now Then"
    " Today Yesterday Tomorrow Once Most Many Some All Any Each Every Other Another Such Its His Her Their Our"
    " My Your It He She They We I You Is Are Was Were Has Have Had Will Would Could Should May Might Can Did"
    " Does Do Said Says Via Per Versus Vs Former Late Earlier Later Elsewhere Amid Within Without Beyond"
    " Behind Beside Besides Whether Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February"
    " March April June July August September October November December".split()
)
FUNCTION = _ENGLISH | {word.capitalize() for words in SMALL_WORDS.values() for word in words.split()}
ORGANISATIONS = frozenset(
    "Police University College Times Post News Daily Herald Tribune Journal Gazette Observer Standard Mail"
    " Star Council County City State States Government Ministry Minister President Prime Army Navy Air Force"
    " Airport International National Nationals Hospital Medical Center Centre School Schools High Department"
    " Fire Court Supreme District Regional Region Republic Street Road Avenue River Lake Island Islands Bay"
    " Zoo Museum Park Bridge Stadium Bank Stock Exchange Company Corp Inc Ltd Group Airlines Airways United"
    " Club Cup Open Marathon Olympics Olympic Games Festival Conference Summit Agreement Treaty Accord Accords"
    " Declaration Protocol Convention Pact Initiative Process Talks Congress Parliament Assembly Senate"
    " Association Institute Foundation Society Union Federation Agency Authority Board Commission Committee"
    " Office Service Services Public General Metropolitan Metro Central North South East West Northern"
    " Southern Eastern Western Embassy Ambassador Mayor Governor Bishop Archbishop Red Health Science Tech"
    " Technical Technology Research Development Community Province Prefecture Governorate Territory"
    " Territories Peninsula Coast Beach Harbour Harbor Port Mall Hotel Theatre Theater Symphony Orchestra"
    " Opera Ballet Cathedral Church Basilica Mosque Synagogue Temple Castle Palace Tower Hall House Square"
    " Gardens Garden Station Railway Subway Securities Football Rugby Cricket Sox Yankees Giants Cowboys Lions"
    " Bears Albion Rovers Wanderers Rangers Villa Spurs Attorney Sheriff Officials Official Authorities Town"
    " Village Borough Municipal Water Power Electric Energy Oil Gas Steel Motor Motors Trade Chamber Economic"
    " Business Law Criminal Civil Federal Crown Magistrates Royal First Second Third Day Week Security Defence"
    " Defense Intelligence Foreign Interior Finance Justice Education Guard Border Customs Coach Mission Mine"
    " Mines Mining Rescue Ambulance Emergency Disaster Relief Councillor Executive Chief Deputy Sen FC AFC SC"
    " MP MPs TV Radio Film Book World Grand Prix Speedway Raceway Racecourse".split()
)
NEWSPAPERS = frozenset(
    "Times Post News Daily Herald Tribune Journal Gazette Star Globe Chronicle Sun Examiner Observer Inquirer"
    " Telegraph Mail Broadcasting Dispatch Guardian Mirror Standard Bulletin Courier Sentinel Register Weekly"
    " Review".split()
)
COMPANIES = frozenset(
    "Inc Corp Co Ltd Plc PLC AG SA Group Holdings Holding Industries Securities Partners Financial".split()
)
NO_NAME = FUNCTION | DIRECTIONS | ORGANISATIONS  # capitalised, and yet no part of a person's name
MIXED_COUNTRIES = frozenset("Bosnian Croatian Kosovo Kosovar Macedonian Israeli Turkish Iraqi Iranian".split())
PEOPLES = frozenset("Serb Serbs Croat Croats Albanian Albanians Arab Arabs Turk Turks Turkmen Azeri Azeris".split())
LANGUAGES = frozenset(
    "English French Spanish German Italian Portuguese Russian Chinese Japanese Korean Dutch Swedish Norwegian"
    " Danish Finnish Polish Czech Hungarian Romanian Bulgarian Greek Turkish Persian Hindi Bengali Thai"
    " Vietnamese Indonesian Malay Welsh Irish Icelandic Estonian Latvian Lithuanian Ukrainian Croatian Serbian"
    " Albanian Armenian Georgian Burmese Khmer Nepali Somali".split()
)
SEAS = frozenset("Sea Ocean Gulf Strait Straits".split())
# In the languages abroad, in their cases: of "Индийский океан", and of "русский язык".
SEAS_ABROAD = frozenset(
    """
    океан океана океане океаном океану море моря морю морем залив залива заливе заливом пролив пролива проливе
    морі океані затока затоки затоці затокою протока протоки протоці ocean oceanu oceanie oceanem morze morza morzu
    morzem zatoka zatoki zatoce cieśnina cieśniny oceaan zee golf straat denizi okyanusu körfezi boğazı meri meres
    merel ookean laht lahe lahes θάλασσα θάλασσας κόλπος κόλπο κόλπου ωκεανός ωκεανό ωκεανού bahari ghuba
    بحر وبحر بالبحر المحيط والمحيط خليج وخليج الخليج والخليج مضيق ومضيق
    """.split()
)
TONGUES_ABROAD = frozenset(
    """
    язык языка языке языком языку языки мова мови мові мовою мову język języka języku językiem taal dili dilinde
    keel keele keeles γλώσσα γλώσσας γλώσσες lugha اللغة باللغة واللغة
    """.split()
)
PREFIXES = frozenset("Anglo Franco Sino".split())  # of "Franco-German"; by itself a person or a firm
FEATURES = frozenset("Point Lake Grove Creek Springs Ridge Heights Beach Hollow Canyon".split())  # Turkey Point

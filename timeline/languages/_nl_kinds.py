"""What Dutch words tell of: "ondertekenden", "een luchtaanval"."""

from ..model import Type
from ._kinds import Kinds

KINDS = Kinds(
    verbs={
        Type.AGREEMENT: """
            ondertekend* ondertekent* ondertekenen tekende tekenden tekent tekenen getekend ratific*
            geratificeerd bekrachtigd*
        """,
        Type.MEETING_VISIT: """
            ontmoet* bezocht* bezoekt bezoeken reisde* reist reizen ontving ontvingen ontvangt ontvangen
            vergader* overleg* onderhandel* aangekomen arriveer*
        """,
        Type.STATEMENT: """
            kondigde* aangekondigd verklaarde* verklaart veroordeelde veroordeelden waarschuw*
            gewaarschuwd dreigde* dreigt gedreigd eiste* eist geëist bekritiseer* beloofde* belooft
            beloofd verwierp* verworpen zei zeiden zegt stelde benadruk* weiger*
        """,
        Type.EXERCISE_COOPERATION: "oefende* oefenen geoefend train* getraind samenwerk*",
        Type.PROCUREMENT_INDUSTRY: """
            kocht* koopt kopen gekocht bestelde* bestelt besteld leverde* levert leveren geleverd bouwde*
            bouwt bouwen gebouwd produceer* investeer* verkocht* verkoopt
        """,
        Type.AID: """
            doneer* schonk* geschonken hielp* steunde* gefinancierd financier* redde* gered evacueer*
            geëvacueerd
        """,
        Type.DEPLOYMENT: """
            stuurde* gestuurd zond* gezonden stationeer* gestationeerd ingezet mobiliseer* gemobiliseerd
            versterkt*
        """,
        Type.ATTACK_CLASH: """
            aangevallen doodde* gedood vermoord* bombardeer* gebombardeerd beschoot beschoten schoot
            schoten bezette* bezet veroverd* bestormd* vernietigd* ontvoerd* ontplof* explodeer*
            verwondde* gewond aanviel*
        """,
        Type.PROTEST: "demonstreer* gedemonstreerd protesteer* geprotesteerd staakt* staken gestaakt",
        Type.SANCTION_COERCION: """
            arresteer* gearresteerd verbood verboden verbiedt veroordeeld uitgezet uitgewezen opgepakt
            aangehouden opgeschort gevangengezet
        """,
        Type.DEESCALATION: "teruggetrokken vrijgelaten ontwapen* capituleer* opgeheven terugtrok*",
        Type.LEADERSHIP: """
            gekozen verkozen koos kozen benoemd* benoemt aftreed* afgetreden beëdigd* afgezet ontslagen
            herkozen stemde* stemmen
        """,
        Type.DISASTER_ACCIDENT: """
            stortte* neergestort ontspoor* overstroom* verdronk* kapseis* gekapseisd ingestort overleed
            overleden stierf stierven
        """,
    },
    nouns={
        Type.AGREEMENT: """
            *akkoord *akkoorden *verdrag *verdragen *overeenkomst *overeenkomsten *pact *pacten memorandum
            *protocol ondertekening
        """,
        Type.MEETING_VISIT: """
            *bezoek *bezoeken *ontmoeting* *overleg *gesprekken *conferentie* *vergadering* *reis
            *onderhandelingen *congres top navotop eurotop
        """,
        Type.STATEMENT: """
            *verklaring* *aankondiging* *toespraak *dreigement* *waarschuwing* *kritiek *oproep
            *uitnodiging*
        """,
        Type.EXERCISE_COOPERATION: "*oefening *oefeningen *manoeuvre* *samenwerking *partnerschap *opleiding",
        Type.PROCUREMENT_INDUSTRY: """
            *levering* *contract *contracten *aankoop *aankopen *productie *fabriek* *investering* order
            orders
        """,
        Type.AID: "*steun *donatie* *lening* *noodhulp hulp noodhulp* voedselhulp* ontwikkelingshulp*",
        Type.DEPLOYMENT: "*inzet *mobilisatie *stationering",
        Type.ATTACK_CLASH: """
            *aanval *aanvallen *aanslag *aanslagen *oorlog *oorlogen *gevechten *offensief *invasie
            *bloedbad *explosie* *beschieting* *moord *moorden *bombardement* *veldslag*
        """,
        Type.PROTEST: "*protest *protesten *demonstratie* *staking* *opstand* *rellen *betoging* *boycot",
        Type.SANCTION_COERCION: """
            *sanctie *sancties *embargo* *verbod *arrestatie* *aanhouding* *vonnis *boete* *heffingen
            *avondklok
        """,
        Type.DEESCALATION: """
            *bestand *wapenstilstand *staakt-het-vuren *terugtrekking *vrijlating *vrede *capitulatie
            *amnestie
        """,
        Type.LEADERSHIP: "*verkiezing *verkiezingen *referendum* *staatsgreep* *coup *benoeming* *aftreden *stemming",
        Type.DISASTER_ACCIDENT: """
            *aardbeving* *overstroming* *ongeluk *ongelukken *ramp *rampen *brand *branden *storm
            *uitbarsting *droogte *pandemie *epidemie
        """,
    },
)

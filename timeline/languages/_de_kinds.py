"""What German words tell of: "unterzeichneten", "ein Luftangriff"."""

from ..model import Type
from ._kinds import Kinds

KINDS = Kinds(
    verbs={
        Type.AGREEMENT: """
            unterzeichn* unterschr* vereinbart* vereinbaren ratifizier* einigte* geeinigt paraphier*
            besiegel*
        """,
        Type.MEETING_VISIT: """
            trafen treffen besuchte* besuchen reiste* reisen gereist empfing empfingen empfangen empfängt
            tagte* tagen verhandelte* verhandeln beriet berieten beraten begegne* trifft
        """,
        Type.STATEMENT: """
            kündigte* angekündigt* ankündigte* erklärte* erklären verurteilte verurteilten verurteilen
            warnte* warnen gewarnt drohte* drohen gedroht forderte* fordern gefordert kritisier*
            versprach* versprochen lehnte* abgelehnt begrüßte* begrüßt betonte* betont bekräftig* sagte*
            gesagt mitgeteilt mitteilte* bestätigte* bestätigt dementier* vorgeschlagen appellier*
        """,
        Type.EXERCISE_COOPERATION: "übten geübt trainier* kooperier* zusammenarbeite*",
        Type.PROCUREMENT_INDUSTRY: """
            kaufte* kaufen gekauft bestellt bestellte* bestellen lieferte* liefern geliefert beschafft*
            beschaffen baute* bauen gebaut produzier* investier* übernahm* enthüllt* erwarb* erworben
            verkauf*
        """,
        Type.AID: "spendet* gespendet unterstützt* unterstützen finanzier* rettet* gerettet evakuier*",
        Type.DEPLOYMENT: "entsandt* entsende* stationier* verlegte* mobilisier* verstärkt* patrouillier*",
        Type.ATTACK_CLASH: """
            griff griffen angegriffen angreif* tötet* getötet töten bombardier* beschoss* schoss schossen
            überfiel* besetzte* eroberte* erobert stürmte* ermordet* zerstört* explodiert* marschierte*
            einmarschiert entführte* entführt abgeschossen verletzt*
        """,
        Type.PROTEST: "demonstrier* protestier* streikte* streiken gestreikt boykottier*",
        Type.SANCTION_COERCION: """
            verhängt* verhängen verhaftet* verhaften festgenommen festnahm* verbot verboten verbieten
            verurteilt ausgewiesen auswies* beschlagnahmt* inhaftier* gesperrt angeklagt suspendier*
            ausgesetzt
        """,
        Type.DEESCALATION: """
            abgezogen abzog* abziehen freigelassen freiließ* entwaffnet* kapitulier* begnadigt* aufgehoben
            normalisier*
        """,
        Type.LEADERSHIP: """
            gewählt* wählte* wählen ernannt* ernennt zurückgetreten zurücktrat vereidigt* gestürzt
            entlassen entließ* abgesetzt wiedergewählt nominier* abgewählt
        """,
        Type.DISASTER_ACCIDENT: """
            abgestürzt abstürzte* entgleist* überschwemmt* ertrank* ertrunken kentert* gekentert
            eingestürzt einstürzte* starb starben gestorben verunglückt*
        """,
    },
    nouns={
        Type.AGREEMENT: """
            *abkommen* *vertrag *vertrags *vertrages *verträge *verträgen *vereinbarung* *pakt *pakts
            *pakte memorandum *protokoll einigung
        """,
        Type.MEETING_VISIT: """
            *besuch *besuchs *besuche *treffen *treffens *gipfel *gipfels *gespräche *gesprächen
            *konferenz *konferenzen *sitzung *sitzungen *verhandlungen *tagung *empfang *kongress reise
            staatsreise auslandsreise dienstreise rundreise
        """,
        Type.STATEMENT: """
            *erklärung *erklärungen *ankündigung* *rede drohung* *warnung* *forderung* *kritik *appell*
            *einladung* verurteilung
        """,
        Type.EXERCISE_COOPERATION: "*übung *übungen *manöver* *zusammenarbeit *kooperation *partnerschaft *ausbildung",
        Type.PROCUREMENT_INDUSTRY: """
            *lieferung* *auftrag *aufträge *kauf *kaufs *produktion *beschaffung* *fabrik* *investition*
            *übernahme
        """,
        Type.AID: """
            *hilfspaket* *spende *spenden *kredit *kredite *darlehen hilfe hilfen hilfsgüter*
            militärhilfe* entwicklungshilfe* nothilfe* waffenhilfe* finanzhilfe* soforthilfe*
            wirtschaftshilfe* katastrophenhilfe*
        """,
        Type.DEPLOYMENT: "entsendung* mobilmachung *verlegung *aufmarsch verstärkung*",
        Type.ATTACK_CLASH: """
            *angriff* *anschlag *anschlags *anschläge *anschlägen *krieg *kriegs *krieges *schlacht
            *kämpfe *kämpfen *offensive* *überfall *massaker* *attentat* *invasion *explosion* *gefecht*
            *beschuss *mord *morde *bombardierung
        """,
        Type.PROTEST: """
            *protest *proteste *protesten *demonstration* *streik* *aufstand* *unruhen *kundgebung*
            *boykott
        """,
        Type.SANCTION_COERCION: """
            *sanktion *sanktionen *embargo* *verbot *verbots *festnahme* *verhaftung* *urteil *zölle
            *zöllen *strafe *strafen *ausgangssperre* *ausweisung*
        """,
        Type.DEESCALATION: """
            *waffenruhe* *waffenstillstand* *abzug *abzugs *rückzug *freilassung* frieden *kapitulation
            *amnestie begnadigung
        """,
        Type.LEADERSHIP: """
            *wahl *wahlen *referendum* *putsch* *rücktritt *rücktritts *ernennung* amtsantritt
            *vereidigung *krönung *abstimmung*
        """,
        Type.DISASTER_ACCIDENT: """
            *erdbeben* *überschwemmung* *flut *fluten *unfall *unfalls *unglück* *absturz *brand *brände
            *sturm *vulkanausbruch *dürre *pandemie *epidemie *katastrophe* *tsunami*
        """,
    },
)

"""What Italian words tell of: "hanno firmato", "un attacco"."""

from ..model import Type
from ._kinds import Kinds

KINDS = Kinds(
    verbs={
        Type.AGREEMENT: """
            firmato firmata firmati firmate firmare firmano firmeranno firmerà firmò firmarono siglat*
            siglare concordat* ratific* stipul*
        """,
        Type.MEETING_VISIT: """
            incontr* visitat* visitare visiterà visitò riunit* riunisc* riunir* ricevut* ricever* riceve
            accolt* accogli* arrivat* arriver* arriva negozi* recat* recher* viaggi*
        """,
        Type.STATEMENT: """
            annunci* dichiar* condannat* condanna condannò avvert* minacci* accus* critic* denunci*
            chiest* chiede chiesero promess* promett* propost* propone respint* afferm* rifiut* invitat*
            invita ribad* sottoline*
        """,
        Type.EXERCISE_COOPERATION: "cooper* addestr* collabor*",
        Type.PROCUREMENT_INDUSTRY: """
            comprat* comprare acquistat* acquistare acquister* ordinat* vendut* vendere vender* consegnat*
            consegnare consegner* costruit* costruire costruir* prodott* produrre investit* fabbric*
        """,
        Type.AID: "donat* donare aiutat* aiutare finanziat* finanziare finanzier* soccors* evacuat* evacuare salvat*",
        Type.DEPLOYMENT: "schierat* schierare schierer* inviare invier* mobilit* dispieg*",
        Type.ATTACK_CLASH: """
            attaccat* attaccare attaccano attaccò uccis* uccid* bombardat* bombardare invas* invad*
            assassinat* sparat* sparò ferit* catturat* distrutt* rapit* assalit* occupat* conquistat*
            conquistò esplos* colpit*
        """,
        Type.PROTEST: "manifestat* manifestano manifestare protestat* protestano scioperat* scioperano boicott*",
        Type.SANCTION_COERCION: """
            sanzionat* arrestat* arrestare vietat* vietare espuls* espell* sequestrat* sospes* sospend*
            incarcerat* impost* imporre incriminat* confiscat* congelat*
        """,
        Type.DEESCALATION: """
            ritirat* ritirare ritirer* liberat* liberare disarm* graziat* normalizzat* revocat* arreso
            arresi arresa arrendono arresero capitolat* capitolare
        """,
        Type.LEADERSHIP: """
            elegg* nominat* nominare nomina dimess* dimett* destituit* deposto rovesciat* votat* votare
            votano rielett* insediat* eletto eletti eletta elette
        """,
        Type.DISASTER_ACCIDENT: """
            schiantat* precipitat* inondat* alluvionat* deragliat* crollat* annegat* naufrag* decedut*
            morto morti morta morì morirono
        """,
    },
    nouns={
        Type.AGREEMENT: """
            accordo accordi trattato trattati patto patti convenzione protocollo memorandum firma intesa
            intese
        """,
        Type.MEETING_VISIT: """
            visita visite riunione riunioni vertice vertici conferenza conferenze colloquio colloqui
            sessione congresso
        """,
        Type.STATEMENT: "discorso appello invito comunicato",
        Type.EXERCISE_COOPERATION: "esercitazione esercitazioni manovra manovre partenariato",
        Type.PROCUREMENT_INDUSTRY: """
            acquisto acquisti consegna consegne contratto contratti commessa fornitura produzione
            investimento investimenti costruzione vendita
        """,
        Type.AID: "aiuto aiuti donazione donazioni prestito prestiti assistenza finanziamento",
        Type.DEPLOYMENT: "schieramento rinforzi invio",
        Type.ATTACK_CLASH: """
            attacco attacchi attentato attentati guerra guerre battaglia combattimenti bombardamento
            bombardamenti offensiva omicidio assassinio strage massacro scontri scontro conflitto
        """,
        Type.PROTEST: "manifestazione manifestazioni sciopero scioperi protesta proteste rivolta sommossa corteo",
        Type.SANCTION_COERCION: """
            sanzione sanzioni embargo divieto processo sentenza multa coprifuoco dazi arresto arresti
        """,
        Type.DEESCALATION: "tregua cessate ritiro liberazione pace armistizio amnistia",
        Type.LEADERSHIP: "elezione elezioni referendum golpe dimissioni insediamento votazione voto",
        Type.DISASTER_ACCIDENT: """
            terremoto alluvione alluvioni inondazione catastrofe incidente incendio incendi uragano
            eruzione siccità pandemia epidemia tempesta
        """,
    },
)

"""What French words tell of: "ont signé", "une attaque"."""

from ..model import Type
from ._kinds import Kinds

KINDS = Kinds(
    verbs={
        Type.AGREEMENT: """
            signé signée signés signées signer signera signeront signerait signe signent signa signèrent
            signait conclu conclue conclus conclues conclure conclura conclut ratifi* paraph*
        """,
        Type.MEETING_VISIT: """
            rencontr* visité* visiter visitera visita rendra rendront recevra reçoit reçu reçus reçue
            accueilli* accueille accueillera réuni* arrivé* arriver arrivera négocié* négocier négocient
            entretenu* entretient entretiendra entretenir déplacé* séjourn*
        """,
        Type.STATEMENT: """
            annonc* déclar* condamn* averti* menacé* menacer menace menacent accus* critiqué* critiquer
            dénonc* exig* appelé* appeler appelle appellent promis* promet* proposé* proposer propose
            refus* affirm* salué* saluer indiqué* rejeté* rejeter rejette demandé* demander demande
            demandent invité* inviter
        """,
        Type.EXERCISE_COOPERATION: "coopéré* coopérer coopèrent entraînés collabor*",
        Type.PROCUREMENT_INDUSTRY: """
            acheté* acheter achète achètera acquis acquise acquérir commandé* commander commandera vendu*
            vendre vendra livré* livrer livrera livreront construit* construire construira fabriqu*
            produit* dévoil* investi investit investissent investira investir
        """,
        Type.AID: """
            aidé* aider aidera financé* financer financera secouru* évacué* évacuer sauvé* donné versé*
            octroyé*
        """,
        Type.DEPLOYMENT: "déploy* déploi* envoyé* envoyer enverra envoie mobilis* dépêch* stationn*",
        Type.ATTACK_CLASH: """
            attaqué* attaquer attaquent attaqua attaquait tué* tuer tuant bombardé* bombarder frappé*
            frapper envahi* assassiné* assassiner tiré tirée tirés tirer blessé* captur* pilonn* explosé
            enlevé* détrui* massacré* affronté* affrontent occupé* conquis*
        """,
        Type.PROTEST: "manifesté* manifester manifestent manifestaient protesté* protester boycott* défil*",
        Type.SANCTION_COERCION: """
            sanctionn* arrêté* arrêter interdit* interdire expuls* saisi* suspend* emprisonn* incarcér*
            inculp* écrou* imposé* imposer gelé* confisqu*
        """,
        Type.DEESCALATION: """
            retiré* retirer retirera libéré* libérer libérera levé* désarm* capitul* grâcié* gracié*
            normalis*
        """,
        Type.LEADERSHIP: """
            élu* élire nommé* nommer nomme nommera démissionn* intronis* renvers* destitu* limog* réélu*
            voté* voter vote
        """,
        Type.DISASTER_ACCIDENT: "écrasé* inond* déraill* effondré* noyé* chaviré* ravagé* mort morte morts décédé*",
    },
    nouns={
        Type.AGREEMENT: """
            accord accords traité traités pacte pactes convention conventions protocole protocoles
            mémorandum signature entente
        """,
        Type.MEETING_VISIT: """
            visite visites sommet sommets entretien entretiens conférence conférences négociation
            négociations voyage tournée déplacement pourparlers forum congrès session
        """,
        Type.STATEMENT: "discours menaces critique critiques appel appels invitation proposition promesse communiqué",
        Type.EXERCISE_COOPERATION: """
            exercice exercices manœuvre manœuvres manoeuvres coopération partenariat entraînement
            formation
        """,
        Type.PROCUREMENT_INDUSTRY: """
            livraison livraisons contrat contrats achat achats commande commandes acquisition production
            investissement investissements usine construction vente
        """,
        Type.AID: "aide aides don dons prêt prêts subvention assistance secours financement",
        Type.DEPLOYMENT: "renfort renforts envoi",
        Type.ATTACK_CLASH: """
            attaque attaques attentat attentats guerre guerres bataille combats combat bombardement
            bombardements offensive invasion frappe frappes assassinat massacre explosion affrontements
            affrontement raid raids conflit fusillade tirs meurtre
        """,
        Type.PROTEST: """
            manifestation manifestations grève grèves émeute émeutes protestation protestations
            soulèvement révolte
        """,
        Type.SANCTION_COERCION: """
            sanction sanctions embargo arrestation arrestations interdiction couvre-feu procès verdict
            amende suspension
        """,
        Type.DEESCALATION: "trêve cessez-le-feu retrait retraits libération libérations paix armistice amnistie",
        Type.LEADERSHIP: """
            élection élections scrutin référendum démission nomination investiture présidentielle
            législatives putsch
        """,
        Type.DISASTER_ACCIDENT: """
            séisme tremblement catastrophe accident naufrage incendie incendies ouragan éruption crash
            sécheresse pandémie épidémie tempête
        """,
    },
)

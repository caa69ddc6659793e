"""What Portuguese words tell of: "assinaram", "um ataque"."""

from ..model import Type
from ._kinds import Kinds

KINDS = Kinds(
    behind="se lhe lhes o a os as lo la los las no na nos nas me",
    verbs={
        Type.AGREEMENT: """
            assinou assinaram assinar assinará assinado* assinada* firmou firmaram firmar acordaram
            ratific* rubric*
        """,
        Type.MEETING_VISIT: """
            reuniu reuniram reunir* reúne reúnem visitou visitar visitará visitaram viajou viajar viajará
            recebeu recebe receberá receberam encontraram-se encontrou-se
            deslocou-se deslocaram-se chegou chegará chegaram negociaram negociar negociam
        """,
        Type.STATEMENT: """
            anunci* declarou declararam declara condenou condenaram condena advertiu ameaç* acusou
            acusaram acusa critic* denunci* exigiu exigiram exige prometeu promete propôs propõe rejeit*
            recus* afirm* pediu pediram pede saudou convidou garantiu
        """,
        Type.EXERCISE_COOPERATION: "cooper* trein* colabor*",
        Type.PROCUREMENT_INDUSTRY: """
            comprou compraram comprar comprará adquir* encomend* vendeu venderam vender venderá entregou
            entregaram entregar entregará constru* fabric* produziu produzir* investiu investiram investir
            investirá
        """,
        Type.AID: "doou doaram doar doará ajudou ajudar financiou financiar financiará resgat* evacu*",
        Type.DEPLOYMENT: "destacou destacaram deslocou deslocaram mobiliz* enviou enviaram enviar enviará posicion*",
        Type.ATTACK_CLASH: """
            atacou atacaram atacar atacado* matou mataram matar morto* bombarde* invad* assassin* disparou
            dispararam feriu feriram ferido* captur* destru* sequestr* raptou raptaram combat* assalt*
            ocup* conquist* explodiu explodir explodiram embosc* alvej* deton*
        """,
        Type.PROTEST: "manifestaram manifestou protest* boicot* marcharam",
        Type.SANCTION_COERCION: """
            sancion* prendeu prenderam detev* detido* proib* expuls* confisc* apreend* suspend* suspens*
            encarcer* indici* bloque* rompeu romperam deport* extradit* impôs impuseram impor congel*
        """,
        Type.DEESCALATION: """
            retirou retiraram retirar retirará libert* depuseram levantou levantaram desarm* capitul* rendeu
            renderam perdo* normaliz*
        """,
        Type.LEADERSHIP: """
            elegeu elegeram eleito* eleita* demit* renunciou renunciaram exoner* depôs deposto* deposta* destitu*
            derrub* votou votaram votar reeleito* empossado* nomeou nomearam nomead* nomear eleger
        """,
        Type.DISASTER_ACCIDENT: "despenh* inund* descarril* desab* afog* naufrag* morreu morreram faleceu devast*",
    },
    nouns={
        Type.AGREEMENT: """
            acordo acordos tratado tratados pacto pactos convenção convênio protocolo memorando assinatura
        """,
        Type.MEETING_VISIT: """
            visita visitas reunião reuniões cúpula cimeira encontro encontros conferência conferências
            negociação negociações viagem conversações sessão congresso fórum
        """,
        Type.STATEMENT: """
            anúncio anúncios declaração declarações discurso advertência crítica críticas condenação apelo
            convite proposta promessa comunicado
        """,
        Type.EXERCISE_COOPERATION: "exercício exercícios manobra manobras parceria",
        Type.PROCUREMENT_INDUSTRY: """
            compra compras entrega entregas contrato contratos aquisição produção investimento
            investimentos fábrica venda
        """,
        Type.AID: "ajuda doação doações empréstimo empréstimos assistência financiamento",
        Type.DEPLOYMENT: "destacamento reforços envio",
        Type.ATTACK_CLASH: """
            ataque ataques atentado atentados guerra guerras batalha batalhas ofensiva invasão massacre
            explosão confronto confrontos conflito tiroteio
        """,
        Type.PROTEST: "manifestação manifestações greve greves distúrbios revolta motim",
        Type.SANCTION_COERCION: "sanção sanções embargo prisão detenção julgamento sentença multa tarifas",
        Type.DEESCALATION: "trégua cessar-fogo retirada paz armistício rendição anistia amnistia",
        Type.LEADERSHIP: "eleição eleições referendo golpe demissão renúncia nomeação posse votação",
        Type.DISASTER_ACCIDENT: """
            terremoto terramoto sismo enchente catástrofe acidente naufrágio incêndio incêndios furacão
            erupção ciclone ciclones cheia cheias deslizamento desastre seca pandemia epidemia tempestade
        """,
    },
)

"""What Japanese words tell of: "署名", "攻撃"; they stand in no blanks, so that each may be part of a longer run."""

from ..model import Type
from ._east import within
from ._kinds import Kinds

KINDS = Kinds(
    verbs={
        Type.STATEMENT: within("非難 警告 表明 批判 抗議した 拒否 要求した 発表 宣言"),
        Type.AGREEMENT: within("署名 調印 締結 批准 合意"),
        Type.MEETING_VISIT: within("会談 訪問 到着 訪米 訪中 訪日 来日 会見"),
        Type.DEESCALATION: within("停戦 撤退 釈放 解放 降伏 休戦"),
        Type.SANCTION_COERCION: within("制裁 逮捕 拘束 禁止 追放 判決 起訴"),
        Type.LEADERSHIP: within("当選 任命 辞任 就任 罷免 選出"),
        Type.ATTACK_CLASH: within("攻撃 襲撃 爆撃 殺害 侵攻 占領 砲撃 爆発 暗殺 空爆 撃墜"),
        Type.EXERCISE_COOPERATION: within("演習 訓練"),
        Type.DEPLOYMENT: within("配備 派遣 増派 動員"),
        Type.PROCUREMENT_INDUSTRY: within("調達 購入 納入 発注 受注 進水 買収"),
        Type.AID: within("援助 寄付 供与 救助"),
        Type.PROTEST: within("デモ ストライキ 抗議"),
        Type.DISASTER_ACCIDENT: within("墜落 沈没 地震 洪水 台風 津波 死亡 噴火"),
    },
    nouns={
        Type.AGREEMENT: within("協定 条約 覚書"),
        Type.MEETING_VISIT: within("首脳会議 サミット 会議 協議 交渉"),
        Type.EXERCISE_COOPERATION: within("協力"),
        Type.ATTACK_CLASH: within("戦争 戦闘 衝突 虐殺"),
        Type.LEADERSHIP: within("選挙 国民投票 クーデター"),
        Type.DISASTER_ACCIDENT: within("事故 火災 災害"),
    },
)

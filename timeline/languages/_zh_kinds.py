"""What Chinese words tell of: "签署", "袭击"; they stand in no blanks, so that each may be part of a longer run."""

from ..model import Type
from ._east import within
from ._kinds import Kinds

KINDS = Kinds(
    verbs={
        Type.STATEMENT: within("宣布 谴责 警告 威胁 批评 承诺 拒绝 呼吁 否认 指责 重申"),
        Type.AGREEMENT: within("签署 签订 达成协议 批准 缔结"),
        Type.MEETING_VISIT: within("会见 会晤 访问 抵达 会谈 出席 访华 访美 访日 访俄"),
        Type.DEESCALATION: within("停火 撤军 释放 投降 撤出"),
        Type.SANCTION_COERCION: within("制裁 逮捕 拘留 禁止 驱逐 判处 没收 封锁"),
        Type.LEADERSHIP: within("当选 任命 辞职 就任 就职 罢免 推翻"),
        Type.ATTACK_CLASH: within("袭击 攻击 轰炸 击毙 打死 入侵 占领 炮击 爆炸 暗杀 绑架 击落"),
        Type.EXERCISE_COOPERATION: within("演习 军演 合作"),
        Type.DEPLOYMENT: within("部署 增兵 派遣 调动"),
        Type.PROCUREMENT_INDUSTRY: within("采购 购买 交付 订购 投产 下水 收购"),
        Type.AID: within("援助 捐赠 捐款 救援 贷款"),
        Type.PROTEST: within("示威 游行 罢工 抗议"),
        Type.DISASTER_ACCIDENT: within("坠毁 沉没 地震 洪水 洪灾 台风 坍塌 遇难 海啸"),
    },
    nouns={
        Type.AGREEMENT: within("协议 协定 条约 公约 备忘录"),
        Type.MEETING_VISIT: within("峰会 会议 谈判"),
        Type.ATTACK_CLASH: within("战争 战役 冲突 屠杀"),
        Type.LEADERSHIP: within("选举 公投 政变"),
        Type.DISASTER_ACCIDENT: within("事故 火灾 灾难 疫情"),
    },
)

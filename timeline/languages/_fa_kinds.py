"""What Persian words tell of; its verbs are mostly a noun with "کرد" or "شد": "محکوم کرد", "امضا شد"."""

from ..model import Type
from ._kinds import Kinds

KINDS = Kinds(
    verbs={
        Type.STATEMENT: "محکوم اعلام هشدار تهدید انتقاد تاکید تأکید تکذیب خواستار گفت گفتند",
        Type.AGREEMENT: "امضا امضای تصویب",
        Type.MEETING_VISIT: "دیدار ملاقات سفر مذاکره گفتگو",
        Type.ATTACK_CLASH: "کشته کشت ترور بمباران اشغال ربوده مجروح",
        Type.SANCTION_COERCION: "بازداشت دستگیر ممنوع اخراج توقیف",
        Type.LEADERSHIP: "منصوب استعفا برکنار سوگند",
        Type.DEPLOYMENT: "اعزام مستقر",
        Type.PROCUREMENT_INDUSTRY: "خرید خریداری تحویل تولید",
        Type.DISASTER_ACCIDENT: "سقوط غرق واژگون درگذشت",
    },
    nouns={
        Type.AGREEMENT: "توافق* پیمان* قرارداد* معاهده* تفاهم*",
        Type.MEETING_VISIT: "نشست* اجلاس* کنفرانس* مذاکرات گفتگوها",
        Type.EXERCISE_COOPERATION: "رزمایش* مانور* همکاری*",
        Type.ATTACK_CLASH: "حمله* حملات جنگ* نبرد* انفجار* درگیری*",
        Type.PROTEST: "اعتراض* تظاهرات اعتصاب* شورش*",
        Type.SANCTION_COERCION: "تحریم* محاکمه* جریمه*",
        Type.DEESCALATION: "صلح آزادی خروج تسلیم",
        Type.LEADERSHIP: "انتخابات کودتا",
        Type.AID: "کمک* وام*",
        Type.DISASTER_ACCIDENT: "زلزله* سیل* حادثه* طوفان* خشکسالی",
    },
)

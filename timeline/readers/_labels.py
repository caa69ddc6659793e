"""What stands before the day a text appeared, by language: "Published:", "Дата публикации:", "发布时间："."""

_WORDS = (
    r"(?:first |date )?(?:published|posted)(?: on)?|publication date|date|for immediate release",
    r"(?:veröffentlicht|erstellt|publi[ée]|publicad[oa]|pubblicat[oa])(?: (?:am|le|el|em|il))?",
    r"gepubliceerd(?: op)?|publicerad|publiceret|publisert|julkaistu|avaldatud|publicat|megjelent|publikováno",
    r"data publikacji|opublikowano|objavljeno|yayın(?:lanma)? tarihi|diterbitkan|imechapishwa|ngày đăng",
    r"дата публикации|опубликовано|дата публікації|опубліковано|дата|δημοσιεύ(?:θηκε|τηκε)|ημερομηνία(?: δημοσίευσης)?",
    r"تاريخ النشر|نُ?شر في|التاريخ|تاریخ(?: انتشار)?|פורסם(?: ב)?",
    r"[发發][布佈](?:[时時][间間]|日期)|日期|公開日|掲載日|発表日|発行日|日付|입력|등록일?|발행일|게시일|작성일",
)
PUBLISHED = f"(?:{'|'.join(_WORDS)})"

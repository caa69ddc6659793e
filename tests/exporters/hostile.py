"""Texts that attack whoever opens a file: formulas, markup, line ends, letters turned round, half characters."""

from charts.examples import event, timeline

from timeline.result import Timeline

TEXTS = {
    "formula": '=HYPERLINK("https://evil.example","x")',
    "wide formula": "＝cmd|' /C calc'!A0",
    "tab formula": "\t=1+1",
    "line ends": "one\r\nEND:VEVENT\r\nBEGIN:VALARM\rtwo\n\nthree",
    "script": "</script><script>window.PWNED=1</script><img src=x onerror='window.PWNED=1'>",
    "xml": ']]></TEXT><TIMEX3 tid="t9"/> & < > " \'',
    "markdown": "![x](https://evil.example/a.png) [a](javascript:x) `b` | c *d* # e <b>f</b>",
    "bibtex": "} , author = {Evil} } @book{x, title={\\input{/etc/passwd}} % $x^2_y$ # ~ &",
    "bidi": "abc\u202egpj.exe\u2066x\u200f",
    "controls": "a\x00b\x07c\x1bd\x85e\u2028f\ufffe",
    "lone": "half \ud800 a \udfff character",
    "markwhen": "# header\n2020: not an event\nsection x\nend",
    "long": "word " * 2000,
    "letters": "العربية 中文 Ελλάδα İstanbul é e\u0301 🇷🇼",
}


def hostile(text: str) -> Timeline:
    """A timeline whose every foreign part is the text; its one date is June 2025."""
    return timeline(
        event("e", "2025-06", "RWA MAR", title=text, words=f"{text} June 2025", phrase="June 2025"),
        event("f", "2026-01-18/2026-01-22", "RWA", title=text, words=text),
        event("g", None, "MAR", title=text, words=text),
        links="e>f",
        source=text,
    )

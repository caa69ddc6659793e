"""Markdown, rendered as GitHub does."""

import pytest
from charts.examples import event, pact, timeline

from exporters.hostile import TEXTS, hostile
from exporters.seeds import MADE
from timeline.exporters import export


def rendered(data: bytes) -> str:
    markdown = pytest.importorskip("markdown_it").MarkdownIt("gfm-like", {"html": True, "linkify": False})
    return str(markdown.render(data.decode()))


def test_markdown_is_a_report_with_citations() -> None:
    html = rendered(export("markdown", pact(), title="Pacts", made=MADE))

    assert "<h1>Pacts</h1>" in html
    assert "<td>June 2025 (a month)</td>\n<td>pact</td>\n<td>Rwanda, Morocco</td>\n<td>[1]</td>" in html
    assert "<p>A pact was signed in <strong>June 2025</strong>.</p>" in html
    assert "<h2>Without a date</h2>\n<ul>\n<li>plan [1]</li>" in html
    assert "<h2>Storyline: A storyline</h2>" in html
    assert "Made on 22 November 2026" in html


@pytest.mark.parametrize("name", TEXTS)
def test_no_text_makes_markup(name: str) -> None:
    html = rendered(export("markdown", hostile(TEXTS[name]), title=TEXTS[name]))
    plain = rendered(export("markdown", hostile("a plain text"), title="a plain text"))

    def tags(page: str) -> list[str]:
        return [part.partition(">")[0] for part in page.split("<")[1:]]

    assert tags(html) == tags(plain)


def test_the_table_says_what_is_no_plain_fact_of_its_day() -> None:
    plan = event("port", "2026-05", "RWA", certainty="assumed", modality="planned", title="Port opens")
    denial = event("pact", "2025-03-04", "MAR", modality="negated", title="Pact signed")
    wish = event("visit", None, "MAR", modality="possible", title="King visits")

    report = export("markdown", timeline(plan, denial, wish), made=MADE).decode()

    assert "| May 2026 (a month) · planned · date assumed | Port opens |" in report
    assert "| 4 March 2025 (a day) · said not to be so | Pact signed |" in report
    assert "- King visits (possible)" in report.replace("\\", "")

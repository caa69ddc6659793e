"""The look of the page, and the one way in which text from outside reaches it: escaped, through `st.html`."""

from __future__ import annotations

from html import escape

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from ..amount import many as many  # by this name the app has it
from ..charts._text import apart, clean
from ..charts._text import plain as clean_line

_STYLE = """<style>
.stAppHeader { background: none; height: 2.6rem; min-height: 0; pointer-events: none }
.stAppHeader button { pointer-events: auto }
.stMainBlockContainer { padding: 1.3rem 2rem 3rem; max-width: 100rem }
[data-testid="stSidebarHeader"] { height: 2.2rem; min-height: 0; margin: 0; padding-bottom: 0 }
[data-testid="stSidebarContent"] { padding-top: 0 }
[data-testid="stFileChip"], [data-testid="stFileChip"] > div { min-width: 0 } /* else its ✕ is cut off in the sidebar */
.tl { line-height: 1.5 }
.tl h1 { font-size: 1.75rem; padding: 0; margin: 0 0 .1rem; letter-spacing: -.01em }
.tl h1 .chip { font-weight: 500; letter-spacing: 0; vertical-align: middle }
.tl h2 { font-size: 1.2rem; line-height: 1.35; padding: 0; margin: 0 0 .4rem }
.tl h3, .tl h2.minor { font-size: .95rem; padding: 0; margin: 1rem 0 .3rem }
.tl p { margin: 0 0 .3rem; overflow-wrap: anywhere }
.tl .soft { opacity: .72; font-size: .9rem }
.tl .counts { font-size: 1.1rem }
.tl .counts b { font-variant-numeric: tabular-nums }
.tl .when { font-weight: 600 }
.tl .chip { display: inline-block; font-size: .82rem; padding: .05rem .55rem; margin: 0 .3rem .3rem 0;
  border-radius: 1rem; border: 1px solid color-mix(in srgb, currentColor 25%, transparent) }
.tl blockquote { margin: .3rem 0 .6rem; padding: .1rem 0 .1rem .8rem; overflow-wrap: anywhere;
  border-left: 3px solid color-mix(in srgb, currentColor 25%, transparent) }
.tl .source { max-height: 17rem; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; padding: .8rem;
  border: 1px solid color-mix(in srgb, currentColor 18%, transparent); border-radius: .5rem; font-size: .92rem }
.tl mark { color: inherit; border-radius: .2rem }
.tl mark.sentence { background: rgba(240, 196, 66, .30) }
.tl .here { display: inline-block; height: 1em; scroll-margin-top: 3rem; scroll-snap-align: start }
/* The box opens at the sentence without a script: in its first second it can be scrolled nowhere else. */
.tl .source { animation: tl-open 1s step-end }
@keyframes tl-open { from { scroll-snap-type: y mandatory } to { scroll-snap-type: none } }
.tl mark.also { background: rgba(240, 196, 66, .13) }
.tl mark.date { background: rgba(0, 130, 210, .28); font-weight: 700 }
.tl mark.country { background: none; text-decoration: underline 2px rgba(0, 158, 115, .9); text-underline-offset: 3px }
.tl mark.link { background: none; border-bottom: 2px dashed #a35fc4 }
.tl .key { margin-top: .4rem; opacity: 1 } .tl .key mark { margin-right: .7rem; padding: 0 .15rem }
.tl .reading { list-style: none; padding: 0 } .tl .reading li + li::before { content: "→ "; opacity: .6 }
.tl .odd { border-color: #d55e00 }
.tl .beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .2rem 1.2rem }
.tl mark.found { background: none; outline: 2px solid rgba(213, 94, 0, .75); outline-offset: 0 }
.tl details { margin: .8rem 0 } .tl summary { cursor: pointer; font-weight: 600; font-size: .95rem }
.tl ul, .tl ol { margin: 0 0 .5rem; padding-left: 1.2rem } .tl li { margin: .15rem 0; overflow-wrap: anywhere }
.tl .notice { padding: .7rem .9rem; border-radius: .5rem; margin-bottom: .6rem;
  background: color-mix(in srgb, currentColor 6%, transparent) }
.tl .trouble { border-left: 4px solid #d55e00 }
.tl .steps { list-style: none; padding: 0; border-left: 2px solid rgba(0, 158, 115, .6); margin-left: .4rem }
.tl .steps li { padding: .1rem 0 .5rem 1rem; position: relative }
.tl .steps li::before { content: ""; position: absolute; left: -.42rem; top: .5rem; width: .7rem; height: .7rem;
  border-radius: 50%; background: #009e73 }
.tl .steps li.undated::before { background: #98a1ad }
/* Streamlit's own CSV button would hand formulas in a text to the spreadsheet; ours, under Download, does not. */
[data-testid="stElementToolbar"] [aria-label^="Download as CSV"] { display: none }
.st-key-counts { column-gap: .38rem; row-gap: 0; flex-wrap: wrap }
.st-key-counts > * { min-width: 0 }
.st-key-counts button { padding: 0; min-height: 0; border: 0 }
.st-key-counts button p { font-size: 1.1rem; font-weight: 650; font-variant-numeric: tabular-nums;
  text-decoration: underline dotted 1px; text-underline-offset: .22em }
.st-key-counts [data-testid="stText"] { font: inherit; font-size: 1.1rem }
.tl table.compare { border-collapse: collapse; width: 100%; font-size: .9rem; margin: .3rem 0 .6rem }
.tl .compare caption { text-align: left; font-weight: 600; padding: 0 0 .2rem }
.tl .compare th, .tl .compare td { text-align: left; vertical-align: top; padding: .2rem .5rem .2rem 0;
  font-weight: 400; overflow-wrap: anywhere; border-top: 1px solid color-mix(in srgb, currentColor 18%, transparent) }
.tl .compare th { opacity: .72 } .tl .compare td:nth-child(2) { opacity: .8 }
.tl .compare td:nth-child(3) { font-weight: 600 }
/* The calendar's button shows its picture alone; its name is there for those who hear the page. */
[class*="st-key-calendar-"] [data-testid="stPopover"] button p { position: absolute; width: 1px; height: 1px;
  overflow: hidden; clip-path: inset(50%) }
.tl ol.edits { min-width: 16rem }
.tl .workspace { line-height: 1.3; margin: 0 }
.tl .narrow { display: none }
.st-key-see-troubles button p { white-space: normal } /* where the page is narrow it has two lines, and is whole */
@media (max-width: 1150px) {
  .tl .narrow { display: block }
  .stMainBlockContainer { padding: 1.2rem 1rem 4.5rem } /* below all, so much that undo covers nothing for good */
  .st-key-desk > div > [data-testid="stHorizontalBlock"], .st-key-desk [data-testid="stHorizontalBlock"]:first-of-type
    { flex-wrap: wrap }
  .st-key-desk > div > [data-testid="stHorizontalBlock"] > [data-testid="stColumn"] { min-width: 100% }
  /* The panel lies below the table here, and undo is wanted beside what was done. */
  .st-key-history { position: fixed; bottom: 0; right: 1rem; z-index: 90; width: auto; padding: .2rem .8rem;
    background: Canvas; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-bottom: 0;
    border-radius: .5rem .5rem 0 0 }
}
@media (max-width: 640px) {
  /* The button that opens the sidebar stands where the title would. */
  .stMainBlockContainer { padding-top: 2.6rem }
  /* On a telephone the legend has a line for each sign, above the chart; titles, which would overlap, come by a tap. */
  .st-key-lanes { padding-top: 2.5rem }
  .st-key-lanes .js-plotly-plot, .st-key-lanes .js-plotly-plot .main-svg { overflow: visible !important }
  .st-key-lanes .modebar, .st-key-lanes .textpoint text, .tl .camera, .st-key-picture { display: none }
}
@media (max-width: 900px) { .st-key-lanes .textpoint text { font-size: 10px !important } }
</style>"""
# White on the light blue of a dark page's main button could not be read. Plotly lights its buttons under the pointer
# in one colour, for dark letters, so that only a page can have dark ones.
_DARK = """<style>
[data-testid^="stBaseButton-primary"] p { color: #10161d; font-weight: 600 }
.js-plotly-plot .updatemenu-item-rect { fill: rgb(255 255 255 / .1) !important }
.js-plotly-plot .updatemenu-button:hover .updatemenu-item-rect { fill: rgb(255 255 255 / .22) !important }
.js-plotly-plot .updatemenu-item-text { fill: #f3f1ec !important }
</style>"""


def dress() -> None:
    """Spacing, evidence colours and the narrow page."""
    st.html(_STYLE + (_DARK if is_dark() else ""))


def is_dark() -> bool:
    """Does the reader's page have a dark background?"""
    return st.context.theme.type == "dark"


def safe(text: str) -> str:
    """Text from outside as HTML that can only be read: no markup, no control characters."""
    return apart(escape(clean(text)))


def plain(text: str) -> str:
    """Text from outside on one line, for widgets that show it letter by letter."""
    return clean_line(text)


def slot(wanted: object) -> DeltaGenerator:
    """A place that is kept whether it is filled or not, so that all below it keeps its own.

    While a page is drawn anew, each thing takes the place of the one with its number, and the rest stays: with one
    notice more above, what is below it stands there twice for a moment.
    """
    return st.container() if wanted else st.empty()


def show(body: str) -> None:
    """HTML of ours, whose foreign parts went through `safe`."""
    st.html(f'<div class="tl">{body}</div>')


def notice(text: str, trouble: bool = False) -> None:
    """A kind word, or what went wrong and how to mend it; never read as markup."""
    kind, role = ("notice trouble", "alert") if trouble else ("notice", "status")
    show(f'<p class="{kind}" role="{role}">{safe(text)}</p>')

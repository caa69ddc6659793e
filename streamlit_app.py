"""The app's front door: page set-up and order only."""

import sys
from datetime import date
from functools import partial
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware

from timeline.app import ahead, door, front, heap, start, warm
from timeline.interval import Day

# Drawn here, since Streamlit fetches its own icons for the browser's tab from another host.
ICON = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Cg fill='%230072b2'%3E"
    "%3Crect x='2' y='5' width='12' height='4' rx='1'/%3E%3Crect x='9' y='15' width='13' height='4' rx='1'/%3E"
    "%3C/g%3E%3C/svg%3E"
)
SEEDS = Path(__file__).parent / "seeds"

now = date.today()
today = Day(now.year, now.month, now.day)
if __name__ == "__main__":  # for each view of the page; the server itself imports this file once
    st.set_page_config(page_title="Timeline", page_icon=ICON, layout="wide", initial_sidebar_state=256)
    if door.is_open():
        front.draw(SEEDS, today, start.of(sys.argv[1:]))
        heap.settle()
else:
    ready = partial(warm.up, SEEDS, today, start.of(sys.argv[1:]))
    app = st.App(__file__, lifespan=warm.beside(ready), middleware=[Middleware(ahead.Ahead)])

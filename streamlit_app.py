"""The app's front door: page set-up and order only."""

import sys
from datetime import date
from pathlib import Path

import streamlit as st

from timeline.app import door, front, heap, start
from timeline.interval import Day

# Drawn here, since Streamlit fetches its own icons for the browser's tab from another host.
ICON = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Cg fill='%230072b2'%3E"
    "%3Crect x='2' y='5' width='12' height='4' rx='1'/%3E%3Crect x='9' y='15' width='13' height='4' rx='1'/%3E"
    "%3C/g%3E%3C/svg%3E"
)

st.set_page_config(page_title="Timeline", page_icon=ICON, layout="wide", initial_sidebar_state=256)

now = date.today()
if door.is_open():
    front.draw(Path(__file__).parent / "seeds", Day(now.year, now.month, now.day), start.of(sys.argv[1:]))
    heap.settle()

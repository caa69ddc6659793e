"""When the reader's system turns dark or light, the charts follow: Streamlit itself dresses all but them anew."""

from __future__ import annotations

import streamlit as st

_WATCH = """
export default function ({ setTriggerValue }) {
  const ground = () => getComputedStyle(document.querySelector(".stApp")).backgroundColor;
  let before = ground();
  const look = () => {
    const now = ground();
    if (now !== before) setTriggerValue("turned", (before = now));
  };
  const timer = setInterval(look, 500);
  return () => clearInterval(timer);
}
"""
_UNSEEN = ".st-key-dusk { position: absolute }"


def watch() -> None:
    """Draws the page once more when its ground has another colour than before."""
    watcher = st.components.v2.component("timeline_dusk", css=_UNSEEN, js=_WATCH, isolate_styles=False)
    watcher(key="dusk", height=0, on_turned_change=lambda: None)

"""The desk: tabs on the left, the words of the chosen event on the right; one below the other where it is narrow."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import streamlit as st

from . import state


def draw(views: Mapping[str, Callable[[], None]], panel: Callable[[], None]) -> None:
    """Only the open tab is drawn."""
    with st.container(key="desk"):
        left, right = st.columns([1.9, 1], gap="large")
        with left:
            _tabs(views)
        with right, st.container(key="evidence"):
            panel()


def _tabs(views: Mapping[str, Callable[[], None]]) -> None:
    for tab, view in zip(st.tabs(list(views), key=state.TAB, bind="query-params"), views.values(), strict=True):
        if tab.open:
            with tab:
                view()

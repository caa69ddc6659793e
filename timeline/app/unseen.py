"""A script in the page that shows nothing and takes no room: it watches the browser, and may tell what it saw."""

from __future__ import annotations

from typing import Any

import streamlit as st


def script(name: str, js: str, **heard: Any) -> Any:
    """Runs it where it is called; `heard` is what Streamlit asks for to hear of a value, such as `on_span_change`."""
    css = f".st-key-{name} {{ position: absolute }}"
    run = st.components.v2.component(f"timeline_{name}", css=css, js=js, isolate_styles=False)
    return run(key=name, height=0, **heard)

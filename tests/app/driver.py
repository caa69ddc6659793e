"""The app without a browser: what a session at a URL sees, and what a person does there."""

import json
from pathlib import Path
from typing import Any

from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).parent.parent.parent
TABS = ["Timeline", "Table", "Storylines", "Sources", "Download"]
NOTE = "Ghana and Togo signed a border treaty on 3 March 2024 in Accra."


def page(**query: str) -> AppTest:
    """The app as a new session sees it at a URL."""
    app = AppTest.from_file(str(ROOT / "streamlit_app.py"), default_timeout=60)
    for key, value in query.items():
        app.query_params[key] = value
    return app.run()


def words(app: AppTest) -> str:
    """All HTML of the page but its styles."""
    bodies = [each.proto.body for each in app.get("html")] + [counts(app)]
    return "\n".join(body for body in bodies if not body.startswith("<style"))


def spec(app: AppTest, key: str) -> dict[str, Any]:
    """The figure of one chart."""
    return next(json.loads(each.proto.spec) for each in app.get("plotly_chart") if each.proto.id.endswith(f"-{key}"))


def counts(app: AppTest) -> str:
    """The sentence of counts: its words and the buttons between them."""
    buttons = {each.key: each.label for each in app.button if (each.key or "").startswith("count-")}
    return " ".join(buttons.values())


def press(app: AppTest, label: str) -> AppTest:
    """Clicks a button; one that says what it undoes is known by its first word too."""
    return next(each for each in app.button if label in (each.label, each.label.partition(":")[0])).click().run()


def field(app: AppTest, label: str) -> Any:
    """The first field of that label."""
    kinds = (app.text_input, app.text_area, app.selectbox, app.multiselect)
    return next(each for kind in kinds for each in kind if each.label == label)


def paste(app: AppTest, text: str, dct: str = "") -> AppTest:
    app.text_area(key="paste-0").set_value(text)
    app.text_input(key="dct-0").set_value(dct)
    return press(app, "Add")

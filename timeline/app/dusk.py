"""When the reader's system turns dark or light, the charts follow: Streamlit itself dresses all but them anew."""

from __future__ import annotations

from . import unseen

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


def watch() -> None:
    """Draws the page once more when its ground has another colour than before."""
    unseen.script("dusk", _WATCH, on_turned_change=lambda: None)

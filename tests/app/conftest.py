"""What every test of the app needs."""

import sys

import pytest


@pytest.fixture(autouse=True)
def no_paths(monkeypatch: pytest.MonkeyPatch) -> None:
    """Streamlit hands the script what stands after `--`; here nothing does."""
    monkeypatch.setattr(sys, "argv", ["streamlit_app.py"])

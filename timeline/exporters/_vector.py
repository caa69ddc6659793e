"""SVG → PNG and PDF, through the one library that needs no browser; it says how to get it where it is missing."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ..errors import TimelineError


def png(svg: str, scale: float) -> bytes:
    """The drawing in pixels, so many for each of its own."""
    data: bytes = _library().svg_to_png(svg, scale=scale)
    return data


def pdf(svg: str) -> bytes:
    """The drawing as one page, letters as letters."""
    data: bytes = _library().svg_to_pdf(svg)
    return data


def _library() -> Any:
    try:
        return import_module("vl_convert")
    except ImportError as error:
        message = "PNG and PDF need the package vl-convert-python: pip install vl-convert-python. SVG works without it."
        raise TimelineError(message) from error

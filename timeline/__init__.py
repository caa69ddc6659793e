"""Texts → timelines one can trust."""

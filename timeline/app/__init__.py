"""The app: one file a view."""

"""Bytes → documents: a file here reads one kind of file."""

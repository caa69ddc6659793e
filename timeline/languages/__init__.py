"""What a language calls things: a file here is a language."""

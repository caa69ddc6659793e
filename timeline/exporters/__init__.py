"""Table → bytes: a file here writes one format."""

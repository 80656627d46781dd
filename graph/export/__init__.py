"""The graph for other tools: a format a file, found in `formats/`."""

"""Frames by family: how English says each relation. A module dropped in here adds its frames."""

"""Extractors; a module dropped in here is one more way to find claims."""

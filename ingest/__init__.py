"""Documents in, claims out: read, clean, extract, resolve."""

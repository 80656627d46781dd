"""The graph as pages in a browser."""

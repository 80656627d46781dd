"""The graph back as records: nodes first, then each document with the claims that rest on it.

Memory holds a page at a time, however large the graph is.
"""

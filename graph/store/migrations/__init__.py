"""The steps from each form of the graph to the next, a file each; see `graph/store/migrate.py`."""

"""Questions in SPARQL to the export of a graph, held in memory and only read."""

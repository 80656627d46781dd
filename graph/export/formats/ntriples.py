"""N-Triples, a triple a line."""

from pyoxigraph import RdfFormat

from graph.export.rdf.serial import rdf_format

FORMAT = rdf_format(("ntriples", ".nt", "application/n-triples"), RdfFormat.N_TRIPLES)

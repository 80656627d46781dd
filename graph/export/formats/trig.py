"""TriG: what each document says in a graph of its own, named by the document; the plain edges in the default graph."""

from pyoxigraph import RdfFormat

from graph.export.rdf.serial import rdf_format
from graph.export.triples import quads

FORMAT = rdf_format(("trig", ".trig", "application/trig"), RdfFormat.TRIG, quads)

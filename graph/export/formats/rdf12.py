"""N-Triples of RDF 1.2, in which each claim also reifies its edge; few tools read this yet.

The edge itself is only stated where nobody disputes it: https://www.w3.org/TR/rdf12-concepts/
"""

from pyoxigraph import RdfFormat

from graph.export.rdf.serial import rdf_format
from graph.export.triples import reified

FORMAT = rdf_format(("rdf12", ".rdf12.nt", "application/n-triples;version=1.2"), RdfFormat.N_TRIPLES, reified)

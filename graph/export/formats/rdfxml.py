"""RDF/XML, for tools that read nothing else."""

from pyoxigraph import RdfFormat

from graph.export.rdf.serial import in_xml, rdf_format
from ontology.rdf.context import PREFIXES

FORMAT = rdf_format(("rdfxml", ".rdf", "application/rdf+xml"), RdfFormat.RDF_XML, in_xml, PREFIXES)

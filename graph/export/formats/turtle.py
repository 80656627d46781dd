"""Turtle, for people who read RDF."""

from pyoxigraph import RdfFormat

from graph.export.rdf.serial import rdf_format

FORMAT = rdf_format(("turtle", ".ttl", "text/turtle"), RdfFormat.TURTLE)

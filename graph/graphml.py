"""GraphML and GEXF for Gephi, yEd and Cytoscape: a directed graph with parallel edges, whatever a name may hold."""

import re
from collections.abc import Iterable, Mapping
from typing import IO

# What XML 1.0 cannot hold; a name may, and one bad character must not cost the whole file.
NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Value = str | int | float
Named = tuple[str, Mapping[str, Value]]
Between = tuple[str, str, str, Mapping[str, Value]]


class Drawing:
    """A graph that is written once all is in it; an end that nobody added becomes a node without properties."""

    def __init__(self) -> None:
        import networkx  # takes a while, and every command would wait for it

        self._network: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
        self._write = networkx.write_graphml

    def add(self, nodes: Iterable[Named] = (), edges: Iterable[Between] = ()) -> None:
        """Add nodes as (id, properties), and edges as (source, target, id, properties)."""
        for node, properties in nodes:
            self._network.add_node(node, **_clean(properties))
        for source, target, key, properties in edges:
            self._network.add_edge(source, target, key=key, **_clean(properties))

    def write(self, stream: IO[bytes]) -> None:
        """Write all as GraphML in UTF-8."""
        self._write(self._network, stream, encoding="utf-8", named_key_ids=True)

    def write_gexf(self, stream: IO[bytes]) -> None:
        """Write all as GEXF 1.3 in UTF-8; an edge's `id` is its own, `start` and `end` are its days."""
        from networkx.readwrite.gexf import GEXFWriter

        writer = GEXFWriter(encoding="utf-8", prettyprint=False, version="1.3")
        writer.add_graph(self._network)
        for drawn in writer.xml.iter("graph"):
            drawn.attrib.pop("name", None)  # which GEXF does not know
        for meta in writer.xml.iter("meta"):
            meta.attrib.pop("lastmodifieddate", None)  # the same graph is the same bytes on any day
            for creator in meta.iter("creator"):
                creator.text = "On Record"
        writer.write(stream)


def _clean(properties: Mapping[str, Value]) -> dict[str, Value]:
    return {key: NOT_XML.sub("\ufffd", value) if isinstance(value, str) else value for key, value in properties.items()}

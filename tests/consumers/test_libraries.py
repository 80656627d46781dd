"""rdflib and pyoxigraph, which ship with us, read every format as the same triples."""

from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse
from rdflib import Dataset, Graph
from rdflib.compare import to_isomorphic

from tests.consumers.conftest import Exports
from tests.consumers.files import ALIGNMENTS, BROKEN, ONTOLOGY, RDF, SHAPES

OXIGRAPH = {
    "ntriples": RdfFormat.N_TRIPLES, "turtle": RdfFormat.TURTLE, "trig": RdfFormat.TRIG,
    "rdfxml": RdfFormat.RDF_XML, "jsonld": RdfFormat.JSON_LD,
}  # fmt: skip
RDFLIB = {"ntriples": "nt", "turtle": "turtle", "trig": "trig", "rdfxml": "xml", "jsonld": "json-ld"}


def triples(path: Path, form: RdfFormat) -> set[str]:
    return {str(quad.triple) for quad in parse(path=str(path), format=form)}


@pytest.mark.parametrize("form", RDF)
def test_pyoxigraph_reads_the_same_triples_from_every_format(form: str, exports: Exports) -> None:
    for graph in ("known", "sample"):
        wanted = triples(exports.file(graph, "ntriples"), RdfFormat.N_TRIPLES)
        assert len(wanted) > 4000
        assert triples(exports.file(graph, form), OXIGRAPH[form]) == wanted


@pytest.mark.filterwarnings("ignore:(Dataset|ConjunctiveGraph):DeprecationWarning")  # rdflib's own
@pytest.mark.parametrize("form", RDF)
def test_rdflib_reads_every_format(form: str, exports: Exports) -> None:
    text = exports.file("known", form).read_bytes()  # because rdflib leaves files open
    read = Dataset(default_union=True).parse(data=text, format=RDFLIB[form])
    wanted = triples(exports.file("known", "ntriples"), RdfFormat.N_TRIPLES)
    assert len({(s, p, o) for s, p, o, *_ in read}) == len(wanted)


@pytest.mark.parametrize("path", [ONTOLOGY, SHAPES, ALIGNMENTS], ids=lambda path: path.name)
def test_both_read_what_is_built(path: Path) -> None:
    by_rdflib = Graph().parse(path)
    lines = "".join(f"{quad.triple} .\n" for quad in parse(path=str(path), format=RdfFormat.TURTLE))
    assert to_isomorphic(Graph().parse(data=lines, format="nt")) == to_isomorphic(by_rdflib)


def test_both_refuse_a_broken_file(exports: Exports) -> None:
    broken = exports.write("broken-for-libraries.ttl", BROKEN)
    with pytest.raises(SyntaxError, match=r"^Parser error"):
        list(parse(path=str(broken), format=RdfFormat.TURTLE))
    with pytest.raises(SyntaxError, match="Bad syntax"):
        Graph().parse(data=BROKEN, format="turtle")

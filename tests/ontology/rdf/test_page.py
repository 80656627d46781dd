"""The page holds every term, asks for nothing, and nothing that a definition says becomes markup."""

import re
from html.parser import HTMLParser

from pyshacl import validate
from rdflib import Graph

from ontology.node import NAMESPACE, Entity
from ontology.rdf.page import WORKED, build_page
from ontology.rdf.shacl import build_shapes
from ontology.rdf.terms import CLASSES, TERMS
from ontology.relation import Relation
from ontology.vocabulary import NODE_TYPES, RELATIONS

PAYLOAD = '</p><script>alert(1)</script><img src="//evil.test/x" onerror="alert(1)">'


class Reader(HTMLParser):
    """What a page is made of."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.attributes: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            self.attributes.add(name)
            if name == "id":
                self.ids.append(value or "")
            if name in ("href", "src"):
                self.links.append(value or "")


def test_every_term_has_its_place_with_definition_and_example() -> None:
    page = build_page()
    ids = set(Reader(page).ids)
    own = [term.iri.removeprefix(NAMESPACE) for term in TERMS if term.iri.startswith(NAMESPACE)]
    relations = [name for verb in RELATIONS.values() for name in (verb.__name__, verb.iri().removeprefix(NAMESPACE))]
    assert {*own, *relations, *NODE_TYPES, *CLASSES} <= ids
    plain = page.replace("&amp;", "&")
    for kind in (*NODE_TYPES.values(), *RELATIONS.values()):
        assert kind.definition() in plain and kind.example in plain, kind


def test_every_id_is_there_once_and_every_link_leads_somewhere() -> None:
    read = Reader(build_page())
    assert len(set(read.ids)) == len(read.ids)
    inside = [link.removeprefix("#") for link in read.links if link.startswith("#")]
    assert inside and set(inside) <= set(read.ids)
    files = {"ontology.ttl", "shapes.ttl", "context.jsonld", "alignments.ttl"}
    outside = {link for link in read.links if not link.startswith("#")}
    assert outside - files == {"https://creativecommons.org/licenses/by/4.0/"}


def test_it_loads_and_runs_nothing() -> None:
    page = build_page()
    assert not set(Reader(page).tags) & {"script", "img", "link", "iframe", "object", "embed", "form"}
    assert "default-src 'none'; style-src 'sha256-" in page
    assert len(page.encode()) < 100_000


def test_a_hostile_definition_is_text() -> None:
    class Trap(Entity):
        example = PAYLOAD

    class Snare(Relation):
        domain, range = (Trap,), (Trap,)
        reads, reads_back, example = PAYLOAD, PAYLOAD, PAYLOAD

    Trap.__doc__ = Snare.__doc__ = PAYLOAD
    page = build_page([Trap], [Snare])
    read, plain = Reader(page), Reader(build_page([], []))
    assert set(read.tags) <= set(plain.tags) | {"section", "h3", "a"}
    assert not read.attributes & {"src", "onerror"}
    assert page.count("&lt;script&gt;alert(1)") == 6


def test_the_worked_example_is_what_the_shapes_want() -> None:
    conforms, _, text = validate(Graph().parse(data=WORKED), shacl_graph=build_shapes())
    assert conforms, text
    worse, _, _ = validate(Graph().parse(data=re.sub("k:evidence <[^>]*> ;", "", WORKED)), shacl_graph=build_shapes())
    assert not worse

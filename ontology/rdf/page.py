"""The ontology for people: one page that needs no network, runs nothing, and follows the reader's theme."""

import base64
import hashlib
from collections.abc import Iterable
from typing import Any
from xml.etree.ElementTree import Element

from ontology.node import NAMESPACE, Entity
from ontology.rdf.alignments import CLOSE, CLOSE_PROPERTIES, SUPERCLASSES
from ontology.rdf.examples import EXAMPLES, example_of
from ontology.rdf.header import ABOUT, LICENCE, TITLE
from ontology.rdf.markup import Child, definitions, element, html, joined, link
from ontology.rdf.owl import words
from ontology.rdf.terms import CLASSES, DATA, SCHEMES, Term, terms_of
from ontology.rdf.versions import VERSIONS, current
from ontology.relation import Ends, Relation
from ontology.vocabulary import NODE_TYPES, RELATIONS

STYLE = """
:root { color-scheme: light dark; background: #fff; color: #111; } a { color: #0b4fa0; }
@media (prefers-color-scheme: dark) { :root { background: #111; color: #eee; } a { color: #8ec1ff; } }
body { font: 1rem/1.55 system-ui, sans-serif; max-width: 52rem; margin: 0 auto; padding: 1rem; }
body, code { overflow-wrap: anywhere; }
h2 { margin-top: 3rem; border-bottom: 1px solid; } h3 { margin-bottom: 0.2rem; }
section > section { scroll-margin-top: 1rem; margin-top: 1.6rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: 0.3rem 0; }
dt { font-weight: 600; } dd { margin: 0; }
pre { overflow: auto; padding: 0.8rem; border: 1px solid; } nav ul { columns: 14rem; padding-left: 1.2rem; }
table { border-collapse: collapse; } th, td { text-align: left; vertical-align: top; padding: 0.2rem 0.8rem 0.2rem 0; }
@media (max-width: 34rem) { dl, tr, th, td { display: block; } thead { display: none; } dd { margin-left: 1rem; } }
"""
FILES = (
    ("ontology.ttl", "the ontology in OWL"),
    ("shapes.ttl", "the shapes that data must have, in SHACL"),
    ("context.jsonld", "the JSON-LD context"),
    ("alignments.ttl", "how the terms stand to those of other vocabularies"),
)
WORKED = f"""PREFIX k: <{NAMESPACE}>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX oa: <http://www.w3.org/ns/oa#>
BASE <{DATA}>

<union/pilots-council-7> a k:Union, k:Organization, k:Agent, k:Entity ; rdfs:label "Pilots Council 7" .
<program/closed-harbour> a k:Program, k:Policy, k:Entity ; rdfs:label "Closed Harbour Programme" .
<source/herald> a k:Source ; dcterms:format "text/plain" ; k:sha256 "{"0" * 64}" ;
    k:path "herald.txt" ; k:characters 39 .
<source/herald#char=0,39> a k:Passage ; oa:hasSource <source/herald> ;
    k:quote "Pilots Council 7 opposes the programme." ;
    oa:hasSelector <source/herald#char=0,39&quote>, <source/herald#char=0,39&position> .
<source/herald#char=0,39&quote> a oa:TextQuoteSelector ; oa:exact "Pilots Council 7 opposes the programme." .
<source/herald#char=0,39&position> a oa:TextPositionSelector ; oa:start 0 ; oa:end 39 .
<claim/1> a k:Claim, k:Opposed ; k:subject <union/pilots-council-7> ; k:object <program/closed-harbour> ;
    k:polarity k:Polarity-affirmed ; k:status k:Status-reported ; k:modality k:Modality-actual ;
    k:evidence <source/herald#char=0,39> ; k:extractor "rules" ; k:extractorVersion "1" ; k:confidence 0.9 .
# Because the claim is affirmed, actual and reported, and for no other reason:
<union/pilots-council-7> k:opposed <program/closed-harbour> .
"""


def build_page(
    kinds: Iterable[type[Entity]] = tuple(NODE_TYPES.values()),
    verbs: Iterable[type[Relation]] = tuple(RELATIONS.values()),
) -> str:
    """Write the page from the vocabulary; the same vocabulary gives the same bytes."""
    parts = [
        ("claims", "How a claim is written", [_worked()]),
        ("kinds", "Kinds of thing", [_kind(kind) for kind in kinds]),
        ("relations", "Relations", [_relation(verb) for verb in verbs]),
        ("records", "Claims, passages and sources", [_record(name) for name in CLASSES if name not in SCHEMES]),
        ("schemes", "Status, polarity and modality", [_scheme(name) for name in SCHEMES]),
        ("versions", "Versions", [_versions()]),
    ]
    contents = element("ul", *(element("li", link(key, title)) for key, title, _ in parts))
    sections = [element("section", element("h2", title), *content, id=key) for key, title, content in parts]
    body = element(
        "body",
        element("a", "Skip to the terms", href="#kinds"),
        element("header", element("h1", TITLE), element("p", ABOUT), _about(), _files()),
        element("nav", contents, aria_label="Contents"),
        element("main", *sections),
    )
    return html(element("html", _head(), body, lang="en"))


def _head() -> Element:
    digest = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", **{"http-equiv": "Content-Security-Policy", "content": policy}),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", TITLE),
        element("style", STYLE),
    )


def _about() -> Element:
    version = current()
    licence = element("a", "Creative Commons Attribution 4.0", href=str(LICENCE))
    return definitions(
        [
            ("Namespace", [element("code", NAMESPACE), ", prefix ", element("code", "k")]),
            ("Version", [version.number, " of ", version.day, ", ", element("code", version.iri)]),
            ("Licence", [licence]),
        ]
    )


def _files() -> Element:
    return element("ul", *(element("li", element("a", name, href=name), f": {what}") for name, what in FILES))


def _worked() -> Element:
    first = (
        "A claim is a thing of its own: what it says of whom, whose word it is, whether it is alleged or denied, "
        "planned or actual, when, and the sentence that says so. A plain edge between the two things is written "
        "besides only where the claim is affirmed, actual, and reported, confirmed or found; so nobody who reads "
        "plain edges takes an allegation for a fact."
    )
    return element("div", element("p", first), element("pre", WORKED, tabindex="0"))


def _kind(kind: type[Entity]) -> Element:
    above = [link(base.type()) for base in kind.__bases__ if issubclass(base, Entity)]
    rows: list[tuple[str, list[Child]]] = [
        ("A kind of", joined(above)),
        ("Example", [example_of(kind)]),
        ("Has none of its own", ["abstract: a thing is of one of its kinds"] if kind.abstract else []),
        ("Derived", ["follows from claims, is never read from a text"] if kind.derived else []),
        ("Elsewhere", _elsewhere(kind.type(), CLOSE)),
    ]
    made = _term(kind.type(), words(kind.type()), kind.definition(), rows)
    if terms_of(kind.type()):
        made.append(_table(kind.type()))
    return made


def _relation(verb: type[Relation]) -> Element:
    name, above = verb.iri().removeprefix(NAMESPACE), verb.parent()
    rows: list[tuple[str, list[Child]]] = [
        ("From", _ends(verb.domain)),
        ("To", _ends(verb.range)),
        ("A kind of", [link(above.iri().removeprefix(NAMESPACE))] if above else []),
        ("Read back", [verb.reads_back]),
        ("May say", [", ".join(sorted(verb.properties))] if verb.properties else []),
        ("Example", [example_of(verb)]),
        ("Claims", [element("code", f"k:{verb.__name__}", id=verb.__name__), " is the class of claims that say so"]),
        ("Elsewhere", [*_elsewhere(name, CLOSE_PROPERTIES), *_elsewhere(verb.__name__, CLOSE)]),
    ]
    return _term(name, verb.reads, verb.definition(), rows)


def _ends(kinds: Ends) -> list[Child]:
    return joined([link(kind.type()) for kind in kinds])


def _elsewhere(name: str, table: dict[str, tuple[str, ...]]) -> list[Child]:
    strong = [SUPERCLASSES[name]] if table is CLOSE and name in SUPERCLASSES else []
    return joined([element("code", iri) for iri in [*strong, *table.get(name, ())]])


def _term(key: str, title: str, definition: str, rows: list[tuple[str, list[Child]]]) -> Element:
    heading = element("h3", title, " ", element("code", f"k:{key}"))
    return element("section", heading, element("p", definition), definitions(rows), id=key)


def _record(name: str) -> Element:
    about: list[tuple[str, list[Child]]] = [
        ("Example", [EXAMPLES.get(name, "")]),
        ("Elsewhere", _elsewhere(name, CLOSE)),
    ]
    made = _term(name, name.lower(), CLASSES[name], about)
    made.append(_table(name))
    return made


def _table(name: str) -> Element:
    head = element("tr", *(element("th", words, scope="col") for words in ("Property", "Value", "Says")))
    return element("table", element("thead", head), element("tbody", *(_row(item) for item in terms_of(name))))


def _row(item: Term) -> Element:
    value = item.to or (item.datatype or "").rpartition("#")[2].rpartition("/")[2] or "anything"
    often = (
        ("one" if item.required else "at most one") if not item.many else ("some" if item.required else "any number")
    )
    own: dict[str, Any] = {"id": item.iri.removeprefix(NAMESPACE)} if item.iri.startswith(NAMESPACE) else {}
    name = element("th", element("code", item.iri.replace(NAMESPACE, "k:")), scope="row", **own)
    return element("tr", name, element("td", f"{value}, {often}"), element("td", item.definition))


def _scheme(name: str) -> Element:
    rows: list[tuple[str, list[Child]]] = [(word, [meaning]) for word, meaning in SCHEMES[name].items()]
    return _term(name, name.lower(), CLASSES[name], [*rows, ("Example", [EXAMPLES.get(name, "")])])


def _versions() -> Element:
    rule = (
        "Versions are numbered major.minor.patch. A patch changes words only; a minor version adds terms or retires "
        "some; only a major version drops them, and only such as were retired before. A retired term is marked as "
        "deprecated and names its successor. No IRI is ever used again for something else."
    )
    made = element("ul", *(element("li", f"{version.number}, {version.day}") for version in reversed(VERSIONS)))
    return element("div", element("p", rule), made)

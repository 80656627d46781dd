"""Is a graph what our shapes ask for? Checked by pySHACL in parts, so that memory does not grow with the graph.

A part holds all that is said of some subjects, and the types of what they lead to: no shape of ours looks further.
"""

import warnings
from collections.abc import Iterator
from importlib.resources import files
from itertools import islice

from pyoxigraph import NamedNode, Store, Triple
from rdflib import BNode, Graph, Literal, URIRef
from rdflib.namespace import RDFS, SH
from rdflib.term import Node as Term

from ontology.node import NAMESPACE
from ontology.rdf.faults import Fault
from ontology.rdf.statements import TYPE, Node, short
from ontology.rdf.terms import OA, SCHEMES

PART = 2000
OURS = (NAMESPACE, OA)


def faults(store: Store) -> Iterator[Fault]:
    """List what does not fit the shapes, in the order of the parts."""
    shapes = Graph().parse(data=(files("ontology.rdf") / "shapes.ttl").read_text(encoding="utf-8"), format="turtle")
    every = _subjects(store)
    while part := list(islice(every, PART)):
        yield from sorted(set(_part(store, part, shapes)))


def _subjects(store: Store) -> Iterator[Node]:
    """List what has a type that our shapes speak of, each once."""
    seen: set[int] = set()
    for quad in store.quads_for_pattern(None, TYPE, None, None):
        ours = isinstance(quad.object, NamedNode) and quad.object.value.startswith(OURS)
        if ours and not isinstance(quad.subject, Triple) and (key := hash(quad.subject)) not in seen:
            seen.add(key)
            yield quad.subject


def _part(store: Store, part: list[Node], shapes: Graph) -> Iterator[Fault]:
    from pyshacl import validate  # half a second that other commands need not wait

    graph, asked = _graph(store, part), {_term(subject) for subject in part}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what rdflib says of ill-written literals is in the report
        conforms, report, _ = validate(graph, shacl_graph=shapes, inplace=True)
    if conforms:
        return
    assert isinstance(report, Graph)
    for result in report.objects(None, SH.result):
        if (focus := report.value(result, SH.focusNode)) in asked:
            yield Fault(short(str(focus)), *_worded(report, result, shapes))


def _graph(store: Store, part: list[Node]) -> Graph:
    graph = Graph()
    leads_to = set()
    for subject in part:
        for quad in store.quads_for_pattern(subject, None, None, None):
            if not isinstance(quad.object, Triple):
                graph.add((_term(quad.subject), URIRef(quad.predicate.value), _term(quad.object)))
            if isinstance(quad.object, NamedNode) and quad.predicate != TYPE:
                leads_to.add(quad.object)
    for target in leads_to:
        for quad in store.quads_for_pattern(target, TYPE, None, None):
            graph.add((_term(quad.subject), URIRef(TYPE.value), _term(quad.object)))
    return graph


def _term(value: object) -> URIRef | BNode | Literal:
    if isinstance(value, NamedNode):
        return URIRef(value.value)
    words = getattr(value, "value", str(value))
    if not hasattr(value, "datatype"):
        return BNode(words)
    language = getattr(value, "language", None)
    return Literal(words, lang=language) if language else Literal(words, datatype=URIRef(value.datatype.value))


def _worded(report: Graph, result: Term, shapes: Graph) -> tuple[str, str]:
    """Give the rule that is broken, and how, in words."""
    source, path = report.value(result, SH.sourceShape), report.value(result, SH.resultPath)
    kind = str(report.value(result, SH.sourceConstraintComponent)).removeprefix(str(SH))
    value, name = report.value(result, SH.value), _name(path)
    rule = short(str(source))
    shown = repr(str(value)[:80]) if isinstance(value, Literal) else short(str(value))
    match kind:
        case "MinCountConstraintComponent":
            return rule, f"{name} is missing"
        case "MaxCountConstraintComponent":
            return rule, f"{name} may stand once, and stands more often"
        case "ClassConstraintComponent" | "OrConstraintComponent":
            wanted = " or ".join(sorted(short(str(kind)) for kind in _classes(shapes, source)))
            return rule, (
                f"{name} leads to {shown}, which is no {wanted} in this file"
                if wanted
                else f"{name} is {shown}, which is no whole number"
            )
        case "MinInclusiveConstraintComponent":
            return rule, f"{name} is {shown}, and may not be negative"
        case "InConstraintComponent":
            scheme = short(str(path)).capitalize()
            return rule, f"{name} is {shown}, which is none of {', '.join(SCHEMES.get(scheme, ()))}"
        case "DatatypeConstraintComponent":
            return rule, f"{name} is {shown}, which is no {_datatype(shapes, source)}"
        case "NodeKindConstraintComponent":
            return rule, f"{name} is {shown}, and has to lead to something that has a name"
        case "LessThanOrEqualsConstraintComponent":
            return rule, f"{name} is {shown}, later than the latest day"
    return rule, f"{name}: {report.value(result, SH.resultMessage)}"


def _name(path: Term | None) -> str:
    words = str(path).rsplit("#", 1)[-1].rsplit("/", 1)[-1]
    return {str(RDFS.label): "name"}.get(str(path), words)


def _classes(shapes: Graph, rule: Term | None) -> Iterator[Term]:
    yield from shapes.objects(rule, SH["class"])
    for members in shapes.objects(rule, SH["or"]):
        for choice in shapes.items(members):
            yield from shapes.objects(choice, SH["class"])


def _datatype(shapes: Graph, rule: Term | None) -> str:
    return str(shapes.value(rule, SH.datatype)).rsplit("#", 1)[-1].rsplit("/", 1)[-1]

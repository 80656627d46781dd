"""What people decided, in triples."""

from pyoxigraph import NamedNode, Triple

from graph.export.rdf.writing import TYPE, Triples, link, own, put, put_all
from ontology.decision import Decision
from ontology.rdf.iris import decided_iri, decision_iri

DECISION = own("Decision")


def decision(record: Decision) -> Triples:
    """Write a decision; of the two things that one may be about, it says which it names first."""
    out: Triples = []
    subject = NamedNode(decision_iri(record.id))
    out.append(Triple(subject, TYPE, DECISION))
    put(out, subject, "verdict", record.verdict)
    about = [NamedNode(decided_iri(record.verdict, identifier)) for identifier in record.about]
    for target in dict.fromkeys(about):
        link(out, subject, "about", target)
    if len(about) > 1:
        link(out, subject, "first", about[0])
    put(out, subject, "decided_by", record.by)
    put(out, subject, "decided_at", record.at)
    put(out, subject, "reason", record.reason)
    put_all(out, subject, "correction", (f"{field}={value}" for field, value in record.correction.items()))
    return out

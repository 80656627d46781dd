"""Pictures for other programs show joined names as one; what is written to be read back stays as it was said."""

import io
import json

from graph.export.contracts import formats
from graph.export.joined import one_name
from ontology.claim import Claim
from ontology.document import Document
from ontology.node import Entity
from ontology.rdf.iris import iri
from ontology.record import Record
from ontology.vocabulary import make_node, node_type
from tests.graph.store.world import claim, decide, document

OTHER = make_node("Person", "Ana M. Mori", aliases=("A. Mori",))
KEPT = node_type("Person")(id="person/ana-mori", name="Ana Mori", external_ids={"wikidata": "Q1"})
UNION = node_type("Union")(id="union/example", name="Example Council", external_ids={"wikidata": "Q2"})
OUTLET, OTHER_OUTLET = make_node("NewsOutlet", "The Quay Herald"), make_node("NewsOutlet", "Quay Herald")
PAPER = document("Paper", "Ana M. Mori warned the council.", publisher=OTHER_OUTLET.id, url="https://news.test/1")
SAID = claim(OTHER, "warned", UNION, PAPER, "Ana M. Mori warned the council.", attributed_to=(OTHER.id, KEPT.id))
JOIN, OUTLETS = decide("same", KEPT.id, OTHER.id), decide("same", OUTLET.id, OTHER_OUTLET.id)
RECORDS: list[Record] = [JOIN, OUTLETS, OUTLET, OTHER_OUTLET, OTHER, KEPT, UNION, PAPER, SAID]
DRAWN = ("graphml", "gexf", "ftm", "csv", "nodes-csv", "quickstatements")


def written(name: str, records: list[Record]) -> str:
    stream = io.BytesIO()
    formats()[name].write(iter(records), stream)
    return stream.getvalue().decode()


def test_what_is_drawn_has_one_node_with_all_its_names() -> None:
    found = list(one_name(iter(RECORDS)))
    nodes = {node.id: node for node in found if isinstance(node, Entity)}
    assert nodes.keys() == {KEPT.id, UNION.id, OUTLET.id}
    assert nodes[KEPT.id].aliases == ("Ana M. Mori", "A. Mori")
    [told] = [one for one in found if isinstance(one, Claim)]
    assert (told.subject, told.attributed_to, told.evidence) == (KEPT.id, (KEPT.id,), SAID.evidence)
    assert [one.publisher for one in found if isinstance(one, Document)] == [OUTLET.id]
    assert list(one_name(iter(RECORDS[2:]))) == RECORDS[2:]
    assert {n.id for n in one_name(iter(RECORDS[:6])) if isinstance(n, Entity)} == {KEPT.id, OUTLET.id}


def test_pictures_show_the_one_name_and_an_undone_joining_shows_two() -> None:
    undone = [decide("undo", JOIN.id, at="2021-01-01T00:00:00+00:00"), *RECORDS]
    for name in DRAWN:
        assert OTHER.id not in written(name, RECORDS), name
    for name in ("graphml", "gexf", "csv", "nodes-csv"):
        assert KEPT.id in written(name, RECORDS) and OTHER.id in written(name, undone), name
    people = [json.loads(line) for line in written("ftm", RECORDS).splitlines()]
    assert [one["properties"]["alias"] for one in people if one["schema"] == "Person"] == [["Ana M. Mori", "A. Mori"]]


def test_triples_say_that_both_are_one_and_keep_what_was_said() -> None:
    same = f"<{iri(OTHER.id)}> <http://www.w3.org/2002/07/owl#sameAs> <{iri(KEPT.id)}> ."
    told = written("ntriples", RECORDS).splitlines()
    assert same in told and any(f"#subject> <{iri(OTHER.id)}>" in line for line in told)
    undone = [decide("undo", JOIN.id, at="2021-01-01T00:00:00+00:00"), *RECORDS]
    assert same not in written("ntriples", undone).splitlines()
    assert KEPT.id in written("lines", RECORDS) and OTHER.id in written("lines", RECORDS)


def test_nothing_is_the_same_as_a_node_that_is_gone() -> None:
    third = make_node("Person", "Annie Mori")
    more = decide("same", OTHER.id, third.id, at="2020-01-02T00:00:00+00:00")
    for gone, left in ((KEPT, [OTHER]), (OTHER, [KEPT])):
        text = written("ntriples", [JOIN, *left])
        assert "sameAs>" not in text and f"<{iri(left[0].id)}> <" in text, gone.id
    both = written("ntriples", [JOIN, more, OTHER, third]).splitlines()
    assert f"<{iri(third.id)}> <http://www.w3.org/2002/07/owl#sameAs> <{iri(OTHER.id)}> ." in both

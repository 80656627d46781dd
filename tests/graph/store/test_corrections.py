"""A correction puts a claim of its own in the place of the corrected one, for as long as it stands."""

import io

import pytest

from graph.export.contracts import formats
from graph.export.dump import dump as write_dump
from graph.export.records import records
from graph.store import Store
from ontology.claim import Claim, Mention
from ontology.decision import Decision, corrected_id
from ontology.lines import read_lines, to_line
from ontology.vocabulary import make_node
from tests.graph.store.world import broken, claim, decide, document, dump, empty

UNION, POLICY = make_node("Union", "Example Council"), make_node("Program", "Example Programme")
SPEAKER = make_node("Person", "Example Speaker")
WORDS = "The council opposed the programme in May 2019, the speaker said."
PAPER = document("Paper", WORDS)
CLAIM = claim(
    UNION,
    "opposed",
    POLICY,
    PAPER,
    WORDS,
    when="2019-05",
    when_words="May",
    attributed_to=(SPEAKER.id,),
    confidence=0.4,
)
ALL = [PAPER, UNION, POLICY, SPEAKER, CLAIM]
FACTS = """
MATCH (c:Claim)-[:EVIDENCE]->(p:Passage) MATCH (c)-[:ATTRIBUTED_TO]->(a:Person)
RETURN c.id AS id, c.relation AS relation, c.status AS status, c.when AS when, c.extractor AS extractor,
       c.review AS review, c.reviewed_by AS by, p.quote AS quote"""


def correct(about: str = CLAIM.id, at: str = "2020-01-01T00:00:00+00:00", **correction: str) -> Decision:
    return decide("correct", about, at=at, correction=correction)


def undo(decision: Decision, at: str = "2020-02-01T00:00:00+00:00") -> Decision:
    return decide("undo", decision.id, at=at)


def told(store: Store) -> dict[str, dict[str, object]]:
    return {str(row["id"]): row for row in store.read("facts", FACTS)}


def edges(store: Store) -> list[tuple[object, object]]:
    found = store.read("edges", "MATCH (:Union)-[e]->(:Policy) RETURN type(e) AS type, e.status AS status")
    return [(row["type"], row["status"]) for row in found]


RIGHT = correct(status="alleged", when="2018-05")


def test_what_was_put_right_stands_with_the_same_words_and_the_person_behind_it(store: Store) -> None:
    report = store.load([*ALL, RIGHT])
    assert (report.new.decisions, report.new.claims) == (1, 2)
    found = told(store)
    assert found[CLAIM.id]["review"] == "corrected"
    stands = found[corrected_id(RIGHT.id)]
    assert (stands["status"], stands["when"], stands["review"]) == ("alleged", "2018-05", "accepted")
    assert (stands["extractor"], stands["by"], stands["quote"]) == ("person", "editor", WORDS)
    assert edges(store) == [("OPPOSED", "alleged")] and broken(store) == []
    assert store.load([*ALL, RIGHT]).total == 0


def test_another_relation_takes_along_only_the_properties_that_it_has(store: Store) -> None:
    work = claim(SPEAKER, "works_for", UNION, PAPER, WORDS, properties={"role": "clerk"}, attributed_to=(SPEAKER.id,))
    other = decide("correct", work.id, correction={"relation": "represents"})
    store.load([PAPER, UNION, SPEAKER, work, other])
    assert told(store)[corrected_id(other.id)]["relation"] == "represents"


def test_undone_it_goes_and_done_again_it_comes_back(store: Store) -> None:
    store.load([*ALL, RIGHT])
    before = dump(store)
    away = undo(RIGHT)
    report = store.load([away])
    assert report.removed.claims == 1 and told(store).keys() == {CLAIM.id}
    assert edges(store) == [("OPPOSED", "reported")] and broken(store) == []
    store.load([undo(away, at="2020-03-01T00:00:00+00:00")])
    assert told(store).keys() == {CLAIM.id, corrected_id(RIGHT.id)}
    assert [line for line in dump(store) if "undo" not in line] == before


def test_a_later_decision_takes_its_place(store: Store) -> None:
    later = correct(at="2020-01-02T00:00:00+00:00", relation="supported")
    store.load([*ALL, RIGHT, later])
    assert told(store).keys() == {CLAIM.id, corrected_id(later.id)} and edges(store) == [("SUPPORTED", "reported")]
    store.load([decide("reject", CLAIM.id, at="2020-01-03T00:00:00+00:00")])
    assert told(store).keys() == {CLAIM.id} and edges(store) == []


def test_a_correction_can_be_corrected_and_falls_with_the_first(store: Store) -> None:
    again = correct(corrected_id(RIGHT.id), at="2020-01-02T00:00:00+00:00", modality="planned")
    store.load([again])
    store.load([*ALL, RIGHT])
    assert told(store).keys() == {CLAIM.id, corrected_id(RIGHT.id), corrected_id(again.id)}
    assert edges(store) == []
    store.load([undo(RIGHT)])
    assert told(store).keys() == {CLAIM.id}


WRONG = [
    *({"when": "last week"}, {"relation": "held_office"}, {"status": "true"}, {"colour": "red", "status": "denied"}),
    *({"subject": "nothing/at-all"}, {"subject": ""}, {"object": "union/nobody"}, {"subject": POLICY.id}),
]


@pytest.mark.parametrize("wrong", WRONG)
def test_what_can_be_no_claim_is_told_and_leaves_the_claim_as_it_was_read(store: Store, wrong: dict[str, str]) -> None:
    store.load(ALL)
    before, decision = dump(store), correct(**wrong)
    for given in ([decision], [*ALL, decision]):
        report = store.load(given)
        assert [note for note in report.notes if note.startswith(f"{decision.id}: this correction ")]
    assert told(store).keys() == {CLAIM.id} and told(store)[CLAIM.id]["review"] is None
    assert [line for line in dump(store) if "decision/" not in line] == before and broken(store) == []
    whole, stream = dump(store), io.BytesIO()
    write_dump(store, stream)
    for lines in (stream.getvalue().splitlines()[:-1], [to_line(one).encode() for one in (decision, *ALL)]):
        empty(store)
        store.load(read_lines(lines, "dump"), replace=False)
        assert dump(store) == whole
    for name, said in (("ntriples", b"#review>"), ("graphml", b"corrected")):
        drawn = io.BytesIO()
        formats()[name].write(records(store), drawn)
        assert said not in drawn.getvalue(), name


def test_a_correction_waits_for_the_node_that_it_names_and_then_counts(store: Store) -> None:
    store.load([*ALL, WHO])
    assert told(store)[CLAIM.id]["review"] is None and edges(store) == [("OPPOSED", "reported")]
    store.load([OTHER, ELSE])
    assert told(store)[CLAIM.id]["review"] == "corrected" and broken(store) == []
    waited = dump(store)
    empty(store)
    store.load([ELSE, WHO, *ALL, OTHER])
    assert dump(store) == waited


def test_what_waits_to_be_put_right_is_reviewed_and_stays_when_its_document_is_read_anew(store: Store) -> None:
    paper = PAPER.model_copy(update={"extractors": ("test",)})
    store.load([*ALL, WHO])
    store.load([paper, UNION, POLICY, SPEAKER])
    assert told(store).keys() == {CLAIM.id}


def test_a_reading_of_which_a_correction_makes_no_claim_any_more_stands_again(store: Store) -> None:
    other = correct(relation="implemented")
    again = correct(corrected_id(other.id), at="2020-01-02T00:00:00+00:00", status="denied")
    store.load([*ALL, other, again])
    assert len(told(store)) == 3
    anew = CLAIM.model_copy(update={"subject": SPEAKER.id, "relation": "works_for", "object": UNION.id})
    store.load([anew])
    assert told(store).keys() == {CLAIM.id} and told(store)[CLAIM.id]["review"] is None and broken(store) == []


def test_it_comes_back_with_its_document_and_follows_a_better_reading(store: Store) -> None:
    store.load([*ALL, RIGHT])
    store.forget(PAPER.id)
    assert told(store) == {}
    better = CLAIM.model_copy(update={"attributed_to": (), "version": "2"})
    store.load([PAPER, UNION, POLICY, better])
    found = store.read(
        "speakers", "MATCH (c:Claim) OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(a) RETURN c.id AS id, a.id AS a"
    )
    assert {row["id"]: row["a"] for row in found} == {CLAIM.id: None, corrected_id(RIGHT.id): None}


def test_a_dump_restores_it(store: Store) -> None:
    store.load([*ALL, RIGHT, correct(corrected_id(RIGHT.id), at="2020-01-02T00:00:00+00:00", when="")])
    before, stream = dump(store), io.BytesIO()
    write_dump(store, stream)
    empty(store)
    lines = [line for line in stream.getvalue().splitlines() if b'"kind":"end"' not in line]
    report = store.load(read_lines(lines, "dump"), replace=False)
    assert report.refused == () and report.changed.claims == 0
    assert dump(store) == before


def test_in_any_order_it_is_the_same_graph(store: Store) -> None:
    records: list[Claim | Decision] = [RIGHT, undo(RIGHT), correct(at="2020-01-05T00:00:00+00:00", status="denied")]
    store.load([*ALL, *records])
    wanted = dump(store)
    empty(store)
    for record in reversed(records):
        store.load([record])
    store.load(ALL)
    assert dump(store) == wanted


OTHER, ELSE = make_node("Union", "Other Council"), make_node("Program", "Other Programme")
NAMED = CLAIM.model_copy(
    update={
        "subject_mention": Mention(start=4, end=11, text=WORDS[4:11]),
        "object_mention": Mention(start=24, end=33, text=WORDS[24:33]),
    }
)
WHO = correct(subject=OTHER.id, object=ELSE.id)
ENDS = """
MATCH (o)<-[:OBJECT]-(c:Claim)-[:SUBJECT]->(s)
RETURN c.id AS id, s.id AS subject, o.id AS object, c.subject_start AS who, c.object_start AS whom"""


def ends(store: Store) -> dict[object, tuple[object, ...]]:
    return {row.pop("id"): tuple(row.values()) for row in store.read("ends", ENDS)}


def test_who_and_whom_can_be_put_right_and_the_words_name_them_no_longer(store: Store) -> None:
    given = [PAPER, UNION, POLICY, SPEAKER, OTHER, ELSE, NAMED]
    store.load(given)
    before = dump(store)
    store.load([*given, WHO])
    as_read, right = (UNION.id, POLICY.id, 4, 24), (OTHER.id, ELSE.id, None, None)
    assert ends(store) == {CLAIM.id: as_read, corrected_id(WHO.id): right} and broken(store) == []
    found = store.read("edges", "MATCH (a:Union)-[e:OPPOSED]->(b) RETURN a.id AS a, b.id AS b")
    assert found == [{"a": OTHER.id, "b": ELSE.id}]
    only = correct(at="2020-01-03T00:00:00+00:00", object=ELSE.id)
    store.load([only])
    assert ends(store)[corrected_id(only.id)][:2] == (UNION.id, ELSE.id)
    whole, stream = dump(store), io.BytesIO()
    write_dump(store, stream)
    empty(store)
    lines = [line for line in stream.getvalue().splitlines() if b'"kind":"end"' not in line]
    assert store.load(read_lines(lines, "dump"), replace=False).refused == () and dump(store) == whole
    store.load([undo(WHO), undo(only)])
    assert [line for line in dump(store) if "decision/" not in line] == before


def test_an_end_that_is_put_right_may_stand_under_another_name(store: Store) -> None:
    join = decide("same", UNION.id, OTHER.id, at="2020-01-04T00:00:00+00:00")
    store.load([*ALL, OTHER, ELSE, WHO, join])
    assert ends(store)[corrected_id(WHO.id)][:2] == (UNION.id, ELSE.id) and broken(store) == []
    store.load([undo(join)])
    assert ends(store)[corrected_id(WHO.id)][:2] == (OTHER.id, ELSE.id) and broken(store) == []

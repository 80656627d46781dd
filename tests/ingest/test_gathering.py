"""One claim for what a document says several times, with its time, and nothing trivial."""

from collections import Counter

from ingest.gathering import gathered
from ontology.claim import Claim
from ontology.document import Evidence
from ontology.node import Entity
from ontology.vocabulary import make_node

NODES: dict[str, Entity] = {
    node.id: node
    for node in (
        make_node("Union", "The union"),
        make_node("Program", "quota scheme"),
        make_node("LeakIncident", "harbor leak"),
        make_node("Group", "forty employees"),
        make_node("GovernmentBody", "Harbor ministry"),
    )
}


def claim(subject: str, relation: str, target: str, start: int, **fields: object) -> Claim:
    return Claim(
        id=f"claim/{start}",
        subject=subject,
        relation=relation,
        object=target,
        evidence=(Evidence(document="source/a", start=start, end=start + 4, quote="abcd"),),
        extractor="rules",
        version="1",
        **fields,  # type: ignore[arg-type]
    )


def test_what_is_said_twice_is_one_claim_with_both_sentences() -> None:
    twice = [claim("union/the-union", "opposed", "program/quota-scheme", start) for start in (90, 10)]
    dropped: Counter[str] = Counter()
    (one,) = gathered(twice, NODES, dropped)
    assert [said.start for said in one.evidence] == [10, 90]
    assert one.id == "claim/90"
    assert sum(dropped.values()) == 1


def test_what_differs_in_kind_stays_apart() -> None:
    said = claim("union/the-union", "opposed", "program/quota-scheme", 0)
    planned = claim("union/the-union", "opposed", "program/quota-scheme", 10, modality="planned")
    assert len(gathered([said, planned], NODES, Counter())) == 2


def test_an_event_has_one_time_in_all_its_claims() -> None:
    leak = "leakincident/harbor-leak"
    told = claim("governmentbody/harbor-ministry", "disclosed", leak, 0, when="2020-05-01", when_words="on May 1")
    other = claim(leak, "disclosed_to", "union/the-union", 10)
    assert [each.when for each in gathered([told, other], NODES, Counter())] == ["2020-05-01"] * 2


def test_where_and_whom_an_event_befell_has_its_time_and_a_policy_has_none_of_one_claim() -> None:
    leak, ministry, union = "leakincident/harbor-leak", "governmentbody/harbor-ministry", "union/the-union"
    told = [claim(ministry, "disclosed", leak, at, when=when) for at, when in ((0, "2020-05"), (10, "2020-05-01"))]
    found = gathered([*told, claim(leak, "affects", union, 20)], NODES, Counter())
    assert [each.when for each in found] == ["2020-05", "2020-05-01", "2020-05-01"]
    scheme = "program/quota-scheme"
    carried = claim(scheme, "affects", union, 0, when="2020-05-01")
    assert gathered([carried, claim(scheme, "affects", ministry, 10)], NODES, Counter())[1].when is None


def test_two_times_of_an_event_are_not_guessed_between() -> None:
    leak = "leakincident/harbor-leak"
    first = claim("governmentbody/harbor-ministry", "disclosed", leak, 0, when="2020-05-01")
    second = claim("union/the-union", "disclosed", leak, 10, when="2020-05-02")
    other = claim(leak, "disclosed_to", "union/the-union", 20)
    assert gathered([first, second, other], NODES, Counter())[2].when is None


def test_nameless_people_of_a_body_are_kept_only_where_they_do_something() -> None:
    people, body = "group/forty-employees", "governmentbody/harbor-ministry"
    staff = claim(people, "works_for", body, 0)
    dropped: Counter[str] = Counter()
    assert gathered([staff], NODES, dropped) == ()
    assert sum(dropped.values()) == 1
    deed = claim(people, "opposed", "program/quota-scheme", 10)
    assert gathered([staff, deed], NODES, Counter()) == (staff, deed)

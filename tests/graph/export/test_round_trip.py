"""Graph to RDF and back is the identity, in every form, whatever the records hold."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings

from graph.errors import QueryError
from graph.export.contracts import Wishes, format_named
from graph.store.nodes import Identity, identity
from ontology.claim import Claim
from ontology.decision import Decision
from ontology.document import Document
from ontology.lines import AnyRecord, to_line
from ontology.node import Entity
from ontology.rdf.check import faults
from ontology.rdf.files import parsed
from ontology.rdf.parsing import SUFFIXES
from ontology.rdf.reading import read as read_file
from ontology.rdf.records import records
from ontology.rdf.sources import UNKNOWN
from ontology.record import Record
from ontology.vocabulary import type_of
from tests.graph.store.claimsets import record_sets
from tests.graph.store.world import World, decide

FORMS = ("ntriples", "turtle", "trig", "jsonld", "rdfxml", "rdf12")


def in_order(found: Iterable[AnyRecord]) -> list[Record]:
    """Records as the graph gives them: decisions, each node once for each id of a kind, documents with their claims."""
    given = list(found)
    joined: dict[str, Identity] = {}
    for node in given:
        if isinstance(node, Entity):
            made = identity(node)
            joined[node.id] = joined[node.id].join(made) if node.id in joined else made
    claims = {claim.id: claim for claim in given if isinstance(claim, Claim)}
    papers = {paper.id: paper for paper in given if isinstance(paper, Document)}
    ordered: list[Record] = list({one.id: one for one in given if isinstance(one, Decision)}.values())
    ordered += [node for key in sorted(joined) for node in _nodes(joined[key])]
    for key in sorted(papers):
        ordered += [papers[key], *(one for one in claims.values() if one.evidence[0].document == key)]
    return ordered


def _nodes(held: Identity) -> Iterator[Entity]:
    left = sorted(pair.split("=", 1) for pair in held.external_ids)
    while True:
        given = dict(left)
        yield type_of(held.id)(
            id=held.id,
            name=held.name,
            aliases=tuple(sorted(held.aliases)),
            external_ids=given,
            description=held.description or None,
        )
        left = [pair for pair in left if given[pair[0]] != pair[1]]
        if not left:
            return


def written(form: str, ordered: list[Record], folder: str, *, text: bool = True) -> Path:
    target = format_named(form)
    path = Path(folder) / f"graph{target.suffix}"
    with path.open("wb") as stream:
        target.export(iter(ordered), stream, Wishes(text=text))
    return path


def read(path: Path) -> list[object]:
    with parsed(path) as store:
        assert list(faults(store)) == []
        return list(records(store))


def lines(found: Iterable[object]) -> list[str]:
    return sorted(to_line(one) if isinstance(one, Record) else repr(one) for one in found)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("seed", [1, 2])
def test_a_random_world_comes_back(form: str, seed: int, tmp_path: Path) -> None:
    ordered = in_order(World(seed).records)
    assert lines(read(written(form, ordered, str(tmp_path)))) == lines(ordered)


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(found=record_sets())
def test_whatever_records_hold_comes_back(form: str, found: list[AnyRecord]) -> None:
    ordered = in_order(found)
    with TemporaryDirectory() as folder:
        try:
            path = written(form, ordered, folder)
        except QueryError as error:
            assert form == "rdfxml" and "XML cannot hold" in str(error)
            return
        assert lines(read(path)) == lines(ordered)


@pytest.mark.parametrize("form", FORMS)
def test_joined_names_come_back_as_two_with_the_decision_and_nothing_is_left_aside(form: str, tmp_path: Path) -> None:
    world, found = World(4), []
    people = sorted(person.id for person in world.people)
    ordered = in_order([*world.records, decide("same", people[1], people[0])])
    aside = read_file(written(form, ordered, str(tmp_path)), found.append)
    assert lines(found) == lines(ordered) and list(aside.notes()) == []


def test_every_form_that_is_written_can_be_read() -> None:
    assert {Path(f"graph{format_named(form).suffix}").suffix for form in FORMS} <= SUFFIXES.keys()


def test_without_texts_the_rest_comes_back_and_writes_the_same_again(tmp_path: Path) -> None:
    ordered = in_order(World(3).records)
    path = written("ntriples", ordered, str(tmp_path), text=False)
    back = read(path)
    blind = [one for one in lines(back) if '"kind":"document"' not in one]
    assert blind == [one for one in lines(ordered) if '"kind":"document"' not in one]
    whole = {one.id: one for one in ordered if isinstance(one, Document)}
    for one in back:
        if isinstance(one, Document):
            text = whole[one.id].text
            assert len(one.text) == len(text) and UNKNOWN in one.text
            assert all(c in (UNKNOWN, t) for c, t in zip(one.text, text, strict=True))
            assert one.model_copy(update={"text": text}) == whole[one.id]
    again = tmp_path / "again"
    again.mkdir()
    records_back = in_order(one for one in back if isinstance(one, Document | Entity | Claim | Decision))
    other = written("ntriples", records_back, str(again), text=False)
    assert sorted(other.read_text().splitlines()) == sorted(path.read_text().splitlines())

"""Each case: a text, and who belongs to what by it, as (person, body)."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated
from ingest.membership import memberships
from ontology.nodes.agents import Organization
from ontology.nodes.places import Jurisdiction

Read = Callable[..., Annotated]

CASES = {
    "of": ("Maria Delgado of the Harbour Party was elected.", {("Maria Delgado", "Harbour Party")}),
    "from": ("Maria Delgado from the Harbour Party was elected.", {("Maria Delgado", "Harbour Party")}),
    "acronym": ("Maria Delgado of DKP was elected.", {("Maria Delgado", "DKP")}),
    "genitive": ("DKP's Maria Delgado was elected.", {("Maria Delgado", "DKP")}),
    "two in the genitive": (
        "DKP's Maria Delgado and Ivan Ilczuk were elected.",
        {("Maria Delgado", "DKP"), ("Ivan Ilczuk", "DKP")},
    ),
    "two genitives": (
        "DKP's Maria Delgado and BNF's Ivan Ilczuk were elected.",
        {("Maria Delgado", "DKP"), ("Ivan Ilczuk", "BNF")},
    ),
    "each of their own": (
        "Maria Delgado and Ivan Ilczuk of respectively the Harbour Party and the Tidal League met.",
        {("Maria Delgado", "Harbour Party"), ("Ivan Ilczuk", "Tidal League")},
    ),
    "name of two syllables": ("BNF's Lau Tai-kwan resigned.", {("Lau Tai-kwan", "BNF")}),
    "comma and of": ("Maria Delgado, of the Harbour Party, won.", {("Maria Delgado", "Harbour Party")}),
    "people's party": (
        "Maria Delgado of the Shore People's Party won.",
        {("Maria Delgado", "Shore People's Party")},
    ),
}

NOTHING = {
    "taken away": "The guild removed Maria Delgado from the Harbour Council.",
    "a seat": "Maria Delgado of the Northern Moors constituency won.",
    "a town": "Maria Delgado of Drumlin, Ohio, won.",
    "a land's own": "Norland's Maria Delgado won the race in Norland.",
}


def _pairs(found: Annotated) -> set[tuple[str, str]]:
    bodies = [
        m for m in found.mentions if isinstance(m.entity, Organization) and not isinstance(m.entity, Jurisdiction)
    ]
    return {(person.entity.name, body.entity.name) for person, body in memberships(found, bodies)}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_who_belongs_to_what(read: Read, text: str, expected: set[tuple[str, str]]) -> None:
    assert _pairs(read(text)) == expected


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_nobody_belongs_to_what_stands_near(read: Read, text: str) -> None:
    assert _pairs(read(text)) == set()

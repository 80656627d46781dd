"""An example of every class: from the class itself where it is one of the vocabulary's."""

from ontology.node import Entity
from ontology.relation import Relation

EXAMPLES: dict[str, str] = {
    "Claim": "The Quay Herald tells that Pilots Council 7 spoke out against the closure, in these words.",
    "Passage": "“Pilots Council 7 opposes the programme.”, characters 210 to 250 of the Herald's account",
    "Source": "the Herald's account as it was read on 2 December 2019, with the hash of its bytes",
    "Status": "alleged: Harbour Watch says that the programme breaks the Harbours Act, and no court has held so",
    "Polarity": "negated: the union has not sued",
    "Modality": "planned: the bureau means to end the programme",
}


def example_of(kind: type[Entity] | type[Relation]) -> str:
    """Give the example that a class has itself, not one that it inherits; empty where it has none."""
    return str(vars(kind).get("example", ""))

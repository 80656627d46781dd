"""An example of every class: from the class itself where it is one of the vocabulary's."""

from ontology.node import Entity
from ontology.relation import Relation

EXAMPLES: dict[str, str] = {
    "Claim": "The Quay Herald tells that Pilots Council 7 spoke out against the closure, in these words.",
    "Passage": "“Pilots Council 7 opposes the programme.”, characters 210 to 250 of the Herald's account",
    "Mention": "“The union”, characters 402 to 411 of the Herald's account, for Pilots Council 7",
    "Origin": "the Herald's account retells one of the Wire of the Sea",
    "Decision": "an editor rejected a claim on 2 January 2020",
    "Source": "the Herald's account as it was read on 2 December 2019, with the hash of its bytes",
    "Status": "alleged: Harbour Watch says that the programme breaks the Harbours Act, and no court has held so",
    "Polarity": "negated: the union has not sued",
    "Modality": "planned: the bureau means to end the programme",
}


def example_of(kind: type[Entity] | type[Relation]) -> str:
    """Give the example that a class has itself, not one that it inherits; empty where it has none."""
    return str(vars(kind).get("example", ""))

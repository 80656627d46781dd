"""What somebody did with a policy, in the few words of a cell, with what keeps it from being plain fact."""

from graph.answers import Node
from graph.doubt import NOT_SO, WORDS
from graph.queries.matrix import Stood
from graph.verbs import MODALS, put_to
from ontology.vocabulary import RELATIONS


def stood(found: Stood, actor: Node) -> str:
    """Word what an actor did: `opposed (2)`, `did not implement (1)`, `is to end (1)`, `issued, alleged (1)`."""
    modality = next((name for name in found.cautions if name in MODALS), "actual")
    did = put_to(actor, RELATIONS[found.relation].reads, modality, negated=NOT_SO in found.cautions)
    aside = [WORDS[name] for name in found.cautions if name not in MODALS and name != NOT_SO]
    return f"{', '.join((did, *aside))} ({found.total:,})"

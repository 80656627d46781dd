"""Who speaks for a court: the court itself, a ruling of it, a judge by name; one without a name by the ruling."""

from spacy.tokens import Token

from ingest.annotate import Annotated, Found
from ingest.attribution import is_judge
from ingest.coining import coin
from ingest.cues import words
from ingest.dependents import children, preposition
from ingest.lookup import resolve_all
from ontology.nodes.agents import Court, Group, Person
from ontology.nodes.documents import Ruling

BENCH = words("judge magistrate justice")
PLACES = ("in", "of", "from", "on")


def deciding(annotated: Annotated, tokens: list[Token]) -> list[Found]:
    """Find which courts, rulings and judges by name some words mean."""
    found = resolve_all(annotated, tokens, (Court, Ruling, Person))
    return [each for each in found if isinstance(each.entity, (Court, Ruling)) or is_judge(annotated, each)]


def unnamed(annotated: Annotated, tokens: list[Token]) -> list[Found]:
    """Find the judges that are told of without a name: "a federal judge in Ohio"."""
    found = resolve_all(annotated, tokens, (Group,))
    return [each for each in found if annotated.doc[each.root].lemma_ in BENCH]


def ruling_of(annotated: Annotated, judge: Found, verb: Token) -> Found:
    """Give the ruling that a verb tells of a judge without a name, named by who gave it."""
    root = annotated.doc[judge.root]
    place = [c for c in children(root, "nmod") if preposition(c) in PLACES]
    last = place[0].right_edge.i if place and place[0].right_edge.i < verb.i or place and verb.i < root.i else root.i
    first = min((c.i for c in children(root, "amod", "compound")), default=root.i)
    said = " ".join(annotated.doc[first : last + 1].text.split())
    entity = coin(annotated.document, "Ruling", f"{'rulings' if root.tag_ == 'NNS' else 'ruling'} of {said}")
    return Found(verb.idx, verb.idx + len(verb), verb.text, verb.i, entity, "event", 0.8)

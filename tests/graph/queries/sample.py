"""A graph of known claims on the demo's accounts, and random ones in which every relation is claimed."""

import hashlib
import random
from functools import cache
from pathlib import Path

from ontology.claim import Claim, claim_id
from ontology.decision import Decision
from ontology.document import Document, quote_from
from ontology.lines import from_line
from ontology.node import Entity
from ontology.record import Record
from ontology.relation import Relation
from ontology.vocabulary import NODE_TYPES, RELATIONS, make_node, may_join

GOLDEN = Path(__file__).parents[2] / "golden" / "questions"
STATUSES = (*["reported"] * 4, *["alleged"] * 2, "denied", "confirmed", "found", "retracted")
MODALITIES = (*["actual"] * 9, "planned", "required", "possible")
POLARITIES = (*["affirmed"] * 7, "negated")
WHEN = (
    None, "2019", "2018-06", "2019-11-21", "2019-06/2019-12", "2018/..", "../2017", "XXXX-11-28", "XXXX-12", "201X",
    "2019-21", "2019-06~", "2018-02-03?",
)  # fmt: skip
ROLES = ("deputy", "counsel", "chair")


@cache
def known() -> tuple[Record, ...]:
    """Give the claims that were checked by hand, with their documents and nodes."""
    lines = (GOLDEN / "seeds.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(record for line in lines if isinstance(record := from_line(line), Record))


class Sample:
    """A random graph, the same for the same seed; small enough that claims meet at the same nodes."""

    def __init__(self, seed: int, claims: int = 400) -> None:
        self.draw = random.Random(seed)
        self.documents = [_document(number) for number in range(4)]
        kinds = [kind for kind in NODE_TYPES.values() if not (kind.abstract or kind.derived)]
        self.nodes = [_node(kind, number) for kind in kinds for number in range(2)]
        self.pairs = {verb: _pairs(verb, self.nodes) for verb in RELATIONS.values()}
        self.claims = [self._claim(self.draw.choice(list(RELATIONS.values())), number) for number in range(claims)]
        self.decisions = [self._decision(claim) for claim in self.draw.sample(self.claims, claims // 10)]

    @property
    def records(self) -> list[Record]:
        """Everything, in the order in which it is loaded."""
        return [*self.documents, *self.nodes, *self.claims, *self.decisions]

    def name_of(self, kind: str) -> str:
        """Draw a name, or another name, of a node of some kind that claims are about."""
        told = {end for claim in self.claims for end in (claim.subject, claim.object)}
        wanted = [node for node in self.nodes if node.id in told and isinstance(node, NODE_TYPES[kind])]
        node = self.draw.choice(wanted)
        return self.draw.choice((node.name, *node.aliases))

    def _claim(self, verb: type[Relation], number: int) -> Claim:
        subject, target = self.draw.choice(self.pairs[verb])
        source = self.draw.choice(self.documents)
        line = self.draw.randrange(20) * 11
        evidence = [quote_from(source, line, line + 10)]
        if self.draw.random() < 0.3:
            evidence.append(quote_from(self.draw.choice(self.documents), 0, 10))
        speakers = [node.id for node in self.nodes if node.id.startswith(("group/", "union/", "article/"))]
        polarity = self.draw.choice(POLARITIES)
        return Claim(
            id=claim_id((f"{subject.name} {number}", verb.name(), target.name, polarity), evidence[0]),
            subject=subject.id,
            relation=verb.name(),
            object=target.id,
            properties=self._properties(verb),
            polarity=polarity,
            status=self.draw.choice(STATUSES),
            modality=self.draw.choice(MODALITIES),
            attributed_to=tuple(self.draw.sample(speakers, self.draw.choice((0, 0, 1, 2)))),
            when=self.draw.choice(WHEN),
            when_words=self.draw.choice((None, "late in the year")),
            evidence=tuple(dict.fromkeys(evidence)),
            extractor="test",
            version="1",
            confidence=round(self.draw.random(), 3),
        )

    def _properties(self, verb: type[Relation]) -> dict[str, bool | int | str]:
        offered: dict[str, bool | int | str] = {
            "acting": True,
            "role": self.draw.choice(ROLES),
            "side": self.draw.choice(("plaintiff", "defendant")),
            "count": self.draw.randrange(1, 9000),
        }
        allowed = verb.properties | {"count"}
        return {key: value for key, value in offered.items() if key in allowed and self.draw.random() < 0.5}

    def _decision(self, claim: Claim) -> Decision:
        verdict = self.draw.choice(("accept", "reject"))
        at = "2020-01-01T00:00:00+00:00"
        identifier = Decision.make_id(verdict, (claim.id,), "editor", at)
        return Decision(id=identifier, verdict=verdict, about=(claim.id,), by="editor", at=at)


def _pairs(verb: type[Relation], nodes: list[Entity]) -> list[tuple[Entity, Entity]]:
    return [(s, o) for s in nodes for o in nodes if s is not o and all(may_join(verb, type(s), type(o)))]


def _node(kind: type[Entity], number: int) -> Entity:
    aliases = (f"{kind.type()} No. {number}",) if number else ()
    return make_node(kind.type(), f"{kind.type()} {'AB'[number]}", aliases=aliases)


def _document(number: int) -> Document:
    text = "".join(f"Line {number}-{line:02}. " for line in range(20))
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    title = None if number == 3 else f"Paper {number}"
    identifier = Document.make_id(sha256, text, f"paper {number}")
    return Document(id=identifier, path="paper.txt", sha256=sha256, media_type="text/plain", text=text, title=title)

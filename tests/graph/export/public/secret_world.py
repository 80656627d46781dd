"""A random world with names that nothing else has, in texts that speak of them in every way they can."""

import random
from dataclasses import dataclass, field

from ontology.claim import Claim, Mention, claim_id
from ontology.decision import Decision
from ontology.document import Document, Source, quote_from
from ontology.lines import AnyRecord
from ontology.node import Entity
from ontology.vocabulary import make_node
from tests.graph.store.world import decide, document

CONSONANTS, VOWELS = "bdfgklmnprtvz", "aeiou"
AT = "2021-01-01T00:00:00+00:00"


def word(draw: random.Random, syllables: int = 3) -> str:
    """A word that no language has, and that is long enough to be no part of another."""
    return "".join(draw.choice(CONSONANTS) + draw.choice(VOWELS) for _ in range(syllables)).capitalize() + "x"


@dataclass
class SecretWorld:
    """People, bodies and policies; documents of several lines; claims quoted from lines; marks on some of them."""

    seed: int
    nodes: list[Entity] = field(default_factory=list)
    documents: list[Document] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)

    def __post_init__(self) -> None:
        draw = random.Random(self.seed)
        self.people = [make_node("Person", f"{word(draw)} {word(draw)}", aliases=(word(draw, 4),)) for _ in range(4)]
        self.bodies = [
            make_node("Union", f"{word(draw)} Council", aliases=(f"{word(draw)} Local 7",)) for _ in range(3)
        ]
        self.policies = [make_node("Program", f"{word(draw)} Levy") for _ in range(3)]
        letter = make_node("Correspondence", f"letter of {self.people[0].name}")
        self.nodes = [*self.people, *self.bodies, *self.policies, letter]
        for number in range(4):
            self._paper(draw, number, letter)
        self.decisions = [
            decide("reject", self.claims[0].id, reason=f"{self.people[1].name} told me"),
            decide("accept", self.claims[-1].id, at="2020-03-01T00:00:00+00:00"),
        ]

    def mark(self, *ids: str) -> "SecretWorld":
        """Protect some things."""
        self.decisions += [decide("protect", one, at=AT, reason=f"{one} is not to be named") for one in ids]
        return self

    @property
    def records(self) -> list[AnyRecord]:
        """All records, in the order in which the graph gives them."""
        told: list[AnyRecord] = [*self.decisions, *self.nodes]
        for paper in self.documents:
            told += [paper, *(claim for claim in self.claims if claim.evidence[0].document == paper.id)]
        return told

    def _paper(self, draw: random.Random, number: int, letter: Entity) -> None:
        said: list[tuple[Entity, str, Entity, str]] = []
        lines = [f"{word(draw)} was quiet that day, and {word(draw)} too."]
        for _ in range(5):
            who, what = draw.choice(self.people + self.bodies), draw.choice(self.policies)
            name = draw.choice([who.name, *who.aliases, who.name.upper()])
            lines.append(f"{name} opposed the {what.name} at {word(draw)}.")
            said.append((who, "opposed", what, lines[-1]))
            if who in self.people and draw.random() < 0.5 and who.name in "\n".join(lines):
                lines.append(f"“It is wrong,” {who.name.split()[1]} said in {word(draw)}.")
        if draw.random() < 0.5:
            lines.append(f"A {letter.name} was read out at {word(draw)}.")
            said.append((self.bodies[0], "supported", letter, lines[-1]))
        title = draw.choice([f"News of {word(draw)}", f"What {draw.choice(self.people).name} said"])
        author = draw.choice([word(draw), draw.choice(self.people).name])
        paper = document(
            f"paper {number}", "\n".join(lines), title=title, authors=(author, word(draw)),
            url=f"https://news.test/{draw.choice(self.people).id.split('/')[1]}", path=f"/home/me/{word(draw)}.txt",
            source=Source(outlet=word(draw), title=title), extractors=("test",),
        )  # fmt: skip
        self.documents.append(paper)
        self.claims += [self._claim(draw, paper, one) for one in said]

    def _claim(self, draw: random.Random, paper: Document, said: tuple[Entity, str, Entity, str]) -> Claim:
        who, verb, what, line = said
        start = paper.text.index(line)
        evidence = [quote_from(paper, start, start + len(line))]
        if len(self.documents) > 1 and draw.random() < 0.3:
            other = self.documents[0]
            evidence.append(quote_from(other, 0, other.text.index("\n")))
        words = line.split(" opposed")[0]
        mention = Mention(start=start, end=start + len(words), text=words)
        first = min(evidence, key=lambda one: (one.document, one.start))
        return Claim(
            id=claim_id((who.name, verb, what.name, ""), evidence[0]),
            subject=who.id,
            relation=verb,
            object=what.id,
            evidence=tuple(evidence),
            subject_mention=mention if first == evidence[0] and verb == "opposed" else None,
            attributed_to=tuple(one.id for one in draw.sample(self.bodies, draw.randrange(2))),
            when_words=draw.choice([None, f"before {draw.choice(self.people).name} left"]),
            when=None,
            extractor="test",
            version="1",
        )

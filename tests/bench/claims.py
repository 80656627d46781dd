"""A generated graph of realistic shape: few names that everybody speaks of and many that are named once.

As in the demo's graph there is a node for each claim, up to 100,000; from there on, nine claims in ten are of names
that are known already. A document has 30 claims, a claim in three is on somebody's word, one in four has a time.
"""

import hashlib
import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from ontology.claim import Claim, claim_id
from ontology.document import Document, quote_from
from ontology.node import Entity
from ontology.vocabulary import make_node

PER_DOCUMENT = 30
SKEW = 3  # a place in a list is length * uniform ** SKEW: the first of 100,000 is named in one claim of fifty
ALL_NEW = 100_000

# (type, share of all nodes, how one of them is called)
KINDS = (
    ("Person", 34, "{given} {name}"),
    ("Group", 14, "{count} residents of {name}"),
    ("GovernmentBody", 8, "Department of {trade} of {name}"),
    ("Union", 5, "{name} {trade} Workers Union"),
    ("AdvocacyGroup", 5, "{name} {trade} Watch"),
    ("NewsOutlet", 2, "{name} Tribune"),
    ("Court", 2, "District Court of {name}"),
    ("Office", 7, "Director of the {name} {trade} Agency"),
    ("Program", 8, "{name} {trade} Programme"),
    ("Rule", 4, "{name} {trade} Rule"),
    ("Law", 3, "{name} {trade} Act"),
    ("Lawsuit", 5, "{name} Union v. {trade} Agency"),
    ("LeakIncident", 3, "leak of the {name} {trade} files"),
)
POLICY = ("Program", "Rule")
BODY = ("Union", "AdvocacyGroup", "GovernmentBody")
# (who, relation, to what): one of the types at each end, the more likely ones more often
PATTERNS = (
    (("Person",), "works_for", BODY),
    (("Person",), "held_office", ("Office",)),
    (("GovernmentBody",), "implemented", POLICY),
    (("Union", "AdvocacyGroup", "Person"), "opposed", POLICY),
    (("Person", "GovernmentBody"), "announced", POLICY),
    (("Union", "AdvocacyGroup"), "plaintiff_in", ("Lawsuit",)),
    (("Lawsuit",), "challenges", POLICY),
    (("Program", "Rule"), "violates", ("Law",)),
    (("Program", "Rule"), "affects", ("Group",)),
    (("LeakIncident",), "exposed", ("Group",)),
    (("LeakIncident",), "disclosed_to", ("NewsOutlet",)),
    (("Person", "Union"), "criticized", ("Person", "GovernmentBody")),
    (("Person",), "warned", ("Group", "Person")),
    (("Court",), "blocked", POLICY),
    (("Office",), "office_of", ("GovernmentBody",)),
)
SYLLABLES = (
    "ba",
    "cor",
    "dan",
    "el",
    "fen",
    "gar",
    "hol",
    "im",
    "jor",
    "kel",
    "lum",
    "mor",
    "nas",
    "or",
    "pel",
    "quin",
)
GIVEN = ("Anna", "Boris", "Carla", "David", "Elena", "Farid", "Grace", "Hugo", "Ines", "James", "Maria", "Omar")
TRADES = ("Harbour", "Forest", "Transport", "Housing", "Fisheries", "Health", "Railway", "Customs", "Border", "Asylum")
STATUSES = ("reported",) * 8 + ("alleged", "denied", "found")


@dataclass(frozen=True)
class Land:
    """A land with so many claims about it; the same number gives the same land."""

    claims: int

    @property
    def nodes(self) -> int:
        """How many nodes there are."""
        return min(self.claims, ALL_NEW + self.claims // 10)

    @cached_property
    def ids(self) -> dict[str, list[str]]:
        """The ids of the nodes by type, those most spoken of first."""
        made: dict[str, list[str]] = {kind: [] for kind, _, _ in KINDS}
        for node in self.entities():
            made[node.type()].append(node.id)
        return made

    def entities(self) -> Iterator[Entity]:
        """Give the nodes."""
        draw = random.Random(self.claims)
        shares = [share for _, share, _ in KINDS]
        for number in range(self.nodes):
            kind, _, words = KINDS[number % len(KINDS)] if number < 26 else draw.choices(KINDS, shares)[0]
            name = words.format(
                name=_spelled(number), given=draw.choice(GIVEN), trade=draw.choice(TRADES), count=draw.randint(20, 900)
            )
            aliases = ("".join(word[0] for word in name.split()), _spelled(number)) if number % 4 == 0 else ()
            yield make_node(kind, name, identifier=f"{kind.lower()}/{_spelled(number).lower()}", aliases=aliases)

    def records(self) -> Iterator[Document | Entity | Claim]:
        """Give everything, each document followed by its claims."""
        yield from self.entities()
        draw = random.Random(-self.claims)
        for number in range(0, self.claims, PER_DOCUMENT):
            yield from self._document(draw, number, min(PER_DOCUMENT, self.claims - number))

    def _document(self, draw: random.Random, number: int, count: int) -> Iterator[Document | Claim]:
        said = [self._said(draw) for _ in range(count)]
        sentences = [
            f"{subject.partition('/')[2].capitalize()} {relation.replace('_', ' ')} {target.partition('/')[2]}, "
            f"people of the {draw.choice(TRADES).lower()} trade told us in the week of report {number + place}."
            for place, (subject, relation, target) in enumerate(said)
        ]
        text = "\n".join(sentences)
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        document = Document(
            id=Document.make_id(sha256, text, f"report {number}"),
            path=f"report-{number}.txt",
            sha256=sha256,
            media_type="text/plain",
            text=text,
            title=f"Report {number}",
        )
        yield document
        start = 0
        for (subject, relation, target), sentence in zip(said, sentences, strict=True):
            evidence = quote_from(document, start, start + len(sentence))
            start += len(sentence) + 1
            yield Claim(
                id=claim_id((subject, relation, target, ""), evidence),
                subject=subject,
                relation=relation,
                object=target,
                status=draw.choice(STATUSES),
                attributed_to=(self._one(draw, ("Person", "Union")),) if draw.random() < 0.33 else (),
                when=f"{draw.randint(1995, 2024)}-{draw.randint(1, 12):02}" if draw.random() < 0.25 else None,
                evidence=(evidence,),
                extractor="bench",
                version="1",
                confidence=round(draw.uniform(0.3, 1), 3),
            )

    def _said(self, draw: random.Random) -> tuple[str, str, str]:
        who, relation, what = draw.choice(PATTERNS)
        return self._one(draw, who), relation, self._one(draw, what)

    def _one(self, draw: random.Random, kinds: tuple[str, ...]) -> str:
        listed = self.ids[draw.choice(kinds)]
        return listed[int(len(listed) * draw.random() ** SKEW)]


def _spelled(number: int) -> str:
    """Spell a number, so that each has a name of its own."""
    left, spelled = number, ""
    while left or len(spelled) < 4:
        left, digit = divmod(left, len(SYLLABLES))
        spelled += SYLLABLES[digit]
    return spelled.capitalize()

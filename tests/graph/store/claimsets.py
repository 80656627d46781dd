"""Random records as hypothesis draws them: any letters, any length, any time, any of the decisions."""

import hashlib
import re

from hypothesis import strategies as st

from ontology.claim import STATUSES, Claim, Mention, claim_id
from ontology.decision import Decision
from ontology.document import Document, Source, quote_from
from ontology.errors import InvalidRecord
from ontology.lines import AnyRecord
from ontology.node import Entity
from ontology.vocabulary import make_node, node_type

LETTER = re.compile(r"[^\W_]")
ANYTHING = st.text(st.characters(exclude_categories=("Cs",)), max_size=60)
WORDS = ANYTHING.filter(lambda text: bool(LETTER.search(text)))
WHEN = st.sampled_from(
    [None, "2019", "0079-08-24", "1789-07-14", "1899-12-31", "1776-07/1783-09-03", "185X", "186X", "1850~", "../1865"]
    + ["XXXX-11-28", "2018/..", "2019-21", "9999-12-31", "0001-01-01", "1900-02?"]
)
SPAN = st.tuples(st.integers(0, 59), st.integers(1, 60))


def _node(kind: str, name: str, aliases: list[str], external: dict[str, str]) -> Entity | None:
    try:
        made = make_node(kind, name, aliases=tuple(aliases))
        return node_type(kind)(**dict(made) | {"external_ids": external, "description": name[::-1] or None})
    except InvalidRecord:  # letters whose lower case has another lower case make no id
        return None


NODES = st.builds(
    _node,
    st.sampled_from(["Person", "Union", "GovernmentBody", "Jurisdiction"]),
    WORDS,
    st.lists(WORDS, max_size=3),
    st.dictionaries(st.sampled_from(["wikidata", "docket"]), ANYTHING, max_size=2),
).filter(lambda node: node is not None)
POLICIES = st.builds(_node, st.sampled_from(["Program", "Rule"]), WORDS, st.just([]), st.just({})).filter(
    lambda node: node is not None
)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """A document of any text with a letter in it."""
    text = draw(WORDS)
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return Document(
        id=Document.make_id(sha256, text, draw(WORDS)),
        path=draw(WORDS),
        sha256=sha256,
        media_type="text/plain",
        text=text,
        title=draw(st.none() | WORDS),
        authors=tuple(draw(st.lists(WORDS, max_size=2))),
        published=draw(WHEN),
        offsets=draw(st.sampled_from([(), ((0, 7, len(text)),)])),
        source=draw(st.none() | st.builds(Source, title=WORDS, published=st.just("1848"))),
        extractors=draw(st.sampled_from([(), ("test",)])),
    )


@st.composite
def claims(draw: st.DrawFn, papers: list[Document], agents: list[Entity], policies: list[Entity]) -> Claim:
    """A claim of one of some agents about one of some policies, quoted from one of some documents."""
    paper, subject, target = (draw(st.sampled_from(found)) for found in (papers, agents, policies))
    spots = [spot.start() for spot in LETTER.finditer(paper.text)]
    start = draw(st.sampled_from(spots))
    evidence = quote_from(paper, start, draw(st.integers(start + 1, len(paper.text))))
    polarity = draw(st.sampled_from(["affirmed", "negated"]))
    verb = draw(st.sampled_from(["implemented", "opposed", "supported", "ended"]))
    return Claim(
        id=claim_id((subject.id, verb, target.id, polarity), evidence),
        subject=subject.id,
        relation=verb,
        object=target.id,
        polarity=polarity,
        status=draw(st.sampled_from(sorted(STATUSES))),
        modality=draw(st.sampled_from(["actual", "planned", "possible"])),
        attributed_to=tuple({node.id for node in draw(st.lists(st.sampled_from(agents), max_size=2))}),
        when=draw(WHEN),
        when_words=draw(st.none() | WORDS),
        evidence=(evidence,),
        subject_mention=Mention(start=start, end=start + 1, text=paper.text[start]),
        properties=draw(st.sampled_from([{}, {"count": 2**40}])),
        extractor="test",
        version="1",
        confidence=draw(st.floats(0, 1)),
    )


@st.composite
def record_sets(draw: st.DrawFn) -> list[AnyRecord]:
    """Some documents, nodes, claims and decisions that hold together, in any order."""
    papers = draw(st.lists(documents(), min_size=1, max_size=3, unique_by=lambda paper: paper.id))
    agents = draw(st.lists(NODES, min_size=1, max_size=4))
    policies = draw(st.lists(POLICIES, min_size=1, max_size=3))
    said = draw(st.lists(claims(papers, agents, policies), max_size=8))
    decisions = [_decision(draw, claim, day) for day, claim in enumerate(said) if draw(st.booleans())]
    return draw(st.permutations([*papers, *agents, *policies, *said, *decisions]))


def _decision(draw: st.DrawFn, claim: Claim, day: int) -> Decision:
    verdict = draw(st.sampled_from(["accept", "reject", "correct"]))
    at = f"1899-01-{day + 1:02}T00:00:00+00:00"
    return Decision(
        id=Decision.make_id(verdict, (claim.id,), "editor", at),
        verdict=verdict,
        about=(claim.id,),
        by="editor",
        at=at,
        reason=draw(st.none() | WORDS),
        correction={"when": draw(ANYTHING)} if verdict == "correct" else {},
    )

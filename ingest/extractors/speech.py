"""Who said what: every quotation with a known speaker becomes a statement that keeps its words."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from ingest.annotate import Found
from ingest.attribution import Quotation
from ingest.claims import Candidate, ClaimMaker
from ingest.contracts import Context, Extractor
from ontology.claim import Claim
from ontology.document import Document
from ontology.identity import digest
from ontology.nodes.agents import Agent
from ontology.nodes.documents import Lawsuit
from ontology.nodes.events import LeakIncident
from ontology.nodes.policies import Law, Policy
from ontology.vocabulary import make_node

NAME, VERSION = "speech", "1"
TOPICS = (Policy, Law, LeakIncident, Lawsuit)
LONGEST = 120
SENTENCE = re.compile(r"(?<=[.?!])\s+")


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find the claims that somebody said some words."""
    maker = ClaimMaker(context, NAME, VERSION)
    for _, group in groupby(maker.quoted, key=lambda each: each.cue.i if each.cue else -each.start):
        parts = list(group)
        cue, speaker = parts[0].cue, parts[0].speaker
        if cue is None or speaker is None or not isinstance(speaker.entity, Agent):
            context.drop("a quotation without a known speaker")
            continue
        statement = _statement(document, parts)
        sentence = cue.sent
        evidence = (min(parts[0].start - 1, sentence.start_char), max(parts[-1].end + 1, sentence.end_char))
        candidate = Candidate(
            "said",
            speaker,
            statement,
            cue,
            polarity="affirmed",
            modality="actual",
            status="reported",
            evidence=evidence,
        )
        yield from maker.claims((candidate, *_about(context, statement, parts, candidate)))


def _about(context: Context, statement: Found, parts: list[Quotation], said: Candidate) -> Iterator[Candidate]:
    """Find what a statement is about: the policies, laws, leaks and papers that its own words name."""
    for mention in context.annotated.mentions:
        inside = any(part.start <= mention.start and mention.end <= part.end for part in parts)
        if inside and isinstance(mention.entity, TOPICS) and mention.how != "pronoun":
            yield replace(said, relation="concerns", subject=statement, object=mention, sources=())


def _statement(document: Document, parts: list[Quotation]) -> Found:
    """Make the node of some quoted words: named by how they begin, with every sentence of theirs as an alias."""
    pieces = [" ".join(document.text[part.start : part.end].split()).strip(" ,") for part in parts]
    sentences = [words for piece in pieces for words in SENTENCE.split(piece) if len(words.split()) > 2]
    name = _shortened(pieces[0])
    aliases = tuple(dict.fromkeys(words for words in (*pieces, *sentences) if words != name))
    start, end = parts[0].start, parts[0].end
    node = make_node("Statement", name, identifier=f"statement/{digest(*pieces, length=20)}", aliases=aliases)
    return Found(start, end, document.text[start:end], 0, node, "quotation", 1.0)


def _shortened(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rsplit(' ', 1)[0]} …"


SPEECH = Extractor(NAME, VERSION, extract)

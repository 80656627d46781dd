"""Who stood in the election that a text is about: elected, re-elected, defeated, or given so many votes."""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest import cues
from ingest.annotate import Annotated, Found
from ingest.arguments import agents, passive, patients
from ingest.claims import Candidate, ClaimMaker, Properties
from ingest.contracts import Context, Extractor
from ingest.dependents import children
from ingest.factuality import modality, polarity
from ingest.lookup import resolve_all
from ingest.timing import when_of
from ontology.claim import Claim
from ontology.document import Document
from ontology.nodes.agents import Person
from ontology.nodes.events import Event

NAME, VERSION = "elections", "1"
CONTESTS = cues.words("election by-election byelection runoff poll primary")
SEATS = cues.words("seat re-election reelection constituency ward")
EARLIER = cues.words("first previously since originally formerly once")
TOPIC = 2
"""Sentences with words in which a text names the election that it is about."""

Share = tuple[list[Token], str]


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find who was elected or defeated in the one election that the text is about."""
    contest = _contest(context.annotated)
    if contest is None:
        return
    maker = ClaimMaker(context, NAME, VERSION)
    seen: set[tuple[str, str]] = set()
    for verb in context.annotated.doc:
        for tokens, role in _shares(verb) if _now(document, verb) else ():
            for person in resolve_all(context.annotated, tokens, (Person,)):
                properties: Properties = {"role": role} if role else {}
                claim = maker.make(Candidate("participated_in", person, contest, verb, properties, timed=False))
                if claim is not None and (person.entity.id, role) not in seen:
                    seen.add((person.entity.id, role))
                    yield claim


def _contest(annotated: Annotated) -> Found | None:
    """Give the one election named at the beginning."""
    spoken = [sent for sent in annotated.doc.sents if any(t.pos_ == "VERB" for t in sent)][:TOPIC]
    found = [
        m
        for sent in spoken
        for m in annotated.starting(sent.start_char, sent.end_char)
        if isinstance(m.entity, Event) and annotated.doc[m.root].lemma_.lower() in CONTESTS
    ]
    return found[0] if len({m.entity.id for m in found}) == 1 else None


def _now(document: Document, verb: Token) -> bool:
    """Whether a verb tells a fact of this election and not of one before, or of one to come."""
    if verb.tag_ not in {"VBD", "VBN", "VBZ", "VBP"} or EARLIER & {t.lower_ for t in verb.subtree}:
        return False
    when = when_of(verb, document.published)
    if when is not None and (document.published is None or when.edtf[:4] != document.published[:4]):
        return False
    return modality(verb) == "actual" and polarity(verb) == "affirmed"


def _shares(verb: Token) -> Iterator[Share]:
    """Give those whom a verb says to have stood, each with the role."""
    lemma = verb.lemma_.lower()
    if verb.lower_ in {"elected", "reelected", "re-elected"}:
        yield from _elected(verb)
    elif lemma == "defeat":
        yield patients(verb), "defeated"
        if not passive(verb) or children(verb, "obl:agent"):
            yield agents(verb), ""
    elif lemma in {"win", "lose", "receive", "retain"} and not passive(verb):
        things = {t.lemma_.lower() for t in children(verb, "obj")} | {t.lower_ for t in children(verb, "compound")}
        if things & SEATS and lemma != "receive":
            yield agents(verb), "defeated" if lemma == "lose" else "elected"
        elif "vote" in things:
            yield agents(verb), ""


def _elected(verb: Token) -> Iterator[Share]:
    again = "re-elected" if verb.i > 1 and verb.nbor(-2).lower_ == "re" or verb.lower_ != "elected" else "elected"
    head = verb.head if verb.dep_ == "xcomp" and verb.head.lower_ == "re" else verb
    if head is verb and children(verb, "obj", "xcomp", "obl:as") or any(t.lower_ == "as" for t in verb.rights):
        return  # "was elected speaker" may be a vote of the chamber
    if passive(head) and children(head, "nsubj:pass", "aux:pass"):
        yield patients(head), again
    elif verb.dep_ in {"acl", "acl:relcl"} and verb.head.dep_ == "nsubj" and children(verb.head.head, "cop"):
        yield [verb.head.head], again  # "others elected were A and B"


ELECTIONS = Extractor(NAME, VERSION, extract)

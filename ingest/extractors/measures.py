"""Policies told by a verb: "the government has barred asylum for …" is a policy that it carries out.

Only what a body that governs does to people counts, and only with verbs that make rules; the policy is named by the
words that tell it.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest import cues
from ingest.annotate import Annotated, Found
from ingest.arguments import agents, patients
from ingest.claims import Candidate, ClaimMaker
from ingest.coining import coin
from ingest.contracts import Context, Extractor
from ingest.dependents import preposition
from ingest.factuality import polarity
from ingest.lookup import resolve_all
from ingest.paths import follow
from ontology.claim import Claim
from ontology.document import Document
from ontology.nodes.agents import Court, GovernmentBody, Group
from ontology.nodes.policies import Policy

NAME, VERSION = "measures", "1"
ORDERING = cues.words("force require oblige compel bar ban prohibit forbid")
RULING_OUT = cues.words("bar ban prohibit forbid")
WORDS = 16


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find the policies that verbs tell, who carries them out, and whom they bear on."""
    maker = ClaimMaker(context, NAME, VERSION)
    for verb in context.annotated.doc:
        if verb.lemma_ in ORDERING and verb.pos_ == "VERB" and polarity(verb) == "affirmed":
            yield from maker.claims(_candidates(context.annotated, verb))


def _candidates(annotated: Annotated, verb: Token) -> Iterator[Candidate]:
    bodies = [
        found
        for found in resolve_all(annotated, agents(verb), (GovernmentBody, Group))
        if not isinstance(found.entity, Court) and _governs(annotated, found)
    ]
    if not bodies or not patients(verb):
        return
    policy = policy_told(annotated, verb)
    for body in bodies:
        yield Candidate("implemented", body, policy, verb)
    people = [
        *patients(verb),
        *(each for thing in patients(verb) for each in follow(thing, "for")),
        *follow(verb, "for"),
    ]
    for group in resolve_all(annotated, people, (Group,)):
        yield Candidate("affects", policy, group, verb)


def _governs(annotated: Annotated, found: Found) -> bool:
    """Say whether somebody acts for a government: a body of it, or a group that is named as its officials."""
    head = annotated.doc[found.root]
    return isinstance(found.entity, GovernmentBody) or head.lemma_ in ("official", "authority")


def policy_told(annotated: Annotated, verb: Token) -> Found:
    """Give the policy that a verb tells, named by its words; a policy known by name where these name one."""
    last = max((t.i for t in verb.subtree if t.i > verb.i and _within(t, verb)), default=verb.i)
    last = min(last, verb.i + WORDS)
    span = annotated.doc[verb.i : last + 1]
    inner = next(
        (
            m
            for m in annotated.mentions
            if m.how == "gazetteer" and _names(annotated, m, span.start_char, span.end_char)
        ),
        None,
    )
    words = " ".join(span.text.split()).rstrip(" ,")
    kind = "Rule" if verb.lemma_ in RULING_OUT else "Program"
    entity = inner.entity if inner else coin(annotated.document, kind, words)
    text = annotated.document.text[span.start_char : span.start_char + len(span.text)]
    return Found(span.start_char, span.start_char + len(text), text, verb.i, entity, "event", 0.7)


def _names(annotated: Annotated, mention: Found, start: int, end: int) -> bool:
    return isinstance(mention.entity, Policy) and start <= mention.start and mention.end <= end


def _within(token: Token, verb: Token) -> bool:
    """Say whether a word belongs to what the verb itself tells, and not to a clause or verb set beside it."""
    while token != verb:
        if token.head == verb and (token.dep_ in ("conj", "cc", "parataxis", "punct") or preposition(token) == "since"):
            return False
        token = token.head
    return True


MEASURES = Extractor(NAME, VERSION, extract)

"""Papers that a newspaper came by: "a memo obtained by the Gazette", "it was given to the Gazette by an employee"."""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from ingest import cues
from ingest.annotate import Annotated, Found
from ingest.arguments import agents, patients
from ingest.claims import Candidate, ClaimMaker
from ingest.coining import coin
from ingest.contracts import Context, Extractor
from ingest.dependents import children, preposition
from ingest.extractors.leaks import leak_of, told
from ingest.factuality import modality, polarity
from ingest.lookup import resolve_all
from ingest.paths import follow
from ontology.claim import Claim
from ontology.document import Document as SourceText
from ontology.node import Entity
from ontology.nodes.agents import Group, NewsOutlet
from ontology.nodes.documents import Article, Document, Ruling, Statement
from ontology.nodes.events import LeakIncident

NAME, VERSION = "obtained", "1"
GETTING = cues.words("obtain acquire download get receive")
SEEING = cues.words("see view review read examine")
GIVING = cues.words("provide give pass hand share show forward slip send supply leak")
LEAKED = cues.words("leaked secret classified")
SECRET = cues.words("internal confidential leaked draft classified secret private sensitive unreleased unpublished")
INWARD = cues.words("memo memorandum email e-mail draft letter message cable transcript recording spreadsheet slide")
OTHER = cues.words("document record report file presentation plan text list guidance manual note")
"""Papers that somebody keeps to himself, and others, which only a word as "internal" makes such."""

COPIES = cues.words("copy portion part excerpt section page")
# What is asked for by law, filed in court or handed out by whoever issued it has not leaked.
OPEN = re.compile(
    r"\bfreedom of information\b|\bFOIA\b|\b(?:public|court|open)[- ]records?\b|\b(?:records?|information) requests?\b"
    r"|\blawsuit\b|\bsubpoena|\bunsealed\b|\bdiscovery\b",
    re.IGNORECASE,
)
UNNAMED = re.compile(
    r"\banonym|\bnot (?:to )?be (?:named|identified)|\bwhistle-?blower|\bnot authori[sz]ed|\bconfidential",
    re.IGNORECASE,
)
REACH = 400


def extract(document: SourceText, context: Context) -> Iterator[Claim]:
    """Find which paper reached which newspaper without its issuer's will, and who passed it on."""
    maker = ClaimMaker(context, NAME, VERSION)
    yield from maker.claims(_candidates(context))


def _candidates(context: Context) -> Iterator[Candidate]:
    annotated = context.annotated
    known = {found.entity.id: leak for slip, leak in context.once(told) for found in slip.exposed}
    for verb in annotated.doc:
        if verb.pos_ != "VERB" or verb.lemma_ not in GETTING | SEEING | GIVING:
            continue
        giving = verb.lemma_ in GIVING
        outlets = _outlets(annotated, [*follow(verb, "to"), *follow(verb, "with")] if giving else agents(verb))
        paper = _paper(annotated, verb) if outlets else None
        if paper is None or OPEN.search(verb.sent.text) or not _happened(verb):
            continue
        givers = _givers(annotated, verb) if giving else []
        if not (givers or verb.lemma_ == "leak" if giving else verb.lemma_ in GETTING or _leaked(annotated, paper)):
            continue
        leak = _leak(annotated, paper, verb, known)
        for giver in givers[:1]:
            yield Candidate("disclosed", giver, leak, verb, status="reported")
        for outlet in outlets:
            yield Candidate("disclosed_to", leak, outlet, verb, status="reported")
        yield Candidate("exposed", leak, paper, verb, status="reported")


def _happened(verb: Token) -> bool:
    return polarity(verb) == "affirmed" and modality(verb) == "actual"


def _outlets(annotated: Annotated, words: list[Token]) -> list[Found]:
    return resolve_all(annotated, words, (NewsOutlet,))


def _givers(annotated: Annotated, verb: Token) -> list[Found]:
    """Find the people without a name who passed a paper on, where the sentence keeps their names back."""
    if not UNNAMED.search(verb.sent.text):
        return []
    return [found for found in resolve_all(annotated, agents(verb), (Group,)) if isinstance(found.entity, Group)]


def _paper(annotated: Annotated, verb: Token) -> Found | None:
    """Find what was obtained or given: a paper, or what "a copy" or "it" takes up; not what is published anyway."""
    for word in patients(verb):
        if word.lemma_ in COPIES:
            whole = [*follow(word, "of"), *(n for n in children(word, "nmod") if preposition(n) == "of")]
            found = resolve_all(annotated, whole, (Document,)) or _last(annotated, word)
        elif word.lower_ == "it":
            found = resolve_all(annotated, [word], (Document,)) or _before(annotated, word)
        else:
            found = resolve_all(annotated, [word], (Document,))
        for each in found:
            if not isinstance(each.entity, (Article, Ruling, Statement)) and _written(annotated, each):
                return each
    return None


def _written(annotated: Annotated, paper: Found) -> bool:
    head = annotated.doc[paper.root]
    secret = any(child.lower_ in SECRET for child in children(head, "amod", "compound"))
    return head.lemma_.lower() in (INWARD | OTHER if secret else INWARD)


def _last(annotated: Annotated, word: Token) -> list[Found]:
    """Give the last paper that was spoken of before "a copy"."""
    before = [m for m in annotated.starting(word.idx - REACH, word.idx) if isinstance(m.entity, Document)]
    return [m for m in before if not isinstance(m.entity, Statement) and _written(annotated, m)][-1:]


def _before(annotated: Annotated, word: Token) -> list[Found]:
    """Give the paper that the sentence before "it" is about: its subject."""
    start = word.sent.start
    if not start or word.dep_ != "nsubj:pass":
        return []
    subjects = [t for t in annotated.doc[start - 1].sent if t.dep_.startswith("nsubj") and t.head.dep_ == "ROOT"]
    return resolve_all(annotated, subjects[:1], (Document,))


def _leaked(annotated: Annotated, paper: Found) -> bool:
    """Say whether a paper that a newspaper only saw is called one that leaked."""
    return any(child.lower_ in LEAKED for child in children(annotated.doc[paper.root], "amod", "compound"))


def _leak(annotated: Annotated, paper: Found, verb: Token, known: dict[str, Entity]) -> Found:
    """Give the leak of a paper: the one that was told of it before, or that the text goes on to call "the leak"."""
    head = annotated.doc[paper.root]
    definite = verb.i < head.i or any(child.lower_ in ("the", "this") for child in children(head, "det"))
    before = known.get(paper.entity.id) or (known.get(head.lemma_) if definite else None)
    entity = before or _called(annotated, verb)
    entity = entity or coin(annotated.document, "LeakIncident", leak_of(paper.entity.name))
    known[paper.entity.id] = known[head.lemma_] = entity
    return Found(verb.idx, verb.idx + len(verb), verb.text, verb.i, entity, "event", 0.8)


def _called(annotated: Annotated, verb: Token) -> Entity | None:
    """Find the one leak of the text, where it is told after the verb and by no more than "the leak"."""
    leaks = [m for m in annotated.mentions if isinstance(m.entity, LeakIncident)]
    only = leaks[0] if len({m.entity.id for m in leaks}) == 1 else None
    return only.entity if only is not None and only.start > verb.idx and len(only.text.split()) < 3 else None


OBTAINED = Extractor(NAME, VERSION, extract)

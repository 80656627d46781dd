"""Who would not talk: "declined to comment", "did not respond to a request for comment", "would not discuss the memo".

What was turned down is the paper or event that somebody would not speak of, where it is clear; else the outlet that
asked, which is the one that published the text.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest import cues
from ingest.annotate import Annotated, Found
from ingest.arguments import agents
from ingest.claims import Candidate, ClaimMaker
from ingest.contracts import Context, Extractor
from ingest.dependents import children, preposition
from ingest.lookup import resolve_all
from ontology.claim import Claim
from ontology.document import Document
from ontology.nodes.agents import Agent, NewsOutlet
from ontology.nodes.documents import Document as Paper
from ontology.nodes.documents import Filing
from ontology.nodes.events import LeakIncident, Meeting
from ontology.nodes.places import Jurisdiction

NAME, VERSION = "silences", "1"
DECLINING = cues.words("decline refuse")
TALKING = cues.words("comment discuss speak elaborate talk answer respond interview")
TELLING = cues.words("comment discuss elaborate")
"""What somebody who would not do it was asked for by the press, whoever asks."""

ANSWERING = cues.words("respond reply answer return acknowledge")
ASKED = cues.words("request message call email e-mail inquiry enquiry question query voicemail letter")
PRESS = cues.words("comment interview")


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find who declined to speak to the outlet, or of what."""
    maker = ClaimMaker(context, NAME, VERSION)
    for verb in context.annotated.doc:
        if verb.pos_ not in ("VERB", "NOUN") or context.annotated.quotes(verb.idx):
            continue
        kept = _kept_silent(verb)
        if kept is None:
            continue
        yield from maker.claims(_candidates(context, verb, kept))


def _kept_silent(verb: Token) -> Token | None:
    """Give the verb of what was not said where a verb tells that somebody kept silent."""
    if verb.lemma_ in DECLINING:
        for done in children(verb, "xcomp", "advcl", "ccomp"):
            if done.lemma_ in TALKING and _to_the_press(done):
                return done
        comment = [thing for thing in children(verb, "obj") if thing.lemma_ in PRESS]
        return comment[0] if comment else None
    if not _negated(verb):
        return None
    helpers = {child.lower_ for child in children(verb, "aux")}
    if verb.lemma_ in TELLING and helpers & {"would", "does", "do"} and not helpers & {"should", "to"}:
        return verb
    return verb if verb.lemma_ in ANSWERING and "did" in helpers and _to_the_press(verb) else None


def _negated(verb: Token) -> bool:
    return any(child.lower_ in ("not", "n't", "n’t", "never") for child in children(verb, "advmod"))


def _to_the_press(verb: Token) -> bool:
    """Whether what is declined is to talk: a question, a call or an interview, not an offer or a charge."""
    if verb.lemma_ in TELLING or (verb.lemma_ == "interview" and children(verb, "aux:pass")):
        return True
    if verb.lemma_ in ("speak", "talk"):
        return not children(verb, "obj")
    asked = [thing for thing in children(verb, "obj", "obl") if thing.lemma_.lower() in ASKED | PRESS]
    return any(_for_the_press(thing) for thing in asked)


def _for_the_press(thing: Token) -> bool:
    """Whether a request is for comment, or is a message or call, which here come from who writes."""
    purposes = [c for c in children(thing, "nmod", "acl") if preposition(c) in ("for", "seeking") or c.dep_ == "acl"]
    if thing.lemma_.lower() in ("letter", "request"):
        return any(c.lemma_ in PRESS or any(o.lemma_ in PRESS for o in children(c, "obj")) for c in purposes)
    return not any(preposition(c) == "from" for c in children(thing, "nmod"))


def _candidates(context: Context, verb: Token, kept: Token) -> Iterator[Candidate]:
    annotated = context.annotated
    matter = _matter(annotated, kept) or _asked_about(annotated, verb) or _asker(context, verb)
    if matter is None:
        context.drop("a silence without anybody who asked")
        return
    for who in resolve_all(annotated, agents(verb), (Agent,)):
        if not isinstance(who.entity, Jurisdiction) and who.entity.id != matter.entity.id:
            yield Candidate("declined", who, matter, verb, modality="actual", polarity="affirmed")


def _matter(annotated: Annotated, kept: Token) -> Found | None:
    """Find the paper or event that was not spoken of."""
    things = children(kept, "obj") if kept.lemma_ == "discuss" else []
    things += [c for c in children(kept, "obl", "nmod") if preposition(c) in ("on", "about", "upon")]
    return _paper(annotated, [t for t in things if t.tag_ != "NNS" or children(t, "det")])


def _asked_about(annotated: Annotated, verb: Token) -> Found | None:
    """Find what the sentence says was asked: "Asked about the memo, the mayor declined to comment"."""
    asked = [t for t in verb.sent if t.lower_ == "asked" and t.dep_ in ("advcl", "acl")]
    return _paper(annotated, [c for t in asked for c in children(t, "obl", "obj", "nmod")])


def _paper(annotated: Annotated, words: list[Token]) -> Found | None:
    found = resolve_all(annotated, words, (Paper, Meeting, LeakIncident))
    return next((m for m in found if not isinstance(m.entity, Filing)), None)


def _asker(context: Context, verb: Token) -> Found | None:
    """Give the outlet that published the text, as who asked; else the one that the text says got word or papers."""
    outlet = context.publisher
    if outlet is None:
        told = {m.entity.id: m for m in context.annotated.mentions if _got_word(context.annotated, m)}
        return next(iter(told.values())) if len(told) == 1 else None
    named = [m for m in context.annotated.mentions if m.entity.id == outlet.id]
    if named:
        return min(named, key=lambda m: abs(m.start - verb.idx))
    return Found(verb.idx, verb.idx + len(verb), verb.text, verb.i, outlet, "metadata", 0.9)


def _got_word(annotated: Annotated, found: Found) -> bool:
    """Whether an outlet is one that somebody told, or that a paper was obtained by."""
    if not isinstance(found.entity, NewsOutlet):
        return False
    root = annotated.doc[found.root]
    if root.head.lemma_ in ("tell", "give", "show"):
        return root.dep_ in ("obj", "iobj")
    return root.head.lemma_ in ("obtain", "see", "review") and preposition(root) == "by"


SILENCES = Extractor(NAME, VERSION, extract)

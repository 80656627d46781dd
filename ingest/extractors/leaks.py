"""Information that got out, told by a verb: who let it out, what or whose it was, and who received it."""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from ingest import cues
from ingest.annotate import Annotated, Found
from ingest.arguments import agents, patients
from ingest.claims import Candidate, ClaimMaker
from ingest.coining import coin
from ingest.contracts import Context, Extractor
from ingest.dependents import children
from ingest.factuality import polarity
from ingest.lookup import Kinds, resolve_all
from ingest.paths import follow, spread
from ontology.claim import Claim
from ontology.document import Document as SourceText
from ontology.nodes.agents import Agent, Group, NewsOutlet, Person
from ontology.nodes.documents import Document
from ontology.nodes.events import LeakIncident

NAME, VERSION = "leaks", "1"
STRONG = cues.words("leak disclose divulge out")
WEAK = cues.words(
    "post publish release share give provide send reveal confirm expose transmit upload distribute e-mail email"
)
CARELESS = cues.words(
    "accidentally mistakenly inadvertently unintentionally improperly unlawfully illegally wrongly erroneously"
)
SECRET = cues.words("private personal confidential sensitive classified secret identifying internal restricted")
INFORMATION = cues.words(
    "information detail name data document file record memo email letter identity address location date nationality "
    "transcript list number photo status"
)
PLACED = re.compile(r"\s+(?:to|on|in|at|by|with)\s")
REACH = 2
WORDS = 9


def extract(document: SourceText, context: Context) -> Iterator[Claim]:
    """Find who let information out, to whom, and about whom."""
    maker = ClaimMaker(context, NAME, VERSION)
    for candidate in _candidates(context.annotated):
        if (claim := maker.make(candidate)) is not None:
            yield claim


def _candidates(annotated: Annotated) -> Iterator[Candidate]:
    for verb in annotated.doc:
        if verb.pos_ != "VERB" or verb.lemma_ not in STRONG | WEAK:
            continue
        things = patients(verb)
        who = [f for f in resolve_all(annotated, agents(verb), (Agent,)) if not isinstance(f.entity, NewsOutlet)]
        if not who or not _is_leak(verb, things) or polarity(verb) == "negated":
            continue
        leak = _leak(annotated, verb, who[0], things)
        yield Candidate("disclosed", who[0], leak, verb)
        for receiver in resolve_all(annotated, _receivers(verb, things), (Agent,)):
            yield Candidate("disclosed_to", leak, receiver, verb)
        for subject in _exposed(annotated, things):
            yield Candidate("exposed", leak, subject, verb)


def _is_leak(verb: Token, things: list[Token]) -> bool:
    """Say whether a verb tells a leak: by itself of information, or because it was careless or the matter secret."""
    careless = any(child.lower_ in CARELESS for child in children(verb, "advmod"))
    information = [t for thing in things for t in spread(thing) if t.lemma_.lower() in INFORMATION]
    secret = any(child.lower_ in SECRET for t in information for child in t.children)
    return bool(information) and (careless or secret or (verb.lemma_ in STRONG and verb.lemma_ != "out"))


def _receivers(verb: Token, things: list[Token]) -> list[Token]:
    hung_on_it = [each for thing in things for each in follow(thing, "to")]
    return [*follow(verb, "to"), *follow(verb, "recipient"), *hung_on_it]


def _exposed(annotated: Annotated, things: list[Token]) -> list[Found]:
    kinds: Kinds = (Group, Person)
    everything = [t for thing in things for t in spread(thing)]
    about = [f for t in everything for path in ("of", "about", "on", "owner") for f in follow(t, path)]
    return resolve_all(annotated, about, kinds) or resolve_all(annotated, everything, (Document,))


def _leak(annotated: Annotated, verb: Token, who: Found, things: list[Token]) -> Found:
    """Find the node of a leak that the document names elsewhere, or name one by its own words."""
    sentence = verb.sent
    start = min((t.idx for t in (verb, *things)), default=verb.idx)
    end = max(t.idx + len(t) for t in (verb, *things))
    text = annotated.document.text[start:end]
    known = _named(annotated, verb, who)
    if known is None:
        thing = things[0]
        words = annotated.doc[thing.left_edge.i : min(thing.right_edge.i + 1, thing.i + WORDS)].text
        name = f"{who.text} disclosure of {PLACED.split(words)[0]}"
        return Found(start, end, text, verb.i, coin(annotated.document, "LeakIncident", name), "event", 0.8)
    assert sentence.start_char <= start
    return Found(start, end, text, verb.i, known.entity, "event", 0.8)


def _named(annotated: Annotated, verb: Token, who: Found) -> Found | None:
    """Find a mention of the same leak: one that belongs to the same body, or that takes it up again close by."""
    mentions = [m for m in annotated.mentions if isinstance(m.entity, LeakIncident)]
    bodies = {m.entity.id for m in annotated.mentions if who.start <= m.start and m.end <= who.end}
    for mention in mentions:
        head = annotated.doc[mention.root]
        owners = {
            f.entity.id for f in resolve_all(annotated, [*follow(head, "owner"), *follow(head, "compound")], (Agent,))
        }
        if owners & bodies:
            return mention
    after = verb.sent.end_char
    for mention in mentions:
        head = annotated.doc[mention.root]
        taken_up = {child.lower_ for child in children(head, "det", "amod")} & {"such", "these", "this", "the", "those"}
        if taken_up and after <= mention.start and _sentences_between(annotated, after, mention.start) < REACH:
            return mention
    return None


def _sentences_between(annotated: Annotated, start: int, end: int) -> int:
    return sum(start < sentence.start_char <= end for sentence in annotated.doc.sents) - 1


LEAKS = Extractor(NAME, VERSION, extract)

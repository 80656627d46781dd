"""Information that got out, told by a verb: who let it out, what or whose it was, and who received it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from ingest import cues
from ingest.annotate import Annotated, Found
from ingest.arguments import agents, passive, patients
from ingest.claims import Candidate, ClaimMaker
from ingest.coining import coin
from ingest.contracts import Context, Extractor
from ingest.dependents import children, preposition
from ingest.factuality import polarity
from ingest.lookup import Kinds, resolve_all
from ingest.paths import follow, spread
from ingest.timing import when_of
from ontology.claim import Claim
from ontology.document import Document as SourceText
from ontology.node import Entity
from ontology.nodes.agents import Agent, Group, NewsOutlet, Organization, Person
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
    "transcript list number photo status spreadsheet draft report footage database dossier plan message cable recording"
)
MISHAPS = cues.words("mistake accident error")
SITES = cues.words("website site webpage portal page server")
ABOUT = ("of", "about", "on", "owner")
HOLDING = ("with", "complement(hold|contain|list|include|show).patient")
CAME_BY = re.compile(r"\s+(?:which |that )?(?:was )?(?:obtained|seen|viewed|reviewed|provided|given|shared|leaked)\b")
PLACED = re.compile(r"\s+(?:to|on|in|at|by|with)\s")
FRESH = re.compile(r"^(?:An?|The) ")
REACH = 2
WORDS = 9


def extract(document: SourceText, context: Context) -> Iterator[Claim]:
    """Find who let information out, to whom, and about whom."""
    maker = ClaimMaker(context, NAME, VERSION)
    yield from maker.claims(_candidates(context))


@dataclass(frozen=True, slots=True)
class Slip:
    """A verb that tells a leak: who let it out, what, to whom, and about whom."""

    verb: Token
    who: tuple[Found, ...]
    things: tuple[Token, ...]
    receivers: tuple[Found, ...]
    exposed: tuple[Found, ...]


def told(annotated: Annotated) -> list[tuple[Slip, Entity]]:
    """Give the leaks that verbs tell, each with its node."""
    known: list[tuple[Slip, Entity]] = []
    for slip in _slips(annotated):
        known.append((slip, _again(annotated, slip, known) or _leak(annotated, slip)))
    return known


def leak_of(paper: str) -> str:
    """Name the leak of a paper; how a newspaper came by it is no part of the name."""
    return f"leak of {CAME_BY.split(paper)[0].removeprefix('leaked ')}"


def _candidates(context: Context) -> Iterator[Candidate]:
    for slip, entity in context.once(told):
        verb = slip.verb
        leak = Found(verb.idx, verb.idx + len(verb), verb.text, verb.i, entity, "event", 0.8)
        for who in slip.who[:1]:
            yield Candidate("disclosed", who, leak, verb)
        for receiver in slip.receivers:
            yield Candidate("disclosed_to", leak, receiver, verb)
        for subject in slip.exposed:
            yield Candidate("exposed", leak, subject, verb)


def _slips(annotated: Annotated) -> Iterator[Slip]:
    for verb in annotated.doc:
        if verb.lemma_ not in STRONG | WEAK or not (verb.pos_ == "VERB" or verb.lemma_ == "leak"):
            continue
        things = patients(verb) if verb.dep_ != "amod" else [verb.head]
        doers = agents(verb) if verb.dep_ != "amod" else []
        who = [f for f in resolve_all(annotated, doers, (Agent,)) if not isinstance(f.entity, NewsOutlet)]
        who = who or _site_owner(annotated, verb)
        exposed = _exposed(annotated, things)
        receivers = resolve_all(annotated, _receivers(verb, things), (Agent,))
        leaked = verb.lemma_ == "leak" and (verb.dep_ == "amod" or bool(doers))
        acted = any(doer.lemma_ in cues.LETTING_OUT for doer in doers)
        nameless = bool(exposed) and (leaked or passive(verb) or acted)
        if (who or nameless) and _is_leak(verb, things) and polarity(verb) == "affirmed":
            yield Slip(verb, tuple(who), tuple(things), tuple(receivers), tuple(exposed))


def _site_owner(annotated: Annotated, verb: Token) -> list[Found]:
    """Find on whose website something appeared, where nobody is said to have put it there."""
    sites = [s for path in ("to", "on") for s in follow(verb, path) if s.lemma_ in SITES] if passive(verb) else []
    owners = [
        w
        for site in sites
        for path in ("owner", "complement(run|own|operate|maintain).agent")
        for w in follow(site, path)
    ]
    return resolve_all(annotated, owners, (Organization,))


def _again(annotated: Annotated, slip: Slip, known: list[tuple[Slip, Entity]]) -> Entity | None:
    """Give the leak that was told before: in the headline, or by the same body, of the same people or papers.

    What is dated differently is another.
    """
    if known and any(doer.lemma_ in cues.LETTING_OUT for doer in agents(slip.verb)):
        return known[-1][1]  # "the posting, which disclosed …"
    ids = {found.entity.id for found in (*slip.who, *slip.exposed)}
    title = (annotated.document.title or "").split()
    for before, entity in known:
        headline = before.verb.sent.text.split() == title and not title[-1].endswith(".")
        shared = ids & {found.entity.id for found in (*before.who, *before.exposed)}
        times = {t.edtf for v in (slip.verb, before.verb) if (t := when_of(v, annotated.document.published))}
        if (shared or headline) and len(times) < 2:
            return entity
    return None


def _is_leak(verb: Token, things: list[Token]) -> bool:
    """Say whether a verb tells a leak: by itself of information, or because it was careless or the matter secret."""
    careless = any(child.lower_ in CARELESS for child in children(verb, "advmod"))
    careless = careless or any(w.lemma_ in MISHAPS and preposition(w) in ("by", "in") for w in verb.subtree)
    information = [t for thing in things for t in spread(thing) if t.lemma_.lower() in INFORMATION]
    secret = any(child.lower_ in SECRET for t in information for child in t.children)
    return bool(information) and (careless or secret or (verb.lemma_ in STRONG and verb.lemma_ != "out"))


def _receivers(verb: Token, things: list[Token]) -> list[Token]:
    hung_on_it = [each for thing in things for each in follow(thing, "to")]
    return [*follow(verb, "to"), *follow(verb, "recipient"), *hung_on_it]


def _exposed(annotated: Annotated, things: list[Token]) -> list[Found]:
    kinds: Kinds = (Group, Person)
    whole = [t for thing in things for t in spread(thing)]
    held = [t for each in whole for path in HOLDING for inner in follow(each, path) for t in spread(inner)]
    everything = [*whole, *held]
    about = [f for t in everything for path in ABOUT for f in follow(t, path)]
    papers = [t for t in whole if not any(child.lemma_ == "wrong" for child in children(t, "amod"))]
    return resolve_all(annotated, about, kinds) or resolve_all(annotated, papers, (Document,))


def _leak(annotated: Annotated, slip: Slip) -> Entity:
    """Give the leak that the document names elsewhere, or name one by its own words."""
    verb = slip.verb
    known = _named(annotated, verb, slip.who[0]) if slip.who else _taken_up(annotated, verb)
    if known is not None:
        return known.entity
    thing = slip.things[0]
    words = annotated.doc[thing.left_edge.i : min(thing.right_edge.i + 1, thing.i + WORDS)].text
    what = PLACED.split(words)[0]
    if slip.who and all(doer.lemma_ in MISHAPS for doer in agents(verb)):
        return coin(annotated.document, "LeakIncident", f"posting of {what[:1].lower()}{what[1:]}")
    if not slip.who:
        return coin(annotated.document, "LeakIncident", leak_of(slip.exposed[0].entity.name))
    return coin(annotated.document, "LeakIncident", f"{FRESH.sub('', slip.who[0].text)} disclosure of {what}")


def _named(annotated: Annotated, verb: Token, who: Found) -> Found | None:
    """Find a mention of the same leak: one that belongs to the same body, or that takes it up again close by."""
    bodies = {m.entity.id for m in annotated.mentions if who.start <= m.start and m.end <= who.end}
    for mention in (m for m in annotated.mentions if isinstance(m.entity, LeakIncident)):
        head = annotated.doc[mention.root]
        owners = {
            f.entity.id for f in resolve_all(annotated, [*follow(head, "owner"), *follow(head, "compound")], (Agent,))
        }
        if owners & bodies:
            return mention
    return _taken_up(annotated, verb)


def _taken_up(annotated: Annotated, verb: Token) -> Found | None:
    """Find the leak that the sentences right after a verb go on to call "the disclosure"."""
    after = verb.sent.end_char
    for mention in (m for m in annotated.mentions if isinstance(m.entity, LeakIncident)):
        head = annotated.doc[mention.root]
        taken_up = {child.lower_ for child in children(head, "det", "amod")} & {"such", "these", "this", "the", "those"}
        if taken_up and after <= mention.start and _sentences_between(annotated, after, mention.start) < REACH:
            return mention
    return None


def _sentences_between(annotated: Annotated, start: int, end: int) -> int:
    return sum(start < sentence.start_char <= end for sentence in annotated.doc.sents) - 1


LEAKS = Extractor(NAME, VERSION, extract)

"""What courts make of a policy in words that name no act of theirs: "let the rule take effect", "held it unlawful".

A judge without a name is nobody that could be met again; what such a judge did is said of the ruling.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest import cues
from ingest.annotate import Annotated
from ingest.arguments import agents, passive, patients, surface_subject
from ingest.claims import Candidate, ClaimMaker
from ingest.contracts import Context, Extractor
from ingest.dependents import children, preposition
from ingest.factuality import modality, polarity
from ingest.judges import deciding, ruling_of, unnamed
from ingest.lookup import resolve_all
from ingest.paths import follow
from ontology.claim import Claim
from ontology.document import Document
from ontology.nodes.agents import Person
from ontology.nodes.policies import Law, Policy

NAME, VERSION = "verdicts", "1"
BLOCKING = cues.words("block enjoin stay vacate overturn void invalidate halt suspend freeze stop pause quash annul")
OF_JUDGES = cues.words("void halt suspend freeze stop pause quash annul")
"""Verbs of which anybody may be the subject, so that frames read them of courts only, and not of judges by name."""

FORMAL = cues.words(
    "standing moot mootness jurisdiction ripe ripeness premature prejudice venue procedural technicality"
)
"""Grounds on which a suit goes away and nothing is said of what it was about."""

UPHOLDING = cues.words("uphold affirm reinstate revive restore")
LETTING = cues.words("allow let permit")
ORDERING = cues.words("order direct require command")
STOPPING = cues.words("stop cease halt end suspend")
LEAVING = cues.words("leave keep")
HOLDING = cues.words("rule hold find declare decide determine conclude deem")
GOING_ON = cues.words("go stand continue remain stay proceed resume begin start")
CARRYING_OUT = cues.words("enforce implement apply use continue resume keep restart reinstate begin start maintain")
WRONG = cues.words("illegal unlawful unconstitutional invalid void")
RIGHT = cues.words("legal lawful constitutional valid")
MAY = cues.words("can could may might must should")
IN_PLACE = cues.words("place effect force")
HELD_UP = cues.words("hold ice")
SIDES = {"against": "blocked", "for": "upheld"}
POLICIES = (Policy, Law)

Act = tuple[str, list[Token]]
"""The relation to a policy that a verb tells, and the words for the policy."""


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find what courts block and uphold."""
    maker = ClaimMaker(context, NAME, VERSION)
    for verb in context.annotated.doc:
        if verb.pos_ == "VERB":
            yield from maker.claims(_candidates(context.annotated, verb))


def _candidates(annotated: Annotated, verb: Token) -> Iterator[Candidate]:
    told = [*_let(verb), *_left(verb), *_ordered(verb), *_held(verb), *_sided(verb), *_dismissed(verb)]
    told += [act for act in _acts(verb) if verb.lemma_ in OF_JUDGES]
    courts = deciding(annotated, agents(verb)) if told else []
    for relation, things in told:
        for policy in resolve_all(annotated, things, POLICIES):
            for who in courts:
                if verb.lemma_ not in OF_JUDGES or isinstance(who.entity, Person):
                    yield Candidate(relation, who, policy, verb)
    ruled = modality(verb) == "actual" and polarity(verb) == "affirmed"
    acts = told if verb.lemma_ in OF_JUDGES else [*told, *_acts(verb)]
    for relation, things in acts if ruled else ():
        for judge in unnamed(annotated, agents(verb)):
            ruling = ruling_of(annotated, judge, verb)
            for policy in resolve_all(annotated, things, POLICIES):
                yield Candidate("issued", judge, ruling, verb)
                yield Candidate(relation, ruling, policy, verb)


def _acts(verb: Token) -> Iterator[Act]:
    """Read the verbs that frames read of courts and of judges by name."""
    down = verb.lemma_ == "strike" and any(child.lower_ == "down" for child in verb.children)
    if verb.lemma_ in BLOCKING or down:
        yield "blocked", patients(verb)
    elif verb.lemma_ in UPHOLDING:
        yield "upheld", patients(verb)


def _let(verb: Token) -> Iterator[Act]:
    """Read "let the scheme go ahead", "allowed it to enforce the scheme", "cleared the way for the scheme"."""
    if verb.lemma_ == "clear" and (way := [t for t in children(verb, "obj") if t.lemma_ in ("way", "path")]):
        yield "upheld", [*follow(way[0], "for"), *follow(verb, "for")]
        for deed in (*children(verb, "advcl", "xcomp"), *children(way[0], "acl", "advcl")):
            yield "upheld", children(deed, "obj") if deed.lemma_ in CARRYING_OUT else []
    if verb.lemma_ not in LETTING or passive(verb):
        return
    for deed in children(verb, "xcomp", "ccomp", "advcl"):
        yield "upheld", _carried_on(deed) or (children(verb, "obj", "iobj") if _goes_on(deed) else [])


def _left(verb: Token) -> Iterator[Act]:
    """Read "left the scheme in place" and "put the scheme on hold"."""
    if verb.lemma_ in LEAVING and any(word.lemma_ in IN_PLACE for word in follow(verb, "in")):
        yield "upheld", patients(verb)
    elif verb.lemma_ in ("put", "place") and any(word.lemma_ in HELD_UP for word in follow(verb, "on")):
        yield "blocked", patients(verb)


def _ordered(verb: Token) -> Iterator[Act]:
    """Read "ordered the ministry to stop using the scheme"."""
    if verb.lemma_ in ORDERING and not passive(verb):
        for deed in children(verb, "xcomp", "ccomp", "advcl"):
            if deed.lemma_ in STOPPING:
                inner = [c for c in children(deed, "xcomp") if c.lemma_ in CARRYING_OUT]
                yield "blocked", [thing for each in (deed, *inner) for thing in children(each, "obj")]


def _held(verb: Token) -> Iterator[Act]:
    """Read "ruled that the scheme was unlawful" and "declared the scheme unlawful"."""
    if verb.lemma_ not in HOLDING or passive(verb):
        return
    for said in children(verb, "ccomp", "xcomp"):
        held = polarity(said) == "affirmed"
        if said.lemma_ in WRONG | RIGHT and (children(said, "cop") or said.dep_ == "xcomp"):
            yield "upheld" if (said.lemma_ in RIGHT) == held else "blocked", surface_subject(said)[:1]
        elif children(said, "aux") and any(aux.lemma_ in MAY for aux in children(said, "aux")):
            yield "upheld" if held else "blocked", _carried_on(said)


def _goes_on(deed: Token) -> bool:
    """Say whether a clause says that something takes effect or goes on."""
    things = {thing.lemma_ for thing in children(deed, "obj")}
    return deed.lemma_ in GOING_ON and not things or deed.lemma_ == "take" and bool(IN_PLACE & things)


def _carried_on(deed: Token) -> list[Token]:
    """Find what a clause says goes on or is done: "the scheme takes effect", "the ministry applies the scheme"."""
    if _goes_on(deed):
        return children(deed, "nsubj")
    inner = [c for c in children(deed, "xcomp") if c.lemma_ in CARRYING_OUT] if deed.lemma_ in CARRYING_OUT else []
    return [t for each in (deed, *inner) for t in patients(each)] if deed.lemma_ in CARRYING_OUT else []


def _dismissed(verb: Token) -> Iterator[Act]:
    """Read "threw out a challenge to the scheme", "dismissed the lawsuit over the scheme"."""
    thrown = verb.lemma_ in ("throw", "toss") and any(child.lower_ in ("out", "aside") for child in verb.children)
    if verb.lemma_ != "dismiss" and not thrown or any(word.lower_ in FORMAL for word in verb.sent):
        return
    for suit in patients(verb):
        if suit.lemma_ in ("challenge", "lawsuit", "suit", "case"):
            yield (
                "upheld",
                [each for link in ("to", "over", "against") for each in (*follow(suit, link), *follow(verb, link))],
            )


def _sided(verb: Token) -> Iterator[Act]:
    """Read "ruled against the scheme"."""
    if verb.lemma_ == "rule":
        for side, relation in SIDES.items():
            yield relation, [c for c in children(verb, "obl") if preposition(c) == side]


VERDICTS = Extractor(NAME, VERSION, extract)

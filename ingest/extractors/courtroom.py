"""What courts did to the policy that a text is about, where no name says so: "issued the injunction"."""

import re
from collections import Counter
from collections.abc import Iterator

from spacy.tokens import Token

from ingest import cues
from ingest.annotate import Annotated, Found
from ingest.arguments import agents, passive, patients
from ingest.attribution import is_judge
from ingest.claims import Candidate, ClaimMaker
from ingest.coining import coin
from ingest.contracts import Context, Extractor
from ingest.dependents import children, preposition
from ingest.factuality import modality, polarity
from ingest.focus import OPENING, bare
from ingest.lookup import resolve_all
from ingest.parties import case_near
from ingest.paths import follow
from ontology.claim import Claim
from ontology.document import Document as SourceText
from ontology.nodes.agents import AdvocacyGroup, Court, Group, Organization, Person, Union
from ontology.nodes.documents import Lawsuit, Ruling
from ontology.nodes.places import Jurisdiction
from ontology.nodes.policies import Agreement, Directive, Law, Policy, Program, Rule

NAME, VERSION = "courtroom", "1"
BLOCKS = cues.words("injunction stay freeze")
GIVING = cues.words("issue grant impose enter hand_down win obtain secure")
BARRING = cues.words("bar block stop prohibit enjoin prevent forbid restrain halt")
WINNING = cues.words("win obtain secure get lose")
ACTS: dict[str, str] = {
    **dict.fromkeys(
        cues.words("block enjoin strike overturn void invalidate stay suspend quash vacate reverse"), "blocked"
    ),
    **dict.fromkeys(cues.words("uphold affirm reinstate revive"), "upheld"),
}
UNDOING = cues.words("stay overturn reverse vacate suspend quash")
DECISIONS = cues.words("decision ruling order injunction judgment verdict")
AT_LAW = re.compile(r"\b(?:judges?|court|lawsuit|injunction|sued|plaintiffs?|attorneys? general)\b", re.IGNORECASE)
CHALLENGERS = (AdvocacyGroup, Union, Jurisdiction, Organization, Group)
TARGETS = (Policy,)
TIMES = 2
"""How often a text must name a policy that it is about."""


def extract(document: SourceText, context: Context) -> Iterator[Claim]:
    """Find rulings against what the text is about, who took it to court, and which court gave whom a ruling."""
    maker = ClaimMaker(context, NAME, VERSION)
    annotated = context.annotated
    if not AT_LAW.search(document.text):
        return
    topic = _topic(annotated)
    yield from maker.claims(
        (
            *_blocking(annotated, topic),
            *_challenged(annotated, topic),
            *_won(annotated),
            *_reviewed(annotated),
        )
    )


def _topic(annotated: Annotated) -> Found | None:
    """Give the one rule or programme that the opening names and that the text names again; none where there are two."""
    named = [
        m
        for m in annotated.mentions
        if isinstance(m.entity, (Rule, Program, Directive, Agreement)) and _known(annotated, m)
    ]
    times = Counter(m.entity.id for m in named)
    opening = {m.entity.id for m in named if m.root < OPENING and times[m.entity.id] >= TIMES}
    return next((m for m in named if m.entity.id in opening), None) if len(opening) == 1 else None


def _known(annotated: Annotated, mention: Found) -> bool:
    return mention.how != "description" or not bare(annotated.doc[mention.root])


def _blocking(annotated: Annotated, topic: Found | None) -> Iterator[Candidate]:
    """Find "a judge who issued the injunction", and "a judge barred the ministry from refusing them"."""
    if topic is None:
        return
    for verb in annotated.doc:
        if verb.pos_ != "VERB" or polarity(verb) == "negated" or modality(verb) != "actual":
            continue
        if verb.lemma_ in GIVING:
            for ruling in resolve_all(annotated, patients(verb), (Ruling,)):
                head = annotated.doc[ruling.root]
                if head.lemma_ in BLOCKS and not _told(head):
                    for who in (ruling, *_judges(annotated, verb)):
                        yield Candidate("blocked", who, topic, verb)
        elif verb.lemma_ in BARRING and not passive(verb) and _untold(annotated, verb):
            for judge in _judges(annotated, verb):
                yield Candidate("blocked", judge, topic, verb)


def _judges(annotated: Annotated, verb: Token) -> list[Found]:
    """Find which court or judge did something; after a semicolon the parse may have lost that it is the subject."""
    who = resolve_all(annotated, agents(verb), (Court, Person)) or _after_semicolon(annotated, verb)
    return [found for found in who if isinstance(found.entity, Court) or is_judge(annotated, found)]


def _after_semicolon(annotated: Annotated, verb: Token) -> list[Found]:
    start = next((t.i for t in reversed(verb.doc[verb.sent.start : verb.i]) if t.text == ";"), None)
    if start is None or verb.tag_ != "VBD":
        return []
    inside = annotated.starting(verb.doc[start].idx, verb.idx)
    return [m for m in inside if isinstance(m.entity, Court)][:1]


def _reviewed(annotated: Annotated) -> Iterator[Candidate]:
    """Follow a policy from court to court: "a judge upheld it; a panel struck it down; … stayed that decision"."""
    last: tuple[Token, Found, str] | None = None
    for verb in annotated.doc:
        sign = ACTS.get(verb.lemma_) if verb.pos_ == "VERB" else None
        judges = _judges(annotated, verb) if sign else []
        if sign is None or not judges or polarity(verb) == "negated" or modality(verb) != "actual":
            continue
        things = patients(verb)
        named = resolve_all(annotated, things, (Policy, Law))
        if named:
            last = (verb, named[0], sign)
            continue
        if last is None or not _close(last[0], verb):
            continue
        if any(t.lower_ == "it" for t in things):
            last = (verb, last[1], sign)
        elif any(t.lemma_ in DECISIONS and _pointing(t) for t in things) and verb.lemma_ in UNDOING:
            last = (verb, last[1], "upheld" if last[2] == "blocked" else "blocked")
        else:
            continue
        for judge in judges:
            yield Candidate(last[2], judge, last[1], verb)


def _close(before: Token, verb: Token) -> bool:
    return before.sent == verb.sent or before.sent.end == verb.sent.start


def _pointing(noun: Token) -> bool:
    return any(child.lower_ in ("that", "this") for child in children(noun, "det"))


def _told(ruling: Token) -> bool:
    """Say whether an injunction is told to be against something, which other rules read."""
    return any(preposition(child) in ("against", "of", "on") for child in children(ruling, "nmod", "obl")) or bool(
        children(ruling, "acl", "acl:relcl")
    )


def _untold(annotated: Annotated, verb: Token) -> bool:
    """Say whether somebody is kept from doing something that no policy is named in: "from denying them visas"."""
    kept = [
        c
        for c in children(verb, "advcl", "xcomp", "obl")
        if any(m.lower_ == "from" for m in children(c, "mark", "case"))
    ]
    return len(kept) == 1 and not any(
        isinstance(m.entity, Policy) for m in annotated.starting(kept[0].left_edge.idx, kept[0].right_edge.idx + 1)
    )


def _challenged(annotated: Annotated, topic: Found | None) -> Iterator[Candidate]:
    """Find "the rule was challenged by the charity and by three states", a lawsuit where the text is of courts."""
    for verb in annotated.doc:
        if verb.lemma_ != "challenge" or verb.pos_ != "VERB" or not (passive(verb) or in_court(verb)):
            continue
        policy = _policy(annotated, verb, topic)
        by = [
            *agents(verb),
            *follow(verb, "by"),
            *(n for a in agents(verb) for n in children(a, "nmod") if preposition(n) == "by"),
        ]
        who = [f for f in resolve_all(annotated, by, CHALLENGERS) if not isinstance(f.entity, Court)]
        if policy is None or not who or polarity(verb) != "affirmed" or modality(verb) != "actual":
            continue
        entity = coin(annotated.document, "Lawsuit", f"challenge to {policy.entity.name}")
        case = Found(verb.idx, verb.idx + len(verb), verb.text, verb.i, entity, "event", 0.8)
        for party in who:
            yield Candidate("plaintiff_in", party, case, verb)
        yield Candidate("challenges", case, policy, verb)


def in_court(verb: Token) -> bool:
    """Say whether something is done before a court: "challenged the rule in federal court"."""
    return any(word.lemma_ == "court" for word in follow(verb, "in"))


def _policy(annotated: Annotated, verb: Token, topic: Found | None) -> Found | None:
    """Give what is challenged: a policy named, or the subject of the sentence before where "it" takes that up."""
    subjects = patients(verb)
    if found := resolve_all(annotated, subjects, TARGETS):
        return found[0]
    if topic is None or not any(s.lower_ == "it" for s in subjects):
        return None
    start = verb.sent.start
    before = annotated.doc[start - 1].sent if start else ()
    heads = [t for t in before if t.dep_.startswith("nsubj") and t.head.dep_ == "ROOT"]
    found = resolve_all(annotated, heads[:1], TARGETS)
    return found[0] if found else None


def _won(annotated: Annotated) -> Iterator[Candidate]:
    """Find which court decided a case by "won a ruling from the court", and that the ruling belongs to it."""
    for verb in annotated.doc:
        if verb.lemma_ not in WINNING or verb.pos_ != "VERB" or polarity(verb) == "negated":
            continue
        for ruling in resolve_all(annotated, patients(verb), (Ruling,)):
            head = annotated.doc[ruling.root]
            courts = resolve_all(annotated, [*follow(head, "from"), *follow(verb, "from")], (Court,))
            case = case_near(annotated, verb) if courts else None
            if case is None or not isinstance(case.entity, Lawsuit) or not _in(verb, case):
                continue
            yield Candidate("filed_in", ruling, case, verb)
            for court in courts:
                yield Candidate("decided", court, case, verb)


def _in(verb: Token, found: Found) -> bool:
    return verb.sent.start_char <= found.start < verb.sent.end_char


COURTROOM = Extractor(NAME, VERSION, extract)

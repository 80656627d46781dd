"""What a frame's candidate means where it stands: some say another relation, some nothing worth a claim."""

import re
from collections.abc import Callable
from dataclasses import replace

from ingest import cues
from ingest.arguments import ordered_by
from ingest.claims import Candidate
from ingest.dependents import children, preposition
from ingest.endings import gerund
from ingest.factuality import modality, polarity
from ingest.nominals import as_fact
from ingest.worth import OPPOSING, SUPPORTING
from ontology.nodes.agents import Agent, Court, GovernmentBody, Group, NewsOutlet, Person
from ontology.nodes.documents import Filing
from ontology.nodes.events import Event
from ontology.nodes.places import Jurisdiction
from ontology.nodes.policies import Agreement

ASKED_FOR = cues.words("blocked ended upheld dismissed disciplined appointed notified")
UNMAKING = cues.words("repeal veto kill defeat shelve sink reject block stall")
INTENDED = cues.words("plan proposal idea pledge promise bid push call proposition")
OBEYING = cues.words("comply abide adhere follow obey respect observe honor honour")
WEIGHING = SUPPORTING | OPPOSING | cues.words("propose suggest recommend advocate consider discuss mull debate weigh")
GREETING = cues.words("welcome celebrate salute")
PENAL = cues.words("conviction acquittal sentence indictment")
SIGNING = cues.words("sign ink have ratify join")
GOVERNING = re.compile(r"\b(?:administration|government)\b", re.IGNORECASE)
ALLOWING = cues.words("allow let permit clear way path")
PRINTING = cues.words("publish post release print circulate")
STOPPING = cues.words("stop bar block prevent prohibit forbid enjoin restrain")
BENCH = re.compile(r"\b(?:judge|justice|magistrate)s?$", re.IGNORECASE)
JUDGES = re.compile(r"\b(?:judges?|justices?|courts?|panel)\b", re.IGNORECASE)
VAGUE = cues.words("data figure statistic number record information")
Meant = Candidate | str


def as_meant(candidate: Candidate) -> Meant:
    """Give the claim that a candidate makes, or in words why it makes none."""
    for read in READINGS:
        if (meant := read(candidate)) is not None:
            return meant
    return candidate


def _refusal(candidate: Candidate) -> Meant | None:
    """Read "she would not apply the rule" as the refusal that it is."""
    trigger = candidate.trigger
    willing = {aux.lemma_ for aux in children(trigger, "aux")} & {"will", "would"}
    going = trigger.dep_ == "xcomp" and trigger.head.lemma_ == "go"
    people = isinstance(candidate.subject.entity, (Person, Group))
    declined = trigger.dep_ in ("xcomp", "advcl") and trigger.head.lemma_ in ("refuse", "decline", "balk", "baulk")
    if candidate.relation == "implemented" and declined and polarity(trigger) == "negated":
        return "that it was refused says it"
    if candidate.relation == "implemented" and people and (willing or going) and polarity(trigger) == "negated":
        return replace(candidate, relation="refused", polarity="affirmed", modality="actual")
    return None


def _disobeying(candidate: Candidate) -> Meant | None:
    """Read "did not comply with the law" as breaking it; to comply with it is no claim."""
    if candidate.relation != "violates" or candidate.trigger.lemma_ not in OBEYING:
        return None
    if polarity(candidate.trigger) == "negated":
        return replace(candidate, polarity="affirmed", modality="actual")
    return "to obey a law is nothing to tell"


def _only_asked(candidate: Candidate) -> Meant | None:
    """Leave out what somebody is only asked to do: that they were urged says it."""
    trigger = candidate.trigger
    undoing = candidate.relation == "opposed" and trigger.lemma_ in UNMAKING
    if candidate.relation not in ASKED_FOR and not undoing:
        return None
    bare = trigger.tag_ in ("VB", "VBP") and trigger.dep_ == "ccomp" and not children(trigger, "aux")
    if bare and trigger.head.lemma_ in cues.ASKING:
        return "only asked for"  # "demanded that the ministry stop it"
    if not any(mark.lower_ == "to" for mark in children(trigger, "mark")):
        return None
    asked = trigger.dep_ in ("xcomp", "advcl", "ccomp") and trigger.head.lemma_ in cues.ASKING
    asked = asked or trigger.dep_ == "acl" and ordered_by(trigger.head) and trigger.head.head.lemma_ in cues.ASKING
    return "only asked for" if asked else None


def _weighed(candidate: Candidate) -> Meant | None:
    """Leave out what somebody is only for or against: "supports lifting the levy" lifts nothing."""
    verb, weighing = candidate.trigger, candidate.trigger.head
    deed = candidate.relation in ("ended", "implemented", "announced", "issued", "signed") and gerund(verb)
    if not deed or verb.dep_ not in ("xcomp", "ccomp", "advcl") or children(verb, "mark"):
        return None
    return "only weighed" if weighing.lemma_ in WEIGHING else None


def _misplaced(candidate: Candidate) -> Meant | None:
    """Leave out who works for a land, a land before the name of a programme, a contract as a policy, bare "data"."""
    relation, trigger = candidate.relation, candidate.trigger
    noun = trigger.pos_ in ("NOUN", "PROPN")
    owners = {word.i for word in children(trigger, "nmod:poss")}
    if relation == "ended" and JUDGES.search(candidate.subject.text):
        return "judges block, they end nothing"
    court = isinstance(candidate.subject.entity, Court) or bool(JUDGES.search(candidate.subject.text))
    if relation == "opposed" and trigger.lemma_ == "block" and court:
        return "what a court blocks it does not oppose"
    if relation == "works_for" and isinstance(candidate.object.entity, Jurisdiction):
        return "works for a land or town"
    if relation == "implemented" and noun and isinstance(candidate.object.entity, Agreement):
        return "an agreement is had, not carried out"
    before = noun and candidate.subject.root not in owners and candidate.subject.root < trigger.i
    if relation == "implemented" and before and not GOVERNING.search(candidate.subject.entity.name):
        return "a name before a programme's name"
    if relation == "issued" and before and isinstance(candidate.subject.entity, Jurisdiction):
        return "a land before a paper"
    if relation == "issued" and isinstance(candidate.object.entity, Filing):
        return "who files a paper is said by filed"
    if relation == "issued" and isinstance(candidate.subject.entity, NewsOutlet) and trigger.lemma_ in PRINTING:
        return "what an outlet prints is said by published"
    if relation == "party_to" and isinstance(candidate.subject.entity, NewsOutlet):
        return "an outlet beside an agreement"
    if relation == "issued" and trigger.lemma_ in PENAL and isinstance(candidate.subject.entity, Person):
        return "whose conviction it is did not issue it"
    if relation in ("issued", "criticized") and noun and trigger.lemma_ in VAGUE:
        return "too vague a paper"
    return None


def _intended(candidate: Candidate) -> Meant | None:
    """Read "the minister's plan" as what he is for: that it is carried out, nobody said."""
    trigger = candidate.trigger
    owned = candidate.relation == "implemented" and trigger.i == candidate.object.root
    if owned and trigger.lemma_ in INTENDED and isinstance(candidate.subject.entity, Agent):
        return replace(candidate, relation="supported", modality="actual", polarity="affirmed")
    return None


def _stopped(candidate: Candidate) -> Meant | None:
    """Read a court's end of a policy as a block; what only a court was told to keep from is no deed of anybody."""
    subject, trigger = candidate.subject, candidate.trigger
    if candidate.relation == "ended" and isinstance(subject.entity, Court):
        return replace(candidate, relation="blocked")
    if candidate.relation == "ended" and isinstance(subject.entity, Group) and BENCH.search(subject.entity.name):
        return "judges end no policy"
    allowed = trigger.head.lemma_ in ALLOWING and trigger.dep_ in ("xcomp", "advcl", "acl", "ccomp")
    if candidate.relation == "implemented" and isinstance(subject.entity, Court) and allowed:
        return "what a court lets others do is no deed of its own"
    kept_from = any(mark.lower_ == "from" for mark in children(trigger, "mark")) and trigger.head.lemma_ in STOPPING
    if candidate.relation == "implemented" and kept_from:
        return "kept from doing it"
    return None


def _voted(candidate: Candidate) -> Meant | None:
    """Read "the senate voted to pass the bill" as done: the vote is the act."""
    vote = candidate.trigger.head
    done = candidate.trigger.dep_ in ("xcomp", "advcl", "acl") and vote.lemma_ == "vote" and vote.tag_ in ("VBD", "VBN")
    return replace(candidate, modality="actual") if done and candidate.relation == "issued" else None


def _standing(candidate: Candidate) -> Meant | None:
    """Leave the day of a signature to the signing: a party is bound from then on, not on that day."""
    signing = candidate.relation == "party_to" and candidate.trigger.lemma_ in SIGNING
    return replace(candidate, timed=False) if signing else None


def _lapsing(candidate: Candidate) -> Meant | None:
    """Read "the ministry will no longer enforce the rule" as the end of it that it plans."""
    trigger = candidate.trigger
    body = isinstance(candidate.subject.entity, GovernmentBody)
    if candidate.relation != "implemented" or not body or trigger.lemma_ != "enforce":
        return None
    if polarity(trigger) == "negated" and modality(trigger) == "planned":
        return replace(candidate, relation="ended", polarity="affirmed", modality="planned")
    return None


def _unreal(candidate: Candidate) -> Meant | None:
    """Leave out where an event is that need not have happened: "feared an attack in the port"."""
    event, trigger = candidate.subject, candidate.trigger
    by_noun = isinstance(event.entity, Event) and trigger.i == event.root and trigger.pos_ == "NOUN"
    if candidate.relation not in ("located_in", "affects") or not by_noun or candidate.modality is not None:
        return None
    return None if as_fact(trigger) else "an event that need not have happened"


def _greeted(candidate: Candidate) -> Meant | None:
    """Leave out who is only greeted, and what is only marked with a feast: neither is support."""
    lemma, target = candidate.trigger.lemma_, candidate.object.entity
    greeted = lemma in GREETING and isinstance(target, (Person, Group))
    return "greeted, not supported" if greeted or lemma == "celebrate" and isinstance(target, Event) else None


def _handed_to_a_place(candidate: Candidate) -> Meant | None:
    """Leave out where a court sits: "filed in the district court in Ohio" is not handed to Ohio."""
    if candidate.relation != "submitted_to" or not isinstance(candidate.object.entity, Jurisdiction):
        return None
    where = preposition(candidate.trigger.doc[candidate.object.root])
    return "where a court sits is not handed anything" if where == "in" else None


READINGS: tuple[Callable[[Candidate], Meant | None], ...] = (
    _refusal,
    _disobeying,
    _only_asked,
    _weighed,
    _misplaced,
    _intended,
    _stopped,
    _voted,
    _standing,
    _lapsing,
    _unreal,
    _greeted,
    _handed_to_a_place,
)

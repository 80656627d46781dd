"""Who won and who lost the election that a text is about, and who stood in it."""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest.annotate import Annotated, Found
from ingest.arguments import agents, passive, patients
from ingest.claims import Candidate
from ingest.contests import contest
from ingest.cues import words
from ingest.dependents import children
from ingest.factuality import modality, polarity
from ingest.mentions._event_nouns import CLASS_OF
from ingest.tellings import ends
from ingest.timing import when_of
from ontology.nodes.agents import Person

ELECTING = words("elect re-elect reelect")
BEATING = words("defeat beat unseat")
SEATS = words(
    "election seat race runoff by-election presidency mayoralty governorship constituency ward primary re-election "
    "reelection"
)
EARLIER = words("first previously since originally formerly once")
TOLD = ("VBD", "VBN", "VBZ", "VBP")
YEAR = 4

Share = tuple[str, list[Token]]
"""The role in which somebody stood, empty where only that they did is told, and the words for them."""


def election_results(annotated: Annotated, events: dict[str, Found]) -> Iterator[Candidate]:
    """Find who was elected, re-elected or defeated, or stood, where the text is about one election.

    `events` gives what an election's mention was joined to, by the id of the mention's node.
    """
    election = contest(annotated)
    if election is None:
        return
    event = events.get(election.entity.id, election)
    published = annotated.document.published
    seen: set[tuple[str, str]] = set()
    for verb in annotated.doc:
        told = verb.tag_ in TOLD and polarity(verb) == "affirmed" and modality(verb) == "actual"
        if not told or _other(annotated, verb, election) or _earlier(verb, published):
            continue
        for role, tokens in _shares(verb):
            for person in ends(annotated, tokens, (Person,)):
                if (person.entity.id, role) not in seen:
                    seen.add((person.entity.id, role))
                    yield Candidate("participated_in", person, event, verb, {"role": role} if role else {}, timed=False)


def _other(annotated: Annotated, verb: Token, election: Found) -> bool:
    """Say whether a clause names another election by itself: "won the by-election in May"."""
    words_of = [c for c in children(verb, "obj", "obl") if CLASS_OF.get(c.lemma_.lower()) == "election"]
    return any((found := annotated.at(c.i)) and found.entity.id != election.entity.id for c in words_of)


def _earlier(verb: Token, published: str | None) -> bool:
    """Say whether a clause tells of another time: "was first elected", "was elected in 1998"."""
    if any(t.lower_ in EARLIER and t.head.lower_ != "time" for t in verb.subtree):
        return True  # but "for the first time" is now
    when = when_of(verb, published or "2000-01-01")
    if when is None:
        return False
    if published is None:
        return len(when.edtf) == YEAR
    return not when.edtf.startswith("XXXX") and when.edtf[:YEAR] != published[:YEAR]


def _shares(verb: Token) -> Iterator[Share]:
    """Read who came out of the vote in which role: "elected", "defeated", or with so many votes."""
    lemma = verb.lemma_.lower()
    if lemma in ELECTING:
        yield from _elected(verb)
    elif lemma in BEATING and verb.pos_ == "VERB":
        yield "defeated", patients(verb)
        if not passive(verb) or children(verb, "obl:agent"):
            yield "", agents(verb)
    elif lemma in ("win", "lose", "receive", "retain") and not passive(verb):
        things = {t.lemma_.lower() for t in children(verb, "obj")} | {t.lower_ for t in children(verb, "compound")}
        if things & SEATS and lemma != "receive":
            yield "defeated" if lemma == "lose" else "elected", agents(verb)
        elif "vote" in things:
            yield "", agents(verb)


def _elected(verb: Token) -> Iterator[Share]:
    hyphened = verb.i > 1 and verb.nbor(-1).text == "-" and verb.nbor(-2).lower_ == "re"
    role = "re-elected" if hyphened or verb.lower_ != "elected" else "elected"
    head = verb.head if verb.dep_ == "xcomp" and verb.head.lower_ == "re" else verb
    if head is verb and children(verb, "obj", "xcomp", "obl:as") or any(t.lower_ == "as" for t in verb.rights):
        return  # "was elected speaker" may be a vote of the chamber
    if passive(head) and children(head, "nsubj:pass", "aux:pass"):
        yield role, patients(head)
    elif verb.dep_ in {"acl", "acl:relcl"} and verb.head.dep_ == "nsubj" and children(verb.head.head, "cop"):
        yield role, [verb.head.head]  # "others elected were A and B"

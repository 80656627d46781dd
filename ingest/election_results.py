"""Who won and who lost an election that the text tells of."""

from collections import Counter
from collections.abc import Iterator

from spacy.tokens import Token

from ingest.annotate import Annotated, Found
from ingest.arguments import agents, passive, patients
from ingest.claims import Candidate
from ingest.cues import words
from ingest.dependents import children
from ingest.factuality import modality, polarity
from ingest.mentions._event_nouns import CLASS_OF
from ingest.tellings import ends
from ingest.timing import when_of
from ontology.nodes.agents import Person

ELECTING = {"elect": "elected", "re-elect": "re-elected", "reelect": "re-elected"}
BEATING = words("defeat beat unseat")
CONTESTED = words("election seat race vote runoff by-election presidency mayoralty governorship constituency primary")
PAST = ("VBD", "VBN")
YEAR = 4
OFTEN, OPENING = 2, 300
"""How often a text mentions the election that it is about, or else within how many characters from its start."""


def election_results(annotated: Annotated, events: dict[str, Found]) -> Iterator[Candidate]:
    """Find who was elected, re-elected or defeated, where the text is about one election.

    `events` gives what an election's mention was joined to, by the id of the mention's node.
    """
    election = _election(annotated)
    if election is None:
        return
    event = events.get(election.entity.id, election)
    published = annotated.document.published
    for verb in annotated.doc:
        told = verb.tag_ in PAST and verb.pos_ == "VERB" and polarity(verb) == "affirmed" and modality(verb) == "actual"
        if not told or _other(annotated, verb, election) or _of_a_year(verb, published):
            continue
        for role, tokens in _roles(verb):
            for person in ends(annotated, tokens, (Person,)):
                yield Candidate("participated_in", person, event, verb, {"role": role})


def _other(annotated: Annotated, verb: Token, election: Found) -> bool:
    """Say whether a clause names another election by itself: "won the by-election in May"."""
    words_of = [c for c in children(verb, "obj", "obl") if CLASS_OF.get(c.lemma_.lower()) == "election"]
    return any((found := annotated.at(c.i)) and found.entity.id != election.entity.id for c in words_of)


def _of_a_year(verb: Token, published: str | None) -> bool:
    """Say whether a clause gives another year than that of the document: "was elected in 1998"."""
    when = when_of(verb, published or "2000-01-01")
    return when is not None and len(when.edtf) == YEAR and not (published or "").startswith(when.edtf)


def _election(annotated: Annotated) -> Found | None:
    """Find the election that a text is about: the one it mentions most, and more often than any other."""
    found = [m for m in annotated.mentions if CLASS_OF.get(annotated.doc[m.root].lemma_.lower()) == "election"]
    times = Counter(m.entity.id for m in found).most_common(2)
    if not times or times[0][1] < OFTEN and found[0].start > OPENING:
        return None
    if len(times) == 2 and times[0][1] == times[1][1] and times[0][0] != found[0].entity.id:
        return None
    return next(m for m in found if m.entity.id == times[0][0])


def _roles(verb: Token) -> Iterator[tuple[str, list[Token]]]:
    """Read who came out of the vote in which role: "elected", "defeated"."""
    lemma = verb.lemma_.lower()
    if lemma in ELECTING and passive(verb):
        again = verb.i > 1 and verb.nbor(-1).text == "-" and verb.nbor(-2).lower_ == "re"
        yield "re-elected" if again else ELECTING[lemma], patients(verb)
    elif lemma in BEATING:
        yield "defeated", patients(verb)
        yield "elected", agents(verb)
    elif lemma in ("lose", "win") and any(thing.lemma_.lower() in CONTESTED for thing in children(verb, "obj")):
        yield "defeated" if lemma == "lose" else "elected", agents(verb)

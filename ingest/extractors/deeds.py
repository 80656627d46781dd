"""Events told by a verb: "fishermen rescued 700 people" is a rescue, with who took part and whom it befell.

Only verbs of what is done to people by force, in need, or by officials; the event is named by the noun of its verb.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest.annotate import Annotated, Found
from ingest.arguments import agents, patients
from ingest.claims import Candidate, ClaimMaker
from ingest.coining import coin
from ingest.contracts import Context, Extractor
from ingest.dependents import preposition
from ingest.factuality import modality, polarity
from ingest.lookup import resolve_all
from ontology.claim import Claim
from ontology.document import Document
from ontology.nodes.agents import Agent, Group, NewsOutlet, Person
from ontology.nodes.events import Event, PersonnelAction
from ontology.nodes.places import Jurisdiction, Place

NAME, VERSION = "deeds", "1"
DEEDS = {
    "rescue": "rescue",
    "save": "rescue",
    "arrest": "arrest",
    "detain": "detention",
    "jail": "imprisonment",
    "imprison": "imprisonment",
    "deport": "deportation",
    "expel": "expulsion",
    "evict": "eviction",
    "evacuate": "evacuation",
    "kill": "killing",
    "murder": "killing",
    "shoot": "shooting",
    "attack": "attack",
    "assault": "assault",
    "abduct": "abduction",
    "kidnap": "abduction",
    "torture": "torture",
    "intercept": "interception",
    "apprehend": "apprehension",
    "raid": "raid",
    "injure": "injury",
    "wound": "injury",
}
WITHIN = ("in", "at", "near", "off", "outside", "along")


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find what was done to people: who did it, to whom, and where."""
    maker = ClaimMaker(context, NAME, VERSION)
    for verb in context.annotated.doc:
        if verb.pos_ == "VERB" and verb.lemma_ in DEEDS and _happened(verb):
            for candidate in _candidates(context.annotated, verb):
                if (claim := maker.make(candidate)) is not None:
                    yield claim


def _happened(verb: Token) -> bool:
    """Say whether a verb tells one happening: in the past and as a fact, not what somebody does as a rule."""
    past = verb.tag_ in ("VBD", "VBN") and verb.dep_ not in ("amod",)
    return past and polarity(verb) == "affirmed" and modality(verb) == "actual"


def _candidates(annotated: Annotated, verb: Token) -> Iterator[Candidate]:
    doers = [f for f in resolve_all(annotated, agents(verb), (Agent,)) if not isinstance(f.entity, NewsOutlet)]
    befallen = resolve_all(annotated, patients(verb), (Group, Person))
    if not doers or not befallen:
        return
    event = _event(annotated, verb, befallen[0], doers[0])
    for doer in doers:
        yield Candidate("participated_in", doer, event, verb)
    for each in befallen:
        yield Candidate("affects", event, each, verb)
    hung_on = [child for word in (verb, *patients(verb)) for child in word.children]
    where = [each for each in hung_on if each.dep_ in ("obl", "nmod") and preposition(each) in WITHIN]
    for place in resolve_all(annotated, where, (Place, Jurisdiction)):
        yield Candidate("located_in", event, place, verb)


def _event(annotated: Annotated, verb: Token, befallen: Found, doer: Found) -> Found:
    """Give the event that the document goes on to call by its noun, or one named by its words."""
    noun = DEEDS[verb.lemma_]
    for mention in annotated.starting(verb.sent.end_char, verb.sent.end_char + 400):
        same = isinstance(mention.entity, Event) and annotated.doc[mention.root].lemma_.lower() == noun
        if (
            same
            and not isinstance(mention.entity, PersonnelAction)
            and mention.text.lower().startswith(("the ", "this "))
        ):
            return Found(verb.idx, verb.idx + len(verb), verb.text, verb.i, mention.entity, "event", 0.8)
    name = f"{noun} of {_bare(befallen)} by {_bare(doer)}"
    node = coin(annotated.document, "Event", name)
    return Found(verb.idx, verb.idx + len(verb), verb.text, verb.i, node, "event", 0.8)


def _bare(found: Found) -> str:
    """Give the words of a mention without its article; of a pronoun, the name that it stands for."""
    words = found.entity.name if found.how == "pronoun" else found.text
    first, _, rest = words.partition(" ")
    return rest if first.lower() in ("the", "a", "an") and rest else words


DEEDS_DONE = Extractor(NAME, VERSION, extract)

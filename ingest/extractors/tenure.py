"""Who holds what office and works for whom, read from how names, offices and bodies stand side by side.

Apposition is what a small parser gets wrong most often, so that these are patterns over mentions and punctuation.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from ingest.annotate import Annotated, Found
from ingest.claims import ACTING, Candidate, ClaimMaker, Properties, standing
from ingest.contracts import Context, Extractor
from ingest.roles import roles
from ontology.claim import Claim
from ontology.document import Document
from ontology.nodes.agents import Organization, Person
from ontology.nodes.offices import Office
from ontology.nodes.places import Jurisdiction

NAME, VERSION = "tenure", "1"
ADJACENT = re.compile(r"\s*(?:\([^()]{1,40}\)\s*)?(?:,\s*)?")
SPEAKING = re.compile(r"spokes(?:man|woman|person)s?$", re.IGNORECASE)
ADDRESSED = re.compile(r"(?:Madame?|Mr\.?|Mister)\s")
APPOSED = re.compile(
    r"\s*(?:\([^()]{1,40}\)\s*)?(?:,\s*(?:who\s+(?:is|was|has\s+been|serves\s+as|served\s+as)\s+)?|\s(?:is|was|became|as)\s+)"
    r"(?:(?:then|now|currently|formerly|once)[\s-]+)?"
    r"(?:(?:the|a|an|his|its|their|our|(?:the\s+)?[\w.-]+(?:\s[\w.-]+){0,3}['’]s?)\s+)?"
    r"(?:(?:new|newly\s+appointed|current|former|then|longtime|acting|interim|senior|top)[\s-]+){0,2}"
)
JOINED = re.compile(r",?\s+and\s+(?:(?:current|former|then|now|currently|formerly)[\s-]+)?")
OWNED = re.compile(r"\s+(?:of|for|at|to)(?:\s+(?:the\s+)?[\w ]+['’]s?|\s+the)?\s*$")
OWNING = re.compile(r"^(?:the\s+)?['’]s?\s+", re.IGNORECASE)
LOCAL = re.compile(
    r"\b(?:governor|mayor|sheriff|treasurer|auditor|comptroller|superintendent|(?:city|county)\s+[\w ]+"
    r"|(?:attorney|solicitor)\s+general|district\s+attorney|secretary\s+of\s+state)$",
    re.IGNORECASE,
)
OF = re.compile(r"(?:['’]s?|\s+(?:of|for|at|in|to)(?:\s+the)?)?\s*")


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find who held an office, whose office it is, who works for whom, and who speaks for whom."""
    maker = ClaimMaker(context, NAME, VERSION)
    annotated = context.annotated
    yield from maker.claims((*_offices(context), *_bodies(context), *_roles(annotated)))


def _candidate(
    annotated: Annotated, relation: str, ends: tuple[Found, Found], properties: Properties | None = None
) -> Candidate:
    return standing(relation, ends, annotated.doc[ends[0].root], properties)


def holdings(annotated: Annotated) -> tuple[tuple[Found, Found], ...]:
    """Find who holds which office, as their names and titles stand together."""
    return tuple(_holdings(annotated))


def _holdings(annotated: Annotated) -> Iterator[tuple[Found, Found]]:
    people = [m for m in annotated.mentions if isinstance(m.entity, Person) and m.how != "pronoun"]
    last: tuple[Found, Found] | None = None
    for office in _mentioned(annotated):
        holder = _holder(annotated, office, people)
        if holder is None and last is not None and JOINED.fullmatch(annotated.document.text, last[1].end, office.start):
            holder = last[0] if last[0].end <= last[1].start else None
        last = (holder, office) if holder is not None else None
        if holder is not None:
            yield holder, office
            for other in _together(annotated, holder, office, people):
                yield other, office


def _offices(context: Context) -> Iterator[Candidate]:
    annotated = context.annotated
    seen: set[int] = set()
    for holder, office in context.once(holdings):
        yield _candidate(annotated, "held_office", (holder, office))
        body = None if office.start in seen else _body(annotated, office)
        seen.add(office.start)
        if body is not None and not isinstance(body.entity, Jurisdiction):
            role = _role(annotated, office, body)
            yield _candidate(annotated, "works_for", (holder, body), {"role": role} if role else {})


def _holder(annotated: Annotated, office: Found, people: list[Found]) -> Found | None:
    """Find who holds an office: whom it is the title of, else who stands beside it between commas.

    In "Minister A, the director, B" the second office is B's, as A has a title already.
    """
    titles = [p for p in people if p.start <= office.start and office.end <= p.end and _names(annotated, p)]
    if titles:
        return min(titles, key=lambda p: p.end - p.start)
    beside = [person for person in people if _holds(annotated, person, office)]
    following = [person for person in beside if person.start >= office.end]
    text = annotated.document.text
    titled = [person for person in following if "," not in text[office.end : person.start]]
    if titled or len(beside) < 2 or not following:
        return next(iter(titled or beside), None)
    first = beside[0]
    own = any(
        other.end <= first.start
        and ADJACENT.fullmatch(text, other.end, first.start)
        or first.start <= other.start < first.end
        for other in _mentioned(annotated)
        if other is not office
    )
    return following[0] if own else first


def _names(annotated: Annotated, person: Found) -> bool:
    """Say whether a mention is somebody's name with titles, no description: "Mayor A", but "Mayor A's lawyer"."""
    return annotated.doc[person.root].pos_ == "PROPN"


def _mentioned(annotated: Annotated) -> list[Found]:
    """List the offices; to speak for a body is a role, not an office, and "Madam Chair" is whom somebody speaks to."""
    offices = [m for m in annotated.mentions if isinstance(m.entity, Office)]
    return [office for office in offices if not (SPEAKING.search(office.text) or ADDRESSED.match(office.text))]


def _holds(annotated: Annotated, person: Found, office: Found) -> bool:
    """Say whether a person and an office stand together: "Minister X", "X, the minister", "the minister, X"."""
    text = annotated.document.text
    if person.start <= office.start and office.end <= person.end:
        return True
    if office.end <= person.start:
        return ADJACENT.fullmatch(text, office.end, person.start) is not None and _one_sentence(
            annotated, office, person
        )
    if person.end <= office.start:
        return APPOSED.fullmatch(text, person.end, office.start) is not None and _one_sentence(
            annotated, person, office
        )
    return office.start <= person.start and person.end <= office.end


def _one_sentence(annotated: Annotated, first: Found, second: Found) -> bool:
    return "\n" not in annotated.document.text[first.end : second.start].strip(" ")


def _together(annotated: Annotated, holder: Found, office: Found, people: list[Found]) -> Iterator[Found]:
    """Find who shares a title in the plural: "Reps. X (D-Town) and Y"."""
    text = annotated.document.text
    title = text[office.start : office.end].rstrip(".").split()[-1]
    if not title.endswith("s") or office.start > holder.start:
        return
    following = [p for p in people if p.start >= holder.end]
    for before, person in pairwise([holder, *following]):
        if not re.fullmatch(r"\s*(?:\([^()]{1,40}\)\s*)?(?:,|and|,\s*and)\s+", text[before.end : person.start]):
            return
        yield person


def _body(annotated: Annotated, office: Found) -> Found | None:
    """Find the body that an office names: inside its words, right before them, or right after "of"."""
    bodies = [m for m in annotated.mentions if isinstance(m.entity, Organization) and m.how != "pronoun"]
    text, owner = annotated.document.text, office.entity.name.rpartition(" of ")[2]
    inside = [b for b in bodies if office.start <= b.start and b.end <= office.end]
    if inside:
        return max(inside, key=lambda b: b.end - b.start)
    for body in bodies:
        if body.end <= office.start and OF.fullmatch(text, body.end, office.start):
            return body
        if office.end < body.start and re.fullmatch(r"\s+(?:of|for|at)(?:\s+the)?\s+", text[office.end : body.start]):
            return body
        if body.entity.name == owner and re.search(r"\w\s+of(?:\s+the)?\s+$", text[office.end : body.start]):
            return body
    return None


def _bodies(context: Context) -> Iterator[Candidate]:
    annotated = context.annotated
    seen: set[tuple[str, str]] = set()
    for office in _mentioned(annotated):
        body = _body(annotated, office)
        if body is None or (isinstance(body.entity, Jurisdiction) and not _of_a_part(context, office, body)):
            body = _known(context, office)
        if body is None:
            continue
        if (office.entity.id, body.entity.id) not in seen:
            seen.add((office.entity.id, body.entity.id))
            yield _candidate(annotated, "office_of", (office, body))


def _of_a_part(context: Context, office: Found, land: Found) -> bool:
    """Whether an office is named by a state, county or town, which it then is of; a country's is its government's."""
    title, _, owner = office.entity.name.rpartition(" of ")
    after = context.annotated.document.text[office.end : office.end + 2]
    if owner != land.entity.name or not LOCAL.search(title) or after in ("'s", "’s"):
        return False
    entry = context.gazetteer.named(land.entity)
    return context.gazetteer.named(office.entity) is None and (entry is None or bool(entry.parent))


def _known(context: Context, office: Found) -> Found | None:
    """Give the body of a known office, which its name alone tells: that of an attorney general is his department."""
    entry = context.gazetteer.named(office.entity)
    parent = context.gazetteer.parent(entry) if entry else None
    if parent is None:
        return None
    return Found(office.start, office.end, office.text, office.root, parent.node(), "gazetteer", office.score)


def _role(annotated: Annotated, office: Found, body: Found) -> str:
    text = annotated.document.text
    before = ACTING.search(text, max(0, office.start - 9), office.start)
    words = text[before.start() if before else office.start : office.end]
    words = words.replace(text[body.start : body.end], " ")
    return OWNED.sub("", OWNING.sub("", " ".join(words.split()))).lower()


def _roles(annotated: Annotated) -> Iterator[Candidate]:
    for role in roles(annotated):
        relation = "spokesperson_for" if role.speaks else "works_for"
        properties: Properties = {"role": role.words} if role.words and not role.speaks else {}
        yield _candidate(annotated, relation, (role.person, role.body), properties)


TENURE = Extractor(NAME, VERSION, extract)

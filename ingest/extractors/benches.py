"""Which court a judge sits in, by the town named after them: "U.S. District Judge Ruth Alder in San Francisco"."""

import re
from collections.abc import Iterator

from ingest.annotate import Annotated, Found
from ingest.claims import Candidate, ClaimMaker, standing
from ingest.contracts import Context, Extractor
from ingest.extractors.tenure import holdings
from ingest.gazetteer import Gazetteer
from ontology.claim import Claim
from ontology.document import Document
from ontology.node import Entity
from ontology.nodes.agents import Person
from ontology.nodes.places import Place
from ontology.vocabulary import make_node

NAME, VERSION = "benches", "1"
FEDERAL = re.compile(r"^(?:United States|U\.?S\.?|Federal) (?:District |Magistrate )?Judge$", re.IGNORECASE)
UNNAMED = re.compile(r"^an? (?:[\w-]+ )?federal judge$", re.IGNORECASE)
SITTING = re.compile(r" (?:(?:who )?sitting |based )?in ")
COURT = "federal court in {}"


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find the federal courts that judges sit in, and whose office that makes theirs."""
    maker = ClaimMaker(context, NAME, VERSION)
    annotated = context.annotated
    posts = {holder.entity.id: office for holder, office in holdings(annotated) if FEDERAL.match(office.entity.name)}
    for judge in annotated.mentions:
        if not isinstance(judge.entity, Person):
            continue
        town = _town(annotated, judge) if judge.entity.id in posts or UNNAMED.match(judge.text) else None
        entity = court(context.gazetteer, town.entity) if town is not None else None
        if town is not None and entity is not None:
            there = Found(town.start, town.end, town.text, town.root, entity, "pattern", 0.7)
            yield from maker.claims(_claims(annotated, judge, posts.get(judge.entity.id), there))


def court(gazetteer: Gazetteer, town: Entity) -> Entity | None:
    """Give the federal court of a town: the one that the gazetteer has, else one named by the town; none of a land."""
    entry = gazetteer.lookup(COURT.format(town.name))
    if entry is not None:
        return entry.node((COURT.format(town.name),))
    place = gazetteer.named(town)
    known = place is not None and bool(place.parent) and place.parent != "United States"
    return make_node("Court", COURT.format(town.name)) if known or place is None else None


def _claims(annotated: Annotated, judge: Found, office: Found | None, there: Found) -> Iterator[Candidate]:
    yield standing("works_for", (judge, there), annotated.doc[judge.root], {"role": "judge"})
    if office is not None:
        yield standing("office_of", (office, there), annotated.doc[office.root])


def _town(annotated: Annotated, judge: Found) -> Found | None:
    """Find the place named after "in" right behind a judge."""
    opening = SITTING.match(annotated.document.text, judge.end)
    if opening is None:
        return None
    places = (m for m in annotated.starting(opening.end(), opening.end() + 1) if isinstance(m.entity, Place))
    return next(places, None)


BENCHES = Extractor(NAME, VERSION, extract)

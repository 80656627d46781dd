"""Which place lies in which, as places are written: "Springfield, Norway"."""

from collections.abc import Iterator
from itertools import pairwise

from spacy.tokens import Doc

from ingest.annotate import Found
from ingest.claims import ClaimMaker, standing
from ingest.contracts import Context, Extractor
from ontology.claim import Claim
from ontology.document import Document
from ontology.nodes.places import Jurisdiction, Place

NAME, VERSION = "places", "1"
LISTING = ("and", "or", ",", "&")


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find the places that are written before the land or state that they lie in."""
    maker = ClaimMaker(context, NAME, VERSION)
    text, doc = document.text, context.annotated.doc
    places = [m for m in context.annotated.mentions if isinstance(m.entity, Place) and m.how != "pronoun"]
    seen: set[tuple[str, str]] = set()
    for inner, outer in pairwise(sorted(places, key=lambda m: m.start)):
        span = doc.char_span(inner.start, outer.end, alignment_mode="expand")
        if text[inner.end : outer.start] != ", " or not isinstance(outer.entity, Jurisdiction) or span is None:
            continue
        listed = {span.end < len(doc) and doc[span.end].lower_, span.start > 0 and doc[span.start - 1].lower_} & {
            "and",
            "or",
        }
        goes_on = span.end + 1 < len(doc) and doc[span.end].text == "," and doc[span.end + 1].lower_ in LISTING
        pair = (inner.entity.id, outer.entity.id)
        # "Norland, Sudland sign deal", "the Gazette, Norland's oldest paper"
        acts = span.end < len(doc) and doc[span.end].tag_ in ("VBP", "POS")
        if (
            listed
            or goes_on
            or acts
            or pair in seen
            or _in_list(context, inner.start, outer.end)
            or _apart(doc, inner, outer)
        ):
            continue
        known = context.gazetteer.lookup(inner.entity.name)
        if known is not None and known.type == "Jurisdiction" and not known.parent:
            continue  # a country lies in no other
        if (claim := maker.make(standing("located_in", (inner, outer), doc[outer.root]))) is not None:
            seen.add(pair)
            yield claim


def _apart(doc: Doc, inner: Found, outer: Found) -> bool:
    """Say whether a clause begins at the second name: "after the loss of the Rovers, Norland stayed calm"."""
    place, land = doc[inner.root], doc[outer.root]
    return land.dep_ in ("nsubj", "nsubj:pass") and not place.is_ancestor(land) and not land.is_ancestor(place)


def _in_list(context: Context, start: int, end: int) -> bool:
    """Say whether more places stand right before or after, so that commas only list them."""
    text = context.annotated.document.text
    places = [m for m in context.annotated.mentions if isinstance(m.entity, Place)]
    before = any(text[m.end : start] == ", " for m in places if m.end < start)
    after = any(text[end : m.start] in (", ", " and ", ", and ") for m in places if m.start > end)
    return before or after


PLACES = Extractor(NAME, VERSION, extract)

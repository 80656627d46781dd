"""A claim as the database holds it: flat properties, and what it points to; and back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from graph.store.connection import Row
from graph.store.decisions import own_review, review_properties
from graph.store.edges import edge_key
from ontology.claim import PROPERTIES, Claim, Mention, Review
from ontology.document import Evidence
from ontology.identity import digest
from ontology.lines import to_line

SAME = ("relation", "polarity", "status", "modality", "when", "when_words", "extractor", "version", "confidence")


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim ready to be written; `passages` in the order of its evidence."""

    id: str
    properties: Row
    subject: str
    object: str
    attributed_to: tuple[str, ...]
    passages: tuple[str, ...]

    @property
    def edge(self) -> str:
        """The key of the edge that the claim may project."""
        return str(self.properties["edge"])


def claim_row(claim: Claim, decided: Review | None) -> ClaimRow:
    """Write a claim; what a person decided counts before the review that came with it."""
    own, time = claim.review, claim.time
    fields: Row = {
        "id": claim.id,
        "relation": claim.relation,
        "polarity": claim.polarity,
        "status": claim.status,
        "modality": claim.modality,
        "when": claim.when,
        "when_words": claim.when_words,
        "earliest": time.earliest if time else None,
        "latest": time.latest if time else None,
        "precision": time.precision if time else None,
        "extractor": claim.extractor,
        "version": claim.version,
        "confidence": claim.confidence,
        "documents": sorted({evidence.document for evidence in claim.evidence}),
        "edge": edge_key(claim.subject, claim.relation, claim.object),
        "own_review": [own.verdict, own.by, own.at] if own else None,
        "digest": digest(to_line(claim)),
    }
    for end, mention in (("subject", claim.subject_mention), ("object", claim.object_mention)):
        if mention:
            fields |= {f"{end}_start": mention.start, f"{end}_end": mention.end}
    fields |= claim.properties | review_properties(decided or own)
    return ClaimRow(
        id=claim.id,
        properties={key: value for key, value in fields.items() if value is not None},
        subject=claim.subject,
        object=claim.object,
        attributed_to=tuple(dict.fromkeys(claim.attributed_to)),
        passages=tuple(dict.fromkeys(passage_id(evidence) for evidence in claim.evidence)),
    )


def claim_of(row: Mapping[str, Any], speakers: Iterable[str], evidence: Iterable[Evidence], text: str | None) -> Claim:
    """Read a claim back: `row` has its `id`, `subject` and `object`, and under `claim` its properties.

    `text` is that of its first document, which the mentions are cut from: none without it; raises InvalidRecord.
    """
    held: Mapping[str, Any] = row["claim"]
    own = held.get("own_review")
    return Claim(
        id=row["id"],
        subject=row["subject"],
        object=row["object"],
        **{name: held[name] for name in SAME if held.get(name) is not None},
        properties={name: held[name] for name in PROPERTIES if held.get(name) is not None},
        attributed_to=tuple(sorted(speakers)),
        evidence=tuple(evidence),
        subject_mention=_mention(held, "subject", text),
        object_mention=_mention(held, "object", text),
        review=own_review(own),
    )


def _mention(held: Mapping[str, Any], end: str, text: str | None) -> Mention | None:
    start, stop = held.get(f"{end}_start"), held.get(f"{end}_end")
    return (
        None if text is None or start is None or stop is None else Mention(start=start, end=stop, text=text[start:stop])
    )


def passage_id(evidence: Evidence) -> str:
    """Make the id of a passage from where it stands."""
    return f"passage/{digest(evidence.document, str(evidence.start), str(evidence.end))}"


def passage_row(evidence: Evidence) -> Row:
    """Write a passage."""
    key = passage_id(evidence)
    props = {"id": key, "start": evidence.start, "end": evidence.end, "quote": evidence.quote}
    return {"id": key, "document": evidence.document, "props": props}

"""One validator after every extractor: what it refuses is counted by reason, never silently dropped."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from ontology.claim import Claim
from ontology.document import Document
from ontology.node import Entity
from ontology.time import Time


def valid(
    claims: Iterable[Claim], document: Document, nodes: dict[str, Entity], dropped: Counter[str]
) -> Iterator[Claim]:
    """Give the claims that hold against the document, each once; add the others to `dropped` by reason."""
    seen: set[str] = set()
    for claim in claims:
        reason = fault(claim, document, nodes) or ("said twice" if claim.id in seen else None)
        if reason:
            dropped[reason] += 1
            continue
        seen.add(claim.id)
        yield claim


def fault(claim: Claim, document: Document, nodes: dict[str, Entity]) -> str | None:
    """Say why a claim does not hold against its document, or nothing."""
    try:
        claim.check(document)
    except ValueError:
        return "a quote or mention is not the text at its offsets"
    own = [evidence for evidence in claim.evidence if evidence.document == document.id]
    if not own:
        return "no evidence in this document"
    if any(document.original_span(evidence.start, evidence.end) is None for evidence in own):
        return "the evidence runs across something that was dropped"
    mentions = [mention for mention in (claim.subject_mention, claim.object_mention) if mention]
    if mentions and not any(e.start <= m.start and m.end <= e.end for e in own for m in mentions):
        return "the evidence covers neither end"
    if any(identifier not in nodes for identifier in (claim.subject, claim.object, *claim.attributed_to)):
        return "a node was not declared"
    if _too_late(claim, document):
        return "happened after the document was published"
    return None


def _too_late(claim: Claim, document: Document) -> bool:
    if claim.time is None or claim.time.earliest is None or claim.modality != "actual" or document.published is None:
        return False
    published: date | None = Time.parse(document.published).latest
    return published is not None and claim.time.earliest > published

"""What went wrong, case by case, with the words of the document."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ingest.evaluate.judge import Judgement

Kind = Literal["missed entity", "spurious node", "missed claim", "spurious claim", "unfaithful claim", "wrong field"]


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake: in which document, of what kind, about what, what should be there, and the quote."""

    document: str
    kind: Kind
    about: str
    detail: str = ""
    quote: str = ""


def mistakes(judged: Judgement) -> tuple[Mistake, ...]:
    """List every mistake, by document, then in the order: missed, spurious, unfaithful, wrong in a field."""
    found = [*_missed(judged), *_spurious(judged), *_wrong(judged)]
    return tuple(sorted(found, key=lambda mistake: mistake.document))


def _missed(judged: Judgement) -> Iterator[Mistake]:
    for must in judged.must_entities:
        if not must.found:
            yield Mistake(must.document, "missed entity", f"{must.entity.type} “{must.entity.names[0]}”")
    for wanted in judged.must_claims:
        if not wanted.faithful:
            claim = wanted.claim
            about = f"{claim.subject} –{claim.relation}→ {claim.object}"
            detail = "found, but not as it is said" if wanted.found else ""
            yield Mistake(wanted.document, "missed claim", about, detail, claim.evidence)


def _spurious(judged: Judgement) -> Iterator[Mistake]:
    for node in judged.nodes:
        if not node.entities:
            yield Mistake(node.document, "spurious node", f"{node.node.type} “{node.node.name}”")
    for judged_claim in judged.claims:
        if judged_claim.gold is None:
            quote = judged_claim.claim.evidence[0].quote
            yield Mistake(judged_claim.document, "spurious claim", judged_claim.label, "", quote)


def _wrong(judged: Judgement) -> Iterator[Mistake]:
    """List unfaithful claims, and the faithful ones with a field that differs from the gold's."""
    for found in judged.claims:
        wrong = [field for field, agrees in found.agrees.items() if not agrees]
        if found.gold is None or not wrong:
            continue
        detail = "; ".join(
            f"{field} {getattr(found.claim, field)!r}, gold {getattr(found.gold, field)!r}" for field in wrong
        )
        kind: Kind = "wrong field" if found.faithful else "unfaithful claim"
        yield Mistake(found.document, kind, found.label, detail, found.claim.evidence[0].quote)

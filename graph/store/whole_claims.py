"""Claims read back whole: their fields, their speakers and their passages."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from graph.store.claim_rows import claim_of
from graph.store.rewire import said
from ontology.claim import Claim
from ontology.document import Evidence

CLAIMS = """
UNWIND $ids AS i
MATCH (c:Claim {id: i})-[by:SUBJECT]->(s:Entity)
MATCH (c)-[of:OBJECT]->(o:Entity)
RETURN i AS id, properties(c) AS claim, s.id AS subject, o.id AS object,
       by.named AS subject_said, of.named AS object_said
"""
SPEAKERS = """
UNWIND $ids AS i
MATCH (c:Claim {id: i})-[r:ATTRIBUTED_TO]->(a:Entity)
RETURN i AS claim, a.id AS at, r.named AS named
"""
PASSAGES = """
UNWIND $ids AS i
MATCH (c:Claim {id: i})-[:EVIDENCE]->(p:Passage)-[:IN]->(d:Source)
RETURN i AS claim, d.id AS document, p.start AS start, p.end AS end, p.quote AS quote
ORDER BY claim, document, start
"""

Read = Callable[..., Sequence[Mapping[str, Any]]]


def whole_claims(read: Read, ids: Iterable[str], texts: Mapping[str, str] | None = None) -> dict[str, Claim]:
    """Read claims by their ids, as far as they are there, with the nodes that they themselves name.

    Raises InvalidRecord.

    `read` takes the name of a query, its text, and its parameters by name; `texts` has the text of the first document
    of each claim, by claim, which mentions are cut from. Without texts a claim comes without mentions.
    """
    wanted = list(ids)
    speakers: dict[str, list[str]] = defaultdict(list)
    for row in read("speakers of claims", SPEAKERS, ids=wanted):
        speakers[row["claim"]] += said(row)
    passages: dict[str, list[Evidence]] = defaultdict(list)
    for row in read("passages of claims", PASSAGES, ids=wanted):
        quoted = Evidence(document=row["document"], start=row["start"], end=row["end"], quote=row["quote"])
        passages[row["claim"]].append(quoted)
    return {
        row["id"]: claim_of(
            _as_said(row), speakers[row["id"]], passages[row["id"]], texts[row["id"]] if texts else None
        )
        for row in read("claims", CLAIMS, ids=wanted)
    }


def _as_said(row: Mapping[str, Any]) -> dict[str, Any]:
    ends = {end: (row[f"{end}_said"] or [row[end]])[0] for end in ("subject", "object")}
    return dict(row) | ends

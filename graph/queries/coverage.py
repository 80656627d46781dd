"""What the graph covers: whose documents, from when to when, what is dated, and when something was last fetched."""

from graph.answers import Answer, Graph, is_plain
from graph.queries._facts import names_of
from graph.queries._sums import sums
from graph.store.tallies import UNCHECKED, ClaimSum

MOST = 12
DOCUMENTS = """
MATCH (d:Source)
WITH coalesce(d.source_published, d.published) AS day, d.retrieved_at AS fetched
RETURN count(*) AS total, count(day) AS dated, min(day) AS first, max(day) AS last, max(fetched) AS fetched
"""
OUTLET_COUNT = """
MATCH (d:Source)
RETURN count(DISTINCT coalesce(d.source_outlet, d.publisher)) AS total
"""
OUTLETS = """
MATCH (d:Source)
WITH coalesce(d.source_outlet, d.publisher) AS outlet, count(d) AS total
WHERE outlet IS NOT NULL
RETURN outlet, total ORDER BY total DESC, outlet LIMIT $limit
"""


class Coverage(Answer):
    """What is in the graph: documents and facts, those with a date, the first and last of these, and who told it.

    Days are EDTF, those of facts years; `fetched` is the ISO time of the last fetch on record, None where no document
    tells its own. `plain` counts the claims that may be read as told. `outlets` are the busiest of `outlet_total`, with
    the number of their documents.
    """

    documents: int
    dated_documents: int
    first_document: str | None = None
    last_document: str | None = None
    fetched: str | None = None
    outlets: tuple[tuple[str, int], ...] = ()
    outlet_total: int = 0
    facts: int
    dated_facts: int
    first_fact: int | None = None
    last_fact: int | None = None
    reviewed: int = 0
    plain: int = 0


def coverage(store: Graph, limit: int = MOST) -> Coverage:
    """Tell what the graph covers, and up to `limit` outlets."""
    return store.kept(("coverage", limit), lambda: _coverage(store, limit))


def _coverage(store: Graph, limit: int) -> Coverage:
    papers = store.read("dates of documents", DOCUMENTS)[0]
    said = sums(store)
    rows = store.read("outlets", OUTLETS, limit=limit)
    named = names_of(store, (row["outlet"] for row in rows))
    return Coverage(
        documents=papers["total"],
        dated_documents=papers["dated"],
        first_document=papers["first"],
        last_document=papers["last"],
        fetched=papers["fetched"],
        outlets=tuple((named[row["outlet"]], row["total"]) for row in rows),
        outlet_total=store.read("count of outlets", OUTLET_COUNT)[0]["total"],
        facts=sum(held.total for held in said.claims),
        dated_facts=sum(said.since.values()),
        first_fact=min(said.since, default=None),
        last_fact=max(said.until, default=None),
        plain=sum(held.total for held in said.claims if _is_plain(held)),
        reviewed=sum(held.total for held in said.claims if held.review != UNCHECKED),
    )


def _is_plain(held: ClaimSum) -> bool:
    return is_plain(held.polarity, held.modality, held.status, held.review)

"""What is in the graph and what is not, in words, for the first page."""

from graph.explorer.markup import heading, text
from graph.queries.coverage import Coverage
from graph.queries.overview import Overview
from graph.spoken import spoken

LIMITS = (
    "Only what these documents say is in here. A fact is a claim that a document makes, and what is missing may still "
    "have happened. Who gives no name stays unnamed."
)


def covered(seen: Overview, found: Coverage) -> str:
    """Word what was read, from when it is, when it was last added to, and what is not in it."""
    dated = f"{found.dated_documents:,} of {found.documents:,} documents tell their date"
    pairs = (
        ("What is in", f"{seen.document_total:,} documents, {seen.node_total:,} names, {seen.claim_total:,} facts"),
        ("Whose reporting", ", ".join(f"{name} ({count:,})" for name, count in found.outlets)),
        ("Published", "; ".join(filter(None, (_stretch(found.first_document, found.last_document), dated)))),
        ("Facts dated to", _stretch(_year(found.first_fact), _year(found.last_fact)) or "no year"),
        ("Last fetched", spoken(found.fetched[:10]) if found.fetched else "not recorded by these documents"),
        ("What is not in", _lacking(found)),
    )
    rows = "".join(f"<dt>{text(name)}</dt><dd>{text(words)}</dd>" for name, words in pairs if words)
    return heading("What this covers") + f'<dl>{rows}</dl><p class="or-quiet">{text(LIMITS)}</p>'


def _year(number: int | None) -> str:
    return "" if number is None else f"{number:04}"


def _stretch(first: str | None, last: str | None) -> str:
    """Word two dates; facts are dated by their years, because a first day would say more than a month does."""
    if not first or not last:
        return ""
    return spoken(first) if first == last else f"{spoken(first)} to {spoken(last)}"


def _lacking(found: Coverage) -> str:
    unread, undated = found.facts - found.reviewed, found.facts - found.dated_facts
    return (
        f"Whatever other documents tell. {undated:,} of the facts have no year, "
        f"and {unread:,} were read by a program and checked by no person."
    )

"""What is in the graph and what is not, in words, for the first page."""

from graph.explorer.markup import heading, text
from graph.queries.coverage import Coverage
from graph.queries.overview import Overview
from graph.spoken import spoken

LIMITS = (
    "Only what these documents say is in here. A claim is what a document says, and what is missing may still have "
    "happened. Who gives no name stays unnamed."
)


def covered(seen: Overview, found: Coverage) -> str:
    """Word what was read, from when it is, when it was last added to, and what is not in it."""
    say = "says its date" if found.dated_documents == 1 else "say their date"
    dated = f"{found.dated_documents:,} of {found.documents:,} documents {say}"
    pairs = (
        ("What is in", f"{seen.document_total:,} documents, {seen.node_total:,} names, {seen.claim_total:,} claims"),
        ("How sure they are", _plain(found)),
        ("Whose reporting", _outlets(found)),
        ("Published", "; ".join(filter(None, (_stretch(found.first_document, found.last_document), dated)))),
        ("Years told of", _stretch(_year(found.first_fact), _year(found.last_fact)) or "none"),
        ("Last fetched", spoken(found.fetched[:10]) if found.fetched else "not recorded by these documents"),
        ("What is not in", _lacking(found)),
    )
    rows = "".join(f"<dt>{text(name)}</dt><dd>{text(words)}</dd>" for name, words in pairs if words)
    return heading("What this covers") + f'<dl>{rows}</dl><p class="or-quiet">{text(LIMITS)}</p>'


def _outlets(found: Coverage) -> str:
    rest = found.outlet_total - len(found.outlets)
    listed = [f"{name} ({count:,})" for name, count in found.outlets] + ([f"{rest:,} more"] if rest > 0 else [])
    return ", ".join(listed)


def _plain(found: Coverage) -> str:
    rest = found.facts - found.plain
    aside = f"; {rest:,} are alleged, denied, planned, said not to be so, or set aside" if rest else ""
    return f"{found.plain:,} told as plain fact{aside}"


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
        f"Whatever other documents tell. {undated:,} of the claims have no year, "
        f"and {unread:,} were read by a program and checked by no person."
    )

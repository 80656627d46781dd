"""Facts as a table that a reader takes along, in CSV or JSON."""

import io
import json
from collections.abc import Iterable, Sequence

from graph.answers import Fact
from graph.tables import write_table
from graph.wording import by_whom, caution, checked, sentence, when

COLUMNS = (
    "sentence", "caution", "subject", "relation", "object", "acting", "role", "side", "count", "polarity", "status",
    "modality", "when", "date", "earliest", "latest", "attributed_to", "by_whom", "quote", "document", "publisher",
    "authors", "published", "url", "retrieved_at", "sources", "checked", "confidence", "extractor", "version", "claim",
)  # fmt: skip


def columns(fact: Fact) -> dict[str, object]:
    """Say all of a fact in one row, by the names of `COLUMNS`; the first passage stands for all `sources` of them."""
    said = fact.quotes[0] if fact.quotes else None
    return {
        "sentence": sentence(fact),
        "caution": caution(fact),
        "subject": fact.subject.name,
        "relation": fact.relation,
        "object": fact.object.name,
        "acting": fact.acting,
        "role": fact.role,
        "side": fact.side,
        "count": fact.count,
        "polarity": fact.polarity,
        "status": fact.status,
        "modality": fact.modality,
        "when": when(fact),
        "date": fact.when,
        "earliest": fact.earliest,
        "latest": fact.latest,
        "attributed_to": "; ".join(node.name for node in fact.attributed_to),
        "by_whom": by_whom(fact),
        "quote": said.text if said else None,
        "document": said.title if said else None,
        "publisher": said.publisher if said else None,
        "authors": "; ".join(said.authors) if said else None,
        "published": said.published if said else None,
        "url": said.url if said else None,
        "retrieved_at": said.retrieved_at if said else None,
        "sources": len({quote.document for quote in fact.quotes}),
        "checked": checked(fact),
        "confidence": fact.confidence,
        "extractor": fact.extractor,
        "version": fact.version,
        "claim": fact.id,
    }


def facts_csv(facts: Iterable[Fact]) -> bytes:
    """Write facts as CSV with a head, in UTF-8."""
    return table_csv(COLUMNS, (tuple(columns(fact).values()) for fact in facts))


def facts_json(facts: Iterable[Fact]) -> bytes:
    """Write facts as a JSON list, each with all of its passages."""
    return table_json({**columns(fact), "passages": [q.model_dump(mode="json") for q in fact.quotes]} for fact in facts)


def table_csv(names: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """Write any table as CSV with a head, in UTF-8; no cell can be run by a spreadsheet."""
    stream = io.BytesIO()
    write_table(names, rows, stream)
    return stream.getvalue()


def table_json(rows: Iterable[dict[str, object]]) -> bytes:
    """Write rows as a JSON list, in UTF-8."""
    return json.dumps(list(rows), ensure_ascii=False, indent=1).encode()

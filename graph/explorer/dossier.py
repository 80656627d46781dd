"""The dossier: kept facts as a fact-checker asks for them, each with its status, its words and where these stand."""

from collections.abc import Sequence
from datetime import date
from html import escape
from string import Template

from graph.answers import Fact, Quote
from graph.explorer.take import SAFE, extent
from graph.explorer.urls import web_address
from graph.spoken import at, spoken
from graph.wording import MODALITY_WORDS, STATUS_WORDS, by_whom, checked, sentence, when

TITLE = "Dossier"
CAUTION = (
    "Each entry is a claim that a document makes, with the words that say so. Programs read it; it is true only as far "
    "as its source is, and nothing here has been checked by a person unless the entry says so."
)
PAGE = Template(
    """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>$title</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1b1f24; background: #fff; }
h2 { font-size: 1.1rem; margin: 2rem 0 .3rem; } blockquote { border-left: 4px solid #d4a72c; margin: .5rem 0; padding: .2rem .9rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; font-size: .92rem; } dt { color: #57606a; } dd { margin: 0; overflow-wrap: anywhere; }
.caution { border-left: 4px solid #57606a; background: #f3f5f7; padding: .5rem .8rem; }
@media print { h2 { break-after: avoid; } blockquote, dl { break-inside: avoid; } }
</style></head><body>
<h1>$title</h1><p>$about</p><p class="caution">$caution</p>
$entries
</body></html>
"""  # noqa: E501 (a style sheet reads best by the rule)
)


def particulars(fact: Fact) -> tuple[tuple[str, str], ...]:
    """Say how a fact is held, as names and values; what is not known is left out."""
    said = (
        ("Status", STATUS_WORDS[fact.status]),
        ("Said to be so", "no" if fact.polarity == "negated" else ""),
        ("Happened?", MODALITY_WORDS[fact.modality]),
        ("On whose word", by_whom(fact)),
        ("When", when(fact)),
        ("How it was read", checked(fact)),
        ("Id in the graph", fact.id),
    )
    return tuple((name, value) for name, value in said if value)


def source(quote: Quote) -> tuple[tuple[str, str], ...]:
    """Say where the words of a fact stand, as names and values; what is not known is said to be unknown."""
    unknown = "not known"
    after = (("Retells", quote.after),) if quote.after else ()
    return (
        ("Document", quote.title),
        ("Outlet", quote.publisher or unknown),
        *after,
        ("Author", ", ".join(quote.authors) or unknown),
        ("Published", spoken(quote.published) if quote.published else unknown),
        ("Address", quote.url or unknown),
        ("Retrieved", at(quote.retrieved_at) if quote.retrieved_at else unknown),
        ("Place", f"characters {quote.start:,}–{quote.end:,} of the text as it was read"),
    )


def as_markdown(facts: Sequence[Fact], day: date) -> bytes:
    """Write a dossier in Markdown; nothing that a document says can become a link, an image or HTML."""
    lines = [f"# {TITLE}", "", about(facts, day), "", CAUTION]
    for number, fact in enumerate(facts, start=1):
        lines += ["", f"## {number}. {_plain(sentence(fact))}", ""]
        lines += [f"- {name}: {_plain(value)}" for name, value in particulars(fact)]
        for quote in fact.quotes:
            lines += ["", *(f"> {_plain(line)}" for line in quote.text.splitlines() or [""]), ""]
            lines += [f"- {name}: {_linked(value)}" for name, value in source(quote)]
    return "\n".join([*lines, ""]).encode()


def as_html(facts: Sequence[Fact], day: date) -> bytes:
    """Write a dossier as an HTML page of its own that loads and runs nothing."""
    entries = "\n".join(_entry(number, fact) for number, fact in enumerate(facts, start=1))
    return PAGE.substitute(title=TITLE, about=escape(about(facts, day)), caution=CAUTION, entries=entries).encode()


def about(facts: Sequence[Fact], day: date) -> str:
    """Say how much a dossier holds, and when it was made."""
    return f"{extent(facts)}, put together with On Record on {spoken(day.isoformat())}."


def _entry(number: int, fact: Fact) -> str:
    quotes = "".join(f"<blockquote>{escape(quote.text)}</blockquote>{_pairs(source(quote))}" for quote in fact.quotes)
    return f"<h2>{number}. {escape(sentence(fact))}</h2>{_pairs(particulars(fact))}{quotes}"


def _pairs(pairs: Sequence[tuple[str, str]]) -> str:
    return "<dl>" + "".join(f"<dt>{name}</dt><dd>{_anchor(value)}</dd>" for name, value in pairs) + "</dl>"


def _anchor(value: str) -> str:
    address = web_address(value)
    return f'<a href="{escape(address)}" rel="noopener noreferrer">{escape(address)}</a>' if address else escape(value)


def _linked(value: str) -> str:
    address = web_address(value)
    return f"<{address}>" if address else _plain(value)


def _plain(value: str) -> str:
    return " ".join(value.translate(SAFE).split())

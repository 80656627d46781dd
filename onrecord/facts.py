"""Facts as lines: what is said in plain words, the sentence that says so, and where it stands."""

from collections.abc import Iterable

from graph import spoken, wording
from graph.answers import Fact, Quote
from onrecord.console import say


def say_facts(facts: Iterable[Fact], indent: int = 2) -> None:
    """Print facts, each with its quotes; what is not plainly reported begins with its status."""
    for fact in facts:
        say(wording.sentence(fact), style="" if fact.plain else "yellow", indent=indent)
        for quote in fact.quotes:
            say(f"“{quote.text}”", style="italic", indent=indent + 4)
            say(where(quote), style="bright_black", indent=indent + 4)


def where(quote: Quote) -> str:
    """Word where a quote stands: title, outlet, date, and the characters of the document's text."""
    parts = [quote.title, quote.publisher, quote.published and spoken.spoken(quote.published)]
    return f"{', '.join(part for part in parts if part)} [{quote.document} {quote.start}–{quote.end}]"


def more(shown: int, total: int) -> None:
    """Say that not everything is shown, where that is so."""
    if shown < total:
        say(f"showing {shown} of {total}; ask for more with --limit", style="bright_black")

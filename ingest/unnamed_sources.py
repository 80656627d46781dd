"""Sources without a name: "officials at the harbour ministry", "people familiar with the talks", "court records"."""

from spacy.tokens import Span, Token

from ingest.annotate import Annotated, Found
from ingest.coining import coin
from ingest.cues import PARTITIVE, words
from ingest.mentions._people_nouns import PEOPLE

PAPERS = words(
    "record document email e-mail figure datum data statistic transcript filing paper file memo report survey"
)
FILINGS = words("complaint motion brief filing")
LEADING = words("the a an some several many these those other")
TELLING = frozenset({"NOUN", "PROPN", "ADJ", "VERB"})
LONGEST = 14
"""Words beyond which a description is no name of anybody."""


def unnamed(annotated: Annotated, phrase: Span) -> Found | None:
    """Make the group or papers that a noun phrase tells; None where it tells neither, or nothing more of them."""
    kept = [t for t in phrase if not t.is_space]
    while kept and kept[0].lower_ in LEADING:
        kept = kept[1:]
    head = next((t for t in kept if t.pos_ in ("NOUN", "PROPN") and _kind(t)), None)
    if head is None or len(kept) > LONGEST or any(t.pos_ in ("ADP", "VERB") for t in kept if t.i < head.i):
        return None
    telling = [t for t in kept if t.pos_ in TELLING and t.lower_ not in PARTITIVE]
    if len(telling) < 2 and _kind(head) != "Filing":
        return None
    span = annotated.doc[kept[0].i : kept[-1].i + 1]
    entity = coin(annotated.document, _kind(head), span.text)
    return Found(span.start_char, span.end_char, span.text, head.i, entity, "unnamed", 0.6)


def _kind(token: Token) -> str:
    if token.lemma_.lower() in PEOPLE or token.lower_.removesuffix("s") in PEOPLE:
        return "Group"
    if token.lemma_.lower() in FILINGS and token.tag_ == "NN":
        return "Filing"
    return "Document" if token.lemma_.lower() in PAPERS and token.tag_ in ("NNS", "NNPS") else ""

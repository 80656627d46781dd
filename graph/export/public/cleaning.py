"""A record as everybody may see it, or none: pure functions of the record and of what may not be said."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TypeVar

from graph.export.public.words import Folded, Span, Words
from ontology.claim import Claim, Mention
from ontology.decision import Decision
from ontology.document import Document, Evidence, Source
from ontology.node import Entity
from ontology.record import Record

BLACK = "█"
"""Stands for each character of a text that is left out, so that everything else keeps its place."""
T = TypeVar("T", bound=Record)


@dataclass(slots=True)
class Hidden:
    """What may not be shown: ids of nodes, documents and claims, words, and stretches of documents by their id.

    `parts` are words that tell of a protected person in the documents that speak of them, by the documents' ids;
    `notes` are the same of all of them, for what somebody noted beside the documents.
    `hidden_name` says of a node's name whether only hidden texts tell it.
    """

    ids: set[str] = field(default_factory=set)
    words: Words = field(default_factory=Words)
    black: dict[str, tuple[Span, ...]] = field(default_factory=dict)
    parts: dict[str, Words] = field(default_factory=dict)
    notes: Words = field(default_factory=Words)
    hidden_name: Callable[[str], bool] = lambda _: False


def public_node(node: Entity, hidden: Hidden) -> Entity | None:
    """Give a node without the names that only hidden texts tell."""
    words = hidden.words
    if node.id in hidden.ids or words.hit(node.id) or words.hit(node.name) or hidden.hidden_name(node.name):
        return None
    shown = {
        "aliases": tuple(a for a in node.aliases if not words.hit(a) and not hidden.hidden_name(a)),
        "external_ids": {
            key: value for key, value in node.external_ids.items() if not words.inside(key) and not words.inside(value)
        },
        "description": None if _noted(node.description, hidden) else node.description,
    }
    return _last_look(node.model_copy(update=shown), words)


def _noted(note: str | None, hidden: Hidden) -> bool:
    return hidden.words.hit(note) or hidden.notes.hit(note)


def public_document(document: Document, hidden: Hidden) -> Document | None:
    """Give a document with its hidden stretches blackened; of its path only the file's name.

    It names no extractors: what is left out would else be taken for what they no longer find.
    """
    words, parts, path = hidden.words, hidden.parts.get(document.id, Words()), PurePath(document.path).name
    if document.id in hidden.ids or words.hit(document.id):
        return None
    shown = {
        "text": blackened(document.text, hidden.black.get(document.id, ())),
        "path": "" if words.inside(path) or parts.inside(path) else path,
        **_public_origin(document, words, parts),
        "publisher": None if _names_hidden(document.publisher, hidden) else document.publisher,
        "source": _public_source(document.source, words, parts) if document.source else None,
        "extractors": (),
    }
    return _last_look(document.model_copy(update=shown), words)


def _public_origin(told: Document | Source, *hidden: Words) -> dict[str, object]:
    return {
        "title": None if any(words.hit(told.title) for words in hidden) else told.title,
        "url": None if any(words.inside(told.url) for words in hidden) else told.url,
        "authors": tuple(author for author in told.authors if not any(words.hit(author) for words in hidden)),
    }


def _names_hidden(identifier: str | None, hidden: Hidden) -> bool:
    return identifier is not None and (identifier in hidden.ids or hidden.words.hit(identifier))


def _public_source(source: Source, words: Words, parts: Words) -> Source | None:
    shown = {
        **_public_origin(source, words, parts),
        "outlet": None if words.hit(source.outlet) else source.outlet,
        "published": None if words.hit(source.published) else source.published,
    }
    made = source.model_copy(update=shown)
    return made if any(made.model_dump().values()) else None


def blackened(text: str, spans: Collection[Span]) -> str:
    """Put signs of the same number in the place of some stretches; line ends stay."""
    parts, at = [], 0
    for start, end in sorted(spans):
        start = max(start, at)
        if start < end:
            parts += [text[at:start], "".join(c if c == "\n" else BLACK for c in text[start:end])]
            at = end
    return "".join([*parts, text[at:]])


def public_claim(claim: Claim, hidden: Hidden) -> Claim | None:
    """Give a claim with the evidence that may be shown; one that has none, or an end that has no name, is no claim."""
    words = hidden.words
    if hidden.ids & {claim.id, claim.subject, claim.object, *claim.attributed_to} or words.hit(claim.id):
        return None
    evidence = tuple(said for said in claim.evidence if not _is_hidden(said, hidden))
    if not evidence:
        return None
    same_place = evidence[0].document == claim.evidence[0].document
    black, parts = hidden.black.get(evidence[0].document, ()), hidden.parts.get(claim.evidence[0].document, Words())
    shown = {
        "evidence": evidence,
        "subject_mention": _mention(claim.subject_mention, black) if same_place else None,
        "object_mention": _mention(claim.object_mention, black) if same_place else None,
        "when_words": None if words.hit(claim.when_words) or parts.hit(claim.when_words) else claim.when_words,
        "properties": {
            key: value
            for key, value in claim.properties.items()
            if not (words.hit(str(value)) or parts.hit(str(value)))
        },
    }
    return _last_look(claim.model_copy(update=shown), words)


def _is_hidden(said: Evidence, hidden: Hidden) -> bool:
    return (
        said.document in hidden.ids
        or _overlaps((said.start, said.end), hidden.black.get(said.document, ()))
        or hidden.words.hit(said.quote)
    )


def _mention(mention: Mention | None, black: Collection[Span]) -> Mention | None:
    return None if mention is None or _overlaps((mention.start, mention.end), black) else mention


def _overlaps(span: Span, others: Collection[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)


def public_decision(decision: Decision, hidden: Hidden) -> Decision | None:
    """Give a decision without a reason that may not be shown; one about what is hidden is hidden itself."""
    words = hidden.words
    if decision.verdict == "protect" or hidden.ids & {decision.id, *decision.about}:
        return None
    said = decision.correction.values()
    if hidden.ids.intersection(said) or any(_noted(value, hidden) for value in said):
        return None
    shown = {"reason": None if _noted(decision.reason, hidden) else decision.reason}
    return _last_look(decision.model_copy(update=shown), words)


def _last_look(record: T, words: Words) -> T | None:
    """Give a record that speaks of nothing hidden anywhere; what was overlooked above is left out whole."""
    return None if words and any(words.hit(text) for text in _texts(record.model_dump(mode="json"))) else record


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, held in value.items():
            yield str(key)
            yield from _texts(held)
    elif isinstance(value, (list, tuple)):
        for held in value:
            yield from _texts(held)


def lines_of(text: Folded, spans: Collection[Span]) -> tuple[Span, ...]:
    """Give the whole lines that some stretches of a text stand on: what stands around a name tells of it too."""
    found = set()
    for start, end in spans:
        before, after = text.text.rfind("\n", 0, start), text.text.find("\n", end)
        found.add((before + 1, len(text.text) if after < 0 else after))
    return tuple(sorted(found))

"""Finding out what may not be shown, by going through all records several times.

1. What is protected, its names, and the quotes of all claims about it.
2. Which lines of which documents hold such words; what the hidden texts say.
3. Which other names stand in hidden texts, and which of these also in texts that may be shown.
4. What is left: nodes that lose the last claim or document that names them are hidden too.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from graph.export.public.cleaning import (
    Hidden,
    lines_of,
    public_claim,
    public_decision,
    public_document,
    public_node,
)
from graph.export.public.parts import name_parts
from graph.export.public.words import Folded, Words, squeezed
from graph.export.standing import protected, same
from ontology.claim import Claim
from ontology.decision import Decision, corrected_id
from ontology.document import Document
from ontology.node import Entity
from ontology.nodes.agents import Person
from ontology.record import Record

Again = Callable[[], Iterator[Record]]
"""Goes through all records from the beginning: decisions, nodes, then documents, each before its claims."""


@dataclass(slots=True)
class Sight:
    """What is known on the way; `names` are those of protected people, `about` who is spoken of in which document."""

    marked: frozenset[str] = frozenset()
    hidden: Hidden = field(default_factory=Hidden)
    names: dict[str, set[str]] = field(default_factory=dict)
    mentions: dict[str, set[str]] = field(default_factory=dict)
    about: dict[str, set[str]] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)


def look(again: Again) -> Hidden:
    """Find out what may not be shown of some records."""
    sight = Sight()
    _marked(sight, again())
    if not sight.marked:
        return sight.hidden
    _protected(sight, again())
    _black(sight, again())
    _names(sight, again())
    _left(sight.hidden, again())
    return sight.hidden


def _marked(sight: Sight, found: Iterable[Record]) -> None:
    decisions = [record for record in found if isinstance(record, Decision)]
    # Who is protected under one name is so under all names.
    marked, before = set(same(decisions).together(protected(decisions))), -1
    while before != len(marked):  # what puts a claim right can itself be put right
        before = len(marked)
        marked |= {
            corrected_id(made.id) for made in decisions if made.verdict == "correct" and marked & set(made.about)
        }
    sight.marked = frozenset(marked)
    sight.hidden.ids |= marked


def _protected(sight: Sight, found: Iterable[Record]) -> None:
    words = sight.hidden.words
    for record in found:
        if isinstance(record, Entity) and record.id in sight.marked:
            for name in (record.name, *record.aliases):
                words.add(name)
            if isinstance(record, Person):
                sight.names.setdefault(record.id, set()).update((record.name, *record.aliases))
        elif isinstance(record, Claim):
            ends = sight.marked & {record.subject, record.object, *record.attributed_to}
            if ends or record.id in sight.marked:
                for said in record.evidence:
                    words.add(said.quote)
                    sight.about.setdefault(said.document, set()).update(ends & sight.names.keys())
                _mentions(sight, record)


def _mentions(sight: Sight, claim: Claim) -> None:
    for end, mention in ((claim.subject, claim.subject_mention), (claim.object, claim.object_mention)):
        if mention and end in sight.names:
            sight.mentions.setdefault(end, set()).add(mention.text)


def _black(sight: Sight, found: Iterable[Record]) -> None:
    people = {person: Words(names) for person, names in sight.names.items()}
    parts = {
        person: set(name_parts([*names, *sight.mentions.get(person, ())])) for person, names in sight.names.items()
    }
    sight.hidden.notes = Words(word for told in parts.values() for word in told)
    for record in found:
        if isinstance(record, Decision):
            _unsayable(sight.hidden, record)
        elif isinstance(record, Document):
            text = Folded(record.text)
            named = {person for person, names in people.items() if any(names.found(text)) or _titled(record, names)}
            told = [parts[person] for person in sorted(named | sight.about.get(record.id, set()))]
            _blacken(sight, record, text, Words(word for words in told for word in words))


def _titled(document: Document, names: Words) -> bool:
    source = document.source
    titles = (document.title, *document.authors, *((source.title, *source.authors) if source else ()))
    addresses = (document.path, document.url, source.url if source else None)
    return any(names.hit(title) for title in titles) or any(names.inside(address) for address in addresses)


def _blacken(sight: Sight, document: Document, text: Folded, parts: Words) -> None:
    """Hide the lines of a document that hold what may not be said, or the whole of it where its id does."""
    hidden = sight.hidden
    if document.id in hidden.ids or hidden.words.hit(document.id) or parts.hit(document.id):
        hidden.ids.add(document.id)
        sight.texts += [document.text, document.title or ""]
        return
    if parts:
        hidden.parts[document.id] = parts
        sight.texts += [title for title in (document.title,) if title and parts.hit(title)]
    if spans := {span for words in (hidden.words, parts) for _, span in words.found(text)}:
        lines = lines_of(text, spans)
        hidden.black[document.id] = lines
        sight.texts += [document.text[start:end] for start, end in lines]


def _unsayable(hidden: Hidden, decision: Decision) -> None:
    """Hide the claims about which a verdict may not be told: without it they would stand as they were before."""
    if decision.verdict in ("reject", "correct") and public_decision(decision, hidden) is None:
        hidden.ids |= {*decision.about, corrected_id(decision.id)}


def _names(sight: Sight, found: Iterable[Record]) -> None:
    """Find the names that stand in hidden texts and in no text that may be shown."""
    hidden, told, shown, looked_for = sight.hidden, set[str](), set[str](), Words()
    unseen = Folded("\n".join(sight.texts))
    for record in found:
        if isinstance(record, Entity):
            for name in (record.name, *record.aliases):
                letters = squeezed(name)
                if letters and letters not in told and unseen.has(letters):
                    told.add(letters)
                    looked_for.add(name)
        elif isinstance(record, Document) and (open_text := public_document(record, hidden)):
            for text in (open_text.text, open_text.title):
                shown |= {letters for letters, _ in looked_for.found(Folded(text or ""))}
    only = frozenset(told - shown)
    hidden.hidden_name = lambda name: squeezed(name) in only


def _left(hidden: Hidden, found: Iterable[Record]) -> None:
    """Hide what is not to be shown by itself, then the nodes that lost all that named them."""
    kept, lost, decided = set[str](), set[str](), set[str]()
    later: list[Decision] = []
    for record in found:
        if isinstance(record, Decision):
            later.append(record)
            decided |= set(record.about)
        elif isinstance(record, Entity):
            if public_node(record, hidden) is None:
                hidden.ids.add(record.id)
        elif isinstance(record, Document):
            named = {record.publisher} if record.publisher else set()
            if (shown := public_document(record, hidden)) is None:
                hidden.ids.add(record.id)
            (kept if shown and shown.publisher else lost).update(named)
        elif isinstance(record, Claim):
            shown_claim = public_claim(record, hidden)
            if shown_claim is None and record.id in decided:
                hidden.ids.add(record.id)
            (kept if shown_claim else lost).update({record.subject, record.object, *record.attributed_to})
    hidden.ids |= lost - kept
    while gone := {made.id for made in later if public_decision(made, hidden) is None} - hidden.ids:
        hidden.ids |= gone

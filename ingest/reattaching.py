"""Main verbs that the parse hung into the relative clause of their subject, put back before anything is read.

"The union that represents dockers urged the port to close" is read by the parser as a noun without a verb, whose
dockers urged somebody. Where a sentence is left with a noun for its root, the first finite verb after the relative
clause that nothing introduces is its verb. "The union that backs dockers sued" gives the verb two subjects: the second
is the object of the clause. In "in a complaint filed in May, she told" the participle belongs to its noun.
"""

from typing import Any

import numpy
from spacy.tokens import Doc, Token

from ingest.cues import RELATIVE, SPEECH, THINKING
from ingest.dependents import children

_SUBJECTS = ("nsubj", "nsubj:pass")
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_AUXILIARIES = ("aux", "aux:pass", "cop")
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
_HUNG = frozenset({"xcomp", "ccomp", "acl", "advcl", "dep", "parataxis"})
_TIMES = frozenset(
    {"week", "month", "year", "day", "spring", "summer", "fall", "autumn", "winter", "night", "morning"}
    | {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
    | {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november"}
    | {"december"}
)
_BREAKS = frozenset({",", ";", ":", "–", "—", "(", "“", '"', "and", "or", "but"})


Arcs = dict[int, tuple[int, str]]
"""By the index of a word the index of its new head, and what it is to that."""


def reattach(doc: Doc) -> None:
    """Give sentences whose root is such a noun their verb."""
    arcs: Arcs = {}
    for sentence in doc.sents:
        root = sentence.root
        clause = _clause(root)
        if clause is not None and not children(root, "cop"):
            verb = _main_verb(root, clause)
            arcs |= _raised(root, clause, verb) if verb is not None else {}
        elif root.pos_ == "VERB":
            arcs |= _shared(root)
        for word in sentence:
            arcs |= _turned(word) if word.tag_ == "VBN" and word.dep_ == "advcl" else {}
            arcs |= _far(word) if word.dep_ in {"ccomp", "advcl"} and word.pos_ == "VERB" else {}
    if arcs:
        _apply(doc, arcs)


def _apply(doc: Doc, arcs: Arcs) -> None:
    parse: Any = doc.to_array(["HEAD", "DEP"])
    for word, (head, label) in arcs.items():
        parse[word] = (numpy.int64(head - word).astype("uint64"), doc.vocab.strings.add(label))
    doc.from_array(["HEAD", "DEP"], parse)


def _clause(noun: Token) -> Token | None:
    """Give the relative clause of a noun whose own subject is "who", "that" or "which"."""
    if noun.pos_ not in _NOMINAL:
        return None
    found = [c for c in children(noun, "acl:relcl") if c.i > noun.i and c.pos_ == "VERB"]
    first = found[0] if found else None
    relative = first is not None and any(s.lower_ in RELATIVE for s in children(first, *_SUBJECTS))
    return first if relative else None


def _main_verb(root: Token, clause: Token) -> Token | None:
    """Find the first finite verb behind the clause that neither a conjunction nor a comma nor a subject introduces."""
    for verb in root.sent:
        if verb.i <= clause.i or verb.pos_ != "VERB" or verb.dep_ not in _HUNG:
            continue
        first = min([verb, *children(verb, *_AUXILIARIES, "advmod", "neg")], key=lambda word: word.i)
        said = verb.head == clause and clause.lemma_ in SPEECH | THINKING
        if first.tag_ not in _FINITE and verb.tag_ not in _FINITE or said:
            return None
        if children(verb, "mark") or first.i <= clause.i + 1 or first.nbor(-1).lower_ in _BREAKS | RELATIVE:
            return None
        own = [s for s in children(verb, *_SUBJECTS) if s.i < verb.i]
        if any(s.pos_ == "PRON" or verb.head != clause for s in own) or own and verb.dep_ != "ccomp":
            return None
        return verb if _within(verb, clause) else None
    return None


def _within(verb: Token, clause: Token) -> bool:
    at = verb
    while at.head != at and at != clause:
        at = at.head
    return at == clause


def _raised(root: Token, clause: Token, verb: Token) -> Arcs:
    """Make a verb the root of its sentence, its noun the subject, and its own subject the object of the clause."""
    passive = bool(children(verb, "aux:pass"))
    return {
        **{subject.i: (clause.i, "obj") for subject in children(verb, *_SUBJECTS)},
        **{child.i: (verb.i, child.dep_) for child in root.children if child.i > verb.i},
        root.i: (verb.i, "nsubj:pass" if passive else "nsubj"),
        verb.i: (verb.i, "ROOT"),
    }


def _turned(participle: Token) -> Arcs:
    """Hang a participle on the noun right before it: "in a complaint filed with the board, she told of delays"."""
    noun = participle.nbor(-1) if participle.i else participle
    hung = noun.dep_ == "obl" and noun.head == participle and bool(children(noun, "case"))
    if not hung or children(participle, *_AUXILIARIES, *_SUBJECTS) or participle.head == noun:
        return {}
    return {noun.i: (participle.head.i, "obl"), participle.i: (noun.i, "acl")}


def _doing(first: Token, second: Token) -> Token | None:
    """Give the participle of the first of two subjects: "the union | representing dockers | opposed it"."""
    found = [c for c in children(second, "amod") if c.tag_ == "VBG" and c.i == first.i + 1]
    return found[0] if found and second.left_edge.i == found[0].i else None


def _far(clause: Token) -> Arcs:
    """Hang a relative clause on the object that a time stands behind: "introduced a bill last week that would …"."""
    opening = children(clause, *_SUBJECTS)[:1]
    if not opening or opening[0].tag_ not in {"WDT", "WP"} or children(clause, "mark"):
        return {}
    between = [c for c in children(clause.head, "obj", "obl", "obl:unmarked", "nmod:unmarked") if c.i < opening[0].i]
    things = [c for c in between if c.dep_ == "obj" and c.i > clause.head.i]
    timed = len(between) > 1 and between[-1].lemma_.lower() in _TIMES
    return {clause.i: (things[0].i, "acl:relcl")} if things and timed else {}


def _shared(verb: Token) -> Arcs:
    """Give the second of a verb's two subjects to the relative clause of the first that ends right before it."""
    subjects = [s for s in children(verb, "nsubj") if s.i < verb.i]
    if len(subjects) > 1 and (doing := _doing(subjects[0], subjects[1])) is not None:
        return {doing.i: (subjects[0].i, "acl"), subjects[1].i: (doing.i, "obj")}
    clause = _clause(subjects[0]) if len(subjects) > 1 else None
    if clause is None or subjects[1].left_edge.i != clause.i + 1 or children(clause, "obj"):
        return {}
    return {subjects[1].i: (clause.i, "obj")} if subjects[1].pos_ != "PRON" else {}

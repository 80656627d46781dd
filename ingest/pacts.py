"""Whom an agreement binds, by the words right after it: "agreements with A and B", "the deal between A and B"."""

from spacy.tokens import Doc, Token

from ingest.naming import Thing, words

_SIGNING = frozenset({"sign", "reach", "make", "strike", "negotiate", "conclude", "have", "seal", "close"})
_BETWEEN = 8
"""Words after "between" within which the parties stand."""


def _signed_with(head: Token) -> Token | None:
    """Find the "with" of "agreements that the ministry has signed with A and B"."""
    for clause in head.children:
        if clause.dep_.startswith("acl") and clause.lemma_.lower() in _SIGNING:
            return next((t for t in clause.doc[clause.i + 1 : clause.i + 4] if t.lower_ == "with"), None)
    return None


def parties_with(doc: Doc, things: list[Thing], head: Token) -> list[Thing]:
    """Find the countries after "with" that an agreement is with."""
    with_ = next((t for t in doc[head.i + 1 : head.i + 6] if t.lower_ == "with"), None) or _signed_with(head)
    parties: list[Thing] = []
    named = (
        {i: t for t in reversed(things) for m in t.mentions for i in range(m.start, m.end)} if with_ is not None else {}
    )
    at = with_.i + 1 if with_ is not None else len(doc)
    while at < len(doc):
        thing = named.get(at)
        if thing is not None:
            if not thing.is_a("Jurisdiction", "Place"):
                break
            if thing not in parties:
                parties.append(thing)
        elif doc[at].text not in {",", "and", "the"}:
            break
        at += 1
    return parties


def bound_alike(doc: Doc, things: list[Thing], head: Token, thing: Thing) -> bool:
    """Whether "the agreement" may be one known: not where it is between others, nor of several told of together."""
    if thing.kind != "Agreement":
        return True
    between = head.i + 1 < len(doc) and doc[head.i + 1].lower_ == "between"
    near = range(head.i + 2, head.i + 2 + _BETWEEN) if between else range(0)
    told = [t for t in things if t.is_a("Jurisdiction") and any(m.start in near for m in t.mentions)]
    named = {word for party in told or parties_with(doc, things, head) for word in words(party.name)}
    if named:
        return named <= set(words(thing.name))
    alike = [t for t in things if t.kind == "Agreement" and t is not thing and t.mentions and thing.mentions]
    return not any(t.mentions[0].start == thing.mentions[0].start for t in alike)

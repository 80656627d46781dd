"""Which name a description stands beside: "Open Ports, a watchdog group", "a policy known as Stay Ashore"."""

from collections.abc import Mapping

from spacy.tokens import Doc, Token

from ingest.calling import may_be, same_sort
from ingest.mentions import Candidate
from ingest.mentions._grammar import Phrase, lemma
from ingest.mentions._heads import BODY_HEADS
from ingest.mentions._tails import after
from ingest.naming import Thing

_TERMED = frozenset({"call", "term", "know", "dub", "name", "title", "entitle", "nickname"})
_TERM_REACH = 15


class Beside:
    """The names of a document by where they stand; `roots` are the heads of all mentions so far."""

    def __init__(self, doc: Doc, things: list[Thing], roots: Mapping[int, Thing]) -> None:
        self.doc, self.things, self.roots = doc, things, roots
        self.edges = {m.end: t for t in things for m in t.mentions} | {m.start: t for t in things for m in t.mentions}
        self.starts = {m.start: t for t in things for m in t.mentions}

    def find(self, candidate: Candidate, head: Token, noun: Phrase, word: str) -> Thing | None:
        """Give the thing by name that a description says more of, or only says the kind of."""
        beside = self._apposed(candidate, head, noun, word) or self._termed(candidate, head)
        return beside or self._said_again(candidate, head, noun)

    def _apposed(self, candidate: Candidate, head: Token, noun: Phrase, word: str) -> Thing | None:
        """Find the name that the description stands beside: "Open Ports, a watchdog group"."""
        beside = [self.roots.get(head.head.i)] if head.dep_ == "appos" else []
        beside += [self.roots.get(c.i) for c in head.children if c.dep_ == "appos"]
        start = candidate.start
        if start >= 2 and self.doc[start - 1].text == ",":
            beside.append(self.edges.get(start - 1))
        if candidate.end < len(self.doc) and self.doc[candidate.end].text[0].isupper():
            beside.append(self.starts.get(candidate.end))
        if (
            (word in BODY_HEADS or candidate.kind == "Lawsuit")
            and candidate.end + 1 < len(self.doc)
            and self.doc[candidate.end].text == ","
        ):
            beside.append(self.edges.get(candidate.end + 1))
        if noun.determiner == "the" and self._listed(candidate):
            beside = []
        beside += [self._after_its_body(head), self._after_its_clause(candidate, head)]
        for thing in beside:
            if thing is not None and not thing.head and may_be(candidate.kind, word, thing, head):
                return thing
        return None

    def _after_its_body(self, head: Token) -> Thing | None:
        """Find the person named between commas after a role and its body: "a lawyer for the port, Ada Okoro, said"."""
        tail, clause = after(head)
        if not tail or clause or head.tag_ != "NN" or self.doc[tail[-1].i + 1 : tail[-1].i + 2].text != ",":
            return None
        thing = self.starts.get(tail[-1].i + 2)
        if thing is None or thing.kind != "Person":
            return None
        end = next(m.end for m in thing.mentions if m.start == tail[-1].i + 2)
        closed = self.doc[end].text in {",", ".", ";"} and self.doc[end + 1 : end + 2].text not in {"and", "or"}
        return thing if closed else None

    def _after_its_clause(self, candidate: Candidate, head: Token) -> Thing | None:
        """Find the body named between commas after a clause: "the union that represents pilots, Local 88, said"."""
        if lemma(head) not in BODY_HEADS or not any(c.dep_.startswith("acl") for c in head.children):
            return None
        reach = self.doc[head.i + 1 : min(head.i + _TERM_REACH, head.sent.end)]
        comma = next((t.i for t in reach if t.is_punct and t.text not in {"-", "'", "’"}), None)
        thing = self.starts.get(comma + 1) if comma is not None and self.doc[comma].text == "," else None
        if thing is None or comma is None or thing.kind != candidate.kind:
            return None
        end = max(m.end for m in thing.mentions if m.start == comma + 1)
        return thing if self.doc[end : end + 1].text in {",", "."} else None

    def _listed(self, candidate: Candidate) -> bool:
        """Whether a description stands in an enumeration: "the quota rule, the transit ban and the Shelter Act"."""
        doc, end = self.doc, candidate.end
        if end + 1 < len(doc) and doc[end].text == ",":
            following = next((m for t in self.things for m in t.mentions if end < m.start <= end + 2), None)
            end = following.end if following is not None else end
        joined = end < len(doc) and doc[end].lower_ in {"and", "or"}
        return (
            joined and candidate.start > 0 and end > candidate.end or (joined and doc[candidate.start - 1].text == ",")
        )

    def _termed(self, candidate: Candidate, head: Token) -> Thing | None:
        """Find the name that the description goes by: "a policy known as Stay Ashore"."""
        ends = min(head.sent.end, head.i + _TERM_REACH)
        for verb in self.doc[head.i + 1 : ends]:
            if verb.pos_ == "VERB" and verb.lemma_ in _TERMED and verb.tag_ == "VBN":
                for token in self.doc[verb.i + 1 : verb.i + 5]:
                    thing = self.edges.get(token.i)
                    if thing is not None and not thing.head:
                        return thing if same_sort(candidate.kind, thing) else None
        return None

    def _said_again(self, candidate: Candidate, head: Token, noun: Phrase) -> Thing | None:
        """Find the name that a noun after it only says the kind of: "the Open Piers | program"."""
        thing = self.edges.get(head.i) if not noun.plural else None
        named = thing is not None and not thing.head and any(m.end == head.i for m in thing.mentions)
        return thing if thing and named and thing.is_a("Policy") and same_sort(candidate.kind, thing) else None

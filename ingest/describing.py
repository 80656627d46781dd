"""Which descriptions of a document are one thing: "a policy that bans …" and then "the policy"."""

from collections.abc import Iterable

from spacy.tokens import Token

from ingest.mentions import Candidate, Reading
from ingest.mentions._grammar import Phrase, lemma, phrase
from ingest.mentions._heads import BODY_HEADS, VAGUE
from ingest.naming import Reference, Thing
from ontology.vocabulary import node_type

_CALLED: dict[str, tuple[str, ...]] = {
    "agency": ("agency", "service", "services", "enforcement", "bureau", "protection", "patrol", "office"),
    "department": ("department", "ministry", "canada", "security"),
    "ministry": ("ministry", "office"),
    "committee": ("committee",),
    "commission": ("commission",),
    "administration": ("administration",),
    "government": ("government",),
    "parliament": ("parliament",),
    "party": ("party",),
    "university": ("university",),
    "church": ("church",),
    "military": ("military",),
    "army": ("army",),
    "navy": ("navy",),
    "police": ("police",),
    "bank": ("bank",),
    "office": ("office",),
}
"""What a body must have in its name to be called so."""

_TYPED: dict[str, tuple[str, ...]] = {
    "court": ("Court",),
    "panel": ("Court",),
    "union": ("Union",),
    "organization": ("AdvocacyGroup", "Organization"),
    "organisation": ("AdvocacyGroup", "Organization"),
    "group": ("AdvocacyGroup",),
    "nonprofit": ("AdvocacyGroup",),
    "charity": ("AdvocacyGroup",),
    "watchdog": ("AdvocacyGroup",),
    "newspaper": ("NewsOutlet",),
    "outlet": ("NewsOutlet",),
    "broadcaster": ("NewsOutlet",),
}
"""What type a body must have to be called so."""

_FAMILIES: dict[str, frozenset[str]] = {
    kind: frozenset(words.split())
    for kind, words in {
        "Program": "policy program programme scheme protocol",
        "Rule": "policy rule regulation",
        "Correspondence": "email e-mail letter memo memorandum message",
        "Filing": "brief filing",
        "Lawsuit": "lawsuit suit case litigation",
        "Ruling": "ruling decision judgment judgement order injunction verdict sentence",
        "LeakIncident": "leak disclosure breach dump",
        "Meeting": "meeting hall talk summit",
        "Investigation": "investigation probe inquiry enquiry",
    }.items()
}
"""Nouns that may take one another's place."""


_TERMED = frozenset({"call", "term", "know", "dub", "name", "title", "entitle", "nickname"})
_OTHERS = frozenset({"first", "second", "third", "next", "other", "last", "final", "separate", "two"})
_EMPTY = frozenset({"government", "federal", "administration", "controversial"})
"""Words before a policy that do not tell it from others."""

_NEAR = 50
"""How many words back a definite person of two that fit may lie."""

_GOVERNMENT_NEAR = 120
_TERM_REACH = 15
_NATIONAL = frozenset({"government", "military", "army", "navy", "police", "parliament"})
"""Bodies that a text may mention without an introduction."""


class Descriptions:
    """Things that are described: which are new, and which were met before."""

    def __init__(self, reading: Reading, things: list[Thing]) -> None:
        self.doc, self.text, self.things = reading.doc, reading.text, things
        self.roots = {self.doc[m.start : m.end].root.i: t for t in things for m in t.mentions}
        self.edges = {m.end: t for t in things for m in t.mentions} | {m.start: t for t in things for m in t.mentions}
        self.pending = sorted(((m.start, t) for t in things for m in t.mentions), key=lambda pair: pair[0])
        self.recent: dict[Thing, int] = {}
        self.at = 0
        self.sets: dict[str, list[Thing]] = {}

    def read(self, candidates: Iterable[Candidate]) -> None:
        """Go through the descriptions of a document in their order."""
        passed = 0
        for candidate in sorted(candidates, key=lambda c: c.end):
            while passed < len(self.pending) and self.pending[passed][0] < candidate.end:
                self.recent[self.pending[passed][1]] = self.pending[passed][0]
                passed += 1
            self._one(candidate)

    def _one(self, candidate: Candidate) -> None:
        head, self.at = self.doc[candidate.end - 1], candidate.start
        noun, word = phrase(head), lemma(head)
        several = self._several(candidate, head, noun, word)
        if several:
            for thing in several:
                thing.mentions.append(
                    Reference(candidate.start, candidate.end, "description", candidate.score, self._root(candidate))
                )
                self.recent[thing] = candidate.start
            return
        thing = None if noun.plural else self._apposed(candidate, head, word) or self._termed(candidate, head)
        thing = thing or self._before(candidate, noun, word) or self._new(candidate, noun, word)
        if thing is None:
            return
        how = "coreference" if thing.mentions else "description"
        surface = "" if thing.head == "" or noun.definite else self.text(candidate.start, candidate.end)
        thing.add(Reference(candidate.start, candidate.end, how, candidate.score, self._root(candidate)), surface)
        self.roots[head.i] = thing
        self.recent[thing] = candidate.start

    def _root(self, candidate: Candidate) -> int:
        """Give the head of a description; where two modifiers share it, the parser may have taken the first for it."""
        span = self.doc[candidate.start : candidate.end]
        return int(span.root.i) if any(t.lower_ in {"and", "or"} for t in span) else candidate.end - 1

    def _several(self, candidate: Candidate, head: Token, noun: Phrase, word: str) -> list[Thing]:
        """Read "agreements with A, B and C" as one for each, and "the agreements" after that as all of them."""
        if candidate.kind != "Agreement":
            return []
        if noun.definite and noun.plural and not noun.tail and noun.own <= self._own(word):
            return self.sets.get(word, [])
        made = []
        for party in self._parties(head):
            name = f"{' '.join([*noun.short.split()[:-1], word])} with {party.name}"
            known = next((t for t in self.things if t.kind == "Agreement" and t.name == name), None)
            thing = known or Thing("Agreement", name, own=noun.own, head=word, singular=True)
            if known is None:
                self.things.append(thing)
            made.append(thing)
        if made:
            self.sets[word] = made
        return made

    def _own(self, word: str) -> frozenset[str]:
        return frozenset().union(*(t.own for t in self.sets.get(word, [])))

    def _parties(self, head: Token) -> list[Thing]:
        """Find the countries after "with" that an agreement is with."""
        with_ = next((t for t in self.doc[head.i + 1 : head.i + 6] if t.lower_ == "with"), None)
        parties: list[Thing] = []
        at = with_.i + 1 if with_ is not None else len(self.doc)
        while at < len(self.doc):
            token = self.doc[at]
            if token.i in self.roots or token.ent_type_ or token.pos_ == "PROPN":
                thing = next((t for t in self.things for m in t.mentions if m.start <= at < m.end), None)
                if thing is None or not thing.is_a("Jurisdiction", "Place"):
                    break
                if thing not in parties:
                    parties.append(thing)
            elif token.text not in {",", "and", "the"}:
                break
            at += 1
        return parties

    def _apposed(self, candidate: Candidate, head: Token, word: str) -> Thing | None:
        """Find the name that the description stands beside: "Democracy Forward, a watchdog group"."""
        beside = [self.roots.get(head.head.i)] if head.dep_ == "appos" else []
        beside += [self.roots.get(c.i) for c in head.children if c.dep_ == "appos"]
        start = candidate.start
        if start >= 2 and self.doc[start - 1].text == ",":
            beside.append(self.edges.get(start - 1))
        if word in BODY_HEADS and candidate.end + 1 < len(self.doc) and self.doc[candidate.end].text == ",":
            beside.append(self.edges.get(candidate.end + 1))
        for thing in beside:
            if thing is not None and not thing.head and _may_be(candidate.kind, word, thing, head):
                return thing
        return None

    def _termed(self, candidate: Candidate, head: Token) -> Thing | None:
        """Find the name that the description goes by: "a policy known as Stay Ashore"."""
        ends = min(head.sent.end, head.i + _TERM_REACH)
        for verb in self.doc[head.i + 1 : ends]:
            if verb.pos_ == "VERB" and verb.lemma_ in _TERMED and verb.tag_ == "VBN":
                for token in self.doc[verb.i + 1 : verb.i + 5]:
                    thing = self.edges.get(token.i)
                    if thing is not None and not thing.head:
                        return thing if _sort(candidate.kind, thing) else None
        return None

    def _before(self, candidate: Candidate, noun: Phrase, word: str) -> Thing | None:
        if candidate.kind == "Group":
            return self._group(noun, word)
        if word in _CALLED.keys() | _TYPED.keys() and not noun.own:
            return self._body(noun, word)
        same = self._same(candidate.kind, noun, word)
        if same is not None or not (noun.definite or noun.possessed):
            return same
        for thing in self._latest():
            if not _same_family(candidate.kind, word, thing, noun.plural):
                continue
            own = noun.own - _EMPTY
            if own <= thing.own | {thing.head} and (not noun.clause or self._alone(thing)):
                return thing
            if noun.determiner == "the" and not noun.clause and not noun.own & _OTHERS and self._alone(thing):
                return thing
        return None

    def _alone(self, thing: Thing) -> bool:
        """Whether a paper is the only one of its kind so far, so that "the email sent by X" is it."""
        kin = [t for t in self.things if t.kind == thing.kind and t.head and t.mentions]
        return thing.is_a("Document", "Event", "Lawsuit") and len(kin) == 1

    def _body(self, noun: Phrase, word: str) -> Thing | None:
        """Find the body that "the agency" or "the union" is: the last one mentioned that may be called so."""
        if not noun.definite and not noun.possessed:
            return None
        fitting = [t for t in self._latest() if _called(word, t)]
        if word == "government":
            fitting = [t for t in fitting if self.recent[t] > self.at - _GOVERNMENT_NEAR]
        if noun.clause:
            return fitting[0] if len(fitting) == 1 and word == "union" else None
        return fitting[0] if fitting else None

    def _latest(self) -> list[Thing]:
        """Things met so far, the nearest first."""
        return sorted(self.recent, key=lambda t: -self.recent[t])

    def _same(self, kind: str, noun: Phrase, word: str) -> Thing | None:
        if not (noun.own or noun.tail) or noun.determiner in {"another", "one"}:
            return None
        return next(
            (t for t in self.things if t.head == word and t.kind == kind and t.own == noun.own | noun.tail), None
        )

    def _group(self, noun: Phrase, word: str) -> Thing | None:
        if noun.determiner in {"another", "one"} or noun.possessed:
            return None
        words = noun.own if noun.own else noun.tail
        known = [t for t in self._latest() if t.kind == "Group" and t.head == word and t.singular != noun.plural]
        if noun.plural or noun.definite:
            same = next((t for t in known if t.own == words), None)
            if same is not None:
                return same
        if not noun.definite or noun.clause:
            return None
        fitting = [t for t in known if noun.own <= t.own]
        near = [t for t in fitting if self.recent[t] > self.at - _NEAR] if len(fitting) > 1 else fitting
        return near[0] if noun.plural and near else near[0] if len(near) == 1 else None

    def _new(self, candidate: Candidate, noun: Phrase, word: str) -> Thing | None:
        bare = not noun.own and not noun.tail
        if noun.definite and bare and (noun.determiner != "the" or (word in BODY_HEADS and word not in _NATIONAL)):
            return None
        if noun.definite and noun.determiner != "the" and not noun.tail and word in BODY_HEADS:
            return None
        if word in VAGUE and bare:
            return None
        words = noun.own if candidate.kind == "Group" and noun.own else noun.own | noun.tail
        local = not _everywhere(candidate.kind, noun)
        thing = Thing(candidate.kind, candidate.name, local, own=words, head=word, singular=not noun.plural)
        if local:
            thing.number = sum(t.local and t.name == thing.name and t.kind == thing.kind for t in self.things)
        self.things.append(thing)
        return thing


def _called(word: str, thing: Thing) -> bool:
    if thing.is_a("Jurisdiction") or not thing.is_a("Organization"):
        return False
    if word in _TYPED:
        return thing.is_a(*_TYPED[word]) and (
            word not in {"organization", "organisation"} or not thing.is_a("GovernmentBody")
        )
    names = {w for s in (thing.name, *thing.surfaces) for w in s.lower().split()}
    return bool(names & set(_CALLED[word])) and (word != "agency" or thing.kind == "GovernmentBody")


def _names_as(word: str, thing: Thing) -> bool:
    """Whether a common noun says what a named thing is: "the ban" for the "travel ban"."""
    generic = thing.is_a("Program", "Rule") and word in {"policy", "program", "programme", "protocol"}
    return generic or (thing.is_a("Policy", "Law", "Document", "Lawsuit") and thing.name.lower().split()[-1] == word)


def _sort(kind: str, thing: Thing) -> bool:
    families = ("Policy", "Document", "Event", "Organization", "Law", "Lawsuit", "Place")
    made = node_type(kind)
    return any(thing.is_a(f) and issubclass(made, node_type(f)) for f in families)


def _everywhere(kind: str, noun: Phrase) -> bool:
    """Whether a description means the same in another document."""
    if noun.possessed:
        return False
    if kind == "Group":
        return noun.plural and not noun.counted and (bool(noun.own) or not noun.definite)
    if kind in {"Program", "Rule", "Directive", "Agreement"}:
        return len(noun.own | noun.tail) >= 3
    return kind in {"Law", "Place"} and len(noun.own) >= 1


def _may_be(kind: str, word: str, thing: Thing, head: Token) -> bool:
    if kind == "Group":
        return (thing.kind == "Person" and head.tag_ == "NN") or (word == "group" and thing.is_a("Organization"))
    return thing.is_a(kind) or (kind in {"Organization", "AdvocacyGroup", "Union"} and thing.is_a("Organization"))


def _same_family(kind: str, word: str, thing: Thing, plural: bool) -> bool:
    """Whether a noun may stand for a thing: the same noun in the same number, or one that takes its place."""
    if thing.head == word and thing.kind == kind:
        return thing.singular != plural
    if plural or (thing.head and not thing.singular):
        return False
    if not thing.head:
        return _names_as(word, thing)
    return any({word, thing.head} <= heads and thing.is_a(family) for family, heads in _FAMILIES.items())

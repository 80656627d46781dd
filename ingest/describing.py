"""Which descriptions of a document are one thing: "a policy that bans …" and then "the policy"."""

from collections.abc import Iterable

from spacy.tokens import Token

from ingest.apposing import Beside
from ingest.both import COUNTRIES, two_lands
from ingest.calling import POINTING, another, called, everywhere, same_family, sort_of, told_alike
from ingest.mentions import Candidate, Reading
from ingest.mentions._grammar import Phrase, lemma, phrase
from ingest.mentions._heads import BODY_HEADS, BY_THEMSELVES, CAMPAIGNING, HEADS_ALONE, VAGUE
from ingest.mentions.suits import litigated
from ingest.naming import Reference, Thing, words
from ingest.pacts import bound_alike, parties_with
from ingest.regrouping import listed_before
from ontology.nodes.policies import Policy
from ontology.vocabulary import node_type

_EMPTY = frozenset({"government", "federal", "administration", "controversial", "final", "contentious", "divisive"})
"""Words before a policy that do not tell it from others."""

_NOT_THIS = frozenset({"previous", "prior", "earlier", "outgoing", "incoming", "next", "other"})
"""Words that tell a body from the one that the text has been speaking of: "the previous administration"."""

_BESIDE = frozenset({"similar", "separate", "parallel", "related", "companion"})
"""What a case is called that a text tells of beside its own."""

_NEAR = 100
"""How many words back a definite person of two that fit may lie."""

_GOVERNMENT_NEAR = 120
_TWO = frozenset({"two", "2"})
_NATIONAL = frozenset({"government", "military", "army", "navy", "police", "parliament"})
"""Bodies that a text may mention without an introduction."""


class Descriptions:
    """Things that are described: which are new, and which were met before."""

    def __init__(self, reading: Reading, things: list[Thing]) -> None:
        self.doc, self.text, self.things = reading.doc, reading.text, things
        self.roots = {self.doc[m.start : m.end].root.i: t for t in things for m in t.mentions}
        self.beside = Beside(self.doc, things, self.roots)
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
        if candidate.how == "event":
            self._told(candidate)
            return
        noun, word = phrase(head), lemma(head)
        several = self._several(candidate, head, noun, word)
        if several:
            for one in several:
                one.mentions.append(
                    Reference(candidate.start, candidate.end, "description", candidate.score, self._root(candidate))
                )
                self.recent[one] = candidate.start
            return
        beside = None if noun.plural else self.beside.find(candidate, head, noun, word)
        thing = beside or self._before(candidate, noun, word) or self._new(candidate, noun, word)
        if thing is None:
            return
        if beside is not None and beside.is_a("Policy"):
            beside.roles.add(word)
        if beside is not None and candidate.kind == "Lawsuit" and noun.definite:
            self._named_at_last(thing)
        how = "coreference" if thing.mentions else "description"
        surface = "" if thing.head == "" or noun.definite else self.text(candidate.start, candidate.end)
        thing.add(Reference(candidate.start, candidate.end, how, candidate.score, self._root(candidate)), surface)
        self.roots[head.i] = thing
        self.recent[thing] = candidate.start

    def _told(self, candidate: Candidate) -> None:
        """Read what a verb tells, a case or an order, as the thing of that name or of whose name it has the parties."""
        made = frozenset(words(candidate.name))
        thing = next((t for t in self.things if t.kind == candidate.kind and told_alike(t, made)), None)
        if thing is None:
            head = "order" if candidate.kind == "Directive" else "lawsuit"
            thing = Thing(candidate.kind, candidate.name, candidate.local, own=made, head=head, singular=True)
            thing.number = sum(t.local and t.name == thing.name and t.kind == thing.kind for t in self.things)
            self.things.append(thing)
        thing.add(Reference(candidate.start, candidate.end, candidate.how, candidate.score, candidate.start), "")
        self.roots[candidate.start] = thing
        self.recent[thing] = candidate.start

    def _named_at_last(self, case: Thing) -> None:
        """Join to a case that "the case, X v. Y" names the one lawsuit that the text spoke of before."""
        before = [t for t in self._latest() if t.kind == "Lawsuit" and t is not case]
        if case.head or len(before) != 1 or not before[0].head:
            return
        case.mentions += before[0].mentions
        case.surfaces |= {before[0].name: None} | before[0].surfaces
        self.roots.update({at: case for at, thing in self.roots.items() if thing is before[0]})
        self.recent.pop(before[0])
        self.things.remove(before[0])

    def _root(self, candidate: Candidate) -> int:
        """Give the head of a description; where two modifiers share it, the parser may have taken the first for it."""
        span = self.doc[candidate.start : candidate.end]
        return int(span.root.i) if any(t.lower_ in {"and", "or"} for t in span) else candidate.end - 1

    def _several(self, candidate: Candidate, head: Token, noun: Phrase, word: str) -> list[Thing]:
        """Read "agreements with A, B and C" as one for each, and "the agreements" after that as all of them."""
        if candidate.kind == "Group" and (named := listed_before(self.doc, self.things, noun, word, candidate.start)):
            return named
        if candidate.kind == "Group" and word in COUNTRIES:
            return two_lands(noun, self.things, self.recent, candidate.start)
        if candidate.kind != "Agreement":
            return []
        if noun.definite and noun.plural and not noun.tail and noun.own <= self._own(word):
            return self.sets.get(word, [])
        made = []
        for party in parties_with(self.doc, self.things, head):
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

    def _before(self, candidate: Candidate, noun: Phrase, word: str) -> Thing | None:
        if word == "group" and noun.definite and not noun.plural and noun.own <= CAMPAIGNING and not noun.tail:
            return self._body(candidate, noun, word) or self._group(noun, word)
        if candidate.kind == "Group":
            return self._group(noun, word)
        if any(each.lower_ == "own" for each in self.doc[noun.start : noun.end]):
            return None  # "its own lawsuit" is not the one told of before
        if word == "court" and noun.definite and noun.own == {"high"}:
            highest = [t for t in self._latest() if t.kind == "Court" and "supreme" in words(t.name)]
            return highest[0] if highest else self._same(candidate.kind, noun, word)
        if word in POINTING and not noun.own and not (noun.tail and word in HEADS_ALONE | {"office"}):
            return self._body(candidate, noun, word)
        same = self._same(candidate.kind, noun, word)
        if same is not None or not (noun.definite or noun.possessed):
            return same
        if noun.determiner == "the" and not (noun.own or noun.tail or noun.plural) and (so := self._so_called(word)):
            return so
        latest = self._latest()
        if candidate.kind == "Directive":  # of an order and a guideline "the order" is the order
            latest.sort(key=lambda t: t.head != word)
        for thing in latest:
            if not same_family(candidate.kind, word, thing, noun.plural) or self._beside_it(thing, noun):
                continue
            own, has = (
                noun.own - _EMPTY,
                thing.own | {thing.head} | (frozenset() if thing.head else set(words(thing.name))),
            )
            fits = own <= has and not another(noun, word, thing, has) and (not noun.clause or self._alone(thing))
            if fits and (own or bound_alike(self.doc, self.things, self.doc[candidate.end - 1], thing)):
                return thing
        policy = issubclass(node_type(candidate.kind), Policy)
        return self._told_by(word) if policy and not noun.own and not noun.tail else None

    def _beside_it(self, thing: Thing, noun: Phrase) -> bool:
        """Whether a case was told of only beside another, which "the case" by itself then is: "a similar suit"."""
        if thing.kind != "Lawsuit" or not thing.own & _BESIDE or noun.own:
            return False
        return any(t.kind == "Lawsuit" and not t.own & _BESIDE for t in self.recent)

    def _so_called(self, word: str) -> Thing | None:
        """Find the one policy by name that the text itself called so: "Title 9, the health order", then "the order"."""
        fitting = [t for t in self.recent if t.is_a("Policy") and (word in t.roles or t.head == word and t.singular)]
        return fitting[0] if len(fitting) == 1 and word in fitting[0].roles else None

    def _told_by(self, word: str) -> Thing | None:
        """Find the one policy in whose name or telling a noun stands: "the fee" of the Mooring Fee Rule."""
        fitting = [t for t in self._latest() if t.is_a("Policy") and word in (t.own or set(words(t.name)))]
        return fitting[0] if len(fitting) == 1 else None

    def _alone(self, thing: Thing) -> bool:
        """Whether a paper is the only one of its kind so far, so that "the email sent by X" is it."""
        kin = [t for t in self.things if t.kind == thing.kind and t.mentions and (t.head or t.kind == "Lawsuit")]
        return thing.is_a("Document", "Event", "Lawsuit") and len(kin) == 1

    def _body(self, candidate: Candidate, noun: Phrase, word: str) -> Thing | None:
        """Find the body that "the agency" or "the union" is: the last one mentioned that may be called so."""
        if not noun.definite and not noun.possessed and word not in BY_THEMSELVES:
            return None
        if any(each.lower_ in _NOT_THIS for each in self.doc[noun.start : noun.end]):
            return None
        fitting = [t for t in self._latest() if called(word, t)]
        if word == "office" and len(fitting) > 1:
            return None
        fitting = [t for t in fitting if not t.head and t is not self._speaker(candidate, word)] or fitting
        if not (noun.definite or noun.possessed) and len(fitting) > 1:
            return None
        if word == "government":
            fitting = [t for t in fitting if self.recent[t] > self.at - _GOVERNMENT_NEAR]
        if noun.clause:
            return fitting[0] if len(fitting) == 1 and word == "union" else None
        return fitting[0] if fitting else None

    def _speaker(self, candidate: Candidate, word: str) -> Thing | None:
        """Find who speaks in the clause above by another word: "the watchdog said the agency …" are two bodies."""
        verb = self.doc[candidate.end - 1].head
        above = verb.head if verb.dep_ == "ccomp" else None
        subject = (
            next((c for c in above.children if c.dep_ == "nsubj" and c.i < candidate.start), None) if above else None
        )
        other = subject is not None and subject.pos_ == "NOUN" and lemma(subject) != word
        return self.roots.get(subject.i) if subject is not None and other else None

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
        if noun.definite and any(t.lower_ == "other" for t in self.doc[noun.start : noun.end]):
            return None  # "one officer …, the other officer"
        words = noun.own if noun.own else noun.tail
        known = [t for t in self._latest() if t.kind == "Group" and t.head == word and t.singular != noun.plural]
        if noun.plural or noun.definite:
            same = next((t for t in known if t.own == words), None)
            if same is not None:
                return same
        if noun.determiner == "both":
            return next((t for t in known if noun.own <= t.own and t.own & _TWO), None)
        if not noun.definite or noun.clause:
            return None
        fitting = [t for t in known if noun.own <= t.own]
        near = [t for t in fitting if self.recent[t] > self.at - _NEAR] if len(fitting) > 1 else fitting
        if not near and len({sort_of(t) for t in fitting}) == 1:
            near = [t for t in fitting if t.own == sort_of(t)] or fitting
        return near[0] if noun.plural and near else near[0] if len(near) == 1 else None

    def _new(self, candidate: Candidate, noun: Phrase, word: str) -> Thing | None:
        bare = not noun.own and not noun.tail
        if (
            noun.definite
            and bare
            and (noun.determiner != "the" or (word in BODY_HEADS.keys() | HEADS_ALONE and word not in _NATIONAL))
        ):
            return None
        if noun.definite and noun.determiner != "the" and not noun.tail and word in BODY_HEADS:
            return None
        if noun.determiner == "both" and word in BODY_HEADS:
            return None
        telling = (
            candidate.local
            or candidate.kind == "Ruling"
            and noun.possessed
            or litigated(candidate.kind, self.doc[candidate.end - 1])
        )
        if word in VAGUE and bare and not telling:
            return None
        words = noun.own if candidate.kind == "Group" and noun.own else noun.own | noun.tail
        local = not everywhere(candidate.kind, noun) or word in BY_THEMSELVES and bare
        thing = Thing(candidate.kind, candidate.name, local, own=words, head=word, singular=not noun.plural)
        if local:
            thing.number = sum(t.local and t.name == thing.name and t.kind == thing.kind for t in self.things)
        self.things.append(thing)
        return thing

"""What refers to what within a document: names, acronyms, surnames, "the agency", "the policy", he and she.

Precision first: where two things fit, none is taken.
"""

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from ingest.mentions import Candidate, Reading
from ingest.mentions._grammar import Phrase, definite, lemma, phrase
from ingest.mentions._heads import PEOPLE, VAGUE
from ingest.mentions._words import OFFICE_ROLES, TENURE_WORDS
from ingest.naming import Names, Reference, Thing, surnames

_BODIES: dict[str, tuple[str, ...]] = {
    "agency": (
        "agency",
        "service",
        "services",
        "enforcement",
        "bureau",
        "administration",
        "protection",
        "patrol",
        "office",
    ),
    "department": ("department", "ministry", "canada", "security"),
    "ministry": ("ministry", "office"),
    "court": ("court", "circuit"),
    "committee": ("committee",),
    "council": ("council",),
    "commission": ("commission",),
    "administration": ("administration",),
    "government": ("government",),
    "parliament": ("parliament",),
    "party": ("party",),
    "university": ("university",),
    "church": ("church",),
    "military": ("military", "army", "navy"),
    "navy": ("navy",),
    "police": ("police",),
    "bank": ("bank",),
}
_TYPED: dict[str, tuple[str, ...]] = {
    "agency": ("GovernmentBody",),
    "court": ("Court",),
    "panel": ("Court",),
    "union": ("Union",),
    "committee": ("Legislature", "Organization"),
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
_FAMILIES: dict[str, frozenset[str]] = {
    "Policy": frozenset(
        "policy program programme plan scheme rule regulation restriction ban order directive protocol initiative measure".split()
    ),
    "Correspondence": frozenset("email e-mail letter memo memorandum message".split()),
    "Filing": frozenset("brief filing motion complaint".split()),
    "Lawsuit": frozenset("lawsuit suit case litigation".split()),
    "Ruling": frozenset("ruling decision judgment judgement order injunction verdict sentence".split()),
    "LeakIncident": frozenset("leak disclosure breach release dump".split()),
    "Meeting": frozenset("meeting hall talk summit".split()),
    "Investigation": frozenset("investigation probe inquiry review".split()),
}
_GLOBAL = ("Policy", "Law", "Group", "Place")
_WINDOW = 2


def resolve(reading: Reading, candidates: Iterable[Candidate]) -> list[Thing]:
    """Gather the mentions of a document into things."""
    listed = list(candidates)
    names = Names(reading)
    names.read([c for c in listed if c.named])
    things = names.things
    taken = {i for c in listed if c.named for i in range(c.start, c.end)}
    for thing, at in [*_acronyms(reading, names, taken), *surnames(reading, things, taken)]:
        thing.add(Reference(at, at + 1, "coreference", 0.85), reading.doc[at].text)
        taken.add(at)
    if reading.parsed:
        described = [c for c in listed if not c.named and not taken & set(range(c.start, c.end)) - _inner(c, listed)]
        Descriptions(reading, things).read(described)
        _titles(reading, things, taken)
        _pronouns(reading, things)
    return [t for t in things if t.mentions]


def _inner(candidate: Candidate, listed: list[Candidate]) -> set[int]:
    """Tokens of the names inside a description, apart from its head."""
    return set(range(candidate.start, candidate.end - 1))


def _acronyms(reading: Reading, names: Names, taken: set[int]) -> Iterator[tuple[Thing, int]]:
    """Find acronyms: introduced in brackets after a name, or made of its initials."""
    known: dict[str, Thing] = {}
    doc = reading.doc
    for thing in names.things:
        for made in thing.mentions:
            inside = doc[made.end + 1] if made.end + 2 < len(doc) and doc[made.end].text == "(" else None
            if inside is not None and doc[made.end + 2].text == ")" and _is_acronym(inside.text):
                known.setdefault(inside.text, thing)
    for token in doc:
        if token.i in taken or not _is_acronym(token.text):
            continue
        meant = known.get(token.text) or (names.acronym(token.text) if token.i not in reading.headlines else None)
        if meant is not None:
            known[token.text] = meant
            yield meant, token.i


def _is_acronym(text: str) -> bool:
    plain = text.replace(".", "")
    return (
        2 <= len(plain) <= 7
        and plain.isalnum()
        and sum(c.isupper() for c in plain) >= 2
        and plain[1:] != plain[1:].lower()
    )


class Descriptions:
    """Things that are described: which are new, and which were met before."""

    def __init__(self, reading: Reading, things: list[Thing]) -> None:
        self.reading, self.things = reading, things
        self.roots = {reading.doc[m.start : m.end].root.i: t for t in things for m in t.mentions}

    def read(self, candidates: list[Candidate]) -> None:
        """Go through the descriptions of a document in their order."""
        for candidate in sorted(candidates, key=lambda c: c.start):
            head = self.reading.doc[candidate.end - 1]
            noun = phrase(head)
            thing = (
                self._apposed(candidate, head)
                or self._before(candidate, head, noun)
                or self._new(candidate, head, noun)
            )
            if thing is None:
                continue
            how = "description" if not thing.mentions else "coreference"
            thing.add(Reference(candidate.start, candidate.end, how, candidate.score), self._surface(candidate, noun))
            self.roots[head.i] = thing

    def _surface(self, candidate: Candidate, noun: Phrase) -> str:
        start = candidate.start
        return self.reading.text(start, candidate.end)

    def _apposed(self, candidate: Candidate, head: Token) -> Thing | None:
        """Find the name that the description stands beside: "Democracy Forward, a watchdog group"."""
        beside = [head.head] if head.dep_ == "appos" else [c for c in head.children if c.dep_ == "appos"]
        for token in beside:
            thing = self.roots.get(token.i)
            if thing is not None and not thing.head and _may_be(candidate.kind, lemma(head), thing):
                return thing
        return None

    def _before(self, candidate: Candidate, head: Token, noun: Phrase) -> Thing | None:
        word = lemma(head)
        if candidate.kind == "Group":
            return self._group(word, noun)
        if not definite(noun) and noun.possessor is None:
            return self._same(candidate.kind, word, noun)
        if noun.own and noun.possessor is None and noun.clause is False and not self._fits_own(noun):
            return self._same(candidate.kind, word, noun)
        body = self._body(word, noun)
        if body is not None:
            return body
        for thing in self._latest():
            if thing.is_a("Organization") and not thing.head:
                continue
            if _same_family(candidate.kind, word, thing) and (not noun.own or noun.own <= thing.own | {thing.head}):
                return thing if not thing.singular or not noun.plural else None
        return None

    def _fits_own(self, noun: Phrase) -> bool:
        return any(noun.own <= t.own for t in self.things if t.head)

    def _body(self, word: str, noun: Phrase) -> Thing | None:
        """Find the body that "the agency" or "the union" is: the last one mentioned that may be called so."""
        if noun.own or word not in _BODIES.keys() | _TYPED.keys():
            return None
        for thing in self._latest():
            if thing.is_a("Jurisdiction") or not thing.is_a("Organization"):
                continue
            last = {w for s in (thing.name, *thing.surfaces) for w in s.lower().split()}
            if word in _TYPED and thing.is_a(*_TYPED[word]) and (word not in _BODIES or set(_BODIES[word]) & last):
                return thing
            if word in _BODIES and word not in _TYPED and set(_BODIES[word]) & last:
                return thing
        return None

    def _latest(self) -> list[Thing]:
        """Things by their last mention so far, the nearest first."""
        return sorted(
            (t for t in self.things if t.mentions),
            key=lambda t: -max((m.start for m in t.mentions if m.start < self._at), default=-1),
        )

    @property
    def _at(self) -> int:
        return max(self.roots, default=0)

    def _same(self, kind: str, word: str, noun: Phrase) -> Thing | None:
        if not noun.own:
            return None
        return next((t for t in self.things if t.head == word and t.kind == kind and t.own == noun.own), None)

    def _group(self, word: str, noun: Phrase) -> Thing | None:
        singular = not noun.plural
        known = [t for t in self._latest() if t.kind == "Group" and t.head == word]
        same = next((t for t in known if t.own == noun.own and t.singular == singular and not t.local), None)
        if same is not None:
            return same
        if definite(noun) and not noun.clause:
            return next((t for t in known if noun.own <= t.own and t.singular == singular), None)
        return None

    def _new(self, candidate: Candidate, head: Token, noun: Phrase) -> Thing | None:
        word = lemma(head)
        points_back = definite(noun) and noun.determiner != "the"
        if (points_back and not noun.own) or (
            word in _BODIES.keys() | _TYPED.keys() and definite(noun) and not noun.own
        ):
            return None
        if word in VAGUE and not noun.own:
            return None
        singular = not noun.plural
        local = not node_is_global(candidate.kind, word, noun, singular)
        thing = Thing(candidate.kind, candidate.name, local, own=noun.own, head=word, singular=singular)
        if local and any(t.local and t.name == thing.name and t.kind == thing.kind for t in self.things):
            return next(t for t in self.things if t.local and t.name == thing.name and t.kind == thing.kind)
        self.things.append(thing)
        return thing


def node_is_global(kind: str, word: str, noun: Phrase, singular: bool) -> bool:
    """Whether a description means the same in another document."""
    if kind == "Group":
        return not singular and noun.possessor is None and noun.determiner not in {"these", "those", "the"}
    if kind in {"Program", "Rule", "Directive", "Agreement"}:
        return len(noun.own) >= 3 and noun.possessor is None
    return kind in {"Law", "Place"} and len(noun.own) >= 1 and noun.possessor is None


def _may_be(kind: str, word: str, thing: Thing) -> bool:
    if kind == "Group":
        return thing.kind == "Person" or (word in {"group"} and thing.is_a("Organization"))
    return (
        thing.is_a(kind)
        or thing.kind == kind
        or (kind in {"Organization", "AdvocacyGroup"} and thing.is_a("Organization"))
    )


def _same_family(kind: str, word: str, thing: Thing) -> bool:
    if thing.head == word and thing.kind == kind:
        return True
    for family, heads in _FAMILIES.items():
        if word in heads and thing.is_a(family):
            return family != "Policy" or not thing.entry or word in {"policy", "program", "programme", "protocol"}
    return False


def _titles(reading: Reading, things: list[Thing], taken: set[int]) -> None:
    """Read "the president" as the one person whom the document gives that title."""
    people = [t for t in things if t.kind == "Person"]
    covered = taken | {i for t in things for m in t.mentions for i in range(m.start, m.end)}
    for token in reading.doc:
        role = token.lower_
        if (
            role not in OFFICE_ROLES
            or token.i in covered
            or token.dep_ in {"compound", "appos", "nmod:desc", "flat", "xcomp", "ROOT"}
        ):
            continue
        noun = phrase(token)
        if noun.determiner != "the" or noun.own - TENURE_WORDS - {"act"} or token.tag_ in {"NNS", "NNPS"}:
            continue
        holders = [p for p in people if role in p.roles]
        if len(holders) == 1:
            holders[0].add(Reference(noun.start, noun.end, "coreference", 0.7), reading.text(noun.start, noun.end))


def _pronouns(reading: Reading, things: list[Thing]) -> None:
    """Read he and she as the one person whom this sentence, or the subjects of the two before it, name."""
    doc = reading.doc
    at: dict[int, Thing] = {}
    for thing in things:
        if thing.kind == "Person" or (thing.kind == "Group" and thing.singular and thing.head in PEOPLE):
            for made in thing.mentions:
                at[made.end - 1] = thing
                at[doc[made.start : made.end].root.i] = thing
    sentences = list(doc.sents)
    quoted = _quoted(reading)
    for number, sentence in enumerate(sentences):
        for token in sentence:
            if token.lower_ not in {"he", "she", "his", "her", "him"} or token.pos_ != "PRON" or token.i in quoted:
                continue
            here = {id(t): t for i, t in at.items() if sentence.start <= i < token.i and i not in quoted}
            if not here:
                for before in reversed(sentences[max(0, number - _WINDOW) : number]):
                    here = {
                        id(t): t
                        for i, t in at.items()
                        if before.start <= i < before.end and doc[i].dep_.startswith("nsubj")
                    }
                    if here:
                        break
            if len(here) == 1:
                thing = next(iter(here.values()))
                if thing.kind == "Person":
                    thing.mentions.append(Reference(token.i, token.i + 1, "pronoun", 0.6))
                    at[token.i] = thing


def _quoted(reading: Reading) -> frozenset[int]:
    """Tokens between double quotation marks."""
    inside, found = False, set[int]()
    for token in reading.doc:
        if "\n\n" in token.text:
            inside = False
        elif token.text in {"“", "``"}:
            inside = True
        elif token.text in {"”", "''"}:
            inside = False
        elif token.text == '"':
            inside = not inside
        elif inside:
            found.add(token.i)
    return frozenset(found)

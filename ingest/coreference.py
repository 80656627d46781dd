"""What refers to what within a document: names, acronyms, surnames, "the agency", "the policy", he and she.

Precision first: where two things fit, none is taken.
"""

from collections.abc import Iterable, Iterator

from spacy.tokens import Span, Token

from ingest.describing import Descriptions
from ingest.home import at_home
from ingest.mentions import Candidate, Reading
from ingest.mentions._heads import COLLECTIVE
from ingest.mentions._people_nouns import PEOPLE
from ingest.naming import Names, Reference, Thing, surnames
from ingest.posts import bind
from ingest.titles_again import held_titles
from ingest.unnamed import named_later

_WINDOW = 2
"""Sentences before its own in which a pronoun looks for whom it means."""

_PAPERS = frozenset(
    {"Times", "Post", "Journal", "Guardian", "Herald", "Tribune", "Telegraph", "Globe", "Chronicle", "Star", "Observer"}
)
_PRONOUNS = frozenset({"he", "she", "his", "her", "him"})
_GENDERED = {
    "he": frozenset({"mr", "sir", "lord", "king", "prince", "chairman", "congressman", "alderman"}),
    "she": frozenset({"mrs", "ms", "miss", "lady", "queen", "princess", "chairwoman", "congresswoman"}),
}
_SAME_NAME = frozenset({"flat", "appos"})
_DONE_TO = frozenset({"obj", "iobj", "obl"})
_NO_ARGUMENT = frozenset({"compound", "appos", "nmod", "flat", "xcomp", "ROOT"})


def resolve(reading: Reading, candidates: Iterable[Candidate]) -> list[Thing]:
    """Gather the mentions of a document into things."""
    listed = list(candidates)
    names = Names(reading)
    names.read([c for c in listed if c.named])
    at_home(reading, names)
    things = names.things
    taken = {i for c in listed if c.named for i in range(c.start, c.end)}
    for thing, at in [*_acronyms(reading, names, taken), *surnames(reading, things, taken)]:
        thing.add(Reference(at, at + 1, "coreference", 0.85), reading.doc[at].text)
        taken.add(at)
    for outlet, at in _the_papers(reading, things, taken):
        outlet.add(Reference(at, at + 1, "coreference", 0.75), f"The {reading.doc[at].text}")
        taken.add(at)
    if reading.parsed:
        Descriptions(reading, things).read(c for c in listed if not c.named and c.end - 1 not in taken)
        bind(reading, things)
        named_later(reading, things)
        held_titles(reading, things, taken)
        _pronouns(reading, things)
    return [t for t in things if t.mentions]


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


def _the_papers(reading: Reading, things: list[Thing], taken: set[int]) -> Iterator[tuple[Thing, int]]:
    """Read "The Times" as the one outlet of the document so called, else as its publisher, else as one unknown."""
    local: dict[str, Thing] = {}
    for token in reading.doc:
        word = token.text
        if (
            word not in _PAPERS
            or token.i in taken | reading.headlines
            or token.i == 0
            or token.nbor(-1).lower_ != "the"
        ):
            continue
        if token.i + 1 < len(reading.doc) and token.nbor(1).text[0].isupper():
            continue
        known = [t for t in things if t.kind == "NewsOutlet" and word in t.name.split()]
        if not known:
            publisher = _publisher(reading, word)
            local[word] = local.get(word) or publisher or Thing("NewsOutlet", f"The {word}", local=True)
            known = [local[word]]
            things.append(known[0])
        if len(known) == 1:
            yield known[0], token.i


def _publisher(reading: Reading, word: str) -> Thing | None:
    """Give the outlet that published the document where its name has this word."""
    kind, _, name = (reading.document.publisher or "").partition("/")
    if kind != "newsoutlet" or word.lower() not in name.split("-"):
        return None
    title = name.replace("-", " ").title()
    entry = reading.gazetteer.lookup(title)
    return Thing("NewsOutlet", entry.name if entry else title, entry=entry)


def _is_acronym(text: str) -> bool:
    plain = text.replace(".", "")
    return (
        2 <= len(plain) <= 7
        and plain.isalnum()
        and sum(c.isupper() for c in plain) >= 2
        and plain[1:] != plain[1:].lower()
    )


def _pronouns(reading: Reading, things: list[Thing]) -> None:
    """Read he and she as the one person whom this sentence, or the subjects of the two before it, name."""
    people = [t for t in things if t.kind == "Person" or (t.kind == "Group" and t.singular and t.head in PEOPLE)]
    at = {reading.doc[m.start : m.end].root.i: t for t in people for m in t.mentions}
    quoted = _quoted(reading)
    strangers = _strangers(reading, things, at)
    told = {k: v for k, v in at.items() if k not in quoted}
    sentences = list(reading.doc.sents)
    for number, sentence in enumerate(sentences):
        for token in sentence:
            if token.lower_ in _PRONOUNS and token.pos_ == "PRON" and token.i not in quoted:
                before = sentences[max(0, number - _WINDOW) : number]
                own = _subjects(token, at)
                near = {k: v for k, v in told.items() if v not in own} if own else told
                thing = _antecedent(reading.doc[sentence.start : token.i], before, near, strangers)
                if (
                    thing is not None
                    and (thing.kind == "Person" or _acts(thing, reading, token))
                    and _fits(thing, token.lower_)
                ):
                    thing.mentions.append(Reference(token.i, token.i + 1, "pronoun", 0.6))
                    at[token.i] = told[token.i] = thing


def _acts(thing: Thing, reading: Reading, pronoun: Token) -> bool:
    """Whether somebody without a name, whom he or she may mean, is one person and the subject where last told of."""
    last = max((m for m in thing.mentions if m.end <= pronoun.i), key=lambda m: m.end, default=None)
    root = reading.doc[last.start : last.end].root if last is not None else None
    acting = root is not None and (root.dep_.startswith("nsubj") or root.pos_ == "PRON")
    return acting and thing.head not in COLLECTIVE


def _subjects(pronoun: Token, people: dict[int, Thing]) -> list[Thing]:
    """Give the subjects of what is done to him or her: in "Ann met her", she is somebody else."""
    if pronoun.dep_ not in _DONE_TO:
        return []
    subjects = [c for c in pronoun.head.children if c.dep_ == "nsubj"]
    named = [word for c in subjects for word in (c, *(n for n in c.children if n.dep_ in _SAME_NAME))]
    return [people[word.i] for word in named if word.i in people]


def _fits(person: Thing, pronoun: str) -> bool:
    """Whether a person may be he or she: as titles say, or as the pronoun before did; the first one settles it."""
    sort = "she" if pronoun in {"she", "her"} else "he"
    told = next((s for s, titles in _GENDERED.items() if titles & person.roles), person.pronoun)
    person.pronoun = told or sort
    return person.pronoun == sort


def _strangers(reading: Reading, things: list[Thing], people: dict[int, Thing]) -> frozenset[int]:
    """Find the subjects that may be somebody whom no person of the document is: names of unknown kind, and offices.

    He or she behind "Okafor is liked, as he led the talks" is nobody named before, even where Okafor is not understood.
    """
    known = {i for t in things for m in t.mentions if t.kind != "Office" for i in range(m.start, m.end)}
    offices = {reading.doc[m.start : m.end].root.i for t in things if t.kind == "Office" for m in t.mentions}
    return frozenset(
        token.i
        for token in reading.doc
        if token.dep_.startswith("nsubj")
        and token.i not in people
        and (token.i in offices - known or (token.pos_ == "PROPN" and token.i not in known))
    )


def _antecedent(here: Span, before: list[Span], people: dict[int, Thing], strangers: frozenset[int]) -> Thing | None:
    """Give the one person named before in the sentence; else the one person, or the one subject, of the nearest."""
    for nearest in (here, *reversed(before)):
        named = {people[t.i] for t in nearest if t.i in people}
        if nearest is not here and len(named) > 1:
            named = {people[t.i] for t in nearest if t.i in people and t.dep_.startswith("nsubj")} or named
        if any(t.i in strangers for t in nearest):
            return None
        if named:
            return named.pop() if len(named) == 1 else None
    return None


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

"""Paths of roles through a parse: how a frame says where its two ends stand."""

from collections.abc import Callable, Iterator

from spacy.tokens import Token

from ingest.arguments import (
    agents,
    antecedent,
    has_copula,
    ordered_by,
    passive,
    patients,
    surface_subject,
)
from ingest.charges import charged
from ingest.cues import JOINING, LANDS, LETTING_OUT, MEMBERS, PAPERS, PARTITIVE, WRITING
from ingest.dependents import children, preposition


def step(token: Token, role: str) -> list[Token]:
    """Find the words that stand in a role to a word.

    Roles: `self`; `agent`, `patient`, `recipient`, `addressee`; `subject` (of a verb, or of a predicate with "is");
    `author` (who sent the letter that does it), `paper` (the brief filed with it); `host` (the verb of what went on
    "at" or "during" it); `less` (how little of it), `label` (what it is called); `complement` (the verb that
    depends on it), `errand` (one with "to"), `wish` (a bare verb: "that she resign"), `prospect` (one that will or
    would happen), `duty` (one that should);
    `clause` (the verb that a phrase hangs on); `owner` ("DHS's policy"), `compound` ("DHS policy"),
    `opposing` (what somebody "is against"), `charged` (who is accused of it, what is called so);
    `modified` (the noun that a participle or relative clause describes); `named` (the name set beside a noun);
    any other word is a preposition.
    """
    if (known := ROLES.get(role)) is not None:
        return known(token)
    ways = [token, *children(token, "advmod", "compound:prt")] if token.pos_ == "VERB" else [token]
    hung = [child for way in ways for child in children(way, "obl", "nmod", "obl:agent", "obj")]
    found = [child for child in hung if preposition(child) == role]
    return found if found or token.pos_ == "VERB" else _right_after(token, role)


def _verbal(token: Token) -> bool:
    return token.pos_ in ("VERB", "AUX") or bool(children(token, "obj"))


def _subject(token: Token) -> list[Token]:
    return surface_subject(token) if _verbal(token) or has_copula(token) else []


def _agent(token: Token) -> list[Token]:
    return agents(token) if _verbal(token) else _subject(token)


def _patient(token: Token) -> list[Token]:
    return patients(token) if _verbal(token) else _subject(token)


def _host(noun: Token) -> list[Token]:
    return [noun.head] if noun.dep_ == "obl" and preposition(noun) in ("during", "at", "in") else []


def _label(verb: Token) -> list[Token]:
    return [word for word in verb.subtree if word.i > verb.i and word.pos_ in ("ADJ", "NOUN")]


def _complement(token: Token) -> list[Token]:
    ordered = [each for noun in children(token, "obj", "iobj") if ordered_by(noun) for each in children(noun, "acl")]
    papers = [noun for noun in children(token, "obl") if noun.lemma_ in PAPERS and token.pos_ == "VERB"]
    written = [c for noun in papers for c in children(noun, "acl", "acl:relcl") if children(c, "mark")]
    return [*children(token, "xcomp", "ccomp", "advcl", "acl", "acl:relcl", "csubj"), *ordered, *written]


def _prospect(token: Token) -> list[Token]:
    return [c for c in _complement(token) if any(a.lemma_ in ("will", "would") for a in children(c, "aux"))]


def _wish(token: Token) -> list[Token]:
    """Find what somebody should do by the bare verb: "demanded that the ministry publish it"."""
    clauses = children(token, "ccomp") if not passive(token) else []
    return [c for c in clauses if c.tag_ in ("VB", "VBP") and children(c, "nsubj") and not children(c, "aux")]


def _duty(token: Token) -> list[Token]:
    return [c for c in _complement(token) if any(a.lower_ in ("should", "must") for a in children(c, "aux"))]


def _compound(noun: Token) -> list[Token]:
    return [child for child in children(noun, "compound", "nmod", "amod") if not preposition(child)]


def _modified(token: Token) -> list[Token]:
    return [antecedent(token)] if token.dep_ in ("acl", "acl:relcl") else []


def _author(verb: Token) -> list[Token]:
    """Find whose letter or brief it is that says so: "the union sent a letter asking …"."""
    paper = verb.head
    if verb.dep_ != "acl" or paper.dep_ != "obj" or paper.head.lemma_ not in WRITING:
        return []
    return agents(paper.head)


def _papers(verb: Token) -> list[Token]:
    """Find the brief or letter that says so: "a brief arguing …", "filed a brief, arguing …"."""
    if verb.dep_ == "acl":
        return [verb.head]
    described = verb.dep_ in ("xcomp", "advcl") and verb.head.dep_ == "acl:relcl" and verb.head.lemma_ in WRITING
    if described and not children(verb.head, "obj"):
        return [verb.head.head]
    return children(verb.head, "obj") if verb.dep_ == "advcl" and verb.head.lemma_ in WRITING else []


def _right_after(noun: Token, role: str) -> list[Token]:
    """Find a prepositional phrase that begins right after a noun, though the parse hangs it on the noun's verb."""
    if noun.lemma_ in LETTING_OUT and role in ("by", "to"):
        return _in_the_phrase(noun, role)
    if noun.i + 1 >= len(noun.doc) or noun.nbor().lower_ != role:
        return []
    case = noun.nbor()
    return [case.head] if case.dep_ == "case" and case.head.head == noun.head and case.head.i > case.i else []


def _in_the_phrase(noun: Token, role: str) -> list[Token]:
    """Find a prepositional phrase between a noun and the verb after it: "disclosures of … by staff to reporters"."""
    for word in noun.doc[noun.i + 1 : noun.sent.end]:
        if word.tag_ in ("VBD", "VBZ", "VBP", "MD") or word.text in (".", ";"):
            return []
        if word.lower_ == role and word.dep_ == "case" and word.head.i > word.i:
            return [word.head]
    return []


def _addressees(verb: Token) -> list[Token]:
    """Find whom words are addressed to: "told staff that …", "warned staff not to talk"."""
    if passive(verb):
        return surface_subject(verb)
    if own := children(verb, "iobj") or children(verb, "obj"):
        return own[:1]
    said = [
        clause for clause in children(verb, "ccomp", "xcomp") if any(m.lower_ == "to" for m in children(clause, "mark"))
    ]
    return [each for clause in said for each in children(clause, "nsubj")][:1] or patients(verb)


def follow(token: Token, path: str) -> list[Token]:
    """Follow a path of roles, as `patient.of` or `complement(block|stop).patient`; words in brackets are lemmas."""
    here = [token]
    for part in path.split("."):
        role, _, lemmas = part.partition("(")
        wanted = lemmas.rstrip(")").split("|") if lemmas else []
        here = [found for each in here for found in step(each, role) if not wanted or found.lemma_ in wanted]
    return here


def spread(token: Token) -> Iterator[Token]:
    """Give a word and all that stand with it: coordinated ones, members after "including", the set of "some of"."""
    for inner in children(token, "nmod") if token.lower_ in PARTITIVE or token.pos_ == "NUM" else _lands(token):
        if preposition(inner) == "of":
            yield from spread(inner)
    yield token
    for other in children(token, "conj"):
        yield from spread(other)
    for named in children(token, "appos") if token.tag_ == "NNS" else ():
        excepted = named.right_edge.i + 1 < len(token.doc) and named.right_edge.nbor().lower_ == "not"
        excepted = excepted or any(
            word.lower_ == "not" for word in named.subtree
        )  # "ten states, Norland not among them"
        if named.pos_ == "PROPN" and named.i > token.i and not excepted:
            yield from spread(named)  # "two groups, Open Shore and the Harbor Alliance"
    for joined in children(token, "acl"):
        if joined.lemma_ in JOINING and passive(joined):
            for other in agents(joined):
                yield from spread(other)
    for member in children(token, "nmod", "acl", "obl", "advcl", "appos"):
        if preposition(member) in MEMBERS:
            yield from spread(member)


def _lands(noun: Token) -> list[Token]:
    """Find the lands by name in "the states of Ohio and Utah"."""
    return [c for c in children(noun, "nmod") if c.pos_ == "PROPN"] if noun.lemma_ in LANDS else []


ROLES: dict[str, Callable[[Token], list[Token]]] = {
    "self": lambda token: [token],
    "agent": _agent,
    "patient": _patient,
    "subject": _subject,
    "author": _author,
    "paper": _papers,
    "host": _host,
    "less": lambda noun: children(noun, "det", "nummod", "amod"),
    "label": _label,
    "recipient": lambda verb: children(verb, "iobj") or children(verb, "obj")[:-1],
    "addressee": _addressees,
    "complement": _complement,
    "errand": lambda verb: [c for c in _complement(verb) if any(m.lower_ == "to" for m in children(c, "mark"))],
    "wish": _wish,
    "prospect": _prospect,
    "duty": _duty,
    "clause": lambda noun: [noun.head] if noun.dep_ == "obl" and noun.head.pos_ == "VERB" else [],
    "owner": lambda noun: children(noun, "nmod:poss"),
    "compound": _compound,
    "modified": _modified,
    "opposing": lambda noun: [noun] if preposition(noun) == "against" and has_copula(noun) else [],
    "charged": charged,
    "named": lambda noun: [*children(noun, "appos"), *([noun.head] if noun.dep_ == "appos" else [])],
}

"""Who did what to whom: the arguments of a word in a parse, whatever shape its sentence has.

Labels are those of Universal Dependencies. Active and passive, relative clauses, coordination, control ("forced to
implement"), participles ("the union representing officers") and nouns ("the disclosure of X to Y") all come out as the
same roles, so that a frame needs to say only which role it wants.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest.cues import (
    INTRODUCING,
    LETTING_OUT,
    MEMBERS,
    OBJECT_CONTROL,
    ONGOING,
    PARTITIVE,
    RELATIVE,
    SUBJECT_CONTROL,
    WRITING,
)

DASHES = frozenset({"—", "–", "--", "-"})
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer"})


def children(token: Token, *relations: str) -> list[Token]:
    """List the dependents of a word by one of the relations, in order."""
    return [child for child in token.children if child.dep_ in relations]


def passive(verb: Token) -> bool:
    """Say whether a verb's subject undergoes it: "was told", "the brief filed in court"."""
    if children(verb, "nsubj:pass", "aux:pass", "csubj:pass", "obl:agent"):
        return True
    if verb.tag_ != "VBN" or children(verb, "aux"):
        return False
    if verb.dep_ == "conj" and not children(verb, "nsubj"):
        return passive(verb.head)
    reduced = verb.dep_ in ("acl", "acl:relcl") and bool(children(verb, "nsubj"))
    return not reduced and not children(verb, "obj")


def preposition(token: Token) -> str:
    """Give the preposition of a word, fixed ones joined: "according to"; empty if it has none."""
    found = children(token, "case")
    if not found:
        return ""
    words = [found[0], *children(found[0], "fixed")] if found[0].n_rights else found
    return " ".join(word.lower_ for word in words)


def surface_subject(verb: Token, depth: int = 0) -> list[Token]:
    """Find what stands as the subject of a verb, own or shared or understood; empty if nothing does for sure."""
    if depth > 8:
        return []
    own = children(verb, *SUBJECTS)
    if own:
        return [_antecedent(verb)] if own[-1].lower_ in RELATIVE and _is_relative(verb) else own[::-1]
    if clauses := [child for child in children(verb, "csubj") if passive(child)]:
        return surface_subject(clauses[0], depth + 1)
    if aside := _before_aside(verb):
        return aside
    head = verb.head
    if head == verb:
        return []
    if verb.dep_ == "conj":
        return surface_subject(head, depth + 1) if head.pos_ in ("VERB", "AUX", "ADJ") or _has_copula(head) else []
    if verb.dep_ in ("xcomp", "acl"):
        return _controller(verb, depth)
    if verb.dep_ == "advcl" and verb.tag_ in ("VBG", "VBN", "VB") and not _finite_marker(verb):
        undergoing = any(mark.lower_ in ("of", "from") for mark in children(verb, "mark"))
        return _controller(verb, depth) if undergoing or _ordered(verb) else surface_subject(head, depth + 1)
    return []


def _ordered_by(noun: Token) -> bool:
    return noun.dep_ in ("obj", "iobj") and noun.head.lemma_ in OBJECT_CONTROL


def _before_aside(verb: Token) -> list[Token]:
    """Find the noun before an aside between dashes that a finite verb follows: "the rules – all of them – stay"."""
    if verb.i == verb.sent.start or verb.nbor(-1).text not in DASHES or verb.tag_ not in ("VBD", "VBZ", "VBP"):
        return []
    opening = [word for word in verb.doc[verb.sent.start : verb.i - 1] if word.text in DASHES]
    if not opening or opening[-1].i == verb.sent.start:
        return []
    noun = opening[-1].nbor(-1)
    return [noun] if noun.pos_ in ("NOUN", "PROPN") else []


def _ordered(verb: Token) -> bool:
    """Say whether an infinitive is what the object of its verb should do: "asked the court to block it"."""
    infinitive = any(mark.lower_ == "to" for mark in children(verb, "mark"))
    return infinitive and verb.head.lemma_ in OBJECT_CONTROL


def _controller(verb: Token, depth: int) -> list[Token]:
    head = verb.head
    if verb.dep_ == "acl":
        if head.lemma_ in ONGOING and any(mark.lower_ == "of" for mark in children(verb, "mark")):
            return surface_subject(head, depth + 1)
        introduced = any(child.lower_ in INTRODUCING for child in head.children) or _ordered_by(head)
        return [head] if verb.tag_ in ("VBG", "VBN") or introduced else []
    if head.lemma_ not in SUBJECT_CONTROL and (patients := [*children(head, "obj"), *children(head, "iobj")]):
        return [patients[0]]
    return surface_subject(head, depth + 1)


def _finite_marker(verb: Token) -> bool:
    return verb.tag_ == "VB" and not any(child.lower_ == "to" for child in children(verb, "mark"))


def _has_copula(token: Token) -> bool:
    return bool(children(token, "cop"))


def _is_relative(verb: Token) -> bool:
    return verb.dep_ == "acl:relcl" or (verb.dep_ == "conj" and _is_relative(verb.head))


def _antecedent(verb: Token) -> Token:
    """Find the noun of a relative clause; a singular verb passes over a plural noun to the one that governs it."""
    finite = children(verb, "aux", "cop", "aux:pass") or [verb]
    while verb.dep_ == "conj":
        verb = verb.head
    noun = verb.head
    if finite[0].tag_ == "VBZ" and noun.tag_ in ("NNS", "NNPS") and children(verb, *SUBJECTS):
        governing = next((each for each in noun.ancestors if each.pos_ in ("NOUN", "PROPN")), None)
        return governing if governing is not None and governing.tag_ in ("NN", "NNP") else noun
    return noun


def agents(verb: Token) -> list[Token]:
    """Find who does it."""
    if not passive(verb):
        return surface_subject(verb)
    by = [child for child in verb.children if child.dep_ in ("obl:agent", "obl", "nmod") and preposition(child) == "by"]
    return by[:1]


def patients(verb: Token) -> list[Token]:
    """Find what or whom it is done to."""
    if passive(verb):
        return surface_subject(verb)
    if own := children(verb, "obj"):
        return [_antecedent(verb)] if own[0].lower_ in RELATIVE and _is_relative(verb) else own[-1:]
    if (told := children(verb, "iobj")) and not children(verb, "ccomp"):
        return told[:1]
    if verb.dep_ == "conj" and verb.head.pos_ == "VERB":
        return [each for each in children(verb.head, "obj") if each.i > verb.i]
    following = [each for other in children(verb, "conj") if other.pos_ == "VERB" for each in children(other, "obj")]
    if following and not any(children(verb, "obl", "ccomp", "xcomp")):
        return following[:1]
    gap = _gap(verb)
    return [gap] if gap is not None and not children(verb, "ccomp") else []


def _gap(verb: Token) -> Token | None:
    """Find the noun that a relative clause leaves out: "the deal they signed", "the rule they have to apply"."""
    while verb.dep_ == "xcomp" and not children(verb.head, "obj"):
        verb = verb.head
    if verb.dep_ not in ("acl", "acl:relcl"):
        return None
    own = children(verb, *SUBJECTS)
    return verb.head if own and own[-1].lower_ not in RELATIVE else None


def step(token: Token, role: str) -> list[Token]:
    """Find the words that stand in a role to a word.

    Roles: `self`; `agent`, `patient`, `recipient`, `addressee`; `subject` (of a verb, or of a predicate with "is");
    `author` (who sent the letter that does it), `paper` (the brief filed with it); `host` (the verb of what went on
    "at" or "during" it); `less` (how little of it), `label` (what it is called); `complement` (the verb that
    depends on it), `prospect` (one that will or would happen); `owner` ("DHS's policy"), `compound` ("DHS policy"),
    `modified` (the noun that a participle or relative clause describes); any other word is a preposition.
    """
    if role == "self":
        return [token]
    if role in ("agent", "patient", "subject"):
        verbal = token.pos_ in ("VERB", "AUX") or bool(children(token, "obj"))
        if role == "agent" and verbal:
            return agents(token)
        if role == "patient" and verbal:
            return patients(token)
        return surface_subject(token) if verbal or _has_copula(token) else []
    if role == "author":
        return _author(token)
    if role == "paper":
        return _papers(token)
    if role == "host":
        return [token.head] if token.dep_ == "obl" and preposition(token) in ("during", "at", "in") else []
    if role == "less":
        return children(token, "det", "nummod", "amod")
    if role == "label":
        return [word for word in token.subtree if word.i > token.i and word.pos_ in ("ADJ", "NOUN")]
    if role == "recipient":
        return children(token, "iobj") or children(token, "obj")[:-1]
    if role == "addressee":
        return _addressees(token)
    if role == "complement":
        ordered = [
            each for noun in children(token, "obj", "iobj") if _ordered_by(noun) for each in children(noun, "acl")
        ]
        return [*children(token, "xcomp", "ccomp", "advcl", "acl", "acl:relcl"), *ordered]
    if role == "prospect":
        return [c for c in step(token, "complement") if any(a.lemma_ in ("will", "would") for a in children(c, "aux"))]
    if role == "owner":
        return children(token, "nmod:poss")
    if role == "compound":
        return [child for child in children(token, "compound", "nmod", "amod") if not preposition(child)]
    if role == "modified":
        return [_antecedent(token)] if token.dep_ in ("acl", "acl:relcl") else []
    found = [child for child in children(token, "obl", "nmod", "obl:agent") if preposition(child) == role]
    return found if found or token.pos_ == "VERB" else _right_after(token, role)


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
    if token.lower_ in PARTITIVE or token.pos_ == "NUM":
        for inner in children(token, "nmod"):
            if preposition(inner) == "of":
                yield from spread(inner)
    yield token
    for other in children(token, "conj"):
        yield from spread(other)
    for member in children(token, "nmod", "acl", "obl", "advcl", "appos"):
        if preposition(member) in MEMBERS:
            yield from spread(member)

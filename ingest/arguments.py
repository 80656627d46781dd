"""Who did what to whom: the arguments of a word in a parse, whatever shape its sentence has.

Labels are those of Universal Dependencies. Active and passive, relative clauses, coordination, control ("forced to
implement"), participles ("the union representing officers") and nouns ("the disclosure of X to Y") all come out as the
same roles, so that a frame needs to say only which role it wants.
"""

from spacy.tokens import Token

from ingest.asides import before_commas, before_dashes, headless, interrupting, misread
from ingest.cues import (
    CALLED_ON,
    INTRODUCING,
    OBJECT_CONTROL,
    ONGOING,
    PAPERS,
    RELATIVE,
    ROLES,
    SPEECH,
    SUBJECT_CONTROL,
    THINKING,
    UNDERTAKING,
    WRITING,
)
from ingest.dependents import children, preposition

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer"})


def passive(verb: Token) -> bool:
    """Say whether a verb's subject undergoes it: "was told", "the brief filed in court"."""
    if children(verb, "nsubj:pass", "aux:pass", "csubj:pass", "obl:agent"):
        return True
    if headless(verb) or misread(verb):
        return False
    if verb.tag_ != "VBN" or children(verb, "aux"):
        return False
    if verb.dep_ == "conj" and not children(verb, "nsubj"):
        return passive(verb.head)
    own = children(verb, "nsubj")
    beside = bool(own) and own[-1].right_edge.i == verb.i - 1 and verb.nbor(-1).text != ","
    beside = beside and verb.sent[-1].text in (".", "!", "?")  # no headline: "Dozens arrested"
    active = bool(own) and (verb.dep_ in ("acl", "acl:relcl") or beside)
    return not active and not children(verb, "obj")


def surface_subject(verb: Token, depth: int = 0) -> list[Token]:
    """Find what stands as the subject of a verb, own or shared or understood; empty if nothing does for sure."""
    if depth > 8:
        return []
    own = children(verb, *SUBJECTS)
    if own and overtaken(verb):
        return [verb.head.head]
    if own and depth == 0 and (meant := _of_the_whole(verb, own[-1])):
        return meant
    if own:
        return [antecedent(verb)] if own[-1].lower_ in RELATIVE and _is_relative(verb) else own[::-1]
    if (cut_in := interrupting(verb)) is not None:
        return children(cut_in, *SUBJECTS, "dep")[:1]
    if clauses := [child for child in children(verb, "csubj") if passive(child)]:
        return surface_subject(clauses[0], depth + 1)
    if headless(verb):
        return [verb.head]
    if misread(verb):
        return children(verb.head, *SUBJECTS)[::-1]
    if aside := before_dashes(verb):
        return aside
    head = verb.head
    if head == verb:
        return before_commas(verb)
    if verb.dep_ == "conj":
        return surface_subject(head, depth + 1) if head.pos_ in ("VERB", "AUX", "ADJ") or has_copula(head) else []
    if verb.dep_ in ("xcomp", "acl"):
        return _controller(verb, depth)
    if verb.dep_ == "advcl" and verb.tag_ in ("VBG", "VBN", "VB") and not _finite_marker(verb):
        undergoing = any(mark.lower_ in ("of", "from") for mark in children(verb, "mark"))
        return _controller(verb, depth) if undergoing or _ordered(verb) else surface_subject(head, depth + 1)
    return before_commas(verb)


def overtaken(verb: Token) -> bool:
    """Say whether the parse took what a relative clause ends in for the subject: "the union that backs dockers sued".

    The sentence is then left with a noun for its root, and the verb hangs on one that takes no clause.
    """
    clause = verb.head
    whole = verb.dep_ == "ccomp" and clause.dep_ == "acl:relcl" and clause.head.dep_ == "ROOT"
    noun = whole and clause.head.pos_ in ("NOUN", "PROPN") and not has_copula(clause.head)
    return bool(noun) and clause.lemma_ not in SPEECH | THINKING and not children(verb, "mark")


def _of_the_whole(verb: Token, own: Token) -> list[Token]:
    """Find whom "they" or "it" means in "the states say in a suit they filed": the subject of the clause around it."""
    if own.lower_ not in ("they", "it") or verb.dep_ != "acl:relcl" or children(verb, "obj"):
        return []
    around = next((each for each in verb.ancestors if each.pos_ == "VERB"), None)
    if around is None or verb.head.dep_ not in ("obl", "obj"):
        return []
    meant = surface_subject(around, 1)
    several = bool(meant) and (meant[0].tag_ in ("NNS", "NNPS") or bool(children(meant[0], "conj")))
    return meant if several == (own.lower_ == "they") else []


def ordered_by(noun: Token) -> bool:
    """Say whether a noun is somebody who is asked or ordered to do something."""
    return noun.dep_ in ("obj", "iobj") and noun.head.lemma_ in OBJECT_CONTROL


def _ordered(verb: Token) -> bool:
    """Say whether an infinitive is what the object of its verb should do: "asked the court to block it"."""
    infinitive = any(mark.lower_ == "to" for mark in children(verb, "mark"))
    return infinitive and verb.head.lemma_ in OBJECT_CONTROL


def _controller(verb: Token, depth: int) -> list[Token]:
    head = verb.head
    if verb.dep_ == "acl":
        if head.lemma_ in ONGOING and any(mark.lower_ == "of" for mark in children(verb, "mark")):
            return surface_subject(head, depth + 1)
        if head.lower_ in INTRODUCING and has_copula(head):
            return surface_subject(head, depth + 1)
        if head.lemma_ in UNDERTAKING and (owner := children(head, "nmod:poss")):
            return owner
        introduced = any(child.lower_ in INTRODUCING for child in head.children) or ordered_by(head)
        return [head] if verb.tag_ in ("VBG", "VBN") or introduced else []
    if head.lemma_ not in SUBJECT_CONTROL and (patients := [*children(head, "obj"), *children(head, "iobj")]):
        return [patients[0]]
    if called := [each for each in children(head, "obl") if preposition(each) in CALLED_ON.get(head.lemma_, ())]:
        return called[:1]
    return surface_subject(head, depth + 1)


def _finite_marker(verb: Token) -> bool:
    return verb.tag_ == "VB" and not any(child.lower_ == "to" for child in children(verb, "mark"))


def has_copula(token: Token) -> bool:
    """Say whether a word is a predicate with "is"."""
    return bool(children(token, "cop"))


def _is_relative(verb: Token) -> bool:
    if verb.dep_ == "acl" and verb.lemma_ in WRITING and verb.head.lemma_ in PAPERS:
        return any(child.lower_ in RELATIVE for child in children(verb, "obj"))
    return verb.dep_ == "acl:relcl" or (verb.dep_ == "conj" and _is_relative(verb.head))


def antecedent(verb: Token) -> Token:
    """Find the noun of a relative clause; a singular verb passes over a plural noun to the one that governs it.

    What is sent or written is a paper: "a memo that breaks the law, which he sent"; who acts is somebody and no body:
    "a lawyer with the port, who sued".
    """
    finite = children(verb, "aux", "cop", "aux:pass") or [verb]
    while verb.dep_ == "conj":
        verb = verb.head
    noun = _whose_role(verb, verb.head)
    sent = any(child.lower_ in RELATIVE for child in children(verb, "obj", "nsubj:pass"))
    if sent and verb.lemma_ in WRITING and noun.lemma_ not in PAPERS:
        return next((each for each in noun.ancestors if each.lemma_ in PAPERS and each.pos_ == "NOUN"), noun)
    if finite[0].tag_ == "VBZ" and noun.tag_ in ("NNS", "NNPS") and children(verb, *SUBJECTS):
        governing = next((each for each in noun.ancestors if each.pos_ in ("NOUN", "PROPN")), None)
        return governing if governing is not None and governing.tag_ in ("NN", "NNP") else noun
    return noun


def _whose_role(verb: Token, noun: Token) -> Token:
    """Pass from a body to the role in it where "who" begins the clause: "a lawyer with the Tide League who sued"."""
    who = any(child.lower_ == "who" for child in children(verb, *SUBJECTS))
    above = noun.head
    inner = noun.dep_ == "nmod" and noun.pos_ == "PROPN" and above.lower_ in ROLES and above.tag_ == "NN"
    return above if who and inner and preposition(noun) in ("for", "of", "at", "with", "from") else noun


def agents(verb: Token) -> list[Token]:
    """Find who does it."""
    if not passive(verb):
        return surface_subject(verb)
    by = [child for child in verb.children if child.dep_ in ("obl:agent", "obl", "nmod") and preposition(child) == "by"]
    hung = [
        each
        for phrase in children(verb, "obl")
        if preposition(phrase) in ("to", "as", "on", "in", "at")
        for each in children(phrase, "nmod")
        if preposition(each) == "by"
    ]
    first = (by or hung)[:1]
    return [*first, *(each for each in children(verb, "obl") if by and _goes_on(by[0], each))]


def _goes_on(first: Token, other: Token) -> bool:
    """Say whether a phrase is "and others" after who did it, though the parse hangs it on the verb."""
    joined = other.left_edge.lower_ in ("and", "or") and not children(other, "case")
    return joined and other.i > first.i and other.left_edge.i == first.right_edge.i + 1


def patients(verb: Token) -> list[Token]:
    """Find what or whom it is done to."""
    if misread(verb):
        return [verb.head]
    if passive(verb):
        return surface_subject(verb)
    if after := [c for c in children(verb, "ccomp") if overtaken(c)]:
        return children(after[0], "nsubj")
    if own := [each for each in children(verb, "obj") if not children(each, "case")]:
        return [antecedent(verb)] if own[0].lower_ in RELATIVE and _is_relative(verb) else own[-1:]
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

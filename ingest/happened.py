"""Does a verb tell one event that happened or is to happen, and not a habit, a wish or a condition?"""

from spacy.tokens import Token

from ingest import cues
from ingest.annotate import Annotated
from ingest.dependents import children
from ingest.factuality import modality, polarity
from ingest.happenings import Happening

HABIT = cues.words("often usually always routinely regularly frequently typically sometimes rarely normally generally")
CAUSING = cues.words("cause lead force prompt push trigger drive compel enable spark")
"""Verbs of what brought it about that somebody did something, or that something fell."""

DYING = cues.words("die perish drown")
HURTING = DYING | cues.words("kill wound injure hurt displace trap strand hospitalise hospitalize")
OCCASION = cues.words("when after as")

BROUGHT_ABOUT = CAUSING | cues.words("manage help begin start continue allow")
WHOEVER = cues.words("anyone everyone anybody everybody those whoever")
PLANNING = cues.words("plan intend schedule set prepare")
HAD = cues.words("had was were been being has have got will 've ’ve 'll ’ll")
REDUCED = ("acl", "acl:relcl", "advcl", "ROOT", "ccomp")


def happened(annotated: Annotated, verb: Token, what: Happening) -> bool:
    """Say whether a verb tells one event, actual or planned."""
    if polarity(verb) == "negated" or modality(verb) not in ("actual", "planned"):
        return False
    helpers = {child.lower_ for child in children(verb, "aux", "aux:pass")}
    either = any(child.lower_ in ("or", "nor") for child in children(verb, "cc"))
    if either or "would" in helpers or HABIT & {child.lower_ for child in children(verb, "advmod")}:
        return False
    if _restricting(verb):
        return False
    if verb.tag_ == "VBD":
        return True
    if verb.tag_ == "VBN":
        return bool(helpers & HAD) or not helpers and _participle(verb)
    if verb.tag_ == "VBG":
        return _going_on(verb, what, helpers)
    if verb.tag_ in ("VBP", "VBZ"):
        return _headline(annotated, verb)
    if verb.dep_ == "xcomp" and verb.head.lemma_ in PLANNING and verb.head.tag_ != "VB":
        return True
    told = verb.head.tag_ in ("VBD", "VBN") or verb.head.tag_ == "VBG" and verb.head.dep_ == "advcl"
    brought_about = verb.dep_ == "xcomp" and verb.head.lemma_ in BROUGHT_ABOUT and told
    return bool(helpers & {"will", "'ll", "’ll"}) or brought_about


def _restricting(verb: Token) -> bool:
    """Say whether a clause only says which people are meant, whoever they are: "anyone who crossed the border"."""
    noun = verb.head
    if verb.dep_ != "acl:relcl" or noun.dep_.startswith("nsubj") or verb.i < noun.i:
        return False
    if noun.lower_ in WHOEVER:
        return True
    told = children(noun, "det", "nummod", "amod", "nmod:poss", "compound")
    return noun.lemma_ in ("people", "person") and noun.tag_ in ("NNS", "NN") and not told


def told_of(verb: Token) -> bool:
    """Say whether a clause around tells what came of it: "two died when a bus overturned", "caused it to fall"."""
    if verb.dep_ == "xcomp":
        return verb.head.lemma_ in CAUSING
    hurting = next((each for each in (verb.head, verb.head.head) if each.lemma_ in HURTING), None)
    return hurting is not None and occasion(verb, hurting)


def occasion(verb: Token, upper: Token) -> bool:
    """Say whether a clause that begins with "when" or "after" hangs on another, by its verb or by what it is about."""
    clause = next((each for each in (verb, verb.head) if each.head == upper and each not in (upper, verb.doc[0])), None)
    return clause is not None and clause.i > upper.i and clause.left_edge.lower_ in OCCASION


def _participle(verb: Token) -> bool:
    """Say whether a bare participle is a clause: "sailors rescued off Aceh"; in "and 500 wounded" it is a noun."""
    counted = verb.i > 0 and verb.nbor(-1).tag_ in ("CD", "JJ", "DT")
    shared = verb.dep_ == "conj" and verb.head.pos_ == "VERB" and verb.head.tag_ in ("VBN", "VBD")
    return not counted and (shared or verb.dep_ in REDUCED)


def _going_on(verb: Token, what: Happening, helpers: set[str]) -> bool:
    if helpers:
        return bool(helpers & {"was", "were", "been"} or what.shape == "inquiry" and helpers & {"is", "are"})
    counted = verb.dep_ == "acl" and bool(children(verb.head, "nummod")) and bool(children(verb, "obl"))
    marks = {mark.lower_ for mark in children(verb, "mark", "case")}
    done = marks <= {"after"} and verb.head.tag_ in (("VBD", "VBN") if marks else ("VBD",))
    return counted or verb.dep_ == "advcl" and done


def _headline(annotated: Annotated, verb: Token) -> bool:
    """Say whether a verb stands in the title, where the present tells what happened."""
    title = annotated.document.title
    return title is not None and verb.sent.text.split() == title.split()

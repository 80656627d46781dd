"""What somebody calls something, or accuses somebody of, in a noun: "called it a betrayal of", "accused of fraud"."""

from spacy.tokens import Token

from ingest.arguments import passive, surface_subject
from ingest.cues import words
from ingest.dependents import children, preposition

LABELLING = words("call brand label describe denounce condemn slam blast decry dismiss see regard characterize portray")
ACCUSING = words("accuse")
SAID = ("obj", "xcomp", "ccomp", "obl", "advcl", "nmod", "appos")


def charging(noun: Token) -> Token | None:
    """Give the verb by which somebody calls something this noun, or accuses somebody of it; None where none does."""
    if noun.pos_ != "NOUN" or noun.dep_ not in SAID:
        return None
    for verb in (noun.head, noun.head.head):
        if verb.pos_ != "VERB" or verb.i > noun.i:
            continue
        if verb.lemma_ in ACCUSING and preposition(noun) == "of":
            return verb
        if verb == noun.head and verb.lemma_ in LABELLING and (_bare(noun) or preposition(noun) == "as"):
            return verb if _things(verb, noun) else None
    return None


def charged(noun: Token) -> list[Token]:
    """Find what is called so, or who is accused of it."""
    verb = charging(noun)
    return _things(verb, noun) if verb is not None else []


def _bare(noun: Token) -> bool:
    return not preposition(noun) and noun.dep_ in ("obj", "xcomp", "ccomp")


def _things(verb: Token, noun: Token) -> list[Token]:
    if own := children(noun, "nsubj"):
        return own
    if passive(verb):
        return surface_subject(verb)
    return [each for each in children(verb, "obj") if each != noun][:1]

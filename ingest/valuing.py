"""How English calls things good or bad: what one predicate, label or duty says of its subject or object."""

from typing import Literal

from spacy.tokens import Token

from ingest.dependents import children, preposition
from ingest.factuality import polarity
from ingest.worth import (
    ABOUT,
    BAD,
    BAD_NOUNS,
    CAUSING,
    DOING,
    DOUBT,
    ENDING_NEEDED,
    GENERAL,
    GOOD,
    GOOD_NOUNS,
    HARMING,
    HELPING,
    INSTANCE,
    LABELLING,
    LINKING,
    PERIL,
    PROMISES,
    UNDOING,
    UNSURE_OF_GOOD,
    WRONGING,
)

Sign = Literal[-1, 1]


def verdict(token: Token) -> Sign | None:
    """Say whether a word, as the predicate of its clause, calls its subject good (1) or bad (-1), or neither.

    Negation turns it round: "is not fair", "would not endanger anybody". What might only be good is no praise.
    """
    sign = _of_verb(token) if token.pos_ == "VERB" else _of_predicate(token)
    if sign is None:
        return None
    negated = polarity(token) == "negated"
    if negated and sign > 0 and any(each.lower_ == "longer" for each in children(token, "advmod")):
        return None
    unsure = token.pos_ != "VERB" or _duty(token) is None
    if sign > 0 and not negated and unsure and {aux.lower_ for aux in children(token, "aux")} & UNSURE_OF_GOOD:
        return None
    return (1 if sign < 0 else -1) if negated else sign


def wrongs(token: Token) -> bool:
    """Say whether a verb tells of somebody who does wrong: "has failed them", "is putting lives at risk"."""
    blaming = token.lemma_ in WRONGING and not children(token, "xcomp") or _in_peril(token) or _breaks_word(token)
    return token.pos_ == "VERB" and blaming and polarity(token) == "affirmed" and not children(token, "nsubj:pass")


def label(verb: Token) -> Sign | None:
    """Say whether something is called good or bad: "called it cruel", "hailed the deal as a triumph"."""
    if verb.lemma_ not in LABELLING or polarity(verb) == "negated":
        return None
    after = [each for thing in children(verb, "obj") for each in children(thing, "amod", "nmod") if each.i > thing.i]
    for each in (*children(verb, "xcomp", "ccomp", "advcl", "obj", "obl"), *after):
        introduced = any(child.lower_ == "as" for child in children(each, "case", "mark", "advmod"))
        named = verb.lemma_ in ("call", "brand", "label") and not children(each, "cop")
        named = named and (each.dep_ in ("xcomp", "ccomp", "amod") or each in children(verb, "obj")[1:])
        if each.i > verb.i and (introduced or named):
            return adjective(each) if each.pos_ == "ADJ" else _of_noun(each) if each.pos_ == "NOUN" else None
    return None


def adjective(token: Token) -> Sign | None:
    """Say whether an adjective by itself is praise or blame."""
    return -1 if token.lower_ in BAD else 1 if token.lower_ in GOOD and not _bounded(token) else None


def doubted(token: Token) -> list[Token]:
    """Find what a clause says there is reason to doubt: "the lapses raise questions about the ministry's ability"."""
    if token.lemma_ != "raise" or token.pos_ != "VERB" or polarity(token) == "negated":
        return []
    doubts = [each for each in children(token, "obj") if each.lemma_ in DOUBT]
    found = [
        about for each in (token, *doubts) for about in children(each, "nmod", "obl") if preposition(about) in ABOUT
    ]
    return [owner for about in found for owner in (children(about, "nmod:poss") or [about])] if doubts else []


def feared(token: Token) -> bool:
    """Say whether a verb tells what something may bring about, as one who warns of it puts it."""
    return token.pos_ == "VERB" and token.lemma_ in CAUSING and polarity(token) == "affirmed"


def valued(noun: Token) -> Sign | None:
    """Say what the adjectives before a noun make of it: "this cruel policy", "a sensible plan"."""
    lemmas = {child.lower_ for child in children(noun, "amod")}
    if lemmas & BAD:
        return -1
    return 1 if lemmas & GOOD else None


def _of_predicate(token: Token) -> Sign | None:
    if (
        not children(token, "cop")
        and not (token.dep_ == "xcomp" and token.head.lemma_ in LINKING)
        and not _shares(token)
    ):
        return None
    if token.pos_ == "ADJ":
        return adjective(token)
    if token.pos_ != "NOUN":
        return None
    if token.lemma_ in INSTANCE:
        inner = [each for each in children(token, "nmod") if preposition(each) == "of"]
        return _of_noun(inner[0]) if inner else None
    return _of_noun(token)


def _of_noun(noun: Token) -> Sign | None:
    compounds = {child.lemma_ for child in children(noun, "compound")}
    if noun.lemma_ in BAD_NOUNS or compounds & BAD_NOUNS:
        return -1
    if noun.lemma_ in GOOD_NOUNS:
        return 1
    return valued(noun) if noun.lemma_ in GENERAL else None


def _shares(token: Token) -> bool:
    """Say whether a word is a further predicate of the same "is": "it is clumsy and cruel"."""
    return token.dep_ == "conj" and token.pos_ == token.head.pos_ and bool(children(token.head, "cop"))


def _bounded(token: Token) -> bool:
    """Say whether praise is of something else, or is measured: "right about", "effective on Monday", "as good as"."""
    measured = {child.lower_ for child in children(token, "advmod")} & {"as", "so", "too", "only", "less", "more"}
    return bool(measured) or bool(
        children(token, "obl", "xcomp") and token.lower_ in ("effective", "welcome", "good", "right")
    )


def _of_verb(token: Token) -> Sign | None:
    if duty := _duty(token):
        return duty
    if children(token, "nsubj:pass", "aux:pass"):
        return None
    if token.lemma_ in HARMING or _in_peril(token):
        return -1
    return 1 if token.lemma_ in HELPING and children(token, "obj") else None


def _in_peril(token: Token) -> bool:
    if token.lemma_ not in ("put", "place", "leave"):
        return False
    return any(each.lemma_ in PERIL and preposition(each) in ("at", "in") for each in children(token, "obl", "xcomp"))


def _breaks_word(token: Token) -> bool:
    """Say whether a verb tells of a promise not kept: "had broken his word", "went back on its pledge"."""
    given = {each.lemma_ for each in children(token, "obj", "obl")} & PROMISES
    back = token.lemma_ == "go" and any(each.lower_ == "back" for each in token.children)
    return bool(given) and (token.lemma_ in ("break", "renege") or back)


def asked(verb: Token) -> tuple[Sign, list[Token]] | None:
    """Read what somebody says ought to be done to something: "they should scrap it", "we must keep the law"."""
    owed = (
        {aux.lower_ for aux in children(verb, "aux")} & ENDING_NEEDED
        or verb.dep_ == "xcomp"
        and verb.head.lemma_ == "need"
    )
    things = children(verb, "obj")
    if not owed or not things or polarity(verb) == "negated" or verb.lemma_ not in DOING | UNDOING:
        return None
    return (1 if verb.lemma_ in DOING else -1), things


def _duty(token: Token) -> Sign | None:
    """Read what ought to become of something: "must go", "should be scrapped", "should be kept"."""
    owed = any(aux.lower_ in ENDING_NEEDED for aux in children(token, "aux"))
    owed = owed or token.dep_ == "xcomp" and token.head.lemma_ == "need"
    passive = bool(children(token, "aux:pass"))
    if not owed or not (
        passive or token.lemma_ in ("go", "end", "stop") and not children(token, "obj", "xcomp", "obl")
    ):
        return None
    return -1 if token.lemma_ in UNDOING else 1 if token.lemma_ in DOING else None

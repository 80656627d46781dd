"""Whom "it" and "they" mean in what somebody says of themselves: "the ministry said it would appeal"."""

from spacy.tokens import Token

from ingest.arguments import passive, surface_subject
from ingest.cues import SPEECH, words
from ingest.dependents import children

OWN_TENSES = words("will would have be 'd 'll 've")
INTENDING = words("plan intend hope expect seek want aim need")
OF_RULES = words(
    "violate breach break contravene infringe flout affect harm hurt apply bar ban require force allow mean cost take "
    "help make cause lead threaten endanger undermine exceed cover target run happen"
)
"""What is said at least as often of a policy: "the charity said it would harm them"."""


def speaking_of_itself(pronoun: Token) -> Token | None:
    """Find the subject of the verb of speech under which "it" or "they" does something; nothing where it may be else.

    An act that is done, under way or meant is the speaker's; one that policies do too is nobody's for sure.
    """
    verb = pronoun.head
    while verb.dep_ in ("xcomp", "conj") and not children(verb, "nsubj"):
        verb = verb.head
    meant = {aux.lemma_.lower() for aux in children(verb, "aux")} & OWN_TENSES or verb.lemma_ in INTENDING
    telling = verb.head
    if pronoun.dep_ != "nsubj" or verb.dep_ != "ccomp" or verb.pos_ != "VERB" or passive(verb) or not meant:
        return None
    if telling.lemma_ not in SPEECH or verb.lemma_ in OF_RULES or children(verb, "csubj"):
        return None
    subject = next(iter(surface_subject(telling)), None)
    several = subject is not None and (subject.tag_ in ("NNS", "NNPS") or bool(children(subject, "conj")))
    return subject if subject is not None and subject.i < pronoun.i and several == (pronoun.lower_ == "they") else None

"""What makes a clause somebody's word: verbs and nouns of speech above it, and asides as "she said" beside it."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from ingest import cues
from ingest.annotate import Annotated, Found
from ingest.arguments import agents, passive
from ingest.asides import before_dashes, interrupting
from ingest.charges import charging
from ingest.dependents import children, preposition
from ingest.lookup import resolve_each, resolve_token
from ingest.speakers import SPEAKERS, speaker_of, subject_of_speech
from ontology.claim import Status
from ontology.nodes.agents import AdvocacyGroup, NewsOutlet, Union

LONGEST = 20
VAGUE_PASSIVES = cues.words("say believe think understand rumor rumour report suspect")
OFFICIAL = cues.words("inspection audit investigation inquiry enquiry review probe court tribunal judge jury inspector")
COMPLAINTS = cues.words("lawsuit suit complaint indictment petition plaintiff prosecutor filing accuser claimant")
REFLEXIVE = cues.words("himself herself itself themselves myself yourself ourselves oneself")
OPINIONS = cues.words("account telling admission view words opinion estimation reckoning")
"""Nouns whose owner says what a clause says: "by her own account", "in the words of the mayor"."""
FILING = cues.words("file bring lodge submit write")


@dataclass(frozen=True, slots=True)
class Voice:
    """A word that makes a clause somebody's, who that is if known, and a status that no list gives for that word."""

    cue: Token | None
    source: Found | None
    status: Status | None = None


def presupposed(trigger: Token) -> bool:
    """Say whether a word stands inside a noun phrase of its clause, so that who speaks takes it for granted.

    "She said that the union representing officers objects": that the union represents them is nobody's word.
    What is claimed by a noun is: "the allegation that the union broke the law".
    """
    if charging(trigger) is not None:
        return False
    token = trigger
    while True:
        nominal = token.pos_ in ("NOUN", "PROPN", "PRON") and not children(token, "cop")
        if nominal and token.dep_ not in ("ccomp", "parataxis", "ROOT"):
            return True
        if token.dep_ in ("ccomp", "parataxis", "ROOT") or token.head == token:
            return False
        if claimed_by_noun(token) or _told(token):
            return False
        token = above(token)


def above(token: Token) -> Token:
    """Give what a word depends on; what somebody is accused of, or told, depends on the accusing and the telling."""
    accused = token.dep_ == "acl" and token.head.dep_ == "obj" and token.head.head.lemma_ == "accuse"
    return token.head.head if accused or _told(token) else token.head


def _told(token: Token) -> bool:
    """Say whether a clause without "that" is what somebody is told, though the parse hangs it on who is told.

    So does "told them in a letter that …", where it hangs on the letter.
    """
    marked = any(mark.lower_ == "that" for mark in children(token, "mark"))
    if marked and token.dep_.startswith("acl") and token.head.dep_ == "obl" and token.head.lemma_ in cues.PAPERS:
        return True
    heard = token.head.dep_ in ("iobj", "obj") and token.head.head.lemma_ in cues.ADDRESSING
    own = children(token, "nsubj", "nsubj:pass")
    if marked and token.dep_ == "acl" and heard and own:
        return True
    if token.dep_ != "acl:relcl" or not heard:
        return False
    whole = bool(
        children(token, "obj", "cop", "nsubj:pass", "xcomp", "ccomp")
    )  # nothing left out that "the court" could be
    return bool(own) and own[0].lower_ not in cues.RELATIVE and (whole or not children(token.head, "det"))


def claimed_by_noun(token: Token) -> bool:
    """Say whether a clause is what a noun of speech says: "claims that …", "the accusation of violating …"."""
    marks = {mark.lower_ for mark in children(token, "mark")}
    told = token.dep_ in ("acl", "ccomp") and token.head.pos_ == "NOUN" and token.i > token.head.i
    return told and token.head.lemma_ in cues.CLAIMS and bool(marks & {"that", "of"})


def voices(annotated: Annotated, trigger: Token) -> Iterator[Voice]:
    """Give whose word the clause of a trigger is said to be, nearest first."""
    token = trigger
    if (verb := charging(trigger)) is not None:
        yield _voice(annotated, verb)
        token = verb
    while True:
        yield from _beside(annotated, token)
        if claimed_by_noun(token):
            yield from _of_noun(annotated, token.head)
        head = above(token)
        if head == token:
            return
        cut = token.dep_ == "conj" and bool(before_dashes(token)) and bool(children(head, "ccomp"))
        if cut and head.lemma_ in cues.SPEECH or _says(head, token):
            yield _voice(annotated, head)
        token = head


def _says(head: Token, token: Token) -> bool:
    """Say whether a verb of speech governs a clause: "said that …", "is said to …", "was accused of …"."""
    if _opening(head, token):
        return True
    if head.pos_ != "VERB" and not _taken_for_noun(head) or head.lemma_ not in cues.SPEECH or _of_oneself(head):
        return False
    if head.lemma_ == "accuse":
        return token.dep_ in ("xcomp", "advcl", "obl", "acl")
    return token.dep_ in ("ccomp", "xcomp") or _told(token)


def _of_oneself(verb: Token) -> bool:
    """Say whether somebody finds nothing but himself: "they found themselves fleeing"."""
    return verb.lemma_ in cues.FINDING and any(each.lower_ in REFLEXIVE for each in children(verb, "obj"))


def _opening(verb: Token, token: Token) -> bool:
    """Say whether a clause follows "As the mayor said," where the parse made that the main clause."""
    follows = token.dep_ == "parataxis" and verb.i < token.i and verb.sent[0].lower_ == "as"
    return follows and (verb.lemma_ in cues.SPEECH or _puts_it(verb))


def _puts_it(verb: Token) -> bool:
    return verb.lemma_ == "put" and any(each.lower_ == "it" for each in children(verb, "obj"))


def _taken_for_noun(verb: Token) -> bool:
    """Say whether a verb in -s was tagged as a noun: "a memo obtained by the paper shows that …"."""
    return verb.pos_ == "NOUN" and verb.lower_.endswith("s") and bool(children(verb, "nsubj", "ccomp")[1:])


def _voice(annotated: Annotated, cue: Token) -> Voice:
    """Read a verb of speech; nobody's word, as "is said to", is an allegation, and "was found to" a finding."""
    source = speaker_of(annotated, cue)
    if passive(cue) and source is None:
        if cue.lemma_ in VAGUE_PASSIVES:
            return Voice(cue, None, "alleged")
        return Voice(cue, None, "found" if cue.lemma_ in cues.FINDING else None)
    subjects = subject_of_speech(cue)
    lemmas = {word.lemma_ for word in (*subjects, *(each for s in subjects for each in children(s, "compound")))}
    if cue.lemma_ in cues.FINDING and lemmas & OFFICIAL and not _private(annotated, subjects):
        return Voice(cue, source, "found")
    complaining = lemmas & COMPLAINTS and cue.lemma_ in cues.TELLING
    return Voice(cue, source, "alleged" if complaining else None)


def _private(annotated: Annotated, subjects: list[Token]) -> bool:
    """Say whether an audit or inquiry is that of a body that holds nobody to anything: "an audit by the charity"."""
    of = [each for s in subjects for each in children(s, "nmod", "nmod:poss", "compound")]
    return any(resolve_token(annotated, each, (AdvocacyGroup, NewsOutlet, Union)) is not None for each in of)


def _of_noun(annotated: Annotated, noun: Token) -> Iterator[Voice]:
    """Read "claims that …": whose they are, and that they are rejected where somebody rejects them."""
    verb = noun.head if noun.dep_ in ("obj", "nsubj:pass", "obl") and noun.head.pos_ == "VERB" else None
    parsed_away = [each for each in children(noun, "amod") if each.tag_ == "VBN" and noun.dep_ == "ROOT"]
    rejecting = verb if verb is not None and verb.lemma_ in cues.REJECTING else None
    if rejecting is not None or any(each.lemma_ in cues.REJECTING for each in parsed_away):
        yield Voice(rejecting, speaker_of(annotated, rejecting) if rejecting is not None else None, "denied")
        return
    owners = [*children(noun, "nmod:poss"), *(n for n in children(noun, "nmod") if preposition(n) in ("by", "from"))]
    if verb is not None and verb.lemma_ in cues.VOICING and not owners:
        owners = agents(verb)
    source = next((found for each in owners for found in resolve_each(annotated, each, SPEAKERS)), None)
    yield Voice(noun, source, cues.CLAIMS[noun.lemma_])


def _beside(annotated: Annotated, token: Token) -> Iterator[Voice]:
    """Read asides of a clause: "…, they say", "as she noted"."""
    cut_in = interrupting(token)
    if cut_in is not None and cut_in.lemma_ in cues.SPEECH:
        yield _voice(annotated, cut_in)
        return
    for aside in children(token, "parataxis", "advcl"):
        introduced = aside.left_edge.lower_ == "as"
        short = len(list(aside.subtree)) <= LONGEST and bool(agents(aside))
        speaking = aside.lemma_ in cues.SPEECH and not _of_oneself(aside) or _puts_it(aside)
        if speaking and short and (aside.dep_ == "parataxis" or introduced):
            yield _voice(annotated, aside)


def according_to(annotated: Annotated, trigger: Token) -> Iterator[Voice]:
    """Find whom a sentence names after "according to" or "per", where that is said of the trigger's clause.

    What stands in a complaint is alleged, by whoever filed it.
    """
    for token in trigger.sent:
        if token.lower_ == "according" and _covers(token, trigger):
            named = [token.head] if token.dep_ == "case" else children(token, "obl", "obj", "nmod")
            named = [each for each in named if preposition(each).endswith("to") or token.dep_ == "case"]
        elif token.lower_ == "per" and token.dep_ == "case" and token.nbor(-1).text == ",":
            named = [token.head]
        elif token.lower_ in OPINIONS and preposition(token) in ("by", "in"):
            named = children(token, "nmod:poss") or [c for c in children(token, "nmod") if preposition(c) == "of"]
        else:
            continue
        for each in named:
            found = resolve_token(annotated, each, SPEAKERS)
            if each.lemma_ in COMPLAINTS and each.pos_ == "NOUN":
                filing = [by for verb in children(each, "acl") for by in agents(verb) if verb.lemma_ in FILING]
                authors = [*filing, *(by for by in children(each, "nmod") if preposition(by) in ("by", "from"))]
                found = found or next((f for by in authors for f in resolve_each(annotated, by, SPEAKERS)), None)
                yield Voice(None, found, "alleged")
            elif found is not None:
                yield Voice(None, found)


def _covers(according: Token, trigger: Token) -> bool:
    """Say whether "according to" is said of a whole sentence, or of a clause that a trigger is part of."""
    clause = next((word for word in according.ancestors if word.pos_ in ("VERB", "AUX")), None)
    return clause is None or not clause.dep_.startswith("acl") or clause == trigger or clause.is_ancestor(trigger)

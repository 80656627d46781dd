"""Who speaks: the agent or document that a verb of speech has for its subject."""

from spacy.tokens import Token

from ingest import cues
from ingest.annotate import Annotated, Found
from ingest.arguments import agents, passive
from ingest.dependents import children
from ingest.lookup import Kinds, resolve_each
from ingest.unnamed_sources import unnamed
from ontology.nodes.agents import Agent, Group, Organization, Person
from ontology.nodes.documents import Document
from ontology.nodes.places import Jurisdiction

SPEAKERS = (Agent, Document)
REACH = 900
BODIES = cues.words(
    "group organization organisation nonprofit charity association union agency department ministry office"
)


def speaker_of(annotated: Annotated, cue: Token) -> Found | None:
    """Find who speaks by a verb of speech, or whose word a noun as "allegation" is said to be."""
    if cue.pos_ == "NOUN" and not children(cue, "nsubj"):
        return None
    subjects = [*_subjects(cue), *children(cue, "nsubj")]
    for token in subjects:
        if found := resolve_each(annotated, token, SPEAKERS):
            return found[0]
    if subjects:
        known = _echo(annotated, subjects[0]) or _the_same(annotated, subjects[0])
        return known or _unnamed(annotated, subjects[0])
    if cue.lemma_ in cues.ADDRESSING or cue.tag_ == "VBG" or passive(cue):
        return None
    end = cue.idx + len(cue)
    after = annotated.starting(end, end + 6)
    text = annotated.document.text
    named = (m for m in after if isinstance(m.entity, SPEAKERS) and not text[end : m.start].strip(" ,\n").isalpha())
    return next(named, None)


def _unnamed(annotated: Annotated, subject: Token) -> Found | None:
    """Make whom a subject tells that is nobody's name, up to where a relative clause or an aside begins."""
    if subject.pos_ not in ("NOUN", "PROPN"):
        return None
    ends = [c.left_edge.i for c in children(subject, "acl:relcl", "appos", "parataxis") if c.i > subject.i]
    phrase = subject.doc[subject.left_edge.i : min([*ends, subject.right_edge.i + 1])]
    return unnamed(annotated, phrase) if "," not in phrase.text and len(phrase) else None


def _echo(annotated: Annotated, subject: Token) -> Found | None:
    """Find whom "the official" takes up again: the last such person before it, speakers first."""
    before = annotated.starting(subject.idx - REACH + 1, subject.idx)
    definite = any(child.lower_ == "the" for child in children(subject, "det"))
    same = [m for m in before if definite and annotated.doc[m.root].lemma_ == subject.lemma_ and subject.tag_ == "NN"]
    speaking = [m for m in same if annotated.doc[m.root].head.lemma_ in cues.SPEECH]
    return next((m for m in reversed(speaking or same) if isinstance(m.entity, SPEAKERS)), None)


def subject_of_speech(cue: Token) -> list[Token]:
    """Give the words that stand for who speaks; for "it" the subject of the sentence before."""
    subjects = _subjects(cue)
    return [each for word in subjects for each in (_subject_before(word) if word.lower_ == "it" else [word])]


def _subjects(cue: Token) -> list[Token]:
    """Give the subjects of a verb of speech; the "it" of "it says that …" speaks, that of "it is said" does not."""
    return agents(cue) or ([] if passive(cue) else children(cue, "expl"))


def _subject_before(word: Token) -> list[Token]:
    start = word.sent.start
    before = word.doc[start - 1].sent if start else ()
    return [each for each in before if each.dep_ in ("nsubj", "nsubj:pass") and each.head.dep_ == "ROOT"][:1]


def _the_same(annotated: Annotated, subject: Token) -> Found | None:
    """Find whom "it", "they" or "the group", as who speaks, takes up: whom the sentence before is about.

    That is its subject, and nothing where that is somebody else. What reads so and so is a paper.
    """
    definite = subject.lemma_ in BODIES and [child.lower_ for child in subject.children] == ["the"]
    if subject.lower_ not in ("it", "they") and not definite:
        return None
    kinds: Kinds = (Document,) if subject.head.lemma_ == "read" else (Organization,) if definite else SPEAKERS
    for word in _subject_before(subject):
        for found in resolve_each(annotated, word, kinds):
            many = isinstance(found.entity, Group) and word.tag_ in ("NNS", "NNPS")
            if many == (subject.lower_ == "they") and not isinstance(found.entity, (Person, Jurisdiction)):
                return found
    return None

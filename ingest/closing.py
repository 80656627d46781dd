"""Who closes what is told with "…, he said" where the parse made something else of the verb of speech.

"The port ended the levy, officials at the harbour ministry told reporters on Monday": a parser easily takes the
officials for one more thing that was ended. The commas tell it all the same.
"""

from dataclasses import dataclass

from spacy.tokens import Span, Token

from ingest.annotate import Annotated, Found
from ingest.cues import words
from ingest.unnamed_sources import unnamed
from ontology.nodes.agents import Agent, Person
from ontology.nodes.documents import Document

CLOSING = words(
    "say tell add report note announce explain argue claim allege confirm acknowledge admit concede contend assert "
    "maintain insist state warn estimate show reveal complain"
)
"""Verbs of speech that leave nothing to follow where it was said before: "…, the mayor confirmed"."""

SAID = frozenset({"VBD", "VBZ", "VBP", "VBN"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
LINKS = words(
    "and but or nor which who that where when while as although though because if since after before until unless so"
)
FOLLOWING = frozenset({"ADP", "ADV", "PUNCT", "SPACE"})
DAYS = words("monday tuesday wednesday thursday friday saturday sunday last this late early earlier yesterday today")
QUOTES = frozenset('"“”')


@dataclass(frozen=True, slots=True)
class Close:
    """A verb of speech that closes what is told, and who speaks if known."""

    cue: Token
    source: Found | None


def closing(annotated: Annotated, trigger: Token) -> Close | None:
    """Find the words after a clause that say whose word it is: "…, officials at the ministry said"."""
    sentence = trigger.sent
    for cue in sentence[trigger.i - sentence.start + 1 :]:
        if cue.lemma_ not in CLOSING or cue.tag_ not in SAID or not _nothing_follows(cue):
            continue
        parts = _parts(cue)
        if len(parts) < 2 or trigger.i >= parts[0].end or not _told(parts[0]):
            continue
        if all(part[0].lower_ not in LINKS and not any(t.tag_ in FINITE for t in part) for part in parts[1:]):
            return Close(cue, _speaking(annotated, parts[1:]))
    return None


def _nothing_follows(cue: Token) -> bool:
    """Say whether a verb of speech has nothing after it that is said, only when, where or to whom."""
    rest = cue.doc[cue.i + 1 : cue.sent.end]
    if not rest or QUOTES & set(rest.text):
        return not rest
    light = rest[0].pos_ in FOLLOWING or rest[0].lower_ in DAYS
    if not light and cue.lemma_ != "tell":
        return False
    for word in rest:
        if word.text in (",", ".", ";"):
            return True
        if word.tag_ in FINITE or word.lower_ == "that":
            return False
    return True


def _parts(cue: Token) -> list[Span]:
    """Split what stands before a verb of speech: what is told, then who speaks, a name and its apposition apart."""
    doc, start = cue.doc, cue.sent.start
    last = cue.i - 1 if cue.nbor(-1).pos_ == "ADV" else cue.i
    commas = [t.i for t in doc[start:last] if t.text == ","]
    apart = bool(commas) and commas[-1] == last - 1
    needed = 3 if apart else 1
    if len(commas) < needed:
        return []
    cuts = commas[-needed:]
    told = doc[start : cuts[0]]
    ends = [*cuts[1:], last]
    named = [doc[cut + 1 : end] for cut, end in zip(cuts, ends, strict=True)]
    return [told, *(part for part in named if len(part))]


def _told(part: Span) -> bool:
    """Say whether something is told: a clause, and none that only says when or although what."""
    opening = next((t for t in part if not t.is_space), None)
    clause = any(t.tag_ in FINITE for t in part)
    return clause and opening is not None and opening.lower_ not in LINKS and not QUOTES & set(part.text)


def _speaking(annotated: Annotated, parts: list[Span]) -> Found | None:
    """Find who speaks: somebody named, or what the words begin with, or people whom only these words tell."""
    for part in parts:
        for found in annotated.starting(part.start_char, part.end_char):
            before = annotated.doc.char_span(part.start_char, found.start, alignment_mode="contract")
            if isinstance(found.entity, Person) and not any(t.pos_ == "ADP" for t in before or ()):
                return found
    first = parts[0]
    head = next((t for t in first if t.pos_ != "DET"), first[0])
    for found in annotated.starting(first.start_char, head.idx + 1):
        if isinstance(found.entity, (Agent, Document)):
            return found
    return unnamed(annotated, first)

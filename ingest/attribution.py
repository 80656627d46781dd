"""Whose word it is: who is quoted, who says so in indirect speech, and according to whom."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from ingest import cues
from ingest.annotate import QUOTED, Annotated, Found
from ingest.closing import closing
from ingest.dependents import children
from ingest.hearsay import Voice, according_to, presupposed, voices
from ingest.speakers import speaker_of
from ontology.claim import Status
from ontology.nodes.agents import GovernmentBody
from ontology.nodes.documents import Ruling

MIN_WORDS = 4
OWNED = ("'s ", "’s ")
"""What stands before the quoted title of somebody's work: the centre's "Watch Report"."""

NEAR = 40
GAP_WORDS = 12
JUDGING = re.compile(r"\b(?:judges?|justices?|inspectors?|magistrates?)\b", re.IGNORECASE)
# A full stop closes the sentence of the quoted words: who speaks in the next one says something else.
ENDED = re.compile(r"^[^.]\.[”\"]\s+[A-Z]|^..[”\"]\.\s+[A-Z]")
CLOSED = re.compile(r"^[,.?!…—’']|^.?[”\"],")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted words (characters, without the marks), the word that introduces them if any, and who speaks if known."""

    start: int
    end: int
    cue: Token | None
    speaker: Found | None


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whose word a clause is, and what the way of saying so makes of it."""

    sources: tuple[Found, ...]
    status: Status


def status_of(annotated: Annotated, cue: Token | None, source: Found | None) -> Status:
    """Say what a verb of speech makes of what is said: "alleged", "denied", "confirmed", a court's "found"."""
    if cue is None:
        return "reported"
    if cue.lemma_ in cues.ALLEGING:
        return "alleged"
    if cue.lemma_ in cues.DENYING:
        return "denied"
    if cue.lemma_ in cues.CONFIRMING:
        return "confirmed"
    if source is None or cue.lemma_ not in cues.FINDING:
        return "reported"
    official = isinstance(source.entity, (GovernmentBody, Ruling))
    return "found" if official or is_judge(annotated, source) else "alleged"


def is_judge(annotated: Annotated, source: Found) -> bool:
    """Say whether the document calls somebody a judge or an inspector, who find things by their office."""
    mentions = [m.text for m in annotated.mentions if m.entity.id == source.entity.id]
    return any(map(JUDGING.search, (source.text, *source.entity.aliases, *mentions)))


def quotations(annotated: Annotated) -> tuple[Quotation, ...]:
    """Find the quotations of a document in order, with their speakers; scare quotes of a few words are none."""
    spans = [_inner(found) for found in QUOTED.finditer(annotated.document.text)]
    found: list[Quotation] = []
    for index, (start, end) in enumerate(spans):
        before = spans[index - 1][1] if index else 0
        after = spans[index + 1][0] if index + 1 < len(spans) else len(annotated.document.text)
        cue = _cue_after(annotated, end, after) or _cue_before(annotated, before, start)
        speaker = speaker_of(annotated, cue) if cue else None
        if cue is None and found and _goes_on(annotated.document.text[found[-1].end : start], found[-1].cue):
            cue, speaker = found[-1].cue, found[-1].speaker
        size = len(annotated.document.text[start:end].split())
        title = size < MIN_WORDS and annotated.document.text[max(0, start - 4) : start - 1].endswith(OWNED)
        if size >= MIN_WORDS or found and cue == found[-1].cue and not title:
            found.append(Quotation(start, end, cue, speaker))
    return tuple(found)


def _inner(found: re.Match[str]) -> tuple[int, int]:
    group = 1 if found[1] is not None else 2
    words = found[group]
    return found.start(group) + len(words) - len(words.lstrip()), found.end(group) - len(words) + len(words.rstrip())


def _cue_after(annotated: Annotated, start: int, limit: int) -> Token | None:
    """Find the verb of speech that follows a quotation in its sentence: “…,” she said."""
    stretch = annotated.doc.char_span(start, min(limit, start + 160), alignment_mode="contract")
    text = annotated.document.text
    closed = CLOSED.search(text[max(0, start - 1) : start + 3]) and not ENDED.search(
        text[max(0, start - 2) : start + 8]
    )
    if stretch is None or not closed:
        return None
    for token in stretch:
        if "\n\n" in token.text_with_ws or token.text in (".", ";", "?", "!") and token.idx > start + 2:
            return None
        if _quotes(token):
            return token
    return None


def _quotes(token: Token) -> bool:
    """Say whether a word is a verb that introduces a quotation: "she went on", but not "will continue to"."""
    leading = token.lemma_ in cues.GOING_ON and bool(children(token, "xcomp", "obj"))
    return token.lemma_ in cues.QUOTING and token.pos_ == "VERB" and token.dep_ != "xcomp" and not leading


def _cue_before(annotated: Annotated, limit: int, start: int) -> Token | None:
    """Find the verb of speech that leads up to a quotation in its sentence: She said: “…"""
    stretch = annotated.doc.char_span(max(limit, start - 160), max(start - 1, 0), alignment_mode="contract")
    for token in reversed(stretch or ()):
        if "\n\n" in token.text_with_ws or token.text in (".", ";", "?", "!", "”"):
            return None
        if _quotes(token):
            led = annotated.document.text[token.idx : start - 1].rstrip()
            near = start - token.idx - len(token) <= NEAR or led[-1:] == ":"
            return token if near else None
    return None


def _goes_on(between: str, cue: Token | None) -> bool:
    """Say whether a quotation goes on after what stands between: its own introducing words, or a new paragraph."""
    return not between.strip(" \n”“\"',.:") or (
        cue is not None and cue.text in between and ("\n" not in between.strip() or len(between.split()) <= GAP_WORDS)
    )


def attribution(annotated: Annotated, trigger: Token, quoted: tuple[Quotation, ...]) -> Attribution:
    """Find whose word the clause of a trigger is, nearest first, and the softest status that this gives it."""
    chain = [*_quoting(trigger, quoted)]
    if not presupposed(trigger):
        chain = [*voices(annotated, trigger), *chain]
        chain += according_to(annotated, trigger)
        closed = closing(annotated, trigger) if not any(voice.cue for voice in chain) else None
        chain += [Voice(closed.cue, closed.source)] if closed is not None else []
    sources = {s.entity.id: s for v in chain if v.source is not None for s in _all_of(annotated, v.source)}
    statuses = [voice.status or status_of(annotated, voice.cue, voice.source) for voice in chain]
    soft: list[Status] = ["denied", "alleged", "found", "confirmed"]
    hedged = any(child.lower_ in ("allegedly", "supposedly") for child in children(trigger, "advmod"))
    status: Status = "alleged" if hedged else next((kind for kind in soft if kind in statuses), "reported")
    return Attribution(tuple(sources.values())[:3], status)


def _all_of(annotated: Annotated, source: Found) -> list[Found]:
    """Give all for whom a plural stands: "the groups" are each of them a source."""
    same = [m for m in annotated.starting(source.start, source.start + 1) if m.end == source.end and m.how != "pattern"]
    return same if source in same and len(same) > 1 else [source]


def _quoting(trigger: Token, quoted: tuple[Quotation, ...]) -> Iterator[Voice]:
    for quotation in quoted:
        if quotation.start <= trigger.idx < quotation.end:
            yield Voice(quotation.cue, quotation.speaker)

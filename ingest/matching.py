"""Match frames against a parsed document: every trigger word with mentions at both ends is a candidate."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

from spacy.tokens import Token

from ingest.annotate import Annotated, Found
from ingest.attribution import Quotation
from ingest.claims import Candidate
from ingest.frame import Frame
from ingest.lookup import Kinds, resolve_all
from ingest.paths import follow
from ontology.vocabulary import NODE_TYPES

PARTS = {"verb": ("VERB", "AUX"), "noun": ("NOUN", "PROPN"), "adjective": ("ADJ",)}
MOST = 12
LONGEST = 80
NAMING_PATHS = ("compound", "owner")


class Matcher:
    """Frames ready to be looked up by the lemma of a word or the type of a mention."""

    def __init__(self, frames: Iterable[Frame]) -> None:
        self.frames = tuple(frames)

    @cached_property
    def _by_lemma(self) -> dict[str, list[tuple[str, Frame]]]:
        index: dict[str, list[tuple[str, Frame]]] = defaultdict(list)
        for frame in self.frames:
            for lemma, particle in frame.lemmas:
                index[lemma].append((particle, frame))
        return dict(index)

    @cached_property
    def _by_type(self) -> tuple[Frame, ...]:
        return tuple(frame for frame in self.frames if frame.heads)

    def candidates(self, annotated: Annotated, quoted: tuple[Quotation, ...] = ()) -> Iterator[Candidate]:
        """Find every candidate of a document, in order of its words; "I" and "we" are who speaks the quotation."""
        for token in annotated.doc:
            for frame in self._evoked(annotated, token):
                yield from _candidates(annotated, frame, token, quoted)

    def _evoked(self, annotated: Annotated, token: Token) -> Iterator[Frame]:
        for particle, frame in self._by_lemma.get(token.lemma_.lower(), ()):
            if token.pos_ in PARTS[frame.part] and _has_particle(token, particle):
                yield frame
        if token.pos_ in ("NOUN", "PROPN", "VERB") and self._by_type and (found := annotated.at(token.i)) is not None:
            for frame in self._by_type:
                if isinstance(found.entity, NODE_TYPES[frame.heads]):
                    yield frame


def _has_particle(token: Token, particle: str) -> bool:
    return not particle or any(
        child.lower_ == particle and child.dep_ in ("compound:prt", "advmod", "case", "obl", "fixed", "mark")
        for child in token.children
    )


def _candidates(
    annotated: Annotated, frame: Frame, trigger: Token, quoted: tuple[Quotation, ...]
) -> Iterator[Candidate]:
    if frame.needs and not any(follow(trigger, path) for path in frame.needs.split(",")):
        return
    if any(follow(trigger, path) for path in frame.unless.split(",") if path):
        return
    subjects = _ends(annotated, frame.subject, trigger, frame.subject_types)
    subjects = subjects or _speaking(frame, trigger, quoted)
    objects = _ends(annotated, frame.object, trigger, frame.object_types) if subjects else []
    for subject in subjects[:MOST]:
        for target in _own(subject, objects)[:MOST]:
            yield Candidate(
                relation=frame.relation,
                subject=subject,
                object=target,
                trigger=trigger,
                properties=dict(frame.properties),
                status=frame.status,
                modality=frame.modality,
                polarity=frame.polarity,
            )


def _speaking(frame: Frame, trigger: Token, quoted: tuple[Quotation, ...]) -> list[Found]:
    """Find who is meant by "I" or "we" in a quotation."""
    if not any(t.lower_ in ("i", "we") for path in frame.subject.split(",") for t in follow(trigger, path.strip())):
        return []
    inside = [each.speaker for each in quoted if each.start <= trigger.idx < each.end and each.speaker]
    return [speaker for speaker in inside if isinstance(speaker.entity, frame.subject_types)]


def _own(party: Found, targets: list[Found]) -> list[Found]:
    """Leave to a party, of several things that the same words stand for, those that carry its name."""
    if len(targets) < 2 or len({(target.start, target.end) for target in targets}) > 1:
        return targets
    names = {party.text, party.entity.name, *party.entity.aliases}
    return [target for target in targets if any(name in target.entity.name for name in names)] or targets


def _ends(annotated: Annotated, paths: str, trigger: Token, kinds: Kinds) -> list[Found]:
    for path in paths.split(","):
        found = resolve_all(annotated, follow(trigger, path.strip()), kinds)
        if path.strip() in NAMING_PATHS:
            found = [each for each in found if not _cut(annotated, each, trigger)]
        if found:
            return found
    return []


def _cut(annotated: Annotated, found: Found, trigger: Token) -> bool:
    """Say whether a mention before a noun is only the end of a longer name: "Canada" of "Environment Canada"."""
    return any(
        other.end == found.end and other.start < found.start and trigger.idx >= other.end
        for other in annotated.starting(found.start - LONGEST, found.start)
    )

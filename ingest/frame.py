"""A frame: how English says a relation, as data. Adding one is one entry in `ingest/frames/` with one example."""

import re
from dataclasses import dataclass, field
from functools import cached_property

from ontology.claim import Modality, Polarity, Status
from ontology.discovery import discover
from ontology.vocabulary import NODE_TYPES, relation

MARK = re.compile(r"<(?P<end>[so]) (?P<type>\w+)\|(?P<words>[^<>]+)>")


@dataclass(frozen=True)
class Frame:
    """A word that says a relation, and where its two ends stand.

    `triggers` are lemmas joined by `|`, one with its particle as "push back"; they are verbs unless `part` says
    "noun" or "adjective". With `heads`, the name of a node type, the trigger is the head of any mention of that type.
    `subject` and `object` are paths of roles (`ingest.paths.follow`), alternatives joined by commas, the first that
    leads to a mention taken. `subject_kinds` and `object_kinds` narrow what the relation admits. `needs` are
    paths of which one must lead somewhere, `unless` such that must not. `status`, `modality`
    and `polarity` say what the word itself makes of the claim. `example` is a sentence of ours with both ends marked:
    `<s Union|The union> opposed <o Program|the quota scheme>.`
    """

    relation: str
    triggers: str
    example: str
    subject: str = "agent,author"
    object: str = "patient"
    part: str = "verb"
    heads: str = ""
    subject_kinds: str = ""
    object_kinds: str = ""
    status: Status | None = None
    modality: Modality | None = None
    polarity: Polarity | None = None
    needs: str = ""
    unless: str = ""
    properties: dict[str, bool | int | str] = field(default_factory=dict)

    @cached_property
    def lemmas(self) -> tuple[tuple[str, str], ...]:
        """The trigger's lemmas with their particles, empty where there is none."""
        parts = (trigger.strip().partition(" ") for trigger in self.triggers.split("|") if trigger.strip())
        return tuple((lemma, particle) for lemma, _, particle in parts)

    @cached_property
    def subject_types(self) -> tuple[type, ...]:
        """What may be its subject."""
        return _types(self.subject_kinds) or relation(self.relation).domain

    @cached_property
    def object_types(self) -> tuple[type, ...]:
        """What may be its object."""
        return _types(self.object_kinds) or relation(self.relation).range


@dataclass(frozen=True, slots=True)
class Family:
    """The frames of one family of relations."""

    frames: tuple[Frame, ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """An example without its marks: (start, end, type) of the subject and of the object in the text."""

    text: str
    subject: tuple[int, int, str]
    object: tuple[int, int, str]


def marked(example: str) -> Marked:
    """Read the marks of an example; raises ValueError when one end is not marked exactly once."""
    text, last, ends = "", 0, dict[str, tuple[int, int, str]]()
    for found in MARK.finditer(example):
        text += example[last : found.start()]
        if found["end"] in ends:
            raise ValueError(f"example: {example!r} marks <{found['end']} …> twice")
        ends[found["end"]] = (len(text), len(text) + len(found["words"]), found["type"])
        text, last = text + found["words"], found.end()
    if set(ends) != {"s", "o"}:
        raise ValueError(f"example: {example!r} does not mark <s …> and <o …>")
    return Marked(text + example[last:], ends["s"], ends["o"])


def frames() -> tuple[Frame, ...]:
    """All frames, from the modules of `ingest/frames/`."""
    return tuple(frame for family in discover("ingest.frames", Family) for frame in family.frames)


def _types(names: str) -> tuple[type, ...]:
    return tuple(NODE_TYPES[name.strip()] for name in names.split(",") if name.strip())

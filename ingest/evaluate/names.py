"""When two names are the same, and when a node stands for an entity of the gold."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from ontology.node import Entity
from ontology.nodes.agents import Group, Organization
from ontology.nodes.documents import Document, Lawsuit
from ontology.nodes.events import Event
from ontology.nodes.offices import Office
from ontology.nodes.policies import Law, Policy

# Things that are described rather than named: they match by the words that their descriptions share.
DESCRIBED = (Group, Event, Document, Policy, Lawsuit, Office, Law)
# Families whose kinds are easily taken for one another: with an equal name they match, as the wrong type.
FAMILIES = (Policy, Event, Document, Organization)
SHARED_WORDS = 0.6

QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})
POSSESSIVE = re.compile(r"'s\b|(?<=s)'(?=\s|$)")
INITIALS = re.compile(r"\b(?:[a-z]\.){2,}")
ARTICLE = re.compile(r"^(?:the|an|a) ")
PLURAL = re.compile(r"(?<=\w{3})s$")
FUNCTION_WORDS = frozenset(
    {
        *("a", "about", "an", "and", "as", "at", "be", "been", "by", "for", "from", "her", "his", "in", "is"),
        *(
            "its",
            "of",
            "on",
            "or",
            "over",
            "that",
            "the",
            "their",
            "to",
            "was",
            "were",
            "which",
            "who",
            "with",
        ),
    }
)


def plain(name: str) -> str:
    """Write a name for comparison: no case, article, possessive, punctuation, or typographic quotes."""
    folded = unicodedata.normalize("NFKC", name).translate(QUOTES).casefold()
    folded = INITIALS.sub(lambda found: found.group().replace(".", ""), POSSESSIVE.sub("", folded))
    words = re.sub(r"[^\w\s]", " ", folded).split()
    return ARTICLE.sub("", " ".join(words))


def content_words(name: str) -> frozenset[str]:
    """Give the words of a name that mean something, without their plural."""
    return frozenset(PLURAL.sub("", word) for word in plain(name).split() if word not in FUNCTION_WORDS)


def overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """Measure what two sets share, from 0 to 1, by Dice's coefficient."""
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one thing with its type, ready to be compared."""

    kind: type[Entity]
    exact: frozenset[str] = field(default_factory=frozenset)
    described: tuple[frozenset[str], ...] = ()

    def kin(self, other: "Names") -> bool:
        """Say whether one type is the other, or a kind of it."""
        return issubclass(self.kind, other.kind) or issubclass(other.kind, self.kind)

    def equal(self, other: "Names") -> bool:
        """Say whether a name of one is a name of the other."""
        return not self.exact.isdisjoint(other.exact)

    def match(self, other: "Names") -> bool:
        """Say whether both may be the same thing."""
        if not self.kin(other):
            return self.equal(other) and any(
                issubclass(self.kind, family) and issubclass(other.kind, family) for family in FAMILIES
            )
        return self.equal(other) or any(
            overlap(mine, theirs) >= SHARED_WORDS for mine in self.described for theirs in other.described
        )


def names_of(kind: type[Entity], names: Iterable[str]) -> Names:
    """Prepare the names of a thing for comparison."""
    given = [name for name in names if name]
    described = tuple(map(content_words, given)) if issubclass(kind, DESCRIBED) else ()
    return Names(kind, frozenset(map(plain, given)), described)

"""What an answer is made of: nodes, facts with the words that say so, and the documents these stand in."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from graph.doubt import cautions
from graph.store.search import Hit, Searched
from ontology.record import Record
from ontology.vocabulary import RELATIONS, type_of

T = TypeVar("T")


class Graph(Protocol):
    """What a question needs of the store: reading, searching names, and keeping answers till the graph changes."""

    def read(self, name: str, cypher: str, /, **parameters: Any) -> Sequence[Mapping[str, Any]]:
        """Run a named read-only query and give its rows; raises QueryError."""
        ...

    def search(self, text: str, types: Sequence[str] = (), limit: int = 20) -> Sequence[Hit]:
        """Find nodes by what somebody typed, the best first."""
        ...

    def search_counted(self, text: str, types: Sequence[str] = (), limit: int = 20) -> Searched:
        """Find nodes so, and count by type all that the words find, however many."""
        ...

    def kept(self, key: Hashable, make: Callable[[], T]) -> T:
        """Give the answer that `make` gave for this key before, as long as the graph has not changed since."""
        ...


class Versioned(Graph, Protocol):
    """A graph that tells whether it changed."""

    def version(self) -> str:
        """Give another word after every change."""
        ...


class Answer(Record):
    """The answer to one question; every module of `graph.queries` defines its own."""


class Node(Record):
    """A node as answers name it."""

    id: str
    name: str
    description: str | None = None

    @property
    def type(self) -> str:
        """The type, as the vocabulary names it."""
        return type_of(self.id).type()


class Quote(Record):
    """The words of a document that say so: `text` is the document's text from `start` to `end`.

    `after` is the outlet whose account the document retells, if it says so, and `retrieved_at` the ISO time at which
    the document was fetched.
    """

    passage: str
    document: str
    title: str
    publisher: str | None = None
    published: str | None = None
    after: str | None = None
    authors: tuple[str, ...] = ()
    url: str | None = None
    retrieved_at: str | None = None
    start: int
    end: int
    text: str


def is_plain(polarity: str, modality: str, status: str, review: str | None) -> bool:
    """Say whether a claim so held may be read as told."""
    return not cautions(polarity, modality, status, review)


class Fact(Record):
    """A claim as an answer gives it, with its status, time, sources and quotes.

    `earliest` and `latest` are ISO days; `when` is EDTF and `when_words` what it was read from.
    """

    id: str
    subject: Node
    relation: str
    object: Node
    polarity: str = "affirmed"
    status: str = "reported"
    modality: str = "actual"
    when: str | None = None
    when_words: str | None = None
    earliest: str | None = None
    latest: str | None = None
    precision: str | None = None
    acting: bool | None = None
    role: str | None = None
    side: str | None = None
    count: int | None = None
    extractor: str
    version: str
    confidence: float = 1.0
    review: str | None = None
    reviewed_by: str | None = None
    reviewed_at: str | None = None
    attributed_to: tuple[Node, ...] = ()
    quotes: tuple[Quote, ...] = ()

    @property
    def plain(self) -> bool:
        """Whether it may be read as told: affirmed, actual, and neither alleged, denied, retracted nor set aside."""
        return is_plain(self.polarity, self.modality, self.status, self.review)


class DocumentCard(Record):
    """A document of the graph without its text; `claims` counts the claims that rest on it.

    `after` is the outlet whose account it retells and `after_title` that account's title, if it says so.
    """

    id: str
    path: str
    title: str
    publisher: str | None = None
    published: str | None = None
    authors: tuple[str, ...] = ()
    url: str | None = None
    media_type: str
    retrieved_at: str | None = None
    after: str | None = None
    after_title: str | None = None
    claims: int = 0


def and_kinds(relation: str) -> tuple[str, ...]:
    """List a relation and the relations that are kinds of it."""
    base = RELATIONS[relation]
    return tuple(name for name, verb in RELATIONS.items() if issubclass(verb, base))

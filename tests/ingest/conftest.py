"""The language model, loaded once, and a way to annotate a text."""

from collections.abc import Callable
from functools import cache
from hashlib import sha256

import pytest
from spacy.language import Language
from spacy.tokens import Token

from ingest.annotate import Annotated, annotate
from ingest.gazetteer import Entry, Gazetteer
from ingest.language import load
from ontology.document import Document

HARBOUR = Gazetteer(
    [
        Entry("GovernmentBody", "Ministry of Harbours", ("MoH", "Harbours Ministry"), "", "test:1"),
        Entry("GovernmentBody", "Coastal Customs Service", ("CCS",), "Ministry of Harbours", "test:2"),
        Entry(
            "Office", "Director of the Coastal Customs Service", ("CCS director",), "Coastal Customs Service", "test:3"
        ),
        Entry("Union", "Dockworkers Council 12", ("Dockworkers Council",), "", "test:4"),
        Entry("Program", "Stay Ashore Programme", ("Stay Ashore",), "", "test:5"),
        Entry("Jurisdiction", "Norland", (), "", "test:6"),
        Entry("Jurisdiction", "Sudland", (), "", "test:7"),
        Entry("Jurisdiction", "Esteria", (), "", "test:8"),
        Entry("Jurisdiction", "North Velmar", (), "", "test:11"),
        Entry("Jurisdiction", "South Velmar", (), "", "test:12"),
        Entry("Person", "Ana Reyes", (), "", "test:9"),
        Entry("NewsOutlet", "Harbour Times", (), "", "test:10"),
    ]
)


@cache
def model() -> Language:
    return load()


def word(sentence: str, lemma: str) -> Token:
    """Parse a sentence and give its first word of a lemma."""
    return next(token for token in model()(sentence) if token.lemma_ == lemma)


def document(text: str, publisher: str | None = None) -> Document:
    digest = sha256(text.encode()).hexdigest()
    return Document(
        id=Document.make_id(digest, text, "test"),
        path="test.txt",
        sha256=digest,
        media_type="text/plain",
        text=text,
        publisher=publisher,
    )


@pytest.fixture(scope="session")
def read() -> Callable[..., Annotated]:
    def annotated(text: str, publisher: str | None = None, gazetteer: Gazetteer = HARBOUR) -> Annotated:
        return annotate(document(text, publisher), model(), gazetteer)

    return annotated

"""A document as it was read: the text that every quote is checked against."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints, field_validator, model_validator

from ontology.identity import NODE_ID, digest, slug
from ontology.record import Id, Record, Words
from ontology.time import Time

Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Cut = tuple[int, int, int]


class Source(Record):
    """Where a document says that its account comes from."""

    title: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    url: str | None = None


class Document(Record):
    """A snapshot of a document: a changed text is another snapshot, never the same one.

    `text` is the cleaned text; `offsets` maps it to the text that the reader saw, as (start in `text`, start in the
    original, length) in rising order: what lies between two stretches was dropped as boilerplate. `published` is EDTF,
    `publisher` the id of a NewsOutlet or other organization, `retrieved_at` in ISO 8601 when it was fetched, where that
    is known. `extractors` names who looked for claims in it, whether or not they found any: records that hold such a
    document hold all that these found.
    """

    kind: Literal["document"] = "document"
    id: Id
    path: str
    sha256: Sha256
    media_type: str
    text: str
    offsets: tuple[Cut, ...] = ()
    title: str | None = None
    publisher: str | None = None
    authors: tuple[Words, ...] = ()
    published: str | None = None
    url: str | None = None
    retrieved_at: str | None = None
    language: str | None = None
    source: Source | None = None
    extractors: tuple[Words, ...] = ()

    @staticmethod
    def make_id(sha256: str, text: str, name: str) -> str:
        """Make the id of a snapshot from its bytes, its cleaned text, and a name that people can read."""
        return f"source/{slug(name)[:48].strip('-')}-{digest(sha256, text, length=12)}"

    @field_validator("published")
    @classmethod
    def _edtf(cls, value: str | None) -> str | None:
        return value if value is None else str(Time.parse(value))

    @field_validator("extractors")
    @classmethod
    def _once_each(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(sorted(set(value)))

    @field_validator("id")
    @classmethod
    def _source_id(cls, value: str) -> str:
        if not (value.startswith("source/") and NODE_ID.fullmatch(value)):
            raise ValueError(f"{value!r} is no id of a document; write source/words-with-hyphens")
        return value

    @model_validator(mode="after")
    def _offsets_in_order(self) -> "Document":
        end = 0
        for start, _, length in self.offsets:
            if start != end or length <= 0:
                raise ValueError(f"offsets: the stretch at {start} does not follow the one that ends at {end}")
            end = start + length
        if self.offsets and end != len(self.text):
            raise ValueError(f"offsets: they cover {end} of {len(self.text)} characters")
        return self

    def original_span(self, start: int, end: int) -> tuple[int, int] | None:
        """Give a stretch of `text` as offsets in the original; None where it runs across something dropped."""
        if not self.offsets:
            return start, end
        for clean, original, length in self.offsets:
            if clean <= start < clean + length:
                return (start - clean + original, end - clean + original) if end <= clean + length else None
        return None


class Evidence(Record):
    """The verbatim stretch of a document that says so.

    `quote` is `document.text[start:end]`, always: `quote_from` makes it so, and reading records checks it.
    """

    document: str
    start: Annotated[int, Field(ge=0)]
    end: int
    quote: Words

    @model_validator(mode="after")
    def _as_long_as_its_span(self) -> "Evidence":
        if self.end - self.start != len(self.quote):
            raise ValueError(f"quote: {len(self.quote)} characters cannot stand at {self.start}:{self.end}")
        return self

    def check(self, document: Document) -> None:
        """Compare the quote with the text at its offsets; raises ValueError where they differ."""
        found = document.text[self.start : self.end]
        if found != self.quote:
            raise ValueError(
                f"quote: {self.quote[:60]!r} is not the text of {document.id} "
                f"at {self.start}:{self.end} ({found[:60]!r})"
            )


def quote_from(document: Document, start: int, end: int) -> Evidence:
    """Take a stretch of a document as evidence; raises InvalidRecord where the stretch is empty or outside."""
    return Evidence(document=document.id, start=start, end=end, quote=document.text[start:end])

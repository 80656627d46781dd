"""The errors of the project, one root.

OnRecordError
├── InvalidRecord        a record says what may not be said; names the record and the field
├── UnknownType          a node type or relation that the vocabulary does not have
├── BrokenExtension      a module in an extension folder that offers nothing, or offers it wrongly
├── BadLine              a line of a claims file that is no record; names file and line
├── InvalidGraph         (ontology.rdf) a file of RDF cannot be read as records; names each node and rule at fault
├── IngestError          (ingest) a document cannot be read; names its path and place
├── GazetteerError       (ingest) a line of the gazetteer is wrong; names file and line
├── ModelError           (ingest) a language model is not installed or does not fit
├── StoreError           (graph) the database is missing, locked or refuses
├── QueryError           (graph) a query is refused or fails
├── BrokenDump           (graph) a dump is cut short or altered
└── EvaluationError      (ingest) a gold file or prediction cannot be compared
"""


class OnRecordError(Exception):
    """Anything that On Record refuses or cannot do; the message says where and what to do."""


class InvalidRecord(OnRecordError):
    """A record is refused at construction; the message names the record and each field at fault."""


class UnknownType(OnRecordError):
    """A node type or relation is not in the vocabulary."""


class BrokenExtension(OnRecordError):
    """A module in an extension folder does not offer what the folder is for."""


class BadLine(OnRecordError):
    """A line of a claims file is not a record."""

    def __init__(self, source: str, number: int, reason: str) -> None:
        super().__init__(f"{source}:{number}: {reason}")
        self.source, self.number, self.reason = source, number, reason

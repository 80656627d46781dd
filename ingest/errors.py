"""What can go wrong on the way from a document to its claims."""

from ontology.errors import OnRecordError


class IngestError(OnRecordError):
    """A document cannot be read; the message names its path, the place, and what to do."""


class GazetteerError(OnRecordError):
    """A line of the gazetteer is wrong; the message names file and line."""


class ModelError(OnRecordError):
    """A language model is not installed or does not fit."""


class EvaluationError(OnRecordError):
    """A gold file or a prediction cannot be compared."""


class WorkerError(OnRecordError):
    """The processes that documents are to be read in cannot be started."""

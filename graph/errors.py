"""What can go wrong between claims and answers."""

from ontology.errors import OnRecordError


class StoreError(OnRecordError):
    """The database is missing, locked or refuses; the message says which and what to do."""


class QueryError(OnRecordError):
    """A query is refused or fails; the message says why, never with credentials."""


class TooLong(QueryError):
    """A query was stopped because it took too long."""


class NotFound(OnRecordError):
    """A node, claim or document is not in the graph."""


class BrokenDump(OnRecordError):
    """A dump is cut short or altered; the message names it."""

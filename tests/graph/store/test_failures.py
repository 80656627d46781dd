"""What a database says went wrong becomes one sentence: what failed, and what to do."""

import pytest
from neo4j.exceptions import ConfigurationError, DriverError, Neo4jError, ServiceUnavailable, SessionExpired

from graph.errors import QueryError, StoreError, TooLong
from graph.store.failures import LONGEST, failure


def said(code: str, message: str = "so it said\nand more") -> Neo4jError:
    """An error as the driver makes it of what a server says."""
    made = Neo4jError._hydrate_neo4j(code=code, message=message)
    assert isinstance(made, Neo4jError)
    return made


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (said("Neo.ClientError.Security.Unauthorized"), StoreError, "refuses the login; use the key"),
        (said("Neo.ClientError.Security.AuthenticationRateLimit"), StoreError, "wait a few seconds, then use the key"),
        (said("Neo.ClientError.Security.Forbidden"), QueryError, "may only be read here"),
        (said("Neo.ClientError.Statement.AccessMode"), QueryError, "may only be read here"),
        (said("Neo.ClientError.Transaction.TransactionTimedOut"), TooLong, "took too long"),
        (said("Neo.TransientError.Transaction.Terminated"), TooLong, "took too long"),
        (said("Neo.TransientError.General.MemoryPoolOutOfMemoryError"), QueryError, "more memory than one query"),
        (said("Neo.ClientError.Statement.SyntaxError"), QueryError, "so it said$"),
        (
            said(
                "Neo.DatabaseError.Transaction.TransactionCommitFailed", "java.io.IOException: No space left on device"
            ),
            StoreError,
            "no room left on the disk",
        ),
        (said("Neo.DatabaseError.General.UnknownError"), QueryError, "failed: so it said; .*ONRECORD_HOME"),
        (ServiceUnavailable("nobody there"), StoreError, "no database answers; start it"),
        (SessionExpired("gone"), StoreError, "no database answers; start it"),
        (ConfigurationError("no common version"), StoreError, "5.26 and later"),
    ],
)
def test_it_says_what_failed_and_what_to_do(error: DriverError | Neo4jError, kind: type[Exception], words: str) -> None:
    found = failure(error, "load", "start it", "use the key")
    assert type(found) is kind
    with pytest.raises(kind, match=f"^load: .*{words}"):
        raise found
    assert "\n" not in str(found)


def test_a_long_complaint_is_cut() -> None:
    found = failure(said("Neo.ClientError.Statement.SyntaxError", "x" * 5000), "query", "", "")
    assert len(str(found)) < LONGEST + 20

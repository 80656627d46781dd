"""What the driver raises, in sentences that say which thing failed and what to do."""

from neo4j.exceptions import (
    AuthError,
    ClientError,
    ConfigurationError,
    DriverError,
    Neo4jError,
    ServiceUnavailable,
    SessionExpired,
)

from graph.errors import QueryError, StoreError, TooLong

LONGEST = 300
DISK_FULL = ("No space left on device", "Disk quota exceeded", "not enough space on the disk")


def failure(error: DriverError | Neo4jError, what: str, remedy: str, key: str) -> QueryError | StoreError:
    """Say what went wrong with what `what` names; `remedy` is for a database that is not there, `key`
    for one that refuses the login.
    """
    code = getattr(error, "code", None) or ""
    said = _first_line(error)
    if isinstance(error, AuthError) and not code.endswith("Forbidden"):
        return StoreError(f"{what}: the database refuses the login; {key}")
    if code.endswith("AuthenticationRateLimit"):
        return StoreError(f"{what}: too many wrong passwords; wait a few seconds, then {key}")
    if isinstance(error, (ServiceUnavailable, SessionExpired)):
        return StoreError(f"{what}: no database answers; {remedy}")
    if isinstance(error, ConfigurationError):
        return StoreError(
            f"{what}: too old, or no Neo4j: it does not speak as Neo4j 5.26 and later do; "
            "upgrade the server, or check ONRECORD_URL"
        )
    if code.endswith(("Forbidden", "AccessMode")):
        return QueryError(f"{what}: the graph may only be read here; load claims or decisions to change it")
    if "TransactionTimedOut" in code or code.endswith(("Terminated", "LockClientStopped")):
        return TooLong(f"{what}: took too long and was stopped; ask for less, or add a LIMIT")
    if any(words in str(error) for words in DISK_FULL):
        return StoreError(f"{what}: no room left on the disk of the database; free some, and do it again")
    if "OutOfMemory" in code:
        return QueryError(f"{what}: needs more memory than one query may use; ask for less")
    if isinstance(error, ClientError):
        return QueryError(f"{what}: {said}")
    return QueryError(
        f"{what}: the database failed: {said}; if it does so again, its files may be damaged: "
        "move ONRECORD_HOME (.onrecord) aside and load anew"
    )


def _first_line(error: DriverError | Neo4jError) -> str:
    text = str(getattr(error, "message", None) or error).strip() or type(error).__name__
    return text.splitlines()[0][:LONGEST]

"""A password for an explorer that several share: kept as a salted hash, never as it is.

The hash is scrypt (RFC 7914) of Python's hashlib with N = 2^14, r = 8, p = 5, one of the settings that OWASP's cheat
sheet on the storage of passwords gives as its least; checking a password takes about a tenth of a second.
"""

import base64
import hashlib
import hmac
import os
import secrets
import tempfile
from dataclasses import dataclass
from pathlib import Path

from graph.errors import StoreError

N, R, P, LENGTH, SALT = 2**14, 8, 5, 32, 16
MEMORY = 64 * 1024 * 1024
SHORTEST, LONGEST = 12, 1000
NAME = "scrypt"


@dataclass(frozen=True)
class Password:
    """The hash of a password, with its salt."""

    salt: bytes
    hashed: bytes

    def fits(self, tried: str) -> bool:
        """Say whether it is the password; takes as long for a wrong one as for the right one."""
        if len(tried) > LONGEST:
            return False
        return hmac.compare_digest(_hash(tried, self.salt), self.hashed)


def make_password(chosen: str) -> Password:
    """Hash a password with a salt of its own; raises StoreError for one that is too short or too long."""
    if not SHORTEST <= len(chosen) <= LONGEST:
        raise StoreError(f"the password has {len(chosen)} characters; choose one of {SHORTEST} to {LONGEST}")
    salt = secrets.token_bytes(SALT)
    return Password(salt, _hash(chosen, salt))


def write_password(password: Password, path: Path) -> None:
    """Write the hash to a file that only its owner may read; raises StoreError."""
    line = "$".join((NAME, str(N), str(R), str(P), _text(password.salt), _text(password.hashed)))
    try:
        # A new file takes the place of the old one: nobody reads half a hash, nor one that others may read.
        handle, made = tempfile.mkstemp(dir=path.parent, prefix=".password-")
        with os.fdopen(handle, "w", encoding="ascii") as stream:
            stream.write(f"{line}\n")
        Path(made).replace(path)
    except OSError as error:
        raise StoreError(f"{path}: the password cannot be written: {error.strerror}") from error


def read_password(path: Path) -> Password:
    """Read a hash from a file; raises StoreError where there is none of ours, or where others may read it."""
    remedy = f"make one with `onrecord explore --set-password {path}`"
    try:
        if os.name == "posix" and path.stat().st_mode & 0o077:
            raise StoreError(f"{path}: others may read this file; take that from them with `chmod 600 {path}`")
        name, *numbers, salt, hashed = path.read_text(encoding="ascii").strip().split("$")
        if name != NAME or numbers != [str(N), str(R), str(P)]:
            raise StoreError(f"{path}: this is no hash of a password as On Record makes them; {remedy}")
        found = Password(base64.b64decode(salt, validate=True), base64.b64decode(hashed, validate=True))
    except OSError as error:
        raise StoreError(f"{path}: the password cannot be read: {error.strerror}; {remedy}") from error
    except ValueError as error:
        raise StoreError(f"{path}: this is no hash of a password; {remedy}") from error
    if len(found.salt) != SALT or len(found.hashed) != LENGTH:
        raise StoreError(f"{path}: this hash of a password was cut short; {remedy}")
    return found


def _hash(words: str, salt: bytes) -> bytes:
    return hashlib.scrypt(words.encode(), salt=salt, n=N, r=R, p=P, maxmem=MEMORY, dklen=LENGTH)


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")
